"""A table that leaves: its columns with what each says, and its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from onrecord.export.view import View

Cell = str | int | float | bool | date | None


class Kind(StrEnum):
    """What the cells of a column hold; an empty cell is a null."""

    TEXT = "text"
    WHOLE = "whole number"
    NUMBER = "number"
    TRUTH = "true or false"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, what its cells hold, and what they say, in one sentence."""

    name: str
    kind: Kind
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table: `rows` gives a cell for each column, in the order of the columns."""

    name: str
    about: str
    columns: tuple[Column, ...]
    rows: Callable[[View], Iterator[tuple[Cell, ...]]]


def columns(*lines: str) -> tuple[Column, ...]:
    """Columns from lines of `name | kind | what it says`.

    >>> columns("state | text | How far people have looked at it.")[0].name
    'state'
    """
    parts = (tuple(part.strip() for part in line.split("|", 2)) for line in lines)
    return tuple(Column(name, Kind(kind), about) for name, kind, about in parts)


# What each kind of cell looks like in a table without types.
DICTIONARY = columns(
    "table | text | The table.",
    "column | text | The column.",
    "kind | text | What its cells hold; an empty cell is a null: nobody said it.",
    "about | text | What they say.",
)


def dictionary(tables: Iterable[Table]) -> Iterator[tuple[Cell, ...]]:
    """The rows of the data dictionary of the tables."""
    for table in tables:
        yield (table.name, "", "table", table.about)
        for column in table.columns:
            yield (table.name, column.name, column.kind.value, column.about)
