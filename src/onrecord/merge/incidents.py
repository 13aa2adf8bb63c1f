"""Claims brought together into incidents: a pure function of the set of claims and of what people decided."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from onrecord.merge.groups import Groups
from onrecord.merge.joining import linked
from onrecord.merge.links import keys_of
from onrecord.merge.strands import Strand, strands_of
from onrecord.merge.traits import KINDS, Traits, traits_of
from onrecord.model import Actor, Claim, Incident, Place, Scope

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdicts:
    """What people decided of claims: pairs that are, or are not, of one incident; where a claim was moved to.

    `moves` gives for a moved claim one of the incident that it went to, or null where it stands alone since.
    """

    same: frozenset[Pair] = frozenset()
    not_same: frozenset[Pair] = frozenset()
    moves: Mapping[str, str | None] = field(default_factory=dict)


def incidents(
    claims: Iterable[Claim], verdicts: Verdicts | None = None, previous: Mapping[str, str] | None = None
) -> tuple[tuple[Incident, ...], dict[str, str]]:
    """The incidents that the claims tell of, and which ids were merged away into which.

    The grouping depends on the set of claims alone, not on their order. `previous` are the ids that claims stood under
    before: a group keeps the id that most of its claims had (the first by name among equals).
    """
    strands, groups, heirs = _gathered(claims, verdicts, previous)
    told = {claim.id: traits for strand in strands for claim, traits in zip(strand.claims, strand.traits, strict=True)}
    return tuple(
        _incident(name, group, [told[claim.id] for claim in group if claim.id in told]) for name, group in groups.items()
    ), heirs


def placed(
    claims: Iterable[Claim], verdicts: Verdicts | None = None, previous: Mapping[str, str] | None = None
) -> tuple[dict[str, str], dict[str, str]]:
    """In which incident each claim is (by claim id), as `incidents` has them, and which ids were merged away into which."""
    _, groups, heirs = _gathered(claims, verdicts, previous)
    return {claim.id: name for name, group in groups.items() for claim in group}, heirs


def _gathered(
    claims: Iterable[Claim], verdicts: Verdicts | None, previous: Mapping[str, str] | None
) -> tuple[list[Strand], dict[str, tuple[Claim, ...]], dict[str, str]]:
    """The strands of the claims, the claims of each incident by its id, and which ids were merged away into which."""
    held = sorted(claims, key=_order)
    strands = strands_of(held)
    groups = grouped(held, strands, verdicts or Verdicts())
    names = _named(groups, previous or {})
    present = set(names)
    heirs = {
        old: name
        for name, group in zip(names, groups, strict=True)
        for claim in group
        if (old := (previous or {}).get(claim.id)) is not None and old not in present
    }
    return strands, dict(zip(names, groups, strict=True)), heirs


def grouped(claims: Sequence[Claim], strands: Sequence[Strand], verdicts: Verdicts) -> list[tuple[Claim, ...]]:
    """The claims, which come in order, in groups, each in order; the groups in the order of their first claims."""
    strand_of = {claim.id: at for at, strand in enumerate(strands) for claim in strand.claims}
    groups = Groups(len(strands), _at(verdicts.not_same, strand_of))
    for one, other in sorted(_at(verdicts.same, strand_of)):
        groups.join(one, other)
    for one, other in sorted(linked(strands)):
        groups.join(one, other)
    gathered: dict[str, list[Claim]] = defaultdict(list)
    # What tells of no happening that others could tell of too stands alone, so that no count is lost.
    held = [claim for claim in claims if claim.id in strand_of or claim.figure.scope is Scope.HAPPENING]
    alone = {claim.id: f"alone {claim.id}" for claim in held}
    anchors = alone | {name: str(groups.root(at)) for name, at in strand_of.items()}
    for name, moved in verdicts.moves.items():
        if name in anchors:
            anchors[name] = anchors.get(moved or "", alone[name])
    for claim in held:
        gathered[anchors[claim.id]].append(claim)
    return [tuple(group) for group in gathered.values()]


def _at(pairs: Iterable[Pair], strand_of: Mapping[str, int]) -> set[tuple[int, int]]:
    """Pairs of claims as pairs of strands, the smaller first; those that are not here are left out."""
    held = [(strand_of[one], strand_of[other]) for one, other in pairs if one in strand_of and other in strand_of]
    return {(min(pair), max(pair)) for pair in held if pair[0] != pair[1]}


def keys(claims: Iterable[Claim]) -> dict[str, frozenset[str]]:
    """Under which keys each claim is to be found by claims of other reports (by claim id): none for totals and rates."""
    return {claim.id: keys_of(strand) for strand in strands_of(claims) for claim in strand.claims}


def _order(claim: Claim) -> tuple[str, str, int, int, str, str]:
    said = claim.said.isoformat() if claim.said else ""
    span = claim.figure.span
    return said, claim.report, span.start, span.end, claim.figure.measure, claim.id


def _named(groups: Sequence[tuple[Claim, ...]], previous: Mapping[str, str]) -> list[str]:
    names: list[str] = []
    taken: set[str] = set()
    for group in groups:
        had = Counter(previous[claim.id] for claim in group if claim.id in previous)
        free = sorted((-count, name) for name, count in had.items() if name not in taken)
        name = free[0][1] if free else "i" + sha256(group[0].id.encode()).hexdigest()[:12]
        while name in taken:
            name += "x"
        taken.add(name)
        names.append(name)
    return names


def incident_of(name: str, group: Iterable[Claim]) -> Incident:
    """The incident that claims held to be of one operation tell of. There is at least one."""
    group = tuple(sorted(group, key=_order))
    return _incident(name, group, [traits for claim in group if (traits := traits_of(claim))])


def _incident(name: str, group: tuple[Claim, ...], told: Sequence[Traits]) -> Incident:
    dated = [each for each in told if not each.loose] if any(each.start and not each.loose for each in told) else told
    # "In July" tells no day where another report does; what stands alone for its long span has that span.
    days = [(each.start, each.end) for each in dated] if told else [_span(claim) for claim in group]
    return Incident(
        id=name,
        kind=Counter(each.kind for each in told).most_common(1)[0][0] if told else KINDS[group[0].figure.measure],
        claims=group,
        start=min((start for start, _ in days if start), default=None),
        end=max((end for _, end in days if end), default=None),
        places=_commonest([claim.where for claim in group if claim.where]),
        actors=_actors([claim.figure.actor for claim in group if claim.figure.actor]),
        targets=_actors([claim.figure.target for claim in group if claim.figure.target]),
        reports=len({claim.family for claim in group}),
        voices=len({_voice(claim) for claim in group}),
    )


def _span(claim: Claim) -> tuple[date | None, date | None]:
    period = claim.figure.period
    return (period.start or period.end, period.end or period.start) if period else (None, None)


def _voice(claim: Claim) -> str:
    speaker = claim.figure.speaker
    return (speaker.body or speaker.name) if speaker else f"outlet {claim.outlet or claim.family}"


def _commonest(places: Sequence[Place]) -> tuple[Place, ...]:
    counted = Counter((place.name, place.country) for place in places)
    first = {(place.name, place.country): place for place in reversed(places)}
    return tuple(first[key] for key, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0][0])))


def _actors(actors: Sequence[Actor]) -> tuple[Actor, ...]:
    counted = Counter(actor.name for actor in actors)
    first = {actor.name: actor for actor in reversed(actors)}
    return tuple(first[name] for name, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0])))
