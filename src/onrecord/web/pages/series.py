"""Counts by day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Annotated, Any

from fastapi import APIRouter
from fastapi.responses import Response

from onrecord.record.desk import Desk, Told
from onrecord.web.ask import SHOWN, Asking
from onrecord.web.questions import Asks, OverTime

router = APIRouter(tags=["pages"])
DAILY = ("launched", "intercepted")
Row = dict[str, Any]


@router.get("/series", responses=SHOWN)
def series(ask: Asking, question: Annotated[OverTime, Asks]) -> Response:
    """What was launched and what was intercepted, by day: the bounds that stand, and what each value rests on."""
    return ask.page("series.html", lambda: _series(ask.desk, question))


def _series(desk: Desk, question: OverTime) -> Row:
    rows = daily(desk, DAILY)
    since, until = (day.isoformat() if day else None for day in (question.since, question.until))
    held = [
        row
        for row in rows
        if question.item in (None, row["item"])
        and (question.place is None or question.place.lower() in {place.lower() for place in row["places"]})
        and (question.actor is None or question.actor.lower() in {actor.lower() for actor in row["actors"]})
        and (since is None or row["day"] >= since)
        and (until is None or row["day"] <= until)
    ]
    return {"points": held, "items": sorted({row["item"] for row in rows}), "waiting": desk.waiting}


def daily(desk: Desk, measures: Iterable[str]) -> list[Row]:
    """Each measure and item by day, from what stands of incidents of one day. Totals over a long time are never added in."""
    wanted = frozenset(measures)
    by_day: dict[tuple[str, str, str], list[Told]] = defaultdict(list)
    for told in desk.all_told():
        day = told.start or told.end
        if told.measure in wanted and not told.cumulative and day and told.end in (None, day) and (told.low or told.high):
            by_day[day, told.measure, told.item].append(told)
    return [_point(*key, held) for key, held in sorted(by_day.items())]


def _point(day: str, measure: str, item: str, held: list[Told]) -> Row:
    lows, highs = [each.low for each in held], [each.high for each in held]
    return {
        "day": day,
        "measure": measure,
        "item": item,
        "low": None if None in lows else sum(low for low in lows if low is not None),
        "high": None if None in highs else sum(high for high in highs if high is not None),
        "computed": len(held) > 1,
        "disputed": any(each.disputed for each in held),
        "incidents": sorted({each.incident for each in held if each.incident}),
        "figures": [said.claim for each in held for said in each.statements if said.stands],
        "places": sorted({each.place for each in held if each.place}),
        "actors": sorted({each.actor for each in held if each.actor}),
        "rule": f"the sum of what stands in {len(held)} accounts" if len(held) > 1 else "what stands in one account",
    }
