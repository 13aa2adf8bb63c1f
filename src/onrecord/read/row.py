"""A row of knowledge with its examples beside it: the one form in which every room keeps what it knows.

Each room has tables of rows in `english*.py`, gathered in `TABLES`, and a function
`show(said, tools) -> list[Shown]` that tells what the room reads in a short text and by which row.
`tests/read/test_rows.py` runs every example of every row of every room:
`means` must be read so, `never` must not be read by that row, `not_yet` is a strict expected failure
(the day it passes, the test asks to move it to `means`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing known: `name` says it in words; `means` maps what is said to what is read, as `show` words it."""

    name: str
    means: Mapping[str, str] = field(default_factory=dict)
    never: tuple[str, ...] = ()
    not_yet: Mapping[str, str] = field(default_factory=dict)


class Shown(NamedTuple):
    """One thing read from an example, by which row (`rule`), worded as the room words its meanings."""

    rule: str
    meaning: str
