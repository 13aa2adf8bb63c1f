"""Which item of the guide a noun is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.read.figures.english_items import ITEMS, NEVER_COUNTED


@dataclass(frozen=True, slots=True)
class Counted:
    """An item of the guide, the kind that predicates ask for, and the row that says so."""

    item: str
    kind: str
    rule: str


def _plural(word: str) -> str:
    if word.endswith(("s", "x", "sh", "ch", "z")):
        return word + "es"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


def _table() -> dict[str, Counted]:
    table: dict[str, Counted] = {}
    for row in ITEMS:
        counted = Counted(row.item, row.kind, row.name)
        for word in (word.strip() for word in row.words.split(";")):
            for form in (word, _plural(word), word.replace("-", " "), _plural(word.replace("-", " "))):
                table.setdefault(form, counted)
    return table


_ITEM_OF = _table()
_NEVER = frozenset({*NEVER_COUNTED, *(_plural(word) for word in NEVER_COUNTED)})
_SPLIT = str.maketrans({"-": " ", "–": " ", "’": "'"})


def item_of(words: Sequence[str]) -> Counted | None:
    """The item of a phrase by its longest known ending: `["main", "battle", "tanks"]` is a tank; `None`: unknown."""
    spread = " ".join(words).translate(_SPLIT).replace("'", " ").split()
    for first in range(max(0, len(spread) - 4), len(spread)):
        found = _ITEM_OF.get(" ".join(spread[first:]))
        if found:
            return found
    return None


def never_counted(word: str) -> bool:
    """Whether the guide leaves out counts of this (cities, waves, days ...)."""
    return word in _NEVER
