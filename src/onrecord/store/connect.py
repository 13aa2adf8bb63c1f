"""Opening a record: a file of SQLite, or an address of PostgreSQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DatabaseError, OperationalError

from onrecord.errors import CannotWrite, DamagedRecord, NewerRecord, NotARecord, RecordError
from onrecord.store.patience import is_over, left, too_slow

MIGRATIONS = Path(__file__).parent / "migrations"
STEPS = 20_000  # of SQLite between two looks at the clock: about a millisecond
PATIENCE = 30  # seconds that a writer waits for another one


def connect(where: str, *, create: bool) -> Engine:
    """The engine for a record, migrated to the present form.

    Raises `NotARecord`, `NewerRecord`, `DamagedRecord` or `CannotWrite`.
    """
    with told_in_words(where):
        engine = _server(where) if "://" in where else _file(Path(where), create)
        try:
            if not _is_in_present_form(engine):
                _migrate(engine, where, create)
        except BaseException:
            engine.dispose()
            raise
        return engine


@contextmanager
def told_in_words(where: str) -> Iterator[None]:
    """Turn what the database says into an error that says what to do."""
    try:
        yield
    except (DatabaseError, sqlite3.Error) as fault:
        raise _in_words(where, str(getattr(fault, "orig", None) or fault)) from fault


def _in_words(where: str, said: str) -> RecordError:
    if said == "interrupted" or "statement timeout" in said:
        return too_slow()
    if "malformed" in said or "corrupt" in said:
        return DamagedRecord(f"{where} is damaged ({said}); restore a backup, or run `onrecord check` on a copy")
    if "not a database" in said:
        return NotARecord(f"{where} is no record of onrecord; name another file with --record")
    if "is full" in said or "No space left" in said:
        return CannotWrite(f"the disk with {where} is full; make room and run it again, nothing that was acknowledged is lost")
    if "readonly" in said or "read-only" in said or "unable to open" in said:
        return CannotWrite(f"{where} cannot be written ({said}); look at the rights of the file and of its folder")
    if "disk I/O error" in said:
        return CannotWrite(f"the disk with {where} failed, or has no room left; what was acknowledged before is in the record")
    if "locked" in said:
        return CannotWrite(f"another process has been writing to {where} for {PATIENCE} seconds; try again when it is done")
    return RecordError(f"{where}: {said.splitlines()[0] if said else 'the database failed'}")


def _file(path: Path, create: bool) -> Engine:
    if not create and not path.exists():
        raise NotARecord(f"there is no record {path}; `onrecord add REPORT... --record {path}` makes one")
    if path.is_dir():
        raise NotARecord(f"{path} is a folder; name a file")
    engine = sa.create_engine(sa.URL.create("sqlite", database=str(path)), connect_args={"timeout": PATIENCE})

    @event.listens_for(engine, "connect")
    def _set_up(connection: Any, _record: Any) -> None:
        # FULL: each commit waits for the disk, so that what was acknowledged outlives a loss of power too. With NORMAL the last
        # commits may be gone then. It costs 0.3 ms a report on a disk of a data centre, a few on one at home.
        connection.isolation_level = None  # or the driver begins transactions where it likes
        for pragma in ("journal_mode = WAL", "foreign_keys = ON", "synchronous = FULL", f"busy_timeout = {PATIENCE * 1000}"):
            connection.execute(f"PRAGMA {pragma}")
        connection.set_progress_handler(is_over, STEPS)
        connection.create_function("lower", 1, _lower, deterministic=True)  # SQLite's own knows A to Z alone

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # Two readers that both turn writers would deadlock: whoever will write says so at once.
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _lower(value: str | None) -> str | None:
    return None if value is None else value.lower()


def _server(where: str) -> Engine:
    url = sa.make_url(where)
    if url.drivername == "postgresql":
        url = url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() != "postgresql":
        raise NotARecord(f"a record is a file or an address postgresql://..., not {url.get_backend_name()}://")
    engine = sa.create_engine(url)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if (seconds := left()) is not None:
            connection.exec_driver_sql(f"SET LOCAL statement_timeout = {int(1000 * seconds)}")

    return engine


def newest_form() -> str:
    """The form that a record has once all migrations were made: the number before the name of the last one."""
    return max(path.stem.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def _is_in_present_form(engine: Engine) -> bool:
    with engine.connect() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return False
        return bool(connection.scalar(sa.text("SELECT version_num FROM alembic_version")) == newest_form())


def _migrate(engine: Engine, where: str, create: bool) -> None:
    # Imported here: it takes a fifth of a second, and a record in the present form needs none of it.
    from alembic import command
    from alembic.config import Config
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    script = ScriptDirectory.from_config(config)
    with engine.connect() as connection:
        present = MigrationContext.configure(connection).get_current_revision()
        tables = set(sa.inspect(connection).get_table_names())
    if present == script.get_current_head():
        return
    if present is None and tables - {"alembic_version"}:
        raise NotARecord(f"{where} holds something else than a record of onrecord; name another file with --record")
    if present is None and not create:
        raise NotARecord(f"{where} holds no record yet; `onrecord add` makes one")
    if present is not None and present not in {each.revision for each in script.walk_revisions()}:
        raise NewerRecord(f"{where} was made by a newer onrecord (its form is {present}); bring onrecord up to date")
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        if engine.dialect.name == "postgresql":
            connection.execute(sa.text("SELECT pg_advisory_xact_lock(20250710)"))
        if MigrationContext.configure(connection).get_current_revision() == script.get_current_head():
            return  # another process was quicker
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, "head")
        except OperationalError as fault:
            raise _in_words(where, str(fault.orig)) from fault
