"""The first page: where and when, what has changed, what is disputed."""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from datetime import UTC, date, datetime
from typing import Annotated, Any

from fastapi import APIRouter
from fastapi.responses import Response

from onrecord.record.desk import Desk, How, Line
from onrecord.web.ask import SHOWN, Asking
from onrecord.web.pages.contradictions import disputed
from onrecord.web.pages.places import all_places
from onrecord.web.pages.series import DAILY, by_day, daily, lately
from onrecord.web.questions import Asks, Since
from onrecord.web.rows import account_row, incident_row

router = APIRouter(tags=["pages"])
LATEST, OPEN = 12, 5
MOST_POINTS = 300


@router.get("/", responses=SHOWN)
def overview(ask: Asking, question: Annotated[Since, Asks]) -> Response:
    """What the record holds now: its days, its newest incidents, what has changed, what is disputed."""
    return ask.page("overview.html", lambda: ask.desk.kept(f"overview {question.since}", lambda: _overview(ask.desk, question)))


def make_lists(desk: Desk) -> None:
    """Make what the first page is drawn from, which is most of what the others are drawn from too."""
    desk.kept("overview None", lambda: _overview(desk, Since()))
    desk.measures()


def points(desk: Desk) -> list[dict[str, Any]]:
    """The places that the map of the first page shows where no browser draws it."""
    return desk.kept("places", lambda: all_places(desk))[:MOST_POINTS]


def _overview(desk: Desk, question: Since) -> dict[str, Any]:
    since = question.day(datetime.now(UTC).date()).isoformat()
    lines = desk.lines()
    newest = desk.newest()
    changed = [line for line in lines if line.received[:10] >= since]
    decided = [each for each in desk.decisions if each.at[:10] >= since]
    timeline = lately(_timeline(lines), newest)
    open_ones = desk.kept("disputed", lambda: disputed(desk))
    return {
        "counts": desk.counts(),
        "watched": _watched(desk),
        "waiting": desk.waiting,
        "timeline": timeline,
        "months": _months(timeline),
        "points": points(desk),
        "series": lately(by_day(desk.kept("series", lambda: daily(desk, desk.items(DAILY)))), newest),
        "latest": [incident_row(desk, line) for line in lines[:LATEST]],
        "changed": {
            "since": since,
            "incidents": len(changed),
            "decisions": len(decided),
            "newest": [incident_row(desk, line) for line in sorted(changed, key=lambda line: line.received, reverse=True)[:OPEN]],
        },
        "contradictions": {"open": len(open_ones), "first": [account_row(each) for each in open_ones[:OPEN]]},
    }


def _watched(desk: Desk) -> dict[str, int]:
    held = [how for _, how in desk.watched(datetime.now(UTC))]
    return {"sources": len(held), "failing": held.count(How.FAILING)}


def _timeline(lines: list[Line]) -> list[dict[str, Any]]:
    """Incidents by their first day."""
    by_day = Counter(line.start for line in lines if line.start)
    return [{"day": day, "incidents": by_day[day]} for day in sorted(by_day)]


def _months(days: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same by month, for a table that can be read through: the first and last day of each, the newest first."""
    held: dict[str, dict[str, Any]] = {}
    for each in days:
        month = held.setdefault(each["day"][:7], {"since": each["day"][:7] + "-01", "until": "", "incidents": 0})
        month["incidents"] += each["incidents"]
    for month in held.values():
        first = date.fromisoformat(month["since"])
        month["until"] = first.replace(day=monthrange(first.year, first.month)[1]).isoformat()
    return list(held.values())[::-1]
