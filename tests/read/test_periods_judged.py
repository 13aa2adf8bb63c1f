"""To which days a figure belongs, by which rule and on which words: one telling each, as of Thursday 10 July 2025."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from onrecord.model import Basis, Grain, Span, Status
from onrecord.read.parse import parse
from onrecord.read.periods import Judged, day_of, find_periods, timeline_of

THURSDAY = date(2025, 7, 10)


def _judged(text: str, figure: str, measure: str, tools: Any, published: date | None = THURSDAY, **known: Any) -> Judged:
    parsed = parse(text, tools.pipeline)
    at = text.index(figure)
    days = timeline_of(parsed, find_periods(parsed, published), published)
    return day_of(Span(at, at + len(figure)), measure, days, **known)


@pytest.mark.parametrize(
    ("text", "figure", "measure", "days", "basis", "rule", "words"),
    [
        ("They freed 90 men on Monday.", "90", "freed", "07-07", Basis.STATED, "its own time", "Monday"),
        ("Nine were killed last week.", "Nine", "killed", "06-30 07-06", Basis.STATED, "its own time", "last week"),
        ("Nine were killed this week.", "Nine", "killed", "07-07 07-10", Basis.STATED, "its own time", "this week"),
        ("Nine people were killed in July.", "Nine", "killed", "07-01 07-31", Basis.STATED, "its own time", "July"),
        ("Nine were killed after a rocket fell on Monday.", "Nine", "killed", "07-07", Basis.STATED, "its own time", "Monday"),
        ("In June, officials said that nine were killed.", "nine", "killed", "06-01 06-30", Basis.STATED, "its own time", "June"),
        ("Nine people will be killed on Monday.", "Nine", "killed", "07-14", Basis.STATED, "its own time", "Monday"),
        ("Moscow accused Kyiv on Monday.", "accused", "ACCUSE", "07-07", Basis.STATED, "its own time", "Monday"),
        ("Nine have been killed since Monday.", "Nine", "killed", "07-07 07-10", Basis.STATED, "since", "Monday"),
        ("Rockets hit Sumy on Monday. They have also killed nine since.", "nine", "killed", "07-07 07-10", Basis.INFERRED,
         "since", "since"),
        ("Since Monday, shells have killed four people. They have also killed nine dogs.", "nine", "killed", "07-07 07-10",
         Basis.INFERRED, "since the day before it", "Monday"),
        ("As of Monday, nine people had been killed.", "nine", "killed", "07-07", Basis.STATED, "as of", "Monday"),
        ("A raid hit Sumy on Monday. Nine people are still missing.", "Nine", "missing", "07-07", Basis.INFERRED,
         "the day of the attack", "Monday"),
        ("A raid hit Sumy on Monday. Nine people will be missing.", "Nine", "missing", "07-07", Basis.INFERRED,
         "the report's day", "Monday"),
        ("Nine hostages are still held.", "Nine", "captured", "07-10", Basis.PUBLISHED, "a present state", "held"),
        ("Rockets hit Sumy on Monday. They killed nine people.", "nine", "killed", "07-07", Basis.INFERRED, "the day under way",
         "Monday"),
        ("Sumy mourned on Monday, two days after rockets killed nine.", "nine", "killed", "07-05", Basis.INFERRED,
         "counted back from another happening", "after"),
        ("Sumy mourned on Monday, 24 hours after rockets killed nine.", "nine", "killed", "07-06", Basis.INFERRED,
         "counted back from another happening", "after"),
        ("Sumy mourned on Monday, hours after rockets killed nine.", "nine", "killed", "07-07", Basis.INFERRED,
         "counted back from another happening", "after"),
        ("Sumy mourned on Monday, 12 days after rockets killed nine.", "nine", "killed", "06-25", Basis.INFERRED,
         "counted back from another happening", "after"),
        ("The leaders met on Monday. Norway pledged 90 tanks.", "90", "pledged", "07-07", Basis.INFERRED, "the day of the saying",
         "Monday"),
        ("The leaders met on Monday. They ate. They slept. Norway pledged 90 tanks.", "90", "pledged", "07-07", Basis.INFERRED,
         "the day of the saying", "Monday"),
        ("Overnight from Wednesday into Thursday rockets fell on Sumy. Thursday's raid killed nine.", "nine", "killed",
         "07-09 07-10", Basis.INFERRED, "the report's night", "Overnight from Wednesday into Thursday"),
    ],
)  # fmt: skip
def test_a_figure_has_the_days_that_its_words_or_those_before_it_tell(
    text: str, figure: str, measure: str, days: str, basis: Basis, rule: str, words: str, tools: Any
) -> None:
    judged = _judged(text, figure, measure, tools)
    assert judged.period is not None and judged.evidence is not None
    start, *end = (date.fromisoformat(f"2025-{day}") for day in days.split())
    assert (judged.period.start, judged.period.end) == (start, end[0] if end else start)
    assert (judged.period.basis, judged.rule, judged.evidence.of(text)) == (basis, rule, words)


@pytest.mark.parametrize(
    ("text", "figure", "measure", "rule", "words"),
    [
        ("Nine people were killed.", "Nine", "killed", "no day is told", None),
        ("Sixty raids in three months killed nine people.", "nine", "killed", "no day is told", None),
        ("Nine hostages were held.", "Nine", "captured", "no day is told", None),
        ("Nine people were displaced.", "Nine", "displaced", "a state without a day", None),
        ("Nine people were evacuated.", "Nine", "displaced", "no day is told", None),
        ("Shells hit a shelter for ninety displaced people on Monday.", "ninety displaced", "displaced",
         "a state without a day", "displaced"),
        ("They agreed to free 90 prisoners.", "90", "freed", "a release that is only agreed", "agreed"),
        ("Norway has to date pledged 90 tanks.", "90", "pledged", "a running total", "to"),
        ("Norway has so far pledged 90 tanks.", "90", "pledged", "a running total", "so"),
        ("Norway delivered 90 tanks in total.", "90", "delivered", "a running total", "in"),
        ("Norway pledged 90 tanks.", "90", "pledged", "a saying without a day", None),
        ("Norway needs 90 tanks.", "90", "pledged", "a need without a day", "needs"),
        ("Moscow accused Kyiv.", "accused", "ACCUSE", "an act of speech without a day", None),
        ("Sumy mourned on Monday, days after rockets killed nine.", "nine", "killed", "after another happening", "after"),
        ("The raid on Monday followed two raids that killed nine.", "nine", "killed", "after another happening", None),
        ("Elsewhere, officials said nine were killed.", "nine", "killed", "elsewhere, without a day", "Elsewhere"),
    ],
)  # fmt: skip
def test_a_figure_whose_day_is_not_told_has_none_and_the_rule_says_why(
    text: str, figure: str, measure: str, rule: str, words: str | None, tools: Any
) -> None:
    judged = _judged(text, figure, measure, tools)
    assert (judged.period, judged.rule) == (None, rule)
    assert (judged.evidence.of(text) if judged.evidence else None) == words


@pytest.mark.parametrize(
    ("text", "figure", "measure", "end"),
    [
        ("The war in Ukraine has killed 40,000 people.", "40,000", "killed", THURSDAY),
        ("The war in Ukraine has killed 40 people.", "40", "killed", THURSDAY),
        ("The war in Ukraine has displaced 900 people.", "900", "displaced", THURSDAY),
        ("The war in Ukraine went on. It killed tens of thousands.", "tens of thousands", "killed", THURSDAY),
        ("Nine have been killed since the war in Ukraine began.", "Nine", "killed", THURSDAY),
        ("As of Monday, nine had been killed in the war in Ukraine.", "nine", "killed", date(2025, 7, 7)),
    ],
)
def test_a_toll_of_the_war_runs_from_its_first_day(text: str, figure: str, measure: str, end: date, tools: Any) -> None:
    period = _judged(text, figure, measure, tools).period
    assert period is not None
    assert (period.start, period.end, period.grain) == (date(2022, 2, 24), end, Grain.RANGE)


def test_a_count_of_one_raid_is_no_toll_of_the_war(tools: Any) -> None:
    judged = _judged("The war in Ukraine went on. A raid wounded 9 people on Monday.", "9", "wounded", tools)
    assert judged.rule == "its own time"
    before = date(2021, 5, 1)
    assert _judged("The war in Ukraine has killed 40,000 people.", "40,000", "killed", tools, before).rule != "a war's toll"


def test_a_count_as_of_a_day_is_of_that_day_where_it_is_a_state(tools: Any) -> None:
    period = _judged("As of Monday, nine were missing in the war in Ukraine.", "nine", "affected", tools).period
    assert period is not None and period.start == period.end == date(2025, 7, 7)


def test_a_release_that_is_only_proposed_has_no_day(tools: Any) -> None:
    judged = _judged("Kyiv would free 90 prisoners.", "90", "freed", tools, status=Status.PLANNED)
    assert (judged.period, judged.rule) == (None, "a plan without a day")
