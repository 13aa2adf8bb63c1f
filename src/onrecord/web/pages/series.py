"""Counts by day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Annotated, Any

from fastapi import APIRouter
from fastapi.responses import Response

from onrecord.record.desk import Days, Desk, point_as_dict
from onrecord.web.ask import SHOWN, Asking
from onrecord.web.questions import Asks, OverTime
from onrecord.web.rows import paged

router = APIRouter(tags=["pages"])
LONG = timedelta(days=3 * 365)  # what the charts look back over
DAILY = ("launched", "intercepted")
Row = dict[str, Any]


@router.get("/series", responses=SHOWN)
def series(ask: Asking, question: Annotated[OverTime, Asks]) -> Response:
    """A measure by day (what was launched and intercepted, unless one is asked for): the bounds that stand, and their figures."""
    return ask.page("series.html", lambda: _series(ask.desk, question))


def _series(desk: Desk, question: OverTime) -> Row:
    days = Days(since=question.since, until=question.until, place=question.place, actor=question.actor)
    measures = (question.measure,) if question.measure else DAILY
    items = desk.items(measures)
    # Drones and missiles can be shown side by side; children are among the people, so that of other measures one item is.
    wanted = [question.item] if question.item else items[:1] if question.measure else items
    asked = f"series {question.measure} {question.item} {days}"
    usual = question.item is None and question.measure is None and days == Days()
    points = desk.kept("series" if usual else asked, lambda: daily(desk, wanted, days, measures))
    days_of = by_day(points)
    # A chart of fifty years shows nothing of the last one: who names a first day sees all from there.
    drawn = days_of if question.since else lately(days_of, desk.newest())
    part, pages = paged(points[::-1], question.limit, question.offset)
    return {
        "points": list(part),
        "by_day": drawn,
        "left_out": len(days_of) - len(drawn),
        "pages": pages,
        "measures": desk.measures(),
        "items": items,
        "item": wanted[0] if question.measure and wanted else question.item,
        "waiting": desk.waiting,
    }


def by_day(points: Iterable[Row]) -> list[Row]:
    """What a chart draws: each measure by day, all items together. An upper bound stands only where each has one.

    Amounts in different currencies are never added: those of the commonest are drawn.
    """
    points = list(points)
    currencies = Counter(point["currency"] for point in points)
    drawn = currencies.most_common(1)[0][0] if currencies else None
    days: dict[tuple[str, str], Row] = {}
    for point in points:
        if point["currency"] != drawn:
            continue
        key = (point["day"], point["measure"])
        row = days.setdefault(key, {"day": key[0], "measure": key[1], "low": 0, "high": 0})
        row["low"] += point["low"] or 0
        row["high"] = None if row["high"] is None or point["high"] is None else row["high"] + point["high"]
    return list(days.values())


def lately(days: list[Row], newest: str | None) -> list[Row]:
    """The days before the newest report: neither what is planned, nor what a report remembers of long ago."""
    if newest is None:
        return days
    since = (date.fromisoformat(newest[:10]) - LONG).isoformat()
    return [each for each in days if since <= each["day"] <= newest]


def daily(desk: Desk, items: Iterable[str], days: Days | None = None, measures: Iterable[str] = DAILY) -> list[Row]:
    """Each measure and item by day. Totals over a long time are never added in."""
    names = desk.kept("references", desk.references)
    rows = []
    for item in items:
        for measure in measures:
            for point in desk.series(measure, item, days):
                told = (names.get((each.report, each.start, each.end, each.measure)) for each in point.members)
                figures = [name for name in told if name]
                rows.append({"measure": measure, "item": item, **point_as_dict(point), "figures": figures})
    return sorted(rows, key=lambda row: (row["day"], row["measure"], row["item"]))
