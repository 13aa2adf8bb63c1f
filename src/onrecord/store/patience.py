"""How long a question to a record may take, where whoever asks has set a bound."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

from onrecord.errors import TooSlow

Row = TypeVar("Row")
EACH = 200  # rows between two looks at the clock
# When the present question is to be over, and what it was given. Each request and each thread has its own.
_until: ContextVar[tuple[float, float] | None] = ContextVar("until", default=None)


def begin(seconds: float | None) -> None:
    """From here on this request may take so many seconds; with null as long as it takes."""
    _until.set(None if seconds is None else (time.monotonic() + seconds, seconds))


@contextmanager
def unhurried() -> Iterator[None]:
    """What is done inside is never broken off: it would be left half done."""
    before = _until.set(None)
    try:
        yield
    finally:
        _until.reset(before)


def left() -> float | None:
    """How many seconds are left, at least a thousandth; null where nobody set a bound."""
    held = _until.get()
    return None if held is None else max(0.001, held[0] - time.monotonic())


def is_over() -> bool:
    """Whether the time is over. A database asks it while it works."""
    held = _until.get()
    return held is not None and time.monotonic() > held[0]


def too_slow() -> TooSlow:
    """What is said where it is over."""
    held = _until.get()
    given = f"{held[1]:g} seconds" if held else "the time"
    return TooSlow(f"it takes longer than {given} that an answer may take, and was broken off")


def in_time() -> None:
    """Go on, if there is time. Raises `TooSlow`."""
    if is_over():
        raise too_slow()


def timely(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows, as long as there is time: what is not asked of a database has its bound too. Raises `TooSlow`.

    >>> list(timely([1, 2, 3]))
    [1, 2, 3]
    """
    for at, row in enumerate(rows):
        if at % EACH == 0:
            in_time()
        yield row
