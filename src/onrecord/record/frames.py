"""The tables of a record as frames of pandas or polars: the columns and types that `onrecord export --format parquet` writes."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from onrecord.errors import OnRecordError
from onrecord.export.table import Cell, Kind, Table
from onrecord.export.tables import TABLES
from onrecord.export.view import View

# A null is told apart from nought and from "no": whole numbers and truths have types of pandas that hold nulls.
PANDAS: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.TEXT: "string",
        Kind.WHOLE: "Int64",
        Kind.NUMBER: "float64",
        Kind.TRUTH: "boolean",
        Kind.DAY: "datetime64[s]",  # which `resample` and `.dt` ask for; days of before 1677 fit
    }
)
POLARS: Mapping[Kind, str] = MappingProxyType(
    {Kind.TEXT: "String", Kind.WHOLE: "Int64", Kind.NUMBER: "Float64", Kind.TRUTH: "Boolean", Kind.DAY: "Date"}
)


class MissingFrames(OnRecordError):
    """The package that makes frames is not installed."""


class NoSuchTable(OnRecordError):
    """There is no table of that name, or no frames of that kind."""


def frame_of(shown: View, name: str, of: str = "pandas") -> Any:
    """A table of a record as a frame of `pandas` or `polars`.

    Raises `NoSuchTable` for another table or kind of frame, and `MissingFrames` where the package is not installed.
    """
    table = next((each for each in TABLES if each.name == name), None)
    if table is None:
        raise NoSuchTable(f"there is no table {name!r}; there are {', '.join(each.name for each in TABLES)}")
    if of not in FRAMES:
        raise NoSuchTable(f"there are no frames of {of!r}; ask for of={' or of='.join(repr(each) for each in FRAMES)}")
    package = _package(of)
    cells = list(zip(*table.rows(shown), strict=True)) or [()] * len(table.columns)
    return FRAMES[of](package, table, cells)


def _package(of: str) -> Any:
    try:
        return importlib.import_module(of)
    except ImportError:
        other = next(each for each in FRAMES if each != of)
        told = f"a frame of {of} needs {of}: install it with `pip install 'onrecord[frames]'`, or ask for of={other!r}"
        raise MissingFrames(told) from None


def _pandas(pandas: Any, table: Table, cells: list[tuple[Cell, ...]]) -> Any:
    held = {
        column.name: pandas.Series(list(column_cells), dtype="object").astype(PANDAS[column.kind])
        for column, column_cells in zip(table.columns, cells, strict=True)
    }
    return pandas.DataFrame(held)


def _polars(polars: Any, table: Table, cells: list[tuple[Cell, ...]]) -> Any:
    held = [
        polars.Series(column.name, list(column_cells), dtype=getattr(polars, POLARS[column.kind]))
        for column, column_cells in zip(table.columns, cells, strict=True)
    ]
    return polars.DataFrame(held)


FRAMES = MappingProxyType({"pandas": _pandas, "polars": _polars})
