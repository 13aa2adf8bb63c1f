"""The words of a situation report: neutral ones, from tables."""

from __future__ import annotations

from datetime import date, datetime

from onrecord.model import Kind

KINDS = {
    "ASSAULT": "attack or fighting",
    "AGREE": "agreement or promise",
    "CONSULT": "talks",
    "SUPPORT": "support",
    "COOPERATE": "cooperation",
    "AID": "aid",
    "YIELD": "release or concession",
    "REQUEST": "request",
    "ACCUSE": "accusation",
    "REJECT": "refusal",
    "THREATEN": "threat",
    "PROTEST": "protest",
    "SANCTION": "sanctions",
    "MOBILIZE": "mobilisation",
    "COERCE": "arrest or coercion",
    "RETREAT": "withdrawal",
}
VIOLENT = frozenset({"ASSAULT", "COERCE", "PROTEST", "MOBILIZE"})

# Each thing counted, in the singular and in the plural.
ITEMS = {
    "person": ("person", "people"),
    "civilian": ("civilian", "civilians"),
    "child": ("child", "children"),
    "soldier": ("soldier", "soldiers"),
    "police": ("police officer", "police officers"),
    "rescuer": ("rescuer", "rescuers"),
    "journalist": ("journalist", "journalists"),
    "militant": ("militant", "militants"),
    "prisoner": ("prisoner", "prisoners"),
    "hostage": ("hostage", "hostages"),
    "drone": ("drone", "drones"),
    "missile": ("missile", "missiles"),
    "ballistic_missile": ("ballistic missile", "ballistic missiles"),
    "cruise_missile": ("cruise missile", "cruise missiles"),
    "bomb": ("bomb", "bombs"),
    "rocket": ("rocket", "rockets"),
    "shell": ("shell", "shells"),
    "munition": ("munition", "munitions"),
    "strike": ("strike", "strikes"),
    "building": ("building", "buildings"),
    "home": ("home", "homes"),
    "school": ("school", "schools"),
    "hospital": ("hospital", "hospitals"),
    "energy_site": ("energy site", "energy sites"),
    "infrastructure": ("piece of infrastructure", "pieces of infrastructure"),
    "vehicle": ("vehicle", "vehicles"),
    "tank": ("tank", "tanks"),
    "artillery": ("artillery piece", "artillery pieces"),
    "aircraft": ("aircraft", "aircraft"),
    "helicopter": ("helicopter", "helicopters"),
    "ship": ("ship", "ships"),
    "air_defense": ("air defence system", "air defence systems"),
    "entity": ("entity", "entities"),
    "other": ("thing", "things"),
}
QUALIFIERS = {
    "about": "about ",
    "at_least": "at least ",
    "more_than": "more than ",
    "at_most": "at most ",
    "less_than": "fewer than ",
}
# The order in which counts are told.
MEASURES = (
    "killed",
    "wounded",
    "missing",
    "launched",
    "intercepted",
    "hit",
    "captured",
    "freed",
    "displaced",
    "affected",
    "destroyed",
    "damaged",
    "deployed",
    "pledged",
    "delivered",
    "requested",
    "sanctioned",
)
CHANGES = {
    Kind.REVISED: "the count was told anew",
    Kind.CORRECTED: "the voice told a lower count, or said that the earlier count was wrong",
    Kind.REFINES: "the later figure lies within the earlier bounds",
    Kind.WITHDRAWN: "the outlet's later version of the page does not hold it",
    Kind.DENIED: "another voice denied it",
    Kind.CONTRADICTS: "another voice counts otherwise",
}
MONTHS = "January February March April May June July August September October November December".split()


def day_words(day: date) -> str:
    """A day in words.

    >>> day_words(date(2025, 7, 9))
    '9 July 2025'
    """
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def days_words(start: date | None, end: date | None) -> str:
    """Days in words, the first and the last.

    >>> days_words(date(2025, 7, 9), date(2025, 7, 11))
    '9 to 11 July 2025'
    """
    if start is None or end is None or start == end:
        told = start or end
        return "" if told is None else day_words(told)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day} to {day_words(end)}"
    return f"{day_words(start)} to {day_words(end)}"


def moment_words(said: datetime | date | None) -> str:
    """A moment in UTC in words, or a day.

    >>> moment_words(datetime(2025, 7, 9, 6, 5))
    '9 July 2025, 06:05 UTC'
    """
    if isinstance(said, datetime):
        return f"{day_words(said)}, {said:%H:%M} UTC"
    return "" if said is None else day_words(said)


def number_words(number: int | float, *, money: bool = False) -> str:
    """A number as it is written: thousands apart, money in millions and billions where it is even.

    >>> number_words(1200), number_words(25_000_000, money=True), number_words(11.7e9, money=True)
    ('1,200', '25 million', '11.7 billion')
    """
    for size, word in ((10**9, "billion"), (10**6, "million")) if money else ():
        if number >= size and number * 1000 % size == 0:
            return f"{number / size:,.3f}".rstrip("0").rstrip(".") + f" {word}"
    return f"{int(number):,}" if float(number).is_integer() else f"{number:,}"
