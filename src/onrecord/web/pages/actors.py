"""Who is told of: what they did, what was done to them, what they said."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Annotated, Any

from fastapi import APIRouter
from fastapi.responses import Response

from onrecord.errors import Unknown
from onrecord.record.desk import Desk, Line, timely
from onrecord.web.ask import SHOWN, Asking
from onrecord.web.questions import Asks, Named
from onrecord.web.rows import claim_row, incident_row, paged

router = APIRouter(tags=["pages"])
SHORT = 10


@router.get("/actors", responses=SHOWN)
def actors(ask: Asking, question: Annotated[Named, Asks]) -> Response:
    """Everybody who acts, is acted on or speaks; with `name`, what one of them did and said."""
    if question.name:
        return ask.page("actor.html", lambda: _actor(ask.desk, str(question.name), question))
    return ask.page("actors.html", lambda: _actors(ask.desk, question))


def make_lists(desk: Desk) -> None:
    """Make what these pages are drawn from."""
    desk.kept("actors", lambda: _all(desk))
    _sides(desk)


def _sides(desk: Desk) -> tuple[dict[str, list[Line]], dict[str, list[Line]], dict[str, list[str]]]:
    """What each did, what was done to each, and what each said."""
    return (
        desk.kept("did", lambda: _with(desk, "actors")),
        desk.kept("met", lambda: _with(desk, "targets")),
        desk.kept("said by", lambda: _said_by(desk)),
    )


def _actors(desk: Desk, question: Named) -> dict[str, Any]:
    rows = desk.kept("actors", lambda: _all(desk))
    if question.q:
        rows = [row for row in rows if question.q.lower() in row["name"].lower()]
    part, pages = paged(rows, question.limit, question.offset)
    return {"actors": list(part), "pages": pages}


def _all(desk: Desk) -> list[dict[str, Any]]:
    did: Counter[str] = Counter()
    met: Counter[str] = Counter()
    for line in timely(desk.lines()):
        did.update(line.actors)
        met.update(line.targets)
    said = Counter(body["figure"]["speaker"]["name"] for _, _, body, _ in desk.claims() if body["figure"].get("speaker"))
    rows = [{"name": name, "did": did[name], "met": met[name], "said": said[name]} for name in {*did, *met, *said}]
    return sorted(rows, key=lambda row: (-(row["did"] + row["met"]), -row["said"], row["name"]))


def _actor(desk: Desk, name: str, question: Named) -> dict[str, Any]:
    all_did, all_met, all_told = _sides(desk)
    did, met, told = all_did.get(name, []), all_met.get(name, []), all_told.get(name, [])
    if not (did or met or told):
        raise Unknown(f"nobody in the record is called {name!r}; the list of actors shows who is")
    part, pages = paged(told, question.limit, question.offset)
    return {
        "name": name,
        "did": {"total": len(did), "incidents": [incident_row(desk, line) for line in did[:SHORT]]},
        "met": {"total": len(met), "incidents": [incident_row(desk, line) for line in met[:SHORT]]},
        "said": [claim_row(desk, claim) for claim in desk.figures(list(part))],
        "pages": pages,
    }


def _with(desk: Desk, sides: str) -> dict[str, list[Line]]:
    """The incidents in which each acts, or is acted on, the newest day first."""
    held: dict[str, list[Line]] = defaultdict(list)
    for line in timely(desk.lines()):
        for name in getattr(line, sides):
            held[name].append(line)
    return held


def _said_by(desk: Desk) -> dict[str, list[str]]:
    """The figures that each voice gave, the newest first."""
    told: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for claim, _, body, _ in desk.claims():
        if speaker := body["figure"].get("speaker"):
            told[speaker["name"]].append((body.get("said") or "", claim))
    return {name: [claim for _, claim in sorted(held, reverse=True)] for name, held in told.items()}
