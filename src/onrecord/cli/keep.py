"""`onrecord check` and `onrecord backup`: that a record lasts."""

from __future__ import annotations

from typing import Annotated

import typer

from onrecord.cli.options import RECORD, RecordAt
from onrecord.cli.say import harmless
from onrecord.record import open_record


def check(record: RecordAt = RECORD) -> None:
    """Verify a record: the database itself, every span against its text, the chain of decisions. Status 1 if anything is wrong."""
    with open_record(record) as book:
        faults = book.store.check()
        counts = book.store.counts()
    for fault in faults:
        print(harmless(fault))
    if faults:
        raise typer.Exit(1)
    print(harmless(f"{record}: all holds ({', '.join(f'{count:,} {name}' for name, count in counts.items())})"))


def backup(
    file: Annotated[str, typer.Argument(metavar="FILE", help="The new file.")],
    record: RecordAt = RECORD,
) -> None:
    """Write a consistent copy of a record while others may write to it; the copy is a record like any other."""
    with open_record(record) as book:
        book.store.backup(file)
    print(harmless(f"copied {record} to {file}"))
