"""From an object of JSON, or a plain text, to a `Report`."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from onrecord.errors import BadDate, BadReport, EmptyReport, NotText, TooLarge
from onrecord.model import Place, Report
from onrecord.sources.dateline import find_dateline
from onrecord.sources.limits import Limits

TEXT_KEYS = ("id", "url", "publisher", "title", "published", "updated", "language")
JSON_KINDS = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object", str: "text"}
HALF = re.compile("[\ud800-\udfff]")
DAY_ALONE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}")


def make_report(given: Mapping[str, Any], *, name: str, limits: Limits | None = None, published: date | None = None) -> Report:
    """The report that an object of JSON, with the keys of `CONTRACT.md`, holds.

    `name` is its id where it gives none, `published` its day where it gives none; other keys are kept in `other`.
    Raises `BadReport`, `EmptyReport`, `NotText`, `TooLarge` or `BadDate`.

    >>> make_report({"text": "GENEVA (Reuters) - Two envoys met."}, name="talks").dateline.name
    'GENEVA'
    """
    text = _text(given, limits or Limits())
    fields = {key: _string(given, key) for key in TEXT_KEYS}
    line = find_dateline(text)
    moment = fields["published"] or line.day
    day = parse_day(moment) if moment else published
    if fields["updated"]:
        parse_day(fields["updated"])
    return Report(
        id=fields["id"] or name,
        text=text,
        url=fields["url"],
        publisher=fields["publisher"],
        title=fields["title"],
        published=day,
        published_at=moment or (published.isoformat() if published else None),
        updated=fields["updated"],
        language=fields["language"],
        sha256=hashlib.sha256(text.encode("utf-8")).hexdigest(),
        dateline=Place(name=line.name) if line.name else None,
        other={key: value for key, value in given.items() if key not in TEXT_KEYS and key != "text"},
    )


def parse_day(written: str) -> date:
    """The day of an ISO date or date-time, as it was where it was written: no change of time zone.

    Raises `BadDate`.

    >>> parse_day("2025-07-10T23:30:00-05:00")
    datetime.date(2025, 7, 10)
    """
    told = written.strip()
    try:
        return datetime.fromisoformat(told).date()
    except ValueError:
        pass
    if DAY_ALONE.fullmatch(told):  # `2025-7-1`: odd and plain enough
        try:
            return date(*(int(part) for part in told.split("-")))
        except ValueError:
            pass
    raise BadDate(f"{_shown(written)} is no day of the calendar; write it as 2025-07-10 or 2025-07-10T14:05:00Z")


def _text(given: Mapping[str, Any], limits: Limits) -> str:
    text = given.get("text")
    if text is None:
        raise BadReport("this is not a report: it has no `text`")
    if not isinstance(text, str):
        raise BadReport(f"`text` is {_kind(text)}, and should be text")
    if not text.strip():
        raise EmptyReport("there is no text in it")
    if len(text) > limits.chars:
        raise TooLarge(f"its text has {len(text):,} characters, over the {limits.chars:,} that --max-chars allows")
    _whole(text, "text")
    return text


def _string(given: Mapping[str, Any], key: str) -> str | None:
    """The value as text; null where it is null, left out or blank."""
    value = given.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise BadReport(f"`{key}` is {_kind(value)}, and should be text or null")
    _whole(value, key)
    return value if value.strip() else None


def _whole(value: str, key: str) -> None:
    if half := HALF.search(value):
        raise NotText(f"`{key}` holds half a character (U+{ord(half[0]):04X} at {half.start()}), which no text can hold")


def _kind(value: object) -> str:
    return JSON_KINDS.get(type(value), "of another kind")


def _shown(value: str) -> str:
    return repr(value if len(value) <= 40 else value[:40] + "…")
