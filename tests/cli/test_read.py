from __future__ import annotations

import json
import os
import pty
import select
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from onrecord.cli.app import app
from tests.conftest import ROOT, Run
from tests.contract import faults_in

EXAMPLES = ROOT / "src" / "onrecord" / "examples"
STRIKE = "Two people were killed and 23 were wounded when Russian drones hit Kharkiv overnight, the governor said."


def call(*arguments: str | Path, stdin: str | None = None) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin)


@pytest.fixture
def strike(tmp_path: Path) -> Path:
    path = tmp_path / "strike.txt"
    path.write_text(STRIKE)
    return path


def test_the_shipped_examples_are_read_in_the_form_of_the_contract() -> None:
    result = call("read", EXAMPLES, "--format", "jsonl")
    assert result.exit_code == 0, result.output
    readings = {reading["report"]["id"]: reading for reading in map(json.loads, result.stdout.splitlines())}
    texts = {path.stem: path.read_text() for path in EXAMPLES.glob("*.txt")}
    texts |= {path.stem: json.loads(path.read_text())["text"] for path in EXAMPLES.glob("*.json")}
    assert {name: faults_in(readings[name], text) for name, text in texts.items()} == {name: [] for name in texts}
    assert [name for name, reading in readings.items() if not reading["figures"]] == ["not-about-conflict", "not-in-english"]
    assert readings["not-about-conflict"]["about_conflict"]["value"] is False
    assert readings["not-in-english"]["not_read"] == "language"


def test_the_same_bytes_come_out_whatever_the_number_of_jobs(onrecord: Run) -> None:
    one, two = (onrecord("read", EXAMPLES, "--format", "jsonl", "--jobs", jobs).stdout for jobs in ("1", "2"))
    assert one == two != b""


def test_a_table_shows_the_text_marked_and_the_figures(strike: Path) -> None:
    shown = call("read", strike).stdout
    assert "Two people] were killed" in shown
    assert "person killed" in shown and "person wounded" in shown


def test_explain_shows_every_number_with_its_decisions(strike: Path) -> None:
    shown = call("read", strike, "--explain").stdout
    assert "Numbers" in shown and "Decisions" in shown


def test_json_is_one_array(strike: Path, tmp_path: Path) -> None:
    assert [each["report"]["id"] for each in json.loads(call("read", strike, strike, "--format", "json").stdout)] == [
        "strike",
        "strike",
    ]
    assert json.loads(call("read", tmp_path / "gone.txt", "--format", "json").stdout) == []


def test_the_day_is_given_for_a_report_that_has_none(strike: Path) -> None:
    [line] = call("read", strike, "--published", "2025-07-10", "--format", "jsonl").stdout.splitlines()
    assert json.loads(line)["report"]["published"] == "2025-07-10"


def test_all_reads_in_full_what_is_not_about_conflict() -> None:
    path = EXAMPLES / "not-about-conflict.json"
    plain, full = (json.loads(call("read", path, "--format", "jsonl", *more).stdout) for more in ((), ("--all",)))
    assert plain["mentions"] is None
    assert full["mentions"]["numbers"]


def test_what_fails_is_told_in_one_line_each_and_the_rest_is_read(strike: Path, tmp_path: Path) -> None:
    (tmp_path / "broken.json").write_text("{")
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9")
    result = call("read", tmp_path / "gone.txt", tmp_path / "broken.json", strike, tmp_path / "latin.txt", "--format", "jsonl")
    assert result.exit_code == 1
    assert [json.loads(line)["report"]["id"] for line in result.stdout.splitlines()] == ["strike"]
    assert [line.split(": ")[0] for line in result.stderr.splitlines()] == [
        str(tmp_path / name) for name in ("gone.txt", "broken.json", "latin.txt")
    ]


def test_odd_characters_are_noted_and_read(tmp_path: Path) -> None:
    path = tmp_path / "odd.txt"
    path.write_text("\u200f\x07" + STRIKE)
    result = call("read", path, "--format", "jsonl")
    assert result.exit_code == 0
    assert result.stderr.startswith("note: odd: the text holds 1 control character")
    assert json.loads(result.stdout)["figures"]


def test_a_size_can_be_set(strike: Path) -> None:
    result = call("read", strike, "--max-chars", "50")
    assert result.exit_code == 1
    assert "over the 50 that --max-chars allows" in result.stderr


@pytest.mark.parametrize(
    "wrong",
    [
        (),
        ("--published", "2025-02-30", "a.txt"),
        ("--format", "xml", "a.txt"),
        ("--jobs", "0", "a.txt"),
        ("--jobs", "many", "a.txt"),
        ("--max-chars", "0", "a.txt"),
        ("--explain", "--format", "json", "a.txt"),
        ("--no-such-option", "a.txt"),
    ],
)
def test_a_wrong_call_has_status_2_and_reads_nothing(wrong: tuple[str, ...]) -> None:
    result = call("read", *wrong)
    assert result.exit_code == 2
    assert result.stdout == ""


def test_a_model_that_is_not_installed_is_told_in_one_line(onrecord: Run, strike: Path) -> None:
    done = onrecord("read", strike, "--model", "no_such_model")
    assert done.returncode == 2
    assert done.stderr.decode().splitlines() == [
        "onrecord: the spaCy pipeline 'no_such_model' is not installed; install it with pip, or leave --model out"
    ]


def test_the_version_is_told_quickly_and_loads_no_pipeline(onrecord: Run) -> None:
    assert onrecord("--version").stdout.decode().startswith("onrecord 0.")
    loaded = "import sys, onrecord.cli.app; print([name for name in ('spacy', 'numpy') if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", loaded], capture_output=True, check=True).stdout.strip() == b"[]"


def test_standard_input_is_read(onrecord: Run) -> None:
    done = onrecord("read", "-", "--format", "jsonl", stdin=STRIKE.encode())
    assert json.loads(done.stdout)["report"]["id"] == "stdin"


def test_a_closed_pipe_makes_no_noise(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_text(json.dumps({"text": "Zwei Tote bei dem Angriff auf die Stadt, sagte der Gouverneur. " * 9}) + "\n")
    path.write_text(path.read_text() * 3000)
    call = f"'{sys.executable}' -c 'from onrecord.cli import main; main()' read '{path}' --format jsonl | head -n 1"
    done = subprocess.run(["bash", "-c", call], capture_output=True, timeout=120, check=True)
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == b""


def test_several_files_show_a_progress_bar_on_a_terminal_and_none_elsewhere(tmp_path: Path, onrecord: Run) -> None:
    names = [str(tmp_path / name) for name in ("gone.txt", "away.txt")]
    ours, theirs = pty.openpty()
    command = [sys.executable, "-c", "from onrecord.cli import main; main()", "read", *names]
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=theirs, timeout=120, check=False, env={**os.environ, "TERM": "xterm"})
    shown = b""
    while select.select([ours], [], [], 0)[0]:
        shown += os.read(ours, 100_000)
    assert b"1/2" in shown
    assert len(onrecord("read", *names).stderr.splitlines()) == 2
