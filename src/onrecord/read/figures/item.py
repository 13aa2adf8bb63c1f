"""What a row about a noun is: the noun, the item of the guide, and the kind that predicates ask for."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.read.row import Row

PEOPLE, WEAPON, STRIKE, STRUCTURE, VEHICLE, MONEY, OTHER = "people", "weapon", "strike", "structure", "vehicle", "money", "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item(Row):
    """Nouns in the singular (the plural is made from them; irregular ones are written out) that are one item.

    `words` may hold two words ("fuel depot"); a longer match wins over a shorter one.
    """

    item: str
    kind: str
    words: str
