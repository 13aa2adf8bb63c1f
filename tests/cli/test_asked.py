"""What the command line answers to questions about a record: whole ids, the currency, and words where nothing can be answered."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest

from onrecord.cli.figures import how_many
from onrecord.model import Qualifier, Quantity
from tests.cli.test_tell import onrecord
from tests.record.test_record import reading_of, report_of


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A report of two killed, and one of nine million euros, whose day nobody tells."""
    folder = tmp_path_factory.mktemp("asked")
    toll, aid = report_of("north"), report_of("south", published="2025-07-09")
    of_toll, of_aid = reading_of(toll), reading_of(aid)
    of_aid["figures"] = [  # type: ignore[index]
        {**each, "measure": "pledged", "item": "money", "currency": "EUR", "period": None, "place": None}
        for each in of_aid["figures"][1:]  # type: ignore[index]
    ]
    (folder / "reports.jsonl").write_text("".join(json.dumps(each) + "\n" for each in (toll, aid)))
    (folder / "readings.jsonl").write_text("".join(json.dumps(each) + "\n" for each in (of_toll, of_aid)))
    where = str(folder / "war.db")
    made = onrecord("add", str(folder / "reports.jsonl"), "--readings", str(folder / "readings.jsonl"), "--record", where)
    assert made.returncode == 0, made.stderr
    return where


def test_an_id_is_whole_on_a_narrow_screen(record: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "66")
    for command in ("figures", "incidents", "ledger"):
        rows = map(json.loads, onrecord(command, "--record", record, "--format", "jsonl").stdout.splitlines())
        shown = onrecord(command, "--record", record).stdout
        for row in rows:
            assert (row["incident"] if command == "ledger" else row["id"]) in shown


def test_money_stands_in_its_currency(record: str) -> None:
    (row,) = (line for line in onrecord("ledger", "--record", record).stdout.splitlines() if "money" in line)
    assert "9 EUR" in row


def test_a_day_that_no_report_tells_is_a_dash(record: str) -> None:
    (row,) = (line for line in onrecord("incidents", "--type", "aid", "--record", record).stdout.splitlines() if "AID" in line)
    assert row.startswith("–")


def test_the_code_of_a_country_may_be_small(record: str) -> None:
    big, small = (onrecord("figures", "--country", code, "--record", record).stdout for code in ("UA", "ua"))
    assert "killed" in big
    assert big == small


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (("figures", "--since", "2025-07-10", "--until", "2025-07-01"), "2025-07-10 is after --until 2025-07-01"),
        (("incidents", "--since", "2025-07-10", "--until", "2025-07-01"), "2025-07-10 is after"),
        (("ledger", "--since", "2025-07-10", "--until", "2025-07-01"), "2025-07-10 is after"),
        (("contradictions", "--since", "2025-07-10", "--until", "2025-07-01"), "2025-07-10 is after"),
        (("series", "killed", "person", "--since", "2025-07-10", "--until", "2025-07-01"), "2025-07-10 is after"),
        (("sitrep", "-o", "week.md", "--since", "2025-07-10", "--until", "2025-07-01"), "2025-07-10 is after"),
        (("figures", "--measure", "hurt"), "wounded"),
        (("figures", "--item", "people"), "person"),
        (("figures", "--country", "Ukraine"), "two letters"),
        (("figures", "--limit", "99999999999999999999"), "less than"),
        (("search", "army", "--measure", "hurt"), "wounded"),
        (("search", "army", "--day", "2025-02-30"), "no day of the calendar"),
        (("incidents", "--type", "strikes"), "ASSAULT"),
        (("judge", "withdraw", "north", "--why", "a mistake"), "reject"),
        (("judge", "confirm", "c0", "--why", " "), "--why"),
        (("judge", "correct", "c0", "--why", "misread"), "--set"),
        (("judge", "same", "i0", "--why", "one night"), "--with"),
        (("judge", "add", "north", "--set", "measure=killed", "--why", "missed"), "--at"),
        (("searches", "add", "north", "killed", "--webhook", "ftp://example.org/"), "http"),
        (("serve", "--tiles", "no-such.pmtiles"), "no-such.pmtiles"),
    ],
    ids=" ".join,
)
def test_a_question_that_nothing_can_answer_is_refused_with_what_can_be_asked(
    record: str, asked: tuple[str, ...], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = onrecord(*asked, "--record", record)
    assert done.returncode == 2
    assert told in done.stderr
    assert done.stdout == ""
    assert not list(tmp_path.iterdir())


def test_a_port_that_is_taken_is_told(record: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = onrecord("serve", "--port", port, "--record", record)
    assert done.returncode == 2
    assert done.stderr.startswith(f"onrecord: 127.0.0.1 cannot be listened on at port {port}: ")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("quantity", "told"),
    [
        (Quantity(low=2_500_000, high=2_500_000, qualifier=Qualifier.ABOUT), "about EUR 2,500,000"),
        (Quantity(low=5, high=10, qualifier=Qualifier.RANGE), "EUR 5 to 10"),
        (Quantity(low=None, high=10, qualifier=Qualifier.AT_MOST), "EUR 10 or fewer"),
    ],
    ids=str,
)
def test_a_currency_stands_before_its_number(quantity: Quantity, told: str) -> None:
    assert how_many(quantity, "EUR") == told


def test_a_moment_is_told_to_the_minute_in_a_table_and_whole_in_json(record: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "140")
    figure = json.loads(onrecord("figures", "--record", record, "--format", "jsonl").stdout.splitlines()[0])["id"]
    assert onrecord("judge", "confirm", figure, "--why", "seen", "--record", record).returncode == 0
    whole = json.loads(onrecord("decisions", "--record", record, "--format", "jsonl").stdout)["at"]
    shown = onrecord("decisions", "--record", record).stdout
    assert f"{whole[:10]} {whole[11:16]}Z" in shown
    assert whole not in shown


def test_nothing_decided_about_a_thing_says_about_which(record: str) -> None:
    assert "about 'c0'" in onrecord("decisions", "c0", "--record", record).stdout
