"""To which days a figure or a happening belongs, by which rule, on which words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from onrecord.model import Basis, Grain, Period, Span, Status
from onrecord.read.parsed import Token
from onrecord.read.periods.days import shifted
from onrecord.read.periods.english import WORDS
from onrecord.read.periods.english_days import CAUSED, DECLARED, FOLLOWED, HOLDING, SAYING, STANDING, TALLIED, TOLL, WAR_NOUNS
from onrecord.read.periods.placed import Placed, Role, chain_of, follows, head_of, is_verb
from onrecord.read.periods.tense import Tense, tense_of
from onrecord.read.periods.timeline import BESIDE, DAYS, Timeline, Underway


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
    if one.role is Role.COMPARED or _in_later_clause(one, question, days) or _told_in_passing(one, question, days):
        return False
    if one.role is Role.PART:
        return one.within in question.chain
    if one.role is Role.SINCE:
        return one.within in question.chain or _shares_verb(one, question, days)
    if one.role is Role.ASIDE and one.within is not None and one.within not in question.chain:
        over = days.parsed.tokens[days.parsed.tokens[one.within].head]
        caused = question.measure in CAUSED and not follows(over) and over.lower not in SAYING
        return caused and days.parsed.tokens[one.within].lower != "before"
    if one.role is Role.SAYING:
        return question.measure in DECLARED or _dates_what_is_said(one, question, days)
    return True


def _told_in_passing(one: Placed, question: Question, days: Timeline) -> bool:
    """`part of an offensive that has grown over the past week`: a longer time, told of something else."""
    period = one.mention.period
    if period is None or period.grain in DAYS or one.role is not Role.HAPPENING:
        return False
    steps = one.chain[: next((at for at, index in enumerate(one.chain) if index in question.chain), len(one.chain))]
    return any(days.parsed.tokens[at].dep in BESIDE for at in steps)


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
    sentence = days.parsed.sentences[one.sentence]
    opening = one.mention.span.start - sentence.start <= OPENING
    if period is None:
        return False
    if question.measure in TALLIED:
        return True
    return opening and period.grain in (Grain.MONTH, Grain.WEEK, Grain.YEAR)


OPENING = 12  # characters before a time expression that opens its sentence
NUMERAL = re.compile(r"\d[\d,]*")
LENGTHS = frozenset({"day", "days", "hours", "hour", "minutes", "week", "weeks", "month", "months", "year", "years"})
SOON = frozenset({"hours", "hour", "minutes", "moments", "shortly", "soon", "immediately"})
NOT_TOLD = frozenset({"days", "weeks", "months", "years"})


def beside_after(question: Question, days: Timeline) -> Judged | None:
    """`a day after rockets fell`, `follows two raids`: that happening has its own day, counted from that of the first."""
    tokens = days.parsed.tokens
    for below, at in pairwise(question.chain):
        after = _after(below, days)
        if after is not None and (follows(tokens[at]) or _measured(after, days)):
            inside = after.index if after.index in question.chain else below
            return None if _named_inside(inside, question, days) else _counted_back(after, question, days)
        if after is None and tokens[at].lower in FOLLOWED and tokens[at].dep != "prep" and below > at:
            return None if _named_inside(below, question, days) else Judged(period=None, rule="after another happening")
    return None


def _named_inside(top: int, question: Question, days: Timeline) -> bool:
    """Whether the happening after "after" is told with its own time."""
    found = days.by_sentence.get(question.head.sentence, ())
    return any(top in one.chain and _reaches(one, question, days) for one in found)


def _after(below: int, days: Timeline) -> Token | None:
    """The "after" that leads to what stands below it: the word itself, or a clause's mark."""
    tokens = days.parsed.tokens
    if tokens[below].lower == "after":
        return tokens[below]
    return next((tokens[at] for at in days.parsed.children[below][:6] if tokens[at].lower == "after" and at < below), None)


def _measured(after: Token, days: Timeline) -> bool:
    """`a day after`, `24 hours after`, `days after`."""
    before = days.parsed.tokens[after.index - 1] if after.index else after
    return before.lower in LENGTHS and before.sentence == after.sentence


def _counted_back(after: Token | None, question: Question, days: Timeline) -> Judged:
    none = Judged(period=None, rule="after another happening", evidence=after.span if after else None)
    if after is None:
        return none
    words = [token.lower for token in days.parsed.tokens[max(0, after.index - 3) : after.index]]
    main = _main_day(after, question, days)
    if main is None or not words or main.start is None:
        return none
    if words[-1] in SOON:
        back = 1 if words[-2:-1] == ["24"] else 0
    elif words[-1] == "day" and words[-2:-1] in (["a"], ["one"]):
        back = 1
    elif words[-1] == "days" and words[-2] in WORDS and "NUMBER" in WORDS[words[-2]]:
        back = WORDS[words[-2]]["NUMBER"]
    else:
        return none
    day = shifted(main.start, -back)
    period = Period(start=day, end=day, grain=Grain.DAY, basis=Basis.INFERRED)
    return Judged(period=period, rule="counted back from another happening", evidence=after.span)


def _main_day(after: Token, question: Question, days: Timeline) -> Period | None:
    for one in days.by_sentence.get(question.head.sentence, ()):
        if one.role is Role.HAPPENING and one.mention.period and one.mention.span.end <= after.start:
            return one.mention.period
    return days.lead.period if days.lead else None


def war_long(question: Question, days: Timeline) -> Judged | None:
    """`The war has killed 40,000 people`: from the war's first day to the published day."""
    if days.war is None or days.published is None or question.measure not in ("killed", "wounded", "displaced"):
        return None
    sentence = days.parsed.sentences[question.head.sentence]
    if any(one.role in (Role.SINCE, Role.AS_OF) for one in days.by_sentence.get(question.head.sentence, ())):
        return None
    perfect = _is_perfect(question, days)
    said = question.span.of(days.parsed.text).lower()
    high = "tens of thousands" in said or max((int(found.replace(",", "")[:9]) for found in NUMERAL.findall(said)), default=0) >= TOLL
    if not (high and question.measure != "displaced") and not (perfect and _war_subject(question, days)):
        return None
    period = Period(start=days.war.begun, end=days.published, grain=Grain.RANGE, basis=Basis.INFERRED)
    return Judged(period=period, rule="a war's toll", evidence=Span(sentence.start, sentence.end)) if period.start and period.start <= days.published else None


def _is_perfect(question: Question, days: Timeline) -> bool:
    verb = question.verb
    return verb is not None and any(days.parsed.tokens[at].lower in ("has", "have") for at in days.parsed.children[verb.index][:12])


def _war_subject(question: Question, days: Timeline) -> bool:
    """Whether a war or a campaign is what did it."""
    verb = question.verb
    for at in days.parsed.children[verb.index][:12] if verb else []:
        token = days.parsed.tokens[at]
        if token.dep in ("nsubj", "agent", "pobj") and (token.lower in WAR_NOUNS or any(days.parsed.tokens[below].lower in WAR_NOUNS for below in days.parsed.children[at][:8])):
            return True
    return False


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
    if best.role is Role.SINCE and (best.within not in question.chain or best.chain[0] in question.chain):
        return Judged(period=_since(period, days), rule="since", evidence=evidence)
    if best.role is Role.FROM and period.start == period.end:
        return Judged(period=_since(period, days), rule="from the hour told", evidence=evidence)
    if best.role is Role.AS_OF:
        start = period if question.measure in STANDING else _up_to(period, days)
        return Judged(period=start, rule="as of", evidence=evidence)
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


def state_of_things(question: Question, days: Timeline) -> Judged | None:
    """`are still held`: a state at the published day; one that began at some time before has no day."""
    if question.measure not in STANDING or question.verb is None:
        return None
    if question.measure == "displaced":
        return None if question.verb.lower.startswith("evacuat") else Judged(period=None, rule="a state without a day")
    helped = {question.verb.lower, *(days.parsed.tokens[at].lower for at in days.parsed.children[question.verb.index][:12])}
    if question.tense is Tense.PRESENT and days.published and helped & HOLDING:
        published = Period(start=days.published, end=days.published, grain=Grain.DAY, basis=Basis.PUBLISHED)
        return Judged(period=published, rule="a present state", evidence=question.verb.span)
    return None


def running_total(question: Question, days: Timeline) -> Judged | None:
    """`has to date pledged`: a sum over a time whose beginning is not told."""
    if question.measure not in DECLARED | {"delivered"}:
        return None
    sentence = days.parsed.sentences[question.head.sentence]
    near = days.parsed.tokens[max(sentence.first, question.head.index - NEAR_TOTAL) : question.head.index + NEAR_TOTAL]
    words = [token.lower for token in near if token.sentence == sentence.index]
    for at, word in enumerate(words):
        if word in TOTALS or words[at : at + 2] in (["to", "date"], ["so", "far"], ["in", "total"]):
            return Judged(period=None, rule="a running total", evidence=near[at].span)
    return None


NEAR_TOTAL = 14  # words before and after a figure in which a running total is spoken of
TOTALS = frozenset({"totalled", "totaled"})


def since_before(question: Question, days: Timeline) -> Judged | None:
    """`They have also wounded nine`, after a sentence that counts since a day."""
    if not _is_perfect(question, days):
        return None
    for one in days.by_sentence.get(question.head.sentence - 1, ()):
        if one.role is Role.SINCE and one.mention.period:
            period = _since(one.mention.period, days)
            return Judged(period=_inferred(period) if period else None, rule="since the day before it", evidence=one.mention.span)
    return None


def length_of_time(question: Question, days: Timeline) -> Judged | None:
    """`sixty raids in three months`: a length of time, not a day."""
    verb = question.verb
    for at in days.parsed.children[verb.index][:12] if verb else []:
        if days.parsed.tokens[at].lower not in ("in", "over", "within", "during"):
            continue
        for below in days.parsed.children[at][:4]:
            if days.parsed.tokens[below].lower in LONG_LENGTHS and _has_number(below, days):
                return Judged(period=None, rule="a length of time", evidence=days.parsed.tokens[below].span)
    return None


def _has_number(at: int, days: Timeline) -> bool:
    return any(days.parsed.tokens[below].tag == "CD" for below in days.parsed.children[at][:6])


LONG_LENGTHS = frozenset({"weeks", "months", "years"})


def under_way(question: Question, days: Timeline) -> Judged | None:
    """The day that the sentences before are telling of."""
    at = question.head.sentence - 1
    now = days.underway[at] if at >= 0 else None
    here = days.parsed.sentences[question.head.sentence]
    if now is None or days.parsed.sentences[now.sentence].paragraph != here.paragraph:
        return None
    return Judged(period=_inferred(now.period), rule="the day under way", evidence=now.evidence)


def lead_day(question: Question, days: Timeline) -> Judged | None:
    """The day of the happening that the report is about; for what is declared, the day of the saying."""
    if question.measure in DECLARED:
        said = _said_before(question, days) or days.said
        return Judged(period=_inferred(said.period), rule="the day of the saying", evidence=said.evidence) if said else None
    if days.lead is None:
        return None
    return Judged(period=_inferred(days.lead.period), rule="the report's day", evidence=days.lead.evidence)


def plan_without_day(question: Question, _days: Timeline) -> Judged | None:
    """A release that is only proposed, or money that is only needed, belongs to no day."""
    if question.status is Status.PLANNED and question.measure not in DECLARED:
        return Judged(period=None, rule="a plan without a day")
    if question.measure in DECLARED and question.verb and question.verb.lower in NEEDING:
        return Judged(period=None, rule="a need without a day", evidence=question.verb.span)
    return None


NEEDING = frozenset("need needs needed require requires required has have offering offers".split())


def _said_before(question: Question, days: Timeline) -> Underway | None:
    """The day of the saying in the two sentences before."""
    for sentence in (question.head.sentence - 1, question.head.sentence - 2):
        for one in days.by_sentence.get(sentence, ()):
            period = one.mention.period
            if period and period.start == period.end and one.role in (Role.SAYING, Role.HAPPENING) and not _is_ahead(period, days):
                return Underway(period=period, evidence=one.mention.span, sentence=sentence, aside=False)
    return None


def _is_ahead(period: Period, days: Timeline) -> bool:
    return bool(days.published and period.start and period.start > days.published)


def _inferred(period: Period) -> Period:
    return Period(start=period.start, end=period.end, grain=period.grain, basis=Basis.INFERRED)


RULES: tuple[Callable[[Question, Timeline], Judged | None], ...] = (
    beside_after,
    war_long,
    own_time,
    running_total,
    plan_without_day,
    state_of_things,
    since_before,
    length_of_time,
    under_way,
    lead_day,
)
