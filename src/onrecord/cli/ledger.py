"""`onrecord ledger`: how statements about one thing counted stand to each other."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from onrecord.cli.options import RECORD, Form, Format, RecordAt, Since, Until, print_rows
from onrecord.export.ledger import to_line
from onrecord.model import Account
from onrecord.record import open_record
from onrecord.store import Select


def ledger(
    incident: Annotated[str | None, typer.Option(metavar="ID", help="Of this incident alone.")] = None,
    record: RecordAt = RECORD,
    since: Since = None,
    until: Until = None,
    form: Form = Format.TABLE,
) -> None:
    """Set what was said of each thing counted side by side: what agrees, refines, revises, contradicts, and what stands."""
    with open_record(record) as book:
        accounts = book.accounts(incident, Select(since=since, until=until))
    rows = [{**to_line(each), **_short(each)} if form is Format.TABLE else to_line(each) for each in accounts]
    columns = [("counted", "Counted"), ("where", "Where"), ("stands", "Stands"), ("told", "Told by"), ("incident", "Incident")]
    print_rows(rows, form, columns, "Nothing counted fits: fewer filters may find something.")


def _short(account: Account) -> dict[str, Any]:
    stands = account.stands
    low, high = (("?" if bound is None else f"{bound:,}") for bound in (stands.low, stands.high))
    return {
        "counted": f"{account.measure} {account.item}",
        "where": account.place.name if account.place else None,
        "stands": (low if low == high else f"{low} to {high}") + (", disputed" if stands.disputed else ""),
        "told": f"{len(account.statements)} statements, {stands.voices} voices, {stands.sides} sides",
    }
