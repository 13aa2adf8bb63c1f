"""The calendar: from a day, a month or a year to the first and the last day meant, both inclusive."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from onrecord.model import Grain


class Days(NamedTuple):
    """A first and a last day, and the unit in which the text told them."""

    start: date
    end: date
    grain: Grain


def day(year: int, month: int, number: int) -> Days | None:
    """The one day, or null where the calendar has none such (30 February)."""
    try:
        found = date(year, month, number)
    except (ValueError, OverflowError):
        return None
    return Days(found, found, Grain.DAY)


def one(found: date) -> Days:
    """A day as `Days`."""
    return Days(found, found, Grain.DAY)


def shifted(start: date, by: int) -> date | None:
    """The day `by` days later (earlier where negative), or null beyond the calendar."""
    try:
        return start + timedelta(days=by)
    except OverflowError:
        return None


def between(start: date | None, end: date | None, grain: Grain = Grain.RANGE) -> Days | None:
    """From the one day to the other, or null where one is missing or they stand the wrong way round."""
    if start is None or end is None or end < start:
        return None
    return Days(start, end, grain)


def week_of(found: date, by: int = 0) -> Days | None:
    """Monday to Sunday of the week that holds the day, or of the week `by` weeks later."""
    monday = shifted(found, 7 * by - found.weekday())
    return between(monday, shifted(monday, 6) if monday else None, Grain.WEEK)


def weekend_of(found: date, by: int = 0) -> Days | None:
    """Saturday and Sunday of the week that holds the day, or of the week `by` weeks later."""
    week = week_of(found, by)
    return between(shifted(week.start, 5), week.end, Grain.RANGE) if week else None


def month_of(year: int, month: int, by: int = 0) -> Days | None:
    """The whole month, or the one `by` months later."""
    count = year * 12 + month - 1 + by
    year, month = count // 12, count % 12 + 1
    if not 1 <= year <= 9999:
        return None
    return Days(date(year, month, 1), date(year, month, monthrange(year, month)[1]), Grain.MONTH)


def quarter_of(year: int, number: int, by: int = 0) -> Days | None:
    """The calendar quarter (1 to 4), or the one `by` quarters later."""
    first = month_of(year, 3 * number - 2, 3 * by)
    last = month_of(year, 3 * number, 3 * by)
    return between(first.start, last.end, Grain.RANGE) if first and last else None


def half_of(year: int, number: int) -> Days | None:
    """The first or the second half of the year."""
    first, last = month_of(year, 6 * number - 5), month_of(year, 6 * number)
    return between(first.start, last.end, Grain.RANGE) if first and last else None


def season_of(year: int, first_month: int) -> Days | None:
    """The three months of a northern season; a winter is that which begins in the year's December."""
    first, last = month_of(year, first_month), month_of(year, first_month, 2)
    return between(first.start, last.end, Grain.SEASON) if first and last else None


def years(first: int, last: int) -> Days | None:
    """From 1 January of the first year to 31 December of the last."""
    if not 1 <= first <= last <= 9999:
        return None
    return Days(date(first, 1, 1), date(last, 12, 31), Grain.YEAR if first == last else Grain.RANGE)


def unit_of(found: date, unit: str, by: int = 0) -> Days | None:
    """The day, weekend, week, month, quarter, year or decade that holds the day, or the one `by` of them later."""
    if unit == "day":
        moved = shifted(found, by)
        return one(moved) if moved else None
    if unit == "week":
        return week_of(found, by)
    if unit == "weekend":
        return weekend_of(found, by)
    if unit == "month":
        return month_of(found.year, found.month, by)
    if unit == "quarter":
        return quarter_of(found.year, (found.month + 2) // 3, by)
    if unit == "year":
        return years(found.year + by, found.year + by)
    decade = found.year - found.year % 10 + 10 * by
    return years(decade, decade + 9) if unit == "decade" else None


def moved(found: date, unit: str, by: int) -> date | None:
    """The same day `by` days, weeks, months or years later; the month's last day where the month is shorter."""
    if unit in ("day", "week"):
        return shifted(found, by * (7 if unit == "week" else 1))
    month = month_of(found.year, found.month, by * {"month": 1, "quarter": 3, "year": 12, "decade": 120}.get(unit, 0))
    return month.start.replace(day=min(found.day, month.end.day)) if month else None


def weekday_near(found: date, weekday: int, ahead: bool) -> date | None:
    """The last such weekday on or before the day, or the next one on or after it."""
    back = (found.weekday() - weekday) % 7
    return shifted(found, (7 - back) % 7 if ahead else -back)


def easter(year: int) -> date | None:
    """Western Easter Sunday (the anonymous Gregorian algorithm, Meeus 1991)."""
    if not 1583 <= year <= 9999:
        return None
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, number = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, number + 1)


def orthodox_easter(year: int) -> date | None:
    """Orthodox Easter Sunday in the Gregorian calendar (Meeus's Julian algorithm), right for 1900 to 2099."""
    if not 1900 <= year <= 2099:
        return None
    moon = (19 * (year % 19) + 15) % 30
    sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, number = divmod(moon + sunday + 114, 31)
    return shifted(date(year, month, number + 1), 13)
