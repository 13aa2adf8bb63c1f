"""Sensitive places leave at the precision of their district: the name and the point of the unit above them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from onrecord.export.cells import MASK
from onrecord.export.held import Held
from onrecord.model import (
    Account,
    Actor,
    Claim,
    Decision,
    Event,
    Figure,
    Incident,
    Place,
    Precision,
    Quote,
    Statement,
    Version,
)

_FINE = {Precision.SITE, Precision.CITY, None}
_ABOVE = (Precision.DISTRICT, Precision.PROVINCE, Precision.COUNTRY)
Key = tuple[object, ...]


def _keys(place: Place) -> tuple[Key, ...]:
    """What a place is known by: its number in GeoNames, and its name in its country."""
    named: Key = (place.name.casefold(), place.country)
    return (named,) if place.geonames_id is None else (named, (place.geonames_id,))


@dataclass(frozen=True, slots=True)
class _Cover:
    """The units that stand for the places that are not to leave, and the names that are not to be read."""

    units: Mapping[Key, Place]
    names: tuple[str, ...]
    named: re.Pattern[str]
    slug: re.Pattern[str]

    def place(self, place: Place | None) -> Place | None:
        if place is None or place.precision not in _FINE:
            return place
        return next((unit for key in _keys(place) if (unit := self.units.get(key)) is not None), place)

    def text(self, text: str) -> str:
        return self.named.sub(lambda found: MASK * len(found[0]), text) if self.tells(text) else text

    def tells(self, text: str | None) -> bool:
        """Whether a text may spell such a name: most do not, and asking this first takes a tenth of the time."""
        folded = (text or "").casefold()
        return any(name in folded for name in self.names)

    def some(self, text: str | None) -> str | None:
        return None if text is None else self.text(text)

    def url(self, url: str | None) -> str | None:
        return None if url is None or self.slug.search(url) else url

    def actor(self, actor: Actor | None) -> Actor | None:
        if actor is None or not any(self.tells(words) for words in (actor.name, actor.role, actor.body)):
            return actor
        return replace(actor, name=self.text(actor.name), role=self.some(actor.role), body=self.some(actor.body))

    def actors(self, actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
        return tuple(actor for one in actors if (actor := self.actor(one)) is not None)

    def figure(self, figure: Figure) -> Figure:
        place = self.place(figure.place)
        actors = (figure.actor, figure.target, figure.speaker)
        told = tuple(self.actor(actor) for actor in actors)
        if place is figure.place and all(new is old for new, old in zip(told, actors, strict=True)):
            return figure
        return replace(figure, place=place, actor=told[0], target=told[1], speaker=told[2])

    def claim(self, claim: Claim) -> Claim:
        return replace(
            claim,
            figure=self.figure(claim.figure),
            title=self.some(claim.title),
            url=self.url(claim.url),
            sentence=self.text(claim.sentence),
            where=self.place(claim.where),
        )

    def statement(self, statement: Statement) -> Statement:
        return replace(statement, claim=self.claim(statement.claim), voice=self.text(statement.voice))

    def incident(self, incident: Incident) -> Incident:
        places = (place for one in incident.places if (place := self.place(one)) is not None)
        return replace(
            incident,
            claims=tuple(self.claim(claim) for claim in incident.claims),
            places=tuple(dict.fromkeys(places)),
            actors=self.actors(incident.actors),
            targets=self.actors(incident.targets),
        )

    def account(self, account: Account) -> Account:
        return replace(
            account,
            place=self.place(account.place),
            actor=self.actor(account.actor),
            target=self.actor(account.target),
            statements=tuple(self.statement(one) for one in account.statements),
            relations=tuple(replace(one, why=self.text(one.why)) for one in account.relations),
        )

    def event(self, event: Event) -> Event:
        recipient = self.actors(event.recipient)
        return replace(event, place=self.place(event.place), actor=self.actors(event.actor), recipient=recipient)

    def quote(self, quote: Quote) -> Quote:
        speaker = self.actor(quote.speaker)
        if speaker is quote.speaker and not self.tells(quote.text):
            return quote
        return replace(quote, text=self.text(quote.text), speaker=speaker)

    def version(self, version: Version) -> Version:
        reading = version.reading
        report = reading.report
        report = replace(report, text=self.text(report.text), title=self.some(report.title), url=self.url(report.url), other={})
        reading = replace(
            reading,
            report=replace(report, dateline=self.place(report.dateline)),
            figures=tuple(self.figure(one) for one in reading.figures),
            quotes=tuple(self.quote(one) for one in reading.quotes),
            events=tuple(self.event(one) for one in reading.events),
            mentions=None,
        )
        return replace(version, reading=reading, origin=self.url(version.origin))

    def decision(self, decision: Decision) -> Decision:
        return replace(
            decision,
            subject=self.text(decision.subject),
            why=self.text(decision.why),
            before=self._fields(decision.before),
            after=self._fields(decision.after),
        )

    def _fields(self, fields: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
        """What a decision changed; where it names such a place, its point and number go too."""
        if fields is None:
            return None
        told: Mapping[str, Any] = self._json(dict(fields))
        return told

    def _json(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, Mapping):
            hidden = any(isinstance(one, str) and self.named.search(one) for one in value.values())
            points = {"latitude", "longitude", "geonames_id"} if hidden else set()
            return {key: self._json(one) for key, one in value.items() if key not in points}
        return [self._json(one) for one in value] if isinstance(value, (list, tuple)) else value


@dataclass(frozen=True, slots=True)
class _Versions:
    """Versions, covered as they are gone through."""

    held: Held
    by: _Cover

    def __iter__(self) -> Iterator[Version]:
        return (self.by.version(one) for one in self.held.versions)


def cover(held: Held) -> Held:
    """The record with each sensitive place, and each place within one, as the district or other unit that holds it.

    The place's names are masked in titles, sentences and quotations, and an address that spells one is left out.
    """
    if not held.sensitive:
        return held
    by = _covering(held)
    return replace(
        held,
        versions=_Versions(held, by),
        claims=tuple(by.claim(one) for one in held.claims),
        incidents=tuple(by.incident(one) for one in held.incidents),
        accounts=tuple(by.account(one) for one in held.accounts),
        decisions=tuple(by.decision(one) for one in held.decisions),
        sensitive=(),
    )


def _covering(held: Held) -> _Cover:
    marked = {key for place in held.sensitive for key in _keys(place)}
    units: dict[Key, Place] = {}
    names = {place.name for place in held.sensitive}
    for claim in held.claims:
        if claim.where is None or claim.where.precision not in _FINE:
            continue
        line = (claim.where, *((claim.figure.place,) if claim.figure.place else ()), *claim.within)
        if any(key in marked for place in line if place.precision in _FINE for key in _keys(place)):
            inner = [place for place in line if place.precision in _FINE]
            names.update(place.name for place in inner)
            units.update((key, _unit(place, claim.within)) for place in inner for key in _keys(place))
    for place in held.sensitive:
        for key in _keys(place):
            units.setdefault(key, _unit(place, ()))
    ordered = sorted(names, key=lambda name: (-len(name), name))
    named = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in ordered), re.IGNORECASE)
    slug = re.compile("|".join(re.escape(re.sub(r"\W+", "-", name)).replace(r"\-", "[^a-z]?") for name in ordered), re.IGNORECASE)
    return _Cover(units, tuple(name.casefold() for name in ordered), named, slug)


def _unit(place: Place, within: tuple[Place, ...]) -> Place:
    """The nearest unit above the place; its point is left out where it is the place's own."""
    above = next((unit for fit in _ABOVE for unit in within if unit.precision is fit), None)
    if above is None:
        name = place.admin1 or "place withheld"
        return Place(name=name, country=place.country, precision=Precision.PROVINCE if place.admin1 else Precision.AREA)
    if (above.latitude, above.longitude) == (place.latitude, place.longitude):
        return replace(above, latitude=None, longitude=None)
    return above
