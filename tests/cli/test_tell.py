"""What leaves a record from the command line: exports as folders, situation reports as files, and the log of who took them."""

from __future__ import annotations

import csv
import io
import json
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import pytest

from onrecord.cli import main
from onrecord.export import FORMATS
from onrecord.record import open_record
from tests.record.test_record import reading_of, report_of

DAY = "2025-07-07"


@dataclass(frozen=True, slots=True)
class Done:
    returncode: int
    stdout: str
    stderr: str


def onrecord(*words: str) -> Done:
    """What the command line does with these words, in this process, which is quicker than a new one."""
    out, err, status = io.StringIO(), io.StringIO(), 0
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
        patch.setattr(sys, "argv", ["onrecord", *words])
        try:
            main()
        except SystemExit as left:
            status = int(left.code or 0)
    return Done(status, out.getvalue(), err.getvalue())


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("record")
    north, south = report_of("north"), report_of("south", dead="three", published="2025-07-09")
    (folder / "reports.jsonl").write_text("".join(json.dumps(each) + "\n" for each in (north, south)))
    readings = [reading_of(north), reading_of(south, dead="three")]
    (folder / "readings.jsonl").write_text("".join(json.dumps(each) + "\n" for each in readings))
    where = str(folder / "war.db")
    made = onrecord("add", str(folder / "reports.jsonl"), "--readings", str(folder / "readings.jsonl"), "--record", where)
    assert made.returncode == 0, made.stderr
    return where


def test_an_export_replaces_the_folder_whole_and_is_noted(record: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "old.csv").write_text("from before")
    done = onrecord("export", "acled", "-o", str(out), "--record", record, "--who", "Ana")
    assert done.returncode == 0, done.stderr
    assert {each.name for each in out.iterdir()} == {"acled.csv", "dictionary.csv", "figures.csv", "losses.txt"}
    with (out / "acled.csv").open(newline="") as lines:
        assert len(next(csv.reader(lines))) == 31
    with open_record(record) as book:
        assert [(who, what) for _, who, what in book.store.taken()][-1] == ("Ana", "export acled")


def test_a_folder_with_somebody_elses_work_is_left_alone(record: str, tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").write_text("years of work")
    done = onrecord("export", "csv", "-o", str(tmp_path), "--record", record)
    assert done.returncode == 2
    assert "thesis.docx" in done.stderr
    assert (tmp_path / "thesis.docx").exists()


def test_the_same_record_is_told_in_the_same_bytes(record: str, tmp_path: Path) -> None:
    for name in ("one.md", "two.md"):
        assert onrecord("sitrep", "-o", str(tmp_path / name), "--since", DAY, "--until", DAY, "--record", record).returncode == 0
    assert (tmp_path / "one.md").read_bytes() == (tmp_path / "two.md").read_bytes()


def test_a_report_of_a_day_tells_what_stands_as_of_then(record: str, tmp_path: Path) -> None:
    out = tmp_path / "day.md"
    call = ("sitrep", "-o", str(out), "--since", DAY, "--until", DAY, "--record", record)
    assert onrecord(*call).returncode == 0
    assert "People killed in Sumy" in out.read_text()
    assert "[3](" in out.read_text()
    assert onrecord(*call, "--as-of", "2025-07-08").returncode == 0
    assert "As of 8 July 2025" in out.read_text()
    assert "[2](" in out.read_text()


@pytest.mark.parametrize("name", [each.name for each in FORMATS])
def test_every_format_is_written(name: str, record: str) -> None:
    from onrecord.record.formats import export_of

    with open_record(record) as book:
        files = export_of(book, name)
    assert files
    assert all(files.values())


def test_a_form_that_is_none_is_told(record: str, tmp_path: Path) -> None:
    done = onrecord("sitrep", "-o", str(tmp_path / "week.docx"), "--record", record)
    assert done.returncode == 2
    assert "md, html or pdf" in done.stderr


def test_the_series_and_what_is_disputed_are_told(record: str) -> None:
    told = onrecord("series", "killed", "person", "--record", record, "--format", "jsonl")
    (point,) = map(json.loads, told.stdout.splitlines())
    assert (point["day"], point["low"], point["high"], point["computed"]) == (DAY, 3, 3, False)
    early = onrecord("series", "killed", "person", "--record", record, "--format", "jsonl", "--as-of", "2025-07-08")
    assert json.loads(early.stdout)["low"] == 2
    assert onrecord("contradictions", "--record", record, "--format", "json").stdout.strip() == "[]"
    wrong = onrecord("series", "hurt", "person", "--record", record)
    assert wrong.returncode == 2
    assert "killed" in wrong.stderr
