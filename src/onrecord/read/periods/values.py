"""The days that a wording means: one small function for each way in which a day is told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from onrecord.model import Grain
from onrecord.read.periods import days
from onrecord.read.periods.days import Days
from onrecord.read.periods.english import UNITS
from onrecord.read.periods.period_row import Caught, Moment, Value
from onrecord.read.periods.pieces import full_year, slashed_days
from onrecord.read.periods.tense import Tense

LONG_AGO = 150  # days: a date so long past, and nearer to come again, is the coming one, unless the verb is past
JUST_PAST = 120  # days: a month so lately past is "in April", so that "last April" is the one of the year before
FAR_AHEAD, RECENT = 240, 120  # days: a date so far ahead and so lately past is the past one, whatever the verb
PAST = (Tense.PAST,)


def nowhere(_caught: Caught, _moment: Moment) -> Days | None:
    """No days: the words name a time that no day of the calendar answers to."""
    return None


def month_in(caught: Caught) -> int | None:
    """The month caught, in full or short."""
    return caught.get("MONTH") or caught.get("SHORTMONTH")


def _looks_ahead(moment: Moment) -> bool:
    return moment.tense is Tense.FUTURE or (moment.ahead and moment.tense not in PAST)


def _chosen(past: Days | None, coming: Days | None, moment: Moment) -> Days | None:
    """The past one or the coming one, as the verb looks."""
    published = moment.published
    if past is None or coming is None or published is None:
        return past or coming
    ahead, back = (coming.start - published).days, (published - past.end).days
    if _looks_ahead(moment):
        return past if ahead > FAR_AHEAD and back < RECENT else coming
    return coming if back > LONG_AGO and ahead < back and moment.tense not in PAST else past


def _nearest(options: list[Days], year: date) -> Days | None:
    """In a text about the past: the option that follows the day told last, or lies little before it."""
    fitting = [option for option in options if -100 <= (option.start - year).days < 265]
    return min(fitting or options, key=lambda option: abs((option.start - year).days - 80), default=None)


def of_some_year(moment: Moment, in_year: Callable[[int], Days | None]) -> Days | None:
    """Days told without their year: the last on or before publication, or the next where the verb looks ahead."""
    centre = moment.year or moment.published
    if centre is None:
        return None
    found = [option for year in range(centre.year - 1, centre.year + 2) if (option := in_year(year))]
    if moment.year:
        return _nearest(found, moment.year)
    past = [option for option in found if option.start <= centre]
    coming = [option for option in found if option.end >= centre]
    return _chosen(past[-1] if past else None, coming[0] if coming else None, moment)


def iso(caught: Caught, _moment: Moment) -> Days | None:
    """`2025-07-10`."""
    number = caught.get("ISO") or 0
    return days.day(number // 10_000, number // 100 % 100, number % 100)


def slashed(caught: Caught, moment: Moment) -> Days | None:
    """`23/07/2025`; one that can be read both ways is no day, unless one reading is the published day."""
    readings = [days.day(*reading) for reading in slashed_days(caught.pieces[0].lower)]
    if len(readings) == 1:
        return readings[0]
    return next((reading for reading in readings if reading and reading.start == moment.published), None)


def calendar_day(caught: Caught, moment: Moment) -> Days | None:
    """`9 July 2025`, `July 9`."""
    month, number, year = month_in(caught), caught.get("DAY"), year_in(caught)
    if month is None or number is None:
        return None
    if year is not None:
        return days.day(year, month, number)
    named = weekday_in(caught)

    def in_year(some: int) -> Days | None:
        found = days.day(some, month, number)
        return found if found and (named is None or found.start.weekday() == named) else None

    return of_some_year(moment, in_year) or of_some_year(moment, lambda some: days.day(some, month, number))


def october_7(_caught: Caught, moment: Moment) -> Days | None:
    """`Hamas's attack of 7 October`, with no year even in reports of later Octobers."""
    attack = days.day(2023, 10, 7)
    return attack if attack and moment.published and moment.published >= attack.start else None


def year_in(caught: Caught) -> int | None:
    """The year caught, in four figures or in two."""
    short = caught.get("SHORTYEAR", -1)
    return caught.get("YEAR") or (full_year(short) if short is not None and "SHORTYEAR" in caught.values else None)


def calendar_month(caught: Caught, moment: Moment) -> Days | None:
    """`February 2022`, `in March`."""
    month, year = month_in(caught), year_in(caught)
    if month is None:
        return None
    return days.month_of(year, month) if year else of_some_year(moment, lambda some: days.month_of(some, month))


def month_of_side(caught: Caught, moment: Moment) -> Days | None:
    """`last March`, `next March`, `March last year`."""
    month, side, published = month_in(caught), caught.get("SIDE"), moment.published
    if month is None or side is None or published is None:
        return None
    if caught.has("year"):
        return days.month_of(published.year + side, month)
    found = [option for year in range(published.year - 1, published.year + 2) if (option := days.month_of(year, month))]
    if side < 0:
        return next((option for option in reversed(found) if (published - option.end).days > JUST_PAST), None)
    if side > 0:
        return next((option for option in found if option.start > published), None)
    return days.month_of(published.year, month)


def day_of_side_year(caught: Caught, moment: Moment) -> Days | None:
    """`9 July last year`."""
    month, number, side = month_in(caught), caught.get("DAY"), caught.get("SIDE")
    if month is None or number is None or side is None or moment.published is None:
        return None
    return days.day(moment.published.year + side, month, number)


def calendar_year(caught: Caught, _moment: Moment) -> Days | None:
    """`in 2014`."""
    year = caught.get("YEAR")
    return days.years(year, year) if year else None


def decade(caught: Caught, moment: Moment) -> Days | None:
    """`the 1990s`, `the '90s`, `the nineties`."""
    first = caught.get("YEAR")
    if first is None:
        short = caught.get("DECADE") if "DECADE" in caught.values else caught.get("SHORTYEAR")
        if short is None:
            return None
        first = 1900 + short if short >= 30 or moment.year else 2000 + short
    century = first % 100 == 0 and first < 2000 and "YEAR" in caught.values  # "the 1700s", but "the 2000s" are ten years
    return days.years(first, first + (99 if century else 9)) if first % 10 == 0 else None


def hundred(caught: Caught, _moment: Moment) -> Days | None:
    """`the 19th century`."""
    number = caught.get("DAY") or caught.get("ORDINAL")
    return days.years(number * 100 - 99, number * 100) if number else None


def quarter(caught: Caught, moment: Moment) -> Days | None:
    """`the first quarter of 2024`, `the third quarter`: the last that has begun, where no year is told."""
    number, year = caught.get("ORDINAL") or (4 if caught.has("last", "final") else None), caught.get("YEAR")
    side = caught.get("SIDE")
    if number is None or not 1 <= number <= 4:
        return None
    if year is None and side is not None and moment.published:
        year = moment.published.year + side
    if year is not None:
        return days.quarter_of(year, number)
    return of_some_year(moment, lambda some: days.quarter_of(some, number))


def half(caught: Caught, moment: Moment) -> Days | None:
    """`the first half of 2024`, `the second half of this year`."""
    number, year, side = caught.get("ORDINAL"), caught.get("YEAR"), caught.get("SIDE")
    if number not in (1, 2):
        return None
    if year is None and moment.published:
        year = moment.published.year + (side or 0)
    return days.half_of(year, number) if year else None


def season(caught: Caught, moment: Moment) -> Days | None:
    """`the summer of 2023`, `last winter`, `this spring`."""
    first, year, side, published = caught.get("SEASON"), caught.get("YEAR"), caught.get("SIDE"), moment.published
    if first is None:
        return None
    if year is not None:
        return days.season_of(year, first)
    if side is None or side == 0 or published is None:
        return of_some_year(moment, lambda some: days.season_of(some, first))
    found = [option for some in range(published.year - 2, published.year + 3) if (option := days.season_of(some, first))]
    if side < 0:
        return next((option for option in reversed(found) if option.end < published), None)
    return next((option for option in found if option.start > published), None)


def day_range(caught: Caught, moment: Moment) -> Days | None:
    """`from 3 to 5 May`, `July 9-11, 2025`."""
    month, first, last, year = month_in(caught), caught.get("DAY"), caught.get("DAY", 1), year_in(caught)
    if month is None or first is None or last is None:
        return None

    def in_year(some: int) -> Days | None:
        start, end = days.day(some, month, first), days.day(some, month, last)
        return days.between(start.start, end.end) if start and end else None

    return in_year(year) if year else of_some_year(moment, in_year)


def year_range(caught: Caught, _moment: Moment) -> Days | None:
    """`2014-16`: two figures for the second year."""
    first, short = caught.get("YEAR"), caught.get("SHORTYEAR")
    if first is None or short is None:
        return None
    last = first - first % 100 + short
    return days.years(first, last) if last > first else None


def weekday(caught: Caught, moment: Moment) -> Days | None:
    """`on Monday`: the last on or before publication, the next where the verb looks ahead."""
    number, published = weekday_in(caught), moment.published
    if number is None or published is None:
        return None
    found = days.weekday_near(published, number, _looks_ahead(moment))
    return days.one(found) if found else None


def weekday_in(caught: Caught, at: int = 0) -> int | None:
    """The weekday caught, in full or short."""
    full = caught.get("WEEKDAY", at)
    return caught.get("SHORTDAY", at) if full is None else full


def weekday_of_side(caught: Caught, moment: Moment) -> Days | None:
    """`last Monday` and `next Monday` are never the published day; `this Monday` is the one near it, as the verb looks."""
    number, side, published = weekday_in(caught), caught.get("SIDE"), moment.published
    if number is None or side is None or published is None:
        return None
    if side == 0:
        ahead = moment.tense not in (Tense.PAST, Tense.NONE)
        found = days.weekday_near(published, number, ahead)
    else:
        found = days.weekday_near(days.shifted(published, side) or published, number, side > 0)
    return days.one(found) if found else None


def weekday_of_week(caught: Caught, moment: Moment) -> Days | None:
    """`Monday last week`, `Friday of this week`."""
    number, side, published = weekday_in(caught), caught.get("SIDE"), moment.published
    if number is None or side is None or published is None:
        return None
    week = days.week_of(published, side)
    found = days.shifted(week.start, number) if week else None
    return days.one(found) if found else None


def into_weekday(caught: Caught, moment: Moment) -> Days | None:
    """`overnight into Thursday`: that day, also where it is the day to come; `Wednesday night into Thursday`: both days."""
    first, last, published = weekday_in(caught), weekday_in(caught, -1), moment.published
    if first is None or last is None or published is None:
        return None
    tomorrow = days.shifted(published, 1)
    end = tomorrow if tomorrow and tomorrow.weekday() == last else days.weekday_near(published, last, False)
    if end is None:
        return None
    start = days.weekday_near(end, first, False)
    nights = (end - start).days == 1 if start else False
    return Days(start if start and nights else end, end, Grain.TIME)


def from_published(by: int, grain: Grain = Grain.DAY) -> Value:
    """`yesterday`, `tomorrow`: the day `by` days from the published one."""

    def value(_caught: Caught, moment: Moment) -> Days | None:
        found = days.shifted(moment.published, by) if moment.published else None
        return Days(found, found, grain) if found else None

    return value


def spoken_day(_caught: Caught, moment: Moment) -> Days | None:
    """`overnight`: the day that the sentence names, else the published one."""
    return Days(moment.spoken, moment.spoken, Grain.TIME) if moment.spoken else None


def unit_of_side(caught: Caught, moment: Moment) -> Days | None:
    """`last week`, `this month`, `next year`."""
    unit, side = caught.get("UNIT"), caught.get("SIDE")
    if unit is None or moment.published is None:
        return None
    return days.unit_of(moment.published, UNITS[unit], side or 0)


def weekend(caught: Caught, moment: Moment) -> Days | None:
    """`over the weekend`: the running one on its own days, else the last; the coming one where the verb looks ahead."""
    published, side = moment.published, caught.get("SIDE") or 0
    if published is None:
        return None
    running = published.weekday() >= 5
    if side > 0:
        return days.weekend_of(published, 1 if running else 0)
    if side < 0:
        return days.weekend_of(published, -1)
    ahead = _looks_ahead(moment) or (caught.has("this") and moment.tense not in PAST and published.weekday() >= 1)
    return days.weekend_of(published, 0 if running or ahead else -1)
