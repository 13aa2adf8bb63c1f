"""The map: coasts without borders, the incidents by their numbers. Static SVG; its text asks for a font that ships."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from html import escape

from onrecord.export.sitrep.land import land
from onrecord.export.sitrep.nouns import Mark

WIDTH, HEIGHT = 760.0, 400.0
DARK = "#7a2e1d"
NEAR = 18.0  # how near two rings may be, in units of the picture
NARROW = 9.0  # degrees of latitude that a map shows at least
DISCLAIMER = (
    "Coasts: Natural Earth. No borders are drawn, so that none is taken a position on. The numbers are those of the incidents; "
    "a dashed ring stands for an area, not a point. Names and points are as reports give them and imply no official endorsement."
)
Point = tuple[float, float]
Box = tuple[float, float, float, float]


def map_svg(marks: Sequence[Mark]) -> str:
    """The map of the marks; empty where there is none."""
    if not marks:
        return ""
    box = _box(marks)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" role="img" aria-label="Map of the incidents" '
        'font-family="DejaVu Sans, sans-serif">',
        f'<rect width="{WIDTH:g}" height="{HEIGHT:g}" fill="#dfe8ee"/>',
        f'<path fill="#f7f5f0" stroke="#9aa7b0" stroke-width="0.8" fill-rule="evenodd" d="{_land(box)}"/>',
        *_graticule(box),
        *_marks(marks, box),
        f'<rect x="0.5" y="0.5" width="{WIDTH - 1:g}" height="{HEIGHT - 1:g}" fill="none" stroke="#9aa7b0"/>',
        "</svg>",
    ]
    return "\n".join(parts)


def _box(marks: Sequence[Mark]) -> Box:
    """West, south, east, north: around the marks, in the shape of the picture."""
    south, north = min(one.latitude for one in marks), max(one.latitude for one in marks)
    west, east = min(one.longitude for one in marks), max(one.longitude for one in marks)
    middle, centre = (south + north) / 2, (west + east) / 2
    squeeze = max(math.cos(math.radians(middle)), 0.2)
    tall = max((north - south) * 1.35, NARROW, (east - west) * 1.35 * squeeze * HEIGHT / WIDTH)
    wide = tall * WIDTH / HEIGHT / squeeze
    return (centre - wide / 2, middle - tall / 2, centre + wide / 2, middle + tall / 2)


def _at(point: Point, box: Box) -> Point:
    west, south, east, north = box
    return ((point[0] - west) / (east - west) * WIDTH, (north - point[1]) / (north - south) * HEIGHT)


def _land(box: Box) -> str:
    west, south, east, north = box
    drawn = []
    for ring in (ring for coast in land() for ring in _turned(coast)):
        if max(x for x, _ in ring) < west or min(x for x, _ in ring) > east:
            continue
        if max(y for _, y in ring) < south or min(y for _, y in ring) > north:
            continue
        points = [_at(point, box) for point in _clipped(ring, box)]
        if len(points) > 2:
            drawn.append("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + "Z")
    return "".join(drawn)


def _turned(ring: list[Point]) -> Iterable[list[Point]]:
    """The ring where it is, and once round the world to the west and to the east, for maps across the 180th meridian."""
    return ([(x + turn, y) for x, y in ring] for turn in (-360.0, 0.0, 360.0))


def _clipped(ring: list[Point], box: Box) -> list[Point]:
    """The part of a ring within the box, a little beyond it (Sutherland and Hodgman)."""
    west, south, east, north = box[0] - 0.5, box[1] - 0.5, box[2] + 0.5, box[3] + 0.5
    for axis, bound, sign in ((0, west, 1), (0, east, -1), (1, south, 1), (1, north, -1)):
        kept: list[Point] = []
        for one, other in zip(ring, ring[1:] + ring[:1], strict=True):
            inside, next_inside = (one[axis] - bound) * sign >= 0, (other[axis] - bound) * sign >= 0
            if inside:
                kept.append(one)
            if inside != next_inside:
                share = (bound - one[axis]) / (other[axis] - one[axis])
                kept.append((one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share))
        ring = kept
    return ring


def _graticule(box: Box) -> Iterable[str]:
    west, south, east, north = box
    step = next((size for size in (1, 2, 5, 10, 20) if (north - south) / size <= 6), 30)
    for degree in range(math.ceil(west / step) * step, math.floor(east) + 1, step):
        x = _at((degree, south), box)[0]
        yield f'<path d="M{x:.1f} 0V{HEIGHT:g}" stroke="#c3cdd4" stroke-width="0.5"/>'
    for degree in range(math.ceil(south / step) * step, math.floor(north) + 1, step):
        y = _at((west, degree), box)[1]
        yield f'<path d="M0 {y:.1f}H{WIDTH:g}" stroke="#c3cdd4" stroke-width="0.5"/>'


def _marks(marks: Sequence[Mark], box: Box) -> Iterable[str]:
    """A ring with the numbers of the incidents at each point, and the name where it covers no other."""
    spots = [(x, y, there, _numbers(there)) for x, y, there in _spots(marks, box)]
    taken = [(x - _radius(told), y - 10, x + _radius(told), y + 10) for x, y, _, told in spots]
    for x, y, there, told in spots:
        area = all(mark.area for mark in there)
        fill, edge, ink = ("#ffffff", DARK, DARK) if area else (DARK, "#ffffff", "#ffffff")
        dashed = ' stroke-dasharray="3 2"' if area else ""
        radius = _radius(told)
        yield f'<rect x="{x - radius:.1f}" y="{y - 9:.1f}" width="{2 * radius:.1f}" height="18" rx="9" fill="{fill}"'
        yield f' stroke="{edge}" stroke-width="1.5"{dashed}/>'
        yield f'<text x="{x:.1f}" y="{y + 3.6:.1f}" font-size="10" fill="{ink}" text-anchor="middle">{told}</text>'
        name = ", ".join(dict.fromkeys(mark.name for mark in there[:3])) + (" …" if len(there) > 3 else "")
        for left, low in ((x + radius + 4, y + 4), (x - radius - 4 - 6.6 * len(name), y + 4), (x - 3.3 * len(name), y + 23)):
            label = (left, low - 10, left + 6.6 * len(name), low + 3)
            if label[0] > 2 and label[2] < WIDTH - 2 and not any(_cross(label, other) for other in taken):
                taken.append(label)
                yield f'<text x="{left:.1f}" y="{low:.1f}" font-size="11" fill="#222222">{escape(name)}</text>'
                break


def _spots(marks: Sequence[Mark], box: Box) -> list[tuple[float, float, list[Mark]]]:
    """The marks where they are drawn; those whose rings would cover each other share one, at the first of them."""
    spots: list[tuple[float, float, list[Mark]]] = []
    for mark in marks:
        x, y = _at((mark.longitude, mark.latitude), box)
        near = next((there for left, top, there in spots if abs(left - x) < 2 * NEAR and abs(top - y) < NEAR), None)
        if near is None:
            spots.append((x, y, [mark]))
        else:
            near.append(mark)
    return spots


def _numbers(there: list[Mark]) -> str:
    numbers = [str(mark.number) for mark in there]
    return ", ".join(numbers) if len(numbers) < 4 else f"{numbers[0]}, {numbers[1]} …"


def _radius(told: str) -> float:
    return max(9.0, 3.4 * len(told) + 5)


def _cross(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
