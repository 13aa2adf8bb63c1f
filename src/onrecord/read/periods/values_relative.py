"""The days that a wording means when it counts from another day: the published one, or one that the text told."""

from __future__ import annotations

from datetime import date

from onrecord.model import Grain
from onrecord.read.periods import days
from onrecord.read.periods.days import Days
from onrecord.read.periods.english import UNITS
from onrecord.read.periods.period_row import Caught, Moment

HOURS_IN_DAY = 24


def _length(caught: Caught) -> tuple[str, int] | None:
    """The unit and how many of it, hours and minutes as days; null where the number is not told."""
    unit, number = caught.get("UNIT"), caught.get("NUMBER")
    if unit is None:
        return ("day", 1) if "PART" in caught.values else None
    if caught.has("few", "couple"):
        return None
    if number is None:
        if "SOME" in caught.values or caught.pieces[-1].lower.endswith("s"):
            return None  # "in the coming days" does not say how many
        number = 1
    name = UNITS[unit]
    if name in ("hour", "minute"):
        return "day", -(-number // HOURS_IN_DAY) if name == "hour" else 0
    if name == "weekend":
        return "week", number
    if name == "century":
        return "decade", 10 * number
    return name, number


def ago(caught: Caught, moment: Moment) -> Days | None:
    """`three days ago`, `two weeks ago`: the day, or the whole month or year."""
    length = _length(caught)
    if length is None or moment.published is None:
        return None
    unit, number = length
    if caught.get("UNIT") in (UNITS.index("hour"), UNITS.index("minute")):
        hours = (caught.get("NUMBER") or 0) if caught.get("UNIT") == UNITS.index("hour") else 0
        return days.unit_of(moment.published, "day", -(hours // HOURS_IN_DAY))  # 20 hours ago: the published day
    if unit == "week":
        unit, number = "day", 7 * number
    return days.unit_of(moment.published, unit, -number)


def from_now(caught: Caught, moment: Moment) -> Days | None:
    """`two weeks from now`, `in three days' time`."""
    length = _length(caught)
    return days.unit_of(moment.published, length[0], length[1]) if length and moment.published else None


def _told(moment: Moment) -> date | None:
    return moment.told.start if moment.told else moment.published


def _finer_than_told(length: tuple[str, int] | None, moment: Moment) -> bool:
    """`the next day` after a happening of which only the month is told: still that month."""
    return length is not None and length[0] == "day" and moment.told is not None and moment.told.grain is Grain.MONTH


def earlier(caught: Caught, moment: Moment) -> Days | None:
    """`two days earlier`, `the day before`: counted from the day that the text told last, else from the published one."""
    length, told = _length(caught), _told(moment)
    if _finer_than_told(length, moment):
        return moment.told
    return days.unit_of(told, length[0], -length[1]) if length and told else None


def later(caught: Caught, moment: Moment) -> Days | None:
    """`two days later`, `the next day`: counted from the day that the text told last; without one it is no day."""
    length = _length(caught)
    if length is None or moment.told is None:
        return None
    if _finer_than_told(length, moment):
        return moment.told
    return days.unit_of(moment.told.end, length[0], length[1])


def same(caught: Caught, moment: Moment) -> Days | None:
    """`that day`, `the same week`: the day that the text told last, else the published one."""
    unit, told = caught.get("UNIT") or 0, _told(moment)
    return days.unit_of(told, UNITS[unit], 0) if told else None


def window(caught: Caught, moment: Moment) -> Days | None:
    """`over the past day`, `in the last three weeks`: up to the day that the sentence names, else the published one."""
    length, end = _length(caught), moment.spoken
    if length is None or end is None:
        return None
    return days.between(days.moved(end, length[0], -length[1]), end)


def window_ahead(caught: Caught, moment: Moment) -> Days | None:
    """`in the next two weeks`: from the published day on."""
    length, start = _length(caught), moment.published
    if length is None or start is None:
        return None
    return days.between(start, days.moved(start, length[0], length[1]))


def part_of_day(_caught: Caught, moment: Moment) -> Days | None:
    """`in the evening`, `at 2pm`: of the day that the sentence names, else of the day told last, else of the published one."""
    found = moment.spoken
    return Days(found, found, Grain.TIME) if found else None


def month_of_told_year(caught: Caught, moment: Moment) -> Days | None:
    """`July of that year`: of the year that the text told last."""
    month, told = caught.get("MONTH"), _told(moment)
    return days.month_of(told.year, month) if month and told else None
