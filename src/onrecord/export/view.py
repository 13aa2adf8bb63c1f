"""The record that is told, with the ways from one thing to another that every format needs."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from onrecord.export.cells import lowest
from onrecord.export.held import Held
from onrecord.model import Account, Claim, Incident, Reference, Review


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A record to tell: `incident_of` by a claim's id, `claim_at` by reference, `told_by` the claims by report.

    `event_incident` leads from a report's event to the incident that its figures are of, `accounts_of` from an incident to
    its accounts in their order, `modes_of` to the PLOVER modes of its events.
    """

    held: Held
    incident_of: dict[str, Incident]
    incidents: dict[str, Incident]
    claim_at: dict[Reference, Claim]
    told_by: dict[str, list[Claim]]
    event_incident: dict[tuple[str, str], Incident]
    accounts_of: dict[str, list[Account]]
    modes_of: dict[str, set[str]]

    def state(self, account: Account) -> Review:
        """The least reviewed state of the statements of an account that stand."""
        return lowest(statement.claim.review for statement in account.statements if statement.stands)


def view(held: Held) -> View:
    """The record with its ways."""
    incident_of = {claim.id: incident for incident in held.incidents for claim in incident.claims}
    told_by: dict[str, list[Claim]] = defaultdict(list)
    event_incident: dict[tuple[str, str], Incident] = {}
    for claim in held.claims:
        told_by[claim.report].append(claim)
        incident = incident_of.get(claim.id)
        if incident is not None and claim.figure.event is not None:
            event_incident.setdefault((claim.report, claim.figure.event), incident)
    accounts_of: dict[str, list[Account]] = defaultdict(list)
    for account in held.accounts:
        if account.incident is not None:
            accounts_of[account.incident].append(account)
    return View(
        held=held,
        incident_of=incident_of,
        incidents={incident.id: incident for incident in held.incidents},
        claim_at={claim.reference: claim for claim in held.claims},
        told_by=dict(told_by),
        event_incident=event_incident,
        accounts_of=dict(accounts_of),
        modes_of=_modes(held, event_incident),
    )


def _modes(held: Held, event_incident: dict[tuple[str, str], Incident]) -> dict[str, set[str]]:
    modes: dict[str, set[str]] = defaultdict(set)
    for version in held.versions:
        for event in version.reading.events if version.newest else ():
            incident = event_incident.get((version.reading.report.id, event.id))
            if incident is not None and event.mode is not None and event.type == incident.kind:
                modes[incident.id].add(event.mode)
    return dict(modes)
