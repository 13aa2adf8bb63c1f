"""Searches that are kept, and what is to be told of their finds: written down before it is sent, struck out after."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from onrecord.errors import BadDecision, Unknown
from onrecord.store import tables


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """A search that is kept: its words, and the address that is told of finds (null: none is), with the secret that signs.

    `everything` tells of figures that nobody reviewed too.
    """

    name: str
    words: str
    webhook: str | None
    secret: str | None
    everything: bool
    who: str
    created: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """One find that is to be told, or was: `due` is when it is tried next (null: it was told), `told` what came back last."""

    number: int
    saved: str
    claim: str
    body: str
    created: str
    attempts: int
    due: str | None
    told: str | None


class Outbox:
    """Saved searches and their alerts in one transaction. It is used inside `with store.outbox() as outbox`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def save(self, search: Saved) -> None:
        """Keep a search. Raises `BadDecision` where its name is taken."""
        if any(each.name == search.name for each in self.searches()):
            raise BadDecision(f"there is a search {search.name!r} already; remove it first, or name this one otherwise")
        row = {name: getattr(search, name) for name in Saved.__slots__}
        self._connection.execute(sa.insert(tables.saved).values(**row | {"everything": int(search.everything)}))

    def drop(self, name: str) -> None:
        """Keep a search no longer, nor what is still to be told of it. Raises `Unknown`."""
        if all(each.name != name for each in self.searches()):
            raise Unknown(f"there is no search {name!r}; `onrecord searches list` shows those there are")
        self._connection.execute(sa.delete(tables.alert).where(tables.alert.c.saved == name))
        self._connection.execute(sa.delete(tables.saved).where(tables.saved.c.name == name))

    def searches(self) -> list[Saved]:
        """The searches that are kept, by name."""
        rows = self._connection.execute(sa.select(tables.saved).order_by(tables.saved.c.name))
        return [Saved(**{**dict(row._mapping), "everything": bool(row.everything)}) for row in rows]

    def known(self, search: str) -> set[str]:
        """The claims of which something was written down for a search."""
        return set(self._connection.scalars(sa.select(tables.alert.c.claim).where(tables.alert.c.saved == search)))

    def add(self, search: str, bodies: Collection[tuple[str, str]], at: str) -> None:
        """Write down what is to be told: claims with the bodies of the messages about them."""
        rows = [{"saved": search, "claim": claim, "body": body, "created": at, "attempts": 0, "due": at} for claim, body in bodies]
        if rows:
            self._connection.execute(sa.insert(tables.alert), rows)

    def due(self, at: str, most: int = 100) -> list[Alert]:
        """The alerts that are to be tried by a moment, the oldest first."""
        alert = tables.alert.c
        asked = sa.select(tables.alert).where(alert.due.is_not(None), alert.due <= at).order_by(alert.number).limit(most)
        return [_alert(row) for row in self._connection.execute(asked)]

    def alerts(self, most: int = 100) -> list[Alert]:
        """The log: the newest alerts, told or not."""
        asked = sa.select(tables.alert).order_by(tables.alert.c.number.desc()).limit(most)
        return [_alert(row) for row in self._connection.execute(asked)]

    def tried(self, number: int, told: str, due: str | None) -> None:
        """Note what came of trying, and when it is tried again (null: it was told)."""
        values = {"attempts": tables.alert.c.attempts + 1, "told": told, "due": due}
        self._connection.execute(sa.update(tables.alert).where(tables.alert.c.number == number).values(**values))


def _alert(row: Any) -> Alert:
    return Alert(**dict(row._mapping))
