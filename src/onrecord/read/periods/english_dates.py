"""Dates of the calendar: days, months and years by their names and numbers. Examples are read as of Thursday 10 July 2025."""

from __future__ import annotations

from onrecord.model import Grain
from onrecord.read.periods import values
from onrecord.read.periods.guards import (
    is_attack_of_october_7,
    is_named_month,
    is_plain_day_number,
    is_year,
    marked_as_date,
    marked_as_range,
)
from onrecord.read.periods.period_row import PeriodRow

MONTHS = "MONTH|SHORTMONTH .?"
WEEKDAYS = "WEEKDAY|SHORTDAY .?"

DATES = (
    PeriodRow(
        name="date in figures",
        says=("ISO", "SLASHED"),
        value=values.iso,
        grain=Grain.DAY,
        parts=True,
        only=lambda caught, _around: "ISO" in caught.values,
        means={"The depot burned on 2025-07-02.": "2025-07-02"},
    ),
    PeriodRow(
        name="date in figures with slashes or stops",
        says=("SLASHED",),
        value=values.slashed,
        grain=Grain.DAY,
        parts=True,
        only=marked_as_date,
        means={
            "The depot burned on 23/06/2025.": "2025-06-23",
            "The depot burned on 06/23/2025.": "2025-06-23",
            "The depot burned on 2.6.2025.": "2025-06-02",
            "The depot burned on 02/06/2025.": "no day",
            "Posted 10/07/2025 by the press desk.": "2025-07-10",
        },
        never=("The road is open 24/7.",),
    ),
    PeriodRow(
        name="day, month and year",
        says=(
            f"SHORTDAY .? ,? DAY st|nd|rd|th? of? {MONTHS} ,? of? YEAR",
            f"WEEKDAY ,? the? DAY st|nd|rd|th? of? {MONTHS} ,? of? YEAR",
            f"the? DAY st|nd|rd|th? of? {MONTHS} ,? of? YEAR",
            "DAY -|/ SHORTMONTH -|/ YEAR",
            f"WEEKDAY|SHORTDAY .? ,? {MONTHS} the? DAY st|nd|rd|th? ,? YEAR",
            f"{MONTHS} the? DAY st|nd|rd|th? ,? YEAR",
        ),
        value=values.calendar_day,
        grain=Grain.DAY,
        parts=True,
        means={
            "The bridge fell on 9 June 2023.": "2023-06-09",
            "The bridge fell on Friday, June 9th, 2023.": "2023-06-09",
            "The bridge fell on the 9th of June 2023.": "2023-06-09",
            "The bridge fell on Feb. 30, 2023.": "no day",
        },
        never=("On 9 June, 2,023 people fled.",),
    ),
    PeriodRow(
        name="day and month last year or this",
        says=(f"DAY st|nd|rd|th? {MONTHS} SIDE year", f"{MONTHS} DAY st|nd|rd|th? ,? of? SIDE year"),
        value=values.day_of_side_year,
        grain=Grain.DAY,
        parts=True,
        means={"The pact was signed on 3 May last year.": "2024-05-03"},
    ),
    PeriodRow(
        name="the attack of 7 October",
        says=("the? DAY th? of? MONTH", "MONTH|SHORTMONTH .? the? DAY th?"),
        value=values.october_7,
        grain=Grain.DAY,
        parts=True,
        only=is_attack_of_october_7,
        means={"Hamas attacked the town on October 7.": "2023-10-07"},
        never=("The port was shelled on October 7.",),
    ),
    PeriodRow(
        name="day and month",
        says=(
            f"WEEKDAY ,? the? DAY st|nd|rd|th? of? {MONTHS}",
            f"SHORTDAY .? ,? DAY st|nd|rd|th? of? {MONTHS}",
            f"the? DAY st|nd|rd|th? of? {MONTHS}",
            f"WEEKDAY|SHORTDAY .? ,? {MONTHS} the? DAY st|nd|rd|th?",
            f"{MONTHS} the? DAY st|nd|rd|th?",
        ),
        value=values.calendar_day,
        grain=Grain.DAY,
        parts=True,
        only=is_plain_day_number,
        means={
            "The convoy left on July 9.": "2025-07-09",
            "The convoy left on 9 July.": "2025-07-09",
            "The convoy left on 12 December.": "2024-12-12",
            "The envoys will meet on 15 July.": "2025-07-15",
            "A summit on August 2 is awaited.": "2025-08-02",
        },
        never=("In May 12 villages were cut off.", "In July 20 people were held."),
    ),
    PeriodRow(
        name="days of one month",
        says=(
            f"DAY st|nd|rd|th? -|–|—|to|and|until|till|through DAY st|nd|rd|th? of? {MONTHS} ,? YEAR?",
            f"{MONTHS} DAY st|nd|rd|th? -|–|—|to|and|until|till|through DAY st|nd|rd|th? ,? YEAR",
            f"{MONTHS} DAY st|nd|rd|th? -|–|—|to|and|until|till|through DAY st|nd|rd|th?",
        ),
        value=values.day_range,
        grain=Grain.RANGE,
        only=marked_as_range,
        means={
            "Talks ran from 3 to 5 May.": "2025-05-03 to 2025-05-05, range",
            "Talks ran between 3 and 5 May 2024.": "2024-05-03 to 2024-05-05, range",
            "Talks ran June 3-5.": "2025-06-03 to 2025-06-05, range",
            "The siege of 5–6 July was lifted.": "2025-07-05 to 2025-07-06, range",
            "Shells fell on July 5 and 6.": "2025-07-05 to 2025-07-06, range",
        },
        never=("Shells fell on 3 and 5 May.",),
    ),
    PeriodRow(
        name="month last year or this",
        says=("SIDE MONTH", "MONTH ,? of? SIDE year"),
        value=values.month_of_side,
        grain=Grain.MONTH,
        only=lambda caught, around: not caught.has("following") and not around.word(0)[:1].isdigit(),
        means={
            "Last January the town fell.": "2025-01-01 to 2025-01-31, month",
            "Last April the town fell.": "2024-04-01 to 2024-04-30, month",
            "It fell in October of last year.": "2024-10-01 to 2024-10-31, month",
        },
    ),
    PeriodRow(
        name="month and year",
        says=(f"{MONTHS} ,? of? YEAR", "SHORTMONTH - SHORTYEAR"),
        value=values.calendar_month,
        grain=Grain.MONTH,
        only=is_year,
        means={"The camp closed in November 2019.": "2019-11-01 to 2019-11-30, month"},
        never=("In November 2019 shells were counted.",),
    ),
    PeriodRow(
        name="month",
        says=("MONTH", "SHORTMONTH .?"),
        value=values.calendar_month,
        grain=Grain.MONTH,
        only=is_named_month,
        means={
            "The camp closed in November.": "2024-11-01 to 2024-11-30, month",
            "The camp will close in November.": "2025-11-01 to 2025-11-30, month",
            "It has been shut since May.": "2025-05-01 to 2025-05-31, month",
        },
        never=("May the camp close.", "Theresa May spoke.", "They march at noon.", "April Jones spoke."),
    ),
)

YEARS = (
    PeriodRow(
        name="decade",
        says=(
            "the? early|late|mid? -? YEAR ’|'? s",
            "’|'|‘ SHORTYEAR s",
            "the early|late|mid? -? ’|'|‘? SHORTYEAR s",
            "the early|late|mid? -? DECADE",
        ),
        value=values.decade,
        grain=Grain.RANGE,
        only=lambda caught, _around: (caught.get("YEAR") or 0) % 10 == 0,
        means={
            "The border was drawn in the 1990s.": "1990-01-01 to 1999-12-31, range",
            "The border was drawn in the nineties.": "1990-01-01 to 1999-12-31, range",
        },
        never=("She is in her 60s.", "He kept 90 shells.", "It was 2018's worst raid."),
    ),
    PeriodRow(
        name="years in short",
        says=("YEAR -|–|/ SHORTYEAR",),
        value=values.year_range,
        grain=Grain.RANGE,
        only=is_year,
        means={"The war of 1998-99 began there.": "1998-01-01 to 1999-12-31, range"},
    ),
    PeriodRow(
        name="year",
        says=("the? year? YEAR",),
        value=values.calendar_year,
        grain=Grain.YEAR,
        only=is_year,
        means={
            "The plant was shut in 2014.": "2014-01-01 to 2014-12-31, year",
            "The 2014 truce failed.": "2014-01-01 to 2014-12-31, year",
        },
        never=("They counted 2014 tents.", "A grant of $2014 was paid.", "The Tu-2014 landed."),
    ),
    PeriodRow(
        name="century",
        says=("the? DAY st|nd|rd|th - century", "the? DAY st|nd|rd|th century", "the? ORDINAL - century", "the? ORDINAL century"),
        value=values.hundred,
        grain=Grain.RANGE,
        means={"The fort dates from the 18th century.": "1701-01-01 to 1800-12-31, range"},
    ),
    PeriodRow(
        name="quarter of a year",
        says=(
            "the? ORDINAL -? quarter of? ,? YEAR",
            "the? ORDINAL quarter of? SIDE year",
            "the? ORDINAL - quarter",
            "the ORDINAL quarter",
            "in ORDINAL quarter",
            "the? last|final quarter of YEAR",
        ),
        value=values.quarter,
        grain=Grain.RANGE,
        means={
            "Losses rose in the first quarter of 2024.": "2024-01-01 to 2024-03-31, range",
            "Losses rose in the second quarter.": "2025-04-01 to 2025-06-30, range",
            "Losses rose in the last quarter of 2024.": "2024-10-01 to 2024-12-31, range",
        },
    ),
    PeriodRow(
        name="half of a year",
        says=("the? ORDINAL -? half of? ,? YEAR", "the? ORDINAL half of the|SIDE year"),
        value=values.half,
        grain=Grain.RANGE,
        means={"Raids doubled in the first half of 2023.": "2023-01-01 to 2023-06-30, range"},
        never=("They led at the end of the first half.",),
    ),
    PeriodRow(
        name="season",
        says=("the? SEASON of? ,? YEAR", "SIDE SEASON", "the SEASON of SIDE year"),
        value=values.season,
        grain=Grain.SEASON,
        means={
            "The valley was lost in the summer of 2023.": "2023-06-01 to 2023-08-31, season",
            "The valley was lost last winter.": "2024-12-01 to 2025-02-28, season",
        },
        never=("Two missiles fall.", "The fall of the town was swift."),
    ),
    PeriodRow(
        name="bare season",
        says=("in|during|since|by|until|this the? SEASON",),
        value=values.season,
        grain=Grain.SEASON,
        only=lambda caught, around: not caught.has("fall") and around.word(0) != "of",
        means={"The pass is shut in winter.": "2024-12-01 to 2025-02-28, season"},
    ),
)
