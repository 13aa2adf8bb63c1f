"""Tables of reports as Parquet, a report a row."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from onrecord.errors import BadReport, NotOpened, SourceError
from onrecord.sources.found import Found

ROWS = 64  # taken at once


def rows_in_parquet(file: Any, text_column: str | None) -> Iterator[Found | SourceError]:
    """The reports of a table. `text_column` names the column of their texts (null: `text`); others keep their names.

    A row that is no report comes out as a `SourceError` in its place. A row's original bytes are its object of JSON.
    """
    try:
        import pyarrow.parquet as pq
    except ImportError:
        yield NotOpened("Parquet needs pyarrow: install it with `pip install 'onrecord[parquet]'`")
        return
    number = 0
    try:
        table = pq.ParquetFile(file)
        heads = table.schema_arrow.names
        named = text_column or "text"
        if named not in heads:
            asked = "--text-column says which column holds the texts" if text_column is None else f"it has no column {named!r}"
            yield BadReport(f"{asked}; its columns are {', '.join(heads[:12]) or 'none'}")
            return
        for batch in table.iter_batches(batch_size=ROWS):
            for row in batch.to_pylist():
                number += 1
                yield _found(row, named, f"row {number}")
    except Exception as fault:  # the library raises what its C++ code meets
        told = (
            f"the table is broken after {number} rows, and what follows is left unread" if number else "it is no whole Parquet file"
        )
        yield NotOpened(f"{told}: {str(fault)[:120]}")


def _found(row: dict[str, Any], named: str, at: str) -> Found | SourceError:
    told = {key: value for key, value in row.items() if value is not None and value == value}  # a float may be no number
    given = {**told, "text": told.pop(named, None)}
    try:
        original = json.dumps(given, ensure_ascii=False, default=_plain)
    except (TypeError, ValueError) as fault:
        return BadReport(f"{at}: a cell of it is no text, number or day: {fault}")
    return Found(given=json.loads(original), original=original.encode("utf-8"), media_type="application/json", at=at)


def _plain(value: object) -> str:
    if isinstance(value, date):  # a moment is a day too
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} is kept by no report")
