"""How numbers, days and kinds are put into words on a page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from urllib.parse import urlsplit

KINDS = {"ASSAULT": "Attack", "RELEASE": "Release", "YIELD": "Release", "SANCTION": "Sanctions", "AID": "Aid"}
MANY = {
    "person": "people",
    "child": "children",
    "police": "police officers",
    "aircraft": "aircraft",
    "infrastructure": "infrastructure sites",
    "energy_site": "energy sites",
    "air_defense": "air-defence systems",
    "artillery": "artillery pieces",
    "entity": "entities",
    "money": "money",
    "other": "other things",
}
ONE = {
    "police": "police officer",
    "infrastructure": "infrastructure site",
    "air_defense": "air-defence system",
    "artillery": "artillery piece",
    "other": "other thing",
}
GLANCE = 150  # characters of a sentence before and after a figure, where many stand in a list
PRECISION = {
    "site": "a site",
    "city": "a town",
    "district": "a district",
    "province": "a region",
    "country": "a country",
    "area": "an area",
    None: "not in the gazetteer",
}
# Characters that change the direction of a whole line, that a page cannot hold, or that end a line unseen: each is shown as one
# other character, so that offsets into a text stay what they are.
CONTROLS = (*range(9), *range(0xB, 0x20), *range(0x7F, 0xA0))
TURNING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
HALVES = range(0xD800, 0xE000)
ODD = str.maketrans(
    {**dict.fromkeys((*CONTROLS, *TURNING, *HALVES, 0xFEFF), "\ufffd"), **dict.fromkeys((0x0D, 0x2028, 0x2029), " ")}
)


def plain(text: str) -> str:
    r"""The text with each character that a page would obey shown as one that it does not.

    >>> plain("a\u202eb")
    'a�b'
    """
    # None of them is printable, and to ask for that is ten times as quick.
    return text if text.isprintable() else text.translate(ODD)


def number(value: int | float | None) -> str:
    """A number with its thousands parted by thin spaces from 10,000 up.

    >>> number(2500000.0), number(840), number(None)
    ('2\\u202f500\\u202f000', '840', 'not told')
    """
    if value is None:
        return "not told"
    whole = int(value) if float(value).is_integer() else value
    return f"{whole:,}".replace(",", "\u202f") if abs(whole) >= 10_000 else str(whole)


def bounds(low: int | float | None, high: int | float | None, qualifier: str | None = None, currency: str | None = None) -> str:
    """Bounds in words, as loosely as they were said.

    >>> bounds(12, None, "at_least"), bounds(50, 60), bounds(400, 400, "about"), bounds(None, 9)
    ('at least 12', '50 to 60', 'about 400', 'at most 9')
    """
    if low is None and high is None:
        return "not told"
    words = {"more_than": "more than {}", "about": "about {}", "less_than": "fewer than {}", "vague": "{} or more, no number said"}
    if qualifier in words and (low == high or low is None or high is None):
        told = words[qualifier].format(number(high if qualifier == "less_than" else low))
    elif low == high:
        told = number(low)
    elif high is None:
        told = f"at least {number(low)}"
    elif low is None:
        told = f"at most {number(high)}"
    else:
        told = f"{number(low)} to {number(high)}"
    return f"{currency} {told}" if currency else told


def counted(measure: str, item: str, high: int | float | None = None) -> str:
    """What is counted; of one, in the singular.

    >>> counted("killed", "person"), counted("killed", "person", 1), counted("launched", "ballistic_missile")
    ('people killed', 'person killed', 'ballistic missiles launched')
    """
    if item == "money":
        return measure
    plain_item = ONE.get(item) or item.replace("_", " ")
    return f"{plain_item if high == 1 else MANY.get(item) or plain_item + 's'} {measure}"


def day(told: str | None) -> str:
    """A day or a moment in ISO form as a page shows it.

    >>> day("2025-07-10"), day("2025-07-10T05:20:00Z"), day(None)
    ('10 Jul 2025', '10 Jul 2025, 05:20 UTC', 'day not told')
    """
    if not told:
        return "day not told"
    try:
        if "T" in told:
            moment = datetime.fromisoformat(told.replace("Z", "+00:00"))
            return f"{_day(moment.date())}, {moment:%H:%M} UTC"
        return _day(date.fromisoformat(told[:10]))
    except ValueError:
        return told  # no page may fail for what somebody put into a record


def days(start: str | None, end: str | None) -> str:
    """A span of days.

    >>> days("2025-07-08", "2025-07-10"), days("2025-06-30", "2025-07-02"), days(None, "2025-07-02")
    ('8 to 10 Jul 2025', '30 Jun to 2 Jul 2025', 'up to 2 Jul 2025')
    """
    if not start or not end:
        return f"from {day(start)}" if start else f"up to {day(end)}" if end else "day not told"
    one, other = date.fromisoformat(start), date.fromisoformat(end)
    if one == other:
        return _day(one)
    if (one.year, one.month) == (other.year, other.month):
        return f"{one.day} to {_day(other)}"
    return f"{one.day} {one:%b} to {_day(other)}" if one.year == other.year else f"{_day(one)} to {_day(other)}"


def _day(told: date) -> str:
    return f"{told.day} {told:%b} {told.year}"


def month(told: str) -> str:
    """The month of a day.

    >>> month("2025-07-01")
    'Jul 2025'
    """
    return f"{date.fromisoformat(told):%b %Y}"


def around(sentence: str, begins: int, ends: int) -> tuple[str, str, str]:
    """The words of a figure, with as much of its sentence before and after as one reads at a glance.

    >>> around("Two were killed, the mayor said.", 0, 3)
    ('', 'Two', ' were killed, the mayor said.')
    """
    if not 0 <= begins < ends <= len(sentence):
        return sentence[: 2 * GLANCE], "", ""
    before, words, after = sentence[:begins], sentence[begins:ends], sentence[ends:]
    if len(before) > GLANCE:
        before = "… " + before[-GLANCE:].partition(" ")[2]
    if len(after) > GLANCE:
        after = after[:GLANCE].rpartition(" ")[0] + " …"
    return before, words, after


def many(count: int, one: str, more: str | None = None) -> str:
    """A count with its noun.

    >>> many(1, "report"), many(12000, "report"), many(2, "army", "armies")
    ('1 report', '12\\u202f000 reports', '2 armies')
    """
    return f"{number(count)} {one if count == 1 else more or one + 's'}"


def told_by(thing: Mapping[str, int]) -> str:
    """How often an incident is told, which stands wherever an incident does.

    >>> told_by({"reports": 3, "voices": 1})
    '3 reports, 1 voice, 1 incident'
    """
    return f"{many(thing['reports'], 'report')}, {many(thing['voices'], 'voice')}, 1 incident"


def kind(code: str) -> str:
    """A kind of happening."""
    return KINDS.get(code, code.capitalize())


def precision(told: str | None) -> str:
    """What a place's point stands for."""
    return PRECISION.get(told, str(told))


def outward(address: str | None) -> str | None:
    """An address that may be a link: of the web, and of nothing that runs.

    >>> outward("https://example.org/a"), outward("javascript:alert(1)")
    ('https://example.org/a', None)
    """
    if not address:
        return None
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return None
    return address.strip() if parts.scheme in ("http", "https") and parts.netloc else None
