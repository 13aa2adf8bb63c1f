"""One transaction of writing: all of it, or nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from onrecord.errors import BadDecision, StaleDecision, Unknown
from onrecord.model import Claim, Decision, Reading, Report, Standing, Verb, Version
from onrecord.store import near, tables
from onrecord.store import statements as told
from onrecord.store.chain import GENESIS, canonical, hashed
from onrecord.store.decisions import Decisions
from onrecord.store.forms import packed
from onrecord.store.rows import (
    LONGEST,
    claim_of,
    claim_row,
    decision_of,
    hashed_key,
    original_packed,
    placed_claim_of,
    searchable,
    version_of,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """Where a report will stand: on which page, as which version, beside which near-duplicates.

    `known` is the id of the report that the record already holds, where it is the same again.
    """

    report: str
    page: str
    number: int
    newest: bool
    family: str
    dated: str
    bands: tuple[str, ...]
    bytes_sha256: str
    known: str | None = None


class Writer:
    """A transaction that is under way. It is used inside `with store.writing() as writer`."""

    def __init__(self, connection: Connection, decisions: Decisions) -> None:
        self._connection = connection
        self._decisions = decisions

    def slot(self, report: Report, original: bytes, got: str) -> Slot:
        """Where the report belongs, and whether the record has it already."""
        page = page_of(report)
        digest = sha256(original).hexdigest()
        before = self._all(told.VERSIONS_OF_PAGE, page=page)
        same = next((row for row in before if digest == row.bytes_sha256 or report.sha256 == row.text_sha256), None)
        dated = report.updated or report.published_at or (report.published.isoformat() if report.published else got)
        name = report.id
        if not same and self._one(told.NUMBER_OF_REPORT, name=name) is not None:
            name = self._free_name(name)
        signed = None if same else near.signature(report.text)
        keys = near.bands(signed) if signed else ()
        return Slot(
            report=name,
            page=page,
            number=len(before) + 1,
            newest=all((row.dated, row.got) <= (dated, got) for row in before),
            family=before[0].family if before else self._family(keys) or name,
            dated=dated,
            bands=keys,
            bytes_sha256=digest,
            known=same.report if same else None,
        )

    def keep(self, version: Version, slot: Slot, original: bytes, media_type: str) -> int:
        """Write a version whole; its number."""
        report = version.reading.report
        if slot.newest and slot.number > 1:
            self._run(told.NONE_IS_NEWEST, on=slot.page)
        number = self._insert(
            tables.version,
            report=slot.report,
            page=slot.page,
            edition=slot.number,
            newest=int(slot.newest),
            family=slot.family,
            got=version.got,
            origin=version.origin,
            media_type=media_type,
            url=searchable(report.url),
            outlet=searchable(report.publisher),
            title=searchable(report.title),
            published=report.published.isoformat() if report.published else None,
            dated=slot.dated,
            text_sha256=report.sha256,
            bytes_sha256=slot.bytes_sha256,
            original=original_packed(original, report.text),
            reading=packed(version.reading),
            reader=version.reader,
            figures=len(version.reading.figures),
        )
        self._many(tables.band, [{"key": hashed_key(key), "version": number} for key in slot.bands])
        self._index(number, report.title or "", report.text)
        return number

    def keep_claims(self, number: int, claims: Sequence[Claim], blocks: Mapping[str, Collection[str]], received: str) -> None:
        """Write the claims of a version, each with the keys under which others like it are looked for (by claim id)."""
        if not claims:
            return
        # Writers take turns, so that the next numbers are ours: all rows in one call, three times as fast.
        first = (self._one(told.LAST_CLAIM) or 0) + 1
        numbered = list(enumerate(claims, start=first))
        self._many(tables.claim, [{"number": at, **claim_row(claim, number, received)} for at, claim in numbered])
        hashed_keys = {at: {hashed_key(each) for each in blocks.get(claim.id, ())} for at, claim in numbered}
        self._many(tables.block, [{"key": key, "claim": at} for at, keys in hashed_keys.items() for key in keys])

    def end_claims(self, ids: Collection[str], gone: str) -> None:
        """Mark claims as no longer held from the moment `gone` on; their rows stay, so that `known_on` can be answered."""
        held = sa.select(tables.claim.c.number).where(tables.claim.c.id.in_(ids), tables.claim.c.gone.is_(None))
        self._run(sa.delete(tables.block).where(tables.block.c.claim.in_(held)))
        self._run(sa.update(tables.claim).where(tables.claim.c.id.in_(ids), tables.claim.c.gone.is_(None)).values(gone=gone))

    def replace_reading(self, report: str, reading: Reading, reader: str) -> int:
        """Keep another reading of the same text, as a newer reader made it; the version's number."""
        changed = {"reading": packed(reading), "reader": reader, "figures": len(reading.figures)}
        self._run(sa.update(tables.version).where(tables.version.c.report == report).values(**changed))
        return self.number_of(report)

    def number_of(self, report: str) -> int:
        """The number of the version that a report's id names."""
        number: int = self._one(told.NUMBER_OF_REPORT, name=report)
        return number

    def stand(self, standings: Mapping[str, Standing]) -> None:
        """Say of older claims what the outlet's newest version makes of them."""
        self._set("standing", {name: standing.value for name, standing in standings.items()})

    def claims_around(self, keys: Collection[str], held: Collection[str]) -> list[tuple[Claim, str | None]]:
        """The claims that stand under any of the keys, and all those of their incidents and of the incidents of `held`.

        Each comes with its incident. A claim of `held` (ids) that stands in none is left out.
        """
        found = self._all(told.STANDING_IN_BLOCKS, keys=[hashed_key(key) for key in keys])
        names = {row.incident for row in found if row.incident} | set(self.incidents_of(held).values())
        alone = [row.number for row in found if row.incident is None and row.id not in held]
        rows = self._all(told.CLAIMS_BY_NUMBER, numbers=alone) if alone else []
        return [placed_claim_of(row) for row in [*rows, *self._rows_of_incidents(names)]]

    def claims_of_incidents(self, names: Collection[str]) -> list[Claim]:
        """The claims that stand in any of the incidents."""
        return [placed_claim_of(row)[0] for row in self._rows_of_incidents(names)]

    def _rows_of_incidents(self, names: Collection[str]) -> list[Any]:
        return self._all(told.CLAIMS_OF_INCIDENTS, names=list(names)) if names else []

    def decisions(self) -> list[Decision]:
        """The decisions in their order, each with the one that undid it."""
        return self._decisions.all(self._connection)

    def claims_of_page(self, page: str) -> list[tuple[int, Claim]]:
        """The claims of all versions of a page, each with its version's place in order."""
        join = tables.claim.join(tables.version, tables.claim.c.version == tables.version.c.number)
        asked = sa.select(tables.claim, tables.version.c.edition).select_from(join)
        rows = self._all(asked.where(tables.version.c.page == page, tables.claim.c.gone.is_(None)))
        return [(row.edition, claim_of(row)) for row in rows]

    def incidents_of(self, claims: Collection[str]) -> dict[str, str]:
        """Which incident each claim stands in."""
        return {row.id: row.incident for row in self._all(told.INCIDENTS_OF, names=list(claims))}

    def assign(self, incidents: Mapping[str, str | None], successors: Mapping[str, str], at: str) -> None:
        """Put claims into incidents (null: into none), and lead the ids that were merged away to their successors."""
        if not incidents and not successors:
            return
        named = sorted({name for name in incidents.values() if name})
        known = set(self._scalars(told.KNOWN_INCIDENTS, names=named))
        self._many(tables.incident, [{"id": name, "created": at} for name in named if name not in known])
        self._set("incident", incidents)
        self._run(told.NO_SUCCESSOR, names=named)
        if successors:
            self._connection.execute(told.LEAD, [{"old": old, "heir": heir} for old, heir in successors.items()])

    def decide(
        self,
        verb: Verb,
        subject: str,
        *,
        who: str,
        why: str,
        at: str,
        before: Mapping[str, Any] | None,
        after: Mapping[str, Any] | None,
        expected: int | None = None,
    ) -> Decision:
        """Add a row to the chain of decisions. Raises `StaleDecision` where `expected` is not the newest on the subject."""
        if not who.strip():
            raise BadDecision("a decision names who made it: give --who NAME")
        decision = tables.decision
        newest = self._one(sa.select(sa.func.max(decision.c.id)).where(decision.c.subject == subject)) or 0
        if expected is not None and expected != newest:
            raise StaleDecision(f"decision {newest} about {subject} was made in between; look at it and decide again")
        last = self._all(sa.select(decision.c.id, decision.c.hash).order_by(decision.c.id.desc()).limit(1))
        number, previous = (last[0].id + 1, last[0].hash) if last else (1, GENESIS)
        fields = (number, at, who, verb.value, subject, why, canonical(before), canonical(after))
        names = ("id", "at", "who", "verb", "subject", "why", "before", "after")
        row = {**dict(zip(names, fields, strict=True)), "previous": previous, "hash": hashed(previous, *fields)}
        self._run(sa.insert(decision).values(**row))
        return decision_of(self._all(sa.select(decision).where(decision.c.id == number))[0], None)

    def withdraw(self, report: str, reason: str, gone: str) -> list[str]:
        """Remove the text and bytes of all versions of the report's page, leaving marked gaps; the ids that were emptied."""
        version = tables.version
        page = self._one(sa.select(version.c.page).where(version.c.report == report))
        if page is None:
            raise Unknown(f"the record holds no report {report!r}; `onrecord reports` lists those it holds")
        rows = self._all(sa.select(version).where(version.c.page == page))
        for row in rows:
            self._empty(row, reason, gone)
        return [row.report for row in rows]

    def take(self, who: str, what: str, at: str) -> None:
        """Note who took what out of the record."""
        self._insert(tables.taken, at=at, who=who, what=what)

    def _empty(self, row: Any, reason: str, gone: str) -> None:
        version = version_of(row)
        report = version.reading.report
        self._unindex(row.number, report.title or "", report.text)
        gap = replace(report, text="", title=None, other={})
        reading = replace(version.reading, report=gap, figures=(), quotes=(), events=(), mentions=None)
        claims = self._scalars(sa.select(tables.claim.c.number).where(tables.claim.c.version == row.number))
        self._run(sa.delete(tables.block).where(tables.block.c.claim.in_(claims)))
        self._run(sa.delete(tables.claim).where(tables.claim.c.version == row.number))
        self._run(sa.delete(tables.band).where(tables.band.c.version == row.number))
        emptied = {"original": None, "title": None, "reading": packed(reading), "figures": 0, "withdrawn": f"{gone} {reason}"}
        self._run(sa.update(tables.version).where(tables.version.c.number == row.number).values(**emptied))

    def _set(self, column: str, values: Mapping[str, str | None]) -> None:
        if values:
            rows = [{"name": name, "held": value} for name, value in values.items()]
            self._connection.execute(told.set_of_claims(column), rows)

    def _family(self, keys: tuple[str, ...]) -> str | None:
        if not keys:
            return None
        rows = self._all(told.LIKEST, **dict(zip(told.BANDS, map(hashed_key, keys), strict=True)))
        # A likeness of 0.7 shares a quarter of bands of four; fewer shared bands are chance.
        if not rows or rows[0].shared / len(keys) < near.ALIKE**near.ROWS:
            return None
        found: str = self._one(told.FAMILY_OF_VERSION, at=rows[0].version)
        return found

    def _free_name(self, name: str) -> str:
        """A report's id that is free: `a~2` for the second report called `a`."""
        at = 2
        while self._one(told.NUMBER_OF_REPORT, name=f"{name}~{at}") is not None:
            at += 1
        return f"{name}~{at}"

    def _index(self, number: int, title: str, body: str) -> None:
        if self._connection.dialect.name == "sqlite":
            self._run(told.INDEX_ON_SQLITE, n=number, t=title, b=body)
        else:
            words = f"{title}\n{body}".replace("\x00", " ")[:900_000]  # a tsvector holds at most 1 MB
            self._run(told.INDEX_ON_SERVER, n=number, b=words)

    def _unindex(self, number: int, title: str, body: str) -> None:
        if self._connection.dialect.name == "sqlite":
            # A contentless index forgets a row only when told the very words.
            self._run(
                sa.text("INSERT INTO words(words, rowid, title, body) VALUES ('delete', :n, :t, :b)"), n=number, t=title, b=body
            )
        else:
            self._run(sa.text("DELETE FROM words WHERE rowid = :n"), n=number)

    def _run(self, statement: Any, **given: Any) -> Any:
        return self._connection.execute(statement, given)

    def _insert(self, table: sa.Table, **row: Any) -> int:
        return int(self._connection.execute(told.insert(table), row).inserted_primary_key[0])  # type: ignore[index]

    def _many(self, table: sa.Table, rows: Iterable[Mapping[str, Any]]) -> None:
        if listed := list(rows):
            self._connection.execute(told.insert(table), listed)

    def _all(self, statement: Any, **given: Any) -> list[Any]:
        return list(self._connection.execute(statement, given))

    def _scalars(self, statement: Any, **given: Any) -> list[Any]:
        return list(self._connection.scalars(statement, given))

    def _one(self, statement: Any, **given: Any) -> Any:
        return self._connection.scalar(statement, given)


def page_of(report: Report) -> str:
    """The name of the page a report stands on: its address without what does not tell pages apart, else its id."""
    return page_of_address(report.url) if report.url else f"id:{report.id}"


def page_of_address(url: str) -> str:
    """The name of the page at an address."""
    name = "at:" + url.split("#")[0].rstrip("/")
    # PostgreSQL indexes no value over some 2,700 bytes.
    return name if len(name) <= LONGEST else f"{name[:LONGEST]}…{sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()}"
