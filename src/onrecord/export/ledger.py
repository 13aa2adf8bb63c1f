"""An account of the ledger in the form of `LEDGER.md`, Form."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from onrecord.model import Account, Actor, Reference


def to_line(account: Account) -> dict[str, Any]:
    """One account as the object of one line of JSON."""
    place, period = account.place, account.period
    return {
        "incident": account.incident,
        "measure": account.measure,
        "item": account.item,
        "place": {"name": place.name, "country": place.country} if place else None,
        "actor": _actor(account.actor),
        "target": _actor(account.target),
        "currency": account.currency,
        "period": {"start": _said(period.start), "end": _said(period.end)} if period else None,
        "cumulative": account.cumulative,
        "statements": [
            {**_at(each.reference), "voice": each.voice, "side": each.side, "said": _said(each.said)} for each in account.statements
        ],
        "relations": [
            {"from": _at(each.earlier), "to": _at(each.later), "kind": each.kind.value, "why": each.why}
            for each in account.relations
        ],
        "stands": {
            "low": account.stands.low,
            "high": account.stands.high,
            "latest": _at(account.stands.latest) if account.stands.latest else None,
            "voices": account.stands.voices,
            "sides": account.stands.sides,
            "disputed": account.stands.disputed,
        },
    }


def _at(reference: Reference) -> dict[str, Any]:
    return {"report": reference.report, "start": reference.start, "end": reference.end, "measure": reference.measure}


def _actor(actor: Actor | None) -> dict[str, Any] | None:
    return {"name": actor.name, "id": actor.id} if actor else None


def _said(said: datetime | date | None) -> str | None:
    return said.strftime("%Y-%m-%dT%H:%M:%SZ") if isinstance(said, datetime) else said.isoformat() if said else None
