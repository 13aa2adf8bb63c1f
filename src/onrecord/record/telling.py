"""The record as it is handed over to be told: in exports and in situation reports."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from onrecord.export import Failed, Held
from onrecord.export.sitrep.period import in_days, said_day
from onrecord.merge import as_of as published_by
from onrecord.merge import ledger, running_totals
from onrecord.model import Claim, Decision, Place, Scope, Verb, Version
from onrecord.record.book import MOST_NAMES, Record
from onrecord.record.deciding import decided, in_force
from onrecord.store import Select, Stretch

FEW = 10_000  # versions that are kept in memory, with their texts some 300 MB
LATER = timedelta(days=8)  # a report tells by its weekday what was said up to a week before
ZONE = timedelta(days=1)  # a report dated here on one day is of another in UTC
EMPTY = datetime(1970, 1, 1, tzinfo=UTC)  # a record that holds nothing has no moment of its own


@dataclass(frozen=True, slots=True)
class Days:
    """The days of a situation report, both inclusive; null is open."""

    since: date | None = None
    until: date | None = None

    @property
    def falling(self) -> Stretch:
        """Where incidents of these days fall."""
        return Stretch(self.since, self.until)

    @property
    def dated(self) -> Stretch:
        """When reports are dated that tell what was said in these days."""
        since = self.since - ZONE if self.since and self.since > date.min else self.since
        return Stretch(since, self.until + LATER if self.until and self.until < date.max - LATER else None)

    def hold(self, claim: Claim) -> bool:
        """Whether a claim was said in them; one that tells no date may have been."""
        return claim.said is None or in_days(said_day(claim.said), self.since, self.until)


class _Versions:
    """The versions of a record that had been published by a moment, as often as they are asked for.

    Few are kept after the first time; of many, a part is in memory at a time. It has state, since it keeps them.
    """

    def __init__(self, record: Record, by: datetime | None, leave_out: Sequence[str], dated: Stretch | None) -> None:
        self._record = record
        self._by = by
        self._leave_out = leave_out
        self._reports = record.store.reports_dated(dated) if dated else None
        self._kept: tuple[Version, ...] | None = None

    def __iter__(self) -> Iterator[Version]:
        if self._kept is None and self._record.store.counts()["versions"] <= FEW:
            self._kept = tuple(self._read())
        return iter(self._kept) if self._kept is not None else self._read()

    def _read(self) -> Iterator[Version]:
        for version in self._record.store.versions(self._reports, leave_out=self._leave_out):
            published = version.reading.report.published
            if self._by is None or (published is not None and published <= self._by.date()):
                yield version


def held_of(record: Record, as_of: datetime | None = None, days: Days | None = None) -> Held:
    """All that an export or a situation report of a record is made from.

    With `as_of` (a moment in UTC), what had been published by then; else all, told as of the moment at which the record
    last got or decided something, so that the same record is told in the same bytes. With `days`, what a situation report of
    these days can tell, and of the readings only their reports: the rest would be read and made for nothing.
    """
    decisions = record.store.decisions()
    found = record.store.claims() if days is None else _claims_of(record, days, decisions)
    held = decided(found, decisions)
    claims = list(published_by(held, as_of)) if as_of else held
    incidents = record.gathered(claims, decisions)
    accounts = [account for each in incidents for account in ledger(each.id, each.claims)]
    left_out = ("mentions",) if days is None else ("mentions", "figures", "quotes", "events")
    return Held(
        name=_name(record.store.where),
        as_of=as_of or _last_change(record, decisions),
        software=record.reader,
        versions=_Versions(record, as_of, left_out, days.dated if days else None),
        claims=tuple(claims),
        incidents=tuple(incidents),
        accounts=(*accounts, *running_totals(claims, (days or Days()).hold)),
        decisions=tuple(decisions),
        sensitive=tuple(sensitive_places(record, decisions)),
        failed=tuple(_failed(record, as_of)),
    )


def _claims_of(record: Record, days: Days, decisions: list[Decision]) -> list[Claim]:
    """The claims of the incidents that fall into the days or are told of in them, and all that count over a long time.

    Those that people corrected come with their incidents whatever day they were read as.
    """
    corrected = tuple({each.subject for each in in_force(decisions) if each.verb is Verb.CORRECT})
    placed = record.store.incidents_of(Select(ids=corrected)) if corrected else {}
    names = record.store.incidents_told(days.falling, days.dated) | {name for name in placed.values() if name}
    if len(names) > MOST_NAMES or len(corrected) > MOST_NAMES:
        return record.store.claims()
    asked = (Select(incidents=tuple(sorted(names))), Select(scope=Scope.CUMULATIVE.value), Select(ids=corrected))
    return list({claim.id: claim for select in asked for claim in record.store.claims(select)}.values())


def _failed(record: Record, as_of: datetime | None) -> Iterator[Failed]:
    """The watched sources that failed when they were last looked at."""
    for source in record.store.watched():
        tried = datetime.fromisoformat(source.tried) if source.tried else None
        if source.failures and tried and (as_of is None or tried <= as_of):
            yield Failed(source=f"{source.name}, {source.url}", why=source.told or "no reason is known")


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
