"""Words that bound what an attribution covers, as tables."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.read.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound(Row):
    """Words by which part of a sentence is set apart from what somebody says in it."""

    words: frozenset[str]


SUBORDINATE = Bound(
    name="what somebody says only in a side clause",
    words=frozenset(
        "after as when while before since because despite although though which who whom what where amid following until".split()
    ),
    means={
        "Two boats sank as Lorvia said it was closing the port.": "Lorvia: as Lorvia said it was closing the port.",
    },
    never=("Two boats sank, Lorvia said.",),
)
"""A verb of saying after one of these covers what follows it, not the main clause before it."""

TABLES = (SUBORDINATE,)
