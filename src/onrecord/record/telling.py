"""The record as it is handed over to be told: in exports and in situation reports."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from onrecord.export import Held
from onrecord.merge import as_of as published_by
from onrecord.merge import ledger, running_totals
from onrecord.model import Claim, Decision, Incident, Place, Verb, Version
from onrecord.record.book import Record
from onrecord.record.deciding import decided, in_force

FEW = 10_000  # versions that are kept in memory, with their texts some 300 MB
LATER = timedelta(days=8)  # a report tells by its weekday what was said up to a week before
EMPTY = datetime(1970, 1, 1, tzinfo=UTC)  # a record that holds nothing has no moment of its own


@dataclass(frozen=True, slots=True)
class Days:
    """The days of a situation report, both inclusive; null is open."""

    since: date | None
    until: date | None

    def can_tell(self, incident: Incident) -> bool:
        """Whether an incident falls into the days, or something was said of it in them (or told of since as said in them)."""
        start, end = incident.start or incident.end, incident.end or incident.start
        return self._meets(start, end) or any(self._meets(day, day) for day in map(_said_on, incident.claims))

    def _meets(self, start: date | None, end: date | None) -> bool:
        if start is None or end is None:
            return False
        return (self.until is None or start <= self.until + LATER) and (self.since is None or end >= self.since)


def _said_on(claim: Claim) -> date | None:
    return claim.said.date() if isinstance(claim.said, datetime) else claim.said


class _Versions:
    """The versions of a record that had been published by a moment, as often as they are asked for.

    Few are kept after the first time; of many, a part is in memory at a time. It has state, since it keeps them.
    """

    def __init__(self, record: Record, by: datetime | None, leave_out: Sequence[str]) -> None:
        self._record = record
        self._by = by
        self._leave_out = leave_out
        self._kept: tuple[Version, ...] | None = None

    def __iter__(self) -> Iterator[Version]:
        if self._kept is None and self._record.store.counts()["versions"] <= FEW:
            self._kept = tuple(self._read())
        return iter(self._kept) if self._kept is not None else self._read()

    def _read(self) -> Iterator[Version]:
        for version in self._record.store.versions(leave_out=self._leave_out):
            published = version.reading.report.published
            if self._by is None or (published is not None and published <= self._by.date()):
                yield version


def held_of(record: Record, as_of: datetime | None = None, days: Days | None = None) -> Held:
    """All that an export or a situation report of a record is made from.

    With `as_of` (a moment in UTC), what had been published by then; else all, told as of the moment at which the record
    last got or decided something, so that the same record is told in the same bytes. With `days`, the accounts are those
    that a report of these days can tell, and of the readings only their reports: the rest would be made for nothing.
    """
    decisions = record.store.decisions()
    held = decided(record.store.claims(), decisions)
    claims = list(published_by(held, as_of)) if as_of else held
    incidents = record.gathered(claims, decisions)
    told = incidents if days is None else [each for each in incidents if days.can_tell(each)]
    accounts = [account for each in told for account in ledger(each.id, each.claims)]
    return Held(
        name=_name(record.store.where),
        as_of=as_of or _last_change(record, decisions),
        software=record.reader,
        versions=_Versions(record, as_of, ("mentions",) if days is None else ("mentions", "figures", "quotes", "events")),
        claims=tuple(claims),
        incidents=tuple(incidents),
        accounts=(*accounts, *running_totals(claims)),
        decisions=tuple(decisions),
        sensitive=tuple(sensitive_places(record, decisions)),
    )


def sensitive_places(record: Record, decisions: list[Decision]) -> Iterator[Place]:
    """The places that people marked as sensitive: each by its name, and its country where one was given."""
    for each in in_force(decisions):
        if each.verb is Verb.SENSITIVE:
            country = (each.after or {}).get("country")
            yield record.atlas.resolve(Place(name=each.subject, country=country))[0]


def _name(where: str) -> str:
    """The record's name without its password."""
    return sa.make_url(where).database or "record" if "://" in where else Path(where).stem


def _last_change(record: Record, decisions: list[Decision]) -> datetime:
    told = [record.store.last_got(), *(each.at for each in decisions[-1:])]
    return max((datetime.fromisoformat(each) for each in told if each), default=EMPTY)
