"""What the room reads in a short text, as the examples of its rows word it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.model import Place, Span
from onrecord.read.parse import parse
from onrecord.read.places.dateline import find_dateline
from onrecord.read.places.find import find_places, judge_sightings
from onrecord.read.places.judge import place_of
from onrecord.read.places.lexis import find_words
from onrecord.read.row import Shown

if TYPE_CHECKING:
    from onrecord.read.tools import Tools


def show(said: str, tools: Tools) -> list[Shown]:
    """Every toponym of `said` as "X: country, precision, first-level unit", by its rule, and what is no place as "X: no place".

    Words in square brackets are the evidence of a figure (`killed` where nothing follows: "[launched: two drones]"):
    what is shown is its place, by the rule that judged it.
    """
    begun = said.find("[")
    if begun < 0:
        mentions = find_places(parse(said, tools.pipeline), tools.gazetteer)
        shown = [
            Shown(mention.rule, _worded(mention.span.of(said), mention.place, literal=mention.literal)) for mention in mentions
        ]
        judged_names = judge_sightings(find_words(said), tools.gazetteer)
        shown += [
            Shown(verdict.rule, f"{said[one.start : one.end]}: no place") for one, verdict in judged_names if not verdict.place
        ]
        dateline = find_dateline(said, tools.gazetteer)
        return [*shown, Shown("dateline", _worded(dateline.name, dateline, literal=True))] if dateline is not None else shown
    ended = said.index("]")
    measure, _, evidence = said[begun + 1 : ended].rpartition(": ")
    text = said[:begun] + evidence + said[ended + 1 :]
    parsed = parse(text, tools.pipeline)
    places = find_places(parsed, tools.gazetteer)
    judged = place_of(
        Span(begun, begun + len(evidence)), measure or "killed", parsed, places, dateline=find_dateline(text, tools.gazetteer)
    )
    return [Shown(judged.rule, f"{judged.place.name}: {judged.place.country}" if judged.place is not None else "no place")]


def _worded(name: str, place: Place, *, literal: bool) -> str:
    told = [str(place.country), place.precision.value if place.precision is not None else "no point", place.admin1 or ""]
    return f"{name}: {', '.join(part for part in told if part)}" + ("" if literal else " (not literal)")
