"""From a report to what it says. Pure: text and tools in, a `Reading` out; the page to read first."""

from __future__ import annotations

from dataclasses import replace

from onrecord.model import Mentions, Reading, Report, Verdict
from onrecord.read.actors import Sides, find_named, merge_actors
from onrecord.read.bind import Found, bind_events, bind_figures
from onrecord.read.figures import find_figures
from onrecord.read.gate import judge_gate
from onrecord.read.language import judge_language
from onrecord.read.names import find_names
from onrecord.read.numbers import find_numbers
from onrecord.read.parse import parse
from onrecord.read.periods import find_periods, timeline_of
from onrecord.read.places import find_dateline, find_places
from onrecord.read.places.scene import Scenes
from onrecord.read.quotes import find_quotes, speeches
from onrecord.read.speakers import find_attributions
from onrecord.read.tools import Tools

__all__ = ["Tools", "read"]


def read(report: Report, tools: Tools, *, everything: bool = False) -> Reading:
    """What the report says: its figures, quotations and events, and all that it names.

    A report that is not in English is passed through with `not_read`. One that is not about armed conflict or its diplomacy
    keeps only its quotations, unless `everything` is asked for.
    """
    text = report.text
    language = judge_language(text, report.language)
    if not language.english:
        return Reading(report=report, about_conflict=Verdict(value=None, reason=language.reason), not_read="language")
    verdict = judge_gate(report.title, text)
    if not verdict.value and not everything:
        # Names are looked for only where somebody speaks: a general archive is mostly such reports.
        quotes = find_quotes(text, find_names(text)) if speeches(text) else ()
        return Reading(report=report, about_conflict=verdict, quotes=quotes)
    return _in_full(replace(report, dateline=find_dateline(text, tools.gazetteer) or report.dateline), verdict, tools)


def _in_full(report: Report, verdict: Verdict, tools: Tools) -> Reading:
    """Everything that a report about the conflict says."""
    text = report.text
    names = find_names(text)
    quotes = find_quotes(text, names)
    parsed = parse(text, tools.pipeline)
    drafts, numbers = find_figures(parsed, find_numbers(text))
    periods = find_periods(parsed, report.published)
    places = find_places(parsed, tools.gazetteer)
    named = find_named(parsed)
    found = Found(
        parsed=parsed,
        numbers=tuple(numbers),
        places=places,
        scenes=Scenes(parsed, places),
        timeline=timeline_of(parsed, periods, report.published),
        sides=Sides(parsed, named),
        attributions=find_attributions(parsed, names, quotes),
        actors=merge_actors(parsed, names, named),
        dateline=report.dateline,
        published=report.published,
    )
    events = bind_events(found)
    figures, numbers_bound = bind_figures(drafts, found, events)
    mentions = Mentions(
        numbers=numbers_bound,
        periods=periods,
        places=tuple(place for place in places if place.literal),
        actors=found.actors,
    )
    return Reading(report=report, about_conflict=verdict, figures=figures, quotes=quotes, events=events, mentions=mentions)
