"""The days of what was found: first what stands alone, then what counts from another day of the text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from onrecord.model import Grain, Span
from onrecord.read.parsed import Parsed
from onrecord.read.periods.days import Days, between
from onrecord.read.periods.english import UNITS
from onrecord.read.periods.period_row import Moment
from onrecord.read.periods.pieces import Piece
from onrecord.read.periods.tense import Tense, tense_at

if TYPE_CHECKING:
    from onrecord.read.periods.find import Found

AHEAD = frozenset({"by", "until", "till", "before"})
AHEAD_OF = 7  # words back in which "ahead of" is looked for
LONG_UNITS = frozenset({"month", "year"})  # a month or a year later may be told from a month or a year
TO = frozenset({"to", "until", "till", "through", "-", "–", "—"})
NEAR_SENTENCES = 3  # how far back "a day earlier" looks for its day
NEAR_MENTIONS = 6
OLD_YEARS, OLD_SHARE = 4, 0.7  # so many years told, and so many of them past: a text about the past


class Resolved(NamedTuple):
    """A time expression with its days. `inferred`: they count from another day of the text."""

    span: Span
    days: Days | None
    grain: Grain
    rule: str
    inferred: bool
    sentence: int


def resolve(found: Sequence[Found], pieces: Sequence[Piece], parsed: Parsed, published: date | None) -> list[Resolved]:
    """All of `found` with their days, and the ranges that two of them make."""
    alone = _standing_alone(found, pieces, parsed, published)
    ranges = _ranges(found, alone, pieces, published)
    everything = [_counted(at, found, alone, pieces, parsed, published) if found[at].row.relative else alone[at]
                  for at in range(len(found))]  # fmt: skip
    return sorted([*everything, *ranges], key=lambda one: (one.span.start, -one.span.end))


def _resolved(found: Found, days: Days | None, inferred: bool, pieces: Sequence[Piece], parsed: Parsed) -> Resolved:
    span = Span(pieces[found.begins].start, pieces[found.ends - 1].end)
    widened = (found.begins, found.ends) != (found.first, found.last)
    grain = days.grain if days else found.row.grain
    if widened and grain is Grain.DAY:
        grain = Grain.TIME
    sentence = parsed.sentence_at(pieces[found.first].start)
    return Resolved(span, days, grain, found.row.name, inferred, sentence.index if sentence else 0)


def _standing_alone(found: Sequence[Found], pieces: Sequence[Piece], parsed: Parsed, published: date | None) -> list[Resolved]:
    past = _about_the_past(found, published)
    told: date | None = None
    done: list[Resolved] = []
    for one in found:
        days = None
        if not one.row.relative:
            moment = _moment(one, pieces, parsed, published)._replace(year=told if past else None)
            days = one.row.value(one.caught, moment)
        if days is not None and (days.grain is not Grain.RANGE):
            told = days.start
        done.append(_resolved(one, days, False, pieces, parsed))
    return done


def _about_the_past(found: Sequence[Found], published: date | None) -> bool:
    """Whether dates without a year lie near the date before them (a history), not near the published day (news)."""
    if published is None:
        return True
    told = [one.caught.values["YEAR"][0] for one in found if "YEAR" in one.caught.values]
    near = sum(1 for one in found if one.row.name in ("weekday", "yesterday", "today"))
    old = sum(1 for year in told if year < published.year - 2)
    return len(told) >= OLD_YEARS and old >= OLD_SHARE * len(told) and near * 8 <= len(found)


def _moment(one: Found, pieces: Sequence[Piece], parsed: Parsed, published: date | None) -> Moment:
    before = [piece.lower for piece in pieces[max(0, one.begins - AHEAD_OF) : one.begins]]
    tense = tense_at(pieces[one.first].start, parsed) if published else Tense.NONE
    if any(pair == ("ahead", "of") for pair in pairwise(before)):
        tense = Tense.FUTURE  # "ahead of Sunday's vote": whatever the verb, the vote is to come
    return Moment(published, published, None, tense, bool(before) and before[-1] in AHEAD, None)


def _counted(at: int, found: Sequence[Found], alone: list[Resolved], pieces: Sequence[Piece], parsed: Parsed,
             published: date | None) -> Resolved:  # fmt: skip
    """An expression that counts from another day; its answer is kept, so that the next can count from it."""
    spoken = _spoken(at, alone)
    told = _told(at, found[at], alone)
    moment = _moment(found[at], pieces, parsed, published)._replace(spoken=spoken or published, told=told)
    days = found[at].row.value(found[at].caught, moment)
    alone[at] = _resolved(found[at], days, bool(spoken or told), pieces, parsed)
    return alone[at]


def _spoken(at: int, alone: Sequence[Resolved]) -> date | None:
    """The nearest single day that the same sentence names."""
    here = alone[at]
    near = [one for one in alone[max(0, at - NEAR_MENTIONS) : at + NEAR_MENTIONS + 1]
            if one.sentence == here.sentence and one is not here and one.days and one.days.start == one.days.end]  # fmt: skip
    nearest = min(near, key=lambda one: _gap(one.span, here.span), default=None)
    return nearest.days.start if nearest and nearest.days else None


def _gap(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end)


def _told(at: int, found: Found, alone: Sequence[Resolved]) -> Days | None:
    """The day or month told last before it, in its sentence or the few before; a year too where years or months are counted."""
    unit = UNITS[found.caught.get("UNIT") or 0] if "MONTH" not in found.caught.values else "year"
    for one in reversed(alone[max(0, at - NEAR_MENTIONS) : at]):
        if alone[at].sentence - one.sentence > NEAR_SENTENCES:
            return None
        if (
            one.days
            and (one.days.start == one.days.end or one.days.grain is Grain.MONTH or unit in LONG_UNITS)
            and one.days.grain is not Grain.RANGE
        ):
            return one.days
    return None


def _ranges(found: Sequence[Found], alone: list[Resolved], pieces: Sequence[Piece], published: date | None) -> list[Resolved]:
    """`from Monday to Wednesday`, `between March and May 2023`: the first end takes its year from the second."""
    ranges = []
    for at in range(len(found) - 1):
        one, other = found[at], found[at + 1]
        if other.begins != one.ends + 1 or not pieces[one.ends].follows or not pieces[other.begins].follows:
            continue
        link, before = pieces[one.ends].lower, pieces[one.begins - 1].lower if one.begins else ""
        if not (link in TO or (link == "and" and before == "between")) or one.row.relative or other.row.relative:
            continue
        end = alone[at + 1].days
        start = _before_end(one, end, published) if "YEAR" in other.caught.values else alone[at].days
        days = between(start.start, end.end) if start and end else None
        if days is None or alone[at].sentence != alone[at + 1].sentence:
            continue
        alone[at] = alone[at]._replace(days=start)
        first = pieces[one.begins - 1].start if before in ("from", "between") else alone[at].span.start
        ranges.append(
            Resolved(Span(first, alone[at + 1].span.end), days, Grain.RANGE, "from one to the other", False, alone[at].sentence)
        )
    return ranges


def _before_end(one: Found, end: Days | None, published: date | None) -> Days | None:
    """The first end of a range, at or before its second."""
    if end is None or "YEAR" in one.caught.values:
        return one.row.value(one.caught, Moment(published, published, None, Tense.PAST, False, None))
    return one.row.value(one.caught, Moment(end.start, end.start, None, Tense.PAST, False, None))
