"""The days that wordings mean, as of Thursday 10 July 2025 or another day: the calendar's edges, and how the verb looks."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from onrecord.model import PeriodMention
from onrecord.read.parse import parse
from onrecord.read.periods import find_periods

THURSDAY = date(2025, 7, 10)


def _last(text: str, tools: Any, published: date | None = THURSDAY) -> PeriodMention:
    return find_periods(parse(text, tools.pipeline), published)[-1]


def _told(text: str, tools: Any, published: date | None = THURSDAY) -> str:
    """The days of the last time expression of a text: `2025-07-10`, `2025-07-07 to 2025-07-10, range`, `no day`."""
    found = _last(text, tools, published)
    if found.period is None:
        return "no day"
    start, end = found.period.start, found.period.end
    return f"{start}" if found.grain == "day" else f"{start} to {end}, {found.grain}"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("It fell on 2025-07-10.", "2025-07-10"),
        ("It fell on 2025-02-30.", "no day"),
        ("It fell on 23/07/2025.", "2025-07-23"),
        ("It fell on 05/06/2025.", "no day"),
        ("It fell on 10/07/2025.", "2025-07-10"),
        ("It fell on 30 February 2024.", "no day"),
        ("It fell on 29 February 2024.", "2024-02-29"),
        ("It fell on 29 February.", "2024-02-29"),
        ("It fell in December 2023.", "2023-12-01 to 2023-12-31, month"),
        ("It fell in 2014.", "2014-01-01 to 2014-12-31, year"),
        ("It ran in 2014-16.", "2014-01-01 to 2016-12-31, range"),
        ("It ran in 2014-12.", "no day"),
        ("It fell in the 1990s.", "1990-01-01 to 1999-12-31, range"),
        ("It fell in the '90s.", "1990-01-01 to 1999-12-31, range"),
        ("It fell in the nineties.", "1990-01-01 to 1999-12-31, range"),
        ("It fell in the 2000s.", "2000-01-01 to 2009-12-31, range"),
        ("It fell in the 1700s.", "1700-01-01 to 1799-12-31, range"),
        ("It fell in the 19th century.", "1801-01-01 to 1900-12-31, range"),
        ("It fell from 3 to 5 May.", "2025-05-03 to 2025-05-05, range"),
        ("It fell on July 9-11, 2025.", "2025-07-09 to 2025-07-11, range"),
    ],
)
def test_a_date_in_full_is_its_own_days_and_one_that_no_calendar_has_is_none(text: str, days: str, tools: Any) -> None:
    assert _told(text, tools) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("It fell in the first quarter of 2024.", "2024-01-01 to 2024-03-31, range"),
        ("It fell in the last quarter of 2023.", "2023-10-01 to 2023-12-31, range"),
        ("It fell in the third quarter.", "2025-07-01 to 2025-09-30, range"),
        ("It fell in the fourth quarter of last year.", "2024-10-01 to 2024-12-31, range"),
        ("It fell in the first half of 2024.", "2024-01-01 to 2024-06-30, range"),
        ("It fell in the second half of last year.", "2024-07-01 to 2024-12-31, range"),
        ("It fell in the first half of this year.", "2025-01-01 to 2025-06-30, range"),
        ("It fell in the summer of 2023.", "2023-06-01 to 2023-08-31, season"),
        ("It fell in the winter of 2023.", "2023-12-01 to 2024-02-29, season"),
        ("It fell last winter.", "2024-12-01 to 2025-02-28, season"),
        ("It opens next winter.", "2025-12-01 to 2026-02-28, season"),
        ("It fell this spring.", "2025-03-01 to 2025-05-31, season"),
    ],
)
def test_a_part_of_a_year_is_its_months(text: str, days: str, tools: Any) -> None:
    assert _told(text, tools) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("It fell on 9 July.", "2025-07-09"),
        ("It fell on 10 July.", "2025-07-10"),
        ("It fell on 11 July.", "2024-07-11"),
        ("They will meet on 9 July.", "2025-07-09"),
        ("They will meet on 10 July.", "2025-07-10"),
        ("They meet on 11 July.", "2025-07-11"),
        ("It fell on 20 December.", "2024-12-20"),
        ("It fell on 5 January.", "2025-01-05"),
        ("They will meet on 5 January.", "2026-01-05"),
        ("It fell in December.", "2024-12-01 to 2024-12-31, month"),
        ("It fell in August.", "2024-08-01 to 2024-08-31, month"),
        ("It will fall in August.", "2025-08-01 to 2025-08-31, month"),
        ("It fell last March.", "2024-03-01 to 2024-03-31, month"),
        ("It fell last February.", "2025-02-01 to 2025-02-28, month"),
        ("It opens next March.", "2026-03-01 to 2026-03-31, month"),
        ("It opens next August.", "2025-08-01 to 2025-08-31, month"),
        ("It fell in March last year.", "2024-03-01 to 2024-03-31, month"),
        ("It fell on 9 July last year.", "2024-07-09"),
        ("It fell on Wednesday, 2 July.", "2025-07-02"),
        ("It fell on Friday, 5 July.", "2024-07-05"),
    ],
)
def test_a_date_without_its_year_is_the_last_one_or_the_next_as_the_verb_looks(text: str, days: str, tools: Any) -> None:
    assert _told(text, tools) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("It fell on Thursday.", "2025-07-10"),
        ("It fell on Friday.", "2025-07-04"),
        ("They will meet on Thursday.", "2025-07-10"),
        ("They will meet on Friday.", "2025-07-11"),
        ("They will meet on Wednesday.", "2025-07-16"),
        ("It fell last Thursday.", "2025-07-03"),
        ("They will meet next Thursday.", "2025-07-17"),
        ("They will meet this Friday.", "2025-07-11"),
        ("It fell this Monday.", "2025-07-07"),
        ("It fell on Monday last week.", "2025-06-30"),
        ("It falls on Friday of this week.", "2025-07-11"),
        ("It fell overnight into Thursday.", "2025-07-10 to 2025-07-10, time"),
        ("It fell overnight into Friday.", "2025-07-11 to 2025-07-11, time"),
        ("It fell overnight into Wednesday.", "2025-07-09 to 2025-07-09, time"),
        ("It fell from Wednesday night into Thursday.", "2025-07-09 to 2025-07-10, time"),
        ("It fell yesterday.", "2025-07-09"),
        ("It will fall tomorrow.", "2025-07-11"),
        ("It fell last week.", "2025-06-30 to 2025-07-06, week"),
        ("It fell this month.", "2025-07-01 to 2025-07-31, month"),
        ("It fell last month.", "2025-06-01 to 2025-06-30, month"),
        ("It will fall next year.", "2026-01-01 to 2026-12-31, year"),
        ("It fell over the weekend.", "2025-07-05 to 2025-07-06, range"),
        ("It fell last weekend.", "2025-07-05 to 2025-07-06, range"),
        ("They will meet this weekend.", "2025-07-12 to 2025-07-13, range"),
        ("They will meet next weekend.", "2025-07-12 to 2025-07-13, range"),
    ],
)
def test_a_weekday_a_week_and_a_weekend_lie_about_the_published_day(text: str, days: str, tools: Any) -> None:
    assert _told(text, tools) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("It fell three days ago.", "2025-07-07"),
        ("It fell two weeks ago.", "2025-06-26"),
        ("It fell two months ago.", "2025-05-01 to 2025-05-31, month"),
        ("It fell a year ago.", "2024-01-01 to 2024-12-31, year"),
        ("It fell two hours ago.", "2025-07-10"),
        ("It fell ten minutes ago.", "2025-07-10"),
        ("It fell 30 hours ago.", "2025-07-09"),
        ("It fell a few days ago.", "no day"),
        ("They meet two weeks from now.", "2025-07-21 to 2025-07-27, week"),
        ("They meet in three days' time.", "2025-07-13"),
        ("It rose in the past three weeks.", "2025-06-19 to 2025-07-10, range"),
        ("It rose over the past day.", "2025-07-09 to 2025-07-10, range"),
        ("It rose over the last two months.", "2025-05-10 to 2025-07-10, range"),
        ("It rose over the last two years.", "2023-07-10 to 2025-07-10, range"),
        ("It rose in the past 36 hours.", "2025-07-08 to 2025-07-10, range"),
        ("They meet in the next two weeks.", "2025-07-10 to 2025-07-24, range"),
        ("They meet in the coming days.", "no day"),
    ],
)
def test_a_length_of_time_is_counted_from_the_published_day_where_its_number_is_told(text: str, days: str, tools: Any) -> None:
    assert _told(text, tools) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("It fell on Monday. It rose two days earlier.", "2025-07-05"),
        ("It fell on Monday. It rose two days later.", "2025-07-09"),
        ("It fell on Monday. It rose the next day.", "2025-07-08"),
        ("It fell on Monday. It rose the day before.", "2025-07-06"),
        ("It fell on Monday. It rose that same day.", "2025-07-07"),
        ("It fell on Monday in the evening.", "2025-07-07 to 2025-07-07, time"),
        ("It fell in the evening.", "2025-07-10 to 2025-07-10, time"),
        ("It fell in May. It rose the next day.", "2025-05-01 to 2025-05-31, month"),
        ("It fell in May. It rose a day earlier.", "2025-05-01 to 2025-05-31, month"),
        ("It fell in May 2024. It rose a month later.", "2024-06-01 to 2024-06-30, month"),
        ("It fell in 2019. It rose in July of that year.", "2019-07-01 to 2019-07-31, month"),
        ("It fell in July of that year.", "2025-07-01 to 2025-07-31, month"),
        ("It rose two days later.", "no day"),
        ("It rose two days earlier.", "2025-07-08"),
    ],
)
def test_what_counts_from_another_day_counts_from_the_one_that_the_text_told(text: str, days: str, tools: Any) -> None:
    assert _told(text, tools) == days


@pytest.mark.parametrize(
    ("published", "text", "days"),
    [
        ((2024, 3, 31), "It fell a month ago.", "2024-02-01 to 2024-02-29, month"),
        ((2024, 3, 31), "It rose over the past month.", "2024-02-29 to 2024-03-31, range"),
        ((2025, 1, 3), "It fell in December.", "2024-12-01 to 2024-12-31, month"),
        ((2025, 1, 3), "It fell on 30 December.", "2024-12-30"),
        ((2025, 1, 3), "It fell last week.", "2024-12-23 to 2024-12-29, week"),
        ((2025, 1, 3), "It fell last month.", "2024-12-01 to 2024-12-31, month"),
        ((2025, 12, 30), "They will meet on 5 January.", "2026-01-05"),
        ((2025, 12, 30), "They will meet next month.", "2026-01-01 to 2026-01-31, month"),
        ((2025, 7, 12), "It fell over the weekend.", "2025-07-12 to 2025-07-13, range"),
        ((2025, 7, 12), "It will fall next weekend.", "2025-07-19 to 2025-07-20, range"),
        ((2025, 7, 12), "It fell last weekend.", "2025-07-05 to 2025-07-06, range"),
        ((2023, 10, 6), "Hamas's attack of October 7 was one.", "no day"),
        ((2025, 7, 10), "Hamas's attack of October 7 was one.", "2023-10-07"),
    ],
)
def test_the_turn_of_a_month_a_year_and_a_week_is_kept(published: tuple[int, int, int], text: str, days: str, tools: Any) -> None:
    assert _told(text, tools, date(*published)) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("It fell in May.", "no day"),
        ("It fell on Monday.", "no day"),
        ("It fell last week.", "no day"),
        ("It fell over the weekend.", "no day"),
        ("It fell two days ago.", "no day"),
        ("It fell last winter.", "no day"),
        ("It fell overnight.", "no day"),
        ("It fell on 5 May 2024 and rose on 7 June.", "2024-06-07"),
        ("It fell on 5 May 2024 and rose on 3 January.", "2025-01-03"),
        ("It fell on 5 May 2024 and rose on 7 April.", "2024-04-07"),
    ],
)
def test_without_a_published_day_only_what_the_text_itself_dates_has_days(text: str, days: str, tools: Any) -> None:
    assert _told(text, tools, None) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("It fell on Easter Sunday.", "2025-04-20"),
        ("It fell on Easter Sunday 1954.", "1954-04-18"),
        ("It fell on Easter Sunday 1961.", "1961-04-02"),
        ("It fell on Easter Sunday 2000.", "2000-04-23"),
        ("It fell on Easter Sunday 2008.", "2008-03-23"),
        ("It fell on Easter Sunday 2011.", "2011-04-24"),
        ("It falls on Easter Sunday 2038.", "2038-04-25"),
        ("It falls on Easter Sunday 2049.", "2049-04-18"),
        ("It fell on Orthodox Easter 2000.", "2000-04-30"),
        ("It fell on Orthodox Easter 2008.", "2008-04-27"),
        ("It fell on Orthodox Easter 2021.", "2021-05-02"),
        ("It fell on Orthodox Easter 2023.", "2023-04-16"),
        ("It fell on Orthodox Easter 2024.", "2024-05-05"),
        ("It fell on Good Friday 2024.", "2024-03-29"),
        ("It fell at Christmas.", "2024-12-25"),
        ("They will meet at Christmas.", "2025-12-25"),
        ("It fell on Thanksgiving last year.", "2024-11-28"),
        ("It fell on Labor Day.", "2024-09-02"),
        ("It fell on Memorial Day.", "2025-05-26"),
        ("It fell on New Year's Eve.", "2024-12-31"),
    ],
)
def test_a_feast_falls_where_the_calendar_has_it(text: str, days: str, tools: Any) -> None:
    assert _told(text, tools) == days
