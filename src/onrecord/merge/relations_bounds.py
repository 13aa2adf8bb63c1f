"""How the bounds of two statements lie to each other."""

from __future__ import annotations

from math import inf

from onrecord.model import Qualifier, Quantity

TENTH = 0.1  # as far as `about` reaches


def reach(quantity: Quantity) -> tuple[float, float]:
    """The numbers that a quantity allows: `about` is within a tenth, a bound that nobody gave is no bound."""
    low = -inf if quantity.low is None else float(quantity.low)
    high = inf if quantity.high is None else float(quantity.high)
    if quantity.qualifier is Qualifier.ABOUT:
        return low - TENTH * abs(low), high + TENTH * abs(high)
    if quantity.qualifier is Qualifier.MORE_THAN and low == int(low):
        return low + 1, high
    return low, high


def equal(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities have the same bounds; `about 400` and `400` have."""
    return (one.low, one.high) == (other.low, other.high)


def exclude(one: Quantity, other: Quantity) -> bool:
    """Whether no number fits both."""
    (low, high), (least, most) = reach(one), reach(other)
    return high < least or most < low


def narrows(wide: Quantity, narrow: Quantity) -> bool:
    """Whether the second lies inside the first and is narrower."""
    (low, high), (least, most) = reach(wide), reach(narrow)
    return low <= least and most <= high and (least, most) != (low, high)


def rises(one: Quantity, other: Quantity) -> bool:
    """Whether all that the second allows is more than all that the first allows."""
    return reach(one)[1] < reach(other)[0]


def told(quantity: Quantity) -> str:
    """A quantity in a few characters, for reasons.

    >>> told(Quantity.at_least(12))
    '12 or more'
    """
    if quantity.low == quantity.high:
        return f"{'about ' if quantity.qualifier is Qualifier.ABOUT else ''}{quantity.low}"
    if quantity.high is None:
        return f"{quantity.low} or more"
    return f"{quantity.high} or fewer" if quantity.low is None else f"{quantity.low} to {quantity.high}"
