"""Words that bound what an attribution covers, as tables."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.read.names.english_saying import SAYING
from onrecord.read.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound(Row):
    """Words by which part of a sentence is set apart from what somebody says in it."""

    words: frozenset[str]


SUBORDINATE = Bound(
    name="a side clause",
    words=frozenset(
        "after as when while before since because despite although though which who whom what where amid following until".split()
    ),
    means={"Two boats sank as Lorvia said it was shutting the port.": "Lorvia: as Lorvia said it was shutting the port"},
    never=("Two boats sank, Lorvia said.",),
)
"""A verb of saying after one of these covers what follows it, not the main clause before it."""

SIDES = (SUBORDINATE,)

ACCORDING = Bound(
    name="according to",
    words=frozenset(("according",)),
    means={
        "Two boats sank, according to Mayor Ana Tolme.": "Ana Tolme: Two boats sank, according to Mayor Ana Tolme",
        "According to a statement from the harbour agency, two boats sank.": (
            "harbour agency: According to a statement from the harbour agency, two boats sank"
        ),
    },
    never=("They sailed in accord with Ana Tolme.",),
)

QUOTED = Bound(
    name="quoted by another",
    words=frozenset(("citing", "quoting")),
    means={"Reuters reported two boats sunk, citing Ana Tolme.": "Ana Tolme: Reuters reported two boats sunk, citing Ana Tolme"},
    never=("Reuters reported two boats sunk.",),
)
"""`A, citing B`: the statement is B's (`GUIDE.md`, Rulings)."""

TABLES = (*SIDES, ACCORDING, QUOTED, *(row for row in SAYING if row.states))
