"""The commands."""

from __future__ import annotations

from typing import Annotated

import typer

from onrecord import __version__
from onrecord.cli.add import add, reread
from onrecord.cli.alerts import alert, searches
from onrecord.cli.ask import figures, reports, search, why
from onrecord.cli.incidents import incident, incidents
from onrecord.cli.judge import decisions, judge, withdraw
from onrecord.cli.keep import backup, check
from onrecord.cli.ledger import contradictions, ledger
from onrecord.cli.mcp import mcp
from onrecord.cli.read import read
from onrecord.cli.read_archive import read_archive
from onrecord.cli.series import series
from onrecord.cli.serve import serve, users
from onrecord.cli.tell import export, sitrep
from onrecord.cli.watch import watch, watched

app = typer.Typer(
    name="onrecord",
    help="Keeps a record of what reports of a war say.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"onrecord {__version__}")
        raise typer.Exit


@app.callback()
def onrecord(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    """Keeps a record of what reports of a war say: every figure, quotation and event with the characters it was read from."""


for command in (
    read,
    read_archive,
    add,
    reports,
    figures,
    why,
    search,
    incidents,
    incident,
    ledger,
    contradictions,
    series,
    export,
    sitrep,
    mcp,
    alert,
    watch,
    watched,
    judge,
    decisions,
    withdraw,
    reread,
    check,
    backup,
    serve,
):
    app.command()(command)
app.add_typer(users, name="users")
app.add_typer(searches, name="searches")
