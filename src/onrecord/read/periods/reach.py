"""Which time expressions of a sentence can date what is asked about."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from onrecord.model import Grain, Period, Status
from onrecord.read.periods.english_days import CAUSED, DECLARED, SAYING, SPOKEN, TALLIED
from onrecord.read.periods.placed import Placed, Role, follows, is_verb
from onrecord.read.periods.question import Question, below, is_perfect
from onrecord.read.periods.tense import Tense, tense_of
from onrecord.read.periods.timeline import DAYS, Timeline

OPENING = 12  # characters before a time expression that opens its sentence
NEAREST = 16  # time expressions looked at, of those in one sentence


def reaching(question: Question, days: Timeline) -> list[Placed]:
    """The time expressions of the sentence that can date it."""
    found = days.by_sentence.get(question.head.sentence, ())
    if len(found) > NEAREST:
        at = bisect_left(found, question.span.start, key=lambda one: one.mention.span.start)
        found = found[max(0, at - NEAREST // 2) : at + NEAREST // 2]
    return [one for one in found if _reaches(one, question, days)]


def distance(one: Sequence[int], other: Sequence[int]) -> int:
    """Steps over the tree from the one to the other."""
    steps = {at: number for number, at in enumerate(other)}
    return next((number + steps[at] for number, at in enumerate(one) if at in steps), 99)


def _reaches(one: Placed, question: Question, days: Timeline) -> bool:
    if one.role is Role.COMPARED or _in_later_clause(one, question, days) or _told_in_passing(one, question, days):
        return False
    if _is_yet_to_come(one, question, days):
        return False
    if one.role is Role.PART:
        return one.within in question.chain
    if one.role is Role.SINCE:
        return one.within in question.chain or is_perfect(question, days) or _shares_verb(one, question, days)
    if one.role is Role.ASIDE and one.within is not None and one.within not in question.chain:
        return _is_cause(one.within, question, days)
    if one.role is Role.SAYING:
        return question.measure in DECLARED | SPOKEN or _dates_what_is_said(one, question, days)
    return True


def _is_yet_to_come(one: Placed, question: Question, days: Timeline) -> bool:
    """`will visit next week, as it has sent nine tugs`: what is past has no day that is yet to come."""
    period = one.mention.period
    ahead = bool(period and period.start and days.published and period.start > days.published)
    return ahead and question.tense is Tense.PAST and question.status is not Status.PLANNED


def _is_cause(within: int, question: Question, days: Timeline) -> bool:
    """`were killed after a rocket fell on Monday`: the day of the cause; not in `spoke before the vote on Monday`."""
    over = days.parsed.tokens[days.parsed.tokens[within].head]
    caused = question.measure in CAUSED and not follows(over) and over.lower not in SAYING
    return caused and days.parsed.tokens[within].lower != "before"


def _told_in_passing(one: Placed, question: Question, days: Timeline) -> bool:
    """`part of an offensive that has grown over the past week`: a longer time, told of something else."""
    period = one.mention.period
    if period is None or period.grain in DAYS or one.role is not Role.HAPPENING:
        return False
    steps = one.chain[: next((at for at, index in enumerate(one.chain) if index in question.chain), len(one.chain))]
    return any(days.parsed.tokens[at].dep == "relcl" and not _tells_of_it(at, period, question, days) for at in steps)


def _tells_of_it(clause: int, period: Period, question: Question, days: Timeline) -> bool:
    """`a package that passed in April`: the clause tells what became of the counted thing itself, and no plan."""
    tokens = days.parsed.tokens
    past = days.published is None or period.end is None or period.end <= days.published
    itself = any(token.dep in ("nsubj", "nsubjpass") and token.lower in ("that", "which", "who") for token in below(clause, days))
    return past and itself and tokens[clause].head == question.head.index


def _shares_verb(one: Placed, question: Question, days: Timeline) -> bool:
    """Whether both hang on one verb, or on verbs joined by "and"."""
    above = one.chain[one.chain.index(one.within) + 1 :] if one.within in one.chain else one.chain
    verb = next((at for at in above if is_verb(days.parsed.tokens[at])), None)
    if verb is None or verb in question.chain:
        return True
    for at in above[above.index(verb) :]:
        if question.verb is not None and at == question.verb.index:
            return True
        if days.parsed.tokens[at].dep != "conj":
            return False
    return False


def _in_later_clause(one: Placed, question: Question, days: Timeline) -> bool:
    """`two were freed, and a third is due on Sunday`: the clause after "and" is of another time."""
    if question.verb is None or question.verb.index not in one.chain or one.verb is None:
        return False
    for at in one.chain[: one.chain.index(question.verb.index)]:
        token = days.parsed.tokens[at]
        if token.dep == "conj" and is_verb(token):
            return tense_of(token, days.parsed) is not question.tense
    return False


def _dates_what_is_said(one: Placed, question: Question, days: Timeline) -> bool:
    """`In August, officials said that 90 were killed`: told as the time of the happening itself."""
    period = one.mention.period
    if period is None:
        return False
    opening = one.mention.span.start - days.parsed.sentences[one.sentence].start <= OPENING
    return question.measure in TALLIED or (opening and period.grain in (Grain.MONTH, Grain.WEEK, Grain.YEAR))
