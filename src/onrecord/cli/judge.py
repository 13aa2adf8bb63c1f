"""`onrecord judge`, `decisions` and `withdraw`: what people decide about a record."""

from __future__ import annotations

import getpass
import json
from enum import StrEnum
from typing import Annotated, Any

import typer

from onrecord.cli.options import RECORD, Form, Format, OneForm, RecordAt, minute, print_rows
from onrecord.cli.say import harmless
from onrecord.export.claims import decision_as_dict
from onrecord.model import Verb
from onrecord.record import open_record

Decides = StrEnum("Decides", {each.name: each.value for each in Verb if each is not Verb.WITHDRAW})  # type: ignore[misc]
Who = Annotated[str | None, typer.Option(metavar="NAME", help="Who decides; else the name that is logged in here.")]


def judge(
    verb: Annotated[Decides, typer.Argument(metavar="VERB", help="What is decided.")],
    subject: Annotated[
        str, typer.Argument(metavar="ID", help="The figure or incident; the report (add), place (sensitive) or decision (undo).")
    ],
    why: Annotated[str, typer.Option(metavar="WORDS", help="Why.")],
    who: Who = None,
    record: RecordAt = RECORD,
    fields: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="FIELD=VALUE", help="For correct and add: low=3, place=Kyiv, actor= (null) ..."),
    ] = None,
    other: Annotated[
        str | None, typer.Option("--with", metavar="INCIDENT", help="For same and not_same: the other incident.")
    ] = None,
    to: Annotated[
        str | None, typer.Option(metavar="INCIDENT", help="For move: where to; left out, the claim stands alone.")
    ] = None,
    at: Annotated[
        str | None, typer.Option(metavar="START-END", help="For add: the characters of the report's text, as 120-134.")
    ] = None,
    expected: Annotated[
        int | None,
        typer.Option(metavar="N", help="The newest decision that you saw about it (0: none); a newer one refuses yours."),
    ] = None,
    form: OneForm = Format.TABLE,
) -> None:
    """Decide about a figure or an incident. A decision is never changed: `onrecord judge undo N` undoes decision N."""
    if not why.strip():
        raise typer.BadParameter("it is empty; a decision has a reason", param_hint="--why")
    for name, wanted, given in (
        ("--set", ("correct", "add"), fields),
        ("--with", ("same", "not_same"), other),
        ("--at", ("add",), at),
    ):
        if verb.value in wanted and not given:
            raise typer.BadParameter(f"{verb.value} needs it", param_hint=name)
    after: dict[str, Any] = dict(_field(each) for each in fields or ())
    after |= {"with": other} if other else {}
    after |= {"to": to} if to else {}
    after |= {"at": at} if at else {}
    with open_record(record) as book:
        made = book.judge(Verb(verb.value), subject, who=who or getpass.getuser(), why=why, after=after or None, expected=expected)
    if form is Format.TABLE:
        print(harmless(f"decision {made.id}: {made.verb} {made.subject}, by {made.who} at {made.at}"))
    else:
        print(json.dumps(decision_as_dict(made), ensure_ascii=True))


def _field(written: str) -> tuple[str, Any]:
    name, equals, value = written.partition("=")
    if not equals:
        raise typer.BadParameter(f"{written!r} is no FIELD=VALUE", param_hint="--set")
    if name in ("low", "high"):
        try:
            return name, (float(value) if "." in value else int(value)) if value else None
        except ValueError as fault:
            raise typer.BadParameter(f"{value!r} is no number", param_hint="--set") from fault
    return name, value or None


def decisions(
    subject: Annotated[str | None, typer.Argument(metavar="ID", help="About this figure or incident alone.")] = None,
    record: RecordAt = RECORD,
    form: Form = Format.TABLE,
) -> None:
    """List what people decided, in order, with who, when and why."""
    with open_record(record) as book:
        waiting = {each.id: each for each in book.waiting()}
        rows = [decision_as_dict(waiting.get(each.id, each)) for each in book.store.decisions(subject)]
    if form is Format.TABLE:
        rows = [{**row, "at": minute(row["at"])} for row in rows]
    columns = [
        ("id", "No."),
        ("at", "When"),
        ("who", "Who"),
        ("verb", "What"),
        ("subject", "About"),
        ("why", "Why"),
        ("undone_by", "Undone by"),
    ]
    about = f" about {subject!r}" if subject else ""
    print_rows(rows, form, columns, f"Nothing was decided yet{about}: `onrecord judge` decides.")


def withdraw(
    report: Annotated[str, typer.Argument(metavar="REPORT", help="The report's id, as `onrecord reports` prints it.")],
    reason: Annotated[str, typer.Option(metavar="WORDS", help="Why its text is taken out.")],
    who: Who = None,
    record: RecordAt = RECORD,
) -> None:
    """Take a report's text, bytes and figures out of the record and its search, in all versions; a marked gap stays."""
    with open_record(record) as book:
        emptied = book.withdraw(report, who=who or getpass.getuser(), reason=reason)
    print(harmless(f"withdrawn: {', '.join(emptied)}"))
