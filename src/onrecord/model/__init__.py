"""The nouns: what a report, a figure, a place is here. Frozen dataclasses; the standard library only."""

from onrecord.model.actor import Actor, ActorKind, ActorMention
from onrecord.model.event import EVENT_TYPES, Event
from onrecord.model.figure import ITEMS, MEASURES, Figure, Judgement, Scope, Status
from onrecord.model.number import Number
from onrecord.model.period import Basis, Grain, Period, PeriodMention
from onrecord.model.place import Place, PlaceMention, Precision
from onrecord.model.quantity import Qualifier, Quantity
from onrecord.model.quote import Quote
from onrecord.model.reading import Mentions, Reading, Verdict
from onrecord.model.report import Report
from onrecord.model.span import Span

__all__ = [
    "EVENT_TYPES",
    "ITEMS",
    "MEASURES",
    "Actor",
    "ActorKind",
    "ActorMention",
    "Basis",
    "Event",
    "Figure",
    "Grain",
    "Judgement",
    "Mentions",
    "Number",
    "Period",
    "PeriodMention",
    "Place",
    "PlaceMention",
    "Precision",
    "Qualifier",
    "Quantity",
    "Quote",
    "Reading",
    "Report",
    "Scope",
    "Span",
    "Status",
    "Verdict",
]
