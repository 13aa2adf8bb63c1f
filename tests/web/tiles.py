"""A small file of map tiles (PMTiles 3, one vector tile with a lake and a road), made by hand for tests."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterable

HEADER = 127


def number(value: int) -> bytes:
    """A whole number as Protocol Buffers and PMTiles write it."""
    told = bytearray()
    while value > 127:
        told.append(value & 127 | 128)
        value >>= 7
    return bytes([*told, value])


def field(at: int, body: bytes) -> bytes:
    """A field of bytes."""
    return number(at << 3 | 2) + number(len(body)) + body


def whole(at: int, value: int) -> bytes:
    """A field that holds a whole number."""
    return number(at << 3) + number(value)


def shape(points: Iterable[tuple[int, int]], *, closed: bool) -> bytes:
    """A line or a ring as a vector tile has it: in steps, each folded so that small ones are short."""
    folded: list[int] = []
    last = (0, 0)
    for x, y in points:
        folded += [(step << 1) ^ (step >> 31) for step in (x - last[0], y - last[1])]
        last = (x, y)
    commands = [9, *folded[:2], (len(folded) // 2 - 1) << 3 | 2, *folded[2:], *([15] if closed else [])]
    return b"".join(number(each) for each in commands)


def layer(name: str, kind: int, geometry: bytes) -> bytes:
    """A layer with one feature; `kind` is 2 for a line, 3 for an area."""
    feature = whole(3, kind) + field(4, geometry)
    return field(3, field(1, name.encode()) + field(2, feature) + whole(5, 4096) + whole(15, 2))


def tile() -> bytes:
    """A lake and a road."""
    lake = shape([(2300, 1200), (2700, 1200), (2700, 1500), (2300, 1500)], closed=True)
    return layer("water", 3, lake) + layer("roads", 2, shape([(2000, 1300), (2900, 1350)], closed=False))


def pmtiles() -> bytes:
    """The file: its header, a directory of the one tile that is the whole world, what it says of itself, the tile."""
    body = tile()
    directory = number(1) + number(0) + number(1) + number(len(body)) + number(1)
    layers = [{"id": "water", "fields": {}}, {"id": "roads", "fields": {}}]
    about = json.dumps({"name": "own", "vector_layers": layers}).encode()
    after = HEADER + len(directory) + len(about)
    places = (HEADER, len(directory), HEADER + len(directory), len(about), after, 0, after, len(body))
    head = b"PMTiles" + bytes([3]) + struct.pack("<8Q", *places) + struct.pack("<3Q", 1, 1, 1)
    plain, vector = 1, 1
    head += bytes([0, plain, plain, vector, 0, 0]) + struct.pack("<4i", -1_800_000_000, -850_000_000, 1_800_000_000, 850_000_000)
    return head + bytes([0]) + struct.pack("<2i", 0, 0) + directory + about + body
