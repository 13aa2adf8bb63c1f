"""Which incidents and counts a situation report is of: those of its days, its place and its actor."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from onrecord.export.sitrep.nouns import Filters
from onrecord.export.sitrep.words import VIOLENT
from onrecord.export.view import View
from onrecord.model import Account, Actor, Incident, Period, Place, Report, Statement

WEEK = timedelta(days=7)
MONTH = timedelta(days=31)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What the report is of: incidents of the period in order, undated ones told in it apart, cumulative accounts said in it.

    `loose` are those dated only to a stretch longer than the period, such as a month or a year: they may be of its days or
    not, and make no highlight and no sum. `accounts` are all that fit the filters, of whatever day.
    """

    view: View
    since: date | None
    until: date | None
    violent: tuple[Incident, ...]
    loose: tuple[Incident, ...]
    other: tuple[Incident, ...]
    undated: tuple[Incident, ...]
    cumulative: tuple[Account, ...]
    accounts: tuple[Account, ...]

    @property
    def incidents(self) -> tuple[Incident, ...]:
        """All incidents of the period."""
        return (*self.violent, *self.loose, *self.other)

    @property
    def firm(self) -> tuple[Incident, ...]:
        """Those of the period for certain."""
        return (*self.violent, *self.other)

    def said_in(self, statement: Statement) -> bool:
        """Whether a statement was made in the period."""
        return self.since is self.until is None or in_days(said_day(statement.said), self.since, self.until)

    def is_of(self, report: Report) -> bool:
        """Whether a report was published in the period."""
        return self.since is self.until is None or in_days(report.published, self.since, self.until)


def choose(view: View, since: date | None, until: date | None, filters: Filters) -> Chosen:
    """The part of the record that the report is of. Days are inclusive; a null bound is open."""
    fit = [incident for incident in view.held.incidents if _fits(incident, filters)]
    dated = sorted((one for one in fit if one.start or one.end), key=lambda one: (one.start or one.end or date.min, one.id))
    within = [one for one in dated if _overlaps(one, since, until)]
    cumulative = [one for one in view.held.accounts if one.incident is None and _account_fits(one, filters)]
    ids = {one.id for one in fit}
    return Chosen(
        view=view,
        since=since,
        until=until,
        violent=tuple(one for one in within if one.kind in VIOLENT and not _is_loose(one, since, until)),
        loose=tuple(one for one in within if one.kind in VIOLENT and _is_loose(one, since, until)),
        other=tuple(one for one in within if one.kind not in VIOLENT and _is_news(one, since, until)),
        undated=tuple(one for one in fit if not (one.start or one.end) and _told(one, since, until)),
        cumulative=tuple(one for one in cumulative if any(in_days(said_day(s.said), since, until) for s in one.statements)),
        accounts=(*(one for one in view.held.accounts if one.incident in ids), *cumulative),
    )


def said_day(said: datetime | date | None) -> date | None:
    """The day of a moment."""
    return said.date() if isinstance(said, datetime) else said


def in_days(day: date | None, since: date | None, until: date | None) -> bool:
    """Whether a day lies in a period with open or closed ends."""
    return day is not None and (since is None or day >= since) and (until is None or day <= until)


def is_of(told: Period | None, since: date | None, until: date | None) -> bool:
    """Whether a period, where one is told, is of these days, and no stretch longer than they are that only holds them."""
    if told is None:
        return True
    start, end = told.start or told.end, told.end or told.start
    return overlaps(told, since, until) and not _longer(start, end, since, until)


def _is_loose(incident: Incident, since: date | None, until: date | None) -> bool:
    return _longer(incident.start, incident.end, since, until)


def _longer(start: date | None, end: date | None, since: date | None, until: date | None) -> bool:
    if start is None or end is None or since is None or until is None:
        return False
    return end - start > max(until - since, WEEK)


def overlaps(told: Period | None, since: date | None, until: date | None) -> bool:
    """Whether some day of a period, where one is told, lies within these."""
    if told is None:
        return True
    start, end = told.start or told.end, told.end or told.start
    return (until is None or start is None or start <= until) and (since is None or end is None or end >= since)


def _overlaps(incident: Incident, since: date | None, until: date | None) -> bool:
    start, end = incident.start or incident.end, incident.end or incident.start
    return (until is None or (start is not None and start <= until)) and (since is None or (end is not None and end >= since))


def _told(incident: Incident, since: date | None, until: date | None) -> bool:
    """Whether something was said of an incident in the period."""
    return since is until is None or any(in_days(said_day(claim.said), since, until) for claim in incident.claims)


def _is_news(incident: Incident, since: date | None, until: date | None) -> bool:
    """Whether what went on for longer than a month, as gifts do, came to its last told day within the period."""
    start, end = incident.start or incident.end, incident.end or incident.start
    return start is None or end is None or end - start <= MONTH or in_days(end, since, until)


def _fits(incident: Incident, filters: Filters) -> bool:
    places: list[Place] = list(incident.places)
    for claim in incident.claims:
        places += [*((claim.where,) if claim.where else ()), *claim.within]
    return _at(places, filters.place) and _with((*incident.actors, *incident.targets), filters.actor)


def _account_fits(account: Account, filters: Filters) -> bool:
    places: list[Place] = [account.place] if account.place else []
    for statement in account.statements:
        places += statement.claim.within
    return _at(places, filters.place) and _with((one for one in (account.actor, account.target) if one), filters.actor)


def _at(places: Iterable[Place], name: str | None) -> bool:
    if name is None:
        return True
    wanted = name.casefold()
    return any(
        wanted in {place.name.casefold(), (place.country or "").casefold(), (place.admin1 or "").casefold()} for place in places
    )


def _with(actors: Iterable[Actor], name: str | None) -> bool:
    if name is None:
        return True
    wanted = name.casefold()
    return any(wanted in {actor.name.casefold(), (actor.id or "").casefold()} for actor in actors)
