"""Days, with how exactly they were told and what tells them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from onrecord.model.span import Span


class Grain(StrEnum):
    """The unit in which the text speaks."""

    TIME = "time"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    RANGE = "range"


class Basis(StrEnum):
    """What the days rest on (`CONTRACT.md`, period.basis)."""

    STATED = "stated"
    INFERRED = "inferred"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The first and the last day, both inclusive; a bound that the text does not give is null."""

    start: date | None
    end: date | None
    grain: Grain
    basis: Basis = Basis.STATED


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodMention:
    """A time expression of the text; its `period` is null where it cannot be resolved to days."""

    span: Span
    period: Period | None
    grain: Grain
    rule: str
