"""The map's shapes: borders as the table of areas says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from onrecord.errors import NotFound
from onrecord.web.world import SHAPES, World, _inside, _Shapes
from tests.web.conftest import desk_on, told

built = pytest.mark.skipif(not SHAPES.exists(), reason="the desk was not built (`make desk` builds it)")


def square(west: float, south: float, side: float = 1.0) -> list[list[int]]:
    """A ring of a topology whose scale is 1: the first point, then each from the one before."""
    return [[int(west), int(south)], [int(side), 0], [0, int(side)], [-int(side), 0], [0, -int(side)]]


def topology() -> dict[str, Any]:
    """Two lands side by side with one edge between them, and a piece of the second that lies in the first."""
    return {
        "type": "Topology",
        "transform": {"scale": [1, 1], "translate": [0, 0]},
        "arcs": [[[1, 0], [0, 1]], [[1, 1], [-1, 0], [0, -1], [1, 0]], [[1, 0], [1, 0], [0, 1], [-1, 0]], square(5, 5)],
        "objects": {
            "land": {"type": "GeometryCollection", "geometries": []},
            "countries": {
                "type": "GeometryCollection",
                "geometries": [
                    {"type": "Polygon", "arcs": [[0, 1]], "properties": {"name": "West"}},
                    {"type": "MultiPolygon", "arcs": [[[2, -1]], [[3]]], "properties": {"name": "East"}},
                ],
            },
        },
    }


def test_a_border_stands_between_two_lands_and_goes_where_they_are_joined() -> None:
    assert _Shapes(topology(), {}).borders == [0]
    assert _Shapes(topology(), {"joined": [{"name": "East", "to": "West"}]}).borders == []


def test_a_piece_that_is_given_is_its_new_lands_and_can_be_hatched() -> None:
    table = {
        "given": [{"piece": [5.5, 5.5], "from": "East", "to": "West"}],
        "hatched": [{"name": "Piece", "status": "occupied", "piece": [5.5, 5.5]}],
    }
    shapes = _Shapes(topology(), table)
    assert shapes.owners[3] == {"West"}
    assert [(area["name"], len(polygons)) for area, polygons in shapes.hatched] == [("Piece", 1)]


@built
def test_crimea_is_ukraines_hatched_and_no_border_parts_it_from_ukraine() -> None:
    shapes = World().fine
    assert shapes is not None
    crimea = next(polygons for area, polygons in shapes.hatched if area["name"] == "Crimea")
    assert any(_inside([34.4, 45.2], rings[0]) for rings in crimea)
    near = [index for index in shapes.borders for x, y in shapes._arcs[index] if 32.4 < x < 36.6 and 44.3 < y < 46.2]
    assert near == []


@built
def test_every_area_of_the_table_is_found_in_the_shapes() -> None:
    shapes = World().fine
    assert shapes is not None
    assert [area["name"] for area, polygons in shapes.hatched if not polygons] == []
    assert all(area["status"] and area["rests_on"] for area, _ in shapes.hatched)


@built
def test_the_picture_without_a_browser_shows_a_dot_for_a_town_and_no_dot_for_a_country() -> None:
    place = {"latitude": 50.9, "longitude": 34.8, "from_seat": False, "incidents": 3, "country": "UA"}
    town, land = {**place, "name": "Sumy<b>", "precision": "city"}, {**place, "name": "Ukraine", "precision": "country"}
    drawn = World().picture([town, land])
    assert drawn.count("<circle") == 1
    assert "Sumy&lt;b&gt;" in drawn
    assert "Ukraine" not in drawn
    assert World().picture([land]) == ""


def test_the_points_of_the_map_are_the_incidents_that_fit(made: str) -> None:
    with desk_on(made) as client:
        everything, lviv = (client.get(f"/map/points.json{asked}").json() for asked in ("", "?where=lviv"))
    assert len(everything["features"]) == 2
    assert [each["properties"]["place"] for each in lviv["features"]] == ["Lviv"]
    assert all(each["properties"]["precision"] for each in everything["features"])


def test_a_users_own_table_of_areas_is_taken_and_a_broken_one_refused(made: str, tmp_path: Path) -> None:
    (tmp_path / "areas.json").write_text(
        json.dumps({"hatched": [{"name": "Mine", "status": "disputed", "ring": [[0, 0], [1, 0], [1, 1]]}]})
    )
    assert World(tmp_path / "areas.json").areas["hatched"][0]["name"] == "Mine"
    (tmp_path / "broken.json").write_text("{")
    with pytest.raises(NotFound, match="no table of areas"):
        World(tmp_path / "broken.json")
    with desk_on(made, areas=tmp_path / "areas.json") as client:
        assert told(client, "/")["points"]


def test_a_land_that_crosses_the_line_where_the_days_change_is_no_band_around_the_world() -> None:
    crossing = topology()
    crossing["arcs"][3] = [[175, 60], [10, 0], [0, 5], [-10, 0], [0, -5]]
    crossing["arcs"][3][1:3] = [[-350, 0], [0, 5]]  # 185 is told as -175
    crossing["arcs"][3][3] = [350, 0]
    ring = _Shapes(crossing, {}).ring([3])
    assert (min(x for x, _ in ring), max(x for x, _ in ring)) == (175, 185)
