"""The tools: each opens nothing, changes nothing, and answers with sentences."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Any, ParamSpec

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations

from onrecord import __version__
from onrecord.errors import OnRecordError, Unknown
from onrecord.export.claims import claim_as_dict, decision_as_dict, incident_as_dict
from onrecord.model import ITEMS, MEASURES, Incident
from onrecord.record import Record, Split
from onrecord.record.book import series_of
from onrecord.record.formats import Written, sitrep_of
from onrecord.record.shelf import Shelf, point_with_sentences, with_sentences
from onrecord.record.times import moment_in
from onrecord.store import Select, Window, Words

READ_ONLY = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)
MOST = 50  # things in one answer
ABOUT = (
    "A record of what published reports of a war said: figures, who said so, and the sentences. It holds what was said and by "
    "whom, not what is true. Quote a number only with its voice, its outlet and its sentence; low and high are bounds, and null "
    "is what no report told. A computed sum is onrecord's own and nobody's statement."
)
Asked = ParamSpec("Asked")
Json = dict[str, Any]


def make_server(record: Record) -> MCPServer[Any]:
    """A server of the Model Context Protocol over an open record, for `run("stdio")`."""
    server: MCPServer[Any] = MCPServer("onrecord", version=__version__, instructions=ABOUT, log_level="CRITICAL")
    shelf = Shelf(record)
    for tool in (_search, _incidents, _incident, _ledger, _contradictions, _series, _why, _sitrep):
        made = tool(shelf)
        server.tool(name=tool.__name__[1:], annotations=READ_ONLY)(made)
    return server


def _in_words(tool: Callable[Asked, Json]) -> Callable[Asked, Json]:
    """The tool, with onrecord's own errors as sentences: any other reaches the client without one."""

    @wraps(tool)
    def told(*asked: Asked.args, **named: Asked.kwargs) -> Json:
        try:
            return tool(*asked, **named)
        except OnRecordError as fault:
            raise ToolError(str(fault)) from fault

    return told


def _search(shelf: Shelf) -> Callable[..., Json]:
    @_in_words
    def search(words: str, outlet: str | None = None, day: str | None = None, place: str | None = None, limit: int = 10) -> Json:
        """Find reports by words; each with the passage in which they stand. `day` is of the figures, as 2025-07-10."""
        facets = Words(outlet=outlet, day=day, place=place)
        found = shelf.record.search(words, facets, Window(limit=_some(limit)))
        masked = shelf.masked
        return {
            "total": found.total,
            "reports": [
                {
                    "report": hit.report,
                    "title": masked(hit.title),
                    "outlet": hit.outlet,
                    "published": hit.published,
                    "url": hit.url if masked(hit.url) == hit.url else None,
                    "passage": masked(hit.snippet.replace("\x02", "").replace("\x03", "")),
                }
                for hit in found.hits
            ],
        }

    return search


def _incidents(shelf: Shelf) -> Callable[..., Json]:
    @_in_words
    def incidents(
        since: str | None = None,
        until: str | None = None,
        place: str | None = None,
        country: str | None = None,
        actor: str | None = None,
        min_reports: int = 1,
        limit: int = 20,
    ) -> Json:
        """List incidents, the newest first. Days as 2025-07-10, `country` an ISO code (UA), both ends inclusive."""
        first, last = _day(since), _day(until)
        held = [
            each
            for each in reversed(shelf.view().held.incidents)
            if each.reports >= min_reports and _fits(each, first, last, place, country, actor)
        ]
        held.sort(key=lambda each: each.start or date.min, reverse=True)
        return {"total": len(held), "incidents": [incident_as_dict(each) for each in held[: _some(limit)]]}

    return incidents


def _incident(shelf: Shelf) -> Callable[..., Json]:
    @_in_words
    def incident(incident: str, as_of: str | None = None) -> Json:
        """One incident: what stands of each thing counted, and every statement with its sentence. `as_of` as 2025-07-10T06:00Z."""
        shown = shelf.view(moment_in(as_of) if as_of else None)
        name = shelf.record.store.leads_to(incident)
        found = shown.incidents.get(name)
        if found is None:
            raise Unknown(f"nothing stands of incident {incident!r} as of then; `incidents` lists those there are")
        return {**incident_as_dict(found), "ledger": [with_sentences(each) for each in shown.accounts_of.get(name, ())]}

    return incident


def _ledger(shelf: Shelf) -> Callable[..., Json]:
    @_in_words
    def ledger(
        measure: str, item: str | None = None, country: str | None = None, cumulative: bool = False, limit: int = 20
    ) -> Json:
        """How statements about things counted stand to each other. With `cumulative`, counts over a war or a long time."""
        held = [
            each
            for each in shelf.view().held.accounts
            if each.measure == measure
            and item in (None, each.item)
            and each.cumulative is cumulative
            and (country is None or (each.place is not None and each.place.country == country))
        ]
        return {"total": len(held), "ledger": [with_sentences(each) for each in held[: _some(limit)]]}

    return ledger


def _contradictions(shelf: Shelf) -> Callable[..., Json]:
    @_in_words
    def contradictions(country: str | None = None, limit: int = 20) -> Json:
        """What is disputed: things counted of which two standing statements exclude each other, or one is denied."""
        held = [
            each
            for each in shelf.view().held.accounts
            if each.stands.disputed and (country is None or (each.place is not None and each.place.country == country))
        ]
        return {"total": len(held), "contradictions": [with_sentences(each) for each in held[: _some(limit)]]}

    return contradictions


def _series(shelf: Shelf) -> Callable[..., Json]:
    @_in_words
    def series(
        measure: str,
        item: str,
        by: list[Split] | None = None,
        since: str | None = None,
        until: str | None = None,
        country: str | None = None,
        as_of: str | None = None,
    ) -> Json:
        """What stands of a measure and item by day (launched drone, killed person); sums say that they are computed."""
        for given, known in ((measure, MEASURES), (item, ITEMS)):
            if given not in known:
                raise ToolError(f"{given!r} is none of {', '.join(sorted(known))}")
        shown = shelf.view(moment_in(as_of) if as_of else None)
        made = series_of(
            shown.held.accounts, measure, item, by or (), Select(since=_day(since), until=_day(until), country=country)
        )
        return {"points": [point_with_sentences(each, shown) for each in made.points], "without_a_day": made.undated}

    return series


def _why(shelf: Shelf) -> Callable[..., Json]:
    @_in_words
    def why(figure: str) -> Json:
        """Where one figure comes from: its sentence, its voice, the rules it was read by, and what people decided about it."""
        shown = shelf.view()
        found = next((each for each in shown.held.claims if each.id == figure), None)
        if found is None:
            raise Unknown(f"no figure {figure!r} stands; `incident` and `ledger` give the ids of figures")
        decided = [decision_as_dict(each) for each in shown.held.decisions if each.subject == figure]
        home = shown.incident_of.get(figure)
        return {**claim_as_dict(found, home.id if home else None), "decisions": decided}

    return why


def _sitrep(shelf: Shelf) -> Callable[..., Json]:
    @_in_words
    def sitrep(since: str, until: str, place: str | None = None, actor: str | None = None) -> Json:
        """A situation report of some days, both inclusive, in Markdown; every number in it leads to its sentence."""
        data = sitrep_of(shelf.record, Written.MD, since=_day(since), until=_day(until), place=place, actor=actor)
        return {"markdown": data.decode()}

    return sitrep


def _fits(
    incident: Incident, since: date | None, until: date | None, place: str | None, country: str | None, actor: str | None
) -> bool:
    if (since and (incident.end is None or incident.end < since)) or (until and (incident.start is None or incident.start > until)):
        return False
    names = {name.name.lower() for claim in incident.claims for name in (claim.where, *claim.within) if name}
    sides = {side.name.lower() for side in (*incident.actors, *incident.targets)}
    return (
        (place is None or place.lower() in names)
        and (country is None or any(each.country == country for each in incident.places))
        and (actor is None or actor.lower() in sides)
    )


def _day(written: str | None) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError as fault:
        raise ToolError(f"{written!r} is no day; write 2025-07-10") from fault


def _some(limit: int) -> int:
    return max(1, min(limit, MOST))
