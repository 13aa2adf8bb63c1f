"""One value of an object of JSON, which may be anything, as what it has to be."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeGuard, TypeVar

from onrecord.model import Qualifier, Quantity

Json = Mapping[str, Any]
Word = TypeVar("Word", bound=StrEnum)


class Misfit(ValueError):
    """A part of a reading that does not fit, in words."""


def one_of(given: Json, key: str, known: frozenset[str]) -> str:
    """The text at `key`, which has to be one of the known words."""
    value = text_at(given, key)
    if value is None:
        raise Misfit(f"it has no `{key}`")
    if value not in known:
        raise Misfit(f"`{key}` {shown(value)} is none of the contract's")
    return value


def word(given: Json, key: str, kind: type[Word]) -> Word | None:
    """The word at `key`, null where it is null or left out."""
    value = text_at(given, key)
    if value is None:
        return None
    try:
        return kind(value)
    except ValueError as fault:
        raise Misfit(f"`{key}` {shown(value)} is none of {', '.join(kind)}") from fault


def code(given: Json, key: str, pattern: re.Pattern[str]) -> str | None:
    """The code at `key`, null where it is null or left out."""
    value = text_at(given, key)
    if value is not None and not pattern.fullmatch(value):
        raise Misfit(f"`{key}` {shown(value)} is no code of {pattern.pattern[-2]} capital letters")
    return value


def text_at(given: Json, key: str) -> str | None:
    """The value as text; null where it is null, left out or blank."""
    value = given.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise Misfit(f"`{key}` should be text or null")
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise Misfit(f"`{key}` holds half a character")
    return value if value.strip() else None


def own_name(given: Json, otherwise: str, taken: set[str]) -> str:
    """The thing's `id`, or `otherwise`, which none before it has."""
    name = text_at(given, "id") or otherwise
    if name in taken:
        raise Misfit(f"another one before it has the id {shown(name)}")
    return name


def as_mapping(value: object, name: str) -> Json:
    """The value, which has to be an object."""
    if not isinstance(value, dict):
        raise Misfit(f"{name} should be an object")
    return value


def is_whole(value: object) -> TypeGuard[int]:
    """Whether it is a whole number, and not true or false."""
    return isinstance(value, int) and not isinstance(value, bool)


def shown(value: object) -> str:
    """The value as it stands, cut where it is long."""
    told = repr(value)
    return told if len(told) <= 60 else told[:57] + "..."


def short(told: str) -> str:
    """A sentence, cut where it is long."""
    return told if len(told) <= 300 else told[:297] + "..."


def quantity(given: Json) -> Quantity:
    """The bounds; a qualifier that is not given is the one that says no more than they do."""
    low, high = _bound_number(given, "low"), _bound_number(given, "high")
    if low is None and high is None:
        raise Misfit("neither `low` nor `high` is given")
    if low is not None and high is not None and low > high:
        raise Misfit(f"`low` {low} is above `high` {high}")
    qualifier = word(given, "qualifier", Qualifier) or _plainest(low, high)
    if not _fits(qualifier, low, high):
        raise Misfit(f"`qualifier` {qualifier.value} does not go with `low` {low} and `high` {high}")
    return Quantity(low, high, qualifier)


def _plainest(low: float | None, high: float | None) -> Qualifier:
    if high is None:
        return Qualifier.AT_LEAST
    if low is None:
        return Qualifier.AT_MOST
    return Qualifier.EXACT if low == high else Qualifier.RANGE


def _fits(qualifier: Qualifier, low: float | None, high: float | None) -> bool:
    if qualifier in (Qualifier.EXACT, Qualifier.ABOUT):
        return low == high
    if qualifier in (Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.VAGUE):
        return high is None
    if qualifier in (Qualifier.AT_MOST, Qualifier.LESS_THAN):
        return low is None
    return low is not None and high is not None


def _bound_number(given: Json, key: str) -> int | float | None:
    value = given.get(key)
    if value is None:
        return None
    if not isinstance(value, int | float) or isinstance(value, bool) or not math.isfinite(value) or value < 0:
        raise Misfit(f"`{key}` should be a number of 0 or more, or null")
    return value
