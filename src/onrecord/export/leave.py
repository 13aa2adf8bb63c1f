"""What may leave of a record: by state, and without the names and points of sensitive places."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from onrecord.export.cells import ORDER, lowest
from onrecord.export.cover import cover
from onrecord.export.held import Held
from onrecord.model import Account, Incident, Review, Version


class Only(StrEnum):
    """How far people must have looked at what leaves."""

    REVIEWED = "reviewed"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class _Seen:
    """Whether a state is far enough."""

    only: Only | None

    def far(self, state: Review) -> bool:
        return self.only is None or ORDER.index(state) >= ORDER.index(Review(self.only.value))


def leaving(held: Held, only: Only | None = None) -> Held:
    """The record without what may not leave.

    With `only`, a figure or an incident leaves in that state or beyond it, an account where all its standing statements
    do, an event with its incident. Quotations have no state, and then stay behind. Sensitive places are covered.
    """
    return cover(held if only is None else _restricted(held, _Seen(only)))


def _restricted(held: Held, seen: _Seen) -> Held:
    claims = tuple(claim for claim in held.claims if seen.far(claim.review))
    incidents = tuple(_incident(one, seen) for one in held.incidents if seen.far(one.review))
    leaves = {claim.id for claim in claims} | {incident.id for incident in incidents} | {claim.report for claim in claims}
    told = {claim.report for claim in claims}
    events = {(c.report, c.figure.event) for incident in incidents for c in incident.claims}
    return replace(
        held,
        claims=claims,
        incidents=incidents,
        accounts=tuple(kept for one in held.accounts if (kept := _account(one, seen)) is not None),
        decisions=tuple(one for one in held.decisions if one.subject in leaves),
        versions=tuple(_version(one, events) for one in held.versions if one.withdrawn or one.reading.report.id in told),
    )


def _incident(incident: Incident, seen: _Seen) -> Incident:
    return replace(incident, claims=tuple(claim for claim in incident.claims if seen.far(claim.review)))


def _account(account: Account, seen: _Seen) -> Account | None:
    standing = [statement.claim.review for statement in account.statements if statement.stands]
    if not standing or not seen.far(lowest(standing)):
        return None
    statements = tuple(one for one in account.statements if seen.far(one.claim.review))
    kept = {one.reference for one in statements}
    relations = tuple(one for one in account.relations if one.earlier in kept and one.later in kept)
    return replace(account, statements=statements, relations=relations)


def _version(version: Version, events: set[tuple[str, str | None]]) -> Version:
    reading = version.reading
    kept = tuple(event for event in reading.events if (reading.report.id, event.id) in events)
    return replace(version, reading=replace(reading, quotes=(), events=kept))
