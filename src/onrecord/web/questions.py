"""What can be asked in an address, checked. An empty value is one that was left out: a form sends all its fields."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Any, Literal

from fastapi import Query
from pydantic import AfterValidator, BaseModel, Field, model_validator

from onrecord.model import MEASURES
from onrecord.record.desk import Asked
from onrecord.record.formats import Only

Words = Annotated[str | None, Field(max_length=200)]


def _known(measure: str) -> str:
    if measure not in MEASURES:
        raise ValueError(f"{measure!r} is no measure; there are {', '.join(sorted(MEASURES))}")
    return measure


Measured = Annotated[str, AfterValidator(_known), Field(json_schema_extra={"enum": sorted(MEASURES)})]
LIMIT = 40
MOST = 200


class Question(BaseModel):
    """What every address takes."""

    format: Literal["html", "json"] | None = None

    @model_validator(mode="before")
    @classmethod
    def _left_out(cls, data: Any) -> Any:
        return {name: value for name, value in data.items() if value != ""} if isinstance(data, dict) else data


class Paged(Question):
    """A part of a long list."""

    limit: Annotated[int, Field(ge=1, le=MOST)] = LIMIT
    offset: Annotated[int, Field(ge=0, le=10_000_000)] = 0


class Filters(Paged):
    """Which incidents."""

    who: Words = None
    what: Measured | None = None
    where: Words = None
    kind: Annotated[str | None, Field(max_length=20)] = None
    since: date | None = None
    until: date | None = None
    min_reports: Annotated[int, Field(ge=1, le=100_000)] = 1
    min_voices: Annotated[int, Field(ge=1, le=100_000)] = 1
    review: Literal["unreviewed", "reviewed", "published"] | None = None
    disputed: bool = False

    def asked(self) -> Asked:
        """The same as the record is asked."""
        return Asked(
            who=self.who,
            what=self.what,
            where=self.where,
            kind=self.kind,
            since=self.since.isoformat() if self.since else None,
            until=self.until.isoformat() if self.until else None,
            min_reports=self.min_reports,
            min_voices=self.min_voices,
            review=self.review,
            disputed=self.disputed,
        )


class Fewer(Filters):
    """Which incidents, of each of which much is shown."""

    limit: Annotated[int, Field(ge=1, le=MOST)] = 10


class At(Filters):
    """Which incidents, at one point of the map."""

    limit: Annotated[int, Field(ge=1, le=MOST)] = 8
    latitude: Annotated[float, Field(ge=-90, le=90)]
    longitude: Annotated[float, Field(ge=-180, le=180)]


class Moment(Paged):
    """What had been published by the end of a day; a part of a long ledger."""

    limit: Annotated[int, Field(ge=1, le=MOST)] = 10

    as_of: date | None = None


class Since(Question):
    """What has changed since a day: yesterday unless told."""

    since: date | None = None

    def day(self, today: date) -> date:
        """The day."""
        return self.since or today - timedelta(days=1)


class Search(Paged):
    """Words, and what narrows the finds."""

    limit: Annotated[int, Field(ge=1, le=MOST)] = 20

    q: Annotated[str, Field(max_length=400)] = ""
    outlet: Words = None
    day: date | None = None
    place: Words = None
    actor: Words = None
    measure: Words = None


class Named(Paged):
    """One of a list, by its name."""

    name: Words = None
    q: Words = None


class OverTime(Paged):
    """A series: by what measure, what is counted, by which side, where, and in which days."""

    measure: Annotated[str | None, Field(max_length=40)] = None
    item: Annotated[str | None, Field(max_length=40)] = None
    place: Words = None
    actor: Words = None
    since: date | None = None
    until: date | None = None


class Queue(Paged):
    """Where in the queue: at one figure, or after one."""

    at: Words = None
    after: Words = None


Asks = Query()


class Export(Question):
    """What of the record is taken along."""

    only: Only | None = None


class Report(Export):
    """Which days a situation report is of, both inclusive, which place and side, and its number in a series."""

    since: date | None = None
    until: date | None = None
    place: Words = None
    actor: Words = None
    number: Annotated[int | None, Field(ge=1, le=100_000)] = None
