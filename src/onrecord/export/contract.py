"""A reading in the form of the reading contract (`docs/contract.md`): the same keys in the same order, null where null."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

from onrecord.model import (
    Actor,
    ActorMention,
    Event,
    Figure,
    Number,
    Period,
    PeriodMention,
    Place,
    PlaceMention,
    Quote,
    Reading,
    Span,
)

Json = dict[str, Any]

# Characters that a terminal or an editor may obey. JSON lets them stand as they are; written as \uXXXX they mean the same.
OBEYED = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def as_json(reading: Reading, *, indent: int | None = None) -> str:
    """The reading as JSON: one line, or indented. The same reading gives the same characters."""
    written = json.dumps(as_dict(reading), ensure_ascii=False, indent=indent, allow_nan=False)
    return OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


def as_dict(reading: Reading) -> Json:
    """The reading as plain lists and dictionaries. Quantities in full units, days in ISO form, offsets in `report.text`."""
    text = reading.report.text
    mentions = reading.mentions
    return {
        "report": _report(reading),
        "not_read": reading.not_read,
        "about_conflict": {"value": reading.about_conflict.value, "reason": reading.about_conflict.reason},
        "figures": [figure_as_dict(figure, text) for figure in reading.figures],
        "quotes": [_quote(quote) for quote in reading.quotes],
        "events": [_event(event, text) for event in reading.events],
        "mentions": None
        if mentions is None
        else {
            "numbers": [_number(number) for number in mentions.numbers],
            "periods": [_period_mention(period) for period in mentions.periods],
            "places": [_place_mention(place) for place in mentions.places if place.literal],
            "actors": [_actor_mention(actor) for actor in mentions.actors],
        },
    }


def _report(reading: Reading) -> Json:
    report = reading.report
    dateline = report.dateline
    return {
        "id": report.id,
        "url": report.url,
        "publisher": report.publisher,
        "title": report.title,
        "published": _day(report.published),
        "language": report.language,
        "sha256": report.sha256,
        "dateline": None if dateline is None else {"name": dateline.name, "country": dateline.country},
    }


def figure_as_dict(figure: Figure, text: str, starts_at: int = 0) -> Json:
    """A figure in the form of the contract; `text` is the report's, from its character `starts_at` on."""
    span = figure.span
    return {
        "id": figure.id,
        **_offsets(span),
        "text": text[span.start - starts_at : span.end - starts_at],
        "measure": figure.measure,
        "item": figure.item,
        "low": _plain(figure.quantity.low),
        "high": _plain(figure.quantity.high),
        "qualifier": figure.quantity.qualifier.value,
        "currency": figure.currency,
        "actor": _side(figure.actor),
        "target": _side(figure.target),
        "place": _place(figure.place),
        "period": _period(figure.period),
        "speaker": _voice(figure.speaker),
        "attribution": None if figure.attribution is None else _offsets(figure.attribution),
        "status": figure.status.value,
        "scope": figure.scope.value,
        "part_of": figure.part_of,
        "event": figure.event,
        "rule": next((judgement.rule for judgement in figure.judgements if judgement.about == "measure"), None),
    }


def _quote(quote: Quote) -> Json:
    return {**_offsets(quote.span), "text": quote.text, "speaker": _voice(quote.speaker)}


def _event(event: Event, text: str) -> Json:
    return {
        "id": event.id,
        **_offsets(event.span),
        "text": event.span.of(text),
        "type": event.type,
        "mode": event.mode,
        "actor": [_side(actor) for actor in event.actor],
        "recipient": [_side(actor) for actor in event.recipient],
        "place": _place(event.place),
        "period": _period(event.period),
        "status": event.status.value,
    }


def _number(number: Number) -> Json:
    return {
        **_offsets(number.span),
        "low": _plain(number.quantity.low),
        "high": _plain(number.quantity.high),
        "qualifier": number.quantity.qualifier.value,
        "unit": number.currency or number.unit,
        "counts": number.counts,
        "figure": number.figure,
        "left_out": number.left_out,
    }


def _period_mention(mention: PeriodMention) -> Json:
    period = mention.period
    return {
        **_offsets(mention.span),
        "from": _day(period.start) if period else None,
        "to": _day(period.end) if period else None,
        "grain": mention.grain.value,
        "basis": period.basis.value if period else None,
    }


def _place_mention(mention: PlaceMention) -> Json:
    return {**_offsets(mention.span), **_located(mention.place)}


def _actor_mention(mention: ActorMention) -> Json:
    actor = mention.actor
    kind = actor.kind.value if actor.kind else None
    return {**_offsets(mention.span), "name": actor.name, "kind": kind, "role": actor.role, "id": actor.id}


def _side(actor: Actor | None) -> Json | None:
    return None if actor is None else {"name": actor.name, "id": actor.id}


def _voice(actor: Actor | None) -> Json | None:
    return None if actor is None else {"name": actor.name, "role": actor.role, "id": actor.id}


def _place(place: Place | None) -> Json | None:
    return None if place is None else _located(place)


def _located(place: Place) -> Json:
    return {
        "name": place.name,
        "country": place.country,
        "geonames_id": place.geonames_id,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "precision": place.precision.value if place.precision else None,
    }


def _period(period: Period | None) -> Json | None:
    if period is None:
        return None
    return {"start": _day(period.start), "end": _day(period.end), "grain": period.grain.value, "basis": period.basis.value}


def _offsets(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _plain(number: int | float | None) -> int | float | None:
    """A whole number without a fraction: 2.5 million is 2500000, not 2500000.0."""
    return int(number) if isinstance(number, float) and number.is_integer() else number
