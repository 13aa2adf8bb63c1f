"""What waits for a person, what matters most first. To look at it changes nothing."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter
from fastapi.responses import Response

from onrecord.model import Review, Verb
from onrecord.record.desk import Desk, timely
from onrecord.web.ask import SHOWN, Asking
from onrecord.web.pages.figures import figure_in_full
from onrecord.web.questions import Asks, Queue
from onrecord.web.rows import claim_row, decision_rows, pages_of

router = APIRouter(tags=["review"])
LARGE = 5  # reports from which on an incident is large
APART = 1.5  # how many times the lower bound the upper one is, where agreement is low
Waiting = tuple[float, str, str]


@router.get("/review", responses=SHOWN)
def review(ask: Asking, question: Annotated[Queue, Asks]) -> Response:
    """The figures that nobody has looked at: disputed ones first, then those of large incidents and of low agreement."""
    return ask.page("review.html", lambda: _review(ask, question))


def _review(ask: Asking, question: Queue) -> dict[str, Any]:
    desk = ask.desk
    reasons, names = make_lists(desk)
    first = question.at or _after(names, question)
    at = names.index(first) if first in reasons else question.offset
    part = names[at : at + 12]
    mine = [
        each for each in desk.decisions if each.who == ask.person.name and each.verb is not Verb.UNDO and each.undone_by is None
    ]
    return {
        "current": {**figure_in_full(desk, first), "reason": reasons.get(first, "")} if first else None,
        "next": names[at + 1] if at + 1 < len(names) else None,
        "coming": [{**claim_row(desk, claim), "reason": reasons[claim.id]} for claim in desk.figures(part[1:])],
        "again": [_again(each) for each in desk.waiting_decisions()],
        "last": decision_rows(mine[-1:])[0] if mine else None,
        "pages": pages_of(len(names), question.limit, at),
    }


def make_lists(desk: Desk) -> tuple[dict[str, str], list[str]]:
    """Why each figure waits, and the figures in the order in which they do."""
    reasons = desk.kept("queue", lambda: {name: reason for _, name, reason in queue_of(desk)})
    return reasons, desk.kept("names in the queue", lambda: list(reasons))


def _after(names: list[str], question: Queue) -> str | None:
    """The one that comes after another in the queue, which may have left it by now."""
    if question.after in names:
        at = names.index(question.after) + 1
        return names[at] if at < len(names) else None
    return names[min(question.offset, len(names) - 1)] if names else None


def _again(decision: Any) -> dict[str, Any]:
    return decision_rows([decision])[0]


def queue_of(desk: Desk) -> list[Waiting]:
    """The claims that wait, each with its weight and why it has it in words."""
    large = {line.id: line.reports for line in desk.lines()}
    seen = {name for name, _, _, looked in desk.claims() if looked is not Review.UNREVIEWED}
    incidents = {name: incident for name, incident, _, _ in desk.claims()}
    weights: dict[str, tuple[float, list[str]]] = {name: (0.0, []) for name in incidents if name not in seen}
    for told in timely(desk.all_told()):
        clashing = {told.statements[at].claim for each in told.clashes for at in (each.one, each.other)}
        loose = bool(told.low and told.high and told.high >= APART * told.low)
        for said in told.statements:
            if said.claim in weights:
                weight, why = weights[said.claim]
                if said.claim in clashing or (told.disputed and said.stands):
                    weight, why = weight + 100, [*why, "disputed"]
                if loose and said.stands:
                    weight, why = weight + 10, [*why, "statements far apart"]
                weights[said.claim] = (weight, why)
    queue: list[Waiting] = []
    for name, (weight, why) in weights.items():
        reports = large.get(incidents[name] or "", 0)
        told_often = [f"told by {reports} reports"] if reports >= LARGE else []
        queue.append((weight + min(reports, 50), name, ", ".join([*why, *told_often])))
    return sorted(queue, key=lambda waiting: (-waiting[0], waiting[1]))
