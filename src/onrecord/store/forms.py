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

Noun = TypeVar("Noun")
Decode = Callable[[Any], Any]


def packed(noun: object) -> bytes:
    """The noun as compressed JSON."""
    return squeezed(as_json(noun).encode())


def unpacked(kind: type[Noun], data: bytes) -> Noun:
    """The noun of `kind` that `packed` made `data` of."""
    made: Noun = _decoder(typing.cast(Any, kind))(as_object(data))
    return made


def as_object(data: bytes) -> Any:
    """The JSON that `packed` made `data` of, as it is: a third of the time of the noun."""
    return json.loads(unsqueezed(data))


def as_json(noun: object) -> str:
    """The noun as one line of JSON; equal nouns give equal characters."""
    return json.dumps(_plain(noun), ensure_ascii=True, separators=(",", ":"))


def from_json(kind: type[Noun], text: str) -> Noun:
    """The noun of `kind` that `as_json` made `text` of."""
    made: Noun = _decoder(typing.cast(Any, kind))(json.loads(text))
    return made


def _plain(value: Any) -> Any:
    kind = type(value)
    if kind in SCALARS:
        return value
    if kind is tuple or kind is list:
        return [_plain(each) for each in value]
    if dataclasses.is_dataclass(kind):
        told = {}
        for name, default in _fields(kind):
            held = getattr(value, name)
            if held is not default and (held != default or default is _NONE):
                told[name] = held if type(held) in SCALARS else _plain(held)
        return told
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):  # a datetime is a date too
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    return value


SCALARS = frozenset({str, int, float, bool, type(None)})
_NONE = object()


@cache
def _fields(kind: type) -> tuple[tuple[str, Any], ...]:
    def default(field: dataclasses.Field[Any]) -> Any:
        if field.default is not dataclasses.MISSING:
            return field.default
        return field.default_factory() if field.default_factory is not dataclasses.MISSING else _NONE

    return tuple((field.name, default(field)) for field in dataclasses.fields(kind))


@cache
def _decoder(kind: Any) -> Decode:
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        return _either(kind)
    if origin is tuple:
        each = _decoder(typing.get_args(kind)[0])
        return lambda value: tuple(each(part) for part in value)
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return _dataclass(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    if kind in (date, datetime):
        return typing.cast(Decode, kind.fromisoformat)
    return lambda value: value


def _either(kind: Any) -> Decode:
    kinds = [each for each in typing.get_args(kind) if each is not type(None)]
    if set(kinds) == {date, datetime}:
        # "2025-07-10" is a day, "2025-07-10T05:20:00+00:00" a moment.
        return lambda value: None if value is None else (datetime if "T" in value else date).fromisoformat(value)
    inner = _decoder(kinds[0]) if len(kinds) == 1 else (lambda value: value)
    return lambda value: None if value is None else inner(value)


def _dataclass(kind: type) -> Decode:
    hints = typing.get_type_hints(kind)
    decoders: dict[str, Decode] = {}

    def decode(value: Mapping[str, Any]) -> Any:
        if not decoders:  # filled late: a noun may hold its own kind
            decoders.update({field.name: _decoder(hints[field.name]) for field in dataclasses.fields(kind)})
        return kind(**{name: decoders[name](held) for name, held in value.items() if name in decoders})

    return decode
