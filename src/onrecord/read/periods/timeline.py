"""The order of a report's days: which day its lead tells, and which one is under way at each sentence."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from onrecord.model import Grain, Period, PeriodMention, Span
from onrecord.read.parsed import Parsed, Sentence, Token
from onrecord.read.periods.english_days import FRONTS, VIOLENCE, WARS, War
from onrecord.read.periods.meant import NIGHTS, as_meant, opening_of
from onrecord.read.periods.placed import Placed, Role, placed
from onrecord.read.periods.since import since_phrases

RECENT = 14  # days before publication in which the happening that a report leads with lies
LASTING = 2  # sentences for which a day beside the report's own goes on
FIRST_SENTENCES = 2  # the lead itself: its day needs no link to it
LINKING_WORDS = 2  # words of the lead that a later sentence repeats where it tells the lead's day
COUNTED = frozenset({"so long earlier", "so long later", "so long ago"})  # days of other happenings
DIRECTLY = 2  # steps from "March" over "in" to the verb: not the month of a thing named in passing
CLOCKS = frozenset({"time of day", "part of the day"})
BESIDE = frozenset({"relcl", "acl", "appos"})  # clauses about a thing named in passing
NO_RANK = 3
LONGEST = 80  # words of a sentence in which a war is named: it is asked once for each count in it
NEAR_WORDS = 12  # children looked at under one verb
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
    """A report's time expressions in their sentences, its lead's day, and the days under way after each sentence.

    `counting` holds, for each sentence that counts since or as of a day, where it says so.
    `said` is the first day on which something is announced: what pledges without a day of their own count from.
    """

    parsed: Parsed
    published: date | None
    by_sentence: Mapping[int, Sequence[Placed]]
    counting: Mapping[int, Placed]
    lead: Underway | None
    said: Underway | None
    underway: Sequence[Underway | None]
    war: War | None


def timeline_of(parsed: Parsed, periods: Sequence[PeriodMention], published: date | None) -> Timeline:
    """Lay out the report's days once, so that each figure's can be told from it.

    `periods` are those of `find_periods` for the same parse and the same published day.
    """
    war = _war(parsed)
    by_sentence: dict[int, list[Placed]] = defaultdict(list)
    for mention in sorted([*periods, *since_phrases(parsed, periods, war, published)], key=lambda one: one.span):
        one = placed(mention, parsed)
        if one is not None:
            by_sentence[one.sentence].append(one)
    as_meant(by_sentence, parsed, published)
    lead = _lead(by_sentence, parsed, published)
    return Timeline(
        parsed=parsed,
        published=published,
        by_sentence=by_sentence,
        counting=_counting(by_sentence),
        lead=lead,
        said=_said(by_sentence, published),
        underway=_underway(by_sentence, lead, parsed, war),
        war=war,
    )


def _counting(by_sentence: Mapping[int, Sequence[Placed]]) -> Mapping[int, Placed]:
    counts = (one for found in by_sentence.values() for one in found if one.role in (Role.SINCE, Role.AS_OF))
    first: dict[int, Placed] = {}
    for one in counts:
        first.setdefault(one.sentence, one)
    return first


def _is_recent_day(one: Placed, published: date | None) -> bool:
    period = one.mention.period
    if period is None or period.start is None or not (period.grain in DAYS or _is_last_day(one)):
        return False
    return published is None or 0 <= (published - period.start).days <= RECENT


def _lead(by_sentence: Mapping[int, Sequence[Placed]], parsed: Parsed, published: date | None) -> Underway | None:
    """The single day, not long before publication, on which the report says that its happening happened."""
    opening = opening_of(parsed)
    first = _telling_words(parsed, parsed.sentences[opening]) if parsed.sentences else frozenset()
    best: tuple[int, Placed] | None = None
    for sentence in sorted(by_sentence):
        for one in by_sentence[sentence]:
            rank = _rank(one, opening, first, parsed) if _is_recent_day(one, published) else NO_RANK
            if rank < (best[0] if best else NO_RANK):
                best = rank, one
    if best is None:
        return None
    one = _named_day(best, by_sentence, parsed, published) or best[1]
    assert one.mention.period
    return Underway(period=one.mention.period, evidence=one.mention.span, sentence=one.sentence, aside=False)


def _named_day(
    best: tuple[int, Placed], by_sentence: Mapping[int, Sequence[Placed]], parsed: Parsed, published: date | None
) -> Placed | None:
    """The named day of the same happening, where a night of no name is told first, and not in the first sentence.

    `overnight` counts from the day of publication, but a page may be published a day after it was written.
    """
    rank, night = best
    opening = opening_of(parsed)
    if night.mention.rule not in NIGHTS or night.sentence <= opening:
        return None
    first = _telling_words(parsed, parsed.sentences[opening])
    for sentence in sorted(by_sentence):
        for one in by_sentence[sentence]:
            told = one.mention.rule not in NIGHTS | CLOCKS and _is_recent_day(one, published)
            if told and _rank(one, opening, first, parsed) <= rank:
                return one
    return None


def _rank(one: Placed, first_sentence: int, first: frozenset[str], parsed: Parsed) -> int:
    """How likely the day is the report's own, 0 the likeliest."""
    opening = one.sentence < first_sentence + FIRST_SENTENCES
    violent = tells_violence(one, parsed)
    if one.mention.rule in COUNTED:
        return NO_RANK
    if one.role is Role.HAPPENING and violent:
        if one.mention.rule in CLOCKS:
            return 2
        if opening or _refers_back(one, parsed) or _linked(one.sentence, first, parsed):
            return 0
        return 2
    if opening and violent and one.role in (Role.ASIDE, Role.SAYING):
        return 0 if one.role is Role.ASIDE else 1
    return NO_RANK


def _said(by_sentence: Mapping[int, Sequence[Placed]], published: date | None) -> Underway | None:
    for sentence in sorted(by_sentence):
        for one in by_sentence[sentence]:
            if one.role in (Role.SAYING, Role.HAPPENING) and _is_recent_day(one, published):
                assert one.mention.period
                return Underway(period=one.mention.period, evidence=one.mention.span, sentence=sentence, aside=False)
    return None


def _telling_words(parsed: Parsed, sentence: Sentence) -> frozenset[str]:
    return frozenset(
        token.lower for token in parsed.tokens[sentence.first : sentence.last] if token.tag[:2] == "NN" and len(token.text) > 3
    )


def _linked(sentence: int, first: frozenset[str], parsed: Parsed) -> bool:
    return len(_telling_words(parsed, parsed.sentences[sentence]) & first) >= LINKING_WORDS


def _refers_back(one: Placed, parsed: Parsed) -> bool:
    """`Monday's strike`, `the blast on Sunday night`: a happening that the report has told already."""
    for at in one.chain[1:]:
        token = parsed.tokens[at]
        if token.tag[:2] == "NN" and token.lower in VIOLENCE:
            words = [parsed.tokens[child] for child in parsed.children[at][:NEAR_WORDS]]
            return any(word.lower in ("the", "this", "that") or word.dep == "poss" for word in words)
    return False


def tells_violence(one: Placed, parsed: Parsed) -> bool:
    """Whether the clause that a time expression dates tells of an attack or of what it did."""
    for at in one.chain[1:]:
        token = parsed.tokens[at]
        if token.lower in VIOLENCE:
            return True
        if at == one.verb:
            break
    below = parsed.children[one.verb][:NEAR_WORDS] if one.verb is not None else []
    below = [*below, *parsed.children[one.chain[0]][:NEAR_WORDS]]
    further = [grandchild for child in below for grandchild in parsed.children[child][:NEAR_WORDS]]
    return any(parsed.tokens[at].lower in VIOLENCE for at in (*below, *further))


def _underway(
    by_sentence: Mapping[int, Sequence[Placed]], lead: Underway | None, parsed: Parsed, war: War | None
) -> list[Underway | None]:
    """After each sentence, the days that a following sentence goes on telling of, null where that is the lead's day."""
    days: list[Underway | None] = []
    now: Underway | None = None
    for sentence in parsed.sentences:
        paragraph = parsed.sentences[now.sentence].paragraph if now else -1
        if now and (sentence.paragraph != paragraph or sentence.index - now.sentence > LASTING):
            now = None
        here = by_sentence.get(sentence.index, ())
        if now and now.period.grain is Grain.MONTH and any(_is_of_a_day(one) for one in here):
            now = None
        now = _told(here, lead, parsed, war) or now
        days.append(now)
    return days


def _is_of_a_day(one: Placed) -> bool:
    """Whether it tells a day: what is told of a month ends there."""
    return one.role in (Role.SAYING, Role.HAPPENING) and bool(one.mention.period and one.mention.period.grain in DAYS)


def dates_a_saying(one: Placed) -> bool:
    """`officials said on Monday`: what is told of a month ends where news of a day begins."""
    return one.role is Role.SAYING and bool(one.mention.period and one.mention.period.grain in DAYS)


def _told(found: Sequence[Placed], lead: Underway | None, parsed: Parsed, war: War | None) -> Underway | None:
    """The day that a sentence sets for those after it: that of its outermost happening."""
    dated = [one for one in found if _can_last(one, parsed, war)]
    if not dated:
        return None
    best = min(dated, key=lambda one: len(one.chain))
    assert best.mention.period
    aside = lead is None or (best.mention.period.start, best.mention.period.end) != (lead.period.start, lead.period.end)
    return Underway(period=best.mention.period, evidence=best.mention.span, sentence=best.sentence, aside=aside)


def _can_last(one: Placed, parsed: Parsed, war: War | None) -> bool:
    """Whether the sentences after it can go on telling of the same days: not of a year, nor of a month that still runs."""
    period = one.mention.period
    if period is None or any(parsed.tokens[at].dep in BESIDE for at in one.chain):
        return False
    if period.grain is Grain.MONTH and war and period.start and period.end and period.start <= war.begun <= period.end:
        return False  # "since the invasion of February 2022": the war's beginning is told in passing
    if period.grain is Grain.MONTH and one.role in (Role.SAYING, Role.HAPPENING):
        said = one.mention.span.of(parsed.text).lower()
        return not said.startswith("this") and one.verb is not None and one.chain.index(one.verb) <= DIRECTLY
    return one.role is Role.HAPPENING and (period.grain in DAYS or _is_last_day(one)) and tells_violence(one, parsed)


def _is_last_day(one: Placed) -> bool:
    """`over the past day`, `in the last 24 hours`, `over the weekend`."""
    period = one.mention.period
    two = bool(period and period.grain is Grain.RANGE and period.start and period.end and (period.end - period.start).days == 1)
    return two and one.mention.rule in ("window up to now", "weekend")


def _war(parsed: Parsed) -> War | None:
    """The war that the report names most, if it names one."""
    return _named_most(parsed.tokens, WARS)


def war_of(parsed: Parsed, sentence: int) -> War | None:
    """The war or the front that one sentence names: `since October, 500 people have been killed in Lebanon`."""
    here = parsed.sentences[sentence]
    return _named_most(parsed.tokens[here.first : min(here.last, here.first + LONGEST)], (*FRONTS, *WARS))


def _named_most(tokens: Sequence[Token], wars: Sequence[War]) -> War | None:
    counts = Counter(token.lower for token in tokens)
    named = [(sum(counts[word] for word in war.words), war) for war in wars]
    most, war = max(named, key=lambda one: one[0])
    return war if most else None
