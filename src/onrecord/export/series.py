"""A point of a series as an object of JSON."""

from __future__ import annotations

from typing import Any

from onrecord.model import Point


def point_as_dict(point: Point) -> dict[str, Any]:
    """One point: its day, bounds, latest number, whether onrecord made it a sum, and the figures it was read from."""
    span, place = point.span, point.place
    return {
        "day": point.day.isoformat(),
        "span": {"start": str(span.start), "end": str(span.end)} if span else None,
        "place": {"name": place.name, "country": place.country} if place else None,
        "side": point.side,
        "currency": point.currency,
        "low": point.low,
        "high": point.high,
        "latest": point.latest,
        "computed": point.computed,
        "disputed": point.disputed,
        "rule": point.rule,
        "incidents": list(point.incidents),
        "members": [
            {"report": each.report, "start": each.start, "end": each.end, "measure": each.measure} for each in point.members
        ],
    }
