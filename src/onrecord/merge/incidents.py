"""Claims brought together into incidents: a pure function of the set of claims and of what people decided."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from onrecord.merge.links import linked
from onrecord.merge.strands import Strand, strands_of
from onrecord.merge.traits import traits_of
from onrecord.model import Actor, Claim, Incident, Place

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdicts:
    """What people decided of claims: pairs that are, or are not, of one incident; the claim of another incident to go to."""

    same: frozenset[Pair] = frozenset()
    not_same: frozenset[Pair] = frozenset()


def incidents(
    claims: Iterable[Claim], verdicts: Verdicts | None = None, previous: Mapping[str, str] | None = None
) -> tuple[tuple[Incident, ...], dict[str, str]]:
    """The incidents that the claims tell of, and which ids were merged away into which.

    The grouping depends on the set of claims alone, not on their order. `previous` are the ids that claims stood under
    before: a group keeps the id that most of its claims had (the first by name among equals).
    """
    held = sorted(claims, key=_order)
    groups = grouped(held, verdicts or Verdicts())
    names = _named(groups, previous or {})
    made = tuple(_incident(name, group) for name, group in zip(names, groups, strict=True))
    present = set(names)
    heirs = {
        old: name
        for name, group in zip(names, groups, strict=True)
        for claim in group
        if (old := (previous or {}).get(claim.id)) is not None and old not in present
    }
    return made, heirs


def grouped(claims: Sequence[Claim], verdicts: Verdicts) -> list[tuple[Claim, ...]]:
    """The claims in groups, each in order; the groups in the order of their first claims."""
    strands = strands_of(claims)
    parent = list(range(len(strands)))

    def root(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    def join(one: int, other: int) -> None:
        low, high = sorted((root(one), root(other)))
        parent[high] = low

    strand_of = {claim.id: at for at, strand in enumerate(strands) for claim in strand.claims}
    kept_apart = _apart(verdicts.not_same, strand_of)
    for one, other in linked(strands):
        if (one, other) not in kept_apart:
            join(one, other)
    for left, right in sorted(verdicts.same):
        if left in strand_of and right in strand_of:
            join(strand_of[left], strand_of[right])
    gathered: dict[int, list[Claim]] = defaultdict(list)
    for at, strand in enumerate(strands):
        gathered[root(at)] += strand.claims
    return sorted((tuple(sorted(group, key=_order)) for group in gathered.values()), key=lambda group: _order(group[0]))


def _apart(pairs: Iterable[Pair], strand_of: Mapping[str, int]) -> set[Pair | tuple[int, int]]:
    told: set[Pair | tuple[int, int]] = set()
    for left, right in pairs:
        if left in strand_of and right in strand_of:
            told.add(tuple(sorted((strand_of[left], strand_of[right]))))  # type: ignore[arg-type]
    return told


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


def _incident(name: str, group: tuple[Claim, ...]) -> Incident:
    told = [traits for claim in group if (traits := traits_of(claim))]
    starts = [each.start for each in told if each.start]
    ends = [each.end for each in told if each.end]
    return Incident(
        id=name,
        kind=Counter(each.kind for each in told).most_common(1)[0][0],
        claims=group,
        start=min(starts, default=None),
        end=max(ends, default=None),
        places=_commonest([claim.where for claim in group if claim.where]),
        actors=_actors([claim.figure.actor for claim in group if claim.figure.actor]),
        targets=_actors([claim.figure.target for claim in group if claim.figure.target]),
        reports=len({claim.family for claim in group}),
        voices=len({_voice(claim) for claim in group}),
    )


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


def days_of(strand: Strand) -> tuple[date | None, date | None]:
    """The first and last day of a strand."""
    return strand.start, strand.end
