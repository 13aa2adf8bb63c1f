from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from onrecord.errors import CannotWrite, NotFound, SourceError
from onrecord.record import read_all
from onrecord.record.archive import How, lane, plan
from onrecord.sources import find_sources
from tests.archive.bucket import bucket
from tests.archive.conftest import COMMAND, Made, files_of, read_archive
from tests.archive.made_up import lines, page, report, warc
from tests.contract import faults_in


def rows(folder: Path, room: str = "reports") -> list[dict[str, object]]:
    return [row for path in sorted((folder / room).glob("*.parquet")) for row in pq.read_table(path).to_pylist()]


def test_archives_in_three_forms_become_one_table(made: Made) -> None:
    found = {str(row["id"]): row for row in rows(made.out)}
    assert sorted(found) == sorted(
        [f"r{number}" for number in (*range(6), *range(20, 24))] + ["cake", "fr"] + [f"crawl-{number}" for number in (1, 2, 4, 5)]
    )
    r1 = found["r1"]
    assert (r1["title"], r1["publisher"], str(r1["published"])) == ("Night 1", "The Wire", "2025-07-02")
    assert r1["figures"] == 2 and r1["measures"] == ["killed", "wounded"] and r1["countries"] == ["UA"]
    assert (found["cake"]["about_conflict"], found["fr"]["not_read"]) == (False, "language")
    crawled = found["crawl-1"]
    assert (crawled["url"], crawled["original"], crawled["media_type"]) == ("https://post.example/10", page(10), "text/html")
    assert "Home" not in str(crawled["text"]) and crawled["origin"] == f"{made.inputs[1]}: record 1"


def test_each_reading_is_in_the_form_of_the_contract_and_what_read_prints(made: Made) -> None:
    told = {str(row["id"]): (json.loads(str(row["reading"])), str(row["text"])) for row in rows(made.out)}
    assert [fault for reading, text in told.values() for fault in faults_in(reading, text)] == []
    from onrecord.export import as_dict

    read = [each for each in read_all(map(str, made.inputs)) if not isinstance(each, SourceError)]
    assert {each.report.id: as_dict(each) for each in read} == {name: reading for name, (reading, _) in told.items()}


def test_a_record_that_cannot_be_read_stands_in_the_failures_and_costs_no_other(made: Made) -> None:
    failed = [(Path(str(row["source"])).name, row["line"], row["kind"]) for row in rows(made.out, "failures")]
    assert sorted(failed, key=str) == [
        ("crawl.warc.gz", None, "NotText"),
        ("wire.jsonl.gz", 10, "BadReport"),
        ("wire.jsonl.gz", 7, "BadReport"),
    ]
    assert all(row["what"] for row in rows(made.out, "failures"))


def test_it_says_what_came_of_it_and_how_the_reports_part(made: Made) -> None:
    assert made.run.returncode == 1  # as of every command, where a report could not be read
    assert "3 inputs, 16 reports (14 read in full, 1 turned away, 1 not in English)" in made.run.stderr
    assert "3 records could not be read" in made.run.stderr and "a second" in made.run.stderr
    assert made.run.stdout == ""


def test_what_is_read_is_not_read_again(made: Made) -> None:
    before = {path: path.stat().st_mtime_ns for path in made.out.rglob("*.parquet")}
    again = read_archive(*made.inputs, "--out", made.out)
    assert "16 reports in 3 parts had been read before" in again.stderr
    assert {path: path.stat().st_mtime_ns for path in made.out.rglob("*.parquet")} == before


def write_some(folder: Path) -> list[Path]:
    for number in range(6):
        (folder / f"in-{number:02}.jsonl").write_bytes(lines(*(report(100 * number + each) for each in range(6))))
    return sorted(folder.glob("in-*.jsonl"))


def stopped(inputs: list[Path], out: Path, by: signal.Signals) -> int:
    """The exit status of a run that got a signal when its first part was done."""
    call = [*COMMAND, "read-archive", *map(str, inputs), "--out", str(out), "--jobs", "1"]
    with subprocess.Popen(call, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL) as running:
        until = time.monotonic() + 100
        while not list(out.glob("parts/[!.]*.json")):
            assert running.poll() is None and time.monotonic() < until
            time.sleep(0.02)
        running.send_signal(by)
    return running.returncode


def test_a_run_that_was_interrupted_does_not_say_that_it_is_done(tmp_path: Path) -> None:
    inputs = write_some(tmp_path)
    assert stopped(inputs, tmp_path / "out", signal.SIGINT) in (2, 130)
    assert plan(map(str, inputs), tmp_path / "out", How()).left


def test_a_run_that_was_killed_is_gone_on_with_and_ends_as_if_it_had_not_been(tmp_path: Path) -> None:
    inputs = write_some(tmp_path)
    assert stopped(inputs, tmp_path / "killed", signal.SIGKILL) == -signal.SIGKILL
    done = {path: path.stat().st_mtime_ns for path in (tmp_path / "killed" / "parts").glob("[!.]*.json")}
    assert 0 < len(done) < len(inputs)
    resumed = read_archive(*inputs, "--out", tmp_path / "killed", "--jobs", "1")
    assert resumed.returncode == 0, resumed.stderr
    assert {path: path.stat().st_mtime_ns for path in done} == done
    for each in plan(map(str, inputs), tmp_path / "whole", How())._lanes(1):
        lane.read_lane(each)
    assert files_of(tmp_path / "killed") == files_of(tmp_path / "whole")


def test_an_input_that_changed_is_read_again_and_no_other(made: Made, tmp_path: Path) -> None:
    out = shutil.copytree(made.out, tmp_path / "out", copy_function=shutil.copy2)
    names = [str(path) for path in made.inputs]
    assert plan(names, out, How()).left == []
    os.utime(made.inputs[0], ns=(1, made.inputs[0].stat().st_mtime_ns + 1))
    changed = plan(names, out, How())
    assert [each.name for each in changed.left] == [names[0]]
    assert len(list((out / "parts").glob("*.json"))) == 2  # what was made of it is gone


@pytest.mark.parametrize("other", ["an option", "a version"])
def test_what_was_read_in_another_way_is_read_again(
    other: str, made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = shutil.copytree(made.out, tmp_path / "out", copy_function=shutil.copy2)
    if other == "a version":
        monkeypatch.setattr("onrecord.record.archive.read.__version__", "99.0")
    archive = plan([str(made.inputs[1])], out, How(everything=other == "an option"))
    assert [each.name for each in archive.left] == [str(made.inputs[1])]


def test_lanes_side_by_side_make_the_same_parts_as_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lane, "RECORDS", 3)
    (tmp_path / "a.jsonl").write_bytes(lines(*(report(number) for number in range(10))))
    made = {}
    for workers in (1, 2):
        archive = plan([str(tmp_path / "a.jsonl")], tmp_path / f"out{workers}", How())
        lanes = archive._lanes(workers)
        assert len(lanes) == 2 * workers
        for each in lanes:
            lane.read_lane(each)
        made[workers] = files_of(tmp_path / f"out{workers}")
        assert archive.progress().reports == 10 and archive.progress().parts == 4 and archive.progress().inputs_done == 1
    assert made[1] == made[2]


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("none.warc", b"Dear all, this is a letter and no archive at all", "it is no WARC: it begins with"),
        ("empty.warc.gz", b"", "there is nothing in it"),
        ("empty.jsonl", b"", "there is no report in it"),
        ("cut.jsonl.gz", __import__("gzip").compress(lines(report(1)) * 300)[:-40], "not a whole gzip file"),
        ("cut.warc.gz", warc(("https://post.example/1", "text/html", page(1) * 3))[:-60], "the archive is broken after"),
        ("rubbish.parquet", b"\x00rubbish" * 9, "it is no whole Parquet file"),
        ("none.jsonl.gz", b"not packed at all", "not a whole gzip file"),
    ],
)
def test_rubbish_says_what_is_the_matter(name: str, data: bytes, says: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    archive = plan([str(tmp_path / name)], tmp_path / "out", How())
    for each in archive._lanes(1):
        lane.read_lane(each)
    told = [str(row["what"]) for row in rows(tmp_path / "out", "failures")]
    assert any(says in each for each in told), told
    assert plan([str(tmp_path / name)], tmp_path / "out", How()).left == []  # to read it once more would say the same


def test_a_name_that_means_nothing_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines(report(1)))
    archive = plan(["gone.warc.gz", str(tmp_path / "a.jsonl"), "-"], tmp_path / "out", How())
    assert [type(fault) for fault in archive.faults] == [NotFound, NotFound]
    assert [each.name for each in archive.left] == [str(tmp_path / "a.jsonl")]


def test_a_folder_of_somebody_elses_work_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.txt").write_text("mine")
    (tmp_path / "a.jsonl").write_bytes(lines(report(1)))
    with pytest.raises(CannotWrite, match="holds other things"):
        plan([str(tmp_path / "a.jsonl")], tmp_path / "out", How())


def test_a_store_of_objects_is_read_like_a_folder(tmp_path: Path) -> None:
    objects = {
        "crawl/a.warc.gz": warc(("https://post.example/1", "text/html", page(1))),
        "crawl/deep/b.jsonl": lines(report(2)),
        "crawl/readme.md": b"no report",
    }
    with bucket("news", objects) as address:
        keys = {"AWS_ENDPOINT_URL": address, "AWS_ACCESS_KEY_ID": "k", "AWS_SECRET_ACCESS_KEY": "s", "AWS_REGION": "us-east-1"}
        run = read_archive("s3://news/crawl/", "s3://news/none*", "--out", tmp_path / "out", "--jobs", "1", environment=keys)
    assert {row["origin"] for row in rows(tmp_path / "out")} == {
        "s3://news/crawl/a.warc.gz: record 1",
        "s3://news/crawl/deep/b.jsonl:1",
    }
    assert run.returncode == 1 and "s3://news/none*: no object of this store matches" in run.stderr


@pytest.mark.parametrize(
    ("gone", "more", "named"), [("daft", (), "onrecord[archive]"), ("ray", ("--cluster", "local"), "onrecord[cluster]")]
)
def test_without_the_engine_the_extra_is_named(gone: str, more: tuple[str, ...], named: str, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines(report(1)))
    start = f"import sys; sys.modules[{gone!r}] = None; from onrecord.cli import main; main()"
    call = [sys.executable, "-c", start, "read-archive", str(tmp_path / "a.jsonl"), "--out", str(tmp_path / "out"), *more]
    run = subprocess.run(call, capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == 2 and named in run.stderr and run.stderr.count("\n") == 1


def test_the_command_line_begins_without_the_engines() -> None:
    asked = "import sys, onrecord.cli.app; print([name for name in ('daft', 'ray', 'pyarrow', 'spacy') if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_read_says_that_such_a_folder_is_for_add(made: Made) -> None:
    (told,) = find_sources([str(made.out)])
    assert isinstance(told, NotFound) and "onrecord add" in str(told)
