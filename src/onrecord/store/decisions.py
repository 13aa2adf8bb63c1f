"""The decisions of a record, read once: rows are only ever added, so that the newer ones are all there is to read."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection, bindparam

from onrecord.model import Decision
from onrecord.store.rows import decisions_of
from onrecord.store.tables import decision

HASH = sa.select(decision.c.hash).where(decision.c.id == bindparam("last"))
NEWER = sa.select(decision).where(decision.c.id > bindparam("last")).order_by(decision.c.id)


class Decisions:
    """What was read so far; it has state, since each report that is added asks for all decisions."""

    def __init__(self) -> None:
        self._read: tuple[tuple[Any, ...], tuple[Decision, ...]] = ((), ())

    def all(self, connection: Connection) -> list[Decision]:
        """The decisions in their order, each with the one that undid it."""
        rows, told = self._read
        # The hash stands for all rows before it. It differs where the last row read was rolled back, or the record replaced.
        if rows and connection.scalar(HASH, {"last": rows[-1].id}) != rows[-1].hash:
            rows = ()
        newer = tuple(connection.execute(NEWER, {"last": rows[-1].id if rows else 0}))
        if newer or len(rows) != len(told):
            rows = (*rows, *newer)
            told = tuple(decisions_of(rows))
        self._read = rows, told
        return list(told)
