"""Tables as Parquet, with the types and the meanings of their columns in the schema."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from onrecord.errors import OnRecordError
from onrecord.export.as_csv import dictionary_csv
from onrecord.export.table import Kind, Table
from onrecord.export.tables import TABLES
from onrecord.export.view import View

if TYPE_CHECKING:
    import pyarrow as pa


class MissingParquet(OnRecordError):
    """The package that writes Parquet is not installed."""


def as_parquet(view: View) -> dict[str, bytes]:
    """A file for each table, and the dictionary of their columns. Raises MissingParquet without pyarrow."""
    return {f"{table.name}.parquet": _file(table, view) for table in TABLES} | {"dictionary.csv": dictionary_csv(TABLES)}


def _file(table: Table, view: View) -> bytes:
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise MissingParquet("Parquet needs pyarrow: install it with `pip install 'onrecord[parquet]'`") from None
    schema = _schema(table, pa)
    cells = list(zip(*table.rows(view), strict=True)) or [()] * len(table.columns)
    arrays = [pa.array(column, type=field.type) for column, field in zip(cells, schema, strict=True)]
    written = io.BytesIO()
    pq.write_table(pa.Table.from_arrays(arrays, schema=schema), written, compression="zstd")
    return written.getvalue()


def _schema(table: Table, pa: Any) -> pa.Schema:
    types = {
        Kind.TEXT: pa.string(),
        Kind.WHOLE: pa.int64(),
        Kind.NUMBER: pa.float64(),
        Kind.TRUTH: pa.bool_(),
        Kind.DAY: pa.date32(),
    }
    fields = [pa.field(one.name, types[one.kind], metadata={"about": one.about}) for one in table.columns]
    return pa.schema(fields, metadata={"about": table.about})
