"""What this room reads in an example, for the tables' tests."""

from __future__ import annotations

from onrecord.read.names.find import find_names
from onrecord.read.row import Shown
from onrecord.read.tools import Tools


def show(said: str, tools: Tools | None = None) -> list[Shown]:  # noqa: ARG001 - one signature for all rooms
    """Each naming as `name [kind] role`, by the row that told it.

    >>> show("The Tolme Herald reported a fire.")[0].meaning
    'Tolme Herald [outlet]'
    """
    shown: list[Shown] = []
    for name in find_names(said).found:
        actor = name.actor
        kind = actor.kind.value if actor.kind else "?"
        meaning = f"{actor.name} [{kind}] {actor.role}" if actor.role else f"{actor.name} [{kind}]"
        shown.extend(Shown(rule, meaning) for rule in name.rules)
    return shown
