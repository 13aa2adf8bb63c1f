"""Which strands of different reports tell of one happening."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import timedelta

from onrecord.merge.strands import Strand

LONGEST = 14  # days that a strand stands under
NEAR = timedelta(days=10)  # between reports that give the same count of something undated
SLIP = timedelta(days=1)  # a night belongs to two days


def linked(strands: Sequence[Strand]) -> Iterator[tuple[int, int]]:
    """Pairs of strands (by their places in the list, the smaller first) that tell of one happening."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for at, strand in enumerate(strands):
        for key in keys_of(strand):
            blocks[key].append(at)
    seen: set[tuple[int, int]] = set()
    for held in blocks.values():
        for place, one in enumerate(held):
            for other in held[place + 1 :]:
                if (one, other) not in seen and strands[one].report != strands[other].report:
                    seen.add((one, other))
                    if same_happening(strands[one], strands[other]):
                        yield one, other


def keys_of(strand: Strand) -> frozenset[str]:
    """The keys under which strands of the same happening are found: kind, country and each day of it; or what it counted."""
    keys = {f"{strand.kind} {' '.join(map(str, tally))}" for tally in strand.tallies}
    if strand.start and strand.end and strand.country and not strand.loose:
        days = min((strand.end - strand.start).days, LONGEST)
        keys |= {f"{strand.kind} {strand.country} {strand.start + timedelta(days=at)}" for at in range(days + 1)}
    return frozenset(keys)


def same_happening(one: Strand, other: Strand) -> bool:
    """Whether two strands, which share a kind and a day in a country or a count, tell of one happening."""
    if one.attackers and other.attackers and not one.attackers & other.attackers:
        return False
    if not _days_meet(one, other):
        return _same_count(one, other)
    if not one.country or one.country != other.country or one.loose or other.loose:
        return _same_count(one, other)
    if one.towns and other.towns and not one.wide and not other.wide:
        return bool(one.towns & other.towns or one.towns & other.within or other.towns & one.within)
    return True


def _days_meet(one: Strand, other: Strand) -> bool:
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    return one.start <= other.end and other.start <= one.end


def _same_count(one: Strand, other: Strand) -> bool:
    """The same large number of the same things by and for the same ones, told within days of each other."""
    if not one.tallies & other.tallies or not one.attackers & other.attackers:
        return False
    if one.victims and other.victims and not one.victims & other.victims:
        return False
    if one.told and other.told and abs(one.told - other.told) > NEAR:
        return False
    if one.start and other.start and one.end and other.end:
        return one.start - SLIP <= other.end and other.start - SLIP <= one.end
    return True
