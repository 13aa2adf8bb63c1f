"""Frozen dataclasses as JSON and back, exactly: what comes out equals what went in.

A field that holds its default is left out, so that a null costs nothing and a field added later reads as its default.
"""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar

from onrecord.store.squeeze import squeezed, unsqueezed
from onrecord.store.writing import WRITERS

Noun = TypeVar("Noun")
Decode = Callable[[Any], Any]


def packed(noun: object) -> bytes:
    """The noun as compressed JSON."""
    return squeezed(as_json(noun).encode())


def unpacked(kind: type[Noun], data: bytes) -> Noun:
    """The noun of `kind` that `packed` made `data` of."""
    made: Noun = _decoder(typing.cast(Any, kind))(as_object(data))
    return made


def without(kind: type[Noun], data: bytes, *names: str) -> Noun:
    """The same without some of its parts, which then read as their defaults: what is not made costs nothing."""
    told = as_object(data)
    for name in names:
        told.pop(name, None)
    made: Noun = _decoder(typing.cast(Any, kind))(told)
    return made


def as_object(data: bytes) -> Any:
    """The JSON that `packed` made `data` of, as it is: a third of the time of the noun."""
    return json.loads(unsqueezed(data))


def text_of(data: bytes) -> str:
    """The text of the report whose reading `packed` made `data` of, without what was read in it: a tenth of the time."""
    told = unsqueezed(data).decode()
    # Within a string a quotation mark has a backslash before it: the first `"text":` is the report's key.
    text: str = json.JSONDecoder().raw_decode(told, told.index('"text":') + len('"text":'))[0]
    return text


def as_json(noun: object) -> str:
    """The noun as one line of JSON; equal nouns give equal characters."""
    return WRITERS.write(noun)


def from_json(kind: type[Noun], text: str) -> Noun:
    """The noun of `kind` that `as_json` made `text` of."""
    made: Noun = _decoder(typing.cast(Any, kind))(json.loads(text))
    return made


@cache
def _decoder(kind: Any) -> Decode:
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        return _either(kind)
    if origin is tuple:
        each = _decoder(typing.get_args(kind)[0])
        return tuple if each is _as_it_is else lambda value: tuple(each(part) for part in value)
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return _dataclass(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    if kind in (date, datetime):
        return typing.cast(Decode, kind.fromisoformat)
    return _as_it_is


def _either(kind: Any) -> Decode:
    kinds = [each for each in typing.get_args(kind) if each is not type(None)]
    if set(kinds) == {date, datetime}:
        # "2025-07-10" is a day, "2025-07-10T05:20:00+00:00" a moment.
        return lambda value: None if value is None else (datetime if "T" in value else date).fromisoformat(value)
    inner = _decoder(kinds[0]) if len(kinds) == 1 else _as_it_is
    if inner is _as_it_is:
        return _as_it_is
    return lambda value: None if value is None else inner(value)


def _as_it_is(value: Any) -> Any:
    return value


def _dataclass(kind: type) -> Decode:
    hints = typing.get_type_hints(kind)
    names = frozenset(field.name for field in dataclasses.fields(kind))
    made: tuple[tuple[str, Decode], ...] | None = None  # most fields are words and numbers, which stay as they are

    def decode(value: Mapping[str, Any]) -> Any:
        nonlocal made
        if made is None:  # filled late, since a noun may hold its own kind, and at one stroke, since threads share it
            decoders = ((name, _decoder(hints[name])) for name in sorted(names))
            made = tuple(each for each in decoders if each[1] is not _as_it_is)
        told = dict(value) if value.keys() <= names else {name: held for name, held in value.items() if name in names}
        for name, inner in made:
            if name in told:
                told[name] = inner(told[name])
        return kind(**told)

    return decode
