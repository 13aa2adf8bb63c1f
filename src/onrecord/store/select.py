"""What is asked of a record's claims and reports."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from onrecord.store import tables


@dataclass(frozen=True, slots=True, kw_only=True)
class Select:
    """Which claims are asked for; what is null does not narrow. Days are inclusive.

    `known_on` is a moment in UTC, ISO form: what the record held by then.
    """

    since: date | None = None
    until: date | None = None
    place: str | None = None
    country: str | None = None
    actor: str | None = None
    measure: str | None = None
    item: str | None = None
    outlet: str | None = None
    speaker: str | None = None
    report: str | None = None
    scope: str | None = None
    incidents: tuple[str, ...] | None = None
    ids: tuple[str, ...] | None = None
    known_on: str | None = None

    def conditions(self) -> list[Any]:
        """The conditions on a join of claims with their versions."""
        claim, version = tables.claim.c, tables.version.c
        told: list[Any] = [claim.gone.is_(None)]
        if self.known_on is not None:
            told = [claim.received <= self.known_on, sa.or_(claim.gone.is_(None), claim.gone > self.known_on)]
        equal = {
            claim.country: self.country,
            claim.measure: self.measure,
            claim.item: self.item,
            claim.scope: self.scope,
            version.outlet: self.outlet,
            version.report: self.report,
        }
        told += [column == value for column, value in equal.items() if value is not None]
        alike = {claim.place: self.place, claim.speaker: self.speaker}
        told += [sa.func.lower(column) == value.lower() for column, value in alike.items() if value is not None]
        if self.actor is not None:
            told.append(sa.or_(*(sa.func.lower(side) == self.actor.lower() for side in (claim.actor, claim.target))))
        if self.since:
            told.append(claim.end >= self.since.isoformat())
        if self.until:
            told.append(sa.func.coalesce(claim.start, claim.end) <= self.until.isoformat())
        for column, values in ((claim.id, self.ids), (claim.incident, self.incidents)):
            if values is not None:
                told.append(column.in_(values))
        return told


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days from one to another, both inclusive; null is open."""

    since: date | None
    until: date | None

    def holds(self, moment: Any) -> Any:
        """The condition that a column of days or moments (ISO form) lies in it."""
        return self.meets(moment, moment)

    def meets(self, start: Any, end: Any) -> Any:
        """The condition that days from one column to another have one of these among them."""
        told: list[Any] = [end >= self.since.isoformat()] if self.since else []
        if self.until:
            told.append(sa.func.substr(start, 1, 10) <= self.until.isoformat())  # a moment begins with its day
        return sa.and_(sa.true(), *told)


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Which part of a long list: at most `limit`, from the one after the first `offset`."""

    limit: int | None = 50
    offset: int = 0
