"""What a report means by a few time expressions, where the rest of it tells more than their own words do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from onrecord.model import Grain, Period
from onrecord.read.parsed import Parsed
from onrecord.read.periods.days import shifted
from onrecord.read.periods.placed import Placed, Role

NIGHTS = frozenset({"overnight", "last night"})
NAMED_DAYS = frozenset({"weekday", "day, month and year", "day and month", "today", "yesterday"})
WRITTEN = 3  # times that the day before publication is named in a page that was written on it
NIGHT_TOLD_WITHIN = 5  # first sentences of a report in which it tells when its night began
WHOLE = 8  # words of a whole sentence


def as_meant(by_sentence: dict[int, list[Placed]], parsed: Parsed, published: date | None) -> None:
    """Give the time expressions the days that the report means by them.

    They change in place: for a figure's day only, for a mention of its own keeps what its words say.
    """
    _with_whole_nights(by_sentence, parsed, published)
    _with_the_night_of_writing(by_sentence, published)


def opening_of(parsed: Parsed) -> int:
    """The first whole sentence: a dateline and an agency's sign before it are none."""
    whole = (one.index for one in parsed.sentences if one.last - one.first >= WHOLE)
    return next(whole, 0)


def _with_whole_nights(by_sentence: dict[int, list[Placed]], parsed: Parsed, published: date | None) -> None:
    """Where a report tells the evening hour at which its night's attack began, let "overnight" mean both of its days."""
    first = opening_of(parsed)
    starts = [one.mention.period.start for sentence in range(first, first + NIGHT_TOLD_WITHIN)
              for one in by_sentence.get(sentence, ()) if one.role is Role.FROM and one.mention.period]  # fmt: skip
    start = next((start for start in starts if start and published and (published - start).days == 1), None)
    if start is None:
        return
    night = Period(start=start, end=published, grain=Grain.TIME)
    for found, at, period in _nights(by_sentence):
        if period.end in (start, published):
            _mean(found, at, night)


def _with_the_night_of_writing(by_sentence: dict[int, list[Placed]], published: date | None) -> None:
    """Let "overnight" end on the day before publication in a page that names that day often and its own never."""
    before = shifted(published, -1) if published else None
    if published is None or before is None:
        return
    named = Counter(
        one.mention.period.start
        for found in by_sentence.values()
        for one in found
        if one.mention.period and one.mention.rule in NAMED_DAYS
    )
    if named[published] or named[before] < WRITTEN:
        return
    for found, at, period in _nights(by_sentence):
        if period.start == period.end == published:
            _mean(found, at, replace(period, start=before, end=before))


def _nights(by_sentence: dict[int, list[Placed]]) -> Iterator[tuple[list[Placed], int, Period]]:
    for found in by_sentence.values():
        for at, one in enumerate(found):
            if one.mention.rule in NIGHTS and one.mention.period:
                yield found, at, one.mention.period


def _mean(found: list[Placed], at: int, period: Period) -> None:
    found[at] = found[at]._replace(mention=replace(found[at].mention, period=period))
