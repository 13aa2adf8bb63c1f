"""What the map draws."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, Response

from onrecord.errors import Unknown
from onrecord.record.desk import Desk
from onrecord.web.ask import Asking, as_json
from onrecord.web.pages.places import all_places
from onrecord.web.questions import Asks, Filters
from onrecord.web.words import plain

router = APIRouter(tags=["map"])
MOST_TOWNS = 600


@router.get("/map/points.json", responses={200: {"content": {"application/json": {}}}})
def points(ask: Asking, question: Annotated[Filters, Asks]) -> Response:
    """The incidents that fit, as GeoJSON: each at the first of its places whose point stands for less than a country."""
    body = ask.desk.kept(f"points {question.asked()}", lambda: as_json(features(ask.desk, question)))
    return Response(body, media_type="application/geo+json")


@router.get("/map/world.json", responses={200: {"content": {"application/json": {}}}, 404: {"description": "It was not built."}})
def world(request: Request) -> Response:
    """The shapes, as topology: the land, the borders that stand, what is hatched."""
    body = request.app.state.world.topology
    if body is None:
        raise Unknown("the map was not built; `make demo` builds it")
    return Response(body, media_type="application/json", headers={"etag": f'"{len(body)}"'})


@router.get("/map/towns.json", responses={200: {"content": {"application/json": {}}}})
def towns(ask: Asking) -> Response:
    """Names to write on the map: of countries, and of the places told of."""
    return Response(as_json(ask.desk.kept("towns", lambda: _labels(ask.desk))), media_type="application/geo+json")


@router.get("/map/tiles.pmtiles", responses={404: {"description": "No tiles were named."}})
def tiles(request: Request) -> Response:
    """The tiles that were named when the desk was started, in parts as the browser asks for them."""
    if request.app.state.tiles is None:
        raise Unknown("no tiles were named; `onrecord serve --tiles FILE` does")
    return FileResponse(request.app.state.tiles, media_type="application/vnd.pmtiles")


def _labels(desk: Desk) -> dict[str, Any]:
    told = [(name, latitude, longitude, 1000 - size, "country") for name, latitude, longitude, size in desk.countries()]
    told += [
        (place["name"], place["latitude"], place["longitude"], -place["incidents"], "town")
        for place in all_places(desk)
        if place["latitude"] is not None and place["precision"] in ("city", "site")
    ][:MOST_TOWNS]
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
                "properties": {"name": plain(name), "rank": rank, "kind": kind},
            }
            for name, latitude, longitude, rank, kind in told
        ],
    }


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
                    "place": spot.name,
                    "precision": spot.precision,
                    "start": line.start,
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
