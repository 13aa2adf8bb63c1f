"""What the map draws."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter
from fastapi.responses import Response

from onrecord.record.desk import Desk
from onrecord.web.ask import Asking, as_json
from onrecord.web.questions import Asks, Filters

router = APIRouter(tags=["map"])


@router.get("/map/points.json", responses={200: {"content": {"application/json": {}}}})
def points(ask: Asking, question: Annotated[Filters, Asks]) -> Response:
    """The incidents that fit, as GeoJSON: each at the first of its places whose point stands for less than a country."""
    key = (ask.desk.stamp, "points", ask.request.url.query)
    body = ask.answers.get(key)
    if body is None:
        body = as_json(features(ask.desk, question))
        ask.answers.keep(key, body)
    return Response(body, media_type="application/geo+json")


def features(desk: Desk, question: Filters) -> dict[str, Any]:
    """The features, and how many incidents are told of whole countries or places that are not known."""
    made: list[dict[str, Any]] = []
    wide: dict[str, int] = {}
    for line in desk.lines(question.asked()):
        spot = next(
            (each for each in line.places if each.latitude is not None and each.precision not in ("country", "area", None)), None
        )
        if spot is None:
            name = line.places[0].name if line.places else ""
            wide[name] = wide.get(name, 0) + 1
            continue
        made.append(
            {
                "type": "Feature",
                "geometry": {"type": "Point", "coordinates": [spot.longitude, spot.latitude]},
                "properties": {
                    "id": line.id,
                    "kind": line.kind,
                    "place": spot.name,
                    "precision": spot.precision,
                    "start": line.start,
                    "end": line.end,
                    "reports": line.reports,
                    "voices": line.voices,
                },
            }
        )
    return {
        "type": "FeatureCollection",
        "features": made,
        "wide": [{"name": name, "incidents": wide[name]} for name in sorted(wide)],
    }
