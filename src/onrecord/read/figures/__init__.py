"""Figures: which numbers count something that happened, what, how much and in which sense."""

from onrecord.read.figures.draft import Draft
from onrecord.read.figures.english_items import ITEMS
from onrecord.read.figures.english_leads import LEADS
from onrecord.read.figures.english_predicates import PREDICATES
from onrecord.read.figures.english_states import ADJECTIVES, COUNT_NOUNS, STATES
from onrecord.read.figures.english_status import MARKS
from onrecord.read.figures.find import find_figures
from onrecord.read.numbers import find_numbers
from onrecord.read.parse import parse
from onrecord.read.row import Row, Shown
from onrecord.read.tools import Tools

TABLES: tuple[Row, ...] = (*ITEMS, *PREDICATES, *COUNT_NOUNS, *STATES, *ADJECTIVES, *LEADS, *MARKS)

__all__ = ["TABLES", "Draft", "find_figures", "show"]


def show(said: str, tools: Tools) -> list[Shown]:
    """What the room reads in a sentence: each figure's item, its measure, and both with its number and status."""
    parsed = parse(said, tools.pipeline)
    drafts, _ = find_figures(parsed, find_numbers(said))
    shown = []
    for draft in drafts:
        low = draft.quantity.low if draft.quantity.low is not None else draft.quantity.high
        status = next(judgement.rule for judgement in draft.judgements if judgement.about == "status")
        measure = next(judgement.rule for judgement in draft.judgements if judgement.about == "measure").split(": ")[-1]
        shown += [Shown(measure, draft.measure), Shown("item", draft.item), Shown(status, f"{draft.measure} {low} {draft.status}")]
    return shown
