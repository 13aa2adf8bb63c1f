"""What the room reads in an example, in words."""

from __future__ import annotations

import re
from datetime import date

from onrecord.model import Grain, Period, Span
from onrecord.read.parse import parse
from onrecord.read.periods.find import find_periods
from onrecord.read.periods.judge import day_of
from onrecord.read.periods.timeline import timeline_of
from onrecord.read.row import Shown
from onrecord.read.tools import Tools

PUBLISHED = date(2025, 7, 10)  # a Thursday
ASKED = re.compile(r"\[([^\[\]/]+)/(\w+)\]")


def show(said: str, tools: Tools) -> list[Shown]:
    """The time expressions of an example, as of Thursday 10 July 2025; the days of `[a figure/its measure]` where it has one.

    >>> show("It fell on Monday.", tools)  # doctest: +SKIP
    [Shown(rule='weekday', meaning='2025-07-07')]
    """
    asked = ASKED.search(said)
    text = ASKED.sub(r"\1", said)
    parsed = parse(text, tools.pipeline)
    periods = find_periods(parsed, PUBLISHED)
    if asked is None:
        return [Shown(mention.rule, worded(mention.period)) for mention in periods]
    span = Span(asked.start(), asked.start() + len(asked.group(1)))
    judged = day_of(span, asked.group(2), timeline_of(parsed, periods, PUBLISHED))
    return [Shown(judged.rule, worded(judged.period))]


def worded(period: Period | None) -> str:
    """A period as the examples word it: `2025-07-07`, `2025-07-10, time`, `2025-06-30 to 2025-07-06, week`, `no day`."""
    if period is None or (period.start is None and period.end is None):
        return "no day"
    days = f"{period.start}" if period.start == period.end else f"{period.start} to {period.end}"
    return days if period.grain is Grain.DAY else f"{days}, {period.grain}"
