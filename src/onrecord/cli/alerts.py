"""`onrecord searches` and `onrecord alert`: searches that are kept, and telling an address of what they find."""

from __future__ import annotations

import getpass
from dataclasses import asdict
from functools import partial
from typing import Annotated

import typer

from onrecord.cli.options import RECORD, Form, Format, RecordAt, print_rows
from onrecord.cli.say import harmless, say
from onrecord.record import open_record

searches = typer.Typer(help="Keep searches, and name addresses to be told of their finds.", no_args_is_help=True)
Who = Annotated[str | None, typer.Option(metavar="NAME", help="Who keeps it; else the name that is logged in here.")]


@searches.command("add")
def add(
    name: Annotated[str, typer.Argument(metavar="NAME", help="What the search is called.")],
    words: Annotated[str, typer.Argument(metavar="WORDS", help="What is searched for.")],
    record: RecordAt = RECORD,
    webhook: Annotated[str | None, typer.Option(metavar="ADDRESS", help="Told of each find, signed with a secret.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Tell of figures that nobody reviewed, too.")] = False,
    who: Who = None,
) -> None:
    """Keep a search; the secret that signs what its address is told is printed once."""
    from onrecord.record.alerts import save_search

    if webhook is not None and not webhook.lower().startswith(("https://", "http://")):
        raise typer.BadParameter(f"{webhook!r} is no address with http or https", param_hint="--webhook")

    with open_record(record) as book:
        made = save_search(book, name, words, who=who or getpass.getuser(), webhook=webhook, everything=everything)
    print(harmless(f"search {made.name!r} is kept" + (f"; its secret: {made.secret}" if made.secret else "")))


@searches.command("list")
def listed(record: RecordAt = RECORD, form: Form = Format.TABLE) -> None:
    """List the searches that are kept; secrets are not shown."""
    with open_record(record) as book, book.store.outbox() as outbox:
        rows = [{key: value for key, value in asdict(each).items() if key != "secret"} for each in outbox.searches()]
    columns = [("name", "Search"), ("words", "Words"), ("webhook", "Tells"), ("who", "Kept by"), ("created", "Since")]
    print_rows(rows, form, columns, "No search is kept: `onrecord searches add NAME WORDS` keeps one.")


@searches.command("remove")
def remove(
    name: Annotated[str, typer.Argument(metavar="NAME", help="What the search is called.")], record: RecordAt = RECORD
) -> None:
    """Keep a search no longer, nor what is still to be told of it."""
    with open_record(record) as book, book.store.outbox() as outbox:
        outbox.drop(name)


def alert(
    record: RecordAt = RECORD,
    allow: Annotated[
        list[str] | None, typer.Option(metavar="HOST", help="A host of a private network that may be told (may be repeated).")
    ] = None,
    log: Annotated[bool, typer.Option("--log", help="Tell nobody anything; show what was told, and what is still to be.")] = False,
    form: Form = Format.TABLE,
) -> None:
    """Tell the addresses of saved searches what was found since: run it every few minutes, as by cron.

    The exit status is 1 where an address could not be told; it is tried again later.
    """
    with open_record(record) as book:
        if log:
            with book.store.outbox() as outbox:
                rows = [asdict(each) for each in outbox.alerts()]
            columns = [
                ("number", "No."),
                ("saved", "Search"),
                ("claim", "Figure"),
                ("attempts", "Tries"),
                ("due", "Next"),
                ("told", "Last answer"),
            ]
            print_rows(rows, form, columns, "Nothing was to be told yet.")
            return
        from onrecord.record.alerts import tell
        from onrecord.sources.post import post_to

        done = list(tell(book, partial(post_to, allow=allow or ())))
    failed = [each for each in done if each.due is not None]
    for each in failed:
        say(f"alert {each.number} of {each.saved}: {each.told}; it is tried again from {each.due} on")
    say(f"{len(done) - len(failed)} told, {len(failed)} to be tried again")
    if failed:
        raise typer.Exit(1)
