"""The incidents: one row for each operation."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.export.cells import names
from onrecord.export.table import Cell, Table, columns
from onrecord.export.view import View


def _rows(view: View) -> Iterator[tuple[Cell, ...]]:
    for incident in view.held.incidents:
        place = next((place for place in incident.places if place.latitude is not None), None)
        countries = dict.fromkeys(place.country for place in incident.places if place.country)
        yield (
            incident.id,
            incident.kind,
            incident.start,
            incident.end,
            names(incident.places) or None,
            "; ".join(countries) or None,
            None if place is None else place.name,
            None if place is None else place.latitude,
            None if place is None else place.longitude,
            None if place is None or place.precision is None else place.precision.value,
            names(incident.actors) or None,
            names(incident.targets) or None,
            incident.reports,
            incident.voices,
            len(incident.claims),
            incident.part_of,
            incident.review.value,
        )


INCIDENTS = Table(
    name="incidents",
    about="One row for each operation that the figures are held to be of. What stands of its figures is in the ledger.",
    columns=columns(
        "incident_id | text | The incident's id.",
        "kind | text | Its PLOVER type: ASSAULT for strikes and fighting.",
        "date_start | day | The first day that its figures name.",
        "date_end | day | The last such day.",
        "places | text | The places named, the most often named first.",
        "countries | text | The countries of these (ISO 3166 alpha-2).",
        "place | text | The first of the places that has a point.",
        "latitude | number | Its degrees north, WGS 84.",
        "longitude | number | Its degrees east, WGS 84.",
        "precision | text | What the point stands for.",
        "actors | text | Who did it, as named.",
        "targets | text | To whom, as named.",
        "reports | whole number | How many reports tell of it; near-duplicates and versions of a page count once.",
        "voices | whole number | How many distinct voices its figures have.",
        "figures | whole number | How many figures it holds.",
        "part_of | text | The incident that this one is a part of; its counts are never added to that one's totals.",
        "state | text | How far people have looked at it: unreviewed, reviewed, published.",
    ),
    rows=_rows,
)
