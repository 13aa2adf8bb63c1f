"""From an address to reports: one of a page, and of a feed one of each page that it names."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from urllib.parse import urlsplit

from onrecord.errors import BadDate, BadReport, EmptyReport, NotFetched, SourceError, TooLarge
from onrecord.sources.charset import characters
from onrecord.sources.feed import Entry, entries_of
from onrecord.sources.fetched import FEED, FEED_KINDS, PAGE, TEXT, Fetch, Fetched
from onrecord.sources.got import Clock, Got
from onrecord.sources.limits import Limits
from onrecord.sources.page import page_fields, read_page
from onrecord.sources.report import make_report

SUBDOMAIN = re.compile(r"^(?:www|m|amp|mobile)\.")


def got_at_address(
    name: str, *, fetch: Fetch, clock: Clock, limits: Limits | None = None, published: date | None = None
) -> Iterator[Got | SourceError]:
    """The report of the page at an address, or those of the pages that the feed there names.

    What cannot be fetched or read comes out as a `SourceError` in its place; a feed's summary never stands in for its page.
    """
    limits = limits or Limits()
    try:
        fetched = fetch(name)
        if fetched.form != FEED and fetched.kind not in FEED_KINDS:
            yield _report(fetched, None, clock, limits, published)
            return
        entries = entries_of(fetched)
    except (SourceError, BadDate) as fault:
        yield _named(fault, name)
        return
    for entry in entries[: limits.entries]:
        yield _of_entry(name, entry, fetch, clock, limits, published)
    if len(entries) > limits.entries:
        told = f"the feed names {len(entries):,} pages; the first {limits.entries} were taken and the others are left"
        yield TooLarge(told, source=name)


def _of_entry(feed: str, entry: Entry, fetch: Fetch, clock: Clock, limits: Limits, published: date | None) -> Got | SourceError:
    if entry.address is None:
        return BadReport(f"an entry of the feed names no page: {(entry.title or 'without a title')[:100]!r}", source=feed)
    try:
        fetched = fetch(entry.address)
        if fetched.form == FEED:
            raise BadReport("the feed names another feed here, and no page")
        return _report(fetched, entry, clock, limits, published)
    except (SourceError, BadDate) as fault:
        return _named(fault, entry.address)


def _report(fetched: Fetched, entry: Entry | None, clock: Clock, limits: Limits, published: date | None) -> Got:
    """The report of one page. Raises as `make_report` does, and `EmptyReport` where the page holds no article."""
    if fetched.form == PAGE:
        page = read_page(characters(fetched.body, fetched.charset), fetched.address)
        if not page.arranged:
            raise EmptyReport(f"no article is told apart in this page: {page.why}")
        given = page_fields(replace(page, canonical=_canonical(page.canonical, fetched)))
    elif fetched.form == TEXT:
        given = {"text": characters(fetched.body, fetched.charset), "url": fetched.asked, "page": {}}
    else:
        raise NotFetched(f"it answers with {fetched.kind[:60]!r}; onrecord reads pages, feeds and plain text")
    if entry is not None:
        given["title"] = given.get("title") or entry.title
        if not given.get("published") and entry.day:
            given |= {"published": entry.day, "page": {**given["page"], "published_from": "feed"}}
    report = make_report(given, name=_id(given["url"]), limits=limits, published=published)
    return Got(report=report, original=fetched.body, media_type=fetched.media_type, origin=fetched.address, got_at=clock())


def _canonical(stated: str | None, fetched: Fetched) -> str:
    """The address that the page says is its own, where it is one of the same site; else the one that was asked for.

    A page could name a page of another site, and would pass for a new version of it.
    """
    return stated if stated and _site(stated) == _site(fetched.address) else fetched.asked


def _site(address: str) -> str:
    try:
        return SUBDOMAIN.sub("", (urlsplit(address).hostname or "").casefold())
    except ValueError:
        return ""


def _id(address: str) -> str:
    """A name for the report that is the same each time, from its address alone."""
    return f"{_site(address) or 'web'}-{hashlib.sha256(address.encode('utf-8', 'replace')).hexdigest()[:12]}"


def _named(fault: SourceError | BadDate, source: str) -> SourceError:
    if isinstance(fault, BadDate):
        return BadReport(str(fault), source=source)
    return type(fault)(fault.what, source=fault.source or source)
