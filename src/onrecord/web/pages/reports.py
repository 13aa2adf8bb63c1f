"""One report: its text with what was read marked in it."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import Annotated, Any, NamedTuple

from fastapi import APIRouter
from fastapi.responses import Response

from onrecord.model import ITEMS, MEASURES, Claim, Reading, Standing
from onrecord.record.desk import Desk
from onrecord.web.ask import SHOWN, Asking
from onrecord.web.questions import Asks, Question
from onrecord.web.rows import claim_row, decision_rows

router = APIRouter(tags=["pages"])
Row = dict[str, Any]


class Mark(NamedTuple):
    """Characters of a text, what stands there, what it leads to, and how far it was looked at."""

    start: int
    end: int
    kind: str
    leads_to: str
    review: str = ""


@router.get("/reports/{name}", responses=SHOWN)
def report(ask: Asking, name: str, question: Annotated[Question, Asks]) -> Response:  # noqa: ARG001 (it documents `format`)
    """One report: its text with the figures, quotations, speakers and places marked, each leading to what it became."""
    return ask.page("report.html", lambda: _report(ask.desk, name))


def _report(desk: Desk, name: str) -> Row:
    version = desk.version_of(name)
    reading = version.reading
    held = reading.report
    claims = desk.figures_of(name)
    marks = marks_of(reading, claims)
    editions = desk.editions(version.page)
    dropped = _dropped(desk, name, editions)
    return {
        "id": name,
        "title": held.title,
        "outlet": held.publisher,
        "url": held.url,
        "published": held.published.isoformat() if held.published else None,
        "got": version.got,
        "sha256": held.sha256,
        "reader": version.reader,
        "withdrawn": version.withdrawn,
        "not_read": reading.not_read,
        "about_conflict": {"value": reading.about_conflict.value, "reason": reading.about_conflict.reason},
        "text": held.text,
        "marks": [{"start": each.start, "end": each.end, "kind": each.kind, "leads_to": each.leads_to} for each in marks],
        "pieces": pieces(held.text, marks),
        "figures": [claim_row(desk, claim) for claim in claims],
        "quotes": [
            {
                "start": each.span.start,
                "end": each.span.end,
                "text": each.text,
                "speaker": each.speaker.name if each.speaker else None,
            }
            for each in reading.quotes
        ],
        "dropped": [claim_row(desk, claim) for claim in dropped],
        "versions": [
            {"id": row.report, "number": row.edition, "newest": bool(row.newest), "got": row.got, "figures": row.figures}
            for row in editions
        ],
        "decisions": decision_rows(desk.decisions, {name, *(claim.id for claim in claims)}),
        "measures": sorted(MEASURES),
        "items": sorted(ITEMS),
    }


def _dropped(desk: Desk, name: str, editions: list[Any]) -> list[Claim]:
    """What earlier versions of the page hold and its newest one does not any more; nothing for a version that is not the newest."""
    if not any(row.newest and row.report == name for row in editions):
        return []
    earlier = [row.report for row in editions if row.report != name]
    return [claim for each in earlier for claim in desk.figures_of(each) if claim.standing is Standing.WITHDRAWN]


def marks_of(reading: Reading, claims: list[Claim]) -> list[Mark]:
    """Everything that was read, where it stands."""
    marks = [
        Mark(claim.figure.span.start, claim.figure.span.end, "figure", f"/figures/{claim.id}", claim.review.value)
        for claim in claims
    ]
    marks += [
        Mark(quote.span.start, quote.span.end, "quote", quote.speaker.name if quote.speaker else "") for quote in reading.quotes
    ]
    voices = {figure.attribution for figure in reading.figures} | {quote.attribution for quote in reading.quotes}
    marks += [Mark(span.start, span.end, "voice", "") for span in voices if span is not None]
    if reading.mentions:
        marks += [
            Mark(each.span.start, each.span.end, "place", each.place.name) for each in reading.mentions.places if each.literal
        ]
    return sorted(set(marks))


def pieces(text: str, marks: list[Mark]) -> list[Row]:
    """The text cut where a mark begins or ends, each piece with the marks over it: a figure's leads on, a place's else."""
    cuts = sorted({0, len(text), *(mark.start for mark in marks), *(mark.end for mark in marks)})
    begins: dict[int, list[Mark]] = defaultdict(list)
    for mark in marks:
        begins[mark.start].append(mark)
    made = []
    over: list[Mark] = []  # a long text has thousands of marks: only those that have begun and not ended are looked at
    for start, end in pairwise(cuts):
        over = [mark for mark in (*over, *begins[start]) if mark.end > start]
        figures = sorted((mark for mark in over if mark.kind == "figure"), key=lambda mark: mark.end - mark.start)
        places = [mark for mark in over if mark.kind == "place"]
        made.append(
            {
                "start": start,
                "text": text[start:end],
                "kinds": sorted({mark.kind for mark in over}),
                "figure": figures[0].leads_to if figures else None,
                "review": figures[0].review if figures else None,
                "place": places[0].leads_to if places else None,
            }
        )
    return made
