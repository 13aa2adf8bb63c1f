"""Series: what stands of a measure by day, from things counted in incidents and never from counts of reports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from enum import StrEnum

from onrecord.merge.things import days_of, place_key
from onrecord.model import Account, Actor, Claim, Place, Point, Precision, Reference

# Whose losses these are is told by the target, whose doing the others are by the actor.
LOSSES = frozenset("killed wounded missing captured displaced affected damaged destroyed".split())
STATED = "stated of one thing counted"
SUMMED = "the sum of things counted apart, made by onrecord; none of them lies within another"


class Split(StrEnum):
    """What a series is told apart by, besides the day."""

    PLACE = "place"
    SIDE = "side"


def series(accounts: Iterable[Account], measure: str, item: str, by: Iterable[Split] = ()) -> tuple[Point, ...]:
    """What stands of `measure` and `item` on each day, in order; a count over several days is on its last, with its span.

    A place's stated total is preferred to the counts of its parts. Where a day has several counts of which none holds
    another, their sum is given and marked as computed: its upper bound is null unless each has one. Running totals and
    counts without a day have no point. Amounts in two currencies are never added.
    """
    split = frozenset(by)
    days: dict[tuple[date, str, str, str], list[Account]] = defaultdict(list)
    for account in accounts:
        end = day_of(account)
        if (account.measure, account.item) == (measure, item) and not account.cumulative and end is not None:
            place = place_key(account.place) if Split.PLACE in split and account.place else ""
            side = _key(side_of(account)) if Split.SIDE in split else ""
            days[end, account.currency or "", place, side].append(account)
    made = (_point(day, _roots(held), split) for (day, *_), held in days.items())
    return tuple(sorted((point for point in made if point is not None), key=_order))


def undated(accounts: Iterable[Account], measure: str, item: str) -> tuple[Account, ...]:
    """The things counted that a series leaves out, since no report tells their day."""
    return tuple(
        each for each in accounts if (each.measure, each.item) == (measure, item) and not each.cumulative and day_of(each) is None
    )


def side_of(account: Account) -> Actor | None:
    """Whose losses are counted, or for what was done who did it; null where nobody says."""
    return account.target if account.measure in LOSSES else account.actor


def day_of(account: Account) -> date | None:
    """The last day of what an account counts, null where no statement tells it."""
    told = [days for each in _standing(account) if (days := days_of(each))]
    return max((end for _, end in told), default=None)


def _standing(account: Account) -> list[Claim]:
    return [each.claim for each in account.statements if each.stands]


def _roots(accounts: Sequence[Account]) -> list[Account]:
    """The accounts that lie within no other: parts told as such are left out, and places within a place with a count."""
    whole = [each for each in accounts if not _all_parts(each)]
    return [each for each in whole if not any(_holds(other, each) for other in whole if other is not each)]


def _all_parts(account: Account) -> bool:
    return all(each.figure.part_of is not None for each in _standing(account))


def _holds(whole: Account, part: Account) -> bool:
    if whole.place is None or part.place is None or not _agree(whole.actor, part.actor) or not _agree(whole.target, part.target):
        return False
    if place_key(whole.place) == place_key(part.place):
        return False
    if whole.place.precision is Precision.COUNTRY:
        return part.place.precision is not Precision.COUNTRY and whole.place.country == part.place.country
    return place_key(whole.place) in {place_key(place) for each in _standing(part) for place in each.within}


def _agree(one: Actor | None, other: Actor | None) -> bool:
    return one is None or other is None or _key(one) == _key(other)


def _key(actor: Actor | None) -> str:
    return (actor.id or actor.name).lower() if actor else ""


def _point(day: date, held: Sequence[Account], split: frozenset[Split]) -> Point | None:
    held = [each for each in held if _standing(each)]
    if not held:
        return None
    first = held[0]
    spans = {each.period for each in held if each.period and each.period.start != each.period.end}
    same_place = len({place_key(each.place) for each in held if each.place}) == 1 and all(each.place for each in held)
    return Point(
        day=day,
        span=next(iter(spans)) if len(spans) == 1 else None,
        place=first.place if Split.PLACE in split or same_place else None,
        side=_name(side_of(first)) if Split.SIDE in split else None,
        currency=first.currency,
        low=_sum([each.stands.low for each in held], _some),
        high=_sum([each.stands.high for each in held], _all),
        latest=_sum([latest_of(each) for each in held], _all),
        computed=len(held) > 1,
        disputed=any(each.stands.disputed for each in held),
        members=tuple(reference for each in held for reference in _members(each)),
        incidents=tuple(sorted({each.incident for each in held if each.incident})),
        rule=SUMMED if len(held) > 1 else STATED,
    )


def _name(actor: Actor | None) -> str | None:
    return actor.name if actor else None


def _members(account: Account) -> list[Reference]:
    return [each.reference for each in _standing(account)]


def latest_of(account: Account) -> float | None:
    """The number that the best placed voice said last: the exact one, else the bound that it gave."""
    for each in account.statements:
        if each.claim.reference == account.stands.latest:
            quantity = each.claim.figure.quantity
            return quantity.low if quantity.low is not None else quantity.high
    return None


def _sum(values: Sequence[float | None], bounded: Callable[[Sequence[float | None]], bool]) -> float | None:
    return sum(value for value in values if value is not None) if bounded(values) else None


def _some(values: Sequence[float | None]) -> bool:
    """A lower bound of some is one of all: what the others count is not below nothing."""
    return any(value is not None for value in values)


def _all(values: Sequence[float | None]) -> bool:
    return all(value is not None for value in values)


def _order(point: Point) -> tuple[date, str, str, str]:
    return point.day, point.currency or "", _place_name(point.place), point.side or ""


def _place_name(place: Place | None) -> str:
    return place.name if place else ""
