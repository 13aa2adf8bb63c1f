"""What of a claim tells which happening it is of: its kind, days, land, attacker and places."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from math import cos, hypot, radians

from onrecord.merge.hours_english import hours_told
from onrecord.merge.lands import HELD, bare
from onrecord.merge.totals import brief, tells_total
from onrecord.merge.voices_english import SIDES
from onrecord.model import Actor, Claim, Place, Precision, Scope

CAMPAIGN = timedelta(days=10)  # a longer span is a campaign's, unless it is a month or a year named for want of the day
LONGEST = timedelta(days=4)  # within a longer span ("in July") it is not told on which day it was
STATES = frozenset({"displaced", "affected"})  # how people are: without a day it is of no single happening

# Which kind of happening a measure is of. What hurts people or things is one kind: an attack and its toll are one incident.
KINDS = {
    **dict.fromkeys("launched intercepted hit killed wounded missing damaged destroyed".split(), "ASSAULT"),
    **dict.fromkeys(("captured",), "ASSAULT"),
    **dict.fromkeys("displaced affected".split(), "ASSAULT"),
    "deployed": "ASSAULT",
    "freed": "YIELD",
    "sanctioned": "SANCTION",
    **dict.fromkeys("pledged delivered requested".split(), "AID"),
}
# Who acts in these stands against the attack: the attacker is the other side.
DEFENDING = frozenset({"intercepted"})
# Those who come to help or are got out belong to the attack that they come after, and whoever sends them is no attacker.
HELPERS = frozenset({"rescuer", "police", "doctor", "medic"})
HARM = frozenset({"killed", "wounded", "missing", "damaged", "destroyed"})
CAPTIVES = frozenset({"prisoner", "soldier", "hostage", "militant", "civilian"})
Point = tuple[float, float]  # latitude and longitude in degrees
POINTS = frozenset({Precision.SITE, Precision.CITY, Precision.DISTRICT})
SUBURB, QUARTER = 10, 2.5  # kilometres between the middles of places that are told of as one
# Lands that are told of as wholes, though a gazetteer has them as units or as towns of that name.
TERRITORIES = frozenset({"gaza", "gaza strip", "the gaza strip", "west bank", "the west bank", "occupied west bank"})


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
    called: str | None
    point: Point | None
    within: frozenset[str]
    loose: bool
    hour: str | None


@lru_cache(maxsize=16_384)
def traits_of(claim: Claim) -> Traits | None:
    """The traits of a claim; null where it tells of no single happening (a war's toll, a rate, a plan)."""
    figure, period = claim.figure, claim.figure.period
    start = (period.start or period.end) if period else None
    end = (period.end or period.start) if period else None
    place = claim.where or figure.place
    if _still_held(claim):
        start = end = place = None  # neither the day nor the place of their taking
    kind, attacker, victim = _sides(claim)
    if tells_total(claim) or (figure.scope is not Scope.HAPPENING and not (figure.scope is Scope.CUMULATIVE and brief(claim))):
        return None  # a count of a day or two is of one happening, though its reader took it for a total
    if start is None and figure.measure in STATES:
        return None
    if kind != "AID" and start and end and end - start > CAMPAIGN and not _named(start, end):
        return None
    country = place.country if place else None
    if place is not None and kind == "ASSAULT":
        country = _holder(claim, place, attacker, victim) or country
    if figure.measure in HARM and figure.quantity.high == 0:
        attacker = victim = None  # none of ours was hurt in what we did, or in what was done to us
    if kind == "YIELD" and (parties := _parties(attacker, victim)):
        # An exchange is one happening for both sides, wherever the buses stop.
        country, attacker, victim = parties, None, None
    return Traits(
        kind=kind,
        country=country,
        start=start,
        end=end,
        attacker=attacker,
        victim=victim,
        town=_town(place),
        called=_called(place),
        point=_point(place),
        within=frozenset(_key(held) for held in claim.within if held.precision is not Precision.COUNTRY),
        hour=_hour(claim),
        loose=bool(start and end and end - start > LONGEST),
    )


def _sides(claim: Claim) -> tuple[str, str | None, str | None]:
    """The kind of happening, who does it and to whom."""
    figure, kind = claim.figure, KINDS[claim.figure.measure]
    actor, target = _name(figure.actor), _name(figure.target)
    if figure.measure in DEFENDING:
        return kind, target, actor
    if figure.measure == "deployed" and (figure.item in HELPERS or _at_home(claim)):
        return kind, None, target
    if figure.measure == "freed" and figure.item not in CAPTIVES and _at_home(claim) and target is None:
        return "ASSAULT", None, None
    if kind == "AID" and figure.actor and not figure.actor.id:
        return kind, _giver(figure.actor.name) or actor, target
    return kind, actor, target


def _still_held(claim: Claim) -> bool:
    """Whether hostages are told of as held on the day of the report: they were taken before."""
    figure, period = claim.figure, claim.figure.period
    if (figure.measure, figure.item) != ("captured", "hostage") or period is None or claim.published is None:
        return False
    return period.start == period.end == claim.published


def _holder(claim: Claim, place: Place, attacker: str | None, victim: str | None) -> str | None:
    """The state that holds the land a place lies in, where others strike it: it is struck with that state's own."""
    names = {place.name, *(held.name for held in claim.within)}
    return next((land.holder for land in HELD if land.country == place.country and land.struck(names, attacker, victim)), None)


def _hour(claim: Claim) -> str | None:
    """The one part of the day that the figure's sentence tells, if it tells one."""
    told = hours_told(claim.sentence)
    return next(iter(told)) if len(told) == 1 else None


def _named(start: date, end: date) -> bool:
    """Whether a span is one month or one year of the calendar: "in July", "last year" for a happening of one day."""
    after = end + timedelta(days=1)
    return start.day == after.day == 1 and (after - start <= timedelta(days=31) or (start.month == after.month == 1))


def _name(actor: Actor | None) -> str | None:
    return (actor.id or actor.name).lower().replace(".", "") if actor else None


_STATES = tuple((side.lower(), re.compile(rf"^(?:the\s+)?(?:{words})\b")) for side, words in SIDES)


def _giver(name: str) -> str | None:
    """The state whose ministry, house or bank gives: its gifts are the state's."""
    return next((side for side, pattern in _STATES if pattern.match(name.replace(".", ""))), None)


def _parties(actor: str | None, target: str | None) -> str | None:
    """The two sides of an exchange, whichever of them is told as giving."""
    told = {side for name in (actor, target) if name for side in re.split(r"\s+and\s+|,\s*", name)}
    return " ".join(sorted(told)) if len(told) == 2 else None


def _at_home(claim: Claim) -> bool:
    """Whether who acts does so in their own country."""
    actor, place = claim.figure.actor, claim.where or claim.figure.place
    if actor is None or place is None:
        return False
    country = next((held.name for held in reversed(claim.within) if held.precision is Precision.COUNTRY), place.name)
    return actor.id == place.country if actor.id else actor.name.lower() == country.lower()


def _town(place: Place | None) -> str | None:
    """A place that is less than a country."""
    if place is None or place.precision in (Precision.COUNTRY, Precision.AREA) or place.name.lower() in TERRITORIES:
        return None
    return _key(place)


def _called(place: Place | None) -> str | None:
    """What a site or a quarter is called, without the words that say what it is: a school is called after its quarter."""
    if place is None or place.precision not in (None, Precision.SITE, Precision.DISTRICT):
        return None
    return bare(place.name)


def _point(place: Place | None) -> Point | None:
    """Where a site, a town or a part of one lies, in degrees; null for what is wider."""
    if place is None or place.latitude is None or place.longitude is None or place.precision not in POINTS:
        return None
    return place.latitude, place.longitude


def near(one: Point, other: Point, fought_over: bool) -> bool:
    """Whether two points (degrees) are of one town and its suburbs, or of one quarter where each town is an operation."""
    north = (one[0] - other[0]) * 111.2  # on a flat map, in kilometres
    east = (one[1] - other[1]) * 111.2 * cos(radians((one[0] + other[0]) / 2))
    return hypot(north, east) < (QUARTER if fought_over else SUBURB)


def _key(place: Place) -> str:
    return str(place.geonames_id) if place.geonames_id else place.name.lower()
