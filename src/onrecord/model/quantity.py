"""How many, as loosely as it was said. The qualifiers are those of the guide, `GUIDE.md`, Values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Qualifier(StrEnum):
    """Which words bound the number."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    RANGE = "range"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True)
class Quantity:
    """The bounds that the words support; `None` is a bound that nobody gave.

    >>> Quantity.at_least(12)
    Quantity(low=12, high=None, qualifier=<Qualifier.AT_LEAST: 'at_least'>)
    """

    low: int | float | None
    high: int | float | None
    qualifier: Qualifier

    def __post_init__(self) -> None:
        if self.low is None and self.high is None:
            raise ValueError("a quantity has at least one bound")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"the lower bound {self.low} is above the upper bound {self.high}")

    @classmethod
    def exactly(cls, number: int | float) -> Quantity:
        """`23`, `two`, `a man`."""
        return cls(number, number, Qualifier.EXACT)

    @classmethod
    def about(cls, number: int | float) -> Quantity:
        """`around 400`."""
        return cls(number, number, Qualifier.ABOUT)

    @classmethod
    def at_least(cls, number: int | float) -> Quantity:
        """`at least 12`: no upper bound."""
        return cls(number, None, Qualifier.AT_LEAST)

    @classmethod
    def more_than(cls, number: int | float) -> Quantity:
        """`more than 12`: no upper bound."""
        return cls(number, None, Qualifier.MORE_THAN)

    @classmethod
    def at_most(cls, number: int | float) -> Quantity:
        """`up to 12`: no lower bound."""
        return cls(None, number, Qualifier.AT_MOST)

    @classmethod
    def less_than(cls, number: int | float) -> Quantity:
        """`fewer than 12`: no lower bound."""
        return cls(None, number, Qualifier.LESS_THAN)

    @classmethod
    def between(cls, low: int | float, high: int | float) -> Quantity:
        """`50 to 60`."""
        return cls(low, high, Qualifier.RANGE)

    @classmethod
    def vaguely(cls, low: int | float) -> Quantity:
        """`dozens` (24 and more), `several` (3 and more)."""
        return cls(low, None, Qualifier.VAGUE)
