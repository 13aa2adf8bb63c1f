"""A report as it stands in something that holds many: a chat, an archive, a mailbox, a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


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
