"""The engine: rows and a parse in, every time expression out, each with its days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from onrecord.model import Basis, Grain, Period, PeriodMention
from onrecord.read.parsed import Parsed
from onrecord.read.periods.english_dates import DATES, YEARS
from onrecord.read.periods.english_feasts import FEASTS
from onrecord.read.periods.english_near import CLOCK, NEAR, WEEKDAYS
from onrecord.read.periods.english_relative import RELATIVE
from onrecord.read.periods.period_row import Around, Caught, PeriodRow
from onrecord.read.periods.pieces import Piece, pieces_of
from onrecord.read.periods.resolve import Resolved, resolve
from onrecord.read.periods.wording import Wording, caught_values, compiled, match

PERIODS: tuple[tuple[PeriodRow, ...], ...] = (DATES, YEARS, WEEKDAYS, NEAR, CLOCK, RELATIVE, FEASTS)

PARTS_BEFORE = tuple(
    compiled(says)
    for says in (
        "early|late|mid -? on? the?",
        "earlier|later on?",
        "on|during|in? the early|late? PART of",
        "in? the early|small hours of on?",
        "overnight on?",
        "at|before|around|about dawn|noon|midday|midnight|dusk on?",
    )
)
PARTS_AFTER = tuple(compiled(says) for says in ("early|late|mid? -? PART", "overnight"))
EDGES_BEFORE = tuple(
    compiled(says)
    for says in (
        "early|late|mid -? in?",
        "earlier|later in?",
        "the? beginning|start|end|middle|close|turn|outset of",
        "the? first|second|last half|part|days|weeks|week|months of",
    )
)
LONGEST_BEFORE = 6
MARKS = frozenset({".", ",", "-", "of"})
SHORTENED = frozenset({"SHORTMONTH", "SHORTDAY"})
COARSE = frozenset({Grain.MONTH, Grain.YEAR, Grain.SEASON})


class Found(NamedTuple):
    """A wording at the pieces `[first, last)`; `begins`, `ends` take in the words about a part of the day or an edge."""

    row: PeriodRow
    caught: Caught
    first: int
    last: int
    begins: int
    ends: int


def find_periods(parsed: Parsed, published: date | None) -> tuple[PeriodMention, ...]:
    """Every time expression of the text with its days, in order; its period is null where no day can be told.

    `published` is the report's day, null where it gives none: then days that depend on it are null too. A range with
    both ends in full ("from Monday to Wednesday") is there besides its two ends.

    >>> find_periods(parse("It fell on Monday.", pipeline), date(2025, 7, 10))[0].period.start  # doctest: +SKIP
    datetime.date(2025, 7, 7)
    """
    pieces = pieces_of(parsed.text)
    found = _scan(pieces, parsed)
    return tuple(_mention(one) for one in resolve(found, pieces, parsed, published))


def _mention(one: Resolved) -> PeriodMention:
    if one.days is None:
        return PeriodMention(span=one.span, period=None, grain=one.grain, rule=one.rule)
    basis = Basis.INFERRED if one.inferred else Basis.STATED
    period = Period(start=one.days.start, end=one.days.end, grain=one.grain, basis=basis)
    return PeriodMention(span=one.span, period=period, grain=one.grain, rule=one.rule)


Rows = list[tuple[PeriodRow, Wording]]


def _indexed() -> Mapping[str, Mapping[str | None, Rows]]:
    """For each word or class with which a wording can begin, and each that can follow it, the rows that have one.

    Two pieces deep, because a row for "the" alone would be tried at every "the" of the text.
    """
    index: dict[str, dict[str | None, Rows]] = defaultdict(lambda: defaultdict(list))
    listed = [(row, compiled(says)) for table in PERIODS for row in table for says in row.says]
    for row, wording in listed:
        for first, second in dict.fromkeys(wording.starts()):
            index[first][second].append((row, wording))
    return {first: dict(seconds) for first, seconds in index.items()}


INDEX = _indexed()


def _scan(pieces: Sequence[Piece], parsed: Parsed) -> list[Found]:
    """The longest wording at each place, left to right, none in another."""
    found: list[Found] = []
    here = 0
    while here < len(pieces):
        begins = pieces[here].classes or pieces[here].lower in INDEX
        best = _longest(here, pieces, parsed) if begins else None
        if best is None:
            here += 1
        else:
            while found and found[-1].ends > best.begins:
                found.pop()  # "the early hours" goes into "the early hours of Monday"
            found.append(best)
            here = best.ends
    return found


def _rows_at(here: int, pieces: Sequence[Piece]) -> Rows:
    """The rows that can begin at the piece, judged by it and the next one."""
    piece = pieces[here]
    starts = [seconds for name in (piece.lower, *piece.classes) if (seconds := INDEX.get(name))]
    if not starts:
        return []
    following: tuple[str | None, ...] = (None,)
    if here + 1 < len(pieces) and pieces[here + 1].follows:
        following = (None, pieces[here + 1].lower, *pieces[here + 1].classes)
    return [row for seconds in starts for name in following for row in seconds.get(name, ())]


def _longest(here: int, pieces: Sequence[Piece], parsed: Parsed) -> Found | None:
    best: Found | None = None
    for row, wording in _rows_at(here, pieces):
        taken = match(wording, pieces, here)
        if not taken:
            continue
        last = _without_marks(taken[-1][1] + 1, here, pieces)
        if best is not None and last <= best.last:
            continue
        caught = Caught(pieces[here:last], caught_values(taken, pieces))
        if row.only is None or row.only(caught, Around(parsed, pieces, here, last)):
            best = Found(row, caught, here, last, here, last)
    return _widened(best, pieces) if best else None


def _without_marks(last: int, first: int, pieces: Sequence[Piece]) -> int:
    """Leave a closing stop or comma to the sentence; the stop of `Sept.` is its own."""
    while last - 1 > first and pieces[last - 1].lower in MARKS:
        if pieces[last - 1].lower == "." and SHORTENED & pieces[last - 2].classes.keys():
            return last
        last -= 1
    return last


def _widened(found: Found, pieces: Sequence[Piece]) -> Found:
    """Take in "early on", "the morning of" and "evening" beside a day, "the end of" beside a month or a year."""
    if found.row.parts:
        ends = _after(found.last, pieces)
        return found._replace(begins=_before(found.first, PARTS_BEFORE, pieces), ends=ends)
    if found.row.grain in COARSE:
        return found._replace(begins=_before(found.first, EDGES_BEFORE, pieces))
    return found


def _before(first: int, wordings: Sequence[Wording], pieces: Sequence[Piece]) -> int:
    """Where the longest wording begins that ends just before the piece; the piece itself where there is none."""
    if not pieces[first].follows:
        return first
    for start in range(max(0, first - LONGEST_BEFORE), first):
        for wording in wordings:
            taken = match(wording, pieces, start)
            if taken and taken[-1][1] + 1 == first:
                return start
    return first


def _after(last: int, pieces: Sequence[Piece]) -> int:
    if last >= len(pieces) or not pieces[last].follows:
        return last
    ends = [taken[-1][1] + 1 for wording in PARTS_AFTER if (taken := match(wording, pieces, last))]
    return max(ends, default=last)
