"""The gazetteer: names looked up in one sorted blob, places kept as columns of numbers."""

from __future__ import annotations

import json
import sys
import zlib
from array import array
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from onrecord.model import Precision

MAGIC = b"onrecord places\n"
COUNTRY, PROVINCE, DISTRICT, TOWN, HAMLET, SITE, AREA = range(7)
FROM_SEAT, CAPITAL, KNOWN = 1, 2, 4
COMMON, GIVEN, FAMILY = 1, 2, 4
OTHER = 1 << 31
NOWHERE = 0x7FFFFFFF
NO_PARENT = 0xFFFFFFFF
WIDE = {"geonames": "I", "parent": "I", "latitude": "i", "longitude": "i", "postings": "I", "blocks": "I"}
PRECISION = {
    COUNTRY: Precision.COUNTRY,
    PROVINCE: Precision.PROVINCE,
    DISTRICT: Precision.DISTRICT,
    TOWN: Precision.CITY,
    HAMLET: Precision.DISTRICT,  # known to lie in its district, at whose seat its point stands
    SITE: Precision.SITE,
    AREA: Precision.AREA,
}


class Entry(NamedTuple):
    """One place that a name may mean. `size` is 8 times the binary logarithm of the population; `other`: by a rarer spelling."""

    index: int  # type: ignore[assignment]
    kind: int
    country: str | None
    geonames: int | None
    latitude: float | None
    longitude: float | None
    size: int
    flags: int
    parent: int | None
    other: bool = False


class Name(NamedTuple):
    """A name of the gazetteer: the places that it may mean, and whether it is also a word (`COMMON`, `GIVEN`, `FAMILY`)."""

    word: int
    entries: tuple[Entry, ...]


NO_NAME = Name(0, ())


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Places by name. Make one with `Gazetteer.from_bytes`; `notice` is whom to credit (GeoNames, CC BY 4.0).

    The caller reads the file: `Gazetteer.from_bytes(files("onrecord").joinpath("data/places.gaz").read_bytes())`.
    """

    notice: str
    countries: Sequence[str]
    block: int
    bytewide: Mapping[str, bytes]
    columns: Mapping[str, Sequence[int]]
    heads: Sequence[bytes]
    unit_names: Sequence[str]
    peoples: Mapping[str, str]
    given: frozenset[str]
    by_code: Mapping[str, int]

    @classmethod
    def from_bytes(cls, data: bytes) -> Gazetteer:
        """The gazetteer that `scripts/build_gazetteer.py` made. Raises `ValueError` where the bytes are something else."""
        if not data.startswith(MAGIC):
            raise ValueError(f"this is no gazetteer of onrecord: it begins {data[:16]!r}, not {MAGIC!r}")
        end = data.index(b"\n", len(MAGIC))
        about = json.loads(data[len(MAGIC) : end])
        body = memoryview(zlib.decompress(data[end + 1 :]))
        parts: dict[str, bytes] = {}
        columns: dict[str, Sequence[int]] = {}
        at = 0
        for name, length in about["parts"].items():
            part = body[at : at + length]
            at += length
            if name in WIDE:
                columns[name] = _column(WIDE[name], part)
            elif name == "counts":
                columns[name] = _native(array("H", bytes(part)))
            else:
                parts[name] = bytes(part)
        keys = parts["keys"]
        heads = [keys[start : keys.index(b"\n", start)] for start in columns["blocks"][::2]]
        peoples = dict(line.split("\t") for line in parts["peoples"].decode().lower().splitlines())
        return cls(
            notice=about["notice"],
            countries=about["countries"],
            block=about["block"],
            bytewide=parts,
            columns=columns,
            heads=heads,
            unit_names=parts["units"].decode().splitlines(),
            peoples={people: country.upper() for people, country in peoples.items()},
            by_code=_by_code(parts, about["countries"]),
            given=frozenset(parts["given"].decode().splitlines()),
        )

    def name(self, key: str) -> Name:
        """What the folded name `key` may mean (`"=Tex."`: an abbreviation, letter for letter)."""
        sought = key.encode()
        block = bisect_right(self.heads, sought) - 1
        if block < 0:
            return NO_NAME
        blocks, keys = self.columns["blocks"], self.bytewide["keys"]
        start = blocks[2 * block]
        end = blocks[2 * block + 2] if 2 * block + 2 < len(blocks) else len(keys)
        at = keys.find(b"\n" + sought + b"\n", start - 1, end)
        if at < 0:
            return NO_NAME
        first = block * self.block
        ordinal = first + keys.count(b"\n", start, at + 1)
        counts = self.columns["counts"]
        posting = blocks[2 * block + 1] + sum(counts[first:ordinal])
        posted = self.columns["postings"][posting : posting + counts[ordinal]]
        return Name(self.bytewide["words"][ordinal], tuple(self.entry(one & ~OTHER, other=one >= OTHER) for one in posted))

    def entry(self, index: int, *, other: bool = False) -> Entry:
        """The place of number `index`."""
        column, narrow = self.columns, self.bytewide
        latitude, longitude, parent = column["latitude"][index], column["longitude"][index], column["parent"][index]
        return Entry(
            index,
            narrow["kind"][index],
            self.countries[narrow["country"][index]] or None,
            column["geonames"][index] or None,
            None if latitude == NOWHERE else latitude / 1000,
            None if longitude == NOWHERE else longitude / 1000,
            narrow["size"][index],
            narrow["flags"][index],
            None if parent == NO_PARENT else parent,
            other,
        )

    def above(self, entry: Entry) -> tuple[Entry, ...]:
        """The units that hold the place, from the nearest outward."""
        found: list[Entry] = []
        while entry.parent is not None:
            entry = self.entry(entry.parent)
            found.append(entry)
        return tuple(found)

    def first_level(self, entry: Entry) -> int | None:
        """The number of the first-level unit that holds the place or is it."""
        kinds, parents = self.bytewide["kind"], self.columns["parent"]
        index = entry.index
        while index != NO_PARENT:
            if kinds[index] == PROVINCE:
                return index
            index = parents[index]
        return None

    def unit_name(self, index: int) -> str | None:
        """GeoNames' name of a country or a first-level unit."""
        return self.unit_names[index] if index < len(self.unit_names) else None


def _by_code(parts: Mapping[str, bytes], codes: Sequence[str]) -> dict[str, int]:
    """The number of each country's own entry (countries come first)."""
    count = parts["kind"].count(bytes([COUNTRY]))
    return {codes[parts["country"][index]]: index for index in range(count)}


def _column(code: str, part: memoryview) -> array[int]:
    count = len(part) // 4
    joined = bytearray(len(part))
    for at in range(4):
        joined[at::4] = part[at * count : (at + 1) * count]
    return _native(array(code, bytes(joined)))


def _native(column: array[int]) -> array[int]:
    if sys.byteorder == "big":
        column.byteswap()
    return column
