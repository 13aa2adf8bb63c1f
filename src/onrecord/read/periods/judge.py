"""To which days a figure or a happening belongs, by which rule, on which words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from onrecord.model import Basis, Grain, Period, Span, Status
from onrecord.read.parsed import Token
from onrecord.read.periods.english_days import APART, CAUSED, DECLARED, SAYING, STANDING
from onrecord.read.periods.placed import Placed, Role, chain_of, follows, head_of, is_verb
from onrecord.read.periods.tense import Tense, tense_of
from onrecord.read.periods.timeline import Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """The days, null where the text does not tell them; the rule that decided; the words that it rests on."""

    period: Period | None
    rule: str
    evidence: Span | None = None


class Question(NamedTuple):
    """What is asked about: the characters, what they count, and where they stand in their sentence."""

    span: Span
    measure: str
    status: Status | None
    head: Token
    chain: tuple[int, ...]
    verb: Token | None
    tense: Tense


def day_of(span: Span, measure: str, days: Timeline, *, status: Status | None = None) -> Judged:
    """The days to which the figure (or the happening) told at `span` belongs.

    `measure` is the figure's, or an empty word for a happening; `status` its status where it is known.
    """
    question = _question(span, measure, days, status)
    if question is None:
        return Judged(period=None, rule="no parse")
    for rule in RULES:
        answer = rule(question, days)
        if answer is not None:
            return answer
    return Judged(period=None, rule="no day is told")


def _question(span: Span, measure: str, days: Timeline, status: Status | None) -> Question | None:
    head = head_of(span, days.parsed)
    if head is None:
        return None
    chain = chain_of(head, days.parsed)
    verb = next((days.parsed.tokens[at] for at in chain if is_verb(days.parsed.tokens[at])), None)
    tense = tense_of(verb, days.parsed) if verb else Tense.NONE
    return Question(span, measure, status, head, chain, verb, tense)


def _distance(one: Sequence[int], other: Sequence[int]) -> int:
    """Steps over the tree from the one to the other."""
    steps = {at: number for number, at in enumerate(other)}
    return next((number + steps[at] for number, at in enumerate(one) if at in steps), 99)


def _reaches(one: Placed, question: Question, days: Timeline) -> bool:
    """Whether a time expression can date what is asked about."""
    if one.role is Role.COMPARED:
        return False
    if one.role is Role.ASIDE and one.within is not None and one.within not in question.chain:
        over = days.parsed.tokens[days.parsed.tokens[one.within].head]
        caused = question.measure in CAUSED and not follows(over) and over.lower not in SAYING
        return caused and days.parsed.tokens[one.within].lower != "before"
    if one.role is Role.SAYING:
        return question.measure in DECLARED
    return True


def own_time(question: Question, days: Timeline) -> Judged | None:
    """The nearest time expression of the sentence that dates it."""
    found = [one for one in days.by_sentence.get(question.head.sentence, ()) if _reaches(one, question, days)]
    if not found:
        return None
    best = min(found, key=lambda one: (_distance(question.chain, one.chain), abs(one.mention.span.start - question.span.start)))
    return _dated(best, question, days)


def _dated(best: Placed, question: Question, days: Timeline) -> Judged:
    period, evidence = best.mention.period, best.mention.span
    if period is None:
        return Judged(period=None, rule="its time is vague", evidence=evidence)
    if best.role is Role.SINCE and best.within not in question.chain:
        return Judged(period=_since(period, days), rule="since", evidence=evidence)
    if best.role is Role.AS_OF:
        return Judged(period=_up_to(period, days), rule="as of", evidence=evidence)
    return Judged(period=_so_far(period, days), rule="its own time", evidence=evidence)


def _since(period: Period, days: Timeline) -> Period | None:
    """From the day told (a war's first day where only its month or year is told) to the published day."""
    start, end = period.start, days.published
    if start is None or end is None:
        return None
    war = days.war
    if war and period.end and period.start and period.start <= war.begun <= period.end:
        start = war.begun
    return Period(start=start, end=end, grain=Grain.RANGE, basis=period.basis) if start <= end else None


def _up_to(period: Period, days: Timeline) -> Period:
    war = days.war
    if war is None or period.end is None or war.begun > period.end:
        return period
    return Period(start=war.begun, end=period.end, grain=Grain.RANGE, basis=Basis.STATED)


def _so_far(period: Period, days: Timeline) -> Period:
    """A week that still runs ends on the published day."""
    published = days.published
    if period.grain is Grain.WEEK and published and period.start and period.end and period.start <= published < period.end:
        return Period(start=period.start, end=published, grain=Grain.WEEK, basis=period.basis)
    return period


def standing_apart(question: Question, days: Timeline) -> Judged | None:
    """`Elsewhere, ...`: another happening, whose day is not told."""
    sentence = days.parsed.sentences[question.head.sentence]
    first = days.parsed.tokens[sentence.first]
    if first.lower in APART:
        return Judged(period=None, rule="another happening without a day", evidence=first.span)
    return None


def state_of_things(question: Question, days: Timeline) -> Judged | None:
    """`are still held`: a state at the published day; one that began at some time before has no day."""
    if question.measure not in STANDING:
        return None
    if question.tense is Tense.PRESENT and days.published and question.verb:
        published = Period(start=days.published, end=days.published, grain=Grain.DAY, basis=Basis.PUBLISHED)
        return Judged(period=published, rule="a present state", evidence=question.verb.span)
    return Judged(period=None, rule="a state without a day") if question.measure == "displaced" else None


def under_way(question: Question, days: Timeline) -> Judged | None:
    """The day that the sentences before are telling of."""
    at = question.head.sentence - 1
    now = days.underway[at] if at >= 0 else None
    here = days.parsed.sentences[question.head.sentence]
    if now is None or days.parsed.sentences[now.sentence].paragraph != here.paragraph:
        return None
    return Judged(period=_inferred(now.period), rule="the day under way", evidence=now.evidence)


def lead_day(_question: Question, days: Timeline) -> Judged | None:
    """The day of the happening that the report is about."""
    if days.lead is None:
        return None
    return Judged(period=_inferred(days.lead.period), rule="the report's day", evidence=days.lead.evidence)


def _inferred(period: Period) -> Period:
    return Period(start=period.start, end=period.end, grain=period.grain, basis=Basis.INFERRED)


RULES: tuple[Callable[[Question, Timeline], Judged | None], ...] = (
    own_time,
    standing_apart,
    state_of_things,
    under_way,
    lead_day,
)
