"""`onrecord series`: what stands of a measure and item by day."""

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
from onrecord.cli.options import item as known_item
from onrecord.cli.options import measure as known_measure
from onrecord.cli.say import say
from onrecord.export.series import point_as_dict
from onrecord.record import Split, open_record
from onrecord.store import Select


def series(
    measure: Annotated[
        str, typer.Argument(parser=known_measure, metavar="MEASURE", help="What was counted: launched, intercepted, killed ...")
    ],
    item: Annotated[str, typer.Argument(parser=known_item, metavar="ITEM", help="Of what: drone, missile, person ...")],
    record: RecordAt = RECORD,
    by: Annotated[list[Split] | None, typer.Option("--by", help="Told apart by place or by side too (may be repeated).")] = None,
    since: Since = None,
    until: Until = None,
    place: Place = None,
    country: Country = None,
    actor: Actor = None,
    as_of: AsOf = None,
    known_on: KnownOn = None,
    form: Form = Format.TABLE,
) -> None:
    """Show what stands of a measure and item day by day, from incidents and never from counts of reports; sums are marked."""
    in_order(since, until)
    select = Select(since=since, until=until, place=place, country=country, actor=actor, known_on=known_on)
    with open_record(record) as book:
        made = book.series(measure, item, by or (), select, as_of)
    rows = [{**point_as_dict(each), **(_short(point_as_dict(each)) if form is Format.TABLE else {})} for each in made.points]
    columns = [("day", "Day"), ("where", "Where"), ("side", "Side"), ("bounds", "Stands"), ("latest", "Latest"), ("how", "How")]
    print_rows(
        rows, form, columns, f"Nothing stands of {measure} {item} on any day: `onrecord figures --measure {measure}` lists all."
    )
    if made.undated:
        say(f"besides, {many(made.undated, 'count')} of which no report tells the day")


def _short(point: dict[str, Any]) -> dict[str, Any]:
    low, high = (("?" if point[bound] is None else f"{point[bound]:,}") for bound in ("low", "high"))
    span = point["span"]
    disputed = ", disputed" if point["disputed"] else ""
    unit = f" {point['currency']}" if point["currency"] else ""
    return {
        "day": point["day"] if span is None else f"{point['day']} (since {span['start']})",
        "where": point["place"]["name"] if point["place"] else None,
        "bounds": (low if low == high else f"{low} to {high}") + unit + disputed,
        "how": f"computed: the sum of {len(point['members'])} figures" if point["computed"] else "stated",
    }
