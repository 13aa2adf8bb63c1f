"""Numbers: every one of a text, with its bounds, its unit and, where it counts nothing, the reason."""

from onrecord.model import Number
from onrecord.read.numbers.english_bounds import BOUNDS, Bound
from onrecord.read.numbers.english_cores import NONE, VAGUE
from onrecord.read.numbers.english_left_out import LEFT_OUT
from onrecord.read.numbers.english_units import CURRENCIES, UNITS_OF_MEASURE
from onrecord.read.numbers.find import find_numbers
from onrecord.read.row import Row, Shown

TABLES: tuple[Row, ...] = (*VAGUE, *NONE, *BOUNDS, *UNITS_OF_MEASURE, *CURRENCIES, *LEFT_OUT)

__all__ = ["TABLES", "find_numbers", "show"]


def show(said: str, tools: object = None) -> list[Shown]:  # noqa: ARG001 (every room's `show` takes the tools)
    """What the room reads in a short text: `at_least 12..`, with the unit or currency and the reason to leave it out."""
    return [shown for number in find_numbers(said) for shown in _shown(number)]


def _shown(number: Number) -> list[Shown]:
    quantity = number.quantity
    low = "" if quantity.low is None else str(quantity.low)
    high = "" if quantity.high is None else str(quantity.high)
    words = f"{quantity.qualifier} {low}..{high}"
    beside = number.currency or number.unit
    if beside:
        words += f" {beside}"
    if number.left_out and number.unit:
        words += f", {number.left_out}"
    rows = [row.name for row in TABLES if isinstance(row, Bound) and row.qualifier == quantity.qualifier]
    named = [Shown(number.rule, words), *(Shown(name, words) for name in rows)]
    if number.currency:
        named += [Shown(row.name, words) for row in CURRENCIES if row.code == number.currency]
    if number.rule == "none":
        named += [Shown(row.name, words) for row in NONE]
    if number.left_out and not number.unit:
        named += [Shown(number.rule, f"{quantity.low} is no figure: {number.left_out}")]
    return named
