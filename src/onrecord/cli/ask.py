"""`onrecord reports`, `figures`, `why` and `search`: what a record holds."""

from __future__ import annotations

import json
from datetime import date
from typing import Annotated, Any

import typer

from onrecord.cli.options import (
    RECORD,
    Actor,
    Country,
    Form,
    Format,
    Limit,
    Measure,
    Offset,
    OneForm,
    Place,
    RecordAt,
    Since,
    Until,
    in_order,
    print_rows,
)
from onrecord.cli.options import day as known_day
from onrecord.cli.options import item as known_item
from onrecord.cli.say import harmless
from onrecord.export.claims import claim_as_dict, decision_as_dict
from onrecord.model import Claim
from onrecord.record import Why, open_record
from onrecord.store import Hits, Select, Window, Words


def reports(record: RecordAt = RECORD, limit: Limit = 50, offset: Offset = 0, form: Form = Format.TABLE) -> None:
    """List the reports in a record, the newest first."""
    with open_record(record) as book:
        rows = [
            {
                "id": row.report,
                "outlet": row.outlet,
                "title": row.title if row.withdrawn is None else None,
                "published": row.published,
                "url": row.url,
                "got": row.got,
                "figures": row.figures,
                "version": row.edition,
                "newest": bool(row.newest),
                "family": row.family,
                "sha256": row.text_sha256,
                "reader": row.reader,
                "withdrawn": row.withdrawn,
            }
            for row in book.store.lines(Window(limit=limit, offset=offset))
        ]
    columns = [
        ("published", "Published"),
        ("id", "Report"),
        ("outlet", "Outlet"),
        ("title", "Title"),
        ("figures", "Figures"),
        ("withdrawn", "Withdrawn"),
    ]
    print_rows(rows, form, columns, "No reports yet: `onrecord add FILE...` adds some.")


def figures(
    record: RecordAt = RECORD,
    since: Since = None,
    until: Until = None,
    place: Place = None,
    country: Country = None,
    actor: Actor = None,
    measure: Measure = None,
    item: Annotated[str | None, typer.Option(parser=known_item, metavar="ITEM", help="Of this item: person, drone ...")] = None,
    outlet: Annotated[str | None, typer.Option(metavar="NAME", help="Published by this outlet.")] = None,
    report: Annotated[str | None, typer.Option(metavar="ID", help="Read from this report.")] = None,
    limit: Limit = 50,
    offset: Offset = 0,
    form: Form = Format.TABLE,
) -> None:
    """List the figures in a record, the newest day first, each with who said it."""
    in_order(since, until)
    select = Select(
        since=since,
        until=until,
        place=place,
        country=country,
        actor=actor,
        measure=measure,
        item=item,
        outlet=outlet,
        report=report,
    )
    with open_record(record) as book:
        held = book.figures(select, Window(limit=limit, offset=offset))
        standing = book.store.incidents_of(Select(ids=tuple(claim.id for claim in held)))
    rows = (claim_as_dict(claim, standing.get(claim.id)) for claim in held)
    if form is Format.TABLE:
        rows = ({**row, **_short(claim)} for row, claim in zip(rows, held, strict=True))
    columns = [
        ("day", "Day"),
        ("counted", "Counted"),
        ("number", "Number"),
        ("where", "Where"),
        ("who", "Who said so"),
        ("report", "Report"),
        ("id", "Figure"),
    ]
    print_rows(rows, form, columns, "No figures fit: fewer filters may find some.")


def _short(claim: Claim) -> dict[str, Any]:
    figure = claim.figure
    period = figure.period
    return {
        "day": str(period.end or period.start) if period else None,
        "counted": f"{figure.measure} {figure.item}" + ("" if figure.status == "happened" else f" ({figure.status})"),
        "number": claim.sentence[figure.number.start - claim.sentence_start : figure.number.end - claim.sentence_start],
        "where": figure.place.name if figure.place else None,
        "who": figure.speaker.name if figure.speaker else claim.outlet,
    }


def why(
    figure: Annotated[str, typer.Argument(metavar="FIGURE", help="The figure's id, as `onrecord figures` prints it.")],
    record: RecordAt = RECORD,
    form: OneForm = Format.TABLE,
) -> None:
    """Show where a figure comes from: its sentence, who said so, by which rules it was read, and what was decided about it."""
    with open_record(record) as book:
        told = book.why(figure)
    if form is Format.TABLE:
        _print_why(told)
        return
    row = claim_as_dict(told.claim, told.incident)
    row["judgements"] = [{"about": each.about, "value": each.value, "rule": each.rule} for each in told.claim.figure.judgements]
    row["attribution_text"] = _attribution(told)
    row["reader"] = told.version.reader
    row["decisions"] = [decision_as_dict(each) for each in told.decisions]
    print(json.dumps(row, ensure_ascii=True, indent=None if form is Format.JSONL else 1))


def _print_why(told: Why) -> None:
    claim, figure = told.claim, told.claim.figure
    lines = [
        f"{figure.measure} {figure.item}: {_bounds(claim)}",
        f"sentence     {' '.join(claim.sentence.split())}",
        f"report       {claim.report}, {claim.outlet or 'outlet not told'}, {claim.published or 'day not told'}",
        f"said by      {figure.speaker.name if figure.speaker else 'the report itself'}",
        f"attribution  {_attribution(told) or '–'}",
        f"incident     {told.incident or 'none'}",
        f"read by      onrecord {told.version.reader}",
        *(f"rule         {each.about}: {each.rule}" for each in figure.judgements),
        *(
            f"decision {each.id}: {each.verb} by {each.who}, {each.at}: {each.why}"
            + (f" (undone by {each.undone_by})" if each.undone_by else "")
            + (f" (look again: {each.look_again})" if each.look_again else "")
            for each in told.decisions
        ),
    ]
    print("\n".join(harmless(line) for line in lines))


def _bounds(claim: Claim) -> str:
    quantity = claim.figure.quantity
    if quantity.low == quantity.high:
        return f"{quantity.low:,} ({quantity.qualifier})"
    low, high = (("not told" if bound is None else f"{bound:,}") for bound in (quantity.low, quantity.high))
    return f"at least {low}, at most {high} ({quantity.qualifier})"


def _attribution(told: Why) -> str | None:
    span = told.claim.figure.attribution
    return span.of(told.version.reading.report.text) if span else None


def search(
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help="What the reports should hold; in any form of the words.")],
    record: RecordAt = RECORD,
    outlet: Annotated[str | None, typer.Option(metavar="NAME", help="Published by this outlet.")] = None,
    day: Annotated[date | None, typer.Option(parser=known_day, metavar="DATE", help="Published on this day.")] = None,
    place: Place = None,
    actor: Actor = None,
    measure: Measure = None,
    limit: Limit = 20,
    offset: Offset = 0,
    form: Annotated[
        Format, typer.Option("--format", help="A table, one JSON object with total, hits and facets, or one hit a line as JSON.")
    ] = Format.TABLE,
) -> None:
    """Find reports by their words, with how the finds part by outlet, day, place, actor and measure."""
    facets = Words(outlet=outlet, day=day.isoformat() if day else None, place=place, actor=actor, measure=measure)
    with open_record(record) as book:
        found = book.search(" ".join(words), facets, Window(limit=limit, offset=offset))
    if form is Format.JSON:
        print(json.dumps({"total": found.total, "hits": _hits(found), "facets": _facets(found)}, ensure_ascii=True, indent=1))
        return
    columns = [("published", "Published"), ("report", "Report"), ("outlet", "Outlet"), ("snippet", "Words")]
    print_rows(_hits(found), form, columns, "Nothing found: fewer or other words may find something.")
    if form is Format.TABLE:
        for name, values in _facets(found).items():
            if values:
                print(harmless(f"{name}: " + ", ".join(f"{each['value']} {each['reports']}" for each in values)))


def _hits(found: Hits) -> list[dict[str, Any]]:
    return [
        {
            "report": hit.report,
            "title": hit.title,
            "outlet": hit.outlet,
            "published": hit.published,
            "url": hit.url,
            "snippet": hit.snippet.replace("\x02", "[").replace("\x03", "]"),
        }
        for hit in found.hits
    ]


def _facets(found: Hits) -> dict[str, list[dict[str, Any]]]:
    return {name: [{"value": each.value, "reports": each.reports} for each in values] for name, values in found.facets.items()}
