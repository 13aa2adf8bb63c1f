"""What this room reads in an example, for the tables' tests."""

from __future__ import annotations

from onrecord.read.names import find_names
from onrecord.read.names.english_saying import SPEECH
from onrecord.read.parsed import Parsed
from onrecord.read.quotes import find_quotes
from onrecord.read.row import Shown
from onrecord.read.speakers.english import ACCORDING, SIDES
from onrecord.read.speakers.find import find_attributions
from onrecord.read.tools import Tools


def show(said: str, tools: Tools | None = None) -> list[Shown]:  # noqa: ARG001 - one signature for all rooms
    """Each attribution as `speaker: what it covers`, by the row of its verb and by the row that bounds it.

    >>> show("Two boats sank, Mayor Ana Tolme said.")
    [Shown(rule='saying', meaning='Ana Tolme: Two boats sank, Mayor Ana Tolme said')]
    """
    names = find_names(said)
    shown: list[Shown] = []
    for found in find_attributions(Parsed(said, (), ()), names, find_quotes(said, names)):
        scope = found.scope[0].of(said)
        meaning = f"{found.speaker.name}: {scope}"
        rules = {SPEECH[word].name for word in found.span.of(said).lower().split() if word in SPEECH} or {found.rule}
        if found.span.of(said).lower().startswith("according"):
            rules.add(ACCORDING.name)
        rules |= {row.name for row in SIDES if scope.split()[0].lower() in row.words}
        shown.extend(Shown(rule, meaning) for rule in sorted(rules))
    return shown
