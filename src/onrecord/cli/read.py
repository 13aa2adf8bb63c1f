"""`onrecord read`: what reports say, shown or printed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Annotated

import typer

from onrecord.cli.page import print_page
from onrecord.cli.progress import Bar
from onrecord.cli.say import say
from onrecord.errors import BadDate, SourceError
from onrecord.export import as_json
from onrecord.model import Reading
from onrecord.record import read_all
from onrecord.sources import Limits, odd_characters, parse_day


class Format(StrEnum):
    """How readings are printed."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"


def _day(written: str) -> date:
    try:
        return parse_day(written)
    except BadDate as fault:
        raise typer.BadParameter(str(fault)) from fault


def read(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Reports: files, folders, globs, or - for standard input.")],
    published: Annotated[
        date | None,
        typer.Option(parser=_day, metavar="DATE", help="The day of the reports that give none, as 2025-07-10."),
    ] = None,
    form: Annotated[
        Format, typer.Option("--format", help="A table to check, one JSON array, or one JSON object a line.")
    ] = Format.TABLE,
    model: Annotated[str | None, typer.Option(metavar="NAME", help="An installed spaCy English pipeline.")] = None,
    jobs: Annotated[int, typer.Option(min=1, metavar="N", help="How many processes read at once.")] = 1,
    explain: Annotated[bool, typer.Option("--explain", help="Show every number with each decision about it and its rule.")] = False,
    everything: Annotated[bool, typer.Option("--all", help="Read in full also what is not about armed conflict.")] = False,
    max_chars: Annotated[
        int, typer.Option(min=1, metavar="N", help="The longest text that is read, in characters.")
    ] = Limits().chars,
) -> None:
    """Read reports: every figure and quotation, each with the characters it was read from.

    The exit status is 1 if a report could not be read (the others are), 2 for a wrong call.
    """
    if explain and form is not Format.TABLE:
        raise typer.BadParameter("it goes with --format table alone", param_hint="--explain")
    bar = Bar()
    found = read_all(
        files,
        published=published,
        limits=Limits(chars=max_chars),
        everything=everything,
        model=model,
        jobs=jobs,
        progress=bar.move,
    )
    with bar:
        failed = _print(found, bar, form, explain)
    if failed:
        raise typer.Exit(1)


def _print(found: Iterator[Reading | SourceError], bar: Bar, form: Format, explain: bool) -> int:
    """Print each reading as it comes, and each fault on standard error; how many faults there were."""
    failed = printed = 0
    for reading in found:
        with bar.aside():
            if isinstance(reading, SourceError):
                failed += 1
                say(str(reading))
                continue
            if told := odd_characters(reading.report.text):
                say(f"note: {reading.report.id}: {told}")
            if form is Format.TABLE:
                print_page(reading, explain=explain)
            elif form is Format.JSONL:
                print(as_json(reading))
            else:
                print(",\n" if printed else "[\n", as_json(reading, indent=1), sep="", end="")
            printed += 1
    if form is Format.JSON:
        print("\n]" if printed else "[]")
    return failed
