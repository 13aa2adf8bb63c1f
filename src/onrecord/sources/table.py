"""Tables of reports as comma-separated values, a report a row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import count

from onrecord.errors import BadReport, SourceError
from onrecord.sources.found import Found
from onrecord.sources.limits import Limits
from onrecord.sources.unpack import Lines

KEYS = frozenset("id url title publisher published updated language".split())


def rows_in(lines: Lines, limits: Limits, text_column: str | None) -> Iterator[Found | SourceError]:
    """The reports of a table. `text_column` names the column of their texts; others keep their names (`title`, `published` ...).

    A row that is no report comes out as a `SourceError` in its place.
    """
    reader = csv.reader(_characters(lines, limits))
    csv.field_size_limit(limits.bytes)
    try:
        heads = next(reader, [])
    except (csv.Error, UnicodeDecodeError) as fault:
        yield BadReport(f"the table cannot be read: {fault}")
        return
    if text_column is None or text_column not in heads:
        columns = ", ".join(heads[:12]) or "none"
        asked = "--text-column says which column holds the texts" if text_column is None else f"it has no column {text_column!r}"
        yield BadReport(f"{asked}; its columns are {columns}")
        return
    for number in count(2):
        try:
            row = next(reader)
        except StopIteration:
            return
        except (csv.Error, UnicodeDecodeError) as fault:
            yield BadReport(f"line {reader.line_num}: the table is broken, and what follows is left unread: {fault}")
            return
        if not any(row):
            continue
        if len(row) != len(heads):
            yield BadReport(f"row {number}: it has {len(row)} cells, and there are {len(heads)} columns")
            continue
        told = dict(zip(heads, row, strict=True))
        given = {"text": told.pop(text_column), **{key: value for key, value in told.items() if value}}
        yield Found(given=given, original=_written(row), media_type="text/csv", at=f"row {number}")


def _characters(lines: Lines, limits: Limits) -> Iterator[str]:
    first = True
    while line := lines.readline(limits.bytes):
        yield line.decode("utf-8-sig" if first else "utf-8")
        first = False


def _written(row: list[str]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerow(row)
    return out.getvalue().encode()
