"""What this room reads in an example, for the tables' tests."""

from __future__ import annotations

from onrecord.read.names import find_names
from onrecord.read.parsed import Parsed
from onrecord.read.quotes import find_quotes
from onrecord.read.row import Shown
from onrecord.read.speakers.find import find_attributions
from onrecord.read.tools import Tools


def show(said: str, tools: Tools | None = None) -> list[Shown]:  # noqa: ARG001 - one signature for all rooms
    """Each attribution as `speaker`, by the row of its verb or of its bound."""
    names = find_names(said)
    found = find_attributions(Parsed(said, (), ()), names, find_quotes(said, names))
    return [Shown(attribution.rule, attribution.speaker.name) for attribution in found]
