"""A figure on its way."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model import Judgement, Number, Quantity, Scope, Span, Status
from onrecord.read.figures.candidates import Candidate


@dataclass(frozen=True, slots=True)
class Draft:
    """A figure before it has an id: what was decided about one number, and why."""

    candidate: Candidate
    number: Number
    measure: str
    item: str
    kind: str | None
    quantity: Quantity
    span: Span
    status: Status
    scope: Scope
    token: int
    part_of: int | None = None
    judgements: tuple[Judgement, ...] = ()
