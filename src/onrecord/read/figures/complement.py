"""`all but a few dozen of the drones were stopped`: what got through is what is counted (`GUIDE.md`, hit)."""

from __future__ import annotations

import re

from onrecord.read.figures.candidates import Candidate
from onrecord.read.figures.item import PEOPLE, WEAPON
from onrecord.read.figures.measure import measure_of
from onrecord.read.figures.scene import Finding
from onrecord.read.parsed import Parsed

_ALL_BUT = re.compile(r"\ball (?:but|except(?: for)?|save(?: for)?|bar)\s+$", re.IGNORECASE)


def complement_of(parsed: Parsed, candidate: Candidate, kind: str | None) -> Finding | None:
    """The measure of the exception, where all the others were stopped; `None` where this is no exception."""
    start = candidate.number.span.start
    if not _ALL_BUT.search(parsed.text[max(0, start - 16) : start]) or kind == PEOPLE:
        return None
    rest = measure_of(parsed, candidate, kind or WEAPON)
    if rest and rest.measure == "intercepted":
        return Finding("hit", "all but: what was not stopped", rest.token)
    return None
