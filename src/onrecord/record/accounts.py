"""The accounts of all incidents in short, made in the background and kept: what stands, what contradicts, and who said it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from onrecord.merge import incident_of, ledger, running_totals, with_parts
from onrecord.model import Account, Claim, Incident, Kind, Reference
from onrecord.store.patience import timely

AT_ONCE = 60  # incidents whose accounts a page waits for
PART = 20  # incidents that are set against each other between two looks at what else is to do
TOTALS = ""  # where the counts over a long time are kept, which belong to no incident
Fetch = Callable[[Collection[str]], dict[str, list[Claim]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A statement in short; `begins` and `ends` are where its number stands in the sentence.

    `withdrawn_in` is the later version of its page that holds nothing of it any more; null where there is none.
    """

    claim: str
    report: str
    voice: str
    side: str | None
    outlet: str | None
    said: str | None
    low: int | float | None
    high: int | float | None
    qualifier: str
    status: str
    stands: bool
    sentence: str
    begins: int
    ends: int
    withdrawn_in: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """Two statements that cannot both be so, by their places among the statements, with why."""

    one: int
    other: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An account in short: one thing counted, what stands, and all that was said."""

    incident: str | None
    measure: str
    item: str
    place: str | None
    country: str | None
    actor: str | None
    target: str | None
    currency: str | None
    start: str | None
    end: str | None
    cumulative: bool
    low: int | float | None
    high: int | float | None
    latest: int | None
    voices: int
    sides: int
    disputed: bool
    statements: tuple[Said, ...]
    clashes: tuple[Clash, ...]


class Accounts:
    """The accounts by incident. It has state and a thread, since to compare a whole record takes many seconds."""

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch
        self._told: dict[str, tuple[Told, ...]] = {}
        self._counted: dict[str, list[Account]] = {}
        self._incidents: dict[str, Incident] = {}
        self._waiting: dict[str, None] = {}
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._thread: threading.Thread | None = None
        self._closed = False
        self.turn = 0  # rises with each account that was made: what is derived from them is kept under it

    def look_again(self, incidents: Iterable[str]) -> None:
        """Make the accounts of these incidents anew: at once where they are few, else in the background, in this order."""
        with self._lock:
            self._waiting |= dict.fromkeys(incidents)
            few = len(self._waiting) <= AT_ONCE
        if few:
            while self._some():
                pass
        elif self._thread is None:
            self._thread = threading.Thread(target=self._work, name="accounts", daemon=True)
            self._thread.start()
        self._wake.set()

    @property
    def waiting(self) -> int:
        """How many incidents are still to be compared."""
        return len(self._waiting)

    def of(self, incident: str) -> tuple[Told, ...]:
        """The accounts of an incident, made now where that has not been done."""
        if incident in self._waiting:
            self._make([incident])
        return self._told.get(incident, ())

    def known(self, incident: str) -> tuple[Told, ...]:
        """The accounts of an incident as far as they are made."""
        return self._told.get(incident, ())

    def all(self) -> list[Told]:
        """All that are made, the totals over a long time last."""
        with self._lock:
            return [each for name, told in self._told.items() if name != TOTALS for each in told] + list(self._told.get(TOTALS, ()))

    def counted(self) -> list[Account]:
        """The accounts that series are made of, as far as they are made."""
        with self._lock:
            return [each for held in self._counted.values() for each in held]

    def whole_of(self, incident: str) -> str | None:
        """The larger incident of its days that an incident is a part of, of those whose accounts are made."""
        with self._lock:
            held = list(self._incidents.values())
            part = self._incidents.get(incident)
        if part is None or part.start is None or part.end is None:
            return None
        around = [
            each
            for each in timely(held)
            if each.start and each.end and each.start <= part.start and part.end <= each.end and each.id != incident
        ]
        return with_parts([part, *around])[0].part_of

    def close(self) -> None:
        """Let the thread end."""
        self._closed = True
        self._wake.set()
        if self._thread is not None:
            self._thread.join(timeout=5)

    def _work(self) -> None:
        while not self._closed:
            if not self._some():
                self._wake.clear()
                self._wake.wait(timeout=60)
            else:
                self._wake.wait(timeout=0.002)  # whoever looks at a page goes first

    def _some(self) -> bool:
        with self._lock:
            part = list(self._waiting)[:PART]
        if part and not self._closed:
            self._make(part)
        return bool(part)

    def _make(self, part: Sequence[str]) -> None:
        claims = self._fetch(part)
        found = {name: _accounts(name, claims.get(name, [])) for name in part}
        made = {name: tuple(told_of(each) for each in accounts) for name, accounts in found.items()}
        incidents = {name: incident_of(name, held) for name in part if name != TOTALS and (held := claims.get(name))}
        with self._lock:
            for name, told in made.items():
                self._waiting.pop(name, None)
                for each in (self._told, self._counted, self._incidents):
                    each.pop(name, None)
                if told:
                    self._told[name] = told
                if counted := [each for each in found[name] if not each.cumulative]:
                    self._counted[name] = counted
            self._incidents |= incidents
            self.turn += 1


def _accounts(name: str, claims: Sequence[Claim]) -> tuple[Account, ...]:
    return running_totals(claims) if name == TOTALS else ledger(name, claims)


def told_of(account: Account) -> Told:
    """An account in short."""
    place, period, stands = account.place, account.period, account.stands
    at: dict[Reference, int] = {each.reference: number for number, each in enumerate(account.statements)}
    withdrawn = {each.earlier: each.later.report for each in account.relations if each.kind is Kind.WITHDRAWN}
    clashes = (each for each in account.relations if each.kind in (Kind.CONTRADICTS, Kind.DENIED))
    return Told(
        incident=account.incident,
        measure=account.measure,
        item=account.item,
        place=place.name if place else None,
        country=place.country if place else None,
        actor=account.actor.name if account.actor else None,
        target=account.target.name if account.target else None,
        currency=account.currency,
        start=period.start.isoformat() if period and period.start else None,
        end=period.end.isoformat() if period and period.end else None,
        cumulative=account.cumulative,
        low=stands.low,
        high=stands.high,
        latest=at.get(stands.latest) if stands.latest else None,
        voices=stands.voices,
        sides=stands.sides,
        disputed=stands.disputed,
        statements=tuple(
            Said(
                claim=each.claim.id,
                report=each.claim.report,
                voice=each.voice,
                side=each.side,
                outlet=each.claim.outlet,
                said=each.said.isoformat().replace("+00:00", "Z") if each.said else None,
                low=each.claim.figure.quantity.low,
                high=each.claim.figure.quantity.high,
                qualifier=each.claim.figure.quantity.qualifier.value,
                status=each.claim.figure.status.value,
                stands=each.stands,
                sentence=each.claim.sentence,
                begins=each.claim.figure.span.start - each.claim.sentence_start,
                ends=each.claim.figure.span.end - each.claim.sentence_start,
                withdrawn_in=withdrawn.get(each.reference),
            )
            for each in account.statements
        ),
        clashes=tuple(
            Clash(one=at[each.earlier], other=at[each.later], why=each.why)
            for each in clashes
            if each.earlier in at and each.later in at
        ),
    )
