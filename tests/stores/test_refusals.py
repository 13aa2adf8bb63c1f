"""What a record says when it cannot be opened or written; what is in it by then stays in it."""

from __future__ import annotations

import contextvars
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

import onrecord
from onrecord.errors import CannotWrite, DamagedRecord, NewerRecord, NotARecord, RecordError, TooSlow, Unknown
from onrecord.model import Verb
from onrecord.record import open_record
from onrecord.store import patience
from onrecord.store.connect import newest_form
from tests.record.test_record import reading_of, report_of
from tests.stores.desk import Desk, written
from tests.stores.server import Server, engine_of

ADD = [sys.executable, "-c", "from onrecord.cli import main; main()", "add"]


def said(where: str, statement: str) -> None:
    engine = engine_of(where)
    with engine.begin() as connection:
        connection.execute(sa.text(statement))
    engine.dispose()


def many(folder: Path, count: int, prefix: str, text: str = "") -> tuple[Path, Path]:
    reports = [report_of(f"{prefix}{at}") for at in range(count)]
    readings = [reading_of(report) for report in reports]
    for at, report in enumerate(reports):
        report["text"] = f"{report['text']} It was day {at} of {prefix}. {text}"
    return written(folder, reports, readings)


@contextmanager
def adding(where: str, folder: Path, count: int, prefix: str, **given: object) -> Iterator[subprocess.Popen[str]]:
    """A process that adds many reports."""
    folder.mkdir()
    reports, readings = many(folder, count, prefix)
    call = [*ADD, str(reports), "--record", where, "--readings", str(readings)]
    with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **given) as process:  # type: ignore[call-overload]
        yield process


def test_a_record_that_a_newer_onrecord_made_is_left_alone(desk: Desk) -> None:
    desk.record.close()
    said(desk.where, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerRecord, match=r"its form is 9999.*bring onrecord up to date"):
        open_record(desk.where, create=True)


def test_the_form_of_a_new_record_is_the_one_that_opening_takes_for_the_newest(desk: Desk) -> None:
    engine = engine_of(desk.where)
    with engine.connect() as connection:
        assert connection.scalar(sa.text("SELECT version_num FROM alembic_version")) == newest_form()
    engine.dispose()


def test_a_database_that_holds_something_else_is_left_alone(where: str) -> None:
    said(where, "CREATE TABLE birds (name TEXT)")
    with pytest.raises(NotARecord, match="holds something else than a record"):
        open_record(where, create=True)
    engine = engine_of(where)
    assert sa.inspect(engine).get_table_names() == ["birds"]
    engine.dispose()


def test_a_record_is_made_only_when_asked_for(where: str) -> None:
    with pytest.raises(NotARecord, match="onrecord add"):
        open_record(where)


def test_what_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("The bridge is shut. " * 500)
    with pytest.raises(NotARecord, match="is no record of onrecord"):
        open_record(str(path), create=True)
    assert path.read_text() == "The bridge is shut. " * 500


@pytest.mark.parametrize("where", ["mysql://somewhere/record", "sqlite:///record.db"])
def test_an_address_of_another_kind_is_told(where: str) -> None:
    with pytest.raises(NotARecord, match="a file or an address postgresql://"):
        open_record(where, create=True)


def test_a_server_that_does_not_answer_is_told(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match=r"connection.*failed"):
        open_record(f"postgresql://t@/nothing?host={tmp_path}", create=True)


def test_a_record_on_a_server_is_copied_by_the_server(server: Server, tmp_path: Path) -> None:
    with open_record(server.new(), create=True) as record, pytest.raises(CannotWrite, match="pg_dump"):
        record.store.backup(str(tmp_path / "copy.db"))


def test_a_backup_is_a_record_of_its_own(tmp_path: Path) -> None:
    desk = Desk(str(tmp_path / "war.db"), tmp_path)
    desk.add("north")
    desk.record.judge(Verb.CONFIRM, desk.killed().id, who="Ana", why="seen")
    copy = str(tmp_path / "copy.db")
    desk.record.store.backup(copy)
    with pytest.raises(CannotWrite, match="is there already"):
        desk.record.store.backup(copy)
    desk.add("later", dead="three")
    with onrecord.open(copy) as restored:
        assert restored.store.check() == []
        assert [claim.id for claim in restored.figures()] == [
            claim.id for claim in desk.record.figures() if claim.report == "north"
        ]
        assert restored.store.decisions() == desk.record.store.decisions()
        with pytest.raises(Unknown):
            restored.store.version("later")
    desk.record.close()


def test_a_damaged_file_is_told_and_a_backup_takes_its_place(tmp_path: Path) -> None:
    path, copy = tmp_path / "war.db", tmp_path / "copy.db"
    desk = Desk(str(path), tmp_path)
    for at in range(30):
        desk.add(f"r{at}", more=random.Random(at).randbytes(3000).hex())
    desk.record.store.backup(str(copy))
    desk.record.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + b"\xa5" * (len(whole) - 8192 * 2) + whole[-8192:])
    with pytest.raises(DamagedRecord, match="restore a backup"), open_record(str(path)) as record:
        list(record.store.versions())
    shutil.copy(copy, path)
    with open_record(str(path)) as record:
        assert record.store.check() == [] and record.store.counts()["versions"] == 30


# Root writes where it may not, unless it gives that right away.
OBEYING = ["setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override"] if os.geteuid() == 0 else []


@pytest.mark.skipif(bool(OBEYING) and not shutil.which("setpriv"), reason="root without `setpriv` writes wherever it likes")
def test_a_folder_that_cannot_be_written_is_told_and_the_record_in_it_stays_whole(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    folder.mkdir()
    desk = Desk(str(folder / "war.db"), folder)
    desk.add("north")
    desk.record.close()
    for path in (folder / "war.db", folder):
        path.chmod(path.stat().st_mode & ~0o222)
    for name in ("war.db", "other.db"):
        given = [str(folder / "reports.jsonl"), "--record", str(folder / name), "--readings", str(folder / "readings.jsonl")]
        done = subprocess.run([*OBEYING, *ADD, *given], capture_output=True, text=True)
        assert done.returncode != 0
        assert "cannot be written" in done.stderr and "look at the rights" in done.stderr, done.stderr
        assert "Traceback" not in done.stderr
    for path in (folder, folder / "war.db"):
        path.chmod(path.stat().st_mode | 0o200)
    with open_record(desk.where) as record:
        assert record.store.check() == []


# A process whose files may not grow is to SQLite what a disk is that takes no more.
FULL = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (700_000, 700_000))
from onrecord.cli import main
sys.argv = sys.argv[:1] + sys.argv[1:]
main()
"""


def test_a_disk_without_room_is_told_and_what_was_acknowledged_is_in_the_record(tmp_path: Path) -> None:
    reports, readings = many(tmp_path, 60, "r", random.Random(1).randbytes(20_000).hex())
    path = str(tmp_path / "war.db")
    call = [sys.executable, "-c", FULL, "add", str(reports), "--record", path, "--readings", str(readings)]
    done = subprocess.run(call, capture_output=True, text=True)
    acknowledged = [line.split("\t")[1] for line in done.stdout.splitlines()]
    assert done.returncode != 0 and 0 < len(acknowledged) < 60
    assert "room" in done.stderr and "acknowledged" in done.stderr, done.stderr
    assert "Traceback" not in done.stderr
    with open_record(path) as record:
        assert record.store.check() == []
        assert {line.report for line in record.store.lines(None)} == set(acknowledged)


def test_two_processes_add_at_once_and_nothing_is_lost_or_doubled(where: str, tmp_path: Path) -> None:
    with adding(where, tmp_path / "a", 40, "a") as one, adding(where, tmp_path / "b", 40, "b") as other:
        told = [process.communicate(timeout=120) for process in (one, other)]
    assert [each[1].count("could not") for each in told] == [0, 0]
    assert one.returncode == other.returncode == 0, told
    with open_record(where) as record:
        assert {line.report for line in record.store.lines(None)} == {f"{who}{at}" for who in "ab" for at in range(40)}
        assert record.store.check() == []
        assert record.store.counts()["figures"] == 160


def test_two_processes_that_add_the_same_report_keep_it_once(where: str, tmp_path: Path) -> None:
    with adding(where, tmp_path / "a", 20, "r") as one, adding(where, tmp_path / "b", 20, "r") as other:
        told = [process.communicate(timeout=120)[0] for process in (one, other)]
    outcomes = sorted(line.split("\t")[0] for each in told for line in each.splitlines())
    assert outcomes == ["added"] * 20 + ["known"] * 20
    with open_record(where) as record:
        assert record.store.check() == [] and record.store.counts()["versions"] == 20


def test_a_writer_that_waits_too_long_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("onrecord.store.connect.PATIENCE", 0)
    desk = Desk(str(tmp_path / "war.db"), tmp_path)
    holder = sqlite3.connect(desk.where, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(CannotWrite, match="another process has been writing"):
        desk.add("north")
    holder.execute("ROLLBACK")
    holder.close()
    assert desk.add("north").value == "added"
    desk.record.close()


def test_a_line_of_what_was_added_comes_only_after_it_is_in_the_record(where: str, tmp_path: Path) -> None:
    with adding(where, tmp_path / "a", 40, "a") as process:
        assert process.stdout is not None
        for _ in range(5):
            process.stdout.readline()
        process.kill()
        left = process.stdout.read()
    acknowledged = {"a0", "a1", "a2", "a3", "a4"} | {line.split("\t")[1] for line in left.splitlines() if line.count("\t") == 2}
    with open_record(where) as record:
        held = {line.report for line in record.store.lines(None)}
        assert acknowledged <= held and len(held) <= 40
        assert record.store.check() == []
        assert json.loads(record.store.original("a0") or b"")["id"] == "a0"


def test_a_question_that_takes_longer_than_it_may_is_broken_off_and_the_next_is_answered(desk: Desk) -> None:
    without_end = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

    def ask() -> None:
        patience.begin(0.3)
        began = time.monotonic()
        with pytest.raises(TooSlow, match=r"longer than 0\.3 seconds"):
            desk.record.store._one(sa.text(without_end))
        assert time.monotonic() - began < 20
        patience.begin(None)
        assert desk.record.store.counts()["versions"] == 0

    contextvars.copy_context().run(ask)
