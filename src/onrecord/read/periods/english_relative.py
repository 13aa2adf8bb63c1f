"""Time told from another day, by length or by the text. Examples are read as of Thursday 10 July 2025."""

from __future__ import annotations

from onrecord.model import Grain
from onrecord.read.periods import values, values_relative
from onrecord.read.periods.guards import is_day_before_nothing, is_open_window
from onrecord.read.periods.period_row import PeriodRow

SHORT = "NUMBER|SOME of?"

RELATIVE = (
    PeriodRow(
        name="so long ago",
        says=("NUMBER|SOME of|more? UNIT ago", "NUMBER|SOME few|couple of? UNIT ago", "just|only|barely|about? NUMBER - UNIT ago"),
        value=values_relative.ago,
        grain=Grain.DAY,
        means={
            "The span collapsed three days ago.": "2025-07-07",
            "The span collapsed two weeks ago.": "2025-06-26",
            "The span collapsed 24 hours ago.": "2025-07-09",
            "The span collapsed 20 hours ago.": "2025-07-10",
            "The span collapsed a year ago.": "2024-01-01 to 2024-12-31, year",
            "The span collapsed several days ago.": "no day",
        },
        never=("The siege lasted three days.",),
    ),
    PeriodRow(
        name="so long from now",
        says=("NUMBER UNIT from now", "in NUMBER UNITS|ONEUNIT ’|' s? time", "NUMBER UNIT from today"),
        value=values_relative.from_now,
        grain=Grain.DAY,
        means={"They vote two days from now.": "2025-07-12"},
    ),
    PeriodRow(
        name="so long earlier",
        says=(
            "NUMBER|SOME UNIT earlier|beforehand|previously",
            "SOME of? UNIT earlier|before",
            "NUMBER UNIT before",
            "the ONEUNIT|PART before",
            "the previous|preceding ONEUNIT|PART",
        ),
        value=values_relative.earlier,
        grain=Grain.DAY,
        relative=True,
        only=is_day_before_nothing,
        means={
            "A second span fell on Tuesday. The first had gone two days earlier.": "2025-07-06",
            "The first span had gone a day earlier.": "2025-07-09",
        },
        never=("The span fell two days before the vote.",),
    ),
    PeriodRow(
        name="so long later",
        says=(
            "NUMBER|SOME UNIT later|afterwards|afterward",
            "NUMBER few|couple? of? UNIT later|afterwards|afterward",
            "NUMBER UNIT after",
            "the ONEUNIT|PART after",
            "the|by next|following ONEUNIT|PART",
            "next day",
        ),
        value=values_relative.later,
        grain=Grain.DAY,
        relative=True,
        only=is_day_before_nothing,
        means={
            "The first span fell on Monday. The second went two days later.": "2025-07-09",
            "It was mended in 2019 and a year later it fell.": "2020-01-01 to 2020-12-31, year",
        },
        never=("The span fell two days after the vote.",),
    ),
    PeriodRow(
        name="that day",
        says=("that|the? same ONEUNIT|PART", "that ONEUNIT|PART"),
        value=values_relative.same,
        grain=Grain.DAY,
        relative=True,
        only=lambda caught, around: not caught.has("hour", "minute") and around.word(0) != "old",
        means={
            "It fell on Monday. Two barges sank the same day.": "2025-07-07",
            "It fell in 2019. That year two barges sank.": "2019-01-01 to 2019-12-31, year",
        },
    ),
    PeriodRow(
        name="month of that year",
        says=("MONTH of? that|the same? year", "the same MONTH"),
        value=values_relative.month_of_told_year,
        grain=Grain.MONTH,
        relative=True,
        means={"It fell in March 2019 and was raised in July of that year.": "2019-07-01 to 2019-07-31, month"},
    ),
    PeriodRow(
        name="window up to now",
        says=(
            "over|in|during|for|within|throughout|across? the|this last|past|previous|preceding NUMBER|SOME -? UNIT",
            "over|in|during|for|within|throughout|across the|this last|past UNIT",
            "the last|past|previous|preceding NUMBER -? UNIT",
            "the past UNIT",
            "past|last NUMBER UNITS",
            "the last|past|previous NUMBER - ONEUNIT period",
            "in|within|over|during a|the NUMBER - ONEUNIT period",
            "this past week|month|year",
        ),
        value=values_relative.window,
        grain=Grain.RANGE,
        relative=True,
        only=is_open_window,
        means={
            "Ninety shells fell over the past day.": "2025-07-09 to 2025-07-10, range",
            "Ninety shells fell in the past 24 hours.": "2025-07-09 to 2025-07-10, range",
            "Ninety shells fell over the past week.": "2025-07-03 to 2025-07-10, range",
            "Ninety shells fell during the last three months.": "2025-04-10 to 2025-07-10, range",
            "Ninety shells fell in the last few weeks.": "no day",
        },
        never=("The last two weeks of June were calm.",),
    ),
    PeriodRow(
        name="window ahead",
        says=(
            "over|in|during|for|within? the next|coming|following NUMBER|SOME UNIT",
            "over|in|during|for|within? the coming UNITS",
            "in coming UNITS",
        ),
        value=values_relative.window_ahead,
        grain=Grain.RANGE,
        means={
            "The envoys will meet in the next two weeks.": "2025-07-10 to 2025-07-24, range",
            "The envoys will meet in the coming days.": "no day",
        },
    ),
    PeriodRow(
        name="recent time",
        says=("recent UNITS", "the? most recent UNITS", "these past|last? few? UNITS", "recently"),
        value=values.nowhere,
        grain=Grain.RANGE,
        only=lambda caught, _around: not caught.has("recently"),
        means={"Raids grew in recent weeks.": "no day"},
    ),
)
