"""Watched sources at the desk: which fail and why, which have gone quiet."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from httpx import Client

from onrecord.model import Watched
from onrecord.record import open_record
from tests.web.conftest import desk_on, told


def ago(**span: float) -> str:
    return (datetime.now(UTC) - timedelta(**span)).strftime("%Y-%m-%dT%H:%M:%SZ")


def source(name: str, **more: object) -> Watched:
    given = {"url": f"https://{name}.example/feed", "due": ago(minutes=-5), "tried": ago(minutes=10), "form": "feed"}
    return Watched(name=name, **{**given, **more})  # type: ignore[arg-type]


def test_sources_that_fail_or_went_quiet_come_first_and_say_why(record: str) -> None:
    with open_record(record) as held:
        held.store.note_watched(source("well", well=ago(minutes=10), news=ago(hours=1)))
        held.store.note_watched(source("empty", well=ago(minutes=10)))
        held.store.note_watched(source("quiet", well=ago(minutes=10), news=ago(days=8)))
        held.store.note_watched(source("broken", failures=3, told="it was a feed, and answers with <b>a page</b> now"))
    with desk_on(record) as client:
        rows = told(client, "/sources")["sources"]
        assert [(each["name"], each["state"]) for each in rows] == [
            ("broken", "failing"),
            ("quiet", "quiet"),
            ("empty", "well"),
            ("well", "well"),
        ]
        assert rows[0]["in_words"] == "It failed 3 times in a row; it never answered well."
        assert rows[1]["in_words"].startswith("It answers, and has given nothing new since")
        page = client.get("/sources").text
        assert "answers with &lt;b&gt;a page" in page
        assert "nobody seems to watch" not in page
        assert told(client, "/")["watched"] == {"sources": 4, "failing": 1}
        assert "1 failing" in client.get("/").text


def test_it_says_when_nobody_watches_any_more(record: str) -> None:
    with open_record(record) as held:
        held.store.note_watched(source("well", well=ago(days=2), news=ago(days=2), due=ago(days=2)))
    with desk_on(record) as client:
        assert told(client, "/sources")["unwatched"] is True
        assert "nobody seems to watch" in client.get("/sources").text


def test_where_nothing_is_watched_it_says_how_to_begin(desk: Client) -> None:
    assert "onrecord watch FILE" in desk.get("/sources").text
    assert told(desk, "/sources")["sources"] == []
