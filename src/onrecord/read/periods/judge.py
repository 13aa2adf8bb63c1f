"""To which days a figure or a happening belongs, by which rule, on which words."""

from __future__ import annotations

from collections.abc import Callable

from onrecord.model import Grain, Period, Span, Status
from onrecord.read.periods.english_days import DECLARED, SPOKEN, STRUCK, VIOLENCE
from onrecord.read.periods.own import beside_after, length_of_time, own_time, since
from onrecord.read.periods.placed import Role
from onrecord.read.periods.question import FEW, Judged, Question, asked, below, inferred, is_perfect
from onrecord.read.periods.states import (
    declared_before,
    only_agreed,
    plan_without_day,
    rate_without_day,
    running_total,
    shelter_of,
    since_before,
    state_of_things,
    still_missing,
    toll_of_millions,
    toll_without_day,
    war_long,
)
from onrecord.read.periods.timeline import RECENT, Timeline, Underway, dates_a_saying


def day_of(span: Span, measure: str, days: Timeline, *, status: Status | None = None) -> Judged:
    """The days to which the figure or the happening told at `span` belongs; their basis says on what they rest.

    `measure` is the figure's, or a happening's PLOVER type; `status` the figure's where it is known. The rules are asked in
    order, the first that answers decides. A null period says that the text does not tell.

    >>> day_of(span_of_two_people, "killed", timeline_of(parsed, periods, published)).rule  # doctest: +SKIP
    "the report's day"
    """
    question = asked(span, measure, days, status)
    if question is None:
        return Judged(period=None, rule="no parse")
    answers = (answer for rule in RULES if (answer := rule(question, days)) is not None)
    return next(answers, Judged(period=None, rule="no day is told"))


def spoken_without_day(question: Question, _days: Timeline) -> Judged | None:
    """`accused`, `promised`: an act of speech has the day that its sentence gives it, and no other."""
    return Judged(period=None, rule="an act of speech without a day") if question.measure in SPOKEN else None


def under_way(question: Question, days: Timeline) -> Judged | None:
    """The day that the sentences before are telling of."""
    at = question.head.sentence - 1
    now = days.underway[at] if at >= 0 else None
    here = days.parsed.sentences[question.head.sentence]
    if now is None or days.parsed.sentences[now.sentence].paragraph != here.paragraph:
        return None
    if now.period.grain is Grain.MONTH and any(dates_a_saying(one) for one in days.by_sentence.get(here.index, ())):
        return None
    if now.aside and is_perfect(question, days) and _is_long_past(now.period, days):
        return Judged(period=since(inferred(now.period), days), rule="since the day under way", evidence=now.evidence)
    return Judged(period=inferred(now.period), rule="the day under way", evidence=now.evidence)


def _is_long_past(period: Period, days: Timeline) -> bool:
    """`450 people have been killed`, after the day on which a war began: they did not die on that day."""
    brief = period.grain in (Grain.DAY, Grain.TIME, Grain.MONTH)
    return bool(brief and period.end and days.published and (days.published - period.end).days > RECENT)


def said_just_before(question: Question, days: Timeline) -> Judged | None:
    """What is declared goes with the day that the two sentences before tell, be it of a saying or of a meeting."""
    said = _said_before(question, days) if question.measure in DECLARED else None
    return Judged(period=inferred(said.period), rule="the day of the saying", evidence=said.evidence) if said else None


def day_of_saying(question: Question, days: Timeline) -> Judged | None:
    """What is declared happens in the saying of it: on the first day on which the report tells that something was said."""
    if question.measure not in DECLARED:
        return None
    said = days.said
    if said is None:
        return Judged(period=None, rule="a saying without a day")
    return Judged(period=inferred(said.period), rule="the day of the saying", evidence=said.evidence)


def _said_before(question: Question, days: Timeline) -> Underway | None:
    for sentence in (question.head.sentence - 1, question.head.sentence - 2):
        for one in days.by_sentence.get(sentence, ())[:FEW]:
            period = one.mention.period
            single = period is not None and period.start == period.end and one.role in (Role.SAYING, Role.HAPPENING)
            if period and single and not _is_ahead(period, days):
                return Underway(period=period, evidence=one.mention.span, sentence=sentence, aside=False)
    return None


def _is_ahead(period: Period, days: Timeline) -> bool:
    return bool(days.published and period.start and period.start > days.published)


def elsewhere(question: Question, days: Timeline) -> Judged | None:
    """`Elsewhere, officials said that five were killed`: not the happening that the report leads with."""
    last = question.head.sentence
    for number in range(last, max(-1, last - GOES_ON), -1):
        sentence = days.parsed.sentences[number]
        if sentence.paragraph != days.parsed.sentences[last].paragraph or (days.lead and number == days.lead.sentence):
            return None
        first = days.parsed.tokens[sentence.first]
        if first.lower == "elsewhere":
            return Judged(period=None, rule="elsewhere, without a day", evidence=first.span)
    return None


def lead_day(question: Question, days: Timeline) -> Judged | None:
    """The day of the happening that the report is about."""
    if days.lead is None:
        return None
    apart = question.head.sentence - days.lead.sentence
    loose = is_perfect(question, days) or question.measure not in STRUCK
    if apart > FAR and loose and not _says_the_attack(question, days):
        return Judged(period=None, rule="too far from the report's day")
    return Judged(period=inferred(days.lead.period), rule="the report's day", evidence=days.lead.evidence)


def _says_the_attack(question: Question, days: Timeline) -> bool:
    """`in the strike`, `the attack`: the happening that the report has told."""
    sentence = days.parsed.sentences[question.head.sentence]
    first = max(sentence.first, question.head.index - NEAR_ATTACK)
    for token in days.parsed.tokens[first : min(sentence.last, question.head.index + NEAR_ATTACK)]:
        if token.tag[:2] == "NN" and token.lower in VIOLENCE and any(word.lower in THE for word in below(token.index, days)):
            return True
    return False


FAR = 8  # sentences after the report's day within which any figure may belong to it
GOES_ON = 3  # sentences of a paragraph that tell of what happened elsewhere
NEAR_ATTACK = 30  # words about the figure in which "the attack" is looked for
THE = frozenset({"the", "this", "that", "these", "those"})

RULES: tuple[Callable[[Question, Timeline], Judged | None], ...] = (
    beside_after,
    toll_of_millions,
    war_long,
    only_agreed,
    still_missing,
    shelter_of,
    rate_without_day,
    own_time,
    spoken_without_day,
    running_total,
    declared_before,
    plan_without_day,
    state_of_things,
    since_before,
    length_of_time,
    toll_without_day,
    said_just_before,
    under_way,
    day_of_saying,
    elsewhere,
    lead_day,
)
