"""The rules for what belongs to no single day: a war's toll, a present state, a sum, a plan."""

from __future__ import annotations

import re

from onrecord.model import Basis, Grain, Period, Span, Status
from onrecord.read.periods.english_days import (
    AGREED,
    BEFORE_NOW,
    DECLARED,
    EACH,
    HOLDING,
    NEEDING,
    NOT_EACH,
    OTHER_WARS,
    STANDING,
    TOLL,
    TOTALS,
    WAR_NOUNS,
)
from onrecord.read.periods.own import since
from onrecord.read.periods.placed import Role
from onrecord.read.periods.question import Judged, Question, below, inferred, is_perfect
from onrecord.read.periods.reach import reaching
from onrecord.read.periods.tense import Tense
from onrecord.read.periods.timeline import Timeline

NUMERAL = re.compile(r"\d[\d,]*")
NEAR_TOTAL = 14  # words before and after a figure in which a running total is spoken of
RATE_WITHIN = 7  # words after a figure within which "a year" follows
MULTITUDES = ("tens of thousands", "hundreds of thousands", "million")
LONGEST = 80  # words of a sentence in which a war is looked for
DIGITS = 9  # of a numeral: more are no count of people


def war_long(question: Question, days: Timeline) -> Judged | None:
    """`The war has killed 40,000 people`: from the war's first day to the published day."""
    if days.war is None or days.published is None or days.war.begun > days.published:
        return None
    if question.measure not in ("killed", "wounded", "displaced"):
        return None
    if question.head.sentence in days.counting and not _counts_from_war(question, days):
        return None
    high = question.measure != "displaced" and _is_high(question.span.of(days.parsed.text))
    if not high and not (is_perfect(question, days) and _done_by_war(question, days)):
        return None
    sentence = days.parsed.sentences[question.head.sentence]
    if (other := _other_war(question, days)) is not None:
        return None if reaching(question, days) else Judged(period=None, rule="another war's toll", evidence=other)
    period = Period(start=days.war.begun, end=days.published, grain=Grain.RANGE, basis=Basis.INFERRED)
    return Judged(period=period, rule="a war's toll", evidence=Span(sentence.start, sentence.end))


def toll_without_day(question: Question, days: Timeline) -> Judged | None:
    """`a war that has killed 13,000`: so many died on no single day, and the text does not say on which."""
    if question.measure not in ("killed", "wounded") or not _is_high(question.span.of(days.parsed.text)):
        return None
    return Judged(period=None, rule="a toll without a day", evidence=question.span)


def toll_of_millions(question: Question, days: Timeline) -> Judged | None:
    """`marked the day on Monday for the six million who were murdered`: they died in a war of old, not on that day."""
    if question.measure not in ("killed", "wounded") or "million" not in question.span.of(days.parsed.text).lower():
        return None
    told = (one.mention.period for one in reaching(question, days))
    if any(period is not None and period.start != period.end for period in told):
        return None
    return Judged(period=None, rule="a toll without a day", evidence=question.span)


def _is_high(said: str) -> bool:
    numbers = (int(found.replace(",", "")[:DIGITS]) for found in NUMERAL.findall(said))
    return any(words in said.lower() for words in MULTITUDES) or max(numbers, default=0) >= TOLL


def _counts_from_war(question: Question, days: Timeline) -> bool:
    """`42,000 people killed since the war began a year ago`: the day that it counts since is the war's first."""
    one = days.counting[question.head.sentence]
    told, war = one.mention.period, days.war
    first = bool(war and told and told.start and told.end and told.start <= war.begun <= told.end)
    return first and one.role is Role.SINCE and _is_high(question.span.of(days.parsed.text))


def _other_war(question: Question, days: Timeline) -> Span | None:
    """Where the sentence, or the one before it, names a war that is not the one the report is about."""
    assert days.war is not None
    for number in (question.head.sentence, question.head.sentence - 1):
        if number < 0:
            return None
        here = days.parsed.sentences[number]
        tokens = days.parsed.tokens[here.first : min(here.last, here.first + LONGEST)]
        if any(token.lower in days.war.words for token in tokens):
            return None
        named = next((token for token in tokens if token.lower in OTHER_WARS), None)
        if named is not None:
            return named.span
    return None


def _done_by_war(question: Question, days: Timeline) -> bool:
    """Whether a war or a campaign is what did it."""
    for word in below(question.verb.index, days) if question.verb else ():
        if word.dep in ("nsubj", "agent", "pobj") and (
            word.lower in WAR_NOUNS or any(further.lower in WAR_NOUNS for further in below(word.index, days))
        ):
            return True
    return False


def state_of_things(question: Question, days: Timeline) -> Judged | None:
    """`are still held`: a state at the published day; one that began at some time before has no day."""
    if question.measure not in STANDING or question.verb is None:
        return None
    if question.measure == "displaced":
        return None if question.verb.lower.startswith("evacuat") else Judged(period=None, rule="a state without a day")
    held = {question.verb.lower, *(word.lower for word in below(question.verb.index, days))} & HOLDING
    if question.tense is Tense.PRESENT and days.published and held:
        published = Period(start=days.published, end=days.published, grain=Grain.DAY, basis=Basis.PUBLISHED)
        return Judged(period=published, rule="a present state", evidence=question.verb.span)
    return None


def shelter_of(question: Question, days: Timeline) -> Judged | None:
    """`a shelter for displaced people`: they fled on a day that is not told."""
    if question.measure != "displaced":
        return None
    said = next((token for token in days.parsed.tokens_in(question.span) if token.lower == "displaced"), None)
    if said is None or said.dep != "amod":
        return None
    return Judged(period=None, rule="a state without a day", evidence=said.span)


def still_missing(question: Question, days: Timeline) -> Judged | None:
    """Those missing or trapped are so since the attack (`GUIDE.md`, Time and place), whatever day goes on looking for them."""
    if question.measure != "missing" or days.lead is None or question.tense is Tense.FUTURE:
        return None
    return Judged(period=inferred(days.lead.period), rule="the day of the attack", evidence=days.lead.evidence)


def only_agreed(question: Question, days: Timeline) -> Judged | None:
    """`agreed to free 1,000 prisoners`: the agreement has a day, the release has none yet."""
    if question.measure != "freed":
        return None
    agreed = next((days.parsed.tokens[at] for at in question.chain[1:] if days.parsed.tokens[at].lower in AGREED), None)
    return Judged(period=None, rule="a release that is only agreed", evidence=agreed.span) if agreed else None


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


def rate_without_day(question: Question, days: Timeline) -> Judged | None:
    """`$3bn a year`, `nine drones every night`: so many in each time, on no day."""
    tokens = days.parsed.tokens
    last = days.parsed.tokens_in(question.span)[-1].index
    for at in range(last + 1, min(len(tokens) - 1, last + RATE_WITHIN)):
        if tokens[at].sentence != question.head.sentence or tokens[at].tag in (",", "CC", "CD"):
            return None
        if tokens[at].lower in ("annually", "yearly", "monthly", "daily") and tokens[at].tag == "RB":
            return Judged(period=None, rule="a rate without a day", evidence=tokens[at].span)
        after = tokens[at + 2].lower if at + 2 < len(tokens) else ""
        if tokens[at].lower in ("a", "per", "each", "every") and tokens[at + 1].lower in EACH and after not in NOT_EACH:
            return Judged(period=None, rule="a rate without a day", evidence=Span(tokens[at].start, tokens[at + 1].end))
    return None


def declared_before(question: Question, days: Timeline) -> Judged | None:
    """`had already barred forty envoys`, `previously promised`: before the saying that the report tells, on no day told."""
    if question.measure not in DECLARED or question.verb is None:
        return None
    said = next((word for word in below(question.verb.index, days) if word.lower in BEFORE_NOW), None)
    return Judged(period=None, rule="declared before, without a day", evidence=said.span) if said else None


def plan_without_day(question: Question, _days: Timeline) -> Judged | None:
    """A release that is only proposed, or money that is only needed, belongs to no day."""
    if question.status is Status.PLANNED and question.measure not in DECLARED:
        return Judged(period=None, rule="a plan without a day")
    if question.measure in DECLARED and question.verb and question.verb.lower in NEEDING:
        return Judged(period=None, rule="a need without a day", evidence=question.verb.span)
    return None


def since_before(question: Question, days: Timeline) -> Judged | None:
    """`They have also wounded nine`, after a sentence that counts since a day."""
    if not is_perfect(question, days):
        return None
    one = days.counting.get(question.head.sentence - 1)
    if one is None or one.role is not Role.SINCE or one.mention.period is None:
        return None
    period = since(one.mention.period, days, one.sentence)
    return Judged(period=inferred(period) if period else None, rule="since the day before it", evidence=one.mention.span)
