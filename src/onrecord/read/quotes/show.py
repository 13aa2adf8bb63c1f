"""What this room reads in an example, for the tables' tests."""

from __future__ import annotations

from onrecord.read.names import find_names
from onrecord.read.names.english_saying import SPEECH
from onrecord.read.quotes.find import find_quotes, speeches
from onrecord.read.row import Shown
from onrecord.read.tools import Tools


def show(said: str, tools: Tools | None = None) -> list[Shown]:  # noqa: ARG001 - one signature for all rooms
    """Each quotation as `words <- speaker`, by the row of its marks and by that of the verb that attributes it.

    >>> show("“We saw two boats,” Ana Tolme said.")[0]
    Shown(rule='curly', meaning='We saw two boats, <- Ana Tolme')
    """
    marks = {stretch.span: stretch.rule for stretch in speeches(said)}
    shown: list[Shown] = []
    for quote in find_quotes(said, find_names(said)):
        meaning = f"{quote.text} <- {quote.speaker.name if quote.speaker else None}"
        shown.append(Shown(marks[quote.span], meaning))
        verbs = quote.attribution.of(said).lower().split() if quote.attribution else []
        shown.extend(Shown(SPEECH[verb].name, meaning) for verb in verbs if verb in SPEECH)
    return shown
