"""Write `src/onrecord/export/sitrep/land.py` from world-atlas 2.0.2's `land-50m.json` (Natural Earth, public domain): no borders.

npm install world-atlas@2.0.2
python scripts/build_land.py node_modules/world-atlas/land-50m.json
"""

from __future__ import annotations

import json
import sys
from itertools import accumulate, pairwise
from pathlib import Path

Point = tuple[float, float]
FINE = 0.03  # degrees that a line may be moved
SMALL = 0.04  # square degrees under which a ring is left out
HEAD = '''"""The land of the world without borders, from Natural Earth. Written by `scripts/build_land.py`."""

# A ring a line: x and y of each point in hundredths of a degree, the first from nought, each next from the one before.
_RINGS = """
'''
TAIL = '''"""


def land() -> list[list[tuple[float, float]]]:
    """The coasts as rings of degrees east and north."""
    return [_ring(line) for line in _RINGS.split("\\n") if line]


def _ring(line: str) -> list[tuple[float, float]]:
    steps = [int(step) for step in line.split(",")]
    x = y = 0
    points = []
    for east, north in zip(steps[::2], steps[1::2], strict=True):
        x, y = x + east, y + north
        points.append((x / 100, y / 100))
    return points
'''


def arcs(topology: dict) -> list[list[Point]]:
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    sums = ([list(accumulate(axis)) for axis in zip(*arc, strict=True)] for arc in topology["arcs"])
    return [[(x * sx + tx, y * sy + ty) for x, y in zip(xs, ys, strict=True)] for xs, ys in sums]


def rings(topology: dict) -> list[list[Point]]:
    lines = arcs(topology)
    [shape] = topology["objects"]["land"]["geometries"]
    told = []
    for polygon in shape["arcs"]:
        for ring in polygon:
            points: list[Point] = []
            for arc in ring:
                line = lines[arc] if arc >= 0 else lines[~arc][::-1]
                points += line[1:] if points else line
            told.append(unwrapped(points))
    return told


def unwrapped(points: list[Point]) -> list[Point]:
    """A ring that goes on past the 180th meridian instead of jumping back; one around the pole is closed there."""
    told, turn = [points[0]], 0
    for (x1, _), (x2, y2) in pairwise(points):
        turn += 360 if x2 - x1 < -180 else -360 if x2 - x1 > 180 else 0
        told.append((x2 + turn, y2))
    return [*told, (told[-1][0], -90.0), (told[0][0], -90.0), told[0]] if turn else told


def simpler(points: list[Point]) -> list[Point]:
    """Douglas and Peucker's line, kept to `FINE`."""
    kept, todo = {0, len(points) - 1}, [(0, len(points) - 1)]
    while todo:
        first, last = todo.pop()
        (x1, y1), (x2, y2) = points[first], points[last]
        length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
        far, at = FINE, None
        for index in range(first + 1, last):
            x, y = points[index]
            away = abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length if length else ((x - x1) ** 2 + (y - y1) ** 2) ** 0.5
            if away > far:
                far, at = away, index
        if at is not None:
            kept.add(at)
            todo += [(first, at), (at, last)]
    return [points[index] for index in sorted(kept)]


def area(points: list[Point]) -> float:
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(points))) / 2


def main() -> None:
    topology = json.loads(Path(sys.argv[1]).read_text())
    lines = []
    for ring in rings(topology):
        if area(ring) < SMALL:
            continue
        x = y = 0
        steps: list[int] = []
        for east, north in simpler(ring):
            steps += [round(east * 100) - x, round(north * 100) - y]
            x, y = round(east * 100), round(north * 100)
        lines.append(",".join(map(str, steps)))
    out = Path(__file__).parents[1] / "src/onrecord/export/sitrep/land.py"
    out.write_text(HEAD + "\n".join(lines) + "\n" + TAIL)


if __name__ == "__main__":
    main()
