from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from onrecord.errors import SourceError
from onrecord.record import Added, open_record
from tests.archive.conftest import Made
from tests.conftest import Run


def clock() -> datetime:
    return datetime(2025, 7, 12, 6, tzinfo=UTC)


def held(where: Path, names: list[str]) -> dict[str, object]:
    """A record of these sources, as everything that can be asked of it."""
    with open_record(str(where), create=True, clock=clock) as record:
        told = list(record.add(names))
        versions = list(record.store.versions())
        return {
            "added": [each for each in told if isinstance(each, Added)],
            "faults": [(type(each), str(each)) for each in told if isinstance(each, SourceError)],
            "versions": versions,
            "originals": [record.store.original(each.reading.report.id) for each in versions],
            "figures": record.figures(),
            "incidents": [(each.id, each.claims) for each in record.incidents()],
        }


def test_a_folder_gives_the_same_record_as_its_inputs(made: Made, tmp_path: Path) -> None:
    of_folder = held(tmp_path / "folder.db", [str(made.out)])
    of_inputs = held(tmp_path / "inputs.db", [str(path) for path in made.inputs])
    assert len(of_folder["versions"]) == 16  # type: ignore[arg-type]
    assert of_folder == of_inputs


def test_a_folder_that_is_added_again_changes_nothing(made: Made, tmp_path: Path, onrecord: Run) -> None:
    first, again = (onrecord("add", made.out, "--record", tmp_path / "a.db", "--quiet") for _ in range(2))
    assert b"16 added" in first.stderr and b"3 could not be added" in first.stderr and first.returncode == 1
    assert b"16 known" in again.stderr


def test_a_folder_that_is_not_read_to_its_end_says_so_and_gives_what_it_has(made: Made, tmp_path: Path) -> None:
    out = shutil.copytree(made.out, tmp_path / "out")
    next((out / "parts").glob("table-*.json")).unlink()
    found = held(tmp_path / "a.db", [str(out)])
    assert len(found["added"]) == 12  # type: ignore[arg-type]
    assert any("not read to its end" in said for _, said in found["faults"])  # type: ignore[attr-defined]


def test_what_another_version_read_is_known_to_be_its_reading(made: Made, tmp_path: Path) -> None:
    out = shutil.copytree(made.out, tmp_path / "out")
    for path in (out / "parts").glob("*.json"):
        path.write_text(path.read_text().replace('"reader": "', '"reader": "0.0.7-'))
    with open_record(str(tmp_path / "a.db"), create=True) as record:
        list(record.add([str(out)]))
        assert {version.reader.partition("-")[0] for version in record.store.versions()} == {"0.0.7"}


def test_a_damaged_folder_says_what_is_damaged(made: Made, tmp_path: Path) -> None:
    out = shutil.copytree(made.out, tmp_path / "out")
    next((out / "reports").glob("table-*.parquet")).write_bytes(b"PAR1 rubbish PAR1")
    found = held(tmp_path / "a.db", [str(out)])
    assert len(found["added"]) == 12  # type: ignore[arg-type]
    assert any("is damaged" in said for _, said in found["faults"])  # type: ignore[attr-defined]


@pytest.mark.parametrize("said", ["{", '{"form": 9, "inputs": []}', "[]"])
def test_a_folder_with_a_damaged_mark_is_told(said: str, tmp_path: Path, onrecord: Run) -> None:
    (tmp_path / "onrecord-archive.json").write_text(said)
    run = onrecord("add", tmp_path, "--record", tmp_path / "a.db")
    assert run.returncode == 2 and b"onrecord-archive.json is" in run.stderr
