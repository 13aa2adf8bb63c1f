"""Whether a day is written out somewhere: its year, its month and its day, so that it can be no other."""

from __future__ import annotations

import calendar
import re
from datetime import date

PART = r"[-/._ ]?"


def is_written(day: date, words: str) -> bool:
    """Whether `words` hold the whole day. htmldate takes the first of a month for a month alone; that day nobody wrote.

    What may be read as two days (`07/10/2025`) is neither.

    >>> is_written(date(2025, 7, 10), "July 10th, 2025"), is_written(date(2025, 7, 1), "2025-07")
    (True, False)
    """
    year, month, number = str(day.year), f"0?{day.month}", f"0?{day.day}"
    name = rf"{calendar.month_abbr[day.month]}[a-z]{{0,6}}\.?"
    forms = [
        rf"{year}{PART}{day.month:02}{PART}{day.day:02}",
        rf"{year}[-/. ]{month}[-/. ]{number}",
        rf"{number}(?:st|nd|rd|th)?[-/., ]{{1,2}}{name}[-/., ]{{1,2}}{year}",
        rf"{name}[-/. ]{number}(?:st|nd|rd|th)?[-/, ]{{1,2}}{year}",
    ]
    if day.day > 12 or day.day == day.month:
        forms += [rf"{number}[-/. ]{month}[-/. ]{year}", rf"{month}[-/. ]{number}[-/. ]{year}"]
    return any(re.search(rf"(?<!\d){form}(?!\d)", words, re.IGNORECASE) for form in forms)
