"""Relations between statements about two things: a day's count within the span that holds it, a place beside its parent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.merge.things import BY_DAY, PEOPLE, days_of, place_key
from onrecord.model import Account, Claim, Kind, Relation


def across(accounts: Sequence[Account]) -> tuple[Account, ...]:
    """The accounts of one incident, each with the relations of its statements to those of other accounts.

    A day's own count is a part of the first count over several days that holds the day; a count in a place and one in what
    holds that place, side by side in one report that does not say that the one is of the other, differ.
    """
    made = list(accounts)
    for at, account in enumerate(accounts):
        others = [other for other in accounts if other is not account and _comparable(account, other)]
        found = [*_days_in_spans(account, others), *_beside_parents(account, others)]
        if found:
            made[at] = replace(account, relations=(*account.relations, *found))
    return tuple(made)


def _comparable(one: Account, other: Account) -> bool:
    items = one.item == other.item or {one.item, other.item} <= set(PEOPLE)
    return one.measure == other.measure and one.currency == other.currency and items


def _days_in_spans(account: Account, others: Sequence[Account]) -> Iterator[Relation]:
    if account.measure not in BY_DAY:
        return
    own = account.statements[0].claim
    days = days_of(own)
    if days is None or days[0] != days[1]:
        return
    spans = [
        statement
        for other in others
        for statement in other.statements
        if _same_place(own, statement.claim) and (held := days_of(statement.claim)) and held[0] <= days[0] <= held[1] > held[0]
    ]
    whole = min(spans, key=lambda each: (str(each.said), each.claim.reference), default=None)
    if whole is not None:
        last = account.statements[-1].claim.reference
        why = "the count of a day within the days that the other counts"
        yield Relation(earlier=last, later=whole.claim.reference, kind=Kind.PART_OF, why=why)


def _same_place(one: Claim, other: Claim) -> bool:
    here, there = one.where or one.figure.place, other.where or other.figure.place
    return here is None or there is None or place_key(here) == place_key(there)


def _beside_parents(account: Account, others: Sequence[Account]) -> Iterator[Relation]:
    for statement in account.statements:
        claim = statement.claim
        if claim.figure.part_of is not None:
            continue
        above = {place_key(place) for place in claim.within}
        for other in others:
            for beside in (each.claim for each in other.statements if each.claim.report == claim.report):
                where = beside.where or beside.figure.place
                if where and place_key(where) in above and beside.figure.period == claim.figure.period and not _parted(beside):
                    pair = sorted((claim.reference, beside.reference))
                    why = "a place and what holds it, and the report does not say that one count is of the other"
                    yield Relation(earlier=pair[0], later=pair[1], kind=Kind.DIFFERS, why=why)


def _parted(claim: Claim) -> bool:
    return claim.figure.part_of is not None
