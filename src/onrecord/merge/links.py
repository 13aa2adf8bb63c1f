"""Which strands of different reports may tell of one happening: under which keys they are found, and by what rules."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from onrecord.merge.strands import FOUGHT_OVER, TELLING, Strand, Tally, days_of, slip_of
from onrecord.merge.traits import near

NEAR = timedelta(days=10)  # between reports that give the same count of something undated
SLIP = timedelta(days=1)  # a night belongs to two days
FRESH = timedelta(days=4)  # how old a happening is, at most, that a report tells in its towns without a day
WEEK = timedelta(days=7)
ALIKE = 0.8  # two counts of the dead of one strike, told weeks apart, seldom lie further apart


@lru_cache(maxsize=16_384)  # each report that comes is set against those of its days, and theirs do not change
def keys_of(strand: Strand) -> frozenset[str]:
    """The keys under which strands of the same happening are found: kind, country and each day of it; or what it counted."""
    return frozenset({*keys_by_day(strand), *keys_by_count(strand), *keys_by_town(strand)})


def keys_by_count(strand: Strand) -> set[str]:
    """The keys of what a strand counted, by the days of its report."""
    if strand.told is None:
        return set()
    # Two reports within reach of each other share one of two parts of the calendar; those of other years share none.
    parts = (strand.told.toordinal() // NEAR.days, strand.told.toordinal() // NEAR.days + 1)
    return {f"{strand.kind} {' '.join(map(str, tally))} {part}" for tally in strand.tallies for part in parts}


def keys_by_town(strand: Strand) -> set[str]:
    """The keys of a strand's towns and of what holds them, week by week."""
    window = _window(strand)
    if strand.country is None or window is None:
        return set()
    first = window[0] - timedelta(days=window[0].weekday())
    weeks = [first + WEEK * at for at in range((window[1] - first).days // 7 + 1)]
    return {f"{strand.kind} {strand.country} {town} {week}" for town in strand.towns | strand.within for week in weeks}


def keys_by_day(strand: Strand) -> list[str]:
    """The keys of a strand's days; none where it gives no land, or no nearer days than "in July"."""
    if not strand.country or strand.loose:
        return []
    return [f"{strand.kind} {strand.country} {day}" for day in days_of(strand)]


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
        return near_by(one, other) and not _apart(one.hours, other.hours)
    return True


def _told_by_town(one: Strand, other: Strand) -> bool:
    """Whether `one`, without a day of its own, tells in its report's days of what struck the same town on `other`'s day."""
    if not (one.loose or one.start is None) or other.start is None or other.loose:
        return False
    window = _window(one)
    if window is None or not window[0] <= other.start <= window[1] or one.country != other.country:
        return False
    return near_by(one, other) and (one.start is None or _count_alike(one, other))


def _count_alike(one: Strand, other: Strand) -> bool:
    if one.counts & other.counts:
        return True
    return any(
        here[:2] == there[:2] and min(here[2], there[2]) >= max(TELLING, ALIKE * max(here[2], there[2]))
        for here in one.counts
        for there in other.counts
    )


def near_by(one: Strand, other: Strand) -> bool:
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
    if not shared or not (one.attackers & other.attackers or same_exchange(one, other)):
        return False
    if one.victims and other.victims and not one.victims & other.victims:
        return False
    if not (len(shared) > 1 or any(_telling(tally) for tally in shared) or near_by(one, other)):
        return False
    if one.told is None or other.told is None or abs(one.told - other.told) > NEAR:
        return False
    return same_exchange(one, other) or _not_apart(one, other)


def same_exchange(one: Strand, other: Strand) -> bool:
    """Whether both tell of an exchange between the same two, which stand in the place of its country: it may last for days."""
    return one.kind == "YIELD" and one.country is not None and one.country == other.country


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
