"""What the map draws."""

from __future__ import annotations

from collections import Counter
from typing import Annotated, Any

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, Response

from onrecord.errors import Unknown
from onrecord.record.desk import Desk, Line, Spot, timely
from onrecord.web.ask import Asking, as_json
from onrecord.web.pages.places import all_places
from onrecord.web.questions import Asks, At, Filters
from onrecord.web.rows import incident_row, paged
from onrecord.web.words import bounds, counted, days, plain, told_by
from onrecord.web.world import World

router = APIRouter(tags=["map"])
MOST_TOWNS = 600
WIDE = ("country", "area", None)
GEOJSON = "application/geo+json"
GIVEN: dict[int | str, dict[str, Any]] = {200: {"content": {"application/json": {}}}, 304: {"description": "You have it."}}


@router.get("/map/points.json", responses=GIVEN)
def points(ask: Asking, question: Annotated[Filters, Asks]) -> Response:
    """The places of the incidents that fit, as GeoJSON, each with how many: an incident counts at the first of its places whose
    point stands for less than a country.
    """
    key = (ask.desk.stamp, "points", str(question.asked()))
    return ask.kept(key, GEOJSON, lambda: as_json(features(ask.desk, question)))


@router.get("/map/at.json", responses=GIVEN)
def at(ask: Asking, question: Annotated[At, Asks]) -> Response:
    """The incidents that count at one point of the map, the newest day first."""
    key = (ask.desk.stamp, "at", ask.request.url.query)
    return ask.kept(key, "application/json", lambda: as_json(_at(ask.desk, question)))


def _at(desk: Desk, question: At) -> dict[str, Any]:
    point = (question.latitude, question.longitude)
    held = [line for line in timely(desk.lines(question.asked())) if (spot := spot_of(line)) and at_of(spot) == point]
    part, pages = paged(held, question.limit, question.offset)
    rows = [incident_row(desk, line) for line in part]
    return {"incidents": [{**row, "in_words": _in_words(row)} for row in rows], "pages": pages}


def _in_words(row: dict[str, Any]) -> dict[str, Any]:
    """What a note on the map says of an incident."""
    counts = (
        f"{bounds(each['low'], each['high'])} {counted(each['measure'], each['item'], each['high'])}" for each in row["counts"]
    )
    return {"days": days(row["start"], row["end"]), "counts": list(counts), "told": told_by(row)}


@router.get("/map/world.json", responses={**GIVEN, 404: {"description": "It was not built."}})
def world(ask: Asking) -> Response:
    """The shapes, as topology: the land, the borders that stand, what is hatched."""
    held: World = ask.request.app.state.world
    if held.topology is None:
        raise Unknown("the map was not built; `make demo` builds it")
    body = held.topology
    return ask.kept(("world",), "application/json", lambda: body)


@router.get("/map/towns.json", responses=GIVEN)
def towns(ask: Asking) -> Response:
    """Names to write on the map: of countries, and of the places told of."""
    return ask.kept((ask.desk.stamp, "towns"), GEOJSON, lambda: as_json(_labels(ask.desk)))


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


def spot_of(line: Line) -> Spot | None:
    """Where an incident stands on the map: null where it is told of whole countries, or of places that are not known."""
    return next((each for each in line.places if each.latitude is not None and each.precision not in WIDE), None)


def at_of(spot: Spot) -> tuple[float, float]:
    """A spot's point, as exactly as a map shows it: to a metre."""
    return round(spot.latitude or 0.0, 5), round(spot.longitude or 0.0, 5)


def features(desk: Desk, question: Filters) -> dict[str, Any]:
    """The features, and how many incidents are told of whole countries or places that are not known."""
    held: dict[tuple[Any, ...], dict[str, Any]] = {}
    wide: Counter[str] = Counter()
    for line in timely(desk.lines(question.asked())):
        spot = spot_of(line)
        if spot is None:
            wide[line.places[0].name if line.places else ""] += 1
            continue
        # Two places of one name are two points, and so are two names at one point.
        key = (spot.name, *at_of(spot))
        told = held.setdefault(key, {"place": plain(spot.name), "precision": spot.precision, "incidents": 0, "newest": ""})
        told["incidents"] += 1
        told["newest"] = max(told["newest"], line.start or "")
    return {
        "type": "FeatureCollection",
        "features": [
            {"type": "Feature", "geometry": {"type": "Point", "coordinates": [key[2], key[1]]}, "properties": told}
            for key, told in held.items()
        ],
        "wide": [{"name": plain(name), "incidents": wide[name]} for name in sorted(wide)],
    }
