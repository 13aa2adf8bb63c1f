"""Incidents, accounts and claims as the plain rows that a page shows and JSON gives."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from onrecord.model import Claim, Decision
from onrecord.record.desk import Desk, Line, Said, Told, claim_as_dict, decision_as_dict

Row = dict[str, Any]
# Which figures of an incident are told first.
FIRST = {
    name: at for at, name in enumerate("killed wounded launched intercepted missing captured freed destroyed damaged hit".split())
}
KEY_FIGURES = 4
TOLD, SAID = (tuple(each.name for each in fields(kind)) for kind in (Told, Said))


def incident_row(desk: Desk, line: Line) -> Row:
    """An incident in short, with its foremost figures as far as they have been compared."""
    told = desk.known(line.id)
    return {
        "id": line.id,
        "kind": line.kind,
        "start": line.start,
        "end": line.end,
        "places": [{"name": each.name, "country": each.country, "precision": each.precision} for each in line.places],
        "actors": list(line.actors),
        "targets": list(line.targets),
        "measures": list(line.measures),
        "reports": line.reports,
        "voices": line.voices,
        "figures": line.figures,
        "reviewed": line.reviewed,
        "review": line.review.value,
        "disputed": any(each.disputed for each in told),
        "counts": [count_row(each) for each in foremost(told)],
    }


def foremost(told: Sequence[Told]) -> list[Told]:
    """The accounts that say most of an incident."""
    held = [each for each in told if any(said.status == "happened" for said in each.statements)]
    return sorted(held, key=lambda each: (FIRST.get(each.measure, 99), -len(each.statements)))[:KEY_FIGURES]


def count_row(told: Told) -> Row:
    """What stands of one thing counted."""
    return {
        name: getattr(told, name) for name in ("measure", "item", "currency", "low", "high", "disputed", "voices", "sides", "place")
    }


def account_row(told: Told) -> Row:
    """One thing counted with all that was said of it."""
    row: Row = {name: getattr(told, name) for name in TOLD}
    row["statements"] = [{name: getattr(said, name) for name in SAID} for said in told.statements]
    row["latest"] = row["statements"][told.latest]["claim"] if told.latest is not None else None
    row["clashes"] = [
        {"one": told.statements[each.one].claim, "other": told.statements[each.other].claim, "why": each.why}
        for each in told.clashes
    ]
    row["positions"] = _positions(told)
    row["moves"] = len({said.said for said in told.statements if said.said}) > 1 and len({said.low for said in told.statements}) > 1
    return row


def _positions(told: Told) -> list[Row]:
    """What stands side by side, the lowest first: each number with those who give it."""
    held: dict[tuple[Any, ...], list[Row]] = {}
    for said in told.statements:
        voices = held.setdefault((said.low, said.high, said.qualifier), []) if said.stands else []
        if all(each["voice"] != said.voice for each in voices):
            voices.append({"voice": said.voice, "side": said.side})
    rows = [{"low": low, "high": high, "qualifier": qualifier, "voices": voices} for (low, high, qualifier), voices in held.items()]
    return sorted(rows, key=lambda row: [math.inf if each is None else each for each in (row["low"] or 0, row["high"])])


def claim_row(desk: Desk, claim: Claim) -> Row:
    """One claim, with the incident in which it stands and the newest decision about it."""
    return {**claim_as_dict(claim, desk.incident_of(claim.id)), "newest": newest(desk.decisions, claim.id)}


def decision_rows(decisions: Sequence[Decision], subjects: set[str] | None = None, again: Sequence[Decision] = ()) -> list[Row]:
    """Decisions, the newest first; about these subjects alone, with what undid them. `again` asks for another look."""
    held = [each for each in decisions if subjects is None or each.subject in subjects]
    if subjects is not None:
        ids = {str(each.id) for each in held}
        held += [each for each in decisions if each.verb.value == "undo" and each.subject in ids]
    waiting = {each.id: each for each in again}
    return [decision_as_dict(waiting.get(each.id, each)) for each in sorted(held, key=lambda each: -each.id)]


def newest(decisions: Sequence[Decision], subject: str) -> int:
    """The number of the newest decision about a subject; 0 where there is none."""
    return max((each.id for each in decisions if each.subject == subject), default=0)


def paged(rows: Sequence[Any], limit: int, offset: int) -> tuple[Sequence[Any], Row]:
    """A part of a long list, and where it stands in the whole."""
    return rows[offset : offset + limit], pages_of(len(rows), limit, offset)


def pages_of(total: int, limit: int, offset: int) -> Row:
    """Where a part stands in a long list."""
    last = max(0, (total - 1) // limit * limit)  # where the last part begins: whoever stands beyond it is led back to it
    return {
        "total": total,
        "limit": limit,
        "offset": offset,
        "next": offset + limit if offset + limit < total else None,
        "previous": min(max(0, offset - limit), last) if offset > 0 else None,
    }
