"""Every number of a text, and every decision about it with its rule and its evidence."""

from __future__ import annotations

from rich.table import Table

from onrecord.cli.figures import how_many, plain_table
from onrecord.model import Number, Reading


def numbers_table(reading: Reading) -> Table | None:
    """Every number: what it is, which figure it became, or why none."""
    numbers = reading.mentions.numbers if reading.mentions else ()
    text = reading.report.text
    rows = [
        [
            str(number.span.start),
            number.span.of(text),
            how_many(number.quantity, number.currency),
            number.unit or "",
            number.counts or "",
            number.figure or f"none: {_why_none(number)}",
            number.rule,
        ]
        for number in numbers
    ]
    names = ["at", "number", "bounds", "unit", "counts", "figure", "rule"]
    return plain_table("Numbers", names, rows) if rows else None


def decisions_table(reading: Reading) -> Table | None:
    """For each figure, each decision: about what, what was decided, by which rule, on which words."""
    text = reading.report.text
    rows = [
        [
            figure.id,
            judgement.about,
            judgement.value or "not said",
            judgement.rule,
            judgement.evidence.of(text) if judgement.evidence else "",
        ]
        for figure in reading.figures
        for judgement in figure.judgements
    ]
    return plain_table("Decisions", ["", "about", "decided", "rule", "on the words"], rows) if rows else None


def _why_none(number: Number) -> str:
    return number.left_out or "no measure fits"
