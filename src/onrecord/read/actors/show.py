"""What this room reads in an example, for the tables' tests."""

from __future__ import annotations

from typing import Any

from onrecord.read.actors.english_deeds import ATTACKS, CLAIMS, HARMS
from onrecord.read.actors.english_deeds import TABLES as DEEDS
from onrecord.read.actors.find import find_named
from onrecord.read.actors.parties import Sides
from onrecord.read.parse import parse
from onrecord.read.row import Shown

WORD_LISTS = tuple(row for row in DEEDS if row not in (ATTACKS, CLAIMS, HARMS))


def show(said: str, tools: Any) -> list[Shown]:
    """Each word of a list, each actor of the table, each attack as `attacker attacks target`, by its row."""
    parsed = parse(said, tools.pipeline)
    sides = Sides(parsed, find_named(parsed))
    shown = [Shown(row.name, token.lower) for token in parsed.tokens for row in WORD_LISTS if token.lower in row.words]
    shown += [Shown(named.known.name, named.known.name) for named in sides.named]
    for attack in sides.attacks:
        meaning = f"{attack.by.name} attacks {attack.on.name}" if attack.on else f"{attack.by.name} attacks"
        shown.append(Shown(attack.rule, meaning))
    return shown
