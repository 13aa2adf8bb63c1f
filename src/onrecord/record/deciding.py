"""What people's decisions make of claims and of incidents. A decision is replayed each time; nothing it speaks of is changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from onrecord.errors import BadDecision
from onrecord.merge import Verdicts
from onrecord.model import (
    ITEMS,
    MEASURES,
    Actor,
    Claim,
    Decision,
    Figure,
    Grain,
    Period,
    Place,
    Qualifier,
    Quantity,
    Review,
    Status,
    Verb,
)

FIELDS = frozenset("measure item low high qualifier currency status actor target speaker place country start end".split())


def in_force(decisions: Iterable[Decision]) -> list[Decision]:
    """The decisions that nobody undid."""
    return [each for each in decisions if each.undone_by is None and each.verb is not Verb.UNDO]


def verdicts_of(decisions: Iterable[Decision]) -> Verdicts:
    """What the decisions say of which claims belong together."""
    same: set[tuple[str, str]] = set()
    apart: set[tuple[str, str]] = set()
    moves: dict[str, str | None] = {}
    for each in in_force(decisions):
        after = each.after or {}
        if each.verb is Verb.MOVE:
            moves[each.subject] = after.get("beside")
        elif each.verb in (Verb.SAME, Verb.NOT_SAME):
            pair = (str(after.get("one")), str(after.get("other")))
            (apart if each.verb is Verb.NOT_SAME else same).add(pair)
            (same if each.verb is Verb.NOT_SAME else apart).discard(pair)
    return Verdicts(same=frozenset(same), not_same=frozenset(apart), moves=moves)


def reviews_of(decisions: Iterable[Decision]) -> dict[str, Review]:
    """How far people looked at incidents, by id."""
    states = {Verb.REVIEW: Review.REVIEWED, Verb.PUBLISH: Review.PUBLISHED}
    return {each.subject: states[each.verb] for each in in_force(decisions) if each.verb in states}


def review_of(told: Review | None, of_claims: Iterable[Review]) -> Review:
    """How far people looked at an incident: as they said of it, else as reviewed once they looked at each of its figures.

    >>> review_of(None, [Review.REVIEWED, Review.PUBLISHED]).value, review_of(None, [Review.REVIEWED, Review.UNREVIEWED]).value
    ('reviewed', 'unreviewed')
    """
    if told is not None:
        return told
    return Review.UNREVIEWED if Review.UNREVIEWED in set(of_claims) else Review.REVIEWED


def decided(claims: Iterable[Claim], decisions: Iterable[Decision]) -> list[Claim]:
    """The claims as people corrected them, with how far they were looked at; rejected ones are left out."""
    by_claim: dict[str, list[Decision]] = {}
    for each in in_force(decisions):
        by_claim.setdefault(each.subject, []).append(each)
    told = (_decided(claim, by_claim.get(claim.id, ())) for claim in claims)
    return [claim for claim in told if claim is not None]


def _decided(claim: Claim, decisions: Sequence[Decision]) -> Claim | None:
    for each in decisions:
        if stale(each, claim) and each.verb is not Verb.ADD:
            continue  # it waits for another look, and changes nothing until then
        if each.verb is Verb.REJECT:
            return None
        if each.verb is Verb.CORRECT and each.after:
            claim = replace(claim, figure=corrected(claim.figure, each.after))
        if each.verb in (Verb.CONFIRM, Verb.CORRECT, Verb.REVIEW, Verb.ADD):
            claim = replace(claim, review=Review.REVIEWED)
        if each.verb is Verb.PUBLISH:
            claim = replace(claim, review=Review.PUBLISHED)
    return claim


def stale(decision: Decision, claim: Claim) -> bool:
    """Whether the words under the decision are no longer those that the person saw."""
    before = decision.before or {}
    return "sentence" in before and before["sentence"] != claim.sentence


def corrected(figure: Figure, after: Mapping[str, Any]) -> Figure:
    """The figure with the fields that a person set. Raises `BadDecision` for a field or a value that does not exist."""
    if unknown := set(after) - FIELDS:
        raise BadDecision(f"a figure has no field {sorted(unknown)[0]!r}; its fields are {', '.join(sorted(FIELDS))}")
    changed: dict[str, Any] = {}
    for name, known in (("measure", MEASURES), ("item", ITEMS)):
        if name in after:
            changed[name] = _known(name, after[name], known)
    if "status" in after:
        changed["status"] = Status(_known("status", after["status"], frozenset(Status)))
    if "currency" in after:
        changed["currency"] = after["currency"]
    for name in ("actor", "target", "speaker"):
        if name in after:
            changed[name] = Actor(name=str(after[name])) if after[name] else None
    if {"low", "high", "qualifier"} & set(after):
        changed["quantity"] = _quantity(figure.quantity, after)
    if {"place", "country"} & set(after):
        name = after.get("place", figure.place.name if figure.place else after.get("country"))
        changed["place"] = Place(name=str(name), country=after.get("country")) if name else None
    if {"start", "end"} & set(after):
        changed["period"] = _period(after)
    return replace(figure, **changed)


def _known(name: str, value: object, known: frozenset[Any]) -> str:
    if value not in known:
        raise BadDecision(f"{value!r} is no {name}; it is one of {', '.join(sorted(known))}")
    return str(value)


def _quantity(quantity: Quantity, after: Mapping[str, Any]) -> Quantity:
    try:
        qualifier = Qualifier(after["qualifier"]) if "qualifier" in after else None
        low, high = after.get("low", quantity.low), after.get("high", quantity.high)
        if qualifier is None:
            qualifier = Qualifier.EXACT if low == high else Qualifier.AT_LEAST if high is None else Qualifier.RANGE
            qualifier = Qualifier.AT_MOST if low is None else qualifier
        return Quantity(low, high, qualifier)
    except (ValueError, TypeError) as fault:
        raise BadDecision(f"these bounds do not hold together: {fault}") from fault


def _period(after: Mapping[str, Any]) -> Period | None:
    try:
        start, end = (date.fromisoformat(told) if (told := after.get(name)) else None for name in ("start", "end"))
    except ValueError as fault:
        raise BadDecision(f"{fault}; a day is written as 2025-07-10") from fault
    if start is None and end is None:
        return None
    return Period(start=start, end=end or start, grain=Grain.DAY if start == (end or start) else Grain.RANGE)
