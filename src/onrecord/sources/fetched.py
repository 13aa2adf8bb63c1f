"""What an address answered."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

PAGE = "page"
FEED = "feed"
TEXT = "text"
FEED_KINDS = frozenset(("application/rss+xml", "application/atom+xml", "application/rdf+xml"))
PAGE_KINDS = frozenset(("text/html", "application/xhtml+xml"))
# What may stand before the first tag. Each part ends in one way alone, so that a thousand of them are gone through once.
BEFORE = rb"(?:\s|<\?[^>]*+>|<!--(?:[^-]|-(?!->))*+-->|<!doctype(?! html)[^<>\[]*+>)*+"
FEED_BEGIN = re.compile(BEFORE + rb"<(?:rss|feed|rdf:rdf|channel)\b", re.IGNORECASE)
PAGE_BEGIN = re.compile(BEFORE + rb"<(?:!doctype html|html|head|body)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """The body of an answer, unpacked, with the address that was asked and the one that answered in the end.

    `kind` is the media type and `charset` the encoding that the server states; empty and null where it states none. `etag`
    and `modified` are what it gives to ask by the next time; `unchanged` that it answered: as it was then (304), with no body.
    """

    asked: str
    address: str
    kind: str
    charset: str | None
    body: bytes
    etag: str | None = None
    modified: str | None = None
    unchanged: bool = False

    @property
    def media_type(self) -> str:
        """How to read the body, as it is kept."""
        return f"{self.kind or 'text/html'}{f'; charset={self.charset}' if self.charset else ''}"

    @property
    def form(self) -> str:
        """What it is, by its beginning first and then by what the server states; empty where it is nothing that is read."""
        begin = self.body[:6000].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
        if FEED_BEGIN.match(begin):
            return FEED
        if PAGE_BEGIN.match(begin):
            return PAGE
        if self.kind in FEED_KINDS:
            return FEED
        if self.kind in PAGE_KINDS or (not self.kind and begin.lstrip()[:1] == b"<"):
            return PAGE
        return TEXT if self.kind in ("text/plain", "") else ""


Fetch = Callable[[str], Fetched]
