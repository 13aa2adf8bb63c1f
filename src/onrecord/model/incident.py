"""An incident: claims held to be of one operation. A view; it owns no facts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from onrecord.model.actor import Actor
from onrecord.model.claim import Claim, Review
from onrecord.model.place import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Why two claims are held to be of one incident, or are not: a weight and its reasons in words."""

    one: str
    other: str
    weight: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """One operation, as its claims tell it.

    `kind` is the kind of happening (a PLOVER type, ASSAULT for strikes and fighting), `start` and `end` the first and last
    day that its claims name, `places` the places named, the most often named first, `actors` and `targets` likewise.
    `reports` counts near-duplicates and versions of a page once, `voices` the distinct voices. `part_of` is the incident
    that this one is a part of: its counts are never added to that one's stated totals.
    """

    id: str
    kind: str
    claims: tuple[Claim, ...]
    start: date | None = None
    end: date | None = None
    places: tuple[Place, ...] = ()
    actors: tuple[Actor, ...] = ()
    targets: tuple[Actor, ...] = ()
    reports: int = 0
    voices: int = 0
    part_of: str | None = None
    review: Review = Review.UNREVIEWED
