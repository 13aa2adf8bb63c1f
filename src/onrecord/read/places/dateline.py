"""The place that a report is filed from, as its first words give it: "KYIV, Ukraine (AP) —", "MELITOPOL, May 21. /TASS/"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.model import Place, PlaceMention
from onrecord.read.places.find import places_in
from onrecord.read.places.gazetteer import Gazetteer

LINES, LONGEST = 6, 90
# What may stand between the place and the mark that closes a dateline: other names, a day, the agency.
CLOSE = re.compile(
    r"(?:,? ?[A-Z][\w.’'-]*){0,6}(?:,? ?\d{1,2}(?:st|nd|rd|th)?)?(?:,? ?\d{4})?\.?"
    r"(?:,? ?(?:\([^()\n]{2,40}\)|/[^/\n]{2,30}/\.?))?\s*(?P<mark>—|–|--|-(?= )|:(?= [A-Z“\"]))?"
)
DATE = re.compile(r"\s*date \d{4}-\d\d-\d\d\s+")


def find_dateline(text: str, gazetteer: Gazetteer) -> Place | None:
    """The place of the dateline; null where the report has none.

    A dateline stands at the start of one of the first lines and is closed by a dash, an agency in brackets or in slashes.
    """
    start = 0
    opening = DATE.match(text)
    if opening is not None:
        start = opening.end()
    for _ in range(LINES):
        while start < len(text) and text[start].isspace():
            start += 1
        line = text[start : start + LONGEST].split("\n")[0]
        found = _in_line(line, gazetteer)
        if found is not None:
            return found
        start = text.find("\n", start)
        if start < 0:
            return None
    return None


def dateline_end(places: Sequence[PlaceMention], text: str) -> int:
    """Where a sentence's dateline in capitals ends ("KYIV, Ukraine (AP) —"), 0 where it begins with none.

    What is told after it happened there only where the sentence tells no other place.
    """
    for mention in places[:1]:
        start = mention.span.start
        begins = start == 0 or text[start - 1] == "\n" or DATE.fullmatch(text[:start]) is not None
        rest = CLOSE.match(text, mention.span.end) if begins and mention.span.of(text).isupper() else None
        if rest is not None and rest.group("mark") in ("—", "–", "--", "-"):
            return rest.end()
    return 0


def _in_line(line: str, gazetteer: Gazetteer) -> Place | None:
    if not line or not (line[0].isupper()):
        return None
    mentions = places_in(line, gazetteer)
    if not mentions or mentions[0].span.start != 0 or mentions[0].rule == "name of a people":
        return None
    first = mentions[0]
    rest = CLOSE.match(line, first.span.end)
    if rest is None:
        return None
    between = rest.group()
    closed = rest.group("mark") is not None and (rest.group("mark") != ":" or first.span.of(line).isupper())
    agency = "/" in between or ("(" in between and line[first.span.start : first.span.end].isupper())
    if not (closed or agency):
        return None
    if rest.group("mark") in ("-", ":") and not (first.span.of(line).isupper() or "(" in between):
        return None
    # Datelines are set in capitals: the name is told as it is written elsewhere, as `CONTRACT.md` has it.
    return replace(first.place, name=first.place.name.title()) if first.place.name.isupper() else first.place
