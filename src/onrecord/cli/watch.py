"""`onrecord watch` and `onrecord watched`: sources that are looked at again and again, and how they do."""

from __future__ import annotations

import signal
import time
from dataclasses import asdict
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from onrecord.cli.options import RECORD, Form, Format, RecordAt, minute, print_rows
from onrecord.cli.say import harmless, say
from onrecord.record import open_record

Sources = Annotated[
    Path, typer.Argument(metavar="FILE", help="A list of sources: [[source]] tables of TOML with name, url, every.")
]


def watch(
    sources: Sources,
    record: RecordAt = RECORD,
    once: Annotated[bool, typer.Option("--once", help="Look at what is due, once, and leave: for cron.")] = False,
    allow: Annotated[
        list[str] | None, typer.Option(metavar="HOST", help="A host of a private network that may be fetched from.")
    ] = None,
    model: Annotated[str | None, typer.Option(metavar="NAME", help="An installed spaCy English pipeline.")] = None,
) -> None:
    """Look at feeds and pages again and again, and add what is new: politely, through failures, until a signal ends it."""
    from onrecord.record import watching
    from onrecord.sources.fetch import fetch_address
    from onrecord.sources.watchlist import watchlist

    listed = watchlist(sources)
    ended: list[int] = []
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda number, _: ended.append(number))
    ask = partial(fetch_address, allow=tuple(allow or ()))
    with open_record(record, create=True) as book:
        for found, news in watching.watch(
            book,
            listed,
            ask,
            clock=lambda: datetime.now(UTC).replace(microsecond=0),
            sleep=time.sleep,
            stopped=lambda: bool(ended),
            once=once,
            model=model,
        ):
            how = (
                f"failing ({found.failures}): {found.told}"
                if found.failures
                else f"{news} new" + (f"; {found.told}" if found.told else "")
            )
            print(harmless(f"{found.tried}\t{found.name}\t{how}"), flush=True)
    if ended:
        say("stopped; the next `onrecord watch` goes on from here")


def watched(
    sources: Annotated[
        Path | None, typer.Argument(metavar="FILE", help="The list of sources; else all that were ever watched.")
    ] = None,
    record: RecordAt = RECORD,
    form: Form = Format.TABLE,
) -> None:
    """Show how the watched sources do: which fail and why, which have gone quiet."""
    from onrecord.record.watching import state_of
    from onrecord.sources.watchlist import QUIET_AFTER, watchlist

    quiet = {each.name: each.quiet_after for each in watchlist(sources)} if sources else {}
    with open_record(record) as book:
        held = [each for each in book.store.watched() if sources is None or each.name in quiet]
    now = datetime.now(UTC)
    rows = [{**asdict(each), "state": state_of(each, now, quiet.get(each.name, QUIET_AFTER))} for each in held]
    if form is Format.TABLE:
        rows = [{**row, **{key: minute(row[key]) for key in ("tried", "news", "due")}} for row in rows]
    columns = [
        ("name", "Source"),
        ("state", "State"),
        ("tried", "Looked at"),
        ("news", "Last news"),
        ("due", "Next"),
        ("told", "What it said"),
    ]
    print_rows(rows, form, columns, "Nothing is watched yet: `onrecord watch FILE` watches the sources that a file lists.")
