"""A stated count or amount. The measures, items and statuses are those of the guide, `GUIDE.md`, Figures."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from onrecord.model.actor import Actor
from onrecord.model.period import Period
from onrecord.model.place import Place
from onrecord.model.quantity import Quantity
from onrecord.model.span import Span

MEASURES = frozenset(
    "launched intercepted hit killed wounded missing captured freed displaced affected damaged destroyed "
    "deployed pledged delivered requested sanctioned".split()
)
ITEMS = frozenset(
    "person civilian child soldier police rescuer journalist militant prisoner hostage "
    "drone missile ballistic_missile cruise_missile bomb rocket shell munition strike "
    "building home school hospital energy_site infrastructure vehicle tank artillery aircraft helicopter ship air_defense "
    "money entity other".split()
)


class Status(StrEnum):
    """Whether the report tells it as having happened."""

    HAPPENED = "happened"
    PLANNED = "planned"
    DENIED = "denied"
    HYPOTHETICAL = "hypothetical"


class Scope(StrEnum):
    """One happening, a count over a long time, or a rate."""

    HAPPENING = "happening"
    CUMULATIVE = "cumulative"
    RATE = "rate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One decision of the reader: about what, what it decided, by which rule, on which characters."""

    about: str
    value: str | None
    rule: str
    evidence: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure with every field of `CONTRACT.md`; what the text does not say is null."""

    id: str
    span: Span
    number: Span
    measure: str
    item: str
    quantity: Quantity
    currency: str | None = None
    status: Status = Status.HAPPENED
    scope: Scope = Scope.HAPPENING
    part_of: str | None = None
    actor: Actor | None = None
    target: Actor | None = None
    place: Place | None = None
    period: Period | None = None
    speaker: Actor | None = None
    attribution: Span | None = None
    event: str | None = None
    judgements: tuple[Judgement, ...] = ()
