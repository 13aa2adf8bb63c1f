"""`onrecord add` and `onrecord reread`: reports into a record."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Annotated

import typer

from onrecord.cli.options import RECORD, RecordAt, day
from onrecord.cli.say import harmless, say
from onrecord.errors import SourceError
from onrecord.record import Outcome, open_record
from onrecord.sources import ReadyReading, find_sources, ready_readings


def add(
    sources: Annotated[
        list[str],
        typer.Argument(metavar="SOURCE", help="Reports: files, folders, globs, addresses of pages or feeds, - for standard input."),
    ],
    record: RecordAt = RECORD,
    published: Annotated[
        date | None, typer.Option(parser=day, metavar="DATE", help="The day of the reports that give none, as 2025-07-10.")
    ] = None,
    readings: Annotated[
        list[str] | None, typer.Option(metavar="FILE", help="Ready readings in the contract's form, taken instead of reading.")
    ] = None,
    allow: Annotated[
        list[str] | None, typer.Option(metavar="HOST", help="A host of a private network that may be fetched from.")
    ] = None,
    text_column: Annotated[
        str | None, typer.Option("--text-column", metavar="NAME", help="The column of a table (.csv) that holds the texts.")
    ] = None,
    model: Annotated[str | None, typer.Option(metavar="NAME", help="An installed spaCy English pipeline.")] = None,
    jobs: Annotated[int, typer.Option(min=1, metavar="N", help="How many processes read at once.")] = 1,
    everything: Annotated[bool, typer.Option("--all", help="Read in full also what is not about armed conflict.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print the count alone.")] = False,
) -> None:
    """Add reports to a record; a report is in it whole or not at all, and one that it has changes nothing.

    The exit status is 1 if a report could not be added (the others are), 2 for a wrong call.
    """
    ready, failed = _ready(readings)
    done: Counter[str] = Counter()
    figures = 0
    with open_record(record, create=True) as book:
        added = book.add(
            sources,
            published=published,
            ready=ready,
            model=model,
            jobs=jobs,
            everything=everything,
            allow=allow or (),
            text_column=text_column,
        )
        for told in added:
            if isinstance(told, SourceError):
                failed += 1
                say(str(told))
                continue
            done[told.outcome] += 1
            figures += told.figures
            if not quiet:
                print(harmless(f"{told.outcome}\t{told.report}\t{told.figures} figures"), flush=True)
    counted = ", ".join(f"{done[each]} {each}" for each in Outcome if done[each]) or "nothing added"
    say(f"{record}: {counted}; {figures} figures" + (f"; {failed} could not be added" if failed else ""))
    if failed:
        raise typer.Exit(1)


def _ready(readings: list[str] | None) -> tuple[dict[str, ReadyReading] | None, int]:
    if not readings:
        return None, 0
    ready: dict[str, ReadyReading] = {}
    failed = 0
    for source in find_sources(readings):
        for told in [source] if isinstance(source, SourceError) else ready_readings(source):
            if isinstance(told, SourceError):
                failed += 1
                say(str(told))
            else:
                ready[told.report_id] = told
    return ready, failed


def reread(
    record: RecordAt = RECORD,
    model: Annotated[str | None, typer.Option(metavar="NAME", help="An installed spaCy English pipeline.")] = None,
) -> None:
    """Read with the present onrecord what an older one read; what people decided stays."""
    with open_record(record) as book:
        done = list(book.reread(model=model))
        changed = sum(each.outcome is not Outcome.KNOWN for each in done)
        say(f"{record}: {len(done)} reports read again, {changed} with other figures than before")
        for each in book.waiting():
            say(f"decision {each.id} about {each.subject} asks for another look: {each.look_again}")
