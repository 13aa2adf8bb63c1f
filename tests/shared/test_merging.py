"""What merging makes of the gold readings of ../shared does not fall under what was reached; skipped where it is absent."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

GOLD = ROOT.parent / "shared" / "gold"
pytestmark = pytest.mark.skipif(not GOLD.is_dir(), reason="../shared/gold is not there")


def said(*call: str) -> str:
    return subprocess.run([sys.executable, *call], capture_output=True, text=True, check=True, cwd=ROOT).stdout


def value(told: str, pattern: str) -> float:
    found = re.search(pattern, told)
    assert found, told
    return float(found[1])


@pytest.mark.parametrize("name", ["train", "dev"])
def test_incidents_of_gold_readings_are_as_good_as_they_were(name: str, tmp_path: Path) -> None:
    readings = tmp_path / "readings.jsonl"
    readings.write_text(said(str(GOLD / "gold_as_reading.py"), str(GOLD / name)))
    told = said("-m", "bench.incidents", str(GOLD / name), str(readings))
    assert value(told, r"B3 .*F1 (\S+)") >= 0.945
    assert value(told, r"links .*?F1 (\S+)") >= 0.94


def test_ledgers_of_the_stories_are_as_good_as_they_were() -> None:
    told = said("-m", "bench.ledger", str(GOLD / "ledger"))
    assert value(told, r"relations .*?F1 (\S+)") >= 0.95
    assert value(told, r"invented (\d+)") <= 2
    assert value(told, r"low/high/disputed (\d+)/40") >= 38
