"""The nouns: what a report, a figure, a place is here. Frozen dataclasses; the standard library only."""

from onrecord.model.actor import Actor, ActorKind, ActorMention
from onrecord.model.claim import Claim, Reference, Review, Standing
from onrecord.model.decision import Decision, Verb
from onrecord.model.event import EVENT_TYPES, Event
from onrecord.model.figure import ITEMS, MEASURES, Figure, Judgement, Scope, Status
from onrecord.model.incident import Incident, Link
from onrecord.model.ledger import Account, Kind, Point, Relation, Stands, Statement, Telling
from onrecord.model.number import Number
from onrecord.model.period import Basis, Grain, Period, PeriodMention
from onrecord.model.place import Place, PlaceMention, Precision
from onrecord.model.quantity import Qualifier, Quantity
from onrecord.model.quote import Quote
from onrecord.model.reading import Mentions, Reading, Verdict
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.version import Version
from onrecord.model.watched import Watched

__all__ = [
    "EVENT_TYPES",
    "ITEMS",
    "MEASURES",
    "Account",
    "Actor",
    "ActorKind",
    "ActorMention",
    "Basis",
    "Claim",
    "Decision",
    "Event",
    "Figure",
    "Grain",
    "Incident",
    "Judgement",
    "Kind",
    "Link",
    "Mentions",
    "Number",
    "Period",
    "PeriodMention",
    "Place",
    "PlaceMention",
    "Point",
    "Precision",
    "Qualifier",
    "Quantity",
    "Quote",
    "Reading",
    "Reference",
    "Relation",
    "Report",
    "Review",
    "Scope",
    "Span",
    "Standing",
    "Stands",
    "Statement",
    "Status",
    "Telling",
    "Verb",
    "Verdict",
    "Version",
    "Watched",
]
