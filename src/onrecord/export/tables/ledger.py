"""The ledger: one row for each statement about a thing counted, with how it stands to the earlier ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from onrecord.export.cells import day, moment, plain, words_of
from onrecord.export.table import Cell, Table, columns
from onrecord.export.view import View
from onrecord.model import Account, Reference, Relation, Statement


def _rows(view: View) -> Iterator[tuple[Cell, ...]]:
    for account in view.held.accounts:
        earlier: dict[Reference, list[Relation]] = defaultdict(list)
        for relation in account.relations:
            earlier[relation.later].append(relation)
        shared = _account(account, view)
        for number, statement in enumerate(account.statements, start=1):
            yield (*shared, number, *_statement(statement, earlier[statement.reference], view), view.state(account).value)


def thing(account: Account) -> str:
    """What is counted, in one line that no other account of the record shares."""
    actor, target = account.actor, account.target
    parts = (
        account.incident or "cumulative",
        account.measure,
        account.item,
        account.currency,
        None if account.place is None else account.place.name,
        None if actor is None else f"by {actor.name}",
        None if target is None else f"of {target.name}",
        "/".join(str(bound or "") for bound in (day(account.period), day(account.period, end=True))) if account.period else None,
    )
    return " | ".join(part for part in parts if part)


def _account(account: Account, view: View) -> tuple[Cell, ...]:
    latest = account.stands.latest
    return (
        thing(account),
        account.incident,
        account.measure,
        account.item,
        account.currency,
        None if account.place is None else account.place.name,
        None if account.actor is None else account.actor.name,
        None if account.target is None else account.target.name,
        day(account.period),
        day(account.period, end=True),
        account.cumulative,
        plain(account.stands.low),
        plain(account.stands.high),
        view.claim_at[latest].id if latest in view.claim_at else None,
        account.stands.voices,
        account.stands.sides,
        account.stands.disputed,
    )


def _statement(statement: Statement, relations: list[Relation], view: View) -> tuple[Cell, ...]:
    claim = statement.claim
    told = (
        f"{relation.kind.value} {view.claim_at[relation.earlier].id}: {relation.why}"
        for relation in relations
        if relation.earlier in view.claim_at
    )
    return (
        claim.id,
        statement.voice,
        statement.side,
        moment(statement.said),
        plain(claim.figure.quantity.low),
        plain(claim.figure.quantity.high),
        claim.figure.quantity.qualifier.value,
        words_of(claim),
        statement.stands,
        "; ".join(told) or None,
    )


LEDGER = Table(
    name="ledger",
    about="Things counted, and all that was said of each: one row for each statement. What stands is told on each row.",
    columns=columns(
        "thing | text | The thing counted, the same on each of its rows.",
        "incident_id | text | The incident; empty for a count over a war or a campaign.",
        "role | text | What is counted about the thing.",
        "item | text | The thing counted.",
        "currency | text | The currency (ISO 4217) of an amount of money.",
        "place | text | Where.",
        "actor | text | Who did it, where that tells one thing from another.",
        "target | text | Whose people or things they are, where that tells one thing from another.",
        "date_start | day | The first day, for counts by day.",
        "date_end | day | The last day.",
        "cumulative | true or false | Whether it counts a whole war or campaign.",
        "stands_low | number | The lower bound of the statements that stand; empty where none gives one.",
        "stands_high | number | Their upper bound.",
        "stands_latest | text | The figure said last by the best placed voice.",
        "stands_voices | whole number | How many voices stand.",
        "stands_sides | whole number | How many sides these speak for.",
        "disputed | true or false | Whether two standing statements contradict, or one is denied.",
        "statement | whole number | Counts the statements of the thing in their order from one.",
        "figure_id | text | The figure that was said.",
        "voice | text | Who said it, or for whom.",
        "side | text | The side that the voice speaks for.",
        "said | text | When: a moment in UTC, or a day.",
        "low | number | The lower bound of what was said.",
        "high | number | The upper bound of what was said.",
        "qualifier | text | Which words bound the number.",
        "quote | text | The very characters.",
        "stands | true or false | Whether the statement stands now.",
        "relations | text | How it stands to earlier figures: the kind, the figure, and why.",
        "state | text | The least reviewed state of the statements that stand.",
    ),
    rows=_rows,
)
