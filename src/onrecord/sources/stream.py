"""From one source to its reports, one after the other."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from onrecord.errors import BadDate, BadReport, EmptyReport, NotText, SourceError, TooLarge
from onrecord.model import Report
from onrecord.sources.find import Source
from onrecord.sources.html import strip_tags
from onrecord.sources.limits import Limits
from onrecord.sources.report import make_report
from onrecord.sources.unpack import Lines, opened

SIGNATURES = ((b"\xff\xfe\x00\x00", "utf-32"), (b"\x00\x00\xfe\xff", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
PIECE = 1 << 20


def reports_in(source: Source, *, limits: Limits | None = None, published: date | None = None) -> Iterator[Report | SourceError]:
    """The reports of one source, in order; what is no report comes out as a `SourceError` in its place.

    `published` is the day of the reports that give none.
    """
    bounds = limits or Limits()
    try:
        with opened(source, bounds) as lines:
            yield from _told_apart(source, lines, bounds, published)
    except SourceError as fault:
        yield _named(fault, source)


def _told_apart(source: Source, lines: Lines, limits: Limits, published: date | None) -> Iterator[Report | SourceError]:
    """Reports a line, or one report: by the ending; on standard input by how it begins."""
    if source.form == ".jsonl":
        yield from _by_line(source, lines, limits, published)
        return
    if source.form == "":
        first = lines.readline(limits.bytes)
        if first.lstrip(b"\xef\xbb\xbf \t").startswith(b"{") and _is_json(first):
            yield from _by_line(source, lines, limits, published, first)
            return
        data = first + lines.read(limits.bytes + 1 - len(first))
    else:
        data = lines.read(limits.bytes + 1)
    yield _only(source, data, limits, published)


def _is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return line.endswith(b"}\n") or line.endswith(b"}\r\n")
    return True


def _only(source: Source, data: bytes, limits: Limits, published: date | None) -> Report | SourceError:
    """The one report that a whole file holds."""
    try:
        if len(data) > limits.bytes:
            raise TooLarge(
                f"it has over {limits.bytes:,} bytes, more than a text of {limits.chars:,} characters (--max-chars) needs"
            )
        text = _decoded(data)
        form = source.form or _form(text)
        if form == ".json":
            given = _object(text)
        elif form == ".html":
            title, body = strip_tags(text)
            given = {"text": body, "title": title}
        else:
            given = {"text": text}
        return make_report(given, name=source.stem, limits=limits, published=published)
    except (SourceError, BadDate) as fault:
        return _named(fault, source)


def _form(text: str) -> str:
    begin = text[:200].lstrip().lower()
    if begin.startswith("{"):
        return ".json"
    return ".html" if begin.startswith(("<!doctype html", "<html")) else ".txt"


def _by_line(
    source: Source, lines: Lines, limits: Limits, published: date | None, first: bytes | None = None
) -> Iterator[Report | SourceError]:
    number = 0
    while data := first if first is not None else lines.readline(limits.bytes):
        first, number = None, number + 1
        if len(data) >= limits.bytes and not data.endswith(b"\n"):
            yield _named(
                TooLarge(f"the line has over {limits.bytes:,} bytes; a report has {limits.chars:,} characters at most"),
                source,
                number,
            )
            if not _skipped(lines, limits):
                yield _named(TooLarge("the line does not end; the rest of the file is left unread"), source, number)
                return
        elif data.strip(b"\xef\xbb\xbf \t\r\n"):
            yield _line(source, number, data, limits, published)


def _skipped(lines: Lines, limits: Limits) -> bool:
    """Go to the line's end without keeping it; whether it has one within reason."""
    left = limits.endless
    while left > 0:
        piece = lines.readline(PIECE)
        if not piece or piece.endswith(b"\n"):
            return True
        left -= len(piece)
    return False


def _line(source: Source, number: int, data: bytes, limits: Limits, published: date | None) -> Report | SourceError:
    try:
        given = _object(_decoded(data), in_lines=True)
        return make_report(given, name=f"{source.stem}-{number}", limits=limits, published=published)
    except (SourceError, BadDate) as fault:
        return _named(fault, source, number)


def _decoded(data: bytes) -> str:
    """The text in UTF-8, or in UTF-16 or UTF-32 where it begins with their signature, which is not part of the text."""
    encoding = next((name for mark, name in SIGNATURES if data.startswith(mark)), "utf-8-sig")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as fault:
        if b"\x00" in data[:PIECE]:
            raise NotText("it is not text: it holds bytes that no text holds") from fault
        byte = f"0x{data[fault.start]:02x}" if fault.start < len(data) else "at its end"
        raise NotText(f"it is not in UTF-8 (byte {byte} at {fault.start}); save it as UTF-8") from fault
    if "\x00" in text:
        raise NotText("it is not text: it holds bytes that no text holds")
    return text


def _object(text: str, *, in_lines: bool = False) -> dict[str, Any]:
    if not text.strip():
        raise EmptyReport("there is nothing in it")
    try:
        given = json.loads(text)
    except json.JSONDecodeError as fault:
        place = f"column {fault.colno}" if in_lines else f"line {fault.lineno}, column {fault.colno}"
        raise BadReport(f"the JSON is broken at {place}: {fault.msg}") from fault
    except RecursionError as fault:
        raise BadReport("the JSON is nested too deeply to be a report") from fault
    except ValueError as fault:  # a number of thousands of digits
        raise BadReport("the JSON holds a number too long to be one") from fault
    if isinstance(given, dict):
        return given
    more = "; a .jsonl file takes a report a line" if isinstance(given, list) else ""
    raise BadReport(f"this is not a report: it is no object with a `text`{more}")


def _named(fault: SourceError | BadDate, source: Source, line: int | None = None) -> SourceError:
    """The same fault, with the file and the line it was met in."""
    if isinstance(fault, BadDate):
        return BadReport(str(fault), source=source.name, line=line)
    return type(fault)(fault.what, source=source.name, line=line)
