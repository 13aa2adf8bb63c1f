"""The words of English time, each with the classes that the rows of `english_*.py` name and its value there.

`WEEKDAY` counts from Monday as 0, `MONTH` from January as 1, `SEASON` is the first month of a northern season,
`UNIT` an index of `UNITS`, `SIDE` -1 for what is past, 0 for what runs and 1 for what comes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

UNITS = ("day", "week", "weekend", "month", "quarter", "year", "decade", "century", "hour", "minute")

WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
SHORT_WEEKDAYS = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
MONTHS = "january february march april may june july august september october november december".split()
SHORT_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
SEASONS = {"spring": 3, "springtime": 3, "summer": 6, "summertime": 6, "autumn": 9, "fall": 9, "winter": 12, "wintertime": 12}
NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100}
ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
DECADES = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
           "nineties": 90}  # fmt: skip
PARTS = (
    "morning afternoon evening night dawn daybreak sunrise dusk sunset nightfall noon midday lunchtime midnight predawn "
    "mornings nights"
).split()
WHICH = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "following": 1,
    "upcoming": 1,
}  # fmt: skip
SOME = "several few some many couple recent various".split()
EDGES = "early late mid beginning start end middle outset close turn eve".split()


def _classes(name: str, words: Iterable[str], first: int = 0) -> Iterable[tuple[str, str, int]]:
    return ((word, name, value) for value, word in enumerate(words, first))


def _listed() -> Iterable[tuple[str, str, int]]:
    """Every word with a class and its value there."""
    yield from _classes("WEEKDAY", WEEKDAYS)
    yield from ((word, "SHORTDAY", value) for word, value in SHORT_WEEKDAYS.items())
    yield from _classes("MONTH", MONTHS, 1)
    yield from ((word, "SHORTMONTH", value) for word, value in SHORT_MONTHS.items())
    yield from ((word, "SEASON", value) for word, value in SEASONS.items())
    yield from _classes("NUMBER", NUMBERS)
    yield from ((word, "NUMBER", value) for word, value in TENS.items())
    yield from ((word, "NUMBER", 1) for word in ("a", "an"))
    yield from _classes("ORDINAL", ORDINALS)
    yield from ((word, "DECADE", value) for word, value in DECADES.items())
    yield from ((word, "PART", 1) for word in PARTS)
    yield from ((word, "SIDE", value) for word, value in WHICH.items())
    yield from ((word, "SOME", 1) for word in SOME)
    yield from ((word, "EDGE", 1) for word in EDGES)
    for value, unit in enumerate(UNITS):
        plural = "centuries" if unit == "century" else f"{unit}s"
        yield from ((unit, "UNIT", value), (plural, "UNIT", value), (unit, "ONEUNIT", value), (plural, "UNITS", value))
    yield from ((word, "UNIT", 0) for word in ("night", "nights"))
    yield ("nights", "UNITS", 0)


def _gathered(listed: Iterable[tuple[str, str, int]]) -> Mapping[str, Mapping[str, int]]:
    words: dict[str, dict[str, int]] = defaultdict(dict)
    for word, name, value in listed:
        words[word][name] = value
    return dict(words)


WORDS = _gathered(_listed())
