"""Tables as comma-separated values (RFC 4180), UTF-8, that a spreadsheet opens without running anything."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date

from onrecord.export.table import DICTIONARY, Cell, Column, Table, dictionary
from onrecord.export.tables import TABLES
from onrecord.export.view import View

# A cell that begins so is run as a formula (OWASP, CSV injection); after a semicolon or tab too, where those split cells.
_RUN = re.compile(r"(^|[;\t\r\n])([ ]*)(?=[=+\-@＝＋－＠|%])")


def as_csv(view: View) -> dict[str, bytes]:
    """A file for each table, and the dictionary of their columns."""
    written = {f"{table.name}.csv": table_csv(table, view) for table in TABLES}
    return {**written, "dictionary.csv": dictionary_csv(TABLES)}


def table_csv(table: Table, view: View) -> bytes:
    """One table as a file."""
    return rows_csv(table.columns, table.rows(view))


def dictionary_csv(tables: Iterable[Table]) -> bytes:
    """What each column of the tables says."""
    return rows_csv(DICTIONARY, dictionary(tables))


def rows_csv(columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Rows under the names of their columns."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow([column.name for column in columns])
    writer.writerows([_cell(cell) for cell in row] for row in rows)
    return written.getvalue().encode("utf-8", "replace")


def safe(text: str) -> str:
    """The text with an apostrophe before each place from which a spreadsheet would run it.

    >>> safe("=1+1"), safe("12 killed")
    ("'=1+1", '12 killed')
    """
    return _RUN.sub(r"\1'\2", text)


def _cell(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, str):
        return safe(cell)
    return cell.isoformat() if isinstance(cell, date) else str(cell)
