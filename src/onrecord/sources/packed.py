"""The body of an answer, unpacked as it comes, with a stop at a bomb and at what does not end."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from onrecord.errors import NotFetched, TooLarge

PIECE = 1 << 16
ANY_HEADER = 47  # zlib's word for: gzip or zlib, as it begins
NO_HEADER = -15  # what some servers call deflate


def whole(pieces: Iterable[bytes], coding: str, most: int) -> bytes:
    """All of an answer's body, unpacked. Raises `TooLarge` once over `most` bytes came out, and `NotFetched`."""
    body = bytearray()
    for piece in unpacked(pieces, coding):
        body += piece
        if len(body) > most:
            raise TooLarge(f"it answers with over {most:,} bytes; the rest of it is left unread")
    return bytes(body)


def unpacked(pieces: Iterable[bytes], coding: str) -> Iterator[bytes]:
    """The pieces unpacked, none over 65,536 bytes where they were packed. Raises `NotFetched`."""
    if coding in ("", "identity"):
        yield from pieces
    elif coding in ("gzip", "x-gzip", "deflate"):
        try:
            yield from _inflated(iter(pieces))
        except zlib.error as fault:
            raise NotFetched(f"what it answers cannot be unpacked: {fault}") from fault
    else:
        raise NotFetched(f"it answers packed as {coding[:40]!r}, which was not asked for")


def _inflated(pieces: Iterator[bytes]) -> Iterator[bytes]:
    first = next((piece for piece in pieces if piece), b"")
    if not first:
        return
    packer = zlib.decompressobj(ANY_HEADER if _has_header(first) else NO_HEADER)
    data = first
    while True:
        out = packer.decompress(data, PIECE)
        data = packer.unconsumed_tail
        if out:
            yield out
        if packer.eof:
            return
        if not data and len(out) < PIECE:
            data = next((piece for piece in pieces if piece), b"")
            if not data:
                raise NotFetched("what it answers breaks off before its end")


def _has_header(first: bytes) -> bool:
    return first[:1] == b"\x1f" or (first[0] & 15 == 8 and (len(first) < 2 or int.from_bytes(first[:2], "big") % 31 == 0))
