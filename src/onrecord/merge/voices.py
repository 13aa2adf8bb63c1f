"""Who is the source of a statement, whose side it is on, and how well it is placed to count."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from onrecord.merge.voices_english import (
    ALIASES,
    BARE,
    CITY,
    GAZA,
    IN_CHARGE,
    INVESTIGATING,
    LANDS,
    NEUTRAL,
    OFFICES,
    OFFICIAL,
    REGION,
    ROLES,
    SIDES,
    UNNAMED,
)
from onrecord.model import Actor, ActorKind, Claim, Place, Precision

_SIDES = tuple((side, re.compile(rf"\b(?:{words})\b")) for side, words in SIDES)
_LESSER = re.compile(r"\s+(?:oblast|region|province|state|governorate|district|raion)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Voice:
    """Whoever a statement is of. `own` marks an outlet's own words; `key` is the same for all names of one body."""

    name: str
    key: str
    side: str | None
    own: bool = False


def voices_of(claims: Sequence[Claim]) -> dict[str, Voice]:
    """The voice of each claim by the claim's id, where one person is one voice however each report calls his office."""
    found = {claim.id: _voice_of(claim) for claim in claims}
    people: dict[str, Voice] = {}
    for claim in sorted(claims, key=lambda each: each.reference):
        speaker = claim.figure.speaker
        if speaker and found[claim.id][1]:
            people.setdefault(speaker.name.lower(), found[claim.id][0])
    return {
        claim.id: people.get(claim.figure.speaker.name.lower(), found[claim.id][0]) if claim.figure.speaker else found[claim.id][0]
        for claim in claims
    }


def voice_of(speaker: Actor | None, beside: Claim) -> Voice:
    """The voice of a speaker (null: the outlet) who tells of what a claim of the same report counts."""
    return _voice_of(replace(beside, figure=replace(beside.figure, speaker=speaker)))[0]


def _voice_of(claim: Claim) -> tuple[Voice, bool]:
    """The voice, and whether it is a person's body that his role names."""
    speaker = claim.figure.speaker
    if speaker is None or speaker.kind is ActorKind.OUTLET:
        name = speaker.name if speaker else claim.outlet or claim.family
        return Voice(name, f"outlet {name.lower()}", None, own=speaker is None), False
    body = body_of(speaker, claim)
    name = body or speaker.name
    side = side_of(name, speaker, claim)
    key = key_of(name)
    if body is None and UNNAMED.match(speaker.name):
        key = f"{key} of {side}"
    return Voice(name, key, side), body is not None


def body_of(speaker: Actor, claim: Claim) -> str | None:
    """The body that a speaker speaks for: as his role names it, or by his office and the place of what he counts."""
    for told in (speaker.body, speaker.role, speaker.name):
        if told and (office := _office(told.strip(), claim)):
            return office
    if speaker.body:
        return speaker.body
    role = (speaker.role or "").strip()
    for each in ROLES:
        if (found := each.pattern.match(role)) and not BARE.match(found["body"]):
            return found["body"].strip()
    return None


def _office(told: str, claim: Claim) -> str | None:
    for office, body in OFFICES:
        if office.match(told):
            place = _region(claim) if body is REGION else _city(claim)
            return f"{place} {body}" if place else None
    return None


def _region(claim: Claim) -> str | None:
    held = [place for place in (claim.where, *claim.within) if place and place.precision is Precision.PROVINCE]
    place = claim.where or claim.figure.place
    name = held[0].name if held else (place.admin1 or place.name) if place else None
    return _LESSER.sub("", name) if name else None


def _city(claim: Claim) -> str | None:
    place = claim.where or claim.figure.place
    return place.name if place else None


@lru_cache(maxsize=4096)
def key_of(name: str) -> str:
    """One key for all the ways of naming one body."""
    key = re.sub(r"[’']s?\b", "", name.lower().replace("’", "'"))
    for side, pattern in _SIDES:
        if side not in ("Hamas-run Gaza",):
            key = _renamed(key, side, pattern)
    for alias, plain in ALIASES:
        key = alias.sub(plain, key)
    words = [word for word in re.findall(r"[\w-]+", key) if word not in {"the", "of", "for", "royal", "oblast", "s"}]
    return " ".join(sorted(words))


def _renamed(key: str, side: str, pattern: re.Pattern[str]) -> str:
    """The demonym of a state as the state, so that both name one body. Cities that stand for a state stay."""
    demonym = re.compile(pattern.pattern, re.IGNORECASE)
    return demonym.sub(lambda found: side.lower() if found[0][:3] == side.lower()[:3] else found[0], key)


def side_of(name: str, speaker: Actor, claim: Claim) -> str | None:
    """The state or party a voice belongs to: as its name or role says, else for a body of state the state of the place."""
    told = f"{name} {speaker.role or ''} {speaker.body or ''}"
    if NEUTRAL.search(told) or UNNAMED_PEOPLE.match(name):
        return None
    place = claim.where or claim.figure.place
    for side, pattern in _SIDES:
        if pattern.search(told) and not _of_the_city(told, side, place):
            return side
    if speaker.kind is ActorKind.STATE and speaker.id:
        return LANDS.get(speaker.id, speaker.id)
    if OFFICIAL.search(told) and place:
        return _land(place, claim)
    return None


UNNAMED_PEOPLE = re.compile(r"^(?:local\s+|the\s+)*(?:residents?|witnesses|villagers|journalists?|reporters?)$", re.IGNORECASE)


def _of_the_city(told: str, side: str, place: Place | None) -> bool:
    """Whether the word is a part of the name of another land's place: a province's police are no state's."""
    return side == "Sudan" and place is not None and place.country == "SS" and "South" in told


def _land(place: Place, claim: Claim) -> str | None:
    if place.country == "PS" and any(GAZA.search(each.name) for each in (place, *claim.within)):
        return "Hamas-run Gaza"
    return LANDS.get(place.country or "", place.country)


def rank_of(voice: Voice) -> int:
    """How well placed a voice is to count: 0 the body in charge of the count, 1 investigators, 2 others, 3 outlets."""
    if voice.key.startswith("outlet "):
        return 3
    if IN_CHARGE.search(voice.name) or CITY in voice.name:
        return 0
    return 1 if INVESTIGATING.search(voice.name) else 2
