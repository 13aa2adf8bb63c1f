"""A report as it came in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from onrecord.model.place import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One news report; what it does not give is null and never taken from elsewhere.

    `text` is as stored: nothing in it is changed. `published` is a day, `published_at` the moment as it was given.
    `other` keeps the keys of the input that onrecord does not know.
    """

    id: str
    text: str
    url: str | None = None
    publisher: str | None = None
    title: str | None = None
    published: date | None = None
    published_at: str | None = None
    updated: str | None = None
    language: str | None = None
    sha256: str
    dateline: Place | None = None
    other: Mapping[str, Any] = field(default_factory=dict)
