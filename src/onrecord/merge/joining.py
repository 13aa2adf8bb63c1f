"""Strands of different reports brought together, the likest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from onrecord.merge.crowds import Crowds, Pair
from onrecord.merge.links import closer_keys, keys_by_day, near_by, same_happening
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
    ranked = sorted((_unlike(strands[one], strands[other]), (one, other)) for one, other in _fitting(strands, crowds))
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
    return not (one.ongoing and other.ongoing and near_by(one, other))


def _unlike(one: Strand, other: Strand) -> Rank:
    """How much two strands that may be of one happening differ: whether both have days, which days, towns and counts."""
    return (
        _floats(one) + _floats(other),
        _days(one) != _days(other),
        not (one.towns & other.towns),
        -len(one.tallies & other.tallies),
    )


def _fitting(strands: Sequence[Strand], crowds: Crowds) -> Iterator[Pair]:
    """The pairs of one happening beyond what crowds find."""
    blocks: dict[object, list[int]] = defaultdict(list)
    for at, strand in enumerate(strands):
        for key in _keys(strand):
            blocks[key].append(at)
    seen: set[Pair] = set()
    for held in blocks.values():
        for pair in crowds.apart(held) if len(held) > 1 else ():
            one, other = strands[pair[0]], strands[pair[1]]
            if pair in seen or one.report == other.report:
                continue
            seen.add(pair)
            found_anyway = crowds.covers(*pair) and not (one.ongoing and other.ongoing)
            if found_anyway and one.towns.isdisjoint(other.towns) and one.tallies.isdisjoint(other.tallies):
                continue
            if same_happening(one, other):
                yield pair


def _keys(strand: Strand) -> Iterator[object]:
    """Under what a strand is looked at beside others one by one; crowds look at what is wide by its days."""
    yield from closer_keys(strand)
    for day in keys_by_day(strand):
        yield from ((day, tally) for tally in strand.tallies)
        if strand.ongoing:
            yield day, "ongoing"
        if not strand.wide:
            yield day
