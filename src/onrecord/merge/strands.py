"""Strands: the claims of one report that tell of one happening."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from onrecord.merge.traits import Point, Traits, near, traits_of
from onrecord.model import Claim

Tally = tuple[str, str, float, str | None]
# Lands held and fought over by day and by night, where each town's strike is an operation of its own.
FOUGHT_OVER = frozenset({"PS"})
ONGOING = frozenset({"displaced", "affected", "freed", "delivered"})
NEAR = 200  # characters: about a sentence
LONGEST = 14  # days that a strand stands under
TELLING = 20  # smaller numbers are the same by chance
# One side's count of what it launched is the other's of what came: "158 drones were launched", "158 were shot down".
GIVEN = frozenset({"pledged", "delivered"})
FIRED = frozenset({"launched", "intercepted"})


@dataclass(frozen=True, slots=True, eq=False)
class Strand:
    """Claims of one report about one happening, and what they tell of it together: the same claims make the same strand."""

    report: str
    claims: tuple[Claim, ...]
    traits: tuple[Traits, ...]
    kind: str
    country: str | None
    start: date | None
    end: date | None
    attackers: frozenset[str]
    victims: frozenset[str]
    hours: frozenset[str]
    towns: frozenset[str]
    points: frozenset[Point]
    within: frozenset[str]
    wide: bool
    loose: bool
    ongoing: bool
    tallies: frozenset[Tally]
    counts: frozenset[Tally]
    told: date | None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Strand) and self.claims == other.claims

    def __hash__(self) -> int:
        return hash(self.claims[0].id)


def strands_of(claims: Iterable[Claim]) -> list[Strand]:
    """The strands of the claims, report by report; claims that tell of no single happening are in none."""
    reports: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        reports[claim.report].append(claim)
    return [strand for report in sorted(reports) for strand in _of_report(report, tuple(reports[report]))]


@lru_cache(maxsize=8192)  # each report that comes is set against those of its days, and theirs do not change
def _of_report(report: str, claims: tuple[Claim, ...]) -> list[Strand]:
    gathered: list[list[tuple[Claim, Traits]]] = []
    told = [(claim, traits) for claim in claims if (traits := traits_of(claim))]
    # Dated claims first: one without a day joins the happening that it stands beside.
    dated = [pair for pair in told if pair[1].start]
    for pair in [*dated, *(pair for pair in told if not pair[1].start)]:
        fitting = [group for group in gathered if all(_fits(pair[1], other) for _, other in group) and _beside(pair, group)]
        if fitting:
            nearest = min(fitting, key=lambda group: min(_distance(pair[0], other) for other, _ in group))
            nearest.append(pair)
        else:
            gathered.append([pair])
    return [_strand(report, group) for group in gathered]


def _beside(pair: tuple[Claim, Traits], group: Sequence[tuple[Claim, Traits]]) -> bool:
    """Whether a claim without a day stands near enough to the others, or tells their town, to be of their happening.

    Of gifts and exchanges without a day there are seldom two between the same ones in one report.
    """
    claim, traits = pair
    if traits.start or (traits.kind != "ASSAULT" and not any(other.start for _, other in group)):
        return True
    if _taken(claim) and any(_taken(other) for other, _ in group):
        return True
    if traits.town and any(other.town and _near(traits, other) for _, other in group):
        return True
    if traits.town and any(other.start for _, other in group):
        return False
    return min(_distance(claim, other) for other, _ in group) <= NEAR


def _taken(claim: Claim) -> bool:
    return (claim.figure.measure, claim.figure.item) == ("captured", "hostage")


def _fits(one: Traits, other: Traits) -> bool:
    if (one.loose or other.loose) and (one.start, one.end, one.town) != (other.start, other.end, other.town):
        return False
    if one.town and other.town and (one.start is None) != (other.start is None) and not _near(one, other):
        return False
    if one.town and other.town and not agree(one.hour, other.hour):
        return False
    if _uneven(one, other) and not _same_town(one, other):
        return False
    if _fought_over(one) and one.town and other.town and not _near(one, other):
        return False
    return (
        one.kind == other.kind
        and agree(one.country, other.country)
        and agree(one.attacker, other.attacker)
        and _same_days(one, other)
    )


def _fought_over(one: Traits) -> bool:
    """Whether an attack there is one strike or raid in one town, not a night's attack by one side on a whole country."""
    return one.country in FOUGHT_OVER


def _uneven(one: Traits, other: Traits) -> bool:
    """Whether one tells of other days than the other, though they may overlap: "on Sunday", "over the weekend"."""
    if one.start is None or other.start is None or one.kind == "YIELD":
        return False
    return (one.start, one.end) != (other.start, other.end)


def _same_town(one: Traits, other: Traits) -> bool:
    """Whether both tell one town, or neither tells any."""
    return _near(one, other) if one.town and other.town else one.town == other.town


def _near(one: Traits, other: Traits) -> bool:
    if one.town == other.town or one.town in other.within or other.town in one.within:
        return True
    if one.called is not None and one.called == other.called:
        return True
    return one.point is not None and other.point is not None and near(one.point, other.point, _fought_over(one))


def agree(one: str | None, other: str | None) -> bool:
    """Whether two values are equal or one is not told."""
    return one is None or other is None or one == other


def _same_days(one: Traits, other: Traits) -> bool:
    if one.start is None or other.start is None or one.end is None or other.end is None:
        return True
    slip = slip_of(one.kind)
    return one.start - slip <= other.end and other.start - slip <= one.end


def slip_of(kind: str) -> timedelta:
    """By how much two days of one happening may lie apart: an exchange goes on from one day to the next."""
    return timedelta(days=1 if kind == "YIELD" else 0)


def days_of(strand: Strand) -> list[date]:
    """The days that a strand stands under: its own, with the night before where its kind goes on from one to the next."""
    if strand.start is None or strand.end is None:
        return []
    first = strand.start - slip_of(strand.kind)
    return [first + timedelta(days=at) for at in range(min((strand.end - first).days, LONGEST) + 1)]


def _distance(one: Claim, other: Claim) -> int:
    return abs(one.figure.span.start - other.figure.span.start)


def count_of(claim: Claim) -> Tally:
    """What is counted and how many, whether the number is said to be exact or not."""
    figure, quantity = claim.figure, claim.figure.quantity
    measure = "fired" if figure.measure in FIRED else "given" if figure.measure in GIVEN else figure.measure
    item = "prisoner" if measure == "freed" and figure.item == "soldier" else figure.item
    return measure, item, max(quantity.low or 0, quantity.high or 0), figure.currency


def tally_of(claim: Claim) -> Tally | None:
    """The same, where the number is large enough to tell one happening from another."""
    count = count_of(claim)
    return count if count[2] >= TELLING else None


def _strand(report: str, group: Sequence[tuple[Claim, Traits]]) -> Strand:
    told = [traits for _, traits in group]
    starts = [each.start for each in told if each.start]
    ends = [each.end for each in told if each.end]
    return Strand(
        report=report,
        claims=tuple(claim for claim, _ in group),
        traits=tuple(told),
        kind=told[0].kind,
        country=next((each.country for each in told if each.country), None),
        start=min(starts, default=None),
        end=max(ends, default=None),
        attackers=frozenset(each.attacker for each in told if each.attacker),
        victims=frozenset(each.victim for each in told if each.victim),
        hours=frozenset(each.hour for each in told if each.hour),
        towns=frozenset(name for each in told for name in (each.town, each.called) if name and each.town),
        points=frozenset(each.point for each in told if each.point),
        within=frozenset().union(*(each.within for each in told)),
        wide=any(each.country and not each.town for each in told),
        loose=any(each.loose for each in told),
        ongoing=all(claim.figure.measure in ONGOING for claim, _ in group),
        tallies=frozenset(tally for claim, _ in group if (tally := tally_of(claim))),
        counts=frozenset(count_of(claim) for claim, _ in group),
        told=group[0][0].published,
    )
