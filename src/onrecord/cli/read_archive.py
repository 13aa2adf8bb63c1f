"""`onrecord read-archive`: archives of any size into a folder of Parquet."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from onrecord.cli.options import day, many
from onrecord.cli.say import say
from onrecord.errors import OnRecordError
from onrecord.record.archive import Archive, How, plan
from onrecord.record.archive import Progress as Told
from onrecord.sources import Limits

WRONG_CALL, INTERRUPTED = 2, 130  # as in `main`, which is not come back to
LOOKED = 0.5  # seconds between looks at how far it is


def read_archive(
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="INPUT", help="WARC, JSONL, Parquet, or any other reports: files, folders, globs, s3://bucket/name."
        ),
    ],
    out: Annotated[Path, typer.Option("--out", "-o", metavar="FOLDER", help="The folder that is written, or gone on with.")],
    cluster: Annotated[
        str | None,
        typer.Option(metavar="ADDRESS", help="A Ray cluster, ray://host:10001; `local` for a Ray of this machine alone."),
    ] = None,
    jobs: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="How many processes read at once; one a CPU unless told.")
    ] = None,
    published: Annotated[
        date | None, typer.Option(parser=day, metavar="DATE", help="The day of the reports that give none, as 2025-07-10.")
    ] = None,
    text_column: Annotated[
        str | None, typer.Option("--text-column", metavar="NAME", help="The column of a table that holds the texts.")
    ] = None,
    model: Annotated[str | None, typer.Option(metavar="NAME", help="An installed spaCy English pipeline.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Read in full also what is not about armed conflict.")] = False,
    max_chars: Annotated[
        int, typer.Option(min=1, metavar="N", help="The longest text that is read, in characters.")
    ] = Limits().chars,
) -> None:
    """Read archives into a folder of Parquet, which `onrecord add FOLDER` takes; run again, it goes on where it stopped.

    What cannot be read is told in the folder's failures. The exit status is 1 if there are any, 2 for a wrong call.
    """
    how = How(published=published, chars=max_chars, everything=everything, model=model, text_column=text_column)
    archive = plan(inputs, out, how)
    for fault in archive.faults:
        say(str(fault))
    before = archive.progress()
    begun = time.monotonic()
    if archive.left:
        _read(archive, before, jobs, cluster)
    done = archive.progress()
    _say_what_came(out, before, done, time.monotonic() - begun)
    _leave(1 if archive.faults or done.failures else 0)


def _read(archive: Archive, before: Told, jobs: int | None, cluster: str | None) -> None:
    """Read what is left; where that ends early, say so and end the process here and now, for Daft is at work."""
    try:
        with _shown(archive, before):
            archive.read(jobs=jobs, cluster=cluster)
    except KeyboardInterrupt:
        say("interrupted; the same call goes on from here")
        _leave(INTERRUPTED)
    except OnRecordError as fault:
        say(f"onrecord: {fault}")
        _leave(WRONG_CALL)


def _say_what_came(out: Path, before: Told, done: Told, seconds: float) -> None:
    split = f"{done.read:,} read in full, {done.turned_away:,} turned away, {done.not_english:,} not in English"
    say(f"{out}: {many(done.inputs, 'input')}, {many(done.reports, 'report')} ({split}), {many(done.figures, 'figure')}")
    new = done.reports - before.reports
    if before.parts:
        say(f"{many(before.reports, 'report')} in {many(before.parts, 'part')} had been read before")
    if new:
        say(f"{many(new, 'report')} in {seconds:,.0f} s, {new / seconds:,.1f} a second")
    if done.failures:
        say(f"{many(done.failures, 'record')} could not be read; {out / 'failures'} says which and why")


@contextmanager
def _shown(archive: Archive, before: Told) -> Iterator[None]:
    """How far it is, on standard error, where that is a terminal; looked up beside the reading, which waits for the workers."""
    if not sys.stderr.isatty():
        yield
        return
    text = TextColumn("{task.fields[told]}")
    bar = Progress(BarColumn(20), text, TimeElapsedColumn(), console=Console(stderr=True), transient=True)
    task = bar.add_task("read", total=before.inputs, completed=before.inputs_done, told="the workers begin")
    over = threading.Event()

    def look() -> None:
        begun = time.monotonic()
        while not over.wait(LOOKED):
            told = archive.progress()
            rate = (told.reports - before.reports) / (time.monotonic() - begun)
            line = f"{told.inputs_done} of {many(told.inputs, 'input')}, {many(told.reports, 'report')}, {rate:,.1f} a second"
            line += f", {told.turned_away:,} turned away" + (f", {many(told.failures, 'failure')}" if told.failures else "")
            bar.update(task, completed=told.inputs_done, told=line)

    looking = threading.Thread(target=look, daemon=True)
    with bar:
        looking.start()
        try:
            yield
        finally:
            over.set()
            looking.join()


def _leave(status: int) -> None:
    """End the process here: all is written, and Daft has been seen to fall over its own threads while Python takes itself down."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)
