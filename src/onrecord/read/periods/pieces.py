"""A text in pieces small enough for dates: numbers, words and marks, each with the classes that rows name.

spaCy's tokens are not used for this: they hold `9-11` now as one token and now as three, which a row must not care about.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from onrecord.read.periods.english import WORDS

PIECE = re.compile(r"\d{4}-\d\d-\d\d(?!\d)|\d+(?:[.,:/]\d+)*|\b[apAP]\.[mM]\b\.?|[^\W\d_]+|[^\w\s]")
CLOCK = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)(?:[.:][0-5]\d)?")
SLASHED = re.compile(r"(\d{1,4})([/.])(\d{1,2})\2(\d{1,4})")
CAPITAL = frozenset({"WEEKDAY", "MONTH", "SHORTDAY", "SHORTMONTH", "HOLIDAY"})
FARTHEST_APART = 4  # characters of blank between two pieces of one time expression
NOTHING: Mapping[str, int] = {}


class Piece(NamedTuple):
    """A number, a word or a mark. `follows`: only blanks of the same line stand between it and the piece before."""

    start: int
    end: int
    lower: str
    classes: Mapping[str, int]
    follows: bool


def pieces_of(text: str) -> list[Piece]:
    """All the pieces of the text, in order.

    >>> [(piece.lower, sorted(piece.classes)) for piece in pieces_of("9 July")]
    [('9', ['DAY', 'HOUR', 'NUMBER']), ('july', ['MONTH'])]
    """
    found: list[Piece] = []
    before = -FARTHEST_APART - 1
    for match in PIECE.finditer(text):
        start, end = match.span()
        word = match.group()
        lower = word.lower()
        apart = start - before
        follows = apart == 0 or (apart == 1 and text[before] == " ") or (apart <= FARTHEST_APART and _blank(text[before:start]))
        classes = WORDS.get(lower, NOTHING)
        if word[0].isdigit():
            classes = _number_classes(word)
        elif classes and not word[0].isupper() and not CAPITAL.isdisjoint(classes):
            classes = {name: value for name, value in classes.items() if name not in CAPITAL}
        found.append(Piece(start, end, lower, classes, follows))
        before = end
    return found


def _blank(gap: str) -> bool:
    return not gap.strip() and "\n" not in gap and "\r" not in gap


def _number_classes(word: str) -> Mapping[str, int]:
    """What a piece that begins with a digit can be."""
    if len(word) > 10 or not word.isascii():
        return NOTHING
    if word.isdigit():
        return _whole_number(word)
    if CLOCK.fullmatch(word):
        return {"CLOCK": 1}
    if len(word) == 10 and word[4] == "-":
        return {"ISO": int(word.replace("-", ""))}
    if SLASHED.fullmatch(word):
        return {"SLASHED": 1}
    return NOTHING


def _whole_number(word: str) -> Mapping[str, int]:
    value = int(word)
    classes = {"NUMBER": value} if value < 1000 else {}
    if len(word) <= 2:
        if 1 <= value <= 31:
            classes["DAY"] = value
        if 1 <= value <= 24:
            classes["HOUR"] = value
        if len(word) == 2:
            classes["SHORTYEAR"] = value
    elif len(word) == 4:
        if 1000 <= value <= 2199:
            classes["YEAR"] = value
        if value // 100 <= 24 and value % 100 < 60:
            classes["HHMM"] = value
    return classes


def slashed_days(word: str) -> list[tuple[int, int, int]]:
    """The readings (year, month, day) of `09/07/2025`: two where it can be read both ways, one for `9.7.2025`."""
    match = SLASHED.fullmatch(word)
    if not match:
        return []
    first, mark, second, third = match.groups()
    if len(first) == 4:
        orders = [(int(first), int(second), int(third))]
    elif len(third) in (2, 4):
        year = int(third) if len(third) == 4 else full_year(int(third))
        orders = [(year, int(second), int(first))]
        if mark == "/":
            orders.append((year, int(first), int(second)))
    else:
        return []
    return sorted({order for order in orders if 1 <= order[1] <= 12 and 1 <= order[2] <= 31})


def full_year(short: int) -> int:
    """`98` is 1998 and `24` is 2024."""
    return short + (1900 if short >= 50 else 2000)
