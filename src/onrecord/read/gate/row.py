"""A row of the gate: words that speak for or against a report being about armed conflict."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.read.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Row):
    """Words, comma between, worth `weight` points each time up to `often` times; below zero they speak for other news."""

    weight: float
    words: str
    often: int = 3

    def phrases(self) -> tuple[tuple[str, ...], ...]:
        """Each phrase as its words."""
        return tuple(tuple(phrase.split()) for phrase in self.words.split(", "))
