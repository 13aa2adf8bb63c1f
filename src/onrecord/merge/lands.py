"""Lands and names that bring what is told of two places together. For grouping alone: no place changes its country."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

Blow = tuple[str, str | None, str | None]  # a place, who strikes it, and whom that is told to hit


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Land that another state holds than its own: fire at either by others is one attack, wherever it comes down.

    `country` is its own and `holder` the other, by ISO code; `names` are those of the land or of what it lies within.
    `strikers` are those whose fire is meant, by code or name in small letters; all but the holder where none is named.
    """

    country: str
    names: frozenset[str]
    holder: str
    called: str
    strikers: frozenset[str] = frozenset()
    means: tuple[Blow, ...] = ()
    never: tuple[Blow, ...] = ()

    def struck(self, names: Collection[str], attacker: str | None, victim: str | None) -> bool:
        """Whether a blow at a place of these names is one at this land by others than its holder."""
        own = {self.holder.lower(), self.called}
        if self.names.isdisjoint(names) or attacker in own:
            return False
        return attacker in self.strikers if self.strikers else attacker is not None or victim in own


# The Golan: Security Council resolution 497. Crimea: General Assembly resolution 68/262. The West Bank: Security Council
# resolution 2334. A gazetteer gives each its own country, and so does the record.
_FROM_AFAR = frozenset({"ir", "iran", "hezbollah", "houthis", "the houthis", "ye", "lb", "iq"})
HELD = (
    Held(
        country="SY",
        names=frozenset({"Al Qunayţirah", "Golan Heights", "Golan", "Mount Hermon"}),
        holder="IL",
        called="israel",
        means=(("Golan Heights", "hezbollah", "il"), ("Mount Hermon", None, "israel")),
        never=(("Golan Heights", "il", "sy"), ("Damascus", "hezbollah", "il")),
    ),
    Held(
        country="UA",
        names=frozenset({"Crimea", "Sevastopol"}),
        holder="RU",
        called="russia",
        means=(("Crimea", "ua", "ru"), ("Sevastopol", None, "russia")),
        never=(("Crimea", "ru", "ua"), ("Kherson", "ua", "ru")),
    ),
    Held(
        country="PS",
        names=frozenset({"Palestinian Territory"}),
        holder="IL",
        called="israel",
        strikers=_FROM_AFAR,
        means=(("Palestinian Territory", "iran", None),),
        never=(("Palestinian Territory", "hamas", "il"), ("Palestinian Territory", "il", None)),
    ),
)

# The two parts of the Palestinian Territory, which gazetteers do not tell apart above their governorates.
GAZA = re.compile(r"\bGaza\b", re.IGNORECASE)
GAZA_GOVERNORATES = frozenset({"Gaza", "North Gaza", "Deir El Balah", "Khan Yunis", "Rafah"})


def part_of_land(country: str | None, names: Collection[str]) -> str | None:
    """Which part of a land in parts a place is in, by its names and those of what it lies within; null for other lands.

    >>> part_of_land("PS", ["Al-Mawasi", "Khan Yunis"]), part_of_land("PS", ["Jenin"]), part_of_land("UA", ["Sumy"])
    ('Gaza', 'West Bank', None)
    """
    if country != "PS":
        return None
    return "Gaza" if any(name in GAZA_GOVERNORATES or GAZA.search(name) for name in names) else "West Bank"


SOME = re.compile(
    r"(?:the\s+)?(?:north|south|east|west|central)(?:ern|east|west|eastern|western)?\s", re.IGNORECASE
)  # "central Gaza"
_AROUND = re.compile(
    r"^(?:al|el|the)[\s-]|\s+(?:city|camp|school|hospital|mosque|market|square|district|neighbou?rhood|quarter|area)s?$",
    re.IGNORECASE,
)


def bare(name: str) -> str:
    """A name without the words that say what it is the name of.

    >>> bare("Al-Rawda School"), bare("Rawda neighbourhood")
    ('rawda', 'rawda')
    """
    while (less := _AROUND.sub("", name)) != name:
        name = less
    return name.lower()
