"""Incidents as GeoJSON (RFC 7946): one feature for each, at the first of its places that has a point."""

from __future__ import annotations

import json
from typing import Any

from onrecord.export.as_csv import table_csv
from onrecord.export.cells import names, plain
from onrecord.export.losses import Losses, claims_of, lose, losses_txt
from onrecord.export.tables.figures import FIGURES
from onrecord.export.view import View
from onrecord.model import Incident

RULES = (
    "A feature stands at the first place of its incident that has a point; one without a point has no geometry.",
    "Of each thing counted the bounds that stand are told, not who said what.",
)


def as_geojson(view: View) -> dict[str, bytes]:
    """`geojson.geojson` with its losses and the figures."""
    losses: Losses = {}
    told = {"type": "FeatureCollection", "features": [_feature(one, view, losses) for one in view.held.incidents]}
    held = {claim.id for incident in view.held.incidents for claim in incident.claims}
    lose(losses, (one for one in view.held.claims if one.id not in held), "is of no incident")
    return {
        "geojson.geojson": (json.dumps(told, ensure_ascii=False, allow_nan=False) + "\n").encode("utf-8", "replace"),
        "figures.csv": table_csv(FIGURES, view),
        "losses.txt": losses_txt("GeoJSON", RULES, losses),
    }


def _feature(incident: Incident, view: View, losses: Losses) -> dict[str, Any]:
    place = next((place for place in incident.places if place.latitude is not None and place.longitude is not None), None)
    accounts = view.accounts_of.get(incident.id, [])
    for account in accounts:
        if len(account.statements) > 1:
            lose(losses, claims_of(account), "the feature tells the bounds that stand, not each voice")
        if account.place is not None and place is not None and account.place.name != place.name:
            lose(losses, claims_of(account), f"the feature stands at {place.name}, the figure is of {account.place.name}")
        if place is None:
            lose(losses, claims_of(account), "its incident has no point")
    return {
        "type": "Feature",
        "id": incident.id,
        "geometry": None if place is None else {"type": "Point", "coordinates": [place.longitude, place.latitude]},
        "properties": {
            "kind": incident.kind,
            "start": None if incident.start is None else incident.start.isoformat(),
            "end": None if incident.end is None else incident.end.isoformat(),
            "place": None if place is None else place.name,
            "precision": None if place is None or place.precision is None else place.precision.value,
            "places": names(incident.places),
            "actors": names(incident.actors),
            "targets": names(incident.targets),
            "reports": incident.reports,
            "voices": incident.voices,
            "part_of": incident.part_of,
            "state": incident.review.value,
            "figures": [
                {
                    "role": account.measure,
                    "item": account.currency or account.item,
                    "low": plain(account.stands.low),
                    "high": plain(account.stands.high),
                    "disputed": account.stands.disputed,
                    "place": None if account.place is None else account.place.name,
                    "figure_ids": [claim.id for claim in claims_of(account)],
                }
                for account in accounts
            ],
        },
    }
