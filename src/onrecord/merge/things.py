"""Which claims of one incident count one thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date

from onrecord.model import Claim, Period, Place, Status

# Counted anew each day, so that a day's count and that of several days are two things.
BY_DAY = frozenset("displaced delivered freed captured".split())
# Said on one day and again, changed, weeks later: the day tells nothing of what is counted.
OF_NO_DAY = frozenset("pledged requested sanctioned".split())
BY_ACTOR = frozenset("launched pledged".split())
PEOPLE = frozenset(("person", "civilian"))


def things_of(claims: Sequence[Claim]) -> list[tuple[Claim, ...]]:
    """The claims of an incident by the thing that they count, in the order of the first claim of each."""
    groups: list[list[Claim]] = [list(claims)]
    whole = _whole_tolls(claims)
    groups = _split(groups, lambda claim: (claim.figure.measure, "person" if claim.id in whole else claim.figure.item))
    groups = _split(groups, lambda claim: claim.figure.status is Status.PLANNED)
    groups = _split(groups, lambda claim: claim.figure.currency)
    for trait in (_place, _target, _actor):
        groups = [part for group in groups for part in _agreeing(group, trait)]
    groups = [part for group in groups for part in _by_days(group)]
    return [tuple(group) for group in groups]


def _whole_tolls(claims: Iterable[Claim]) -> set[str]:
    """Civilians who are a whole toll: no part of another, and no count of all people stands beside it in the report."""
    beside = {(c.report, c.figure.measure, _place(c)) for c in claims if c.figure.item == "person"}
    return {
        c.id
        for c in claims
        if c.figure.item == "person"
        or (c.figure.item in PEOPLE and not c.figure.part_of and (c.report, c.figure.measure, _place(c)) not in beside)
    }


def _split(groups: list[list[Claim]], trait: Callable[[Claim], Hashable]) -> list[list[Claim]]:
    made = []
    for group in groups:
        parts: dict[Hashable, list[Claim]] = defaultdict(list)
        for claim in group:
            parts[trait(claim)].append(claim)
        made += list(parts.values())
    return made


def _agreeing(group: list[Claim], trait: Callable[[Claim], str | None]) -> list[list[Claim]]:
    """A claim that does not tell a trait agrees with any value of it, unless there are two."""
    values = {value for claim in group if (value := trait(claim)) is not None}
    return [group] if len(values) < 2 else _split([group], trait)


def _place(claim: Claim) -> str | None:
    place = claim.where or claim.figure.place
    return place_key(place) if place else None


def place_key(place: Place) -> str:
    """One key for a place, by the gazetteer where it is known there."""
    return str(place.geonames_id) if place.geonames_id else f"{place.name.lower()} {place.country or ''}"


def _target(claim: Claim) -> str | None:
    target = claim.figure.target
    return (target.id or target.name).lower() if target else None


def _actor(claim: Claim) -> str | None:
    actor = claim.figure.actor if claim.figure.measure in BY_ACTOR else None
    return (actor.id or actor.name).lower() if actor else None


def _by_days(group: list[Claim]) -> list[list[Claim]]:
    """Counts by day apart. Days that touch one another (a night belongs to two) are one; so is a claim that tells none."""
    if group[0].figure.measure in OF_NO_DAY:
        return [group]
    spans = sorted({days for claim in group if (days := days_of(claim))})
    clusters: list[tuple[date, date, bool]] = []
    for start, end in spans:
        many = group[0].figure.measure in BY_DAY and start != end
        at = next((i for i, held in enumerate(clusters) if held[2] == many and held[0] <= end and start <= held[1]), None)
        if at is None:
            clusters.append((start, end, many))
        else:
            clusters[at] = (min(start, clusters[at][0]), max(end, clusters[at][1]), many)
    if len(clusters) < 2:
        return [group]
    by_day = group[0].figure.measure in BY_DAY
    return _split([group], lambda claim: _cluster(days_of(claim), clusters, by_day))


def _cluster(days: tuple[date, date] | None, clusters: list[tuple[date, date, bool]], by_day: bool) -> int | None:
    if days is None:
        return None
    start, end = days
    return next(
        i for i, held in enumerate(clusters) if held[2] == (by_day and start != end) and held[0] <= end and start <= held[1]
    )


def days_of(claim: Claim) -> tuple[date, date] | None:
    """The first and last day that a claim tells of, where it tells any."""
    period: Period | None = claim.figure.period
    start = (period.start or period.end) if period else None
    end = (period.end or period.start) if period else None
    return (start, end) if start and end else None
