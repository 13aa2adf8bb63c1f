"""The first line of a report: `date 2025-07-10 KYIV — ...` gives the day and where it was sent from.

Nothing is taken out of the text: the header stays in it, and every offset counts it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

HEADER = re.compile(r"\s*date:?[ \t]+(\d{4}-\d{1,2}-\d{1,2}(?:T\S{1,40})?)(?!\w)", re.IGNORECASE)
LONGEST = 90  # characters: a dateline is short, so no more of the text is looked at
DASH = re.compile(r"\s*(?:[—–]|--)\s*|\s+-\s+")
NAME = re.compile(r"[^\W\d_]+(?:(?:[ .'’-]|\. )[^\W\d_]+)*\.?")
AGENCY = re.compile(r"\s*\([^()]{2,30}\)\s*$")


class Dateline(NamedTuple):
    """What the first line says: the day as written, and the place's name as written; null where it says none."""

    day: str | None
    name: str | None


def find_dateline(text: str) -> Dateline:
    """The day and the place that open `text`.

    >>> find_dateline("date 2025-07-10 KYIV — Hundreds of drones")
    Dateline(day='2025-07-10', name='KYIV')
    >>> find_dateline("GENEVA (Reuters) - Two envoys met")
    Dateline(day=None, name='GENEVA')
    >>> find_dateline("NATO — the alliance — met")
    Dateline(day=None, name=None)
    """
    header = HEADER.match(text)
    begin = header.end() if header else 0
    first_line = text[begin : begin + LONGEST].lstrip().partition("\n")[0]
    dash = DASH.search(first_line)
    if dash is None:
        return Dateline(header[1] if header else None, None)
    return Dateline(header[1] if header else None, _place(first_line[: dash.start()], headed=header is not None))


def _place(before_dash: str, *, headed: bool) -> str | None:
    """The place named before the dash, where capitals and an agency, a country or the header show that it is one."""
    without_agency = AGENCY.sub("", before_dash)
    name, comma, _ = without_agency.partition(",")
    name = name.strip()
    if not NAME.fullmatch(name) or name != name.upper() or len(name) < 2:
        return None
    shown = headed or bool(comma) or without_agency != before_dash
    return name if shown else None
