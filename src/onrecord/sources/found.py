"""Something that stands in a source: a report as it was found there, or what one is yet to be made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from onrecord.errors import SourceError


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One report before it is made: its fields (the keys of `CONTRACT.md`), its own bytes, and where in its source it stands.

    `media_type` says how the bytes are to be read, `got_at` when the source itself says that it got them (an archive does).
    """

    given: Mapping[str, Any]
    original: bytes
    media_type: str
    at: str
    got_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What an address answered with, as an archive kept it: a page of which the article is yet to be found.

    `charset` is the encoding that the answer names. `number` is the answer's in its archive, from 1.
    """

    original: bytes
    media_type: str
    charset: str | None
    url: str | None
    number: int
    got_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a `.jsonl`, without its break; `number` is the line's, from 1."""

    original: bytes
    number: int


@dataclass(frozen=True, slots=True)
class Whole:
    """All the bytes of a file that holds one report."""

    original: bytes


# To come by one costs little, and to make a report of it may cost much: an archive is cut into them by one, and read by many.
Raw = Found | Body | Line | Whole | SourceError
