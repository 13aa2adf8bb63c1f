"""From a parsed report and its actors to its events."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from onrecord.model import Actor, ActorMention, Basis, Event, Grain, Period, Place, Span
from onrecord.read.actors import Sides
from onrecord.read.actors.english_deeds import HARMS, WEAPONS
from onrecord.read.events.assault import ALONE, find_assaults
from onrecord.read.events.candidate import Candidate
from onrecord.read.events.gather import OWNED, gather
from onrecord.read.events.people import Cast
from onrecord.read.events.telling import find_told
from onrecord.read.periods import Timeline

DayOf = Callable[[Span, str], Period | None]
PlaceOf = Callable[[Span], Place | None]
SpeakerOf = Callable[[Span], Actor | None]


@dataclass(frozen=True, slots=True)
class When:
    """What tells the days of a report's events."""

    day_of: DayOf
    published: date | None
    timeline: Timeline | None


GROUND = frozenset({"gains ground", "takes a named place", "strikes back on the ground"})
DEEDS_OF_NEWS = frozenset({"AID", "CONSULT", "MOBILIZE", "COOPERATE", "RETREAT"})
STANCES = frozenset({"REJECT", "SUPPORT", "COERCE"})  # what stands: a denial, a side taken, an order in force
STANDING = frozenset({"is in contact", "has a call or is in contact"})
TURNS = frozenset({"elsewhere", "separately", "separate", "meanwhile"})
OPENING = 4  # words of a sentence among which it says that it turns to something else
OPENING_MARKS = frozenset({"“", '"'})
OPENED = (("Hamas", "Israel", date(2023, 10, 7)),)
"""Attacks that began a war and are told without their day: by whom, on whom, when."""

RECENT = 60  # days: an invasion within them is news, not background


def find_events(
    sides: Sides,
    mentions: Sequence[ActorMention],
    *,
    day_of: DayOf,
    place_of: PlaceOf,
    speaker_of: SpeakerOf | None = None,
    published: date | None = None,
    timeline: Timeline | None = None,
) -> tuple[Event, ...]:
    """The events of a report that matter, one for each real-world event, at most twelve, in order of the text.

    `mentions` are those of `find_actors`; `day_of(span, type)` and `place_of(span)` tell when and where what stands at a span
    happened, `speaker_of(span)` who says it (`we will answer`); `published` is the report's day, `timeline` has
    the days on which things were said. Types and modes are PLOVER's as `GUIDE.md`, Events, narrows them.
    """
    cast = Cast(sides, mentions, speaker_of or _nobody)
    found = [*find_assaults(sides, place_of), *find_told(cast)]
    found.sort(key=lambda one: one.at)
    when = When(day_of, published, timeline)
    dated = [_dated(one, sides, when, place_of) for one in found]
    dated = [one for one in dated if not _long_ago(one, published) and (_stated(one.period) or not _only_named(one, sides))]
    return tuple(_event(number, one) for number, one in enumerate(gather(dated), 1))


def _nobody(span: Span) -> Actor | None:  # noqa: ARG001
    return None


def _dated(one: Candidate, sides: Sides, when: When, place_of: PlaceOf) -> Candidate:
    period = when.day_of(sides.parsed.tokens[one.at].span, one.type)
    if one.type == "ASSAULT" and one.rule not in GROUND:
        return replace(one, period=_opening(one, period, when) or period, apart=_turns(one, sides))
    if not _stated(period):
        told = _said(one, sides, when) or _stated_above(one, sides, when.day_of) or _told(one, sides, when)
        period = told or (_news(when) if _is_news(one, sides) else None)
    return replace(one, period=period, place=place_of(one.span))


def _stated(period: Period | None) -> bool:
    """Whether the happening's own words tell its day."""
    return period is not None and period.basis is Basis.STATED


def _only_named(one: Candidate, sides: Sides) -> bool:
    """Whether the words only name an attack that another sentence tells: one without a doer, or by its weapons (`its missiles`).

    Weapons that are counted, or that do harm (`the missiles hit a mill`), tell an attack.
    """
    parsed = sides.parsed
    token = parsed.tokens[one.at]
    if one.rule == OWNED and token.lower in WEAPONS.words:
        counted = any(parsed.tokens[child].dep == "nummod" for child in parsed.children[one.at])
        return not counted and not (token.dep == "nsubj" and parsed.tokens[token.head].lower in HARMS.words)
    return one.rule == ALONE


def _opening(one: Candidate, period: Period | None, when: When) -> Period | None:
    """The day of the attack that began a war, where it is told by its two sides alone: `Hamas's attack on Israel`."""
    if _stated(period):
        return None
    for by, on, day in OPENED:
        sides = any(actor.name == by for actor in one.actor) and any(actor.name == on for actor in one.recipient)
        if sides and one.rule == OWNED and when.published is not None and (when.published - day).days > RECENT:
            return Period(start=day, end=day, grain=Grain.DAY, basis=Basis.INFERRED)
    return None


def _turns(one: Candidate, sides: Sides) -> bool:
    """Whether the sentence turns from what was told before it: `Separately, a drone fell`, `In a separate raid`."""
    sentence = sides.parsed.sentences[one.sentence]
    opening = sides.parsed.tokens[sentence.first : min(sentence.last, sentence.first + OPENING)]
    return any(token.lower in TURNS for token in opening)


def _said(one: Candidate, sides: Sides, when: When) -> Period | None:
    """The day on which it was said: `on Thursday the ministry alleged`; a quotation that goes on has that of its beginning."""
    if when.timeline is None:
        return None
    at = sides.parsed.tokens[one.at].start
    told = _saying_day(one.sentence, at, when.timeline)
    if told is None and _goes_on(one.sentence, sides):
        told = _saying_day(one.sentence - 1, at, when.timeline)
    return told


def _saying_day(sentence: int, at: int, timeline: Timeline) -> Period | None:
    """The day of a saying in a sentence, the nearest to a character where it tells several."""
    days = [
        placed.mention
        for placed in timeline.by_sentence.get(sentence, ())
        if placed.role.value == "saying" and placed.mention.period is not None and placed.mention.period.start is not None
    ]
    return min(days, key=lambda mention: abs(mention.span.start - at)).period if days else None


def _goes_on(sentence: int, sides: Sides) -> bool:
    """Whether a sentence takes up the quotation of the one before: `..., she said on Monday. "We ...`."""
    parsed = sides.parsed
    if not sentence or parsed.sentences[sentence].paragraph != parsed.sentences[sentence - 1].paragraph:
        return False
    return parsed.tokens[parsed.sentences[sentence].first].text in OPENING_MARKS


def _stated_above(one: Candidate, sides: Sides, day_of: DayOf) -> Period | None:
    """The day of a verb above, which holds for what it governs: `announced on Friday that it would send`."""
    for token in sides.parsed.ancestors(one.at):
        if token.tag.startswith("VB"):
            period = day_of(token.span, one.type)
            if _stated(period):
                return period
    return None


def _long_ago(one: Candidate, published: date | None) -> bool:
    """Whether it is the beginning of a war that is told as background: `since Russia invaded in 2022`."""
    if not one.opens_war:
        return False
    start = one.period.start if one.period else None
    return start is None or published is None or (published - start).days > RECENT


def _told(one: Candidate, sides: Sides, when: When) -> Period | None:
    """From the day that the report leads with to the published day, for what the simple past tells with no day of its own.

    What answers a happening is not before it, and not after the report. `denies`, `has called` stand and have no day, nor has
    what stands (`STANCES`) or what came `before` the happening.
    """
    lead = when.timeline.lead if when.timeline is not None else None
    start = lead.period.start if lead is not None else None
    if start is None or when.published is None or start > when.published or not _simple_past(one, sides):
        return None
    if one.type in STANCES or _comes_before(one, sides):
        return None
    grain = Grain.DAY if start == when.published else Grain.RANGE
    return Period(start=start, end=when.published, grain=grain, basis=Basis.INFERRED)


def _is_news(one: Candidate, sides: Sides) -> bool:
    """Whether it is a deed that a report tells because it is new: not talks or contacts that a noun names in passing."""
    standing = one.type == "CONSULT" and (one.rule in STANDING or sides.parsed.tokens[one.at].tag.startswith("NN"))
    return one.type in DEEDS_OF_NEWS and not standing and not (one.type == "CONSULT" and _comes_before(one, sides))


def _news(when: When) -> Period | None:
    """The published day, which a deed told with no day belongs to in news: what is only said (`denies`) stands and has none."""
    day = when.published
    return Period(start=day, end=day, grain=Grain.DAY, basis=Basis.INFERRED) if day is not None else None


def _comes_before(one: Candidate, sides: Sides) -> bool:
    """Whether it is told to have come before something else: `informed Norway before the raid`."""
    return any(sides.parsed.tokens[index].lower == "before" for index in sides.parsed.subtree(one.at) if index > one.at)


def _simple_past(one: Candidate, sides: Sides) -> bool:
    """Whether it is told in the simple past, by its own verb or, of a participle, by the verb that governs it."""
    token = sides.parsed.tokens[one.at]
    if token.tag == "VBG" and token.dep in {"advcl", "conj", "xcomp"}:
        token = sides.parsed.tokens[token.head]
    return token.tag == "VBD"


def _event(number: int, one: Candidate) -> Event:
    return Event(
        id=f"e{number}",
        span=one.span,
        type=one.type,
        mode=one.mode,
        actor=one.actor,
        recipient=one.recipient,
        place=one.place,
        period=one.period,
        status=one.status,
        rule=one.rule,
    )
