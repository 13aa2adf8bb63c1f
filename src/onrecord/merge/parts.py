"""Which incidents are parts of larger ones: a strike of a night's attack, a battle of an offensive."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from onrecord.merge.lands import SOME, part_of_land
from onrecord.merge.traits import CAMPAIGN, Traits, traits_of
from onrecord.model import Claim, Incident, Precision

KIND = "ASSAULT"


@dataclass(frozen=True, slots=True)
class _Reach:
    """Where and when an incident was, and whose it is. `wide` are the lands, or parts of one, that it tells of as wholes."""

    incident: Incident
    start: date
    end: date
    country: str
    attackers: frozenset[str]
    towns: frozenset[str]
    within: frozenset[str]
    lands: frozenset[str]
    wide: frozenset[str]


def with_parts(incidents: Iterable[Incident]) -> tuple[Incident, ...]:
    """The incidents in their order, each with the one of its days that it is a part of (`part_of`), where there is one.

    A part is of the same attacker and lies, with its days and with all its towns, within what the whole tells of: a country
    or territory, or a unit that holds the towns. Of several wholes the one of the fewest days is taken, then the most told.
    """
    held = list(incidents)
    reaches = [reach for each in held if (reach := _reach(each))]
    wholes: dict[tuple[str, date], list[_Reach]] = defaultdict(list)
    for reach in reaches:
        for day in _days(reach):
            wholes[reach.country, day].append(reach)
    part_of = {
        part.incident.id: found[0].incident.id
        for part in reaches
        if (found := sorted((whole for whole in wholes[part.country, part.start] if _holds(whole, part)), key=_rank))
    }
    return tuple(replace(each, part_of=part_of[each.id]) if each.id in part_of else each for each in held)


def _reach(incident: Incident) -> _Reach | None:
    told = [(claim, traits) for claim in incident.claims if (traits := traits_of(claim)) and traits.country and not traits.loose]
    countries = {traits.country for _, traits in told if traits.country}
    attackers = frozenset(traits.attacker for _, traits in told if traits.attacker)
    start, end = incident.start, incident.end
    if incident.kind != KIND or start is None or end is None or end - start > CAMPAIGN or len(countries) != 1 or not attackers:
        return None
    country = countries.pop()
    return _Reach(
        incident=incident,
        start=start,
        end=end,
        country=country,
        attackers=attackers,
        towns=frozenset(traits.town for _, traits in told if traits.town),
        within=_common([traits for _, traits in told]),
        lands=frozenset(_land(claim, country) for claim, _ in told),
        wide=frozenset(_land(claim, country) for claim, traits in told if traits.town is None and not _some(claim)),
    )


def _land(claim: Claim, country: str) -> str:
    """The country, or the part of it that a place is in where it has parts; the country for the whole of it."""
    place = claim.where or claim.figure.place
    if place is None or place.precision is Precision.COUNTRY:
        return country
    names = [place.name, *(held.name for held in claim.within if held.precision is not Precision.COUNTRY)]
    return part_of_land(country, names) or country


def _some(claim: Claim) -> bool:
    """Whether only a part of a land is told, of no known bounds."""
    place = claim.where or claim.figure.place
    return place is not None and SOME.match(place.name) is not None


def _common(placed: Sequence[Traits]) -> frozenset[str]:
    """The units that hold every place that is told."""
    units = [each.within for each in placed]
    return frozenset.intersection(*units) if units else frozenset()


def _days(reach: _Reach) -> Iterator[date]:
    for at in range((reach.end - reach.start).days + 1):
        yield reach.start + timedelta(days=at)


def _holds(whole: _Reach, part: _Reach) -> bool:
    if whole is part or part.wide or not part.towns or not part.attackers <= whole.attackers:
        return False
    if part.end > whole.end or part.towns == whole.towns:
        return False
    return part.country in whole.wide or part.lands <= whole.wide or bool(whole.towns & part.within)


def _rank(whole: _Reach) -> tuple[timedelta, int, str]:
    return whole.end - whole.start, -whole.incident.reports, whole.incident.id
