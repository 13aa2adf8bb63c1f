"""What this room reads in an example, for the tables' tests."""

from __future__ import annotations

from onrecord.read.names import find_names
from onrecord.read.quotes.find import find_quotes
from onrecord.read.row import Shown
from onrecord.read.tools import Tools


def show(said: str, tools: Tools | None = None) -> list[Shown]:  # noqa: ARG001 - one signature for all rooms
    """Each quotation as `words <- speaker`."""
    return [
        Shown(quote.rule, f"{quote.text} <- {quote.speaker.name if quote.speaker else None}")
        for quote in find_quotes(said, find_names(said))
    ]
