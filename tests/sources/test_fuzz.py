"""Whatever comes from outside, each reader of it gives what it says it gives, or a `SourceError`; it never breaks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.errors import BadDate, SourceError
from onrecord.export import as_dict
from onrecord.model import Report
from onrecord.sources import ReadyReading, find_sources, join_reading, make_report, parse_day, ready_readings, reports_in
from onrecord.sources.charset import characters
from onrecord.sources.feed import entries_of
from onrecord.sources.fetched import Fetched
from onrecord.sources.page import read_page
from onrecord.sources.public import is_public
from onrecord.sources.whole_day import is_written
from tests.contract import faults_in
from tests.sample import reading as sample

MANY = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
PIECES = (
    "<p>|</p>|<div class='a'>|</div>|<article>|</article>|<h1>|<li>|<td>|<br>|<script>|</script>|<!--|-->|<![CDATA[|]]>"
    "|<figcaption>|&amp;|&#x110000;|&#0;|&nbsp;|<meta charset=utf-16>|<meta property='article:published_time' content='2025-07-10'>"
    "|<time datetime='x'>|<link rel=canonical href='http://['>|<title>|</title>|<svg>|<template>|<table>|<base href='http://x'>|\x0b|\x1f|\u2029|\u202e|\ufffe"
    "|<rss version='2.0'>|<channel>|<item>|</item>|<link>|</link>|<pubDate>|Thu, 99 Jul 2025|<feed xmlns='http://www.w3.org/2005/Atom'>"
    "|<entry>|<guid>|<?xml version='1.0' encoding='x'?>|<!DOCTYPE rss>|{|}|\"text\": |[|12 dead "
    "|By Ann Example|READ MORE: |\n|'|=|2025-02-30|é|x"
).split("|")
MARKUP = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=5)), max_size=40).map("".join)
BYTES = st.one_of(
    st.binary(max_size=300),
    MARKUP.map(lambda text: text.encode("utf-8", "surrogatepass")),
    MARKUP.map(lambda t: t.encode("utf-16", "replace")),
)
VALUES = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(-5, 40), st.floats(), st.text(max_size=6),
        st.sampled_from(("killed", "person", "exact", "at_least", "2025-07-10", "2025-02-30", "UA", "USD", "f1", "e1")),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(("name", "start", "end", "id")), inner)),
    max_leaves=8,
)  # fmt: skip


@MANY
@given(BYTES, st.sampled_from([None, "utf-8", "utf-16", "windows-1251", "zip", "", "\x00", "utf-8 "]))
def test_bytes_are_text_or_told(data: bytes, stated: str | None) -> None:
    try:
        assert "\x00" not in characters(data, stated)
    except SourceError as fault:
        assert "\n" not in str(fault)


@MANY
@given(MARKUP)
def test_a_page_is_read_or_holds_nothing(markup: str) -> None:
    page = read_page(markup.replace("\x00", ""), "https://news.example/a")
    assert page.part in ("article", "whole page")
    if page.published is not None:
        assert is_written(parse_day(page.published), markup)
    for told in (page.title, page.publisher, page.author):
        assert told is None or told.strip()


@MANY
@given(BYTES, st.sampled_from(["application/rss+xml", "text/xml", ""]), st.sampled_from([None, "utf-8", "utf-16", "x"]))
def test_a_feed_is_read_or_told(body: bytes, kind: str, charset: str | None) -> None:
    fetched = Fetched(asked="https://news.example/f", address="https://news.example/f", kind=kind, charset=charset, body=body)
    assert fetched.form in ("feed", "page", "text", "")
    try:
        entries = entries_of(fetched)
    except SourceError:
        return
    for entry in entries:
        assert entry.day is None or parse_day(entry.day)
        assert entry.address is None or entry.address.strip()


@MANY
@given(BYTES, st.sampled_from([".json", ".jsonl", ".txt", ".html", ".json.gz", ".jsonl.gz", ".html.gz"]))
def test_a_file_gives_reports_and_faults_and_nothing_else(tmp_path: Path, data: bytes, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    path.write_bytes(data)
    for found in _reports(path):
        assert isinstance(found, Report | SourceError)
        if isinstance(found, SourceError):
            assert str(found).startswith(str(path)) and "\n" not in str(found)
        else:
            assert found.text.strip() and found.text.encode("utf-8")


@MANY
@given(
    st.dictionaries(st.sampled_from(("id", "url", "publisher", "title", "published", "updated", "language", "text", "x")), VALUES)
)
def test_any_object_is_a_report_or_told(given_: dict[str, Any]) -> None:
    try:
        report = make_report(given_, name="a")
    except (SourceError, BadDate) as fault:
        assert "\n" not in str(fault)
        return
    assert report.text == given_["text"]


@MANY
@given(st.data())
def test_a_ready_reading_that_was_tampered_with_is_taken_as_far_as_it_fits(data: st.DataObject) -> None:
    made, report = as_dict(sample()), sample().report
    for _ in range(data.draw(st.integers(1, 4))):
        holders = [each for key in ("figures", "quotes", "events", "mentions") for each in _holders(made[key])]
        holder = data.draw(st.sampled_from(holders))
        key = data.draw(st.sampled_from(sorted(holder))) if isinstance(holder, dict) else data.draw(st.integers(0, len(holder) - 1))
        holder[key] = data.draw(VALUES)
    ready = ReadyReading(report_id=report.id, given={**made, "report": {"id": report.id}}, source="a.jsonl", line=1)
    found = join_reading(ready, report)
    assert faults_in(json.loads(json.dumps(as_dict(found.reading))), report.text) == []
    assert all("\n" not in str(told) for told in (*found.left_out, *found.notes))


def _holders(made: object) -> Iterator[Any]:
    """Every object and list in it that holds something."""
    if isinstance(made, dict | list) and made:
        yield made
        for each in made.values() if isinstance(made, dict) else made:
            yield from _holders(each)


@MANY
@given(BYTES)
def test_a_file_of_readings_gives_readings_and_faults_and_nothing_else(tmp_path: Path, data: bytes) -> None:
    for ending in (".json", ".jsonl"):
        path = tmp_path / f"a{ending}"
        path.write_bytes(data)
        [source] = find_sources([str(path)])
        assert not isinstance(source, SourceError)
        assert all(isinstance(each, ReadyReading | SourceError) for each in ready_readings(source))


@MANY
@given(
    st.one_of(
        st.text(max_size=30), st.from_regex(r"-?\d{1,5}-\d{1,3}-\d{1,3}(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:?\d\d)?)?", fullmatch=True)
    )
)
def test_a_day_is_one_of_the_calendar_or_told(written: str) -> None:
    try:
        assert isinstance(parse_day(written), date)
    except BadDate as fault:
        assert "no day of the calendar" in str(fault)


@MANY
@given(
    st.dates(min_value=date(1000, 1, 1)), st.sampled_from(["%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%b. %d, %Y", "%Y%m%d", "%Y/%m/%d"])
)
def test_a_day_that_is_written_out_is_found_and_another_is_not(day: date, form: str) -> None:
    written = f"on {day.strftime(form)} it was"
    assert is_written(day, written)
    assert not is_written(day.replace(year=day.year - 1, day=min(day.day, 28)), written)


@MANY
@given(st.one_of(st.text(max_size=40), st.ip_addresses().map(str)))
def test_any_word_is_a_public_machine_or_is_not(written: str) -> None:
    assert is_public(written) in (True, False)


def _reports(path: Path) -> Iterator[Report | SourceError]:
    [source] = find_sources([str(path)])
    assert not isinstance(source, SourceError)
    return reports_in(source)


@pytest.mark.parametrize(
    "address", ["", "http://", "http://[", "x:/", "http:\\\\x", "\ud800://x", "http://\ud800/", "http://x/\ud800"]
)
def test_an_odd_address_is_told(address: str) -> None:
    from onrecord.sources.fetch import fetch_address

    with pytest.raises(SourceError):
        fetch_address(address, resolve=lambda _host, _port: [])


@MANY
@given(st.one_of(st.text(max_size=40), st.text(max_size=30).map("http://{}".format), MARKUP.map("https://x.example/{}".format)))
def test_any_address_is_fetched_or_told(address: str) -> None:
    from onrecord.sources.fetch import fetch_address

    with pytest.raises(SourceError) as told:
        fetch_address(address, resolve=lambda _host, _port: ["10.0.0.1"])
    assert len(str(told.value)) < 2000
