"""Claims made up for the tests of merging: a line of words each, with what a reading would give."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from onrecord.model import (
    Actor,
    Basis,
    Claim,
    Figure,
    Grain,
    Period,
    Place,
    Precision,
    Qualifier,
    Quantity,
    Scope,
    Span,
    Status,
)

SUMY = Place(name="Sumy", country="UA", geonames_id=692194, latitude=50.92, longitude=34.8, precision=Precision.CITY)
ODESA = Place(name="Odesa", country="UA", geonames_id=698740, latitude=46.48, longitude=30.73, precision=Precision.CITY)
REGION = Place(name="Sumy region", country="UA", geonames_id=692196, precision=Precision.PROVINCE)
UKRAINE = Place(name="Ukraine", country="UA", geonames_id=690791, precision=Precision.COUNTRY)
WITHIN = {"Sumy": (REGION, UKRAINE), "Odesa": (UKRAINE,), "Sumy region": (UKRAINE,)}
RUSSIA, STATE = Actor(name="Russia", id="RU"), Actor(name="Ukraine", id="UA")
MONDAY = date(2025, 7, 7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What one report tells once."""

    report: str
    low: float | None
    high: float | None
    measure: str = "killed"
    item: str = "person"
    where: Place | None = SUMY
    first: date | None = MONDAY
    last: date | None = None
    said: datetime | date | None = datetime(2025, 7, 7, 12)
    speaker: str | None = None
    role: str | None = None
    actor: Actor | None = RUSSIA
    target: Actor | None = STATE
    status: Status = Status.HAPPENED
    scope: Scope = Scope.HAPPENING
    part_of: str | None = None
    currency: str | None = None
    sentence: str = "It was so."
    page: str | None = None
    version: int = 1
    at: int = 0
    name: str = field(default="")


def claim(**told: object) -> Claim:
    """The claim that a line tells."""
    each = Told(**told)  # type: ignore[arg-type]
    period = None
    if each.first:
        last = each.last or each.first
        grain = Grain.DAY if last == each.first else Grain.RANGE
        period = Period(start=each.first, end=last, grain=grain, basis=Basis.STATED)
    figure = Figure(
        id=each.name or f"f{each.at}",
        span=Span(each.at, each.at + 5),
        number=Span(each.at, each.at + 5),
        measure=each.measure,
        item=each.item,
        quantity=Quantity(each.low, each.high, _qualifier(each.low, each.high)),
        currency=each.currency,
        actor=each.actor,
        target=each.target,
        place=each.where,
        period=period,
        speaker=Actor(name=each.speaker, role=each.role) if each.speaker else None,
        status=each.status,
        scope=each.scope,
        part_of=each.part_of,
    )
    published = each.said.date() if isinstance(each.said, datetime) else each.said
    return Claim(
        id=f"c-{each.report}-{each.at}-{each.measure}",
        report=each.report,
        figure=figure,
        outlet=f"The {each.report} Post",
        published=published,
        said=each.said,
        page=each.page or each.report,
        version=each.version,
        family=each.report,
        sentence=each.sentence,
        where=each.where,
        within=WITHIN.get(each.where.name, ()) if each.where else (),
    )


def _qualifier(low: float | None, high: float | None) -> Qualifier:
    if high is None:
        return Qualifier.AT_LEAST
    if low is None:
        return Qualifier.AT_MOST
    return Qualifier.EXACT if low == high else Qualifier.RANGE
