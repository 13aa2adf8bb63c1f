"""One figure: from the number to its sentence."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter
from fastapi.responses import Response

from onrecord.model import ITEMS, MEASURES, Claim, Standing
from onrecord.record.desk import Desk
from onrecord.web.ask import SHOWN, Asking
from onrecord.web.questions import Asks, Question
from onrecord.web.rows import account_row, claim_row, decision_rows, incident_row

router = APIRouter(tags=["pages"])


@router.get("/figures/{name}", responses=SHOWN)
def figure(ask: Asking, name: str, question: Annotated[Question, Asks]) -> Response:  # noqa: ARG001 (it documents `format`)
    """One figure: its sentence, its attribution, the rules it was read by, what others say of it, what was decided."""
    return ask.page("figure.html", lambda: figure_in_full(ask.desk, name))


def figure_in_full(desk: Desk, name: str) -> dict[str, Any]:
    """All that is known of a figure. Raises `Unknown`."""
    why = desk.source(name)
    decided = desk.figures([name])
    claim = decided[0] if decided else why.claim
    at = claim.sentence_start
    told = next((each for each in desk.told(why.incident or "") if any(said.claim == name for said in each.statements)), None)
    figure = why.claim.figure.span
    return {
        **claim_row(desk, claim),
        "rejected": not decided,
        "as_read": claim_row(desk, why.claim)["figure"] if decided and claim.figure != why.claim.figure else None,
        "withdrawn_in": withdrawn_in(desk, claim),
        "around": {
            "before": claim.sentence[: figure.start - at],
            "words": claim.sentence[figure.start - at : figure.end - at],
            "after": claim.sentence[figure.end - at :],
        },
        "attribution": why.attribution,
        "judgements": [{"about": each.about, "value": each.value, "rule": each.rule} for each in why.claim.figure.judgements],
        "reader": why.reader,
        "account": account_row(told) if told else None,
        "told_in": incident_row(desk, desk.line(why.incident)) if why.incident else None,
        "decisions": decision_rows(desk.decisions, {name}, desk.waiting_decisions()),
        "measures": sorted(MEASURES),
        "items": sorted(ITEMS),
    }


def withdrawn_in(desk: Desk, claim: Claim) -> dict[str, Any] | None:
    """The newest version of the page, where it holds nothing of the figure any more."""
    if claim.standing is not Standing.WITHDRAWN:
        return None
    newest = next((row for row in desk.editions(claim.page) if row.newest), None)
    return {"id": newest.report, "number": newest.edition, "got": newest.got} if newest else None
