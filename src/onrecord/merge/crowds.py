"""Strands that are of one happening by what they tell: attacks by one side on one country on the same days.

Hundreds of reports tell of one day in their background. Looked at pair by pair they would be tens of thousands of pairs, all
of them of one happening; so each is looked at beside the first of its crowd alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from onrecord.merge.strands import Strand


class Crowds:
    """The crowds among some strands, by their places in the list. It holds what it worked out, and so is a class."""

    def __init__(self, strands: Sequence[Strand]) -> None:
        self._strands = strands
        gathered: dict[tuple[object, ...], list[int]] = defaultdict(list)
        for at, each in enumerate(strands):
            if each.wide and each.start is not None and not each.loose and each.country is not None:
                gathered[each.kind, each.country, each.start, each.end, each.attackers].append(at)
        held = [(key, members) for key, members in gathered.items() if len(members) > 1]
        self._of = {at: number for number, (_, members) in enumerate(held) for at in members}
        self._days = [key[:4] for key, _ in held]
        self._attackers = [self._strands[members[0]].attackers for _, members in held]
        reports = [{strands[at].report for at in members} for _, members in held]
        beside: dict[tuple[object, ...], list[int]] = defaultdict(list)
        for number, days in enumerate(self._days):
            beside[days].append(number)
        self._reports = [
            set().union(*(reports[other] for other in beside[days] if self._agree(number, other)))
            for number, days in enumerate(self._days)
        ]

    def _agree(self, one: int, other: int) -> bool:
        mine, theirs = self._attackers[one], self._attackers[other]
        return not mine or not theirs or bool(mine & theirs)

    def meet(self, one: int, other: int) -> bool:
        """Whether a strand's crowd has one of the other's report already."""
        return any(
            here in self._of and self._strands[there].report in self._reports[self._of[here]]
            for here, there in ((one, other), (other, one))
        )

    def pairs(self, held: Sequence[int]) -> Iterator[tuple[int, int]]:
        """The pairs of some strands that are to be looked at, the smaller first: of a crowd, each beside its first alone."""
        groups: dict[int, list[int]] = defaultdict(list)
        for at in held:
            groups[self._of.get(at, -1 - at)].append(at)
        gathered = list(groups.items())
        for place, (number, group) in enumerate(gathered):
            yield from self._beside_the_first(group, group)
            for other, others in gathered[place + 1 :]:
                if number >= 0 <= other and self._days[number] == self._days[other]:
                    if self._agree(number, other):
                        yield from self._beside_the_first(group, others[:1])
                        yield from self._beside_the_first(others, group[:1])
                else:
                    yield from ((min(one, two), max(one, two)) for one in group for two in others)

    def _beside_the_first(self, group: Sequence[int], others: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Each of `others` beside the first of the group, and those of that one's own report beside the first of another."""
        first = group[0]
        own = self._strands[first].report
        second = next((at for at in group if self._strands[at].report != own), first)
        for at in others:
            beside = second if self._strands[at].report == own else first
            if at != beside:
                yield min(at, beside), max(at, beside)
