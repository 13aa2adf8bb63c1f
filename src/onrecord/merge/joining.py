"""Strands of different reports brought together, the likest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import combinations

from onrecord.merge.crowds import Crowds, Pair, of_other_days
from onrecord.merge.links import SLIP, keys_by_count, keys_by_day, keys_by_town, near_by, same_exchange, same_happening
from onrecord.merge.strands import Strand

Rank = tuple[int, bool, bool, int]
OTHER_DAYS: Rank = (0, True, True, 0)  # what has days, but not the same, and shares neither a town nor a count


def linked(strands: Sequence[Strand]) -> Iterator[Pair]:
    """Pairs of strands (by their places in the list, the smaller first) that bring those of one happening together.

    Those of the same days all are of one; one of other days than its own joins a strand only as its likest, so that a count
    over two days does not bring the attacks of both together.
    """
    crowds = Crowds(strands)
    yield from crowds.links()
    ranked = _ranked(strands, crowds)
    joined = _Joined(strands, crowds)
    level: dict[int, list[int]] = defaultdict(list)
    for _, (one, other) in (each for each in ranked if each[0] == OTHER_DAYS):
        level[one].append(other)
    yield from (pair for rank, pair in ranked if rank < OTHER_DAYS and joined.take(*pair))
    for one in sorted({*crowds.with_other_days(), *level}):
        yield from joined.row(one, level.get(one, ()))
    yield from (pair for rank, pair in ranked if rank > OTHER_DAYS and joined.take(*pair))


class _Joined:
    """Which strands have joined which reports so far. It has state, since joining is what it does."""

    def __init__(self, strands: Sequence[Strand], crowds: Crowds) -> None:
        self._strands, self._crowds = strands, crowds
        self._met: set[tuple[int, str]] = set()
        self._uneven: set[int] = set()  # strands that joined one of other days
        self._bound: set[int] = set()  # strands without a day of their own that joined one which has

    def take(self, one: int, other: int) -> bool:
        """Bring two strands together, unless one of them has joined a likelier one."""
        mine, theirs = self._strands[one], self._strands[other]
        floating = {at for at in (one, other) if _floats(self._strands[at])}
        if floating and floating <= self._bound:
            return False
        if _days(mine) != _days(theirs):
            uneven = _uneven(mine, theirs)
            if self._meet(one, other) or (uneven and not self._uneven.isdisjoint((one, other))):
                return False
            if uneven:
                self._uneven |= {one, other}
                self._crowds.take(one)
                self._crowds.take(other)
        self._met |= {(one, theirs.report), (other, mine.report)}
        if len(floating) == 1 or floating & self._bound:
            self._bound |= floating
        return True

    def _meet(self, one: int, other: int) -> bool:
        mine, theirs = self._strands[one].report, self._strands[other].report
        return (
            (one, theirs) in self._met
            or (other, mine) in self._met
            or self._crowds.met(one, theirs)
            or self._crowds.met(other, mine)
        )

    def row(self, one: int, others: Sequence[int]) -> Iterator[Pair]:
        """The pairs of one strand with later ones of other days, in order: `others` are those beside what its crowd finds."""
        after = one
        for bound in [*others, len(self._strands)]:
            if one not in self._uneven:
                found = self._crowds.first_beside(one, after, bound, lambda at: self._open(one, at))
                if found is not None and self.take(one, found):
                    yield one, found
            if bound < len(self._strands) and self.take(one, bound):
                yield one, bound
            after = bound

    def _open(self, one: int, other: int) -> bool:
        return _uneven(self._strands[one], self._strands[other]) and not self._meet(one, other)


def _floats(strand: Strand) -> bool:
    return strand.start is None or strand.loose


def _days(strand: Strand) -> tuple[date | None, date | None]:
    return strand.start, strand.end


def _uneven(one: Strand, other: Strand) -> bool:
    dated = one.start is not None and other.start is not None and not one.loose and not other.loose
    if not dated or _days(one) == _days(other):
        return False
    # What goes on for days is counted by day and from its first day on: "310 on Monday", "1,240 from Monday to Wednesday".
    return not same_exchange(one, other) and not (one.ongoing and other.ongoing and near_by(one, other))


def _ranked(strands: Sequence[Strand], crowds: Crowds) -> list[tuple[Rank, Pair]]:
    """The pairs of one happening beyond what crowds find, the likest first."""
    pairs = {pair for pair in _met(strands, crowds) if strands[pair[0]].report != strands[pair[1]].report}
    told = ((_unlike(strands[one], strands[other]), (one, other)) for one, other in pairs)
    return sorted((rank, pair) for rank, pair in told if rank is not None)


@lru_cache(maxsize=65_536)  # each report that comes brings those of its days together again, and few of their pairs are new
def _unlike(one: Strand, other: Strand) -> Rank | None:
    """How much two strands differ: whether both have days, which days, towns and counts.

    Null where they are not of one happening, or crowds of other days find them.
    """
    other_town, shared = one.towns.isdisjoint(other.towns), len(one.tallies & other.tallies)
    found_anyway = of_other_days(one, other) and not (one.ongoing and other.ongoing)
    if (found_anyway and other_town and not shared) or not same_happening(one, other):
        return None
    return _floats(one) + _floats(other), _days(one) != _days(other), other_town, -shared


def _met(strands: Sequence[Strand], crowds: Crowds) -> Iterator[Pair]:
    """The pairs that are looked at one by one, some more than once."""
    blocks: dict[object, list[int]] = defaultdict(list)
    counted: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for at, strand in enumerate(strands):
        by_count, others = _keys(strand)
        for count in by_count:
            counted[count][_floats(strand)].append(at)
        for key in others:
            blocks[key].append(at)
    for held in blocks.values():
        if len(held) > 1:
            yield from crowds.apart(held)
    for dated, floating in counted.values():
        yield from combinations(floating, 2)
        yield from ((min(one, other), max(one, other)) for one in floating for other in dated)


@lru_cache(maxsize=16_384)
def _keys(strand: Strand) -> tuple[tuple[str, ...], tuple[object, ...]]:
    """Under what a strand is looked at beside others one by one: what it counted, where one of the two has no days; the rest.

    Crowds look at what is wide by its days. The same count by two sides, or more than a night apart, is of two happenings.
    """
    days, by_count = keys_by_day(strand), keys_by_count(strand)
    keys: list[object] = [*keys_by_town(strand), *([] if strand.wide else days)]
    if strand.ongoing:
        keys += [(day, "ongoing") for day in days]
    keys += [(day, tally) for day in days for tally in strand.tallies]
    if strand.start and strand.end and not strand.loose:
        nights = range(strand.start.toordinal() - SLIP.days, strand.end.toordinal() + 1)
        keys += [(count, side, night) for count in by_count for side in strand.attackers for night in nights]
    if strand.kind == "YIELD":  # an exchange is known by its two sides, and may be dated apart
        keys += [(count, strand.country) for count in by_count]
    return tuple(by_count), tuple(keys)
