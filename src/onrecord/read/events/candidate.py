"""An event as one sentence tells it, before the tellings of one happening are brought together."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model import Actor, Period, Place, Span, Status


@dataclass(frozen=True, slots=True)
class Candidate:
    """One telling: `at` is the token of its verb or noun; `worth` ranks it where a report tells too many;
    `opens_war` marks an invasion, `apart` a sentence that turns to another happening (`Elsewhere, ...`).
    """

    type: str
    at: int
    sentence: int
    span: Span
    actor: tuple[Actor, ...]
    recipient: tuple[Actor, ...]
    rule: str
    worth: float
    mode: str | None = None
    status: Status = Status.HAPPENED
    place: Place | None = None
    period: Period | None = None
    opens_war: bool = False
    apart: bool = False

    @property
    def names(self) -> frozenset[str]:
        """Everyone who takes part."""
        return frozenset(actor.name for actor in self.actor + self.recipient)
