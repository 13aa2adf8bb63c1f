"""What this room reads in an example, for the tables' tests."""

from __future__ import annotations

from typing import Any

from onrecord.model import Actor
from onrecord.read.actors import Sides, find_named, merge_actors
from onrecord.read.events.assault import find_assaults
from onrecord.read.events.english_modes import MODES
from onrecord.read.events.people import Cast
from onrecord.read.events.telling import find_told
from onrecord.read.names import find_names
from onrecord.read.parse import parse
from onrecord.read.row import Shown


def show(said: str, tools: Any) -> list[Shown]:
    """Each event as `TYPE actors -> recipients` by its row; each attack as `ASSAULT mode` by the row of its mode."""
    parsed = parse(said, tools.pipeline)
    named = find_named(parsed)
    sides = Sides(parsed, named)
    cast = Cast(sides, merge_actors(parsed, find_names(said), named), lambda _: None)
    shown = [Shown(one.rule, f"{one.type} {_names(one.actor)} -> {_names(one.recipient)}".strip()) for one in find_told(cast)]
    by_mode = {row.mode: row.name for row in MODES}
    shown += [Shown(by_mode[one.mode], f"ASSAULT {one.mode}") for one in find_assaults(sides, lambda _: None) if one.mode]
    return shown


def _names(actors: tuple[Actor, ...]) -> str:
    return ", ".join(actor.name for actor in actors)
