"""Incidents: the list, and one of them with its ledger."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import Annotated, Any

from fastapi import APIRouter
from fastapi.responses import Response

from onrecord.model import Claim
from onrecord.record.desk import Desk, Line
from onrecord.web.ask import SHOWN, Asking
from onrecord.web.questions import Asks, Filters, Moment
from onrecord.web.rows import account_row, decision_rows, incident_row, newest, paged

router = APIRouter(tags=["pages"])
NEAR = 6  # other incidents that may be the same
Row = dict[str, Any]


@router.get("/incidents", responses=SHOWN)
def incidents(ask: Asking, question: Annotated[Filters, Asks]) -> Response:
    """The incidents that fit, the newest day first."""
    return ask.page("incidents.html", lambda: _incidents(ask.desk, question))


def _incidents(desk: Desk, question: Filters) -> Row:
    part, pages = paged(desk.lines(question.asked()), question.limit, question.offset)
    return {"incidents": [incident_row(desk, line) for line in part], "pages": pages, "waiting": desk.waiting}


@router.get("/incidents/{name}", responses=SHOWN)
def incident(ask: Asking, name: str, question: Annotated[Moment, Asks]) -> Response:
    """One incident: what stands, every statement with its sentence, its reports, its places, what was decided."""
    return ask.page("incident.html", lambda: _incident(ask.desk, name, question))


def _incident(desk: Desk, name: str, question: Moment) -> Row:
    line = desk.line(name)
    told = desk.told(line.id)
    if question.as_of is not None:
        told = desk.told_as_of(line.id, datetime.combine(question.as_of, time.max, UTC))
    part, pages = paged(told, question.limit, question.offset)
    claims = desk.claims_of(line.id)
    whole = desk.whole_of(line.id)
    days = sorted({said.said[:10] for each in desk.told(line.id) for said in each.statements if said.said})
    return {
        **incident_row(desk, line),
        "asked": name,
        "part_of": incident_row(desk, whole) if whole else None,
        "as_of": question.as_of.isoformat() if question.as_of else None,
        "days_told": days,
        "accounts": [account_row(each) for each in part],
        "pages": pages,
        "places": [
            {
                "name": each.name,
                "country": each.country,
                "precision": each.precision,
                "latitude": each.latitude,
                "longitude": each.longitude,
            }
            for each in line.places
        ],
        "told_in": _reports(claims),
        "decisions": decision_rows(desk.decisions, {line.id, *line.members}),
        "newest": newest(desk.decisions, line.id),
        "near": [incident_row(desk, each) for each in _near(desk, line)],
    }


def _reports(claims: list[Claim]) -> list[Row]:
    """The reports that tell of it, the earliest first, those without a day last; copies of one text count once."""
    first: dict[str, Row] = {}
    for claim in claims:
        row = first.setdefault(
            claim.report,
            {
                "id": claim.report,
                "title": claim.title,
                "outlet": claim.outlet,
                "published": claim.published.isoformat() if claim.published else None,
                "url": claim.url,
                "family": claim.family,
                "figures": 0,
            },
        )
        row["figures"] += 1
    return sorted(first.values(), key=lambda row: (row["published"] or "9", row["id"]))


def _near(desk: Desk, line: Line) -> list[Line]:
    """Others of the kind on the same days that share a place: where a person may see that two are one."""
    places = {each.name for each in line.places}
    if not line.start or not places:
        return []
    close = (
        other
        for other in desk.lines()
        if other.id != line.id
        and other.kind == line.kind
        and other.start
        and other.start <= (line.end or line.start)
        and (other.end or other.start) >= (line.start or "")
        and places & {each.name for each in other.places}
    )
    return [other for _, other in zip(range(NEAR), close, strict=False)]
