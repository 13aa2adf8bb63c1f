"""Feeds of the desk, read back by feedparser and as JSON."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime
from pathlib import Path

import feedparser
import pytest
from starlette.testclient import TestClient

from onrecord.export.feeds import Entry, Feed, as_atom, as_json_feed
from onrecord.model import Verb
from onrecord.record import open_record
from onrecord.web.app import make_app
from tests.web.conftest import record_of, two_sides

NOON = datetime(2025, 7, 10, 12, tzinfo=UTC)


@pytest.fixture
def where(tmp_path: Path) -> str:
    return record_of(tmp_path, two_sides())


def read(where: str, path: str) -> feedparser.FeedParserDict:
    with TestClient(make_app(where), base_url="http://127.0.0.1") as client:
        answer = client.get(path)
    assert answer.status_code == 200, answer.text
    told = feedparser.parse(io.BytesIO(answer.content), response_headers={"content-type": answer.headers["content-type"]})
    assert not told.bozo
    return told


def test_every_incident_is_an_entry_with_the_sentences_that_stand(where: str) -> None:
    told = read(where, "/feed.atom")
    assert told.entries
    assert all(each.id.startswith("urn:uuid:") and "/incidents/" in each.link for each in told.entries)
    assert any("Shells killed" in each.content[0].value for each in told.entries)


def test_an_entry_keeps_its_id_and_tells_when_its_incident_changed(where: str) -> None:
    before = {each.id: each.updated for each in read(where, "/feed.atom").entries}
    with open_record(where, clock=lambda: datetime(2031, 1, 1, tzinfo=UTC)) as record:
        record.judge(Verb.CONFIRM, record.figures()[0].id, who="Ana", why="seen")
    after = {each.id: each.updated for each in read(where, "/feed.atom").entries}
    assert set(after) == set(before)
    assert [each for each in after.values() if each.startswith("2031")] != []


def test_what_was_withdrawn_is_told(where: str) -> None:
    with open_record(where) as record:
        report = record.figures()[0].report
        record.withdraw(report, who="Ana", reason="asked by the outlet")
    told = [each for each in read(where, "/feed.atom").entries if each.title.startswith("Withdrawn")]
    assert [report in each.title and "asked by the outlet" in each.content[0].value for each in told] == [True]


def test_contradictions_and_finds_have_feeds_of_their_own(where: str) -> None:
    disputed = read(where, "/contradictions/feed.atom").entries
    assert disputed
    assert all(each.title.startswith("Disputed") for each in disputed)
    with TestClient(make_app(where), base_url="http://127.0.0.1") as client:
        found = client.get("/search/feed.json", params={"q": "baker"}).json()
        assert client.get("/search/feed.json").status_code == 422
    assert found["version"] == "https://jsonfeed.org/version/1.1"
    assert all("/reports/" in each["url"] for each in found["items"])
    assert found["items"]


def test_no_text_breaks_a_feed() -> None:
    hostile = "<script>alert(1)</script> & \x00\x0b\ud800 ]]>"
    entry = Entry(key="incident i1", title=hostile, updated=NOON, text=hostile, path="/incidents/i1")
    feed = Feed(title=hostile, base="http://127.0.0.1", path="/feed.atom", updated=NOON, entries=[entry])
    told = feedparser.parse(io.BytesIO(as_atom(feed)))
    assert not told.bozo
    assert "<script>" not in as_atom(feed).decode()
    assert json.loads(as_json_feed(feed))["items"][0]["id"] == entry.id
