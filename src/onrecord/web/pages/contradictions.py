"""Where statements cannot both be so."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter
from fastapi.responses import Response

from onrecord.record.desk import Desk, Told
from onrecord.web.ask import SHOWN, Asking
from onrecord.web.questions import Asks, Fewer, Filters
from onrecord.web.rows import account_row, incident_row, paged

router = APIRouter(tags=["pages"])


@router.get("/contradictions", responses=SHOWN)
def contradictions(ask: Asking, question: Annotated[Fewer, Asks]) -> Response:
    """What is disputed, each side by name, the most told first."""
    return ask.page("contradictions.html", lambda: _contradictions(ask.desk, question))


def _contradictions(desk: Desk, question: Filters) -> dict[str, Any]:
    found = desk.kept("disputed", lambda: disputed(desk))
    if _narrowed(question):
        within = {line.id for line in desk.lines(question.asked())}
        found = [each for each in found if each.incident in within]
    part, pages = paged(found, question.limit, question.offset)
    return {"contradictions": [_row(desk, each) for each in part], "pages": pages, "waiting": desk.waiting}


def disputed(desk: Desk) -> list[Told]:
    """The accounts in which what stands is disputed: those with the most voices first."""
    found = [each for each in desk.all_told() if each.disputed]
    return sorted(found, key=lambda each: (-each.sides, -each.voices, each.incident or "", each.measure))


def _narrowed(question: Filters) -> bool:
    return question.asked() != Filters().asked()


def _row(desk: Desk, told: Told) -> dict[str, Any]:
    line = desk.found(told.incident)
    return {
        **account_row(told),
        "told_in": None if line is None else incident_row(desk, line),
    }
