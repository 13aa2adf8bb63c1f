"""Time expressions and the days of figures, through the room's public face."""

from __future__ import annotations

import time
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.model import Basis, Grain, Period, PeriodMention, Span, Status
from onrecord.read.parse import parse
from onrecord.read.parsed import Parsed, Sentence, Token
from onrecord.read.periods import Judged, day_of, find_periods, timeline_of

THURSDAY = date(2025, 7, 10)


def _found(text: str, tools: Any, published: date | None = THURSDAY) -> list[PeriodMention]:
    return list(find_periods(parse(text, tools.pipeline), published))


def _days(period: Period | None) -> tuple[date | None, date | None] | None:
    return None if period is None else (period.start, period.end)


def _judged(
    text: str, figure: str, tools: Any, *, measure: str = "killed", published: date | None = THURSDAY, **known: Any
) -> Judged:
    parsed = parse(text, tools.pipeline)
    at = text.index(figure)
    days = timeline_of(parsed, find_periods(parsed, published), published)
    return day_of(Span(at, at + len(figure)), measure, days, **known)


def test_a_mention_stands_on_the_very_characters_that_tell_the_time(tools: Any) -> None:
    text = "The depot, hit early on Tuesday, burned until 5 July 2025."
    assert [mention.span.of(text) for mention in _found(text, tools)] == ["early on Tuesday", "5 July 2025"]


def test_a_named_day_is_stated_and_one_counted_from_it_is_inferred(tools: Any) -> None:
    monday, earlier = _found("A span fell on Monday. The first had gone two days earlier.", tools)
    assert monday.period is not None and monday.period.basis is Basis.STATED
    assert earlier.period is not None and earlier.period.basis is Basis.INFERRED
    assert earlier.period.start == date(2025, 7, 5)


def test_without_a_published_date_relative_days_are_null_but_kept(tools: Any) -> None:
    mentions = _found("It sank on Monday, and last month, and on 3 May 2024.", tools, None)
    assert [_days(mention.period) for mention in mentions] == [None, None, (date(2024, 5, 3), date(2024, 5, 3))]


def test_overnight_is_the_night_before_the_page_was_written(tools: Any) -> None:
    text = (
        "A mill burned on Wednesday. On Wednesday it rained. The ford was shut on Wednesday. Overnight, rockets killed two millers."
    )
    assert _days(_judged(text, "two millers", tools).period) == (date(2025, 7, 9), date(2025, 7, 9))
    known = text.replace("it rained", "it was mild, and wet on Thursday")
    assert _days(_judged(known, "two millers", tools).period) == (date(2025, 7, 10), date(2025, 7, 10))


def test_a_month_under_way_ends_where_news_of_a_day_begins(tools: Any) -> None:
    text = "A strike on Tuesday hit the mill. In March, raiders shelled the ford. Two millers died, the staff said on Wednesday."
    assert _days(_judged(text, "Two millers", tools).period) == (date(2025, 7, 8), date(2025, 7, 8))


def test_a_range_in_full_is_there_beside_its_two_ends(tools: Any) -> None:
    text = "The ford was closed from March 2023 to May 2024."
    rules = {mention.span.of(text): _days(mention.period) for mention in _found(text, tools)}
    assert rules["from March 2023 to May 2024"] == (date(2023, 3, 1), date(2024, 5, 31))
    assert rules["March 2023"] == (date(2023, 3, 1), date(2023, 3, 31))


def test_the_first_end_of_a_range_takes_its_year_from_the_second(tools: Any) -> None:
    text = "The ford was closed between November and March 2024."
    found = {mention.span.of(text): _days(mention.period) for mention in _found(text, tools)}
    assert found["November"] == (date(2023, 11, 1), date(2023, 11, 30))


def test_in_a_text_about_the_past_dates_lie_near_the_date_before_them(tools: Any) -> None:
    text = (
        "The duchy fell in 1811. In March 1812 the duke marched. On 4 September his guns reached the ford. "
        "By 1813 he had lost it, and in 1814 he was gone."
    )
    found = {mention.span.of(text): _days(mention.period) for mention in _found(text, tools)}
    assert found["4 September"] == (date(1812, 9, 4), date(1812, 9, 4))


@pytest.mark.parametrize(
    "said",
    [
        "A 25-year-old miller was held for three hours.",
        "A two-hour raid left 2,014 tents burned.",
        "The Tu-2014 cost $1999.",
        "The road is open 24/7.",
        "Resolution 1701 may be read again.",
    ],
)
def test_ages_lengths_types_and_sums_are_no_days(said: str, tools: Any) -> None:
    assert _found(said, tools) == []


def test_a_weekday_named_with_its_date_settles_the_year(tools: Any) -> None:
    (mention,) = _found("A vote on Wednesday 30 October was lost.", tools, date(2025, 12, 1))
    assert _days(mention.period) == (date(2024, 10, 30), date(2024, 10, 30))


def test_the_grain_says_in_which_unit_the_text_speaks(tools: Any) -> None:
    grains = [mention.grain for mention in _found("It fell on Monday, in May, in 2019, in the 1990s and last week.", tools)]
    assert grains == [Grain.DAY, Grain.MONTH, Grain.YEAR, Grain.RANGE, Grain.WEEK]


def test_a_figure_in_the_background_has_its_own_day_and_not_the_reports(tools: Any) -> None:
    text = "Rockets fell on the ford on Thursday. In March 2024, a blast at the mill killed nine millers."
    assert _days(_judged(text, "nine millers", tools).period) == (date(2024, 3, 1), date(2024, 3, 31))


def test_an_undated_happening_has_no_day_and_the_rule_says_so(tools: Any) -> None:
    judged = _judged("A strike on the ford killed two millers.", "two millers", tools)
    assert judged.period is None
    assert judged.rule == "no day is told"


def test_a_day_that_is_the_published_one_rests_on_words_that_can_be_shown(tools: Any) -> None:
    text = "Gunmen are still holding nine millers."
    judged = _judged(text, "nine millers", tools, measure="captured")
    assert judged.period is not None and judged.period.basis is Basis.PUBLISHED
    assert judged.evidence is not None and judged.evidence.of(text) == "holding"


def test_what_is_only_planned_takes_no_day_from_the_report(tools: Any) -> None:
    text = "Rockets fell on the ford on Tuesday. The plan foresees the release of nine millers."
    planned = _judged(text, "nine millers", tools, measure="freed", status=Status.PLANNED)
    assert planned.period is None


def test_a_happening_keeps_to_its_paragraph(tools: Any) -> None:
    text = "A strike hit the ford on Tuesday.\nIn March, a raid hit the mill.\nThe strike killed two millers."
    assert _days(_judged(text, "two millers", tools).period) == (date(2025, 7, 8), date(2025, 7, 8))


def test_without_a_published_date_a_figure_dated_by_a_weekday_has_no_day(tools: Any) -> None:
    judged = _judged("Rockets killed two millers on Tuesday.", "two millers", tools, published=None)
    assert judged.period is None


def _flat(text: str) -> Parsed:
    """A parse by hand, in which all hangs on the first word: the rules must bear it."""
    tokens, at = [], 0
    for word in text.split():
        start = text.index(word, at)
        at = start + len(word)
        tokens.append(Token(len(tokens), start, at, word, word.lower(), "NN", "dep", 0, 0))
    sentences = [Sentence(0, 0, len(tokens), 0, len(text), 0)] if tokens else []
    return Parsed(text, tokens, sentences)


WORDS = (
    "on Monday 3 to 5 May 2024 since the last 24 hours , overnight . a day after before ’ s 9/11 early 99 1990 s 7.30 pm".split()
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    words=st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=6)), max_size=40),
    published=st.one_of(st.none(), st.dates(date(1, 1, 1), date(9999, 12, 31))),
)
def test_no_text_and_no_date_breaks_it_and_every_span_is_inside(words: list[str], published: date | None) -> None:
    text = " ".join(words)
    parsed = _flat(text)
    periods = find_periods(parsed, published)
    days = timeline_of(parsed, periods, published)
    for mention in periods:
        assert mention.span.end <= len(text)
        assert (
            mention.period is None
            or mention.period.start is None
            or mention.period.end is None
            or mention.period.start <= mention.period.end
        )
    for token in parsed.tokens:
        assert day_of(token.span, "killed", days).rule


def test_a_text_twice_as_long_takes_about_twice_as_long() -> None:
    def seconds(times: int) -> float:
        lines = [
            _flat("on Monday since 3 May 2024 a day after the last 24 hours overnight to Friday and 9.30 pm") for _ in range(times)
        ]
        text = "\n".join(line.text for line in lines)
        tokens: list[Token] = []
        sentences: list[Sentence] = []
        for number, line in enumerate(lines):
            base, offset = len(tokens), number * (len(line.text) + 1)
            sentences.append(Sentence(number, base, base + len(line.tokens), offset, offset + len(line.text), number))
            tokens += [
                t._replace(index=base + t.index, start=offset + t.start, end=offset + t.end, head=base, sentence=number)
                for t in line.tokens
            ]
        parsed = Parsed(text, tokens, sentences)
        begun = time.process_time()
        timeline_of(parsed, find_periods(parsed, THURSDAY), THURSDAY)
        return time.process_time() - begun

    seconds(25)
    assert seconds(400) < 6 * seconds(100) + 0.2
