"""Where: the places told of, with how exactly they are known."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter
from fastapi.responses import Response

from onrecord.record.desk import Desk, timely
from onrecord.web.ask import SHOWN, Asking
from onrecord.web.questions import Asks, Named
from onrecord.web.rows import paged

router = APIRouter(tags=["pages"])


@router.get("/places", responses=SHOWN)
def places(ask: Asking, question: Annotated[Named, Asks]) -> Response:
    """The places in which incidents are told, those with the most first."""
    return ask.page("places.html", lambda: _places(ask.desk, question))


def _places(desk: Desk, question: Named) -> dict[str, Any]:
    rows = desk.kept("places", lambda: all_places(desk))
    sought = (question.name or question.q or "").lower()
    held = [row for row in rows if sought in row["name"].lower()] if sought else rows
    part, pages = paged(held, question.limit, question.offset)
    return {"places": list(part), "pages": pages}


def all_places(desk: Desk) -> list[dict[str, Any]]:
    """Each place with how many incidents are told in it. Places of one name in two countries, or at two points, stay two."""
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    for line in timely(desk.lines()):
        for spot in line.places:
            key = (spot.name, spot.country, spot.latitude, spot.longitude)
            row = found.setdefault(
                key,
                {
                    "name": spot.name,
                    "country": spot.country,
                    "latitude": spot.latitude,
                    "longitude": spot.longitude,
                    "precision": spot.precision,
                    "from_seat": spot.from_seat,
                    "incidents": 0,
                    "newest": None,
                },
            )
            row["incidents"] += 1
            row["newest"] = max(row["newest"] or "", line.end or "") or None
    return sorted(found.values(), key=lambda row: (-row["incidents"], row["name"]))
