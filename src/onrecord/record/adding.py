"""Adding one report to a record: its version, its claims, and the incidents that they join, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from onrecord.merge import Atlas, claims_of, keys, placed
from onrecord.model import Claim, Reading, Standing, Version
from onrecord.record.deciding import decided, verdicts_of
from onrecord.sources import Got
from onrecord.store import Store, Writer


class Outcome(StrEnum):
    """What became of a report that was added."""

    ADDED = "added"
    VERSION = "new version"
    KNOWN = "known"


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """A report that is in the record: under which id, as what, with how many figures."""

    report: str
    outcome: Outcome
    figures: int


def keep(store: Store, got: Got, reading: Reading, atlas: Atlas, *, reader: str, at: str) -> Added:
    """Write a report whole, with its claims in their incidents; one that the record holds already changes nothing."""
    with store.writing() as writer:
        (added,) = keep_all(writer, [(got, reading)], atlas, reader=reader, at=at)
    return added


def keep_all(writer: Writer, told: Iterable[tuple[Got, Reading]], atlas: Atlas, *, reader: str, at: str) -> list[Added]:
    """Write many reports in a transaction that is under way, and bring their claims into incidents once for all."""
    made = [_kept(writer, got, reading, atlas, reader=reader, at=at) for got, reading in told]
    join(writer, [claim for _, claims in made for claim in claims], at)
    return [added for added, _ in made]


def _kept(writer: Writer, got: Got, reading: Reading, atlas: Atlas, *, reader: str, at: str) -> tuple[Added, list[Claim]]:
    """A report written with its claims, which stand in no incident yet."""
    slot = writer.slot(reading.report, got.original, at)
    if slot.known:
        return Added(report=slot.known, outcome=Outcome.KNOWN, figures=len(reading.figures)), []
    version = Version(
        reading=replace(reading, report=replace(reading.report, id=slot.report)),
        page=slot.page,
        number=slot.number,
        newest=slot.newest,
        family=slot.family,
        got=at,
        origin=got.origin,
        bytes_sha256=slot.bytes_sha256,
        reader=reader,
    )
    number = writer.keep(version, slot, got.original, got.media_type)
    claims = list(claims_of(version, atlas))
    writer.keep_claims(number, claims, keys(claims), at)
    if slot.number > 1:
        writer.stand(standings(writer.claims_of_page(slot.page)))
    outcome = Outcome.VERSION if slot.number > 1 else Outcome.ADDED
    return Added(report=slot.report, outcome=outcome, figures=len(claims)), claims


def join(writer: Writer, claims: Iterable[Claim], at: str) -> None:
    """Bring claims into incidents, with all that stand in an incident that they may touch."""
    held = {claim.id: claim for claim in claims}
    if not held:
        return
    wanted = {key for each in keys(held.values()).values() for key in each}
    around = writer.claims_around(wanted, held)
    held |= {claim.id: claim for claim, _ in around}
    previous = {claim.id: incident for claim, incident in around if incident}
    decisions = writer.decisions()
    stands, heirs = placed(decided(held.values(), decisions), verdicts_of(decisions), previous)
    changed: dict[str, str | None] = {name: None for name in previous if name not in stands}
    changed |= {name: incident for name, incident in stands.items() if previous.get(name) != incident}
    writer.assign(changed, heirs, at)


def standings(claims: list[tuple[int, Claim]]) -> dict[str, Standing]:
    """What the newest version of a page makes of the claims of its older ones."""
    newest = max((number for number, _ in claims), default=0)
    present = [claim for number, claim in claims if number == newest]
    return {claim.id: _standing(claim, present) for number, claim in claims if number < newest}


def _standing(claim: Claim, present: Iterable[Claim]) -> Standing:
    alike = [other for other in present if _thing(other) == _thing(claim)]
    if any(other.figure.quantity == claim.figure.quantity for other in alike):
        return Standing.HELD
    return Standing.REVISED if alike else Standing.WITHDRAWN


def _thing(claim: Claim) -> tuple[object, ...]:
    figure = claim.figure
    place = claim.where or figure.place
    return (
        figure.measure,
        figure.item,
        figure.currency,
        place.name if place else None,
        figure.target.name if figure.target else None,
    )
