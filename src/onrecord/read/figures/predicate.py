"""What a row about a verb is: the verb, and what it does to what is counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from onrecord.read.figures.item import OTHER, STRUCTURE, VEHICLE
from onrecord.read.row import Row

THINGS = (STRUCTURE, VEHICLE, OTHER)


def of_all(measure: str, *kinds: str) -> dict[str, str]:
    """One measure for several kinds of counted thing."""
    return dict.fromkeys(kinds, measure)


@dataclass(frozen=True, slots=True, kw_only=True)
class Predicate(Row):
    """A verb with its forms; where `followed_by` is given, only with those words behind it (a regular expression)."""

    forms: str
    acts_on: Mapping[str, str] = field(default_factory=dict)
    does: Mapping[str, str] = field(default_factory=dict)
    uses: Mapping[str, str] = field(default_factory=dict)
    followed_by: str = ""
