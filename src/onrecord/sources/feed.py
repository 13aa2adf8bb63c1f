"""A feed, RSS or Atom: which pages it names, and what it says of each."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urljoin

from onrecord.errors import BadDate, BadReport, TooLarge
from onrecord.sources.fetched import FEED_KINDS, PAGE_BEGIN, Fetched
from onrecord.sources.report import parse_day

# A feed has no need to declare entities; what does is a billion laughs, or reaches for a file.
DECLARES = re.compile(rb"<!(?:entity|doctype[^<>]*?(?:\[|\bsystem\b))", re.IGNORECASE)
MOST_TAGS = 50_000  # a feed of a hundred pages has some thousands


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a feed; what it does not give is null. `day` is that of the place where it was written."""

    address: str | None
    title: str | None
    day: str | None


def entries_of(fetched: Fetched) -> list[Entry]:
    """The entries of a feed in its order. Raises `BadReport` where it is none."""
    import feedparser

    plain = fetched.body.replace(b"\x00", b"")
    if DECLARES.search(plain):
        raise BadReport("the feed declares entities of its own, which no feed needs; it is left unread")
    if PAGE_BEGIN.match(plain.lstrip(b"\xef\xbb\xbf\xff\xfe")) and fetched.kind in FEED_KINDS:
        raise BadReport("it says that it is a feed, and is a page")
    if plain.count(b"<") > MOST_TAGS:
        raise TooLarge(f"the feed has over {MOST_TAGS:,} tags; it is left unread")
    headers = {"content-type": fetched.media_type, "content-location": fetched.address}
    try:
        # In a file, and never as a name or a text: what looks like an address feedparser would fetch.
        found = feedparser.parse(
            io.BytesIO(fetched.body), response_headers=headers, resolve_relative_uris=False, sanitize_html=False
        )
    except Exception as fault:
        raise BadReport(f"the feed cannot be read: {type(fault).__name__}") from fault
    if not found.get("version") and not found.entries:
        raise BadReport("it is no feed of RSS or Atom, or a broken one")
    return [_entry(each, fetched.address) for each in found.entries]


def _entry(given: Any, base: str) -> Entry:
    link = _text(given.get("link"))
    try:
        address = urljoin(base, link) if link else None
    except ValueError:
        address = link
    return Entry(address=address, title=_text(given.get("title")), day=_day(_text(given.get("published"))))


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _day(written: str | None) -> str | None:
    """The day as the feed writes it, in its own time zone; feedparser would turn it into another one's."""
    if written is None:
        return None
    try:
        return parse_day(written).isoformat()
    except BadDate:
        pass
    try:
        return parsedate_to_datetime(written).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
