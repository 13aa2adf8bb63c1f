"""The rules that find a figure's days in its own sentence."""

from __future__ import annotations

from itertools import pairwise

from onrecord.model import Basis, Grain, Period
from onrecord.read.parsed import Token
from onrecord.read.periods.days import shifted
from onrecord.read.periods.english import WORDS
from onrecord.read.periods.english_days import FOLLOWED, LENGTHS, SOON, STANDING, STRUCK
from onrecord.read.periods.placed import Placed, Role, follows
from onrecord.read.periods.question import FEW, Judged, Question, below, inferred
from onrecord.read.periods.reach import distance, reaching
from onrecord.read.periods.timeline import Timeline, war_of

LONG_LENGTHS = frozenset({"weeks", "months", "years"})


def own_time(question: Question, days: Timeline) -> Judged | None:
    """The nearest time expression of the sentence that dates it."""
    found = reaching(question, days)
    if not found:
        return None
    best = min(found, key=lambda one: (distance(question.chain, one.chain), abs(one.mention.span.start - question.span.start)))
    return _dated(best, question, days)


def _dated(best: Placed, question: Question, days: Timeline) -> Judged:
    period, evidence = best.mention.period, best.mention.span
    if period is None:
        return Judged(period=None, rule="its time is vague", evidence=evidence)
    if best.role is Role.SINCE and (best.within not in question.chain or best.chain[0] in question.chain):
        return Judged(period=since(period, days, best.sentence), rule="since", evidence=evidence)
    if best.role is Role.FROM and period.start == period.end:
        return Judged(period=since(period, days), rule="from the hour told", evidence=evidence)
    if best.role is Role.AS_OF:
        told = period if question.measure in STANDING else _up_to(period, days)
        return Judged(period=told, rule="as of", evidence=evidence)
    night = _of_the_night(best, question, days)
    return night or Judged(period=_so_far(period, days), rule="its own time", evidence=evidence)


def _of_the_night(best: Placed, question: Question, days: Timeline) -> Judged | None:
    """`rockets fell from Wednesday into Thursday ... Thursday's raid killed two`: one night, which counts as both days."""
    period, lead = best.mention.period, days.lead
    if lead is None or lead.period.grain is not Grain.TIME or lead.period.start == lead.period.end or period is None:
        return None
    if question.measure not in STRUCK or best.role not in (Role.HAPPENING, Role.ASIDE) or period.start != period.end:
        return None
    if period.start not in (lead.period.start, lead.period.end):
        return None
    return Judged(period=inferred(lead.period), rule="the report's night", evidence=lead.evidence)


def since(period: Period, days: Timeline, sentence: int | None = None) -> Period | None:
    """From the day told (a war's first day where only its month or year is told) to the published day.

    `sentence` is the one that tells it: the war that it names goes before the one that the report is about.
    """
    start, end = period.start, days.published
    if start is None or end is None:
        return None
    war = (war_of(days.parsed, sentence) if sentence is not None else None) or days.war
    if war and period.end and start <= war.begun <= period.end:
        start = war.begun
    return Period(start=start, end=end, grain=Grain.RANGE, basis=period.basis) if start <= end else None


def _up_to(period: Period, days: Timeline) -> Period:
    """A count as of a day runs from the war's first day, where the report is about one."""
    if days.war is None or period.end is None or days.war.begun > period.end:
        return period
    return Period(start=days.war.begun, end=period.end, grain=Grain.RANGE, basis=Basis.INFERRED)


def _so_far(period: Period, days: Timeline) -> Period:
    """A week that still runs ends on the published day."""
    published = days.published
    if period.grain is Grain.WEEK and published and period.start and period.end and period.start <= published < period.end:
        return Period(start=period.start, end=published, grain=Grain.WEEK, basis=period.basis)
    return period


def beside_after(question: Question, days: Timeline) -> Judged | None:
    """`a day after rockets fell`, `follows two raids`: that happening has its own day, counted from that of the first."""
    tokens = days.parsed.tokens
    for lower, upper in pairwise(question.chain):
        after = _after(lower, days)
        if after is not None and (follows(tokens[upper]) or _is_measured(after, days)):
            inside = after.index if after.index in question.chain else lower
            return None if _named_inside(inside, question, days) else _counted_back(after, question, days)
        if after is None and tokens[upper].lower in FOLLOWED and tokens[upper].dep != "prep" and lower > upper:
            return None if _named_inside(lower, question, days) else Judged(period=None, rule="after another happening")
    return None


def _named_inside(top: int, question: Question, days: Timeline) -> bool:
    """Whether the happening after "after" is told with its own time."""
    return any(top in one.chain for one in reaching(question, days))


def _after(lower: int, days: Timeline) -> Token | None:
    """The "after" that leads to what stands below it: the word itself, or a clause's mark."""
    if days.parsed.tokens[lower].lower == "after":
        return days.parsed.tokens[lower]
    return next((word for word in below(lower, days) if word.lower == "after" and word.index < lower), None)


def _is_measured(after: Token, days: Timeline) -> bool:
    """`a day after`, `24 hours after`, `days after`."""
    before = days.parsed.tokens[after.index - 1] if after.index else after
    return before.lower in LENGTHS and before.sentence == after.sentence


def _counted_back(after: Token, question: Question, days: Timeline) -> Judged:
    main, back = _main_day(after, question, days), _days_before(after, days)
    day = shifted(main.start, -back) if main and main.start and back is not None else None
    if day is None:
        return Judged(period=None, rule="after another happening", evidence=after.span)
    period = Period(start=day, end=day, grain=Grain.DAY, basis=Basis.INFERRED)
    return Judged(period=period, rule="counted back from another happening", evidence=after.span)


def _days_before(after: Token, days: Timeline) -> int | None:
    """How many days lie before "after": `hours after` none, `24 hours after` one, `days after` not told."""
    words = [token.lower for token in days.parsed.tokens[max(0, after.index - 2) : after.index]]
    last, number = (words[-1] if words else ""), (words[-2] if len(words) > 1 else "")
    if last in SOON:
        return 1 if number == "24" else 0
    told = int(number) if number.isdecimal() and len(number) < 4 else WORDS.get(number, {}).get("NUMBER")
    return told if last in ("day", "days") else None


def _main_day(after: Token, question: Question, days: Timeline) -> Period | None:
    for one in days.by_sentence.get(question.head.sentence, ())[:FEW]:
        if one.role is Role.HAPPENING and one.mention.period and one.mention.span.end <= after.start:
            return one.mention.period
    if days.lead:
        return days.lead.period
    now = days.published  # "has ordered a siege, two days after": what has no day of its own is told of the report's
    return Period(start=now, end=now, grain=Grain.DAY, basis=Basis.INFERRED) if now else None


def length_of_time(question: Question, days: Timeline) -> Judged | None:
    """`sixty raids in three months`: a length of time, not a day."""
    over = (*below(question.head.index, days), *(below(question.verb.index, days) if question.verb else ()))
    for word in over:
        if word.lower not in ("in", "over", "within", "during"):
            continue
        for unit in below(word.index, days):
            if unit.lower in LONG_LENGTHS and any(number.tag == "CD" for number in below(unit.index, days)):
                return Judged(period=None, rule="a length of time", evidence=unit.span)
    return None
