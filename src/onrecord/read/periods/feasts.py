"""Feasts and days with a name: on which day of a year they fall, or that no public rule fixes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from onrecord.read.periods import days
from onrecord.read.periods.days import Days
from onrecord.read.periods.period_row import Caught, Moment, Value
from onrecord.read.periods.values import of_some_year


@dataclass(frozen=True, slots=True, kw_only=True)
class Feast:
    """A named day; `falls` gives it for a year, null where a moon that somebody must see decides."""

    name: str
    says: tuple[str, ...]
    falls: Callable[[int], date | None] | None
    means: Mapping[str, str] = field(default_factory=dict)
    never: tuple[str, ...] = ()


def value_of(feast: Feast) -> Value:
    """The feast's day in the year caught, else the last on or before publication."""
    falls = feast.falls

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


def _fixed(month: int, number: int) -> Callable[[int], date | None]:
    def falls(year: int) -> date | None:
        return date(year, month, number) if 1 <= year <= 9999 else None

    return falls


def _nth(month: int, weekday: int, nth: int) -> Callable[[int], date | None]:
    """The nth such weekday of the month; -1 is the last."""

    def falls(year: int) -> date | None:
        month_days = days.month_of(year, month)
        if month_days is None:
            return None
        if nth < 0:
            return days.weekday_near(month_days.end, weekday, ahead=False)
        first = days.weekday_near(month_days.start, weekday, ahead=True)
        return days.shifted(first, 7 * (nth - 1)) if first else None

    return falls


def _from_easter(by: int) -> Callable[[int], date | None]:
    def falls(year: int) -> date | None:
        sunday = days.easter(year)
        return days.shifted(sunday, by) if sunday else None

    return falls


def _once(year: int, month: int, number: int) -> Callable[[int], date | None]:
    def falls(_year: int) -> date | None:
        return date(year, month, number)

    return falls


YEAR_AFTER = "of? ,? SIDE|YEAR? year?"

FEASTS = (
    Feast(name="New Year's Eve", says=(f"new year ’|' s eve {YEAR_AFTER}",), falls=_fixed(12, 31),
          means={"The depot burned on New Year's Eve.": "2024-12-31"}),
    Feast(name="New Year's Day", says=(f"new year ’|' s day {YEAR_AFTER}", "the? new year"), falls=_fixed(1, 1),
          means={"The depot burned on New Year's Day.": "2025-01-01"}, never=("A new yearning grew.",)),
    Feast(name="Christmas Eve", says=(f"christmas eve {YEAR_AFTER}",), falls=_fixed(12, 24),
          means={"Sirens wailed on Christmas Eve.": "2024-12-24"}),
    Feast(name="Christmas", says=(f"christmas day? {YEAR_AFTER}",), falls=_fixed(12, 25),
          means={"Sirens wailed on Christmas Day.": "2024-12-25", "Sirens wailed at Christmas 2022.": "2022-12-25"}),
    Feast(name="Boxing Day", says=("boxing day YEAR?",), falls=_fixed(12, 26), means={"It fell on Boxing Day.": "2024-12-26"}),
    Feast(name="Valentine's Day", says=("valentine ’|' s day YEAR?",), falls=_fixed(2, 14), means={"It fell on Valentine's Day.": "2025-02-14"}),
    Feast(name="May Day", says=("may day YEAR?",), falls=_fixed(5, 1), means={"They marched on May Day.": "2025-05-01"}),
    Feast(name="Victory Day", says=("victory day YEAR?",), falls=_fixed(5, 9), means={"They marched on Victory Day.": "2025-05-09"}),
    Feast(name="Halloween", says=("halloween YEAR?",), falls=_fixed(10, 31), means={"It fell on Halloween.": "2024-10-31"}),
    Feast(name="Thanksgiving", says=("thanksgiving day? YEAR?",), falls=_nth(11, 3, 4), means={"They met on Thanksgiving.": "2024-11-28"}),
    Feast(name="Memorial Day", says=("memorial day YEAR?",), falls=_nth(5, 0, -1), means={"They met on Memorial Day.": "2025-05-26"}),
    Feast(name="Labor Day", says=("labor day YEAR?",), falls=_nth(9, 0, 1), means={"They met on Labor Day.": "2024-09-02"}),
    Feast(name="Orthodox Easter", says=("orthodox easter sunday? YEAR?",), falls=days.orthodox_easter,
          means={"The guns were silent on Orthodox Easter.": "2025-04-20"}),
    Feast(name="Good Friday", says=("good friday YEAR?",), falls=_from_easter(-2), means={"They met on Good Friday.": "2025-04-18"},
          never=("It was good on Friday.",)),
    Feast(name="Easter Monday", says=("easter monday YEAR?",), falls=_from_easter(1), means={"They met on Easter Monday.": "2025-04-21"}),
    Feast(name="Palm Sunday", says=("palm sunday YEAR?",), falls=_from_easter(-7), means={"It fell on Palm Sunday.": "2025-04-13"}),
    Feast(name="Easter", says=("easter sunday|day? YEAR?",), falls=_from_easter(0), means={"They met at Easter.": "2025-04-20"}),
    Feast(name="the attacks of 2001", says=("9/11", "september 11 attacks|attack"), falls=_once(2001, 9, 11),
          means={"The law dates from after 9/11.": "2001-09-11"}),
    Feast(name="feast by the moon", says=("ramadan YEAR?", "eid al? -? adha|fitr? YEAR?", "passover YEAR?", "yom kippur YEAR?", "hanukkah YEAR?",
          "nowruz YEAR?", "lunar new year YEAR?", "diwali YEAR?", "ashura YEAR?"), falls=None,
          means={"A truce held through Ramadan.": "no day"}),
)  # fmt: skip
