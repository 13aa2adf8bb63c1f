"""The shapes of the map: coasts and borders as the table of areas says, for the browser and as a picture without one."""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from html import escape
from pathlib import Path
from typing import Any

from markupsafe import Markup

from onrecord.errors import NotFound
from onrecord.web.words import plain

HERE = Path(__file__).parent
SHAPES = HERE / "static" / "built" / "world"
WIDTH, HEIGHT = 960.0, 460.0
NARROW, WIDE = 6.0, 40.0  # degrees of longitude: the least that is shown; from where on the coarse shapes do
NEAR = 20.0  # units of the picture within which places share a dot
LABELS = 14
BEYOND = 150.0  # units around the picture within which lines are drawn as they are
Point = tuple[float, float]
Box = tuple[float, float, float, float]


class World:
    """The shapes under one table of areas, made when first asked for and then kept."""

    def __init__(self, areas: str | Path | None = None) -> None:
        self._drawn: tuple[int, Markup] | None = None
        self._table = Path(areas or HERE / "data" / "areas.json")
        try:
            self.areas: dict[str, Any] = json.loads(self._table.read_text())
        except (OSError, ValueError) as fault:
            raise NotFound(f"it is no table of areas ({fault})", source=str(self._table)) from fault

    @cached_property
    def fine(self) -> _Shapes | None:
        """The shapes for a near view; null where the desk was not built."""
        return _shapes("countries-50m.json", self.areas)

    @cached_property
    def coarse(self) -> _Shapes | None:
        """The shapes for a far view."""
        return _shapes("countries-110m.json", self.areas)

    @cached_property
    def topology(self) -> bytes | None:
        """What the browser draws: the topology with its land, the borders that stand and what is hatched."""
        return None if self.fine is None else self.fine.for_browser()

    def picture(self, places: Sequence[Mapping[str, Any]]) -> Markup:
        """A map of the places without a browser's help; empty where the desk was not built. The last one is kept."""
        key = hash(tuple((each["name"], each["latitude"], each["longitude"], each["incidents"]) for each in places))
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = (key, self._draw(places))
        return self._drawn[1]

    def _draw(self, places: Sequence[Mapping[str, Any]]) -> Markup:
        spots = [each for each in places if each["latitude"] is not None and each["precision"] not in ("country", "area", None)]
        box = _box([(each["longitude"], each["latitude"]) for each in spots])
        shapes = self.coarse if box[2] - box[0] > WIDE else self.fine
        if shapes is None or not spots:
            return Markup()
        parts = [
            f'<svg viewBox="0 0 {WIDTH:g} {HEIGHT:g}" preserveAspectRatio="xMidYMid slice" role="img" '
            'aria-label="Map of the places told of">',
            '<defs><pattern id="hatch" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
            '<path class="hatch" d="M0 0V12"/></pattern></defs>',
            f'<rect class="water" width="{WIDTH:g}" height="{HEIGHT:g}"/>',
            f'<g transform="scale(0.5)"><path class="land" fill-rule="evenodd" d="{shapes.land_path(box)}"/>',
            f'<path class="border" d="{shapes.border_path(box)}"/>',
            *(f'<path class="hatched" d="{path}"><title>{escape(name)}</title></path>' for name, path in shapes.hatched_paths(box)),
            "</g>",
            *_dots(spots, box),
            "</svg>",
        ]
        return Markup("".join(parts))


class _Shapes:
    """One topology under a table of areas."""

    def __init__(self, topology: dict[str, Any], areas: Mapping[str, Any]) -> None:
        self._topology = topology
        self._areas = areas
        self._countries: list[dict[str, Any]] = topology["objects"]["countries"]["geometries"]
        scale, move = topology["transform"]["scale"], topology["transform"]["translate"]
        self._arcs = [_decoded(arc, scale, move) for arc in topology["arcs"]]
        self._boxes = [_around(arc) for arc in self._arcs]

    def polygons(self, country: Mapping[str, Any]) -> list[list[list[int]]]:
        """The polygons of a country, each a list of rings of arcs."""
        told: list[Any] = country["arcs"]
        return [told] if country["type"] == "Polygon" else told

    def ring(self, arcs: Sequence[int]) -> list[Point]:
        """The points of a ring."""
        points: list[Point] = []
        for index in arcs:
            arc = self._arcs[index] if index >= 0 else self._arcs[~index][::-1]
            points += arc[1:] if points else arc
        return _unbroken(points)

    @cached_property
    def owners(self) -> dict[int, set[str]]:
        """Which countries each arc is an edge of, once pieces were given and countries joined."""
        joined = {each["name"]: each["to"] for each in self._areas.get("joined", ())}
        owners: dict[int, set[str]] = defaultdict(set)
        for country in self._countries:
            name = country["properties"]["name"]
            for polygon in self.polygons(country):
                outer = self.ring(polygon[0])
                given = (
                    each["to"] for each in self._areas.get("given", ()) if each["from"] == name and _inside(each["piece"], outer)
                )
                owner = next(given, joined.get(name, name))
                for ring in polygon:
                    for index in ring:
                        owners[index if index >= 0 else ~index].add(owner)
        return owners

    @cached_property
    def borders(self) -> list[int]:
        """The arcs between two countries."""
        return sorted(index for index, names in self.owners.items() if len(names) > 1)

    @cached_property
    def hatched(self) -> list[tuple[dict[str, Any], list[list[list[Point]]]]]:
        """The hatched areas, each with its polygons."""
        return [(each, self._area(each)) for each in self._areas.get("hatched", ())]

    def _area(self, area: Mapping[str, Any]) -> list[list[list[Point]]]:
        if "ring" in area:
            return [[[(float(x), float(y)) for x, y in area["ring"]]]]
        found = []
        for country in self._countries:
            for polygon in self.polygons(country):
                rings = [self.ring(ring) for ring in polygon]
                piece = area.get("piece")
                if country["properties"]["name"] == area.get("country") or (piece and _inside(piece, rings[0])):
                    found.append(rings)
        return found

    def for_browser(self) -> bytes:
        """The topology with the borders as lines and the hatched areas as shapes of their own."""
        objects = {
            "land": self._topology["objects"]["land"],
            "borders": {"type": "MultiLineString", "arcs": [[index] for index in self.borders]},
        }
        features = [
            {
                "type": "Feature",
                "properties": {"name": area["name"], "status": area["status"]},
                "geometry": {"type": "MultiPolygon", "coordinates": [[_rounded(ring) for ring in rings] for rings in polygons]},
            }
            for area, polygons in self.hatched
            if polygons
        ]
        told = {**self._topology, "objects": objects, "hatched": {"type": "FeatureCollection", "features": features}}
        return json.dumps(told, separators=(",", ":")).encode()

    def land_path(self, box: Box) -> str:
        """The land within a box as a path."""
        rings = (ring for country in self._countries for polygon in self.polygons(country) for ring in polygon)
        return "".join(_closed(self.ring(ring), box) for ring in rings if self._meets(ring, box))

    def border_path(self, box: Box) -> str:
        """The borders within a box as a path."""
        return "".join(_path(self._arcs[index], box) for index in self.borders if self._meets([index], box))

    def hatched_paths(self, box: Box) -> Iterable[tuple[str, str]]:
        """The hatched areas within a box: what each is, and its path."""
        for area, polygons in self.hatched:
            drawn = "".join(_closed(ring, box) for rings in polygons for ring in rings if _overlap(_around(ring), box))
            if drawn:
                yield f"{area['name']} ({area['status']})", drawn

    def _meets(self, arcs: Sequence[int], box: Box) -> bool:
        return any(_overlap(self._boxes[index if index >= 0 else ~index], box) for index in arcs)


def _shapes(name: str, areas: Mapping[str, Any]) -> _Shapes | None:
    file = SHAPES / name
    return _Shapes(json.loads(file.read_text()), areas) if file.exists() else None


def _decoded(arc: Sequence[Sequence[int]], scale: Sequence[float], move: Sequence[float]) -> list[Point]:
    x = y = 0
    points = []
    for across, up in arc:
        x, y = x + across, y + up
        points.append((x * scale[0] + move[0], y * scale[1] + move[1]))
    return points


def _unbroken(points: Sequence[Point]) -> list[Point]:
    """A ring that crosses the line where the days change goes on beyond it: else it would be a band around the world."""
    made: list[Point] = []
    shift = 0.0
    for x, y in points:
        if made and abs(x + shift - made[-1][0]) > 180:
            shift += 360.0 if x + shift < made[-1][0] else -360.0
        made.append((x + shift, y))
    west, _, east, _ = _around(made)
    back = 360.0 if west + east < -360 else -360.0 if west + east > 360 else 0.0
    return [(x + back, y) for x, y in made] if back else made


def _around(points: Sequence[Point]) -> Box:
    across, up = [x for x, _ in points], [y for _, y in points]
    return min(across), min(up), max(across), max(up)


def _overlap(one: Box, other: Box) -> bool:
    return one[0] <= other[2] and one[2] >= other[0] and one[1] <= other[3] and one[3] >= other[1]


def _inside(point: Sequence[float], ring: Sequence[Point]) -> bool:
    x, y = point
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def _rounded(ring: Iterable[Point]) -> list[list[float]]:
    return [[round(x, 3), round(y, 3)] for x, y in ring]


def _box(points: Sequence[Point]) -> Box:
    """West, south, east, north: around the points, in the shape of the picture."""
    if not points:
        return (-180.0, -60.0, 180.0, 80.0)
    # The middle nine tenths: one far place would make a map of nothing.
    across, up = sorted(x for x, _ in points), sorted(y for _, y in points)
    least, most = len(points) // 20, -1 - len(points) // 20
    west, south, east, north = across[least], up[least], across[most], up[most]
    middle = (south + north) / 2
    squeeze = max(math.cos(math.radians(middle)), 0.3)
    wide = max((east - west) * 1.25, NARROW, (north - south) * 1.35 * WIDTH / HEIGHT / squeeze)
    tall = wide * squeeze * HEIGHT / WIDTH
    centre = (west + east) / 2
    return (centre - wide / 2, middle - tall / 2, centre + wide / 2, middle + tall / 2)


def _at(point: Point, box: Box) -> Point:
    west, south, east, north = box
    return (point[0] - west) / (east - west) * WIDTH, (north - point[1]) / (north - south) * HEIGHT


def _path(points: Sequence[Point], box: Box) -> str:
    """A line in the picture, in steps of half a unit, without the points that nobody would see."""
    drawn: list[str] = []
    last: tuple[int, int] | None = None
    for point in points:
        x, y = _at(point, box)
        # What lies beyond the picture is drawn along its outside: only the lines that cross its edge count.
        at = round(2 * min(max(x, -BEYOND), WIDTH + BEYOND)), round(2 * min(max(y, -BEYOND), HEIGHT + BEYOND))
        if last is None:
            drawn.append(f"M{at[0]} {at[1]}l")
        elif abs(at[0] - last[0]) + abs(at[1] - last[1]) < 3:
            continue
        else:
            drawn.append(f"{at[0] - last[0]} {at[1] - last[1]}")
        last = at
    return f"{drawn[0]}{' '.join(drawn[1:])}".replace(" -", "-") if len(drawn) > 1 else ""


def _closed(points: Sequence[Point], box: Box) -> str:
    drawn = _path(points, box)
    return drawn and drawn + "z"


def _dots(spots: Sequence[Mapping[str, Any]], box: Box) -> list[str]:
    """The places, those near each other under one dot, the foremost by name; each leads to its incidents."""
    held: list[tuple[float, float, list[Mapping[str, Any]]]] = []
    for spot in spots:
        x, y = _at((spot["longitude"], spot["latitude"]), box)
        if not (0 <= x <= WIDTH and 0 <= y <= HEIGHT):
            continue
        near = next((each for each in held if math.hypot(each[0] - x, each[1] - y) < NEAR), None)
        if near is None:
            held.append((x, y, [spot]))
        else:
            near[2].append(spot)
    made = []
    for at, (x, y, group) in enumerate(held):
        total = sum(each["incidents"] for each in group)
        first = group[0]
        size = 4 + min(3 * math.log2(total + 1), 16)
        kind = "dot" if any(each["precision"] in ("site", "city") for each in group) else "ring"
        more = f" and {len(group) - 1} near it" if len(group) > 1 else ""
        name = escape(plain(first["name"]))
        title = f"<title>{name}{more}: {total} incidents</title>"
        label = f'<text class="label" x="{x + size + 3:.1f}" y="{y + 4:.1f}">{name}</text>' if at < LABELS else ""
        made.append(f'<g><circle class="{kind}" cx="{x:.1f}" cy="{y:.1f}" r="{size:.1f}">{title}</circle>{label}</g>')
    return made
