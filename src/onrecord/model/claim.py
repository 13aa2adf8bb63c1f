"""A claim: one figure as one report gave it, with what is needed of that report to weigh it against others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from onrecord.model.figure import Figure
from onrecord.model.place import Place


class Review(StrEnum):
    """How far people have looked at a claim or an incident."""

    UNREVIEWED = "unreviewed"
    REVIEWED = "reviewed"
    PUBLISHED = "published"


class Standing(StrEnum):
    """What the outlet's newest version of the page says of a claim of an older one."""

    HELD = "held"
    REVISED = "revised"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, order=True)
class Reference:
    """The characters a claim was read from, and its measure, since one phrase can hold two figures."""

    report: str
    start: int
    end: int
    measure: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One figure of one version of a report. Never changed: a person's correction is a decision beside it.

    `id` is stable for the same report, characters, measure and item. `page` is shared by the versions of one page,
    `family` by near-duplicates and wire copies. `said` is the moment in UTC, or the day, of the statement, null where the
    report gives no date. `sentence` are the words around the figure, from the report's character `sentence_start` on.
    `where` is the figure's place as the gazetteer resolves it, `within` the places above it, nearest first.
    """

    id: str
    report: str
    figure: Figure
    outlet: str | None = None
    url: str | None = None
    title: str | None = None
    published: date | None = None
    said: datetime | date | None = None
    page: str
    version: int = 1
    family: str
    sentence: str = ""
    sentence_start: int = 0
    event_type: str | None = None
    where: Place | None = None
    within: tuple[Place, ...] = ()
    review: Review = Review.UNREVIEWED
    standing: Standing = Standing.HELD

    def __hash__(self) -> int:
        """Of the id alone: claims are looked up by the thousand, and the hash of all their fields takes 20 times as long."""
        return hash(self.id)

    @property
    def reference(self) -> Reference:
        """Where it stands."""
        return Reference(self.report, self.figure.span.start, self.figure.span.end, self.figure.measure)
