"""The two tables of a folder: the reports with what was read in them, and the records that could not be read."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

from onrecord import errors
from onrecord.errors import SourceError
from onrecord.export import as_json as as_contract
from onrecord.model import Reading
from onrecord.sources import Got
from onrecord.store.forms import as_json, from_json

TEXT, LONG_TEXT, BYTES, WHOLE, TRUTH, DAY, MOMENT, TEXTS = "text", "long text", "bytes", "whole", "truth", "day", "moment", "texts"


class Column(NamedTuple):
    """A column: its name, what it holds, and what that means."""

    name: str
    kind: str
    about: str


REPORTS = (
    Column("number", WHOLE, "place in its input, from 1"),
    Column("id", TEXT, "the report's own id, or its input's name and its place there"),
    Column("url", TEXT, "its address"),
    Column("publisher", TEXT, "who published it"),
    Column("published", DAY, "the day it came out, where it was written"),
    Column("published_at", TEXT, "the day or moment as it was given"),
    Column("title", TEXT, "its title"),
    Column("language", TEXT, "the language that it names itself"),
    Column("sha256", TEXT, "SHA-256 of the text in UTF-8"),
    Column("about_conflict", TRUTH, "whether it is about armed conflict or its diplomacy; null where it was not judged"),
    Column("reason", TEXT, "why that is so, in words"),
    Column("not_read", TEXT, "why it was not read (language), null where it was"),
    Column("figures", WHOLE, "how many figures were read"),
    Column("quotes", WHOLE, "how many quotations were read"),
    Column("events", WHOLE, "how many events were read"),
    Column("measures", TEXTS, "what the figures measure, each once"),
    Column("countries", TEXTS, "ISO 3166 codes of where figures and events are placed, each once"),
    Column("text", LONG_TEXT, "the text, as offsets count in it"),
    Column("reading", LONG_TEXT, "what was read, in the form of docs/contract.md, as JSON"),
    Column("kept", LONG_TEXT, "what was read, as a record keeps it, as JSON: for onrecord add"),
    Column("original", BYTES, "the bytes that the report was made from"),
    Column("media_type", TEXT, "how those bytes are to be read"),
    Column("origin", TEXT, "where it stood: file and place in it"),
    Column("got_at", MOMENT, "when the archive says that it got it"),
)
FAILURES = (
    Column("number", WHOLE, "place in its input, from 1"),
    Column("source", TEXT, "the file"),
    Column("line", WHOLE, "the line, where the file holds a report a line"),
    Column("kind", TEXT, "the name of the error"),
    Column("what", TEXT, "what is the matter, in words"),
)
AT_ONCE = 64  # rows that are held when a folder is added
LEVEL = 6  # of zstd: a fifth smaller than its own default, for a hundredth of what reading takes


@dataclass(frozen=True, slots=True)
class Failed:
    """A record that could not be read, at its place in its input."""

    number: int
    fault: SourceError


@dataclass(frozen=True, slots=True)
class Done:
    """A report that was read, at its place in its input."""

    number: int
    got: Got
    reading: Reading


def reports_file(done: Iterable[Done]) -> bytes:
    """The reports as Parquet: the same reports give the same bytes."""
    return _file(REPORTS, [_row(each) for each in done])


def failures_file(failed: Iterable[Failed]) -> bytes:
    """The failures as Parquet."""
    return _file(FAILURES, [_failure(each) for each in failed])


def reports_in_file(path: Path) -> Iterator[tuple[int, Got]]:
    """The reports of a file, each with its place and, in it, the reading that it comes with. Raises `OSError`, `ValueError`."""
    for row in _rows(path, ["number", "text", "kept", "original", "media_type", "origin", "got_at"]):
        reading = from_json(Reading, row["kept"])
        report = replace(reading.report, text=row["text"])
        yield (
            row["number"],
            Got(
                report=report,
                original=row["original"],
                media_type=row["media_type"],
                origin=row["origin"],
                got_at=row["got_at"],
                reading=replace(reading, report=report),
            ),
        )


def failures_in_file(path: Path) -> Iterator[tuple[int, SourceError]]:
    """The failures of a file, each with its place. Raises `OSError`, `ValueError`."""
    for row in _rows(path, [column.name for column in FAILURES]):
        kind = getattr(errors, row["kind"], SourceError)
        yield row["number"], kind(row["what"], source=row["source"] or "", line=row["line"])


def _rows(path: Path, columns: Sequence[str]) -> Iterator[dict[str, Any]]:
    import pyarrow.parquet as pq

    with pq.ParquetFile(path) as table:
        for batch in table.iter_batches(batch_size=AT_ONCE, columns=list(columns)):
            yield from batch.to_pylist()


def _row(done: Done) -> tuple[object, ...]:
    reading, got = done.reading, done.got
    report = reading.report
    placed = [*(each.place for each in reading.figures), *(each.place for each in reading.events)]
    told = {
        "number": done.number,
        "id": report.id,
        "url": report.url,
        "publisher": report.publisher,
        "published": report.published,
        "published_at": report.published_at,
        "title": report.title,
        "language": report.language,
        "sha256": report.sha256,
        "about_conflict": reading.about_conflict.value,
        "reason": reading.about_conflict.reason,
        "not_read": reading.not_read,
        "figures": len(reading.figures),
        "quotes": len(reading.quotes),
        "events": len(reading.events),
        "measures": sorted({figure.measure for figure in reading.figures}),
        "countries": sorted({place.country for place in placed if place and place.country}),
        "text": report.text,
        "reading": as_contract(reading),
        "kept": as_json(replace(reading, report=replace(report, text=""))),  # the text has a column of its own
        "original": got.original,
        "media_type": got.media_type,
        "origin": got.origin,
        "got_at": got.got_at,
    }
    return tuple(told[column.name] for column in REPORTS)


def _failure(failed: Failed) -> tuple[object, ...]:
    fault = failed.fault
    return failed.number, fault.source, fault.line, type(fault).__name__, fault.what


def _file(columns: Sequence[Column], rows: Sequence[tuple[object, ...]]) -> bytes:
    import pyarrow as pa
    import pyarrow.parquet as pq

    kinds = {
        TEXT: pa.string(),
        LONG_TEXT: pa.large_string(),  # the readings of a part may come to more than 2 GB
        BYTES: pa.large_binary(),
        WHOLE: pa.int64(),
        TRUTH: pa.bool_(),
        DAY: pa.date32(),
        MOMENT: pa.timestamp("s", tz="UTC"),
        TEXTS: pa.list_(pa.string()),
    }
    schema = pa.schema([pa.field(one.name, kinds[one.kind], metadata={"about": one.about}) for one in columns])
    cells = list(zip(*rows, strict=True)) or [()] * len(columns)
    arrays = [pa.array(column, type=field.type) for column, field in zip(cells, schema, strict=True)]
    written = io.BytesIO()
    pq.write_table(
        pa.Table.from_arrays(arrays, schema=schema), written, compression="zstd", compression_level=LEVEL, row_group_size=AT_ONCE
    )
    return written.getvalue()
