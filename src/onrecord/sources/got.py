"""A report together with the bytes it was made from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from onrecord.model import Reading, Report

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True, kw_only=True)
class Got:
    """A report as it was got: from where, when, and its original bytes.

    `original` are the bytes that hold this report and no other: a file (unpacked, where it was a `.gz`), one line of a
    `.jsonl` without its line break, the body that an address answered with, one entry of a feed. `media_type` says how to
    read them ("application/json"). `origin` is the address at which they were found in the end, or the path, with the line
    (`a.jsonl:7`) where the file holds many. `got_at` is null where the caller keeps no time. `reading` and `reader` are null
    unless it was read before, by the version of onrecord that `reader` names.
    """

    report: Report
    original: bytes
    media_type: str
    origin: str
    got_at: datetime | None = None
    reading: Reading | None = None
    reader: str | None = None
