"""From one source to its reports, one after the other."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from onrecord.errors import BadDate, BadReport, EmptyReport, NotText, SourceError, TooLarge
from onrecord.model import Report
from onrecord.sources.archive import bodies_in_wacz, bodies_in_warc, page_of
from onrecord.sources.charset import SIGNATURES, characters
from onrecord.sources.find import Source
from onrecord.sources.found import Body, Found, Line, Raw, Whole
from onrecord.sources.got import Clock, Got
from onrecord.sources.limits import Limits
from onrecord.sources.mail import letter_fields, letters_in
from onrecord.sources.page import page_fields, read_page
from onrecord.sources.parquet import rows_in_parquet
from onrecord.sources.pdf import pdf_fields
from onrecord.sources.report import make_report
from onrecord.sources.table import rows_in
from onrecord.sources.telegram import is_export, messages_in
from onrecord.sources.unpack import Lines, opened

PIECE = 1 << 20
BEGIN = 1 << 16  # bytes that tell an export of many messages from a report
MEDIA_TYPES = {
    ".json": "application/json",
    ".jsonl": "application/json",
    ".html": "text/html",
    ".txt": "text/plain",
    ".pdf": "application/pdf",
    ".eml": "message/rfc822",
}


def reports_in(source: Source, *, limits: Limits | None = None, published: date | None = None) -> Iterator[Report | SourceError]:
    """The reports of one source, in order; what is no report comes out as a `SourceError` in its place.

    `published` is the day of the reports that give none.
    """
    for got in got_from(source, limits=limits, published=published):
        yield got if isinstance(got, SourceError) else got.report


def got_from(
    source: Source,
    *,
    clock: Clock | None = None,
    limits: Limits | None = None,
    published: date | None = None,
    text_column: str | None = None,
) -> Iterator[Got | SourceError]:
    """The same reports with the bytes they were made from, and when, by `clock`, those were got.

    `text_column` names the column of a table (`.csv`) that holds the texts.
    """
    intake = Intake(source, limits or Limits(), published, clock)
    for raw in raws_in(source, limits=intake.limits, text_column=text_column):
        yield intake.made(raw)


def raws_in(source: Source, *, limits: Limits | None = None, text_column: str | None = None) -> Iterator[Raw]:
    """What stands in a source, in order, before reports are made of it; `got_from` makes them of the very same."""
    try:
        with opened(source, limits or Limits()) as lines:
            yield from _told_apart(source, lines, limits or Limits(), text_column)
    except SourceError as fault:
        yield _named(fault, source)


@dataclass(frozen=True, slots=True)
class Intake:
    """What is being taken in, and how."""

    source: Source
    limits: Limits
    published: date | None = None
    clock: Clock | None = None

    def made(self, raw: Raw) -> Got | SourceError:
        """The report that is made of what stands in the source, or why there is none."""
        try:
            if isinstance(raw, SourceError):
                return raw if raw.source else _named(raw, self.source)
            if isinstance(raw, Line):
                return self.got(as_object(decoded(raw.original), in_lines=True), raw.original, ".jsonl", raw.number)
            if isinstance(raw, Whole):
                return _only(self, raw.original)
            return self.found(page_of(raw) if isinstance(raw, Body) else raw)
        except (SourceError, BadDate) as fault:
            return _named(fault, self.source, raw.number if isinstance(raw, Line) else None)

    def found(self, found: Found) -> Got | SourceError:
        """The report that was found in something that holds many."""
        name = f"{self.source.stem}-{found.at.rpartition(' ')[2]}"
        try:
            return Got(
                report=make_report(found.given, name=name, limits=self.limits, published=self.published),
                original=found.original,
                media_type=found.media_type,
                origin=f"{self.source.name}: {found.at}",
                got_at=found.got_at or (self.clock() if self.clock else None),
            )
        except (SourceError, BadDate) as fault:
            return _named(type(fault)(f"{found.at}: {fault}"), self.source)

    def got(self, given: Mapping[str, Any], original: bytes, form: str, line: int | None = None) -> Got:
        """The report that `given` holds. Raises as `make_report` does."""
        name = self.source.stem if line is None else f"{self.source.stem}-{line}"
        return Got(
            report=make_report(given, name=name, limits=self.limits, published=self.published),
            original=original,
            media_type=MEDIA_TYPES[form],
            origin=self.source.name if line is None else f"{self.source.name}:{line}",
            got_at=self.clock() if self.clock else None,
        )


def _told_apart(source: Source, lines: Lines, limits: Limits, text_column: str | None) -> Iterator[Raw]:
    """Reports a line, or one report: by the ending; on standard input by how it begins."""
    first: bytes | None = None
    if source.form == "":
        first = lines.readline(limits.bytes)
    if source.form == ".jsonl" or (first and first.lstrip(b"\xef\xbb\xbf \t").startswith(b"{") and _is_json(first)):
        for number, data in lines_of(source, lines, limits, first):
            yield data if isinstance(data, SourceError) else Line(data, number)
        return
    many = _many(source, lines, limits, text_column)
    if many is not None:
        yield from many
        return
    begun = first or b""
    if source.form == ".json":
        begun = lines.read(BEGIN)
        if is_export(begun):
            yield from messages_in(Rest(begun, lines))
            return
    longest = limits.fetched if source.form == ".pdf" else limits.bytes
    yield Whole(begun + lines.read(longest + 1 - len(begun)))


def _many(source: Source, lines: Lines, limits: Limits, text_column: str | None) -> Iterator[Raw] | None:
    """The reports of a source that holds many by its very form; null for one that holds one."""
    if source.form == ".csv":
        return rows_in(lines, limits, text_column)
    if source.form == ".mbox":
        return letters_in(lines, limits)
    if source.form == ".warc":
        return bodies_in_warc(lines, limits)
    if source.form == ".parquet":
        return rows_in_parquet(lines, text_column)
    return bodies_in_wacz(lines, limits) if source.form == ".wacz" and source.path else None


@dataclass(slots=True)
class Rest:
    """What was read of a file already, and then the rest of it. It has state, since reading is what it does."""

    begun: bytes
    lines: Lines

    def read(self, limit: int = -1) -> bytes:
        """Up to `limit` bytes."""
        if not self.begun:
            return self.lines.read(limit)
        if limit == 0:
            return b""
        given, self.begun = self.begun[:limit] if limit > 0 else self.begun, self.begun[limit:] if limit > 0 else b""
        return given


def _is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return line.endswith(b"}\n") or line.endswith(b"}\r\n")
    return True


def _only(intake: Intake, data: bytes) -> Got:
    """The one report that a whole file holds. Raises as `make_report` does."""
    source, limits = intake.source, intake.limits
    _within(data, limits, limits.fetched if source.form == ".pdf" else limits.bytes)
    form = source.form or _form(data)
    if form == ".html":
        given = page_fields(read_page(characters(data)))
    elif form == ".json":
        given = as_object(decoded(data))
    elif form == ".pdf":
        given = pdf_fields(data, limits)
    elif form == ".eml":
        given = letter_fields(data)
    else:
        given = {"text": decoded(data)}
    return intake.got(given, data, form)


def objects_in(source: Source, limits: Limits) -> Iterator[tuple[int | None, dict[str, Any] | SourceError]]:
    """The objects of a `.jsonl`, each with its line, or those of a `.json` that holds one or a list."""
    try:
        with opened(source, limits) as lines:
            if source.form == ".json":
                data = lines.read(limits.endless + 1)
                if len(data) > limits.endless:
                    raise TooLarge(f"it has over {limits.endless:,} bytes; write it as a .jsonl, one object a line")
                yield from ((None, _as_fault(each, source)) for each in _listed(decoded(data)))
                return
            for number, line in lines_of(source, lines, limits, None):
                yield number, line if isinstance(line, SourceError) else _object_line(source, number, line)
    except SourceError as fault:
        yield None, _named(fault, source)


def _listed(text: str) -> list[Any]:
    given = _json(text)
    return given if isinstance(given, list) else [given]


def _as_fault(given: object, source: Source) -> dict[str, Any] | SourceError:
    return given if isinstance(given, dict) else BadReport("it holds something that is no object", source=source.name)


def _object_line(source: Source, number: int, data: bytes) -> dict[str, Any] | SourceError:
    try:
        return as_object(decoded(data), in_lines=True)
    except SourceError as fault:
        return _named(fault, source, number)


def _within(data: bytes, limits: Limits, longest: int) -> None:
    if len(data) > longest:
        raise TooLarge(f"it has over {longest:,} bytes, more than a text of {limits.chars:,} characters (--max-chars) needs")


def _form(data: bytes) -> str:
    begin = data[:800].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if begin.startswith(b"{"):
        return ".json"
    return ".html" if begin.startswith((b"<!doctype html", b"<html")) else ".txt"


def lines_of(source: Source, lines: Lines, limits: Limits, first: bytes | None) -> Iterator[tuple[int, bytes | SourceError]]:
    """The lines that hold something, without their breaks, numbered from 1; `first` is one that was read before."""
    number = 0
    while data := first if first is not None else lines.readline(limits.bytes):
        first, number = None, number + 1
        if len(data) >= limits.bytes and not data.endswith(b"\n"):
            told = f"the line has over {limits.bytes:,} bytes; a report has {limits.chars:,} characters at most"
            yield number, _named(TooLarge(told), source, number)
            if not _skipped(lines, limits):
                yield number, _named(TooLarge("the line does not end; the rest of the file is left unread"), source, number)
                return
        elif data.strip(b"\xef\xbb\xbf \t\r\n"):
            yield number, data.rstrip(b"\r\n")


def _skipped(lines: Lines, limits: Limits) -> bool:
    """Go to the line's end without keeping it; whether it has one within reason."""
    left = limits.endless
    while left > 0:
        piece = lines.readline(PIECE)
        if not piece or piece.endswith(b"\n"):
            return True
        left -= len(piece)
    return False


def decoded(data: bytes) -> str:
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


def as_object(text: str, *, in_lines: bool = False) -> dict[str, Any]:
    """The object that `text` holds as JSON. Raises `EmptyReport` or `BadReport`."""
    given = _json(text, in_lines=in_lines)
    if isinstance(given, dict):
        return given
    more = "; a .jsonl file takes a report a line" if isinstance(given, list) else ""
    raise BadReport(f"this is not a report: it is no object with a `text`{more}")


def _json(text: str, *, in_lines: bool = False) -> Any:
    if not text.strip():
        raise EmptyReport("there is nothing in it")
    try:
        return json.loads(text)
    except json.JSONDecodeError as fault:
        place = f"column {fault.colno}" if in_lines else f"line {fault.lineno}, column {fault.colno}"
        raise BadReport(f"the JSON is broken at {place}: {fault.msg}") from fault
    except RecursionError as fault:
        raise BadReport("the JSON is nested too deeply to be a report") from fault
    except ValueError as fault:  # a number of thousands of digits
        raise BadReport("the JSON holds a number too long to be one") from fault


def _named(fault: SourceError | BadDate, source: Source, line: int | None = None) -> SourceError:
    """The same fault in one line, with the file and the line it was met in."""
    told = " ".join(str(fault if isinstance(fault, BadDate) else fault.what).split())  # what libraries say may have many lines
    kind = BadReport if isinstance(fault, BadDate) else type(fault)
    return kind(told, source=source.name, line=line)
