"""Claims and incidents as plain dictionaries, for JSON."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from onrecord.export.contract import figure_as_dict
from onrecord.model import Actor, Claim, Decision, Incident, Place, Telling

Json = dict[str, Any]


def claim_as_dict(claim: Claim, incident: str | None = None) -> Json:
    """A claim: where it stands, who published it and when, and the figure in the form of the reading contract."""
    figure = figure_as_dict(claim.figure, claim.sentence, claim.sentence_start)
    return {
        "id": claim.id,
        "report": claim.report,
        "outlet": claim.outlet,
        "url": claim.url,
        "title": claim.title,
        "published": claim.published.isoformat() if claim.published else None,
        "said": _when(claim.said),
        "sentence": claim.sentence,
        "review": claim.review.value,
        "standing": claim.standing.value,
        "incident": incident,
        "figure": figure,
    }


def incident_as_dict(incident: Incident) -> Json:
    """An incident: what its claims tell of it together, and which claims those are."""
    return {
        "id": incident.id,
        "kind": incident.kind,
        "start": incident.start.isoformat() if incident.start else None,
        "end": incident.end.isoformat() if incident.end else None,
        "places": [_place(place) for place in incident.places],
        "actors": [_actor(actor) for actor in incident.actors],
        "targets": [_actor(actor) for actor in incident.targets],
        "reports": incident.reports,
        "voices": incident.voices,
        "part_of": incident.part_of,
        "review": incident.review.value,
        "figures": [
            {
                "id": claim.id,
                "report": claim.report,
                "start": claim.figure.span.start,
                "end": claim.figure.span.end,
                "measure": claim.figure.measure,
            }
            for claim in incident.claims
        ],
    }


def decision_as_dict(decision: Decision) -> Json:
    """A decision with all fields of its row, and whether it was undone or asks for another look."""
    return {
        "id": decision.id,
        "at": decision.at,
        "who": decision.who,
        "verb": decision.verb.value,
        "subject": decision.subject,
        "why": decision.why,
        "before": decision.before,
        "after": decision.after,
        "hash": decision.hash,
        "undone_by": decision.undone_by,
        "look_again": decision.look_again,
    }


def _place(place: Place) -> Json:
    return {"name": place.name, "country": place.country, "precision": place.precision.value if place.precision else None}


def _actor(actor: Actor) -> Json:
    return {"name": actor.name, "id": actor.id}


def _when(said: datetime | date | None) -> str | None:
    return said.isoformat().replace("+00:00", "Z") if said else None


def telling_as_dict(telling: Telling) -> Json:
    """What a voice says of a happening without a number."""
    return {
        "voice": telling.voice,
        "side": telling.side,
        "type": telling.type,
        "status": telling.status.value,
        "report": telling.report,
        "outlet": telling.outlet,
        "said": telling.said.isoformat() if telling.said else None,
        "start": telling.span.start,
        "end": telling.span.end,
        "sentence": telling.sentence,
        "sentence_start": telling.sentence_start,
    }
