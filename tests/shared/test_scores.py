"""The scores on the gold reports of ../shared do not fall; skipped where it is absent. `bench/floors.json` has the floors."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from bench.scores import FLOORS, fallen, plain, scored, write_readings

from tests.contract import faults_in

SETS = json.loads(FLOORS.read_text())


@pytest.fixture(scope="module")
def readings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Where the readings of each set are, made once."""
    return {name: tmp_path_factory.mktemp("readings") / f"{name}.jsonl" for name in SETS}


@pytest.mark.parametrize("name", SETS)
def test_the_scores_do_not_fall(name: str, shared: Path, readings: dict[str, Path]) -> None:
    write_readings(shared / "gold" / name, readings[name])
    assert fallen(plain(scored(shared / "gold", name, readings[name])), SETS[name]) == []


@pytest.mark.parametrize("name", SETS)
def test_every_reading_is_as_the_contract_has_it(name: str, shared: Path, readings: dict[str, Path]) -> None:
    if not readings[name].exists():
        write_readings(shared / "gold" / name, readings[name])
    texts = {}
    for path in (shared / "gold" / name).glob("*.json"):
        given = json.loads(path.read_text())
        texts[given.get("id", path.stem)] = given.get("text", "")
    written = [json.loads(line) for line in readings[name].read_text().splitlines()]
    wrong = {reading["report"]["id"]: faults_in(reading, texts[reading["report"]["id"]]) for reading in written}
    assert {report: faults for report, faults in wrong.items() if faults} == {}


def test_the_gate_turns_away_no_report_that_has_a_figure(shared: Path, readings: dict[str, Path]) -> None:
    turned_away = []
    for name in SETS:
        if not readings[name].exists():
            write_readings(shared / "gold" / name, readings[name])
        gold = {
            json.loads(path.read_text())["report"]: json.loads(path.read_text())
            for path in (shared / "gold" / name).glob("*.gold.json")
        }
        for line in readings[name].read_text().splitlines():
            reading = json.loads(line)
            if reading["about_conflict"]["value"] is not True and gold[reading["report"]["id"]]["figures"]:
                turned_away.append(reading["report"]["id"])
    assert turned_away == []


def test_the_seed_report_is_read_as_it_is(shared: Path) -> None:
    from onrecord.export import as_dict
    from onrecord.model import Reading
    from onrecord.record import read_all

    [path] = (shared / "seed").glob("*.txt")
    [reading] = read_all([str(path)])
    assert isinstance(reading, Reading)
    assert (reading.report.id, str(reading.report.published)) == (path.stem, "2025-07-10")
    assert reading.report.text == path.read_bytes().decode()
    found = {(figure["measure"], figure["item"], figure["low"]) for figure in as_dict(reading)["figures"]}
    assert {("killed", "person", 2), ("wounded", "person", 23), ("launched", "drone", 400), ("launched", "drone", 728)} <= found
