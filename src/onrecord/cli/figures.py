"""Figures and quotations as tables that a person can check against the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from rich import box
from rich.table import Table
from rich.text import Text

from onrecord.cli.say import harmless
from onrecord.model import Actor, Figure, Period, Qualifier, Quantity, Reading, Scope, Status

HOW_MANY = {
    Qualifier.EXACT: "{low}",
    Qualifier.ABOUT: "about {low}",
    Qualifier.AT_LEAST: "{low} or more",
    Qualifier.MORE_THAN: "more than {low}",
    Qualifier.AT_MOST: "{high} or fewer",
    Qualifier.LESS_THAN: "fewer than {high}",
    Qualifier.RANGE: "{low} to {high}",
    Qualifier.VAGUE: "{low} or more, no number said",
}
WIDE = 110  # columns of the screen; with fewer, the last six columns share one
Column = tuple[str, Callable[[Figure], str]]


def figures_table(reading: Reading, *, width: int = WIDE) -> Table | None:
    """Every figure with what it counts, its bounds, who, to whom, where, when and who said so; null where there is none.

    A column that no figure fills is left out. `width` is that of the screen, in characters.
    """
    if not reading.figures:
        return None
    text = reading.report.text
    counted: list[Column] = [
        ("", lambda figure: figure.id),
        ("in the text", lambda figure: figure.span.of(text)),
        ("what", lambda figure: f"{figure.item.replace('_', ' ')} {figure.measure}"),
        ("how many", lambda figure: how_many(figure.quantity, figure.currency)),
    ]
    told: list[Column] = [
        ("by", lambda figure: _name(figure.actor)),
        ("to", lambda figure: _name(figure.target)),
        ("where", lambda figure: figure.place.name if figure.place else ""),
        ("when", lambda figure: _days(figure.period)),
        ("says", lambda figure: _name(figure.speaker)),
        ("note", _note),
    ]
    columns = counted + (told if width >= WIDE else [("by, to, where, when, says", lambda figure: _together(told, figure))])
    rows = [[cell(figure) for _, cell in columns] for figure in reading.figures]
    return plain_table("Figures", [name for name, _ in columns], rows)


def quotes_table(reading: Reading) -> Table | None:
    """Every quotation with its speaker; null where there is none."""
    rows = [
        [f"q{number}", quote.text, _name(quote.speaker), quote.speaker.role or "" if quote.speaker else ""]
        for number, quote in enumerate(reading.quotes, 1)
    ]
    return plain_table("Quotations", ["", "in the text", "says", "who is"], rows) if rows else None


def how_many(quantity: Quantity, currency: str | None = None) -> str:
    """The bounds in words: `12 or more`, `about EUR 2,500,000`."""
    low, high = (_digits(bound) for bound in (quantity.low, quantity.high))
    told = HOW_MANY[quantity.qualifier].format(low=low, high=high)
    return re.sub(r"(?=\d)", f"{currency} ", told, count=1) if currency else told


def plain_table(title: str, names: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    """A table of plain text: nothing in a cell is obeyed, and a column that is empty throughout is left out."""
    filled = [at for at in range(len(names)) if any(row[at] for row in rows)]
    table = Table(title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    for at in filled:
        table.add_column(names[at], no_wrap=names[at] == "", overflow="fold")
    for row in rows:
        table.add_row(*(Text(harmless(row[at]).replace("\n", " ")) for at in filled))
    return table


def _together(columns: Sequence[Column], figure: Figure) -> str:
    """`by Russia, where Kharkiv, says the governor`."""
    cells = [(name, cell(figure)) for name, cell in columns]
    return ", ".join(told if name == "note" else f"{name} {told}" for name, told in cells if told)


def _digits(bound: int | float | None) -> str:
    """With commas from 10,000 up: below it they help nobody, and a year looks odd with one."""
    if bound is None:
        return ""
    whole = int(bound) if float(bound).is_integer() else bound
    return f"{whole:,}" if whole >= 10_000 else str(whole)


def _name(actor: Actor | None) -> str:
    return actor.name if actor else ""


def _days(period: Period | None) -> str:
    if period is None:
        return ""
    start, end = (day.isoformat() if day else "" for day in (period.start, period.end))
    return start if start == end else f"{start} to {end}"


def _note(figure: Figure) -> str:
    """What sets the figure apart from a plain one: not happened, over a long time, part of another."""
    told = [
        figure.status.value if figure.status is not Status.HAPPENED else "",
        figure.scope.value if figure.scope is not Scope.HAPPENING else "",
        f"of {figure.part_of}" if figure.part_of else "",
    ]
    return ", ".join(part for part in told if part)
