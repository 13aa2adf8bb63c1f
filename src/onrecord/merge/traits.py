"""What of a claim tells which happening it is of: its kind, days, land, attacker and places."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from onrecord.merge.totals import tells_total
from onrecord.model import Actor, Claim, Place, Precision, Scope, Status

CAMPAIGN = timedelta(days=10)  # a longer span is a campaign's, unless it is a month or a year named for want of the day
LONGEST = timedelta(days=4)  # within a longer span ("in July") it is not told on which day it was
STATES = frozenset({"displaced", "affected"})  # how people are, which goes on after what made them so

# Which kind of happening a measure is of. What hurts people or things is one kind: an attack and its toll are one incident.
KINDS = {
    **dict.fromkeys("launched intercepted hit killed wounded missing damaged destroyed".split(), "ASSAULT"),
    **dict.fromkeys(("captured",), "ASSAULT"),
    **dict.fromkeys("displaced affected".split(), "ASSAULT"),
    "deployed": "ASSAULT",
    "freed": "RELEASE",
    "sanctioned": "SANCTION",
    **dict.fromkeys("pledged delivered requested".split(), "AID"),
}
# Who acts in these stands against the attack: the attacker is the other side.
DEFENDING = frozenset({"intercepted"})


@dataclass(frozen=True, slots=True)
class Traits:
    """What is compared of a claim. Null is what it does not say, and agrees with all."""

    kind: str
    country: str | None
    start: date | None
    end: date | None
    attacker: str | None
    victim: str | None
    town: str | None
    within: frozenset[str]
    loose: bool


def traits_of(claim: Claim) -> Traits | None:
    """The traits of a claim; null where it tells of no single happening (a war's toll, a rate, a plan)."""
    figure, period = claim.figure, claim.figure.period
    start = (period.start or period.end) if period else None
    end = (period.end or period.start) if period else None
    if figure.scope is not Scope.HAPPENING or figure.status is Status.HYPOTHETICAL:
        return None
    if (start and end and end - start > CAMPAIGN and not _named(start, end)) or tells_total(claim):
        return None
    actor, target = _name(figure.actor), _name(figure.target)
    if figure.measure in DEFENDING:
        actor, target = target, actor
    place = claim.where or figure.place
    return Traits(
        kind=KINDS[figure.measure],
        country=place.country if place else None,
        start=start,
        end=end,
        attacker=actor,
        victim=target,
        town=_town(place),
        within=frozenset(_key(held) for held in claim.within),
        loose=bool(start and end and end - start > LONGEST) or (start is None and figure.measure in STATES),
    )


def _named(start: date, end: date) -> bool:
    """Whether a span is one month or one year of the calendar: "in July", "last year" for a happening of one day."""
    after = end + timedelta(days=1)
    return start.day == after.day == 1 and (after - start <= timedelta(days=31) or (start.month == after.month == 1))


def _name(actor: Actor | None) -> str | None:
    return (actor.id or actor.name).lower() if actor else None


def _town(place: Place | None) -> str | None:
    """A place that is less than a country."""
    if place is None or place.precision in (Precision.COUNTRY, Precision.AREA):
        return None
    return _key(place)


def _key(place: Place) -> str:
    return str(place.geonames_id) if place.geonames_id else place.name.lower()
