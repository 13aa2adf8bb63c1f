"""A record: what is read from it, and the one door to writing."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection, Engine

from onrecord.errors import CannotWrite, Unknown
from onrecord.model import Claim, Decision, Report, Version, Watched
from onrecord.store import tables
from onrecord.store.chain import broken_at
from onrecord.store.check import faults
from onrecord.store.connect import connect, told_in_words
from onrecord.store.decisions import Decisions
from onrecord.store.outbox import Outbox
from onrecord.store.rows import claim_of, original_of, version_of
from onrecord.store.search import Hits, Words, search
from onrecord.store.select import Select, Stretch, Window
from onrecord.store.writer import Writer, page_of, page_of_address


def open_store(where: str, *, create: bool = False) -> Store:
    """The record at `where`: a path of a file, or an address `postgresql://...`.

    Raises `NotARecord` (nothing there and `create` is false, or something else is), `NewerRecord`, `DamagedRecord` or
    `CannotWrite`.
    """
    return Store(connect(where, create=create), where)


class Store:
    """An open record. It holds a connection, and so is a class; everything it answers is a noun."""

    def __init__(self, engine: Engine, where: str) -> None:
        self._engine = engine
        self._decisions = Decisions()
        self.where = where

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file or the server."""
        self._engine.dispose()

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """A transaction that will write; what goes wrong with the file or the server is said in words."""
        writable = self._engine.connect().execution_options(writes=True)
        with told_in_words(self.where), writable as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Writer]:
        """One transaction: what is written inside is in the record when the block ends, or not at all."""
        with self._transaction() as connection:
            if connection.dialect.name == "postgresql":
                # Slots, chains and names are looked up before they are written: writers take turns, as on SQLite.
                connection.execute(sa.text("SELECT pg_advisory_xact_lock(20250711)"))
            yield Writer(connection, self._decisions)

    @contextmanager
    def outbox(self) -> Iterator[Outbox]:
        """Saved searches and what is to be told of them, in one transaction."""
        with self._transaction() as connection:
            yield Outbox(connection)

    def watched(self) -> list[Watched]:
        """How the sources did that are watched, by name."""
        return [Watched(**dict(row._mapping)) for row in self._all(sa.select(tables.watched).order_by(tables.watched.c.name))]

    def note_watched(self, source: Watched) -> None:
        """Keep how a source was found."""
        row = {name: getattr(source, name) for name in Watched.__slots__}
        with self._transaction() as connection:
            connection.execute(sa.delete(tables.watched).where(tables.watched.c.name == source.name))
            connection.execute(sa.insert(tables.watched).values(**row))

    def has_page(self, url: str) -> bool:
        """Whether a report of that address is held."""
        page = page_of_address(url)
        return self._one(sa.select(tables.version.c.number).where(tables.version.c.page == page).limit(1)) is not None

    def claims(self, select: Select | None = None, window: Window | None = None) -> list[Claim]:
        """The claims asked for, the newest day first, then as they stand in their reports."""
        claim = tables.claim.c
        asked = self._claims(select).order_by(claim.end.is_(None), claim.end.desc(), claim.version, claim.number)
        return [claim_of(row) for row in self._all(_windowed(asked, window))]

    def count_claims(self, select: Select | None = None) -> int:
        """How many claims are asked for."""
        return int(self._one(sa.select(sa.func.count()).select_from(self._claims(select).subquery())))

    def incidents_of(self, select: Select | None = None) -> dict[str, str | None]:
        """Which incident each of the claims stands in."""
        claim = tables.claim.c
        return {row.id: row.incident for row in self._all(self._claims(select).with_only_columns(claim.id, claim.incident))}

    def incidents_told(self, falling: Stretch, dated: Stretch) -> set[str]:
        """The incidents that fall into a stretch of days, and those of which a report dated in another tells."""
        claim = tables.claim.c
        starts, ends = sa.func.min(sa.func.coalesce(claim.start, claim.end)), sa.func.max(claim.end)
        told = sa.func.max(sa.case((dated.holds(tables.version.c.dated), 1), else_=0)) == 1
        asked = self._claims(None).with_only_columns(claim.incident).where(claim.incident.is_not(None)).group_by(claim.incident)
        return {row.incident for row in self._all(asked.having(sa.or_(falling.meets(starts, ends), told)))}

    def reports_dated(self, stretch: Stretch) -> list[str]:
        """The ids of the reports dated in a stretch of days, in the order in which they came."""
        version = tables.version.c
        asked = sa.select(version.report).where(stretch.holds(version.dated)).order_by(version.number)
        return [row.report for row in self._all(asked)]

    def leads_to(self, incident: str) -> str:
        """The incident that `incident` has become. Raises `Unknown`."""
        seen = {incident}
        while True:
            asked = sa.select(tables.incident).where(tables.incident.c.id == incident)
            rows = self._all(asked)
            if not rows:
                raise Unknown(f"there is no incident {incident!r}; `onrecord incidents` lists those there are")
            heir = rows[0].successor
            if heir is None or heir in seen:
                return incident
            seen.add(heir)
            incident = heir

    def merged(self) -> list[str]:
        """The ids of incidents that were merged away."""
        incident = tables.incident.c
        return [row.id for row in self._all(sa.select(incident.id).where(incident.successor.is_not(None)).order_by(incident.id))]

    def version(self, report: str) -> Version:
        """The version that a report's id names. Raises `Unknown`."""
        rows = self._all(sa.select(tables.version).where(tables.version.c.report == report))
        if not rows:
            raise Unknown(f"the record holds no report {report!r}; `onrecord reports` lists those it holds")
        return version_of(rows[0])

    def versions(
        self, reports: Collection[str] | None = None, window: Window | None = None, *, leave_out: Sequence[str] = ()
    ) -> Iterator[Version]:
        """The versions named, or all, in the order in which they came; quicker where parts of their readings are left out."""
        version = tables.version
        # Their original bytes are read when somebody asks for them.
        asked = sa.select(*(column for column in version.c if column.name != "original")).order_by(version.c.number)
        if reports is not None:
            asked = asked.where(version.c.report.in_(reports))
        offset, left = (window.offset, window.limit) if window else (0, None)
        last = -1
        # By number in small parts: a record of an archive does not fit into memory.
        while left is None or left > 0:
            part = asked.where(version.c.number > last).limit(min(200, left or 200))
            rows = self._all(part.offset(offset) if offset else part)
            yield from (version_of(row, leave_out=leave_out) for row in rows)
            if not rows:
                return
            last, offset, left = rows[-1].number, 0, None if left is None else left - len(rows)

    def state(self) -> tuple[object, ...]:
        """What is another tuple after anything was added, decided, withdrawn or read again."""
        version, claim, decision = tables.version.c, tables.claim.c, tables.decision.c
        return (
            self._one(sa.select(sa.func.max(version.number))),
            self._one(sa.select(sa.func.max(claim.number))),
            self._one(sa.select(sa.func.count()).where(claim.gone.is_not(None))),
            self._one(sa.select(sa.func.max(decision.id))),
        )

    def last_got(self) -> str | None:
        """The moment at which the newest of the versions came, in UTC, ISO form; null where there are none."""
        told: str | None = self._one(sa.select(sa.func.max(tables.version.c.got)))
        return told

    def taken(self) -> list[tuple[str, str, str]]:
        """Who took what out of the record: when, who, what, in order."""
        return [(row.at, row.who, row.what) for row in self._all(sa.select(tables.taken).order_by(tables.taken.c.number))]

    def holds(self, report: Report, original: bytes) -> str | None:
        """The id of the report that the record already holds, where it is the same again; else null."""
        version = tables.version.c
        same = sa.or_(version.bytes_sha256 == sha256(original).hexdigest(), version.text_sha256 == report.sha256)
        found: str | None = self._one(sa.select(version.report).where(version.page == page_of(report), same))
        return found

    def lines(self, window: Window | None = None, page: str | None = None) -> list[Any]:
        """Reports in short (rows of the table of versions without texts), the newest first."""
        version = tables.version
        columns = [column for column in version.c if column.name not in ("original", "reading")]
        asked = sa.select(*columns).order_by(version.c.dated.desc(), version.c.number)
        if page is not None:
            asked = asked.where(version.c.page == page)
        return self._all(_windowed(asked, window))

    def original(self, report: str) -> bytes | None:
        """The bytes that a report was made from; null where they were withdrawn."""
        rows = self._all(sa.select(tables.version).where(tables.version.c.report == report))
        return original_of(rows[0], version_of(rows[0]).reading.report.text) if rows else None

    def counts(self) -> dict[str, int]:
        """How much the record holds."""
        held = {
            "versions": sa.select(sa.func.count()).select_from(tables.version),
            "reports": sa.select(sa.func.count(sa.distinct(tables.version.c.family))),
            "figures": sa.select(sa.func.count()).select_from(tables.claim).where(tables.claim.c.gone.is_(None)),
            "incidents": sa.select(sa.func.count(sa.distinct(tables.claim.c.incident))).where(tables.claim.c.gone.is_(None)),
            "decisions": sa.select(sa.func.count()).select_from(tables.decision),
        }
        return {name: int(self._one(asked) or 0) for name, asked in held.items()}

    def decisions(self, subject: str | None = None) -> list[Decision]:
        """The decisions in their order, each with the one that undid it."""
        with told_in_words(self.where), self._engine.connect() as connection:
            told = self._decisions.all(connection)
        return [each for each in told if subject is None or each.subject == subject]

    def search(self, words: str, facets: Words | None = None, window: Window | None = None) -> Hits:
        """Where the words stand, with how the finds part by outlet, day, place, actor and measure."""
        with told_in_words(self.where), self._engine.connect() as connection:
            return search(connection, words, facets or Words(), window or Window())

    def check(self) -> list[str]:
        """What is wrong with the record, each fault in words; nothing where all holds."""
        with told_in_words(self.where), self._engine.connect() as connection:
            told = list(faults(connection))
            broken = broken_at(connection.execute(sa.select(tables.decision).order_by(tables.decision.c.id)))
        return [*told, *([broken] if broken else [])]

    def backup(self, path: str) -> None:
        """Write a consistent copy of the record to a new file, while others may write. Raises `CannotWrite`."""
        target = Path(path)
        if target.exists():
            raise CannotWrite(f"{path} is there already; name a new file")
        if self._engine.dialect.name != "sqlite":
            raise CannotWrite("a record on PostgreSQL is copied with its own `pg_dump`, which is consistent too")
        with told_in_words(path), self._engine.connect() as connection:
            held = connection.connection.driver_connection
            assert isinstance(held, sqlite3.Connection)
            with sqlite3.connect(path) as copy:
                held.backup(copy)
            copy.close()

    def _claims(self, select: Select | None) -> Any:
        joined = tables.claim.join(tables.version, tables.claim.c.version == tables.version.c.number)
        return sa.select(tables.claim).select_from(joined).where(*(select or Select()).conditions())

    def _all(self, statement: Any) -> list[Any]:
        with told_in_words(self.where), self._engine.connect() as connection:
            return list(connection.execute(statement))

    def _one(self, statement: Any) -> Any:
        with told_in_words(self.where), self._engine.connect() as connection:
            return connection.scalar(statement)


def _windowed(asked: Any, window: Window | None) -> Any:
    if window is None:
        return asked
    return asked.limit(window.limit).offset(window.offset) if window.limit is not None else asked.offset(window.offset)
