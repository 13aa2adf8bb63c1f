"""The gazetteer as merging asks it: which place a name means, and what holds it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from onrecord.model import Place, Precision
from onrecord.read.places.folding import fold
from onrecord.read.places.gazetteer import PRECISION, Entry, Gazetteer

UNITS = frozenset("region oblast province governorate district state".split())


@dataclass(frozen=True, slots=True)
class Atlas:
    """Places and what holds them, by the gazetteer's hierarchy."""

    gazetteer: Gazetteer

    def resolve(self, place: Place) -> tuple[Place, tuple[Place, ...]]:
        """The place with what the gazetteer knows of it, and the units that hold it, nearest first, its country last.

        A place that the gazetteer does not have comes back as it is, within its country where that is known.
        """
        entry = self._entry(place)
        if entry is None:
            held = self._country(place.country)
            return place, (held,) if held and fold(held.name) != fold(place.name) else ()
        known = replace(
            place,
            country=place.country or entry.country,
            geonames_id=place.geonames_id or entry.geonames,
            latitude=place.latitude if place.latitude is not None else entry.latitude,
            longitude=place.longitude if place.longitude is not None else entry.longitude,
            precision=place.precision or PRECISION.get(entry.kind),
        )
        return known, tuple(held for above in self.gazetteer.above(entry) if (held := self._place(above)))

    def _entry(self, place: Place) -> Entry | None:
        entries = self.gazetteer.name(fold(place.name)).entries or self._units(place.name)
        if place.geonames_id is not None:
            return next((each for each in entries if each.geonames == place.geonames_id), None)
        fitting = [each for each in entries if place.country in (None, each.country)]
        exact = [each for each in fitting if place.precision in (None, PRECISION.get(each.kind))] or fitting
        # A bare "Beirut" is the town; its province is named as such.
        return max(exact, key=lambda each: (not each.other, PRECISION.get(each.kind) is Precision.CITY, each.size), default=None)

    def _units(self, name: str) -> tuple[Entry, ...]:
        """The units that "Kharkiv region" may name: those that bear the name of what stands before the word."""
        before, _, kind = name.rpartition(" ")
        if kind.lower() not in UNITS:
            return ()
        entries = self.gazetteer.name(fold(before)).entries
        return tuple(each for each in entries if PRECISION.get(each.kind) in (Precision.PROVINCE, Precision.DISTRICT))

    def _country(self, code: str | None) -> Place | None:
        index = self.gazetteer.by_code.get(code) if code else None
        return None if index is None else self._place(self.gazetteer.entry(index))

    def _place(self, entry: Entry) -> Place | None:
        name = self.gazetteer.unit_name(entry.index)
        if name is None:
            return None
        return Place(name=name, country=entry.country, geonames_id=entry.geonames, precision=PRECISION.get(entry.kind))
