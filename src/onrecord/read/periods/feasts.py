"""Days with a name: on which day of a year they fall."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from onrecord.read.periods import days
from onrecord.read.periods.days import Days
from onrecord.read.periods.period_row import Caught, Moment, Value
from onrecord.read.periods.values import of_some_year

Falls = Callable[[int], date | None]


def value_of(falls: Falls | None) -> Value:
    """The named day in the year caught, else the last on or before publication; `falls` null where a moon decides."""

    def in_year(year: int) -> Days | None:
        found = falls(year) if falls else None
        return days.one(found) if found else None

    def value(caught: Caught, moment: Moment) -> Days | None:
        if falls is None:
            return None
        year, side = caught.get("YEAR"), caught.get("SIDE")
        if year is None and side is not None and moment.published and caught.has("year"):
            year = moment.published.year + side
        return in_year(year) if year else of_some_year(moment, in_year)

    return value


def fixed(month: int, number: int) -> Falls:
    """The same day of every year."""

    def falls(year: int) -> date | None:
        return date(year, month, number) if 1 <= year <= 9999 else None

    return falls


def nth(month: int, weekday: int, which: int) -> Falls:
    """The `which`th such weekday of the month; -1 is the last."""

    def falls(year: int) -> date | None:
        month_days = days.month_of(year, month)
        if month_days is None:
            return None
        if which < 0:
            return days.weekday_near(month_days.end, weekday, ahead=False)
        first = days.weekday_near(month_days.start, weekday, ahead=True)
        return days.shifted(first, 7 * (which - 1)) if first else None

    return falls


def from_easter(by: int) -> Falls:
    """So many days after Western Easter."""

    def falls(year: int) -> date | None:
        sunday = days.easter(year)
        return days.shifted(sunday, by) if sunday else None

    return falls


def once(year: int, month: int, number: int) -> Falls:
    """One day of history."""

    def falls(_year: int) -> date | None:
        return date(year, month, number)

    return falls
