"""What stands of a count in an incident, place by place: which accounts are wholes, and what formats make of their bounds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from onrecord.export.cells import plain, words_of
from onrecord.export.view import View
from onrecord.model import Account, Claim, Kind, Period, Place, Statement, Status

WHOLES = (
    "An account counts as a whole where none of its standing figures is told as a part of another. For the same target, the count "
    "of people leaves the counts of soldiers, civilians and others out, since these may be among them; without it, civilians leave "
    "children, journalists and rescuers out. A count of people without a target leaves all the others out."
)
FIGHTERS = frozenset({"soldier", "militant", "police"})
AMONG_CIVILIANS = frozenset({"child", "journalist", "rescuer"})


@dataclass(frozen=True, slots=True)
class Spot:
    """A place and the days of what is counted there, as stated."""

    place: Place
    start: date
    end: date
    period: Period


def standing(account: Account) -> tuple[Statement, ...]:
    """The statements that stand and tell of something as having happened."""
    return tuple(one for one in account.statements if one.stands and one.claim.figure.status is Status.HAPPENED)


def leading(account: Account) -> Statement | None:
    """The statement said last by the best placed voice; where that is not told, the last that stands."""
    stand = standing(account)
    return next((one for one in stand if one.reference == account.stands.latest), stand[-1] if stand else None)


def place_of(account: Account) -> Place | None:
    """Where: the account's place, else the place of the figure that leads it."""
    lead = leading(account)
    return account.place or (None if lead is None else lead.claim.figure.place)


def period_of(account: Account) -> Period | None:
    """When: the account's days, else those of the figure that leads it, else of any that stands."""
    lead = leading(account)
    told = (lead, *standing(account)) if lead else ()
    return account.period or next((one.claim.figure.period for one in told if one.claim.figure.period), None)


def spot_of(account: Account) -> Spot | None:
    """The place and the days of an account; null where one of them is not told."""
    place, period = place_of(account), period_of(account)
    if place is None or period is None or period.start is None or period.end is None:
        return None
    return Spot(place, period.start, period.end, period)


def wholes(accounts: Iterable[Account]) -> list[Account]:
    """Those of the accounts of one measure that can be added up by the rule `WHOLES`."""
    whole = [account for account in accounts if standing(account) and not _part(account)]
    people = [account for account in whole if account.item == "person"]
    if any(account.target is None for account in people):
        return [account for account in people if account.target is None][:1]
    kept: list[Account] = []
    by_target: dict[str | None, list[Account]] = defaultdict(list)
    for account in whole:
        by_target[None if account.target is None else account.target.name].append(account)
    for told in by_target.values():
        items = {account.item for account in told}
        if "person" in items:
            kept += [account for account in told if account.item == "person"][:1]
        else:
            kept += [one for one in told if not ("civilian" in items and one.item in AMONG_CIVILIANS)]
    return kept


def _part(account: Account) -> bool:
    stand = {one.reference for one in standing(account)}
    told = any(relation.kind is Kind.PART_OF and relation.earlier in stand for relation in account.relations)
    return told or all(one.claim.figure.part_of is not None for one in standing(account))


def low_of(account: Account) -> int:
    """The lowest bound that stands; nought where no statement gives one."""
    return int(account.stands.low or 0)


def best_of(account: Account) -> int:
    """The number of the statement that leads, its upper bound where it has no lower one."""
    lead = leading(account)
    if lead is None:
        return low_of(account)
    quantity = lead.claim.figure.quantity
    return int(quantity.low if quantity.low is not None else quantity.high or 0)


def high_of(account: Account) -> int:
    """The upper bound that stands; where that is open, the highest number that a standing statement names."""
    if account.stands.high is not None:
        return max(int(account.stands.high), best_of(account))
    named = (bound for one in standing(account) for bound in (one.claim.figure.quantity.low, one.claim.figure.quantity.high))
    return max((int(bound) for bound in named if bound is not None), default=0)


def bounds(low: float | None, high: float | None) -> str:
    """Bounds in words.

    >>> bounds(3, None), bounds(None, 9), bounds(3, 5), bounds(4, 4)
    ('at least 3', 'at most 9', '3 to 5', '4')
    """
    low, high = plain(low), plain(high)
    if high is None:
        return f"at least {low}"
    if low is None:
        return f"at most {high}"
    return str(low) if low == high else f"{low} to {high}"


def told(claim: Claim, voice: str) -> str:
    """One statement in one clause: what, in the report's own characters, by whom, in which outlet."""
    outlet = claim.outlet or claim.report
    source = outlet if voice == outlet else f"{voice}, {outlet}"
    return f"{claim.figure.measure}: {words_of(claim)} ({source}{f', {claim.published}' if claim.published else ''})"


def accounts_by_measure(view: View, incident: str) -> dict[str, list[Account]]:
    """The accounts of an incident, by what is counted."""
    found: dict[str, list[Account]] = defaultdict(list)
    for account in view.accounts_of.get(incident, ()):
        found[account.measure].append(account)
    return found
