"""Settles which of its namesakes a place is: by what holds it, by the report's other places, by its dateline, by its size."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from onrecord.read.places.gazetteer import AREA, CAPITAL, COUNTRY, DISTRICT, HAMLET, KNOWN, PROVINCE, SITE, TOWN, Entry, Gazetteer
from onrecord.read.places.spot import Sighting

# How likely a name means a place of the kind, before the report is looked at; towns by size: 10 for a million people, 7 for 16,000.
PRIOR = {COUNTRY: 14.0, PROVINCE: 0.0, DISTRICT: -5.0, TOWN: 0.0, HAMLET: 2.0, SITE: 9.0, AREA: 11.5}
BARE_COUNTIES = frozenset(("GB", "IE"))  # whose counties are called by their bare names: Norfolk, Kerry
MOST = 24  # namesakes weighed, the likeliest first
HELD, SAME_COUNTRY, SAME_UNIT, NEAR = 14.0, 3.0, 4.0, 4.0
NEAR_KM = 60.0
LITTLE = 125  # 8 times the binary logarithm of 50,000 people
SURE = 6.0  # a lead that nearness cannot overturn


@dataclass(slots=True)
class Context:
    """What the report speaks of: how much of each country and of each first-level unit, from 0 to 1."""

    countries: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    units: dict[int, float] = field(default_factory=lambda: defaultdict(float))

    def country(self, code: str | None) -> float:
        """The country's share, against the one most spoken of."""
        most = max(self.countries.values(), default=0)
        return self.countries.get(code, 0.0) / most if code and most else 0.0

    def unit(self, index: int | None) -> float:
        """The unit's share, against the one most spoken of; nothing where no two names speak for any."""
        most = max(self.units.values(), default=0)
        return self.units.get(index, 0.0) / max(most, 2.0) if index is not None and most else 0.0


def settle(
    sightings: Sequence[Sighting], holders: Mapping[int, Sequence[int]], peoples: Counter[str], gazetteer: Gazetteer
) -> list[Entry | None]:
    """For each sighting its place. `holders`: the indices of entries that the text says hold the sighting (by its index).

    One name means one place in a report, unless the text says what holds it.
    """
    likely = [_likeliest(seen) for seen in sightings]
    context = _context(sightings, likely, peoples, gazetteer)
    weigh = _Weigher(context, gazetteer)
    held = [_held(options, holders.get(at, ()), gazetteer) for at, options in enumerate(likely)]
    told = {seen.key: one for seen, one in zip(sightings, held, strict=True) if one is not None}
    chosen: dict[tuple[str, bool], Entry | None] = {}
    scores: dict[tuple[str, bool], list[tuple[float, Entry]]] = {}
    for seen, options in zip(sightings, likely, strict=True):
        mark = (seen.key, seen.unit is not None)
        if mark in chosen or not options:
            continue
        ranked = sorted(((weigh(entry, with_unit=mark[1]), entry) for entry in options), key=lambda pair: (-pair[0], pair[1].index))
        scores[mark], chosen[mark] = ranked, ranked[0][1]
        if seen.key in told and seen.unit is None and any(told[seen.key] == entry for entry in options):
            scores[mark], chosen[mark] = [(99.0, told[seen.key])], told[seen.key]
    _bring_near(scores, chosen)
    chosen = {mark: None if _far_fetched(entry, context) else entry for mark, entry in chosen.items()}
    settled = [one or chosen.get((seen.key, seen.unit is not None)) for seen, one in zip(sightings, held, strict=True)]
    for at, one in enumerate(held[:-1]):
        if one is not None:
            settled[at + 1] = _as_holder(one, sightings[at + 1], holders.get(at, ()), gazetteer) or settled[at + 1]
    return settled


def _as_holder(inner: Entry, seen: Sighting, holders: Sequence[int], gazetteer: Gazetteer) -> Entry | None:
    """Which of its namesakes the next name is when it tells what holds a place: in "Cairo, Georgia" Georgia is the state."""
    above = {entry.index for entry in gazetteer.above(inner)} & set(holders)
    return next((entry for entry in seen.entries if entry.index in above), None)


def _far_fetched(entry: Entry | None, context: Context) -> bool:
    """A little town under a rarer spelling, in a country that the report does not speak of: the name means some other place."""
    if entry is None or not entry.other or entry.size >= LITTLE or entry.country is None:
        return False
    return context.countries.get(entry.country, 0.0) <= 1.0 and sum(context.countries.values()) > 3


def prior(entry: Entry, *, with_unit: bool) -> float:
    """How likely a name means this place in a report of which nothing is known."""
    score = PRIOR[entry.kind]
    if entry.kind in (PROVINCE, DISTRICT, TOWN):
        score += entry.size / 16
    if entry.kind == PROVINCE and not with_unit:
        score -= 2.5  # the town of the name is meant, where there is one: "Kharkiv", "New York"
    if entry.kind == DISTRICT and (with_unit or entry.country in BARE_COUNTIES):
        score += 5 if with_unit else 3.5
    if entry.flags & KNOWN:
        score += 3 if entry.kind == TOWN else 2
    if entry.flags & CAPITAL:
        score += 4
    if entry.other:
        score -= 3
    return score


def _likeliest(seen: Sighting) -> list[Entry]:
    entries: Iterable[Entry] = seen.entries
    if (
        seen.unit is not None
        and any(entry.kind in (PROVINCE, DISTRICT) for entry in seen.entries)
        and seen.unit not in ("city", "town", "village")
    ):
        entries = [entry for entry in seen.entries if entry.kind in (PROVINCE, DISTRICT, AREA)]
    ranked = sorted(entries, key=lambda entry: (-prior(entry, with_unit=seen.unit is not None), entry.index))
    return ranked[:MOST]


def _context(sightings: Sequence[Sighting], likely: Sequence[list[Entry]], peoples: Counter[str], gazetteer: Gazetteer) -> Context:
    context = Context()
    for code, times in peoples.items():
        context.countries[code] += min(times, 4)
    seen_keys: Counter[str] = Counter()
    for seen, options in zip(sightings, likely, strict=True):
        seen_keys[seen.key] += 1
        if not options or seen_keys[seen.key] > 3:
            continue
        best = prior(options[0], with_unit=seen.unit is not None)
        shares: dict[str | None, float] = defaultdict(float)
        units: dict[int | None, float] = defaultdict(float)
        for entry in options:
            share = 2.0 ** min(0.0, prior(entry, with_unit=seen.unit is not None) - best)
            shares[entry.country] = max(shares[entry.country], share)
            unit = gazetteer.first_level(entry)
            units[unit] = max(units[unit], share)
        total = sum(shares.values())
        for country, share in shares.items():
            if country:
                context.countries[country] += share / total
        if seen_keys[seen.key] == 1:
            for index, share in units.items():
                if index is not None:
                    context.units[index] += share if len(units) < 12 else share * 0.5
    return context


class _Weigher:
    """Weighs one namesake in the report's context."""

    def __init__(self, context: Context, gazetteer: Gazetteer) -> None:
        self.context, self.gazetteer = context, gazetteer

    def __call__(self, entry: Entry, *, with_unit: bool) -> float:
        score = prior(entry, with_unit=with_unit)
        score += SAME_COUNTRY * self.context.country(entry.country)
        if entry.kind == AREA:
            score += SAME_UNIT  # it lies in no unit that could speak for it: "Gaza" is the Strip, not its town
        elif entry.kind != PROVINCE:
            score += SAME_UNIT * self.context.unit(self.gazetteer.first_level(entry))
        return score


def _held(options: Sequence[Entry], holders: Sequence[int], gazetteer: Gazetteer) -> Entry | None:
    """The likeliest namesake that lies in what the text says holds it."""
    for holder in holders:
        for entry in options:
            if entry.index != holder and any(above.index == holder for above in gazetteer.above(entry)):
                return entry
        code = gazetteer.entry(holder).country
        kind = gazetteer.entry(holder).kind
        for entry in options:
            if kind == COUNTRY and entry.country == code and entry.index != holder:
                return entry
    return None


def _bring_near(scores: Mapping[tuple[str, bool], list[tuple[float, Entry]]], chosen: dict[tuple[str, bool], Entry | None]) -> None:
    """Where the lead is small, let the places that the report names besides pull the name to the namesake near them."""
    others = [
        (mark, entry)
        for mark, entry in chosen.items()
        if entry is not None and entry.kind in (TOWN, SITE, HAMLET, DISTRICT, PROVINCE)
    ][:16]
    for mark, ranked in scores.items():
        if len(ranked) < 2 or ranked[0][0] - ranked[1][0] > SURE:
            continue
        best = max(
            ranked[:8],
            key=lambda pair: (
                pair[0] + NEAR * max((_nearness(pair[1], entry) for other, entry in others if other[0] != mark[0]), default=0.0)
            ),
        )
        chosen[mark] = best[1]


def _nearness(one: Entry, other: Entry) -> float:
    return math.exp(-kilometres(one, other) / NEAR_KM)


def kilometres(one: Entry, other: Entry) -> float:
    """The distance between two places, near enough; infinite where a point is not known."""
    if one.latitude is None or one.longitude is None or other.latitude is None or other.longitude is None:
        return math.inf
    east = (one.longitude - other.longitude) * math.cos(math.radians((one.latitude + other.latitude) / 2))
    return 111.2 * math.hypot(one.latitude - other.latitude, east)
