"""A record's tables come as frames of pandas and polars, with the columns, cells and types that exports have."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

import onrecord
from onrecord.export import export
from onrecord.export.tables import TABLES
from onrecord.model import Verb
from onrecord.record import Record
from onrecord.record.frames import MissingFrames, NoSuchTable
from onrecord.record.telling import held_of
from onrecord.record.times import moment_in

pandas = pytest.importorskip("pandas")
polars = pytest.importorskip("polars")

NAMES = [table.name for table in TABLES]
TEXT = (
    "On Monday night Russian drones hit a depot in Sumy, killing at least 3 people and wounding 12, the governor said. "
    "Ukraine's air force said that it had shot down 41 of 56 drones."
)


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    report = tmp_path / "north.txt"
    report.write_text(f"date 2025-07-08 SUMY, Ukraine - {TEXT}")
    with onrecord.open(str(tmp_path / "war.db"), create=True) as made:
        assert [added.figures for added in made.add([str(report)])] != [0]
        yield made


def told(cell: Any) -> Any:
    """A cell of pandas as exports have it."""
    return None if pandas.isna(cell) else cell.date() if isinstance(cell, pandas.Timestamp) else cell


@pytest.mark.parametrize("name", NAMES)
def test_a_frame_of_polars_is_the_table_of_the_parquet_export(record: Record, name: str) -> None:
    exported = polars.read_parquet(BytesIO(export(held_of(record), "parquet")[f"{name}.parquet"]))
    frame = record.frame(name, of="polars")
    assert frame.schema == exported.schema
    assert frame.equals(exported)


@pytest.mark.parametrize("name", NAMES)
def test_a_frame_of_pandas_has_the_same_cells(record: Record, name: str) -> None:
    frame, other = record.frame(name), record.frame(name, of="polars")
    assert list(frame.columns) == other.columns
    assert [tuple(map(told, row)) for row in frame.itertuples(index=False)] == other.rows()


def test_days_numbers_and_nulls_are_such_as_pandas_reckons_with(record: Record) -> None:
    figures = record.frame("figures")
    assert figures["date_start"].dt.year.dropna().eq(2025).all()
    assert figures.loc[figures["quote"].str.startswith("at least 3"), "high"].isna().tolist() == [True]
    assert (str(figures["low"].dtype), str(figures["start"].dtype), str(figures["exact"].dtype)) == ("float64", "Int64", "boolean")
    killed = figures[(figures["role"] == "killed") & (figures["item"] == "person")]
    assert killed["low"].tolist() == [3.0]


def test_tables_without_rows_have_their_columns_and_types(record: Record) -> None:
    decisions = record.frame("decisions")
    assert len(decisions) == 0
    assert decisions.dtypes.equals(record.frame("decisions").dtypes)
    assert len(decisions.columns) == len(record.frame("decisions", of="polars").columns) > 3


def test_a_frame_shows_what_was_added_since_and_what_had_been_published_by_then(record: Record, tmp_path: Path) -> None:
    before = len(record.frame("reports"))
    later = tmp_path / "later.txt"
    later.write_text("date 2025-07-20 KHARKIV, Ukraine - Shells hit a school in Kharkiv on Sunday, wounding 7 people, police said.")
    list(record.add([str(later)]))
    assert len(record.frame("reports")) == before + 1
    assert len(record.frame("reports", as_of=moment_in("2025-07-10"))) == before


def test_a_sensitive_place_is_left_out_of_frames_as_of_exports(record: Record) -> None:
    assert "Sumy" in record.frame("figures")["place"].tolist()
    record.judge(Verb.SENSITIVE, "Sumy", who="anna", why="a shelter", after={"country": "UA"})
    assert "Sumy" not in record.frame("figures")["place"].tolist()


def test_a_table_or_a_kind_of_frame_that_is_not_there_is_told_with_those_that_are(record: Record) -> None:
    with pytest.raises(NoSuchTable, match=r"no table 'claims'; there are .*figures"):
        record.frame("claims")
    with pytest.raises(NoSuchTable, match="of='pandas' or of='polars'"):
        record.frame("figures", of="arrow")


@pytest.mark.parametrize(("of", "other"), [("pandas", "polars"), ("polars", "pandas")])
def test_without_the_package_the_error_says_what_to_install(
    record: Record, monkeypatch: pytest.MonkeyPatch, of: str, other: str
) -> None:
    monkeypatch.setitem(sys.modules, of, None)  # type: ignore[arg-type]
    with pytest.raises(MissingFrames, match=rf"pip install 'onrecord\[frames\]'.*of='{other}'"):
        record.frame("figures", of=of)
    assert len(record.frame("figures", of=other)) > 0
