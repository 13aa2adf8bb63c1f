"""Turns: of many who would make the same thing at once, one makes it and the others wait."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from threading import Lock, RLock


class Turns:
    """A turn for each name. It has state, since who waits for whom is what it holds."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._taken: dict[Hashable, RLock] = {}

    @contextmanager
    def of(self, name: Hashable) -> Iterator[None]:
        """Wait for whoever makes what has this name; nothing is left behind by one that failed."""
        with self._lock:
            turn = self._taken.setdefault(name, RLock())
        try:
            with turn:
                yield
        finally:
            with self._lock:
                self._taken.pop(name, None)

    def __len__(self) -> int:
        return len(self._taken)
