"""What a row of time expressions is: its wordings, and the function that gives its days."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from onrecord.model import Grain
from onrecord.read.parsed import Parsed
from onrecord.read.periods.days import Days
from onrecord.read.periods.pieces import Piece
from onrecord.read.periods.tense import Tense
from onrecord.read.row import Row


class Caught(NamedTuple):
    """The pieces that a wording took, and what each class of the wording caught, left to right."""

    pieces: Sequence[Piece]
    values: Mapping[str, Sequence[int]]

    def get(self, name: str, at: int = 0) -> int | None:
        """The value that the class caught first (or at the place `at`), or null."""
        found = self.values.get(name, ())
        return found[at] if -len(found) <= at < len(found) else None

    def has(self, *words: str) -> bool:
        """Whether one of the words stands in it."""
        return any(piece.lower in words for piece in self.pieces)


class Moment(NamedTuple):
    """From where a time expression looks.

    `published` is the report's day. `spoken` is the day of the same sentence, else the published one: what "overnight" and
    "the past 24 hours" count from. `told` is the day that the text told last: what "a day earlier" counts from.
    `year` is the day near which a date without a year lies in a text about the past, null in news.
    """

    published: date | None
    spoken: date | None
    told: Days | None
    tense: Tense
    ahead: bool
    year: date | None


Value = Callable[[Caught, Moment], Days | None]


class Around(NamedTuple):
    """Where a wording was found: the parse, and the pieces before and after it."""

    parsed: Parsed
    pieces: Sequence[Piece]
    first: int
    last: int

    def word(self, by: int) -> str:
        """The piece `by` places before (negative) or after (positive) the wording, or an empty word."""
        at = self.first + by if by < 0 else self.last + by
        return self.pieces[at].lower if 0 <= at < len(self.pieces) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodRow(Row):
    """Wordings of one kind of time expression.

    A wording is words and classes with blanks between them: `WEEKDAY ,? last|next week`. Capitals name a class of
    `english.WORDS`, `?` marks what may be missing, `|` parts words that may stand for each other.
    `relative` rows count from another day of the text and are resolved after all others.
    `parts` rows name a day that a part of the day may stand beside ("early on ...", "... evening").
    `only` says no where a wording means something else ("may", "2,014 people").
    """

    says: tuple[str, ...]
    value: Value
    grain: Grain
    relative: bool = False
    parts: bool = False
    only: Callable[[Caught, Around], bool] | None = None
