"""The ledger: statements about one thing set against each other, as `LEDGER.md` defines it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime

from onrecord.merge.across import across
from onrecord.merge.relations import Told, relation, told_by
from onrecord.merge.relations_bounds import equal, narrows
from onrecord.merge.stands import stands
from onrecord.merge.things import things_of
from onrecord.merge.voices import Voice, voices_of
from onrecord.model import Account, Claim, Kind, Reference, Relation, Scope, Statement, Status

GONE = frozenset((Kind.REFINES, Kind.REVISED, Kind.CORRECTED))


def ledger(incident_id: str | None, claims: Iterable[Claim]) -> tuple[Account, ...]:
    """One account for each thing counted in one incident; counts of a long time and rates are left out."""
    held = [c for c in claims if c.figure.scope is Scope.HAPPENING and c.figure.status is not Status.HYPOTHETICAL]
    return across(_accounts(incident_id, held, False))


def running_totals(claims: Iterable[Claim], asked: Callable[[Claim], bool] = lambda _: True) -> tuple[Account, ...]:
    """The accounts of cumulative counts, by voice and start; they belong to no incident and are never added to one.

    Only of those voices and starts of which some claim is asked for.
    """
    held = sorted((c for c in claims if c.figure.scope is Scope.CUMULATIVE), key=lambda c: (c.reference, c.id))
    voices = voices_of(held)
    groups: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in held:
        start = claim.figure.period.start if claim.figure.period else None
        groups[voices[claim.id].key, str(start)].append(claim)
    told = (groups[key] for key in sorted(groups) if any(map(asked, groups[key])))
    return tuple(account for group in told for account in _accounts(None, group, True))


def as_of(claims: Iterable[Claim], moment: datetime) -> tuple[Claim, ...]:
    """The claims that had been published by a moment (in UTC); one that tells no date is left out."""
    return tuple(c for c in claims if c.said is not None and _public(c.said, moment))


def _public(said: datetime | date, moment: datetime) -> bool:
    return said <= moment if isinstance(said, datetime) else said <= moment.date()


def _accounts(incident: str | None, claims: Sequence[Claim], cumulative: bool) -> tuple[Account, ...]:
    held = sorted(claims, key=lambda c: (c.reference, c.figure.item, c.id))
    voices = voices_of(held)
    things = things_of(held) if held else []
    by_figure = {(c.report, c.figure.id): c for c in held}
    return tuple(_account(incident, thing, held, voices, by_figure, cumulative) for thing in things)


def _account(
    incident: str | None,
    thing: Sequence[Claim],
    held: Sequence[Claim],
    voices: dict[str, Voice],
    by_figure: dict[tuple[str, str], Claim],
    cumulative: bool,
) -> Account:
    told = sorted((told_by(c, voices[c.id]) for c in thing), key=lambda each: each.order)
    book = _Book(told, by_figure)
    for claim in thing:
        book.withdraw(claim, thing, held)
    for each in told:
        book.enter(each)
    standing = {each.claim.id for each in book.standing}
    clashing = {c for pair in book.clashes if set(pair) <= standing for c in pair}
    first = told[0].claim.figure
    return Account(
        incident=incident,
        measure=first.measure,
        item="person" if any(c.figure.item == "person" for c in thing) else first.item,
        place=next((c.where or c.figure.place for c in thing if c.where or c.figure.place), None),
        actor=next((c.figure.actor for c in thing if c.figure.actor), None),
        target=next((c.figure.target for c in thing if c.figure.target), None),
        currency=first.currency,
        period=first.period,
        cumulative=cumulative,
        statements=tuple(
            Statement(claim=e.claim, voice=e.voice.name, side=e.voice.side, said=e.said, stands=e.claim.id in standing)
            for e in told
        ),
        relations=tuple(book.relations),
        stands=stands(book.standing, book.credited, clashing, book.again, bool(book.denied & standing)),
    )


class _Book:
    """What was entered so far of one thing. It has state, since what stands is what the order of statements leaves."""

    def __init__(self, told: Sequence[Told], by_figure: dict[tuple[str, str], Claim]) -> None:
        self.ids = {each.claim.id for each in told}
        self.by_figure = by_figure
        self.entered: list[Told] = []
        self.standing: list[Told] = []
        self.relations: list[Relation] = []
        self.credited: dict[str, str] = {}
        self.again: set[str] = set()
        self.denied: set[str] = set()
        self.withdrawn: set[str] = set()
        self.clashes: set[tuple[str, str]] = set()

    def withdraw(self, claim: Claim, thing: Sequence[Claim], held: Sequence[Claim]) -> None:
        """Withdraw a claim whose page's next version has nothing of the thing."""
        later = [c for c in held if c.page == claim.page and c.version > claim.version]
        nearest = min(later, key=lambda c: (c.version, c.report), default=None)
        if nearest and not any(c.report == nearest.report for c in thing):
            self.withdrawn.add(claim.id)
            gone = Reference(nearest.report, 0, 0, claim.figure.measure)
            self.relations.append(
                Relation(earlier=claim.reference, later=gone, kind=Kind.WITHDRAWN, why="the page no longer says so")
            )

    def enter(self, each: Told) -> None:
        """Set one statement against those before it."""
        if each.claim.id in self.withdrawn:
            return
        part_of = each.claim.figure.part_of
        whole = self.by_figure.get((each.claim.report, part_of)) if part_of else None
        if whole is not None and whole.id != each.claim.id:
            why = "stated as a part of it"
            self.relations.append(Relation(earlier=each.claim.reference, later=whole.reference, kind=Kind.PART_OF, why=why))
            if whole.id in self.ids:
                return
        if each.claim.figure.status is Status.DENIED:
            self._deny(each)
        elif not self._repeat(each) and not self._tell_some(each):
            self._compare(each)

    def _deny(self, each: Told) -> None:
        for other in list(self.standing):
            self._relate(other, each, Kind.DENIED, f"{each.voice.name} denies it")
            if other.voice.key == each.voice.key:
                self.standing.remove(other)
            else:
                self.denied.add(other.claim.id)

    def _repeat(self, each: Told) -> bool:
        """Whether it tells an earlier figure again: of the same voice, or as an outlet's own words."""
        fitting = [
            t for t in self.entered if equal(t.quantity, each.quantity) and (each.voice.own or t.voice.key == each.voice.key)
        ]
        if not fitting:
            return False
        other = next((t for t in reversed(fitting) if t in self.standing), fitting[-1])
        self._relate(other, each, Kind.SAME, "told again")
        if other in self.standing:
            if other.voice.key == each.voice.key:
                self.standing.remove(other)
                self.clashes |= {(a, each.claim.id) for a, b in self._sides_of(other.claim.id)}
            else:
                self.credited[each.claim.id] = self.credited.get(other.claim.id, other.voice.key)
                self.again.add(each.claim.id)
            if other.claim.id in self.denied:
                self.denied.add(each.claim.id)
            self.standing.append(each)
            if not each.back:
                self.entered.append(each)
        return True

    def _tell_some(self, each: Told) -> bool:
        """Whether it tells of some people where more were counted: it is no count of them all, and does not stand as one."""
        counted = next((t for t in reversed(self.standing) if each.among(t)), None)
        if counted is not None:
            self._relate(counted, each, Kind.DIFFERS, "it tells of some people, and is no count of all")
        return counted is not None

    def _sides_of(self, claim: str) -> list[tuple[str, str]]:
        return [(a if b == claim else b, claim) for a, b in self.clashes if claim in (a, b)]

    def _compare(self, each: Told) -> None:
        own = next((t for t in reversed(self.entered) if t.voice.key == each.voice.key), None)
        near = [t for t in (self.entered[-1] if self.entered else None, own) if t is not None]
        equals = any(equal(t.quantity, each.quantity) for t in self.standing)
        hidden = False
        for other in dict.fromkeys([*near, *self.standing]):
            found = relation(other, each)
            if found is None:
                if other in self.standing and narrows(each.quantity, other.quantity):
                    hidden = True
                    if other.claim.report == each.claim.report:
                        self._relate(each, other, Kind.REFINES, "the exact beside the vague")
                continue
            kind, why = found
            alive = other in self.standing
            if other in near or kind is Kind.CONTRADICTS or (kind is Kind.SAME and equals):
                self._relate(other, each, kind, why)
            if kind is Kind.SAME and alive:
                self.again.add(each.claim.id)
            if kind is Kind.CONTRADICTS and alive:
                self.clashes.add((other.claim.id, each.claim.id))
            if alive and (kind in GONE or (kind is Kind.DIFFERS and other.among(each))):
                self.standing.remove(other)
        self.entered.append(each)
        if not hidden:
            self.standing.append(each)

    def _relate(self, one: Told, other: Told, kind: Kind, why: str) -> None:
        self.relations.append(Relation(earlier=one.claim.reference, later=other.claim.reference, kind=kind, why=why))
