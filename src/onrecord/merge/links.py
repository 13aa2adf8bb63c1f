"""Which strands of different reports tell of one happening."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import timedelta

from onrecord.merge.strands import Strand

LONGEST = 14  # days that a strand stands under


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
    """The keys under which strands of the same happening are found: kind, country and each day of it."""
    if strand.start is None or strand.end is None or strand.country is None:
        return frozenset()
    days = min((strand.end - strand.start).days, LONGEST)
    return frozenset(f"{strand.kind} {strand.country} {strand.start + timedelta(days=at)}" for at in range(days + 1))


def same_happening(one: Strand, other: Strand) -> bool:
    """Whether two strands, which share a kind, a country and a day, tell of one happening."""
    if one.attackers and other.attackers and not one.attackers & other.attackers:
        return False
    if one.towns and other.towns and not one.wide and not other.wide:
        return bool(one.towns & other.towns or one.towns & other.within or other.towns & one.within)
    return True
