"""What was read from one report."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model.actor import ActorMention
from onrecord.model.event import Event
from onrecord.model.figure import Figure
from onrecord.model.number import Number
from onrecord.model.period import PeriodMention
from onrecord.model.place import PlaceMention
from onrecord.model.quote import Quote
from onrecord.model.report import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether a report is about armed conflict or its diplomacy (null: not judged), and why in words."""

    value: bool | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentions:
    """Everything of its kind that the text names, whether or not a figure or an event uses it."""

    numbers: tuple[Number, ...] = ()
    periods: tuple[PeriodMention, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    actors: tuple[ActorMention, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A report and what it says. `not_read` is the reason where it was not read; then all else is empty."""

    report: Report
    about_conflict: Verdict
    not_read: str | None = None
    figures: tuple[Figure, ...] = ()
    quotes: tuple[Quote, ...] = ()
    events: tuple[Event, ...] = ()
    mentions: Mentions | None = None
