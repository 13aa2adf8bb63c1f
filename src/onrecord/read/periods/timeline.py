"""The order of a report's days: which day its lead tells, and which one is under way at each sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from onrecord.model import Grain, Period, PeriodMention, Span
from onrecord.read.parsed import Parsed
from onrecord.read.periods.english_days import WARS, War
from onrecord.read.periods.placed import Placed, Role, placed

RECENT = 14  # days before publication in which the happening that a report leads with lies
LASTING = 3  # sentences for which a day beside the report's own goes on
DAYS = frozenset({Grain.DAY, Grain.TIME})


@dataclass(frozen=True, slots=True, kw_only=True)
class Underway:
    """The days that the report is telling of: `aside` where they are not those of its lead."""

    period: Period
    evidence: Span
    sentence: int
    aside: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """A report's time expressions in their sentences, its lead's day, and the days under way after each sentence."""

    parsed: Parsed
    published: date | None
    by_sentence: Mapping[int, Sequence[Placed]]
    lead: Underway | None
    underway: Sequence[Underway | None]
    war: War | None


def timeline(parsed: Parsed, periods: Sequence[PeriodMention], published: date | None) -> Timeline:
    """Lay out the report's days once, so that each figure's can be told from it.

    `periods` are those of `find_periods` for the same parse and the same published day.
    """
    by_sentence: dict[int, list[Placed]] = defaultdict(list)
    for mention in periods:
        one = placed(mention, parsed)
        if one is not None:
            by_sentence[one.sentence].append(one)
    lead = _lead(by_sentence, published)
    return Timeline(
        parsed=parsed,
        published=published,
        by_sentence=by_sentence,
        lead=lead,
        underway=_underway(by_sentence, lead, parsed),
        war=_war(parsed),
    )


def _lead(by_sentence: Mapping[int, Sequence[Placed]], published: date | None) -> Underway | None:
    """The first single day, not long before publication, that the report tells of as the day of a happening."""
    for sentence in sorted(by_sentence):
        for one in by_sentence[sentence]:
            period = one.mention.period
            if one.role is not Role.HAPPENING or period is None or period.grain not in DAYS or period.start is None:
                continue
            if published is None or 0 <= (published - period.start).days <= RECENT:
                return Underway(period=period, evidence=one.mention.span, sentence=sentence, aside=False)
    return None


def _underway(by_sentence: Mapping[int, Sequence[Placed]], lead: Underway | None, parsed: Parsed) -> list[Underway | None]:
    """After each sentence, the days that a following sentence goes on telling of, null where that is the lead's day."""
    days: list[Underway | None] = []
    now: Underway | None = None
    for sentence in parsed.sentences:
        paragraph = parsed.sentences[now.sentence].paragraph if now else -1
        if now and (sentence.paragraph != paragraph or sentence.index - now.sentence > LASTING):
            now = None
        told = _told(by_sentence.get(sentence.index, ()), lead)
        now = told or now
        days.append(now)
    return days


def _told(found: Sequence[Placed], lead: Underway | None) -> Underway | None:
    """The day that a sentence sets for those after it: that of its outermost happening."""
    dated = [one for one in found if one.role is Role.HAPPENING and one.mention.period]
    if not dated:
        return None
    best = min(dated, key=lambda one: len(one.chain))
    assert best.mention.period
    aside = lead is None or (best.mention.period.start, best.mention.period.end) != (lead.period.start, lead.period.end)
    return Underway(period=best.mention.period, evidence=best.mention.span, sentence=best.sentence, aside=aside)


def _war(parsed: Parsed) -> War | None:
    """The war that the report names most, if it names one."""
    counts: dict[str, int] = defaultdict(int)
    for token in parsed.tokens:
        counts[token.lower] += 1
    named = [(sum(counts[word] for word in war.words), war) for war in WARS]
    most, war = max(named, key=lambda one: one[0])
    return war if most else None
