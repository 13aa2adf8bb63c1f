"""The sources that are watched, and how each does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter
from fastapi.responses import Response

from onrecord.record.desk import Desk, How, Watched
from onrecord.web.ask import SHOWN, Asking
from onrecord.web.questions import Asks, Paged
from onrecord.web.rows import paged
from onrecord.web.words import day, many

router = APIRouter(tags=["pages"])
LATE = timedelta(hours=1)  # past the time it was due, from where on nobody seems to watch
ORDER = {each: at for at, each in enumerate((How.FAILING, How.QUIET, How.NEW, How.WELL))}
FEED = {"feed": "feed", "page": "page"}


@router.get("/sources", responses=SHOWN)
def sources(ask: Asking, question: Annotated[Paged, Asks]) -> Response:
    """The sources that `onrecord watch` looks at: those that fail and those that have gone quiet first, each with why."""
    now = datetime.now(UTC).replace(second=0, microsecond=0)
    return ask.page("sources.html", lambda: _sources(ask.desk, question, now), turn=now.isoformat())


def _sources(desk: Desk, question: Paged, now: datetime) -> dict[str, Any]:
    rows = [_row(source, how, now) for source, how in desk.watched(now)]
    rows.sort(key=lambda row: (ORDER[row["state"]], row["name"]))
    part, pages = paged(rows, question.limit, question.offset)
    states = [row["state"] for row in rows]
    return {
        "sources": list(part),
        "counts": {how.value: states.count(how) for how in ORDER},
        "unwatched": bool(rows) and all(row["late"] for row in rows),
        "pages": pages,
    }


def _row(source: Watched, how: How, now: datetime) -> dict[str, Any]:
    return {
        "name": source.name,
        "url": source.url,
        "form": FEED.get(source.form or ""),
        "state": how,
        "in_words": _in_words(source, how),
        "said": source.told,
        "failures": source.failures,
        "tried": source.tried,
        "well": source.well,
        "news": source.news,
        "due": source.due,
        "late": datetime.fromisoformat(source.due) + LATE < now,
    }


def _in_words(source: Watched, how: How) -> str:
    """How a source does, in a sentence."""
    last = f"it last answered well on {day(source.well)}" if source.well else "it never answered well"
    if how is How.FAILING:
        return f"It failed {many(source.failures, 'time')} in a row; {last}."
    if how is How.QUIET:
        return f"It answers, and has given nothing new since {day(source.news)}."
    if how is How.NEW:
        return "It has not been looked at yet."
    return (
        f"It answers; its newest report came on {day(source.news)}." if source.news else "It answers, and has given no report yet."
    )
