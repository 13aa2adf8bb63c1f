"""Happenings as PLOVER's JSON Lines (draft 2.0): one line for each kind of happening of an incident, or a report's own event."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from onrecord.export.as_csv import table_csv
from onrecord.export.cells import event_words, plain, shown
from onrecord.export.countries import COUNTRIES
from onrecord.export.losses import Losses, claims_of, lose, losses_txt
from onrecord.export.tables.figures import FIGURES
from onrecord.export.toll import accounts_by_measure, low_of, wholes
from onrecord.export.view import View
from onrecord.model import Actor, ActorKind, Event, Incident, Place, Precision, Version

RULES = (
    "YIELD, as the reading guide has it, is written as RETREAT release where people are freed, else as CONCEDE.",
    "size holds the lowest bound that stands: dead, injured, arrested. Every other figure is in x_onrecord with its bounds.",
    "An incident gives one line for each kind of happening that its reports tell; an event of no incident one line for its report.",
    "A line needs a day: one that has none, and whose report has none, is left out.",
)
QUADS = {
    **dict.fromkeys(("AGREE", "CONSULT", "SUPPORT", "CONCEDE"), 1),
    **dict.fromkeys(("COOPERATE", "AID", "RETREAT"), 2),
    **dict.fromkeys(("REQUEST", "ACCUSE", "REJECT", "THREATEN"), 3),
    **dict.fromkeys(("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"), 4),
}
MODES = {
    "CONSULT": "visit third-party multilateral phone",
    "RETREAT": "withdraw release disarm ceasefire access resign",
    "REQUEST": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege",
    "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
    "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone "
    "heavy-weapons crowd-control unconventional",
}
_SIZES = {"killed": "dead", "wounded": "injured", "captured": "arrested"}
_RESOLUTION = {Precision.SITE: 5, Precision.CITY: 4, Precision.DISTRICT: 3, Precision.PROVINCE: 2, Precision.COUNTRY: 1}
Json = dict[str, Any]


def as_plover(view: View) -> dict[str, bytes]:
    """`plover.jsonl` with its losses and the figures."""
    losses: Losses = {}
    lines = list(_lines(view, losses))
    written = "".join(json.dumps(line, ensure_ascii=False, allow_nan=False) + "\n" for line in lines)
    return {
        "plover.jsonl": written.encode("utf-8", "replace"),
        "figures.csv": table_csv(FIGURES, view),
        "losses.txt": losses_txt("PLOVER", RULES, losses),
    }


def _lines(view: View, losses: Losses) -> Iterator[Json]:
    done: set[tuple[str, str]] = set()
    for version in view.held.versions:
        for event in version.reading.events if version.newest else ():
            incident = view.event_incident.get((version.reading.report.id, event.id))
            key = (
                (incident.id, event.type)
                if incident
                else (version.family, f"{event.type} {event_words(event, version.reading.report.text)}")
            )
            if key in done or event.status.value != "happened":
                continue
            done.add(key)
            line = _told(event, version, incident, view)
            if line is not None:
                yield line
    dated = {told[0] for told in done}
    for incident in view.held.incidents:
        if (incident.id, incident.kind) not in done and incident.start is not None:
            dated.add(incident.id)
            yield _of_incident(incident, view)
        for measure, accounts in accounts_by_measure(view, incident.id).items():
            size = _SIZES.get(measure)
            for account in accounts:
                if incident.id not in dated:
                    lose(losses, claims_of(account), "its incident has no day")
                elif size is None:
                    lose(losses, claims_of(account), "has no field of PLOVER's: it is in x_onrecord")
                elif account.stands.low != account.stands.high:
                    lose(losses, claims_of(account), f"size keeps the lowest bound; {size} has one number")
    held = {claim.id for incident in view.held.incidents for claim in incident.claims}
    lose(losses, (one for one in view.held.claims if one.id not in held), "is of no incident")


def category(kind: str, mode: str | None, *, freed: bool) -> tuple[str, str | None]:
    """PLOVER's category and mode; a mode that it does not know is left out.

    >>> category("YIELD", None, freed=True), category("YIELD", None, freed=False)
    (('RETREAT', 'release'), ('CONCEDE', None))
    """
    if kind == "YIELD":
        return ("RETREAT", "release") if freed else ("CONCEDE", None)
    return kind, mode if mode is not None and mode in MODES.get(kind, "").split() else None


def _told(event: Event, version: Version, incident: Incident | None, view: View) -> Json | None:
    report = version.reading.report
    period = event.period
    start = (period.start if period else None) or (incident.start if incident else None) or report.published
    if start is None:
        return None
    freed = any(figure.measure == "freed" and figure.event == event.id for figure in version.reading.figures)
    end = period.end if period else None
    own = incident is not None and incident.kind == event.type
    about = None if incident is None else incident.id
    return _line(
        f"onrecord:{incident.id}:{event.type}" if incident else f"onrecord:{report.id}:{event.id}",
        start.isoformat(),
        None if end in (None, start) else end.isoformat(),
        category(event.type, event.mode, freed=freed),
        event.actor,
        event.recipient,
        event.place,
        extra={
            "event_text": event_words(event, report.text),
            "link": report.url,
            "text_info": {"start": event.span.start, "end": event.span.end},
            "cite_info": {
                "title": None if report.title is None else shown(report.title),
                "publication": report.publisher,
                "url": report.url,
                "language": report.language,
            },
        },
        figures=_figures(incident, view) if incident and own else {},
        x={"incident": about, "state": incident.review.value if incident else "unreviewed", "guide_type": event.type},
    )


def _of_incident(incident: Incident, view: View) -> Json:
    """An incident of which only figures tell."""
    freed = bool(accounts_by_measure(view, incident.id).get("freed"))
    end = None if incident.end in (None, incident.start) else str(incident.end)
    return _line(
        f"onrecord:{incident.id}:{incident.kind}",
        str(incident.start),
        end,
        category(incident.kind, None, freed=freed),
        incident.actors,
        incident.targets,
        incident.places[0] if incident.places else None,
        extra={},
        figures=_figures(incident, view),
        x={"incident": incident.id, "state": incident.review.value, "guide_type": incident.kind},
    )


def _line(
    id: str,
    day: str,
    end: str | None,
    kind: tuple[str, str | None],
    actors: tuple[Actor, ...],
    recipients: tuple[Actor, ...],
    place: Place | None,
    *,
    extra: Json,
    figures: Json,
    x: Json,
) -> Json:
    told: Json = {
        "id": id,
        "date": day,
        "enddate": end,
        "actor": [_entity(actor) for actor in actors],
        "recipient": [_entity(actor) for actor in recipients],
        "event": [kind[0]],
        "mode": [kind[1]] if kind[1] else None,
        "quad_code": QUADS[kind[0]],
        "event_loc": None if place is None else _location(place),
        **extra,
        "size": figures.get("size"),
        "coder": "onrecord",
        "x_onrecord": {**x, "figures": figures.get("figures", [])},
    }
    return {key: value for key, value in told.items() if value is not None and value != {}}


def _figures(incident: Incident, view: View) -> Json:
    by = accounts_by_measure(view, incident.id)
    size = {name: sum(low_of(one) for one in wholes(by[measure])) for measure, name in _SIZES.items() if by.get(measure)}
    figures = [
        {
            "role": account.measure,
            "item": account.item,
            "currency": account.currency,
            "low": plain(account.stands.low),
            "high": plain(account.stands.high),
            "disputed": account.stands.disputed,
            "figure_ids": [claim.id for claim in claims_of(account)],
        }
        for accounts in by.values()
        for account in accounts
    ]
    return {"size": size, "figures": figures}


def _entity(actor: Actor) -> Json:
    state = COUNTRIES.get(actor.id or "") if actor.kind is ActorKind.STATE else None
    told = {
        "code": state.alpha3 if state else None,
        "entity_text": actor.name,
        "identifier_id": actor.wikidata,
        "office": actor.role,
    }
    return {key: value for key, value in told.items() if value}


def _location(place: Place) -> Json:
    country = COUNTRIES.get(place.country or "")
    told = {
        "extracted_place": place.name,
        "geonameid": place.geonames_id,
        "lat": place.latitude,
        "lon": place.longitude,
        "province": place.admin1,
        "country": country.name if country else None,
        "country_code": country.alpha3 if country else None,
        "resolution": _RESOLUTION.get(place.precision) if place.precision else None,
    }
    return {key: value for key, value in told.items() if value is not None}
