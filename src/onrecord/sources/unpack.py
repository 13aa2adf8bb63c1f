"""The bytes of a source, unpacked, with a stop at a bomb."""

from __future__ import annotations

import gzip
import io
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol, cast

from onrecord.errors import NotOpened, TooLarge
from onrecord.sources.find import Source
from onrecord.sources.limits import Limits

PIECE = 1 << 18


class Lines(Protocol):
    """Bytes that can be read by the line and by the piece."""

    def readline(self, limit: int, /) -> bytes:
        """Up to the line's end, or `limit` bytes of it."""
        ...

    def read(self, limit: int, /) -> bytes:
        """Up to `limit` bytes, fewer only at the end."""
        ...

    def peek(self, size: int = 0, /) -> bytes:
        """Some of the bytes that come next, which are still to be read; none only at the end."""
        ...


@contextmanager
def opened(source: Source, limits: Limits) -> Iterator[Lines]:
    """The source's bytes. Raises `NotOpened`, and `TooLarge` where a `.gz` unpacks to far more than it is."""
    try:
        if source.path is None:
            yield cast(Lines, sys.stdin.buffer)
            return
        with source.opened() as file:
            yield io.BufferedReader(_Unpacked(file, limits), PIECE) if source.packed else file
    except (gzip.BadGzipFile, EOFError, zlib.error) as fault:
        raise NotOpened(f"it is not a whole gzip file: {fault}") from fault
    except OSError as fault:
        raise NotOpened(f"it cannot be opened: {fault.strerror or fault}") from fault


class _Unpacked(io.RawIOBase):
    """A gzip file unpacked as it is read; a class, since readers by the line want a file."""

    def __init__(self, file: io.BufferedReader, limits: Limits) -> None:
        self._file = file
        self._gzip = gzip.GzipFile(fileobj=file)
        self._limits = limits
        self._out = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._gzip.read(len(buffer))
        self._out += len(data)
        if self._out > self._limits.unpacked_freely and self._out > self._limits.packing * self._file.tell():
            raise TooLarge(f"it unpacks to over {self._limits.packing} times its size; the rest of it is left unread")
        buffer[: len(data)] = data
        return len(data)
