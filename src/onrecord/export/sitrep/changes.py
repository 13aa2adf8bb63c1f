"""What voices disagree on, and what changed since the end of the period before, with the kind of change as the reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from onrecord.export.sitrep.notes import Notes, source
from onrecord.export.sitrep.nouns import Block, Run, RunKind, Runs
from onrecord.export.sitrep.period import Chosen, in_days, said_day
from onrecord.export.sitrep.words import CHANGES
from onrecord.model import Account, Kind, Reference, Relation, Statement, Status

Name = Callable[[Account], Runs]
_OPPOSED = {Kind.CONTRADICTS, Kind.DENIED, Kind.DIFFERS}


def disagreements(chosen: Chosen, notes: Notes, name: Name) -> list[Block]:
    """Each thing counted of which standing statements exclude each other, or one is denied: every side named."""
    items = tuple(
        (*name(account), Run(": "), *_opposed(pair, notes), Run(".")) for account in _accounts(chosen) for pair in _pairs(account)
    )
    if not items:
        return [Block(kind="paragraph", runs=(Run("No standing statements of the period exclude each other."),))]
    return [Block(kind="list", items=items)]


def _accounts(chosen: Chosen) -> Iterator[Account]:
    for incident in chosen.incidents:
        yield from chosen.view.accounts_of.get(incident.id, ())


def _pairs(account: Account) -> list[tuple[Statement, Statement]]:
    by: dict[Reference, Statement] = {one.reference: one for one in account.statements}
    pairs = []
    for relation in account.relations:
        earlier, later = by.get(relation.earlier), by.get(relation.later)
        if relation.kind in _OPPOSED and earlier is not None and later is not None:
            stand = earlier.stands and (later.stands or relation.kind is Kind.DENIED)
            pairs += [(earlier, later)] if stand else []
    return pairs


def _opposed(pair: tuple[Statement, Statement], notes: Notes) -> Runs:
    runs: list[Run] = []
    for at, one in enumerate(pair):
        runs += [Run("; " if at else "")]
        denies = one.claim.figure.status is Status.DENIED
        runs += [Run("denied are " if denies else ""), *notes.count(one), Run(","), *source(one.claim, one.voice)]
        runs += [Run(", of the side of "), Run(one.side, RunKind.NAME)] if one.side else []
    return tuple(run for run in runs if run.text)


def changes(chosen: Chosen, notes: Notes, name: Name) -> list[Block]:
    """Counts said before the period began and changed within it, from what to what, and by which kind of change."""
    if chosen.since is None:
        return [_only("The period has no first day: there is none before it to compare with.")]
    items = tuple(item for account in chosen.accounts for item in _changed(account, chosen, notes, name))
    if not items:
        return [_only("No count that was said before the period began changed within it.")]
    return [Block(kind="list", items=items)]


def _changed(account: Account, chosen: Chosen, notes: Notes, name: Name) -> Iterator[Runs]:
    by = {one.reference: one for one in account.statements}
    for relation in account.relations:
        earlier, later = by.get(relation.earlier), by.get(relation.later)
        if relation.kind in CHANGES and earlier is not None and _crosses(relation, earlier, later, chosen):
            yield (*name(account), Run(": from "), *_change(relation, earlier, later, notes), Run("."))


def _crosses(relation: Relation, earlier: Statement, later: Statement | None, chosen: Chosen) -> bool:
    before = said_day(earlier.said)
    if before is None or chosen.since is None or before >= chosen.since:
        return False
    if later is not None:
        return in_days(said_day(later.said), chosen.since, chosen.until)
    return relation.kind is Kind.WITHDRAWN and in_days(_published(relation.later.report, chosen), chosen.since, chosen.until)


def _published(report: str, chosen: Chosen) -> date | None:
    """The day of a version that no longer holds a figure."""
    found = (one.reading.report for one in chosen.view.held.versions if one.reading.report.id == report)
    return next((one.published for one in found), None)


def _change(relation: Relation, earlier: Statement, later: Statement | None, notes: Notes) -> Runs:
    runs = [*notes.count(earlier), Run(","), *source(earlier.claim, earlier.voice)]
    if later is not None:
        runs += [Run(", to "), *notes.count(later), Run(","), *source(later.claim, later.voice)]
    return (*runs, Run(f": {CHANGES[relation.kind]}"))


def _only(words: str) -> Block:
    return Block(kind="paragraph", runs=(Run(words),))
