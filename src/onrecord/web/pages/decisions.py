"""Decisions: what was decided, and the one address that takes them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response
from starlette.concurrency import run_in_threadpool

from onrecord.errors import BadDecision, StaleDecision
from onrecord.model import Decision, Review, Verb
from onrecord.record.deciding import FIELDS as corrigible
from onrecord.record.desk import Desk, decision_as_dict
from onrecord.web.ask import SHOWN, Ask, Asking, as_json, onward
from onrecord.web.people import Role
from onrecord.web.questions import Asks, Paged
from onrecord.web.rows import decision_rows, paged

router = APIRouter(tags=["review"])
FIELDS = sorted(corrigible)
BODY = {
    "requestBody": {
        "required": True,
        "content": {
            kind: {
                "schema": {
                    "type": "object",
                    "required": ["verb", "subject"],
                    "properties": {
                        "verb": {"type": "string", "enum": [verb.value for verb in Verb]},
                        "subject": {"type": "string", "description": "The figure, the incident, or (undo) the decision's number."},
                        "why": {"type": "string"},
                        "expected": {
                            "type": "integer",
                            "description": "The newest decision that you saw about it; a newer one refuses yours.",
                        },
                        "with": {"type": "string", "description": "For same and not_same: the other incident."},
                        "to": {"type": "string", "description": "For move: the incident where it goes; left out, it stands alone."},
                        "from": {"type": "integer", "description": "For add: the first character marked; `subject` is the report."},
                        "till": {"type": "integer", "description": "For add: the character behind the last one marked."},
                        **{name: {"description": f"For correct and add: the figure's {name}."} for name in FIELDS},
                    },
                }
            }
            for kind in ("application/json", "application/x-www-form-urlencoded")
        },
    }
}
REFUSED: dict[int | str, dict[str, Any]] = {
    401: {"description": "The desk asks who you are."},
    403: {"description": "You may not, or a page of another site asked."},
    404: {"description": "There is no such figure, incident or decision."},
    409: {"description": "Somebody decided about it in between."},
    413: {"description": "Too much was sent."},
    422: {"description": "The decision does not fit what it is about."},
}


@router.get("/decisions", responses=SHOWN)
def decisions(ask: Asking, question: Annotated[Paged, Asks]) -> Response:
    """What was decided, the newest first: by whom, when, why, and what was there before."""

    def shown() -> dict[str, Any]:
        part, pages = paged(decision_rows(ask.desk.decisions), question.limit, question.offset)
        return {"decisions": list(part), "pages": pages}

    return ask.page("decisions.html", shown)


@router.post("/decisions", responses=REFUSED, openapi_extra=BODY, status_code=201)
async def decide(ask: Asking, request: Request) -> Response:
    """Decide about a figure, an incident or a report. A decision is never changed; another one undoes it."""
    sent = await _sent(request)
    return await run_in_threadpool(_decide, ask, sent)


def _decide(ask: Ask, sent: Mapping[str, Any]) -> Response:
    subject = str(sent.get("subject") or "")
    try:
        made = _made(ask, sent, subject)
    except StaleDecision as stale:
        if ask.json:
            raise
        told = {"message": str(stale), "subject": subject, "decisions": decision_rows(ask.desk.decisions, {subject})}
        return Response(ask.pages.render("stale.html", told, ask.request, ask.person), 409, media_type="text/html")
    if ask.json:
        return Response(as_json(decision_as_dict(made)), 201, media_type="application/json")
    return RedirectResponse(onward(str(sent.get("next") or "/review")), 303)


def _made(ask: Ask, sent: Mapping[str, Any], subject: str) -> Decision:
    try:
        verb = Verb(str(sent.get("verb") or ""))
    except ValueError as fault:
        raise BadDecision(f"{sent.get('verb')!r} is no verb; it is one of {', '.join(Verb)}") from fault
    _allowed(ask, verb, subject)
    why = str(sent.get("why") or "").strip()[:2000] or "seen on the desk"
    expected = _whole(sent.get("expected"), "expected")
    who = ask.person.name
    if verb is Verb.ADD:
        start, end = _whole(sent.get("from"), "from"), _whole(sent.get("till"), "till")
        if start is None or end is None:
            raise BadDecision("to add a figure, mark its characters: give `from` and `till`")
        return ask.desk.decide(verb, subject, who=who, why=why, after={**_fields(sent), "at": f"{start}-{end}"})
    after = _fields(sent) if verb is Verb.CORRECT else {}
    after |= {name: str(sent[name]) for name in ("with", "to") if sent.get(name)}
    if verb is Verb.CORRECT and not after:
        raise BadDecision("a correction says what is to stand: give a field, as low=3")
    return ask.desk.decide(verb, subject, who=who, why=why, after=after or None, expected=expected)


def _allowed(ask: Ask, verb: Verb, subject: str) -> None:
    """Publishing is a step of its own, behind looking; what takes a text away is for admins."""
    if verb in (Verb.WITHDRAW, Verb.SENSITIVE) and ask.person.role is not Role.ADMIN:
        raise BadDecision(f"{verb.value} is for admins; {ask.person.name} is a {ask.person.role.value}")
    if verb is Verb.WITHDRAW:
        raise BadDecision("to withdraw a report cannot be undone, and is done with `onrecord withdraw REPORT`")
    if verb is Verb.PUBLISH and not _looked_at(ask.desk, subject):
        raise BadDecision(f"{subject} has not been reviewed; confirm or correct it first, then publish it")


def _looked_at(desk: Desk, subject: str) -> bool:
    if subject.startswith("i"):
        return desk.line(subject).review is not Review.UNREVIEWED
    return any(claim.review is not Review.UNREVIEWED for claim in desk.figures([subject]))


async def _sent(request: Request) -> Mapping[str, Any]:
    """What was sent, as a form or as JSON. Raises `BadDecision`."""
    if request.headers.get("content-type", "").split(";")[0].strip() == "application/json":
        try:
            told = json.loads(await request.body())
        except (ValueError, RecursionError) as fault:
            raise BadDecision("the body is no JSON; send an object with `verb` and `subject`") from fault
        if not isinstance(told, dict):
            raise BadDecision("the body is no JSON object; send one with `verb` and `subject`")
        return told
    async with request.form(max_files=0, max_fields=60) as form:
        return {name: value for name, value in form.items() if isinstance(value, str)}


def _fields(sent: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a figure that were sent. In a form an empty one was not touched; a dash takes the value out."""
    told: dict[str, Any] = {}
    for name in FIELDS:
        value = sent.get(name, "")
        if value is None or value == "-":
            told[name] = None
        elif value != "":
            told[name] = _number(value, name) if name in ("low", "high") else str(value)
    return told


def _number(value: Any, name: str) -> int | float:
    try:
        number = float(str(value).replace(",", ""))
    except ValueError as fault:
        raise BadDecision(f"{value!r} is no number for {name}") from fault
    if not 0 <= number < 1e15:  # not a number compares false
        raise BadDecision(f"{value!r} is no number for {name}")
    return int(number) if number.is_integer() else number


def _whole(value: Any, name: str) -> int | None:
    if value is None or value == "":
        return None
    if not str(value).isascii() or not str(value).isdigit() or len(str(value)) > 12:
        raise BadDecision(f"{value!r} is no whole number for {name}")
    return int(value)
