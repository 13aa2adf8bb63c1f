"""From the plain lists and dictionaries of the reading contract to the nouns; the other way is `export.contract`."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeVar

from onrecord.model import (
    EVENT_TYPES,
    ITEMS,
    MEASURES,
    Actor,
    ActorKind,
    ActorMention,
    Basis,
    Event,
    Figure,
    Grain,
    Judgement,
    Mentions,
    Number,
    Period,
    PeriodMention,
    Place,
    PlaceMention,
    Precision,
    Quote,
    Reading,
    Report,
    Scope,
    Span,
    Status,
    Verdict,
)
from onrecord.sources.given import Json, Misfit, as_mapping, code, is_whole, one_of, own_name, quantity, short, shown, text_at, word

Noun = TypeVar("Noun")
CURRENCY = re.compile("[A-Z]{3}")
COUNTRY = re.compile("[A-Z]{2}")
GIVEN = "given"  # the rule of what came ready and names none


class Parts:
    """The parts of one reading as they are taken from JSON; a class, since it gathers what is left out.

    `told` are the parts that are left out, `notes` the fields that are null since what they hold does not fit.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.told: list[str] = []
        self.notes: list[str] = []
        self._part = ""

    def each(self, given: Json, key: str, make: Callable[[Json, int], Noun]) -> tuple[Noun, ...]:
        """What `make` makes of each object in the list at `key`, without those that do not fit, which are told."""
        listed = given.get(key)
        if listed is None:
            return ()
        if not isinstance(listed, list):
            self.told.append(f"`{key}` is left out: it should be a list")
            return ()
        made = []
        for number, item in enumerate(listed, 1):
            named = f" ({item['id']})" if isinstance(item, dict) and isinstance(item.get("id"), str) else ""
            self._part = short(f"{key.removesuffix('s')} {number}{named}")
            noted = len(self.notes)
            try:
                made.append(make(as_mapping(item, "it"), number))
            except Misfit as fault:
                del self.notes[noted:]
                self.told.append(f"{self._part} is left out: {short(str(fault))}")
        return tuple(made)

    def span(self, given: Json) -> Span:
        """The span of `start` and `end`, which lies in the text and holds the words of `text`, if those are given."""
        start, end = given.get("start"), given.get("end")
        if not is_whole(start) or not is_whole(end):
            raise Misfit("`start` and `end` should be whole numbers")
        if not 0 <= start < end <= len(self.text):
            raise Misfit(f"the characters {start} to {end} are not in the text, which has {len(self.text)}")
        words = given.get("text")
        if words is not None and words != self.text[start:end]:
            raise Misfit(f"at {start} to {end} stands {shown(self.text[start:end])}, not {shown(words)}")
        return Span(start, end)

    def span_or_none(self, given: Json, key: str) -> Span | None:
        """The span at `key`, null where it is null or does not fit."""
        return self.field(key, lambda: None if given.get(key) is None else self.span(as_mapping(given[key], f"`{key}`")))

    def field(self, key: str, make: Callable[[], Noun | None]) -> Noun | None:
        """What `make` makes, null and noted where the field does not fit; for fields whose loss changes no other."""
        try:
            return make()
        except Misfit as fault:
            self.note(key, str(fault))
            return None

    def note(self, key: str, why: str) -> None:
        """Say that the field `key` of the part at hand is null, and why."""
        self.notes.append(f"{self._part}: `{key}` is not taken: {short(why)}")


def reading_of(given: Json, report: Report, parts: Parts) -> Reading:
    """The reading of `report` that `given` holds; what does not fit is told in `parts`."""
    spans = _numbers_of_figures(given, parts)
    names: dict[str, set[str]] = {"f": set(), "e": set()}
    figures = parts.each(given, "figures", lambda item, number: _figure(item, number, parts, spans, names["f"]))
    events = parts.each(given, "events", lambda item, number: _event(item, number, parts, names["e"]))
    bound = _bound(figures, events, parts)
    return Reading(
        report=report,
        about_conflict=_verdict(given, parts),
        not_read=_told(given, "not_read", parts),
        figures=bound,
        quotes=parts.each(given, "quotes", lambda item, _: _quote(item, parts)),
        events=events,
        mentions=_mentions(given, parts, {figure.id for figure in bound}),
    )


def _verdict(given: Json, parts: Parts) -> Verdict:
    verdict = given.get("about_conflict")
    if isinstance(verdict, dict) and isinstance(verdict.get("value"), bool | None):
        return Verdict(value=verdict.get("value"), reason=str(verdict.get("reason") or "the ready reading gives no reason"))
    if verdict is not None:
        parts.told.append("`about_conflict` is left out: it should be an object with a `value` that is true, false or null")
    return Verdict(value=None, reason="the ready reading does not say")


def _told(given: Json, key: str, parts: Parts) -> str | None:
    try:
        return text_at(given, key)
    except Misfit as fault:
        parts.told.append(f"`{key}` is left out: {fault}")
        return None


def _figure(given: Json, number: int, parts: Parts, spans: Mapping[str, Span], names: set[str]) -> Figure:
    span = parts.span(given)
    rule = text_at(given, "rule")
    measure = one_of(given, "measure", MEASURES)
    name = own_name(given, f"f{number}", names)
    figure = Figure(
        id=name,
        span=span,
        number=spans.get(name, span),
        measure=measure,
        item=one_of(given, "item", ITEMS),
        quantity=quantity(given),
        currency=code(given, "currency", CURRENCY),
        status=word(given, "status", Status) or Status.HAPPENED,
        scope=word(given, "scope", Scope) or Scope.HAPPENING,
        part_of=text_at(given, "part_of"),
        actor=_actor(given, "actor", parts),
        target=_actor(given, "target", parts),
        place=_place(given, "place", parts),
        period=_period(given, "period", parts),
        speaker=_actor(given, "speaker", parts),
        attribution=parts.span_or_none(given, "attribution"),
        event=text_at(given, "event"),
        judgements=(Judgement(about="measure", value=measure, rule=rule or GIVEN),),
    )
    names.add(name)
    return figure


def _event(given: Json, number: int, parts: Parts, names: set[str]) -> Event:
    name = own_name(given, f"e{number}", names)
    event = Event(
        id=name,
        span=parts.span(given),
        type=one_of(given, "type", EVENT_TYPES),
        mode=text_at(given, "mode"),
        actor=_actors(given, "actor", parts),
        recipient=_actors(given, "recipient", parts),
        place=_place(given, "place", parts),
        period=_period(given, "period", parts),
        status=word(given, "status", Status) or Status.HAPPENED,
        rule=text_at(given, "rule") or GIVEN,
    )
    names.add(name)
    return event


def _quote(given: Json, parts: Parts) -> Quote:
    span = parts.span(given)
    return Quote(
        span=span,
        text=span.of(parts.text),
        speaker=_actor(given, "speaker", parts),
        attribution=parts.span_or_none(given, "attribution"),
        rule=text_at(given, "rule") or GIVEN,
    )


def _bound(figures: tuple[Figure, ...], events: Iterable[Event], parts: Parts) -> tuple[Figure, ...]:
    """The figures with the events and the wholes they name, null and told where there is none of that name."""
    known = {"event": {event.id for event in events}, "part_of": {figure.id for figure in figures}}
    bound = []
    for figure in figures:
        lost = [key for key, names in known.items() if (named := getattr(figure, key)) is not None and named not in names]
        if figure.part_of == figure.id:
            lost.append("part_of")
        parts.notes += [
            f"figure {figure.id}: `{key}` is not taken: there is no other {shown(getattr(figure, key))}" for key in lost
        ]
        bound.append(
            replace(
                figure,
                event=None if "event" in lost else figure.event,
                part_of=None if "part_of" in lost else figure.part_of,
            )
        )
    return tuple(bound)


def _mentions(given: Json, parts: Parts, figures: Collection[str]) -> Mentions | None:
    mentions = given.get("mentions")
    if mentions is None:
        return None
    if not isinstance(mentions, dict):
        parts.told.append("`mentions` is left out: it should be an object or null")
        return None
    return Mentions(
        numbers=parts.each(mentions, "numbers", lambda item, _: _number(item, parts, figures)),
        periods=parts.each(mentions, "periods", lambda item, _: _period_mention(item, parts)),
        places=parts.each(mentions, "places", lambda item, _: _place_mention(item, parts)),
        actors=parts.each(mentions, "actors", lambda item, _: _actor_mention(item, parts)),
    )


def _numbers_of_figures(given: Json, parts: Parts) -> dict[str, Span]:
    """For each figure that a number among the mentions names, the number's span; the contract gives it nowhere else."""
    mentions = given.get("mentions")
    listed = mentions.get("numbers") if isinstance(mentions, dict) else None
    found: dict[str, Span] = {}
    for item in listed if isinstance(listed, list) else ():
        if isinstance(item, dict) and isinstance(item.get("figure"), str):
            try:
                found.setdefault(item["figure"], parts.span(item))
            except Misfit:
                continue  # told where the mentions are made
    return found


def _number(given: Json, parts: Parts, figures: Collection[str]) -> Number:
    span = parts.span(given)
    figure = text_at(given, "figure")
    if figure is not None and figure not in figures:
        parts.note("figure", f"there is no {shown(figure)}")
        figure = None
    unit = text_at(given, "unit")
    currency = unit if unit and CURRENCY.fullmatch(unit) else None  # the contract writes both under one key
    return Number(
        span=span,
        core=span,
        quantity=quantity(given),
        rule=text_at(given, "rule") or GIVEN,
        unit=None if currency else unit,
        currency=currency,
        counts=text_at(given, "counts"),
        left_out=text_at(given, "left_out"),
        figure=figure,
    )


def _period_mention(given: Json, parts: Parts) -> PeriodMention:
    span = parts.span(given)
    days = {"start": given.get("from"), "end": given.get("to"), "grain": given.get("grain"), "basis": given.get("basis")}
    period = parts.field("from", lambda: _days(days, parts))
    grain = period.grain if period else parts.field("grain", lambda: word(given, "grain", Grain)) or Grain.TIME
    return PeriodMention(span=span, period=period, grain=grain, rule=text_at(given, "rule") or GIVEN)


def _place_mention(given: Json, parts: Parts) -> PlaceMention:
    span = parts.span(given)
    place = _located(given, parts)
    if place is None:
        raise Misfit("it has no `name`")
    return PlaceMention(span=span, place=place, rule=text_at(given, "rule") or GIVEN)


def _actor_mention(given: Json, parts: Parts) -> ActorMention:
    span = parts.span(given)
    actor = _called(given, parts)
    if actor is None:
        raise Misfit("it has no `name`")
    return ActorMention(span=span, actor=actor, rule=text_at(given, "rule") or GIVEN)


def _actors(given: Json, key: str, parts: Parts) -> tuple[Actor, ...]:
    """One actor, a list of them, or none."""
    value = given.get(key)
    listed = value if isinstance(value, list) else [value]
    return tuple(actor for each in listed if (actor := _actor({key: each}, key, parts)) is not None)


def _actor(given: Json, key: str, parts: Parts) -> Actor | None:
    value = given.get(key)
    return parts.field(key, lambda: None if value is None else _called(as_mapping(value, "it"), parts))


def _called(given: Json, parts: Parts) -> Actor | None:
    """Null where there is no name."""
    name = text_at(given, "name")
    if name is None:
        return None
    return Actor(
        name=name,
        id=text_at(given, "id"),
        kind=parts.field("kind", lambda: word(given, "kind", ActorKind)),
        role=text_at(given, "role"),
        body=text_at(given, "body"),
        wikidata=text_at(given, "wikidata"),
    )


def _place(given: Json, key: str, parts: Parts) -> Place | None:
    value = given.get(key)
    return parts.field(key, lambda: None if value is None else _located(as_mapping(value, "it"), parts))


def _located(given: Json, parts: Parts) -> Place | None:
    """Null where there is no name: it is the report's own spelling, and no code stands for it."""
    name = text_at(given, "name")
    if name is None:
        return None
    return Place(
        name=name,
        country=code(given, "country", COUNTRY),
        geonames_id=_geonames_id(given),
        latitude=_degrees(given, "latitude", 90),
        longitude=_degrees(given, "longitude", 180),
        precision=parts.field("precision", lambda: word(given, "precision", Precision)),
        admin1=text_at(given, "admin1"),
    )


def _geonames_id(given: Json) -> int | None:
    value = given.get("geonames_id")
    if value is None:
        return None
    if not is_whole(value) or not 0 < value < 2**31:
        raise Misfit("`geonames_id` should be a whole number or null")
    return value


def _degrees(given: Json, key: str, most: int) -> float | None:
    value = given.get(key)
    if value is None:
        return None
    if not isinstance(value, int | float) or isinstance(value, bool) or not -most <= value <= most:
        raise Misfit(f"`{key}` should be degrees from -{most} to {most}, or null")
    return float(value)


def _period(given: Json, key: str, parts: Parts) -> Period | None:
    value = given.get(key)
    return parts.field(key, lambda: None if value is None else _days(as_mapping(value, "it"), parts))


def _days(given: Json, parts: Parts) -> Period | None:
    """Null where no day is given. A grain that is not given is a day, or a range of days; a basis is `stated`."""
    start, end = _day(given, "start"), _day(given, "end")
    if start is None and end is None:
        return None
    if start and end and start > end:
        raise Misfit(f"it ends on {end}, before it begins on {start}")
    grain = parts.field("grain", lambda: word(given, "grain", Grain)) or (Grain.DAY if start == end else Grain.RANGE)
    basis = parts.field("basis", lambda: word(given, "basis", Basis)) or Basis.STATED
    return Period(start=start, end=end, grain=grain, basis=basis)


def _day(given: Json, key: str) -> date | None:
    written = text_at(given, key)
    if written is None:
        return None
    try:
        return date.fromisoformat(written)
    except ValueError as fault:
        raise Misfit(f"`{key}` {shown(written)} is no day; write it as 2025-07-10") from fault
