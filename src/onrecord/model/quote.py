"""Direct speech."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model.actor import Actor
from onrecord.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The characters between one pair of quotation marks, and whose words they are; `speaker` null where none is given."""

    span: Span
    text: str
    speaker: Actor | None = None
    attribution: Span | None = None
    rule: str = ""
