"""The chain of decisions: each row carries the hash of itself and of the one before."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

GENESIS = "0" * 64


def canonical(value: Mapping[str, Any] | None) -> str | None:
    """The value as JSON that is the same for equal values."""
    return None if value is None else json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def hashed(previous: str, *row: str | int | None) -> str:
    """SHA-256 over the hash before and the row's own fields."""
    return hashlib.sha256(json.dumps([previous, *row], ensure_ascii=True, separators=(",", ":")).encode()).hexdigest()


def broken_at(rows: Iterable[Any]) -> str | None:
    """Where the chain does not hold, in words; null where it holds."""
    previous = GENESIS
    for expected, row in enumerate(rows, start=1):
        if row.id != expected:
            return f"decision {expected} is missing"
        told = hashed(previous, row.id, row.at, row.who, row.verb, row.subject, row.why, row.before, row.after)
        if row.previous != previous or row.hash != told:
            return f"decision {row.id} or one before it was changed after it was made"
        previous = row.hash
    return None
