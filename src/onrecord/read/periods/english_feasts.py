"""Feasts and other days with a name. Examples are read as of Thursday 10 July 2025."""

from __future__ import annotations

from onrecord.model import Grain
from onrecord.read.periods import days
from onrecord.read.periods.feasts import Falls, fixed, from_easter, nth, once, value_of
from onrecord.read.periods.guards import is_no_name
from onrecord.read.periods.period_row import PeriodRow

YEAR_AFTER = "of? ,? SIDE|YEAR? year?"


def _row(name: str, says: str, falls: Falls | None, said: str, meaning: str, *never: str) -> PeriodRow:
    return PeriodRow(
        name=name,
        says=tuple(f"{one.strip()} {YEAR_AFTER}" for one in says.split(" or ")),
        value=value_of(falls),
        grain=Grain.DAY,
        parts=True,
        only=is_no_name,
        means={said: meaning},
        never=never,
    )


FEASTS = (
    _row("New Year's Eve", "new year ’|' s eve", fixed(12, 31), "It burned on New Year's Eve.", "2024-12-31"),
    _row(
        "New Year's Day",
        "new year ’|' s day or the new year",
        fixed(1, 1),
        "It burned on New Year's Day.",
        "2025-01-01",
        "A new year of raids began.",
    ),
    _row("Christmas Eve", "christmas eve", fixed(12, 24), "Sirens wailed on Christmas Eve.", "2024-12-24"),
    _row("Christmas", "christmas day?", fixed(12, 25), "Sirens wailed at Christmas 2022.", "2022-12-25"),
    _row("Boxing Day", "boxing day", fixed(12, 26), "It fell on Boxing Day.", "2024-12-26"),
    _row("Valentine's Day", "valentine ’|' s day", fixed(2, 14), "It fell on Valentine's Day.", "2025-02-14"),
    _row("May Day", "may day", fixed(5, 1), "They marched on May Day.", "2025-05-01"),
    _row("Victory Day", "victory day", fixed(5, 9), "They marched on Victory Day.", "2025-05-09"),
    _row("Halloween", "halloween", fixed(10, 31), "It fell on Halloween.", "2024-10-31"),
    _row("Thanksgiving", "thanksgiving day?", nth(11, 3, 4), "They met on Thanksgiving.", "2024-11-28"),
    _row("Memorial Day", "memorial day", nth(5, 0, -1), "They met on Memorial Day.", "2025-05-26"),
    _row("Labor Day", "labor day", nth(9, 0, 1), "They met on Labor Day.", "2024-09-02"),
    _row("Orthodox Easter", "orthodox easter sunday?", days.orthodox_easter, "It fell on Orthodox Easter.", "2025-04-20"),
    _row("Good Friday", "good friday", from_easter(-2), "They met on Good Friday.", "2025-04-18", "The talks were good on Friday."),
    _row("Palm Sunday", "palm sunday", from_easter(-7), "It fell on Palm Sunday.", "2025-04-13"),
    _row("Easter Monday", "easter monday", from_easter(1), "They met on Easter Monday.", "2025-04-21"),
    _row("Easter", "easter sunday|day?", from_easter(0), "They met at Easter.", "2025-04-20"),
    _row("attacks of 2001", "9/11 or september 11 attacks|attack", once(2001, 9, 11), "The law came after 9/11.", "2001-09-11"),
    _row(
        "feast by the moon",
        "ramadan or eid al? -? adha|fitr? or passover or yom kippur or hanukkah or nowruz or lunar new year or diwali or ashura",
        None,
        "A truce held through Ramadan.",
        "no day",
    ),
)
