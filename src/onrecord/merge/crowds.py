"""Crowds: strands of one kind, land, days and side, which are compared as one and not each with each.

Hundreds of reports tell of one day in their background. Looked at pair by pair they would be tens of thousands of pairs, all
of them of one happening. Of strands on the same days the rules of `links` ask only whether their sides agree, unless both tell
towns alone ("narrow"): so two crowds are of one happening, or are not, whole.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from onrecord.merge.strands import Strand, days_of

Pair = tuple[int, int]


@dataclass(slots=True)
class Crowd:
    """Strands, by their places in the list, that the rules cannot tell apart; `free` are those bound to no other days yet."""

    like: Strand
    days: tuple[object, ...]
    members: list[int] = field(default_factory=list)
    free: list[int] = field(default_factory=list)
    reports: set[str] = field(default_factory=set)
    met: set[str] = field(default_factory=set)
    near: list[Crowd] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        """Whether its strands are of one happening, for they are wide and of more than one report."""
        return self.like.wide and len(self.reports) > 1

    def agrees(self, other: Crowd) -> bool:
        """Whether their strands, which share some days, are of one happening whichever they are."""
        return _agree(self.like, other.like)

    def other_than(self, report: str, strands: Sequence[Strand]) -> int | None:
        """The first of its strands that is of another report."""
        return next((at for at in self.members if strands[at].report != report), None)


def _agree(one: Strand, other: Strand) -> bool:
    mine, theirs = one.attackers, other.attackers
    return (one.wide or other.wide) and (not mine or not theirs or not mine.isdisjoint(theirs))


def of_other_days(one: Strand, other: Strand) -> bool:
    """Whether two strands of one kind and land are of crowds of other days, whose pairs `first_beside` finds where they overlap."""
    if one.start is None or other.start is None or one.loose or other.loose or one.country is None:
        return False
    return one.country == other.country and (one.start, one.end) != (other.start, other.end) and _agree(one, other)


class Crowds:
    """The crowds of some strands that have days and a land. It holds what it worked out, and so is a class."""

    def __init__(self, strands: Sequence[Strand]) -> None:
        self._strands = strands
        self._of: dict[int, Crowd] = {}
        made: dict[tuple[object, ...], Crowd] = {}
        for at, each in enumerate(strands):
            if each.start is not None and each.country is not None and not each.loose:
                key = (each.kind, each.country, each.start, each.end, each.attackers, each.wide)
                crowd = made.get(key) or made.setdefault(key, Crowd(each, key[:4]))
                crowd.members.append(at)
                crowd.free.append(at)
                crowd.reports.add(each.report)
                self._of[at] = crowd
        self._days: dict[tuple[object, ...], list[Crowd]] = defaultdict(list)
        for crowd in made.values():
            self._days[crowd.days].append(crowd)
        for held in self._days.values():
            for crowd in held:
                crowd.met.update(*(other.reports for other in held if crowd.agrees(other)))
        self._set_beside()

    def _set_beside(self) -> None:
        """Tell each crowd those of other days which overlap its own."""
        by_day: dict[tuple[object, ...], list[tuple[object, ...]]] = defaultdict(list)
        for key, (crowd, *_) in self._days.items():
            for day in days_of(crowd.like):
                by_day[key[0], key[1], day].append(key)
        seen = {(one, other) for keys in by_day.values() if len(keys) > 1 for one in keys for other in keys if one != other}
        for one, other in seen:
            for crowd in self._days[one]:
                crowd.near.extend(each for each in self._days[other] if crowd.agrees(each))

    def links(self) -> Iterator[Pair]:
        """As many pairs of strands of the same days as bring all those together that are of one happening."""
        for held in self._days.values():
            for place, crowd in enumerate(held):
                if crowd.like.wide:
                    yield from self._each_beside(crowd.members[1:], crowd)
                for other in held[place + 1 :]:
                    if crowd.agrees(other):
                        yield from self._between(crowd, other)

    def _between(self, one: Crowd, other: Crowd) -> Iterator[Pair]:
        if one.whole:
            yield from self._each_beside(other.members[:1] if other.whole else other.members, one)
        elif other.whole:
            yield from self._each_beside(one.members, other)
        else:
            yield from self._each_beside(one.members, other)
            yield from self._each_beside(other.members, one)

    def _each_beside(self, members: Sequence[int], crowd: Crowd) -> Iterator[Pair]:
        first = crowd.members[0]
        own = self._strands[first].report
        second = crowd.other_than(own, self._strands)
        for at in members:
            beside = second if self._strands[at].report == own else first
            if beside is not None and beside != at:
                yield min(at, beside), max(at, beside)

    def apart(self, held: Sequence[int]) -> Iterator[Pair]:
        """The pairs of some strands, the smaller first, of which crowds alone do not tell whether they are of one happening."""
        groups: dict[object, list[int]] = defaultdict(list)
        for at in held:
            crowd = self._of.get(at)
            groups[-1 - at if crowd is None else crowd.days].append(at)
        gathered = list(groups.values())
        for place, group in enumerate(gathered):
            narrow = [at for at in group if not self._strands[at].wide]
            yield from combinations(narrow, 2)
            for others in gathered[place + 1 :]:
                yield from ((min(one, two), max(one, two)) for one in group for two in others)

    def met(self, at: int, report: str) -> bool:
        """Whether a report tells of the strand's happening on the strand's own days."""
        crowd = self._of.get(at)
        return crowd is not None and report in crowd.met

    def first_beside(self, at: int, after: int, below: int, fits: Callable[[int], bool]) -> int | None:
        """The first strand between two places that is free and, by the rules of its crowd and as `fits` says, joins this one."""
        crowd, report = self._of[at], self._strands[at].report
        best = below
        for other in crowd.near:
            if report in other.met:
                continue
            for place in range(bisect_right(other.free, after), len(other.free)):
                found = other.free[place]
                if found >= best:
                    break
                if self._strands[found].report not in crowd.met and fits(found):
                    best = found
                    break
        return best if best < below else None

    def with_other_days(self) -> list[int]:
        """The strands, in order, whose crowd overlaps one of other days."""
        return [at for at, crowd in sorted(self._of.items()) if crowd.near]

    def take(self, at: int) -> None:
        """Have a strand come up no more in `beside`."""
        if crowd := self._of.get(at):
            place = bisect_left(crowd.free, at)
            if place < len(crowd.free) and crowd.free[place] == at:
                del crowd.free[place]
