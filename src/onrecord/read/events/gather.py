"""Brings together the tellings of one happening, and keeps those that matter most."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from onrecord.model import Period, Place, Precision
from onrecord.read.actors import KNOWN
from onrecord.read.events.candidate import Candidate

NEAR = 10.0  # kilometres within which two places are of one attack: one town
EARTH = 6371.0  # kilometres, mean radius
WIDE = frozenset({Precision.COUNTRY, Precision.AREA})
OWNED = "attack with an owner"
MANY = 80  # happenings looked back at: a text twice as long must not take four times as long
MOST = 12  # events of a report: GUIDE.md, Events


def gather(candidates: Sequence[Candidate]) -> list[Candidate]:
    """One candidate for each happening, in order of the text, at most `MOST`."""
    kept: list[Candidate] = []
    for candidate in candidates:
        for at in range(max(0, len(kept) - MANY), len(kept)):
            if same_happening(kept[at], candidate):
                kept[at] = _joined(kept[at], candidate)
                break
        else:
            kept.append(candidate)
    if len(kept) > MOST:
        ranked = sorted(kept, key=lambda one: (-weight(one), one.at))[:MOST]
        kept = sorted(ranked, key=lambda one: one.at)
    return kept


def weight(one: Candidate) -> float:
    """What a telling is worth against others: who, whom, where and when it tells, and how early it stands."""
    told = (bool(one.actor), bool(one.recipient), one.place is not None, one.period is not None)
    return one.worth + 0.4 * sum(told) - 0.03 * one.sentence


def same_happening(one: Candidate, other: Candidate) -> bool:
    """Whether two tellings can be of one happening: of one type, with the same actors, on days and at places that agree."""
    if one.type != other.type or not (same_days(one.period, other.period) or _bare(one, other)):
        return False
    if {actor.name for actor in one.actor} & {actor.name for actor in other.actor}:
        whom, whom_too = {a.name for a in one.recipient}, {a.name for a in other.recipient}
        if one.type == "ASSAULT":
            if _turned_away(one, other):
                return False
            return same_place(one, other) and (not whom or not whom_too or bool(whom & whom_too) or _one_land(one, other))
        return not whom or not whom_too or bool(whom & whom_too)
    return one.type == "CONSULT" and one.names == other.names


def _bare(one: Candidate, other: Candidate) -> bool:
    """Whether one of two attacks is a noun without a day, which names an attack told elsewhere: `Lorvian shelling`."""
    undated = [each for each in (one, other) if each.period is None]
    return one.type == "ASSAULT" and len(undated) == 1 and undated[0].rule == OWNED


def _turned_away(one: Candidate, other: Candidate) -> bool:
    """Whether the later of two attacks stands in a sentence that turns to another, and no place says that they are one."""
    earlier, later = sorted((one, other), key=lambda each: each.sentence)
    if earlier.sentence == later.sentence or not later.apart:
        return False
    return earlier.place is None or later.place is None or earlier.place.name != later.place.name


def _one_land(one: Candidate, other: Candidate) -> bool:
    """Whether the attacked are two names of one side: `Palestinians` and `Hamas`, `Lebanon` and `Hezbollah`."""
    lands = [
        {land for actor in each.recipient if actor.id in KNOWN.by_id for land in KNOWN.by_id[actor.id or ""].lands}
        for each in (one, other)
    ]
    return bool(lands[0] & lands[1])


def same_days(one: Period | None, other: Period | None) -> bool:
    """Whether both are undated, or their days overlap."""
    if one is None or other is None or one.start is None or other.start is None:
        return (one is None or one.start is None) == (other is None or other.start is None)
    return one.start <= (other.end or other.start) and other.start <= (one.end or one.start)


def same_place(one: Candidate, other: Candidate) -> bool:
    """Whether two places can be of one attack: one is not told, they are near, or one may hold the other."""
    here, there = one.place, other.place
    if here is None or there is None or here.name in there.name or there.name in here.name:
        return True
    if here.country != there.country:
        return False
    return bool(WIDE & {here.precision, there.precision}) or kilometres(here, there) <= NEAR


def kilometres(one: Place, other: Place) -> float:
    """The distance between two places on the sphere; infinite where one has no coordinates."""
    if one.latitude is None or one.longitude is None or other.latitude is None or other.longitude is None:
        return math.inf
    north, north_too = math.radians(one.latitude), math.radians(other.latitude)
    east = math.radians(other.longitude - one.longitude)
    cosine = math.sin(north) * math.sin(north_too) + math.cos(north) * math.cos(north_too) * math.cos(east)
    return EARTH * math.acos(max(-1.0, min(1.0, cosine)))


def _joined(one: Candidate, other: Candidate) -> Candidate:
    """The better phrase of two, with what the other adds."""
    best, rest = (one, other) if weight(one) >= weight(other) else (other, one)
    place = best.place or rest.place
    return replace(
        best,
        place=place,
        period=best.period or rest.period,
        actor=best.actor or rest.actor,
        recipient=best.recipient or rest.recipient,
        mode=best.mode or rest.mode,
        sentence=min(one.sentence, other.sentence),
    )
