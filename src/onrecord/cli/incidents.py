"""`onrecord incidents` and `onrecord incident`: which reports tell of the same happening."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer

from onrecord.cli.options import (
    MOST,
    RECORD,
    Actor,
    AsOf,
    Country,
    Form,
    Format,
    KnownOn,
    OneForm,
    Place,
    RecordAt,
    Since,
    Until,
    in_order,
    many,
    print_rows,
)
from onrecord.cli.options import kind as known_kind
from onrecord.cli.say import harmless
from onrecord.export.claims import claim_as_dict, incident_as_dict, telling_as_dict
from onrecord.model import Incident, Status, Telling
from onrecord.record import open_record
from onrecord.store import Select

SHOWN = 50


def incidents(
    record: RecordAt = RECORD,
    since: Since = None,
    until: Until = None,
    place: Place = None,
    country: Country = None,
    actor: Actor = None,
    kind: Annotated[
        str | None, typer.Option("--type", parser=known_kind, metavar="TYPE", help="Of this kind: ASSAULT, AID ...")
    ] = None,
    min_reports: Annotated[int, typer.Option(min=1, max=MOST, metavar="N", help="Told by at least so many reports.")] = 1,
    as_of: AsOf = None,
    known_on: KnownOn = None,
    form: Form = Format.TABLE,
) -> None:
    """List the incidents: claims held to be of one operation, the newest first. JSON forms print all, the table the first 50."""
    in_order(since, until)
    select = Select(since=since, until=until, place=place, country=country, actor=actor, known_on=known_on)
    with open_record(record) as book:
        found = book.incidents(select, as_of)
    held = [each for each in found if each.reports >= min_reports and kind in (None, each.kind)]
    rows = [{**incident_as_dict(each), **_short(each)} if form is Format.TABLE else incident_as_dict(each) for each in held]
    columns = [("days", "Days"), ("kind", "Kind"), ("who", "Who"), ("where", "Where"), ("told", "Told by"), ("id", "Incident")]
    print_rows(rows[:SHOWN] if form is Format.TABLE else rows, form, columns, "No incidents fit: fewer filters may find some.")
    if form is Format.TABLE and len(rows) > SHOWN:
        print(f"… and {len(rows) - SHOWN} more; --since, --place and --min-reports narrow, --format jsonl prints all")


def _short(incident: Incident) -> dict[str, Any]:
    start, end = incident.start, incident.end
    return {
        "days": str(start or "") if start == end else f"{start or '…'} to {end or '…'}",
        "who": ", ".join(actor.name for actor in incident.actors[:2]),
        "where": ", ".join(place.name for place in incident.places[:3]),
        "told": f"{many(incident.reports, 'report')}, {many(incident.voices, 'voice')}, {many(len(incident.claims), 'figure')}",
    }


def incident(
    name: Annotated[str, typer.Argument(metavar="ID", help="The incident's id, as `onrecord incidents` prints it.")],
    record: RecordAt = RECORD,
    as_of: AsOf = None,
    known_on: KnownOn = None,
    form: OneForm = Format.TABLE,
) -> None:
    """Show one incident: every figure that tells of it, with its sentence, its voice and its outlet."""
    with open_record(record) as book:
        found = book.incident(name, known_on, as_of)
        besides = book.beside(found)
    if form is not Format.TABLE:
        claims = [claim_as_dict(claim, found.id) for claim in found.claims]
        row = {**incident_as_dict(found), "claims": claims, "beside": [telling_as_dict(each) for each in besides]}
        print(json.dumps(row, ensure_ascii=True, indent=None if form is Format.JSONL else 1))
        return
    told = _short(found)
    print(
        harmless(f"{found.id}: {found.kind}, {told['days'] or 'day not told'}, {told['where'] or 'place not told'}; {told['told']}")
    )
    if found.id != name:
        print(harmless(f"({name} was merged into it)"))
    if found.part_of is not None:
        print(harmless(f"(a part of {found.part_of}: what it counts is never added to what that one states)"))
    rows = [
        {
            "counted": f"{claim.figure.measure} {claim.figure.item}",
            "words": claim.sentence[claim.figure.span.start - claim.sentence_start : claim.figure.span.end - claim.sentence_start],
            "voice": claim.figure.speaker.name if claim.figure.speaker else None,
            "outlet": claim.outlet,
            "said": str(claim.said or ""),
            "id": claim.id,
        }
        for claim in found.claims
    ]
    columns = [
        ("said", "Said"),
        ("counted", "Counted"),
        ("words", "Words"),
        ("voice", "Voice"),
        ("outlet", "Outlet"),
        ("id", "Figure"),
    ]
    print_rows(rows, Format.TABLE, columns, "No figures.")
    if besides:
        print("\nSaid without a number:")
        rows = [{**telling_as_dict(each), "told": each.type.lower() + _denied(each)} for each in besides]
        columns = [("voice", "Voice"), ("side", "Side"), ("told", "Told"), ("sentence", "Words"), ("outlet", "Outlet")]
        print_rows(rows, Format.TABLE, columns, "")


def _denied(telling: Telling) -> str:
    return "" if telling.status is Status.HAPPENED else f", {telling.status.value}"
