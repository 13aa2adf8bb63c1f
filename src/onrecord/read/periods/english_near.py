"""Days near the report: weekdays, yesterday, overnight, last week. Examples are read as of Thursday 10 July 2025."""

from __future__ import annotations

from onrecord.model import Grain
from onrecord.read.periods import values, values_relative
from onrecord.read.periods.guards import is_bare_weekday, is_short_weekday, is_time_of_day, is_today
from onrecord.read.periods.period_row import PeriodRow

HALF = "am|pm|a.m.|p.m.|a.m|p.m"
ZONE_TOLD = "gmt|utc|local|est|et|edt|bst|cet|eest|moscow"
ZONE = f"{ZONE_TOLD}? time?"
LOCAL = f"( HOUR|CLOCK {HALF}? {ZONE_TOLD}? time? )"  # the same time told again for other readers

WEEKDAYS = (
    PeriodRow(
        name="weekday of a week",
        says=(
            "WEEKDAY ,? of? SIDE week",
            "SIDE week on? WEEKDAY",
            "SIDE week ’|' s WEEKDAY",
        ),
        value=values.weekday_of_week,
        grain=Grain.DAY,
        parts=True,
        means={"The market was hit on Friday last week.": "2025-07-04", "They meet on Tuesday of next week.": "2025-07-15"},
    ),
    PeriodRow(
        name="night into a weekday",
        says=(
            "overnight from? WEEKDAY night? and? into|to|until|through|- early? WEEKDAY morning?",
            "WEEKDAY night into|to|through early? on? WEEKDAY morning?",
            "WEEKDAY - to|into - WEEKDAY night",
            "the? night of? from? WEEKDAY to|into|- WEEKDAY",
            "overnight into|to|on|to early? WEEKDAY morning?",
            "night into early? WEEKDAY",
            "overnight between WEEKDAY and WEEKDAY",
        ),
        value=values.into_weekday,
        grain=Grain.TIME,
        means={
            "Drones flew overnight into Thursday.": "2025-07-10, time",
            "Drones flew overnight from Tuesday to Wednesday.": "2025-07-08 to 2025-07-09, time",
            "Drones flew overnight Thursday and into Friday.": "2025-07-10 to 2025-07-11, time",
        },
    ),
    PeriodRow(
        name="weekday last, this or next",
        says=("this|that? past WEEKDAY", "SIDE WEEKDAY", "the following WEEKDAY"),
        value=values.weekday_of_side,
        grain=Grain.DAY,
        parts=True,
        only=lambda caught, _around: caught.has("the") or not caught.has("following"),
        means={
            "The market was hit last Thursday.": "2025-07-03",
            "The envoys meet next Thursday.": "2025-07-17",
            "They will vote this Sunday.": "2025-07-13",
        },
        never=("Sunday markets close.", "He left following Monday's raid."),
    ),
    PeriodRow(
        name="weekday",
        says=("WEEKDAY",),
        value=values.weekday,
        grain=Grain.DAY,
        parts=True,
        only=is_bare_weekday,
        means={
            "The market was hit on Monday.": "2025-07-07",
            "The market was hit on Thursday.": "2025-07-10",
            "The envoys will meet on Monday.": "2025-07-14",
            "The envoys are due to meet on Monday.": "2025-07-14",
            "Friday's raid was the worst.": "2025-07-04",
            "It was hit early on Tuesday.": "2025-07-08, time",
            "It was hit late Tuesday evening.": "2025-07-08, time",
            "The envoys could not agree on Monday's agenda.": "2025-07-07",
        },
        never=("They meet on Mondays.", "The Sunday Times wrote so."),
    ),
    PeriodRow(
        name="weekday in short",
        says=("SHORTDAY .?",),
        value=values.weekday,
        grain=Grain.DAY,
        parts=True,
        only=is_short_weekday,
        means={"The market was hit on Tues.": "2025-07-08"},
        never=("Sun dried the road.", "They sat down."),
    ),
)

NEAR = (
    PeriodRow(
        name="the day before yesterday",
        says=("the day before yesterday",),
        value=values.from_published(-2),
        grain=Grain.DAY,
        means={"It sank the day before yesterday.": "2025-07-08"},
    ),
    PeriodRow(
        name="the day after tomorrow",
        says=("the day after tomorrow",),
        value=values.from_published(2),
        grain=Grain.DAY,
        means={"It sails the day after tomorrow.": "2025-07-12"},
    ),
    PeriodRow(
        name="yesterday",
        says=("yesterday",),
        value=values.from_published(-1),
        grain=Grain.DAY,
        parts=True,
        means={"It sank yesterday.": "2025-07-09", "It sank yesterday evening.": "2025-07-09, time"},
    ),
    PeriodRow(
        name="last night",
        says=("last night",),
        value=values.from_published(-1, Grain.TIME),
        grain=Grain.TIME,
        means={"It sank last night.": "2025-07-09, time"},
    ),
    PeriodRow(
        name="today",
        says=("today",),
        value=values.from_published(0),
        grain=Grain.DAY,
        parts=True,
        only=is_today,
        means={"It sank today.": "2025-07-10"},
        never=("USA Today wrote so.", "Today's youth is told so."),
    ),
    PeriodRow(
        name="tonight",
        says=("tonight", "this PART", "this mid|early|late -? PART", "earlier|later today", "earlier this PART"),
        value=values.from_published(0, Grain.TIME),
        grain=Grain.TIME,
        means={"It sank this morning.": "2025-07-10, time", "He speaks tonight.": "2025-07-10, time"},
    ),
    PeriodRow(
        name="tomorrow",
        says=("tomorrow",),
        value=values.from_published(1),
        grain=Grain.DAY,
        parts=True,
        means={"It sails tomorrow.": "2025-07-11"},
        never=("A better Tomorrow Fund opened.",),
        only=is_today,
    ),
    PeriodRow(
        name="overnight",
        says=("overnight",),
        value=values.spoken_day,
        grain=Grain.TIME,
        relative=True,
        means={
            "Sirens wailed overnight.": "2025-07-10, time",
            "The staff said on Wednesday that sirens had wailed overnight.": "2025-07-09, time",
        },
    ),
    PeriodRow(
        name="weekend",
        says=("over|at|on|during? the? SIDE weekend", "over|at|on|during? the weekend"),
        value=values.weekend,
        grain=Grain.RANGE,
        means={
            "Two villages changed hands over the weekend.": "2025-07-05 to 2025-07-06, range",
            "Two villages changed hands last weekend.": "2025-07-05 to 2025-07-06, range",
            "Two villages changed hands at the weekend.": "2025-07-05 to 2025-07-06, range",
            "The envoys will meet this weekend.": "2025-07-12 to 2025-07-13, range",
        },
    ),
    PeriodRow(
        name="week, month or year last, this or next",
        says=("earlier|later|early|late in? SIDE ONEUNIT", "SIDE ONEUNIT"),
        value=values.unit_of_side,
        grain=Grain.WEEK,
        only=lambda caught, _around: (
            not (caught.has("past", "previous", "preceding", "coming", "following", "upcoming", "hour", "minute", "day"))
        ),
        means={
            "The pass was taken last week.": "2025-06-30 to 2025-07-06, week",
            "The pass was taken earlier this month.": "2025-07-01 to 2025-07-31, month",
            "The pass was taken last year.": "2024-01-01 to 2024-12-31, year",
            "The pass reopens next month.": "2025-08-01 to 2025-08-31, month",
        },
        never=("It has rained for the past week.",),
    ),
    PeriodRow(
        name="start or end of this week, month or year",
        says=("the? EDGE of the ONEUNIT",),
        value=values.unit_of_side,
        grain=Grain.YEAR,
        only=lambda caught, _around: caught.has("year", "month", "week", "quarter", "decade"),
        means={"Forty raids came since the start of the year.": "2025-01-01 to 2025-12-31, year"},
    ),
)

CLOCK = (
    PeriodRow(
        name="time of day",
        says=(
            *(f"at|by|from|until|before|after|since? about|around? {hour} {HALF} {ZONE} {LOCAL}" for hour in ("CLOCK", "HOUR")),
            *(f"at|by|from|until|before|after|since? about|around? {hour} {HALF} {ZONE}" for hour in ("CLOCK", "HOUR")),
            f"at|by|from|until|before|after|since? CLOCK|HHMM {ZONE_TOLD} time?",
            "HOUR|NUMBER o ’|' clock",
            "at|by|until|from|about|around|before|after|since CLOCK",
        ),
        value=values_relative.part_of_day,
        grain=Grain.TIME,
        relative=True,
        only=is_time_of_day,
        means={
            "It fell at 8.30am.": "2025-07-10, time",
            "The staff said on Monday it fell at 14:20 local time.": "2025-07-07, time",
        },
        never=("It grew by 2.15 points.", "They won 3.30 more."),
    ),
    PeriodRow(
        name="part of the day",
        says=(
            "in|during|through|throughout|since|by the early|late? PART",
            "at|before|after|until|by|around dawn|daybreak|dusk|sunrise|sunset|nightfall|noon|midday|midnight",
            "in? the early hours",
            "in? the small hours",
            "earlier|later|late|early on? in the day",
        ),
        value=values_relative.part_of_day,
        grain=Grain.TIME,
        relative=True,
        only=lambda caught, _around: caught.has("hours") or (len(caught.pieces) > 1 and not caught.has("mornings", "nights")),
        means={"The staff said on Monday it fell at dawn.": "2025-07-07, time", "It fell in the early hours.": "2025-07-10, time"},
        never=("The night was long.",),
    ),
)
