"""The events of the newest versions."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.export.cells import day, event_words, names
from onrecord.export.table import Cell, Table, columns
from onrecord.export.view import View


def _rows(view: View) -> Iterator[tuple[Cell, ...]]:
    for version in view.held.versions:
        if not version.newest:
            continue
        report = version.reading.report
        for event in version.reading.events:
            incident = view.event_incident.get((report.id, event.id))
            place = event.place
            yield (
                report.id,
                event.id,
                None if incident is None else incident.id,
                event.type,
                event.mode,
                names(event.actor) or None,
                names(event.recipient) or None,
                None if place is None else place.name,
                None if place is None else place.country,
                None if place is None else place.latitude,
                None if place is None else place.longitude,
                None if place is None or place.precision is None else place.precision.value,
                day(event.period),
                day(event.period, end=True),
                event.status.value,
                event.span.start,
                event.span.end,
                event_words(event, report.text),
                "unreviewed" if incident is None else incident.review.value,
            )


EVENTS = Table(
    name="events",
    about="What happened, as each report tells it: one row for each event of the newest version of a report.",
    columns=columns(
        "report | text | The report's id.",
        "event | text | The event's id within the report.",
        "incident_id | text | The incident that its figures are of.",
        "type | text | Its PLOVER type, with YIELD as the reading guide has it.",
        "mode | text | Its PLOVER mode.",
        "actor | text | Who did it; several with a semicolon between.",
        "recipient | text | To whom; several with a semicolon between.",
        "place | text | Where, in the report's spelling.",
        "country | text | The place's country (ISO 3166 alpha-2).",
        "latitude | number | Degrees north, WGS 84.",
        "longitude | number | Degrees east, WGS 84.",
        "precision | text | What the point stands for.",
        "date_start | day | The first day.",
        "date_end | day | The last day.",
        "status | text | Whether it is told as happened, planned, denied or hypothetical.",
        "start | whole number | Where the phrase that tells it begins in the report's text.",
        "end | whole number | Where it ends.",
        "quote | text | The very characters that tell it.",
        "state | text | The state of its incident; unreviewed where it has none.",
    ),
    rows=_rows,
)
