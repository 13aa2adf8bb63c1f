"""What the commands about a record share: which record, which of its claims, and how the answer is printed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from onrecord.cli.say import harmless
from onrecord.errors import BadDate
from onrecord.model import EVENT_TYPES, ITEMS, MEASURES
from onrecord.record.times import moment_in
from onrecord.record.times import written as as_kept
from onrecord.sources import parse_day

RECORD = "onrecord.db"
MOST = 1_000_000_000  # no database counts rows beyond 63 bits
UNBROKEN = frozenset({"id", "incident", "subject", "claim", "day"})  # half an id leads nowhere


class Format(StrEnum):
    """How answers are printed."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"


def day(written: str) -> date:
    """The day that was typed. Raises `typer.BadParameter`."""
    try:
        return parse_day(written)
    except BadDate as fault:
        raise typer.BadParameter(str(fault)) from fault


def moment(written: str) -> datetime:
    """The moment that was typed, in UTC; a bare day means its end. Raises `typer.BadParameter`."""
    try:
        return moment_in(written)
    except BadDate as fault:
        raise typer.BadParameter(str(fault)) from fault


def in_order(since: date | None, until: date | None) -> None:
    """Refuse days the wrong way round, of which nothing could be found. Raises `typer.BadParameter`."""
    if since and until and since > until:
        raise typer.BadParameter(f"{since} is after --until {until}; change them about", param_hint="--since")


def measure(written: str) -> str:
    """The measure that was typed. Raises `typer.BadParameter`."""
    return _one_of(MEASURES, written)


def item(written: str) -> str:
    """The item that was typed. Raises `typer.BadParameter`."""
    return _one_of(ITEMS, written)


def kind(written: str) -> str:
    """The kind of happening that was typed, in capitals or not. Raises `typer.BadParameter`."""
    return _one_of(EVENT_TYPES, written.upper())


def country(written: str) -> str:
    """The code of a country that was typed, in capitals or not. Raises `typer.BadParameter`."""
    if len(written) != 2 or not (written.isascii() and written.isalpha()):
        raise typer.BadParameter(f"{written!r} is no code of a country; write the two letters of ISO 3166, as UA")
    return written.upper()


def _one_of(known: frozenset[str], written: str) -> str:
    if written not in known:
        raise typer.BadParameter(f"{written!r} is none of {', '.join(sorted(known))}")
    return written


def held_by(written: str) -> str:
    """The moment that was typed as records keep moments. Raises `typer.BadParameter`."""
    return as_kept(moment(written))


RecordAt = Annotated[str, typer.Option("--record", metavar="FILE", help="The record: a file, or an address postgresql://...")]
Form = Annotated[Format, typer.Option("--format", help="A table to look at, one JSON array, or one JSON object a line.")]
OneForm = Annotated[
    Format, typer.Option("--format", help="A table to look at, or one JSON object: json on many lines, jsonl on one.")
]
Since = Annotated[date | None, typer.Option(parser=day, metavar="DATE", help="From this day on, as 2025-07-10.")]
Until = Annotated[date | None, typer.Option(parser=day, metavar="DATE", help="Up to this day.")]
Place = Annotated[str | None, typer.Option(metavar="NAME", help="At this place.")]
Country = Annotated[str | None, typer.Option(parser=country, metavar="CODE", help="In this country, by its ISO code: UA.")]
Actor = Annotated[str | None, typer.Option(metavar="NAME", help="By or against this side.")]
AsOf = Annotated[
    datetime | None,
    typer.Option("--as-of", parser=moment, metavar="TIME", help="What had been published by then, 2025-07-10T06:00:00Z."),
]
KnownOn = Annotated[
    str | None,
    typer.Option("--known-on", parser=held_by, metavar="TIME", help="What this record held by then, 2025-07-10T06:00:00Z."),
]
Limit = Annotated[int, typer.Option(min=1, max=MOST, metavar="N", help="How many at most.")]
Measure = Annotated[
    str | None, typer.Option(parser=measure, metavar="MEASURE", help="With a figure of this measure: killed, launched ...")
]
Offset = Annotated[int, typer.Option(min=0, max=MOST, metavar="N", help="After so many.")]


def print_rows(rows: Iterable[dict[str, Any]], form: Format, columns: Sequence[tuple[str, str]], empty: str) -> None:
    """Print rows: as JSON whole, as a table the columns named (key, heading). `empty` says what to do where there are none."""
    if form is Format.JSONL:
        for row in rows:
            print(json.dumps(row, ensure_ascii=True))
        return
    held = list(rows)
    if form is Format.JSON:
        print(json.dumps(held, ensure_ascii=True, indent=1))
        return
    if not held:
        print(empty)
        return
    table = Table(box=None, pad_edge=False, header_style="bold")
    console = Console()
    for key, heading in columns:
        short = max(len(cell(row.get(key))) for row in held) * 4 < console.width
        table.add_column(heading, overflow="fold", no_wrap=key in UNBROKEN and short)
    for row in held:
        table.add_row(*(Text(harmless(cell(row.get(key)))) for key, _ in columns))
    console.print(table)


def cell(value: object) -> str:
    """A value as it stands in a table; what is null is a dash."""
    if value is None or value == "":
        return "–"
    return f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) else str(value)


def minute(moment: str | None) -> str | None:
    """A moment as records keep moments, short enough for a table.

    >>> minute("2025-07-10T06:00:59Z")
    '2025-07-10 06:00Z'
    """
    return f"{moment[:10]} {moment[11:16]}Z" if moment else None


def many(count: int, thing: str) -> str:
    """How many of a thing, in words.

    >>> many(1, "voice"), many(3, "voice")
    ('1 voice', '3 voices')
    """
    return f"{count:,} {thing}{'' if count == 1 else 's'}"
