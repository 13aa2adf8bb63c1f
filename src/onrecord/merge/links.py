"""Which strands of different reports tell of one happening."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from onrecord.merge.crowds import Crowds
from onrecord.merge.strands import FOUGHT_OVER, TELLING, Strand, Tally, slip_of
from onrecord.merge.traits import near

LONGEST = 14  # days that a strand stands under
NEAR = timedelta(days=10)  # between reports that give the same count of something undated
SLIP = timedelta(days=1)  # a night belongs to two days
FRESH = timedelta(days=4)  # how old a happening is, at most, that a report tells in its towns without a day
WEEK = timedelta(days=7)
ALIKE = 0.8  # two counts of the dead of one strike, told weeks apart, seldom lie further apart


def linked(strands: Sequence[Strand]) -> Iterator[tuple[int, int]]:
    """Pairs of strands (by their places in the list, the smaller first) that tell of one happening.

    Those of the same days all do; one of other days than its own joins a strand only as its likest, so that a count over
    two days does not bring the attacks of both together.
    """
    crowds = Crowds(strands)
    pairs = sorted(_fitting(strands, crowds), key=lambda pair: (_unlike(strands[pair[0]], strands[pair[1]]), pair))
    met: set[tuple[int, str]] = set()
    bound: set[int] = set()  # strands without a day of their own that joined one which has
    for one, other in pairs:
        sides = {(one, strands[other].report), (other, strands[one].report)}
        if _uneven(strands[one], strands[other]):
            sides |= {(one, "uneven"), (other, "uneven")}
        floating = {at for at in (one, other) if _floats(strands[at])}
        if floating and floating <= bound:
            continue
        even = _days(strands[one]) == _days(strands[other])
        if even or (met.isdisjoint(sides) and not crowds.meet(one, other)):
            met |= sides
            if len(floating) == 1 or floating & bound:
                bound |= floating
            yield one, other


def _floats(strand: Strand) -> bool:
    return strand.start is None or strand.loose


def _days(strand: Strand) -> tuple[date | None, date | None]:
    return strand.start, strand.end


def _uneven(one: Strand, other: Strand) -> bool:
    dated = one.start is not None and other.start is not None and not one.loose and not other.loose
    if not dated or _days(one) == _days(other):
        return False
    # What goes on for days is counted by day and from its first day on: "310 on Monday", "1,240 from Monday to Wednesday".
    return not (one.ongoing and other.ongoing and _near(one, other))


def _unlike(one: Strand, other: Strand) -> tuple[int, bool, bool, int]:
    """How much two strands that may be of one happening differ: whether both have days, which days, towns and counts."""
    return (
        _floats(one) + _floats(other),
        _days(one) != _days(other),
        not (one.towns & other.towns),
        -len(one.tallies & other.tallies),
    )


def _fitting(strands: Sequence[Strand], crowds: Crowds) -> Iterator[tuple[int, int]]:
    blocks: dict[str, list[int]] = defaultdict(list)
    for at, strand in enumerate(strands):
        for key in keys_of(strand):
            blocks[key].append(at)
    seen: set[tuple[int, int]] = set()
    for held in blocks.values():
        for one, other in crowds.pairs(held):
            if (one, other) not in seen and strands[one].report != strands[other].report:
                seen.add((one, other))
                if same_happening(strands[one], strands[other]):
                    yield one, other


def keys_of(strand: Strand) -> frozenset[str]:
    """The keys under which strands of the same happening are found: kind, country and each day of it; or what it counted."""
    keys: set[str] = set()
    if strand.told:
        # Two reports within reach of each other share one of two parts of the calendar; those of other years share none.
        parts = (strand.told.toordinal() // NEAR.days, strand.told.toordinal() // NEAR.days + 1)
        keys = {f"{strand.kind} {' '.join(map(str, tally))} {part}" for tally in strand.tallies for part in parts}
    if strand.start and strand.end and strand.country and not strand.loose:
        first = strand.start - slip_of(strand.kind)
        days = min((strand.end - first).days, LONGEST)
        keys |= {f"{strand.kind} {strand.country} {first + timedelta(days=at)}" for at in range(days + 1)}
    if strand.country and (window := _window(strand)):
        first = window[0] - timedelta(days=window[0].weekday())
        weeks = [first + WEEK * at for at in range((window[1] - first).days // 7 + 1)]
        keys |= {f"{strand.kind} {strand.country} {town} {week}" for town in strand.towns | strand.within for week in weeks}
    return frozenset(keys)


def _window(strand: Strand) -> tuple[date, date] | None:
    """The days within which the happening lies: its own, or where it gives none those before its report."""
    if strand.start and strand.end:
        return strand.start, strand.end
    return (strand.told - FRESH, strand.told) if strand.told else None


def same_happening(one: Strand, other: Strand) -> bool:
    """Whether two strands, which share a kind and a day in a country or a count, tell of one happening."""
    if one.attackers and other.attackers and not one.attackers & other.attackers:
        return False
    if _told_by_town(one, other) or _told_by_town(other, one):
        return True
    if not _days_meet(one, other):
        return _same_count(one, other)
    if not one.country or one.country != other.country or one.loose or other.loose:
        return _same_count(one, other)
    if one.towns and other.towns and not one.wide and not other.wide:
        return _near(one, other) and not _apart(one.hours, other.hours)
    return True


def _told_by_town(one: Strand, other: Strand) -> bool:
    """Whether `one`, without a day of its own, tells in its report's days of what struck the same town on `other`'s day."""
    if not (one.loose or one.start is None) or other.start is None or other.loose:
        return False
    window = _window(one)
    if window is None or not window[0] <= other.start <= window[1] or one.country != other.country:
        return False
    return _near(one, other) and (one.start is None or _count_alike(one, other))


def _count_alike(one: Strand, other: Strand) -> bool:
    if one.counts & other.counts:
        return True
    return any(
        here[:2] == there[:2] and min(here[2], there[2]) >= max(TELLING, ALIKE * max(here[2], there[2]))
        for here in one.counts
        for there in other.counts
    )


def _near(one: Strand, other: Strand) -> bool:
    """Whether a town is told by both, is within a unit that the other tells, or is a suburb of the other's."""
    if one.towns & other.towns or one.towns & other.within or other.towns & one.within:
        return True
    return any(near(here, there, one.country in FOUGHT_OVER) for here in one.points for there in other.points)


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other and not one & other)


def _days_meet(one: Strand, other: Strand) -> bool:
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    slip = slip_of(one.kind)
    return one.start - slip <= other.end and other.start - slip <= one.end


def _same_count(one: Strand, other: Strand) -> bool:
    """The same telling number of the same things by and for the same ones, told within days of each other."""
    shared = one.tallies & other.tallies
    if not shared or not one.attackers & other.attackers:
        return False
    if one.victims and other.victims and not one.victims & other.victims:
        return False
    if not (len(shared) > 1 or any(_telling(tally) for tally in shared) or _near(one, other)):
        return False
    if one.told is None or other.told is None or abs(one.told - other.told) > NEAR:
        return False
    return _not_apart(one, other)


def _telling(tally: Tally) -> bool:
    """Whether a number is too odd to be the same by chance: 728 is, 2,000 is not; of money any is, between the same two."""
    return tally[3] is not None or len(str(int(tally[2])).rstrip("0")) >= 3


def _not_apart(one: Strand, other: Strand) -> bool:
    """Whether the days do not speak against one happening: they lie a night apart at most, and are news where one has none."""
    spans = [(each.start, each.end) if each.start and each.end else _news(each) for each in (one, other)]
    if None in spans:
        return False
    (first, last), (start, end) = spans  # type: ignore[misc]
    return bool(first - SLIP <= end and start - SLIP <= last)


def _news(strand: Strand) -> tuple[date, date] | None:
    """The days of which a report tells without a day: those before it, and those to come of a gift that is spoken of first."""
    if strand.told is None:
        return None
    return strand.told - NEAR, strand.told + (NEAR if strand.kind == "AID" else timedelta(0))
