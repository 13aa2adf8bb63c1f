"""Web archives: WARC (ISO 28500) and WACZ, the pages that they hold."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from onrecord.errors import NotOpened, SourceError, TooLarge
from onrecord.sources.charset import characters
from onrecord.sources.found import Found
from onrecord.sources.limits import Limits
from onrecord.sources.page import page_fields, read_page

PAGES = ("text/html", "application/xhtml+xml")


def pages_in_warc(lines: Any, limits: Limits) -> Iterator[Found | SourceError]:
    """The pages that a WARC answered with: its responses in HTML or plain text that came whole (status 200)."""
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    number = 0
    try:
        for record in ArchiveIterator(lines, record_types=WarcRecordType.response, parse_http=True):
            number += 1
            found = _page(record, number, limits)
            if found is not None:
                yield found
    except Exception as fault:  # the library raises what its C code meets
        yield NotOpened(f"the archive is broken after {number} records, and what follows is left unread: {str(fault)[:120]}")


def pages_in_wacz(path: Path, limits: Limits) -> Iterator[Found | SourceError]:
    """The pages of the WARCs in a WACZ."""
    try:
        with zipfile.ZipFile(path) as packed:
            for each in sorted(packed.infolist(), key=lambda one: one.filename):
                if not each.filename.startswith("archive/") or not each.filename.endswith((".warc", ".warc.gz")):
                    continue
                if each.file_size > limits.unpacked_freely and each.file_size > limits.packing * max(1, each.compress_size):
                    yield TooLarge(f"{each.filename} in it unpacks to over {limits.packing} times its size")
                    continue
                with packed.open(each) as lines:
                    yield from pages_in_warc(lines, limits)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as fault:
        yield NotOpened(f"it is no whole WACZ: {fault}")


def _page(record: Any, number: int, limits: Limits) -> Found | SourceError | None:
    headers = record.http_headers
    if headers is None or headers.status_code != 200:
        return None
    kind = (record.http_content_type or "").lower()
    if kind not in (*PAGES, "text/plain"):
        return None
    # A body packed by its server is unpacked as it is read; what goes on past the limit is a bomb or no page.
    data = record.reader.read(limits.fetched + 1)
    url = record.headers.get("WARC-Target-URI")
    if len(data) > limits.fetched:
        return TooLarge(f"record {number} ({url}) has over {limits.fetched:,} bytes")
    try:
        text = characters(data, record.http_charset)
        given: dict[str, Any] = dict(page_fields(read_page(text))) if kind in PAGES else {"text": text}
    except SourceError as fault:
        return type(fault)(f"record {number} ({url}): {fault}")
    return Found(
        given={**given, "url": url} if url else given,
        original=data,
        media_type=kind,
        at=f"record {number}",
        got_at=_moment(record.headers.get("WARC-Date")),
    )


def _moment(written: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(written).astimezone(UTC).replace(microsecond=0) if written else None
    except ValueError:
        return None
