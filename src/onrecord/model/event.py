"""What happened, by PLOVER type (Halterman et al., PLOVER and POLECAT, 2023) as the guide narrows it to sixteen."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model.actor import Actor
from onrecord.model.figure import Status
from onrecord.model.period import Period
from onrecord.model.place import Place
from onrecord.model.span import Span

EVENT_TYPES = frozenset(
    "AGREE CONSULT SUPPORT COOPERATE AID YIELD REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE "
    "COERCE ASSAULT RETREAT".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One real-world event, told by the phrase that tells it best."""

    id: str
    span: Span
    type: str
    mode: str | None = None
    actor: tuple[Actor, ...] = ()
    recipient: tuple[Actor, ...] = ()
    place: Place | None = None
    period: Period | None = None
    status: Status = Status.HAPPENED
    rule: str = ""
