"""A number as it stands in the text, whether or not it becomes a figure."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model.quantity import Quantity
from onrecord.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """One number of the text with its bounds, its unit, and why it counts nothing where it counts nothing.

    `span` holds the qualifier and the number ("around 400"), `core` the number alone ("400").
    `unit` is a unit of measure in the singular ("kilometre", "year", "percent"), null for a plain count.
    `currency` is ISO 4217. `left_out` says why the number is no figure.
    """

    span: Span
    core: Span
    quantity: Quantity
    rule: str
    unit: str | None = None
    currency: str | None = None
    counts: str | None = None
    left_out: str | None = None
    figure: str | None = None
