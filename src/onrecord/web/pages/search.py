"""Reports by their words."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter
from fastapi.responses import Response

from onrecord.record.desk import Desk, Window, Words
from onrecord.web.ask import SHOWN, Asking
from onrecord.web.questions import Asks, Search
from onrecord.web.rows import pages_of

router = APIRouter(tags=["pages"])
OPEN, CLOSE = "\x02", "\x03"


@router.get("/search", responses=SHOWN)
def search(ask: Asking, question: Annotated[Search, Asks]) -> Response:
    """The reports that hold the words, the best first, with how they part by outlet, day, place, actor and measure."""
    return ask.page("search.html", lambda: _search(ask.desk, question))


def _search(desk: Desk, question: Search) -> dict[str, Any]:
    facets = Words(
        outlet=question.outlet,
        day=question.day.isoformat() if question.day else None,
        place=question.place,
        actor=question.actor,
        measure=question.measure,
    )
    found = desk.search(question.q, facets, Window(limit=question.limit, offset=question.offset))
    return {
        "words": question.q,
        "hits": [
            {
                "report": hit.report,
                "title": hit.title,
                "outlet": hit.outlet,
                "published": hit.published,
                "url": hit.url,
                "snippet": parted(hit.snippet),
            }
            for hit in found.hits
        ],
        "facets": {
            name: [{"value": each.value, "reports": each.reports} for each in values] for name, values in found.facets.items()
        },
        "pages": pages_of(found.total, question.limit, question.offset),
    }


def parted(snippet: str) -> list[dict[str, Any]]:
    """A snippet in pieces, each found or not."""
    made = []
    for at, piece in enumerate(snippet.split(OPEN)):
        inside, close, after = piece.partition(CLOSE)
        if at == 0 or not close:
            made.append({"text": piece, "found": False})
        else:
            made += [{"text": inside, "found": True}, {"text": after, "found": False}]
    return [piece for piece in made if piece["text"]]
