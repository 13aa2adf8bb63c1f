"""Web archives: WARC (ISO 28500) and WACZ, the pages that they hold."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, cast

from onrecord.errors import EmptyReport, NotOpened, SourceError, TooLarge
from onrecord.sources.charset import characters
from onrecord.sources.found import Body, Found
from onrecord.sources.limits import Limits
from onrecord.sources.page import page_fields, read_page

PAGES = ("text/html", "application/xhtml+xml")
# How a WARC begins, as it is or packed once more: the library says nothing of a file that is none.
BEGINNINGS = (b"WARC/", b"\x1f\x8b", b"\x04\x22\x4d\x18", b"\x28\xb5\x2f\xfd")


def bodies_in_warc(lines: Any, limits: Limits) -> Iterator[Body | SourceError]:
    """The answers in a WARC that may be pages: its responses in HTML or plain text that came whole (status 200)."""
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    number = 0
    try:
        begin = lines.peek(len(BEGINNINGS[0]))[:80].lstrip()
        if not begin.startswith(BEGINNINGS):
            yield NotOpened(f"it is no WARC: it begins with {begin[:12]!r}") if begin else EmptyReport("there is nothing in it")
            return
        for record in ArchiveIterator(cast(Any, _Told(lines)), record_types=WarcRecordType.response, parse_http=True):
            number += 1
            found = _body(record, number, limits)
            if found is not None:
                yield found
    except (GeneratorExit, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as fault:  # the library raises what it meets, and where its Rust code panics, that is no Exception
        yield NotOpened(f"the archive is broken after {number} records, and what follows is left unread: {str(fault)[:120]}")


def bodies_in_wacz(file: Any, limits: Limits) -> Iterator[Body | SourceError]:
    """The answers in the WARCs of a WACZ."""
    try:
        with zipfile.ZipFile(file) as packed:
            for each in sorted(packed.infolist(), key=lambda one: one.filename):
                if not each.filename.startswith("archive/") or not each.filename.endswith((".warc", ".warc.gz")):
                    continue
                if each.file_size > limits.unpacked_freely and each.file_size > limits.packing * max(1, each.compress_size):
                    yield TooLarge(f"{each.filename} in it unpacks to over {limits.packing} times its size")
                    continue
                with packed.open(each) as lines:
                    yield from bodies_in_warc(lines, limits)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as fault:
        yield NotOpened(f"it is no whole WACZ: {fault}")


class _Told:
    """The bytes of an archive with how many were read; a class, since the library asks each file where it is.

    A file that cannot be gone back in (a `.gz` as it is unpacked) does not say so by itself.
    """

    def __init__(self, lines: Any) -> None:
        self._lines = lines
        self._read = 0

    def read(self, size: int = -1) -> bytes:
        data: bytes = self._lines.read(size)
        self._read += len(data)
        return data

    def tell(self) -> int:
        return self._read


def page_of(body: Body) -> Found:
    """The page that an answer holds. Raises `NotText`."""
    told = f"record {body.number}"
    try:
        text = characters(body.original, body.charset)
    except SourceError as fault:
        raise type(fault)(f"{told} ({body.url}): {fault}") from fault
    given: dict[str, Any] = dict(page_fields(read_page(text))) if body.media_type in PAGES else {"text": text}
    return Found(
        given={**given, "url": body.url} if body.url else given,
        original=body.original,
        media_type=body.media_type,
        at=told,
        got_at=body.got_at,
    )


def _body(record: Any, number: int, limits: Limits) -> Body | SourceError | None:
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
    return Body(
        original=data,
        media_type=kind,
        charset=record.http_charset,
        url=url,
        number=number,
        got_at=_moment(record.headers.get("WARC-Date")),
    )


def _moment(written: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(written).astimezone(UTC).replace(microsecond=0) if written else None
    except ValueError:
        return None
