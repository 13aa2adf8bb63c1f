"""`onrecord ledger` and `onrecord contradictions`: how statements about one thing counted stand to each other."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from onrecord.cli.options import (
    RECORD,
    Actor,
    AsOf,
    Country,
    Form,
    Format,
    KnownOn,
    Place,
    RecordAt,
    Since,
    Until,
    in_order,
    many,
    print_rows,
)
from onrecord.export.ledger import to_line
from onrecord.model import Account, Kind, Quantity, Stands
from onrecord.record import open_record
from onrecord.store import Select


def ledger(
    incident: Annotated[str | None, typer.Option(metavar="ID", help="Of this incident alone.")] = None,
    record: RecordAt = RECORD,
    since: Since = None,
    until: Until = None,
    as_of: AsOf = None,
    known_on: KnownOn = None,
    form: Form = Format.TABLE,
) -> None:
    """Set what was said of each thing counted side by side: what agrees, refines, revises, contradicts, and what stands."""
    in_order(since, until)
    with open_record(record) as book:
        accounts = book.accounts(incident, Select(since=since, until=until, known_on=known_on), as_of)
    rows = [{**to_line(each), **_short(each)} if form is Format.TABLE else to_line(each) for each in accounts]
    columns = [("counted", "Counted"), ("where", "Where"), ("stands", "Stands"), ("told", "Told by"), ("incident", "Incident")]
    print_rows(rows, form, columns, "Nothing counted fits: fewer filters may find something.")


def contradictions(
    record: RecordAt = RECORD,
    since: Since = None,
    until: Until = None,
    place: Place = None,
    country: Country = None,
    actor: Actor = None,
    as_of: AsOf = None,
    known_on: KnownOn = None,
    form: Form = Format.TABLE,
) -> None:
    """List what is disputed: things counted of which two standing statements exclude each other, or one is denied."""
    in_order(since, until)
    select = Select(since=since, until=until, place=place, country=country, actor=actor, known_on=known_on)
    with open_record(record) as book:
        accounts = book.contradictions(select, as_of)
    rows = [
        {**to_line(each), **_short(each), "who": _against(each)} if form is Format.TABLE else to_line(each) for each in accounts
    ]
    columns = [("counted", "Counted"), ("where", "Where"), ("stands", "Stands"), ("who", "Who says what"), ("incident", "Incident")]
    print_rows(rows, form, columns, "Nothing is disputed here.")


def _against(account: Account) -> str:
    """Each voice's standing count, and who denies one."""
    denied = {each.later for each in account.relations if each.kind is Kind.DENIED}
    told = []
    for each in account.statements:
        side = f" ({each.side})" if each.side and each.side not in each.voice else ""
        if each.claim.reference in denied:
            told.append(f"{each.voice}{side}: denied")
        elif each.stands:
            told.append(f"{each.voice}{side}: {_bounds(each.claim.figure.quantity, account.currency)}")
    return "; ".join(dict.fromkeys(told))


def _bounds(told: Quantity | Stands, currency: str | None) -> str:
    low, high = (("?" if bound is None else f"{bound:,}") for bound in (told.low, told.high))
    return (low if low == high else f"{low} to {high}") + (f" {currency}" if currency else "")


def _short(account: Account) -> dict[str, Any]:
    stands = account.stands
    return {
        "counted": f"{account.measure} {account.item}",
        "where": account.place.name if account.place else None,
        "stands": _bounds(stands, account.currency) + (", disputed" if stands.disputed else ""),
        "told": ", ".join((many(len(account.statements), "statement"), many(stands.voices, "voice"), many(stands.sides, "side"))),
    }
