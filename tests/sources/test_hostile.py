"""Input made to break a reader: each row a thing that somebody may hand in, and in words what becomes of it."""

from __future__ import annotations

import gc
import gzip
import io
import json
import time
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from onrecord.errors import SourceError
from onrecord.model import Report
from onrecord.sources import Limits, ReadyReading, find_sources, gather, join_reading, make_report, odd_characters, ready_readings
from onrecord.sources.charset import characters
from onrecord.sources.english_page import is_beside_the_report, is_byline
from onrecord.sources.feed import entries_of
from onrecord.sources.fetched import Fetched
from onrecord.sources.page import read_page
from onrecord.sources.public import is_public
from onrecord.sources.whole_day import is_written
from tests.sources.made_up import SENTENCES, page
from tests.sources.test_reports import all_of, written

SMALL = Limits(unpacked_freely=1_000_000)
ZIP = io.BytesIO()
with zipfile.ZipFile(ZIP, "w", zipfile.ZIP_DEFLATED) as packed:
    packed.writestr("../../etc/passwd", b" " * 10_000_000)
LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "two dead "}">' for n in range(10))
SCRIPT = "<script>alert(1)</script>"
TEXT = SENTENCES[0]


@dataclass(frozen=True)
class Row:
    """What is handed in, under which name, and what becomes of it: the words of the fault, or else the text that is read."""

    what: str
    name: str
    content: bytes
    fault: str | None = None
    text: str | None = None


ROWS = (
    Row("a zip bomb", "a.zip", ZIP.getvalue(), fault="not text"),
    Row("a zip bomb that says it is gzip", "a.txt.gz", ZIP.getvalue(), fault="not a whole gzip file"),
    Row("a gzip bomb of a text", "a.txt.gz", gzip.compress(b" " * 30_000_000), fault="over 100 times its size"),
    Row("a gzip bomb of a report", "a.json.gz", gzip.compress(b'{"text": "' + b"x" * 30_000_000), fault="over 100 times its size"),
    Row("a gzip bomb of a page", "a.html.gz", gzip.compress(b"<p>" * 10_000_000), fault="over 100 times its size"),
    Row("a gzip bomb in a gzip", "a.txt.gz", gzip.compress(gzip.compress(b" " * 30_000_000)), fault="not text"),
    Row("a page with a billion laughs", "a.html", f"<!DOCTYPE html [{LAUGHS}]><p>{TEXT} &a9;</p>".encode(), text=f"{TEXT} &a9;"),
    Row(
        "a page that reaches for a file", "a.html",
        f'<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/hostname">]><p>{TEXT} &a;</p>'.encode(), text=f"{TEXT} &a;",
    ),
    Row("a page of 100,000 tags in each other", "a.html", b"<div>" * 100_000 + TEXT.encode() + b"</div>" * 100_000, text=TEXT),
    Row("a page of 100,000 unclosed tags", "a.html", b"<b>" * 100_000 + TEXT.encode(), text=TEXT),
    Row("a page of 9,000 tags with a name in each other", "a.html", b"<div class=a>" * 9_000 + TEXT.encode(), text=TEXT),
    Row("a page whose script never ends", "a.html", f"<html><p>{TEXT}</p><script>".encode() + b"<p>" * 9, text=TEXT),
    Row("a report nested 100,000 deep", "a.json", b'{"text": ' + b'{"a":' * 100_000, fault="nested too deeply"),
    Row("10 MB of one word", "a.txt", b"x" * 10_000_000, fault="over 10" if Limits().bytes < 10_000_000 else "over the 2,000,000"),
    Row("2 MB of one word", "a.txt", b"x" * 2_000_000, text="x" * 2_000_000),
    Row("10 MB of one word in a page", "a.html", b"<html><p>" + b"x" * 10_000_000, fault="over the 2,000,000"),
    Row("zero-width characters in a number", "a.txt", "1\u200b2 dead, 3\u20604 hurt".encode(), text="1\u200b2 dead, 3\u20604 hurt"),
    Row("a number turned round for the eye", "a.txt", "\u202e21\u202c dead".encode(), text="\u202e21\u202c dead"),
    Row("letters that look like others", "a.txt", "12 реорlе kіllеd".encode(), text="12 реорlе kіllеd"),
    Row("words in invisible tags", "a.txt", "Two dead.\U000e0041\U000e0042".encode(), text="Two dead.\U000e0041\U000e0042"),
    Row("an overlong form of `/`", "a.txt", b"two dead \xc0\xaf", fault="not in UTF-8 (byte 0xc0 at 9)"),
    Row("half a character", "a.txt", b"two dead \xed\xa0\x80", fault="not in UTF-8 (byte 0xed at 9)"),
    Row("a character beyond the last", "a.txt", b"two dead \xf4\x90\x80\x80", fault="not in UTF-8"),
    Row("a page in broken UTF-8", "a.html", b"<p>two dead \xc0\xaf\x81", fault="not in UTF-8"),
    Row("a page in an encoding that hides its tags", "a.html", b"<meta charset=utf-7><p>two dead +ADw-", text="two dead +ADw-"),
    Row("a gzip that holds itself endlessly", "a.json.gz", gzip.compress(b"") * 1000, fault="nothing in it"),
)  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.what)
def test_what_is_made_to_break_a_reader_is_read_as_it_stands_or_told_in_words(tmp_path: Path, row: Row) -> None:
    begun = time.process_time()
    [found] = all_of(written(tmp_path / row.name, row.content), limits=SMALL)
    assert time.process_time() - begun < 10
    if row.fault is not None:
        assert isinstance(found, SourceError), found.text[:200]
        assert row.fault in str(found) and "\n" not in str(found)
    else:
        assert isinstance(found, Report), found
        assert found.text == row.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1\u200b2 dead", "1 invisible character (the first at 1: U+200B zero width space)"),
        ("\u202e21\u202c dead", "2 right-to-left or direction marks"),
        ("dead\U000e0041\U000e0042", "2 invisible characters"),
        ("\x07\u202e\u200b", "1 control character (the first at 0: U+0007), 1 right-to-left"),
        ("12 реорlе kіllеd", None),
    ],
)
def test_what_cannot_be_seen_is_told(text: str, told: str | None) -> None:
    said = odd_characters(text)
    assert said is None if told is None else told in (said or "")


@pytest.mark.parametrize(
    "name",
    [
        "../../etc/passwd",
        "/etc/passwd",
        "..\\..\\windows\\system.ini",
        "C:\\x",
        "a/b",
        "x" * 5000,
        "\n",
        "a\nb",
        ".",
        "~root",
        "%2e%2e%2f",
    ],
)
def test_a_name_that_is_a_path_leads_nowhere(tmp_path: Path, name: str) -> None:
    """Ids and addresses are words of a report: nothing is opened or written under them."""
    from onrecord.record import open_record

    folder = tmp_path / "inner" / "most"
    folder.mkdir(parents=True)
    path = written(folder / "a.json", {"id": name, "url": name, "publisher": name, "title": name, "text": TEXT})
    [got] = gather([str(path)], clock=lambda: datetime(2025, 7, 11, tzinfo=UTC))
    assert not isinstance(got, SourceError)
    assert got.report.id == (name if name.strip() else "a")
    ready = {got.report.id: ReadyReading(report_id=got.report.id, given={"report": {"id": got.report.id}}, source="x", line=1)}
    with open_record(str(folder / "a.db"), create=True) as book:
        assert [type(told).__name__ for told in book.add([str(path)], ready=ready)] == ["Added"]
        assert book.store.original(got.report.id) == path.read_bytes()
    assert {each.name.split("-")[0] for each in tmp_path.rglob("*") if each.is_file()} == {"a.json", "a.db"}


def test_a_script_in_every_field_is_a_text_like_any_other(tmp_path: Path) -> None:
    keys = ("id", "url", "publisher", "title", "language", "text", "desk")
    [report] = all_of(written(tmp_path / "a.json", dict.fromkeys(keys, SCRIPT)))
    assert isinstance(report, Report)
    assert [report.id, report.url, report.publisher, report.title, report.language, report.text] == [SCRIPT] * 6
    assert report.other == {"desk": SCRIPT}
    fields = page(marks=f'<meta property="og:site_name" content="{SCRIPT}"><meta name="author" content="{SCRIPT}">')
    assert read_page(fields).text == "\n\n".join(SENTENCES)


def test_a_script_in_every_field_of_a_ready_reading_fits_or_is_left_out() -> None:
    keys = ("id", "measure", "item", "qualifier", "actor", "place", "period", "speaker", "event", "rule")
    figure = dict.fromkeys(keys, SCRIPT) | {"start": 0, "end": 8, "low": 12, "high": 12}
    ready = ReadyReading(
        report_id="r", given={"report": {"id": "r"}, "figures": [figure], "not_read": SCRIPT}, source=SCRIPT, line=1
    )
    found = join_reading(ready, make_report({"id": "r", "text": TEXT}, name="r"))
    assert found.reading.figures == () and len(found.left_out) == 1


# What a pattern or a parser may stumble over, repeated until the text is as long as wanted.
TRAPS = tuple(
    "<|<a |<div>|<div class='a'>|<p>x</p>|<table><tr><td>|<meta charset=|<link rel=canonical href=x>|&|&#1|&amp;|<!--|<!-"
    "|<!DOCTYPE |<!doctype[<!a>|<?xml |<?a?>|<![CDATA[|<item>|<item><title>x</title></item>|<time datetime=1>|2025-01-01 |2025-|x"
    "|\n| |\t\n|<b>|<script type='application/ld+json'>{|{\"@type\":\"NewsArticle\",|By A, |Read more: |<a href='x'>y</a>|<br>"
    '|"|[|\u200b|10 July |Sign up for our |<p class=date>10 July 2025</p>'.split("|")
)
PARSERS: dict[str, Callable[[str], object]] = {
    "page": lambda text: read_page(f"<html><body><article class='a'>{text}"),
    "encoding": lambda text: characters(text.encode()),
    "feed": lambda text: entries_of(_feed(f"<rss version='2.0'><channel>{text}".encode())),
    "beginning": lambda text: _feed(text.encode()).form,
    "line": lambda text: (is_beside_the_report(text), is_byline(text)),
    "day": lambda text: is_written(datetime(2025, 7, 10).date(), text),
    "report": lambda text: make_report({"text": text + "x", "published": "2025-07-10"}, name="a"),
    "odd": odd_characters,
    "machine": is_public,
}


def _feed(body: bytes) -> Fetched:
    return Fetched(asked="http://x.example/", address="http://x.example/", kind="application/rss+xml", charset=None, body=body)


def _seconds(parse: Callable[[str], object], text: str) -> float:
    gc.disable()  # its pauses depend on what other tests have left behind
    begun = time.process_time()
    with suppress(SourceError):
        parse(text)
    took = time.process_time() - begun
    gc.enable()
    return took


def _in_step(parse: Callable[[str], object], half: str, whole: str) -> bool:
    """Whether the whole takes at most 2.5 times as long as its half, or 0.3 seconds for a megabyte.

    In the best of several attempts, each a half and a whole one after the other, so that both meet the same busy machine.
    What takes the square of its length takes four times as long in each.
    """
    for _ in range(8):
        long = _seconds(parse, whole)
        if long <= max(0.03, 3e-7 * len(whole)) or long <= 2.5 * _seconds(parse, half):
            return True
    return False


@pytest.mark.parametrize(("parser", "longest"), [*((name, 1_000_000) for name in PARSERS), ("page", 60_000), ("feed", 30_000)])
def test_a_text_twice_as_long_takes_at_most_two_and_a_half_times_as_long(parser: str, longest: int) -> None:
    """Pages and feeds also at the length where they are still taken apart, and not yet turned away for their many tags."""
    parse = PARSERS[parser]
    _seconds(parse, "x")  # whatever is loaded at the first call
    slow = []
    for trap in TRAPS:
        half, whole = ((trap * (length // len(trap) + 1))[:length] for length in (longest // 2, longest))
        slow += [] if _in_step(parse, half, whole) else [trap]
    assert slow == []


def test_readings_and_lines_take_time_in_step_with_their_number(tmp_path: Path) -> None:
    report = make_report({"id": "r", "text": "12 " * 50_000}, name="r")

    def seconds(many: int) -> float:
        figures = [
            {"start": 3 * n, "end": 3 * n + 2, "text": "12", "measure": "killed", "item": "person", "low": 12} for n in range(many)
        ]
        path = written(tmp_path / f"{many}.jsonl", json.dumps({"report": {"id": "r"}, "figures": figures}))
        begun = time.process_time()
        [source] = find_sources([str(path)])
        assert not isinstance(source, SourceError)
        [ready] = ready_readings(source)
        assert isinstance(ready, ReadyReading)
        assert len(join_reading(ready, report).reading.figures) == many
        return time.process_time() - begun

    assert any(min(seconds(8000), seconds(8000)) <= 2.5 * min(seconds(4000), seconds(4000)) for _ in range(5))
