"""Tells a place from whoever governs there: "Kyiv said", "Moscow's forces"."""

from __future__ import annotations

from onrecord.read.places.english import BACKED, BEARINGS, BLAMING, GOVERN, HELPERS, IN, OWNED, PLACED, SIDES
from onrecord.read.places.gazetteer import AREA, CAPITAL, COUNTRY, SITE, Entry
from onrecord.read.places.lexis import Words
from onrecord.read.places.spot import Sighting

REACH = 5  # words back
SEATS = frozenset(
    "kremlin;white house;pentagon;downing street;10 downing street;whitehall;knesset;capitol hill;eu;european union".split(";")
)


def stands_for_whom(words: Words, seen: Sighting, entry: Entry | None) -> str | None:
    """The rule by which the name stands for a government; null where it is the place."""
    if entry is None:
        return None
    if _backs(words, seen):
        return "says who backs it"
    if seen.unit is not None or not _governs(seen, entry):
        return None
    before = _governing(words, seen.first)
    if seen.key in SEATS and before not in PLACED:
        return "a seat of government"
    if before in BLAMING:
        return "a government is blamed"
    if before in IN and before not in ("by", "against", "with", "to", "from", "on", "for"):
        return None
    if words.owns[seen.last - 1]:
        after = words.lowers[seen.last : seen.last + 2]
        return "what a government owns" if any(low in OWNED for low in after) else None
    if before in ("by", "against") and seen.key not in SEATS:
        return "done by a government" if before == "by" else None
    if before in IN:
        return None
    at = seen.last
    while at < len(words) and at < seen.last + 3 and words.lowers[at] in HELPERS and words.gap(at - 1) == " ":
        at += 1
    if at < len(words) and words.gap(at - 1) == " " and words.lowers[at] in GOVERN:
        return "a government acts"
    return None


def _governs(seen: Sighting, entry: Entry) -> bool:
    if seen.key in SEATS:
        return True
    return entry.kind == COUNTRY or bool(entry.flags & CAPITAL) or (entry.kind in (SITE, AREA) and seen.key in SEATS)


def _backs(words: Words, seen: Sighting) -> bool:
    """Whether it only tells who backs, makes or leads something: "X-backed", "pro-X"."""
    if seen.last < len(words) and words.gap(seen.last - 1) == "-" and words.lowers[seen.last] in BACKED:
        return True
    return seen.first > 0 and words.gap(seen.first - 1) == "-" and words.lowers[seen.first - 1] in SIDES


def _governing(words: Words, first: int) -> str:
    """The word before the name, its article and its bearing: "in" of "in the eastern X"."""
    at = first - 1
    while (
        at >= 0
        and first - at < REACH
        and words.gap(at) in (" ", "-")
        and (
            words.lowers[at] == "the"
            or words.lowers[at] in BEARINGS
            or (words.lowers[at] == "and" and words.lowers[at - 1] in BEARINGS)
        )
    ):
        at -= 1
    return words.lowers[at] if at >= 0 and words.gap(at) in (" ", " (") else ""
