"""Binds what the rooms found into figures: each gets its place, day, sides, speaker and event, each with its reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from onrecord.model import Actor, ActorMention, Event, Figure, Judgement, Number, Period, Place, PlaceMention, Scope, Span
from onrecord.read.actors import Sides, sides_of
from onrecord.read.events import find_events
from onrecord.read.figures import Draft
from onrecord.read.parsed import Parsed
from onrecord.read.periods import Judged, Timeline, day_of
from onrecord.read.places import place_of
from onrecord.read.places.scene import Scenes
from onrecord.read.speakers import Attribution, speaker_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the rooms found in one report."""

    parsed: Parsed
    numbers: tuple[Number, ...]
    places: tuple[PlaceMention, ...]
    scenes: Scenes
    timeline: Timeline
    sides: Sides
    attributions: tuple[Attribution, ...]
    actors: tuple[ActorMention, ...]
    dateline: Place | None
    published: date | None


def bind_events(found: Found) -> tuple[Event, ...]:
    """The events of the report, dated and placed by the same judgements as its figures."""

    def day(span: Span, kind: str) -> Period | None:
        return day_of(span, kind, found.timeline).period

    def place(span: Span) -> Place | None:
        return place_of(span, "", found.parsed, found.places, dateline=found.dateline, scenes=found.scenes).place

    def speaker(span: Span) -> Actor | None:
        return speaker_of(span, found.attributions)[0]

    return find_events(
        found.sides,
        found.actors,
        day_of=day,
        place_of=place,
        speaker_of=speaker,
        published=found.published,
        timeline=found.timeline,
    )


def bind_figures(drafts: Sequence[Draft], found: Found, events: Sequence[Event]) -> tuple[tuple[Figure, ...], tuple[Number, ...]]:
    """The figures with all their fields, and the numbers each with the figure that it became.

    A figure that says again what the same speaker said before is not entered twice (`GUIDE.md`, Speakers); its number says so.
    """
    bound: list[Figure] = []
    for number, draft in enumerate(drafts, 1):
        figure = _bound(number, draft, found)
        whole = bound[draft.part_of] if draft.part_of is not None and draft.part_of < len(bound) else None
        bound.append(_dated_as(whole, figure, found) if whole is not None else figure)
    first = _said_once(bound)
    ids = set(first.values())
    figures = tuple(
        replace(figure, part_of=_part(draft, figure, bound, first), event=_event_of(figure, events, found))
        for figure, draft in zip(bound, drafts, strict=True)
        if figure.id in ids
    )
    return figures, _numbers(found.numbers, bound, ids)


def _bound(number: int, draft: Draft, found: Found) -> Figure:
    where = place_of(draft.span, draft.measure, found.parsed, found.places, dateline=found.dateline, scenes=found.scenes)
    when = day_of(draft.span, draft.measure, found.timeline, status=draft.status)
    actor, target = sides_of(draft.span, draft.measure, draft.item, found.sides, where.place)
    speaker, attribution = speaker_of(draft.span, found.attributions)
    scope = _scope(draft, when)
    judgements = (
        *(judgement if judgement.about != "scope" else scope for judgement in draft.judgements),
        Judgement(about="place", value=where.place.name if where.place else None, rule=where.rule, evidence=where.evidence),
        Judgement(about="days", value=_days(when.period), rule=when.rule, evidence=when.evidence),
        Judgement(about="actor", value=_name(actor.actor), rule=actor.rule, evidence=actor.evidence),
        Judgement(about="target", value=_name(target.actor), rule=target.rule, evidence=target.evidence),
        Judgement(
            about="speaker",
            value=_name(speaker),
            rule=attribution.rule if attribution else "the report says it itself",
            evidence=attribution.span if attribution else None,
        ),
    )
    return Figure(
        id=f"f{number}",
        span=draft.span,
        number=draft.number.span,
        measure=draft.measure,
        item=draft.item,
        quantity=draft.quantity,
        currency=draft.number.currency,
        status=draft.status,
        scope=Scope(scope.value or draft.scope),
        actor=actor.actor,
        target=target.actor,
        place=where.place,
        period=when.period,
        speaker=speaker,
        attribution=attribution.span if attribution else None,
        judgements=judgements,
    )


def _dated_as(whole: Figure, part: Figure, found: Found) -> Figure:
    """A part with no time of its own has the days of its whole where one sentence tells both: `40 died, including two boys`."""
    reason = {judgement.about: judgement for judgement in whole.judgements}
    own = next(judgement for judgement in part.judgements if judgement.about == "days")
    together = found.parsed.sentence_at(whole.span.start) == found.parsed.sentence_at(part.span.start)
    if not together or own.rule not in _NOT_ITS_OWN or whole.period in (None, part.period):
        return part
    judgements = tuple(reason[one.about] if one.about in ("days", "scope") else one for one in part.judgements)
    return replace(part, period=whole.period, scope=whole.scope, judgements=judgements)


_NOT_ITS_OWN = frozenset({"the report's day", "the day under way", "too far from the report's day", "no day is told"})


def _scope(draft: Draft, when: Judged) -> Judgement:
    """The scope, which the days may tell where the words beside the figure do not: a count since a war began is cumulative."""
    said = next(judgement for judgement in draft.judgements if judgement.about == "scope")
    if draft.scope is Scope.HAPPENING and when.rule.startswith(_LONG):
        return Judgement(about="scope", value=str(Scope.CUMULATIVE), rule=f"its days: {when.rule}", evidence=when.evidence)
    return said


_LONG = ("since", "a war's toll", "another war's toll", "a toll without a day", "a running total")


def _days(period: Period | None) -> str | None:
    return f"{period.start}..{period.end}" if period else None


def _name(actor: Actor | None) -> str | None:
    return actor.name if actor else None


def _said_once(figures: Sequence[Figure]) -> dict[str, str]:
    """For each figure's id the id of the figure that says it first: its own, or that of an earlier one that says the same."""
    kept: list[Figure] = []
    first: dict[str, str] = {}
    for figure in figures:
        again = next((earlier for earlier in kept if _says_the_same(figure, earlier)), None) if figure.quantity.high != 1 else None
        first[figure.id] = again.id if again else figure.id
        if again is None:
            kept.append(figure)
    return first


def _says_the_same(figure: Figure, earlier: Figure) -> bool:
    """The same count of the same things by the same voice, with no other day or country said."""
    same = (figure.measure, figure.item, figure.quantity, figure.currency, figure.status) == (
        earlier.measure,
        earlier.item,
        earlier.quantity,
        earlier.currency,
        earlier.status,
    ) and _name(figure.speaker) == _name(earlier.speaker)
    return (
        same
        and _agree(figure.period, earlier.period)
        and _agree(_country(figure.place), _country(earlier.place))
        and _agree(_name(figure.actor), _name(earlier.actor))
    )


def _agree(one: object, other: object) -> bool:
    return one is None or other is None or one == other


def _country(place: Place | None) -> str | None:
    return place.country if place else None


def _part(draft: Draft, figure: Figure, bound: Sequence[Figure], first: Mapping[str, str]) -> str | None:
    """The id of the whole, which may have been told before."""
    if draft.part_of is None:
        return None
    whole = first[bound[draft.part_of].id]
    return whole if whole != figure.id else None


def _event_of(figure: Figure, events: Sequence[Event], found: Found) -> str | None:
    """The event whose phrase holds the figure, else the one of its sentence that fits its day."""
    holding = [event for event in events if event.span.holds(figure.number)]
    if holding:
        return min(holding, key=lambda event: event.span.end - event.span.start).id
    sentence = found.parsed.sentence_at(figure.span.start)
    if sentence is None:
        return None
    near = [
        event
        for event in events
        if sentence.start <= event.span.start < sentence.end and event.type in _EVENTS_OF.get(figure.measure, ("ASSAULT",))
    ]
    return near[0].id if len(near) == 1 else None


_EVENTS_OF = {
    "pledged": ("AID", "AGREE"),
    "delivered": ("AID",),
    "requested": ("REQUEST",),
    "captured": ("COERCE", "ASSAULT"),
    "freed": ("YIELD",),
    "deployed": ("MOBILIZE", "ASSAULT"),
    "sanctioned": ("SANCTION",),
}


def _numbers(numbers: Sequence[Number], figures: Sequence[Figure], ids: set[str]) -> tuple[Number, ...]:
    """Each number with the id of its figure; a number said again is left out with that reason."""
    by_span: dict[Span, list[Figure]] = {}
    for figure in figures:
        by_span.setdefault(figure.number, []).append(figure)
    told = []
    for number in numbers:
        used = by_span.get(number.span, [])
        kept = [figure.id for figure in used if figure.id in ids]
        if kept:
            told.append(replace(number, figure=kept[0]))
        elif used:
            told.append(replace(number, left_out="said before"))
        else:
            told.append(number)
    return tuple(told)
