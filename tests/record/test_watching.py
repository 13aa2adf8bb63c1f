"""Watching sources against a real server that misbehaves, an hour and more in a few seconds by a clock of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from onrecord.errors import BadReport
from onrecord.model import Reading, Verdict, Watched
from onrecord.record import Record, open_record
from onrecord.record.watching import state_of, watch
from onrecord.sources.fetch import fetch_address
from onrecord.sources.watchlist import Listed, watchlist
from tests.sources.conftest import Site

START = datetime(2025, 7, 10, 6, tzinfo=UTC)
ARTICLE = (
    "<!doctype html><html lang='en'><head><title>{title}</title></head><body><nav><a href='/'>Home</a></nav>"
    "<article><h1>{title}</h1>"
    "<p>Shells killed two people in Sumy on Monday, the mayor said, and {title} was told to all who live there.</p>"
    "<p>Elsewhere it was quiet, the market stayed shut for a third day, and the river rose a little more.</p>"
    "</article></body></html>"
)


class Hours:
    """A clock that goes on when somebody sleeps."""

    def __init__(self) -> None:
        self.now = START
        self.slept: list[float] = []

    def __call__(self) -> datetime:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def hours() -> Hours:
    return Hours()


@pytest.fixture
def record(tmp_path: Path, hours: Hours, monkeypatch: pytest.MonkeyPatch) -> Iterator[Record]:
    # What reading finds is told elsewhere; here a report is read in no time.
    unread = lambda report, **_: Reading(report=report, about_conflict=Verdict(value=True, reason="a test"))  # noqa: E731
    monkeypatch.setattr("onrecord.record.book.read_report", unread)
    with open_record(str(tmp_path / "war.db"), create=True, clock=hours) as made:
        yield made


def feed(site: Site, *paths: str) -> str:
    items = "".join(f"<item><title>{path}</title><link>{site.at(path)}</link></item>" for path in paths)
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>News</title>{items}</channel></rss>"


def watched(record: Record, hours: Hours, *listed: Listed, until: timedelta) -> list[tuple[Watched, int]]:
    ask = partial(fetch_address, allow=("127.0.0.1",))
    end = hours.now + until
    return list(watch(record, listed, ask, clock=hours, sleep=hours.sleep, stopped=lambda: hours.now >= end))


def source(site: Site, path: str = "/feed", name: str = "news") -> Listed:
    return Listed(name=name, url=site.at(path))


def test_a_feed_is_taken_in_once_and_then_for_what_is_new(site: Site, record: Record, hours: Hours) -> None:
    for path in ("/a", "/b"):
        site.answers(path, ARTICLE.format(title=path))
    site.answers("/feed", feed(site, "/a"), "application/rss+xml")
    assert [news for _, news in watched(record, hours, source(site), until=timedelta(minutes=50))] == [1, 0, 0, 0]
    site.answers("/feed", feed(site, "/b", "/a"), "application/rss+xml")
    assert [news for _, news in watched(record, hours, source(site), until=timedelta(minutes=20))] == [1]
    assert [path for path, _ in site.asked].count("/a") == 1


def test_a_feed_that_did_not_change_is_not_sent_again(site: Site, record: Record, hours: Hours) -> None:
    site.answers("/a", ARTICLE.format(title="/a"))
    site.answers("/feed", feed(site, "/a"), "application/rss+xml", ETag='"one"', Last_Modified="Thu, 10 Jul 2025 05:00:00 GMT")
    watched(record, hours, source(site), until=timedelta(minutes=1))
    site.answers("/feed", b"", "", status=304)
    ((found, news),) = watched(record, hours, source(site), until=timedelta(minutes=20))
    assert (news, found.failures) == (0, 0)
    assert site.asked[-1][1]["if-none-match"] == '"one"'
    assert site.asked[-1][1]["if-modified-since"].startswith("Thu, 10 Jul")


def test_a_feed_that_became_an_error_page_fails_and_is_tried_less_and_less(site: Site, record: Record, hours: Hours) -> None:
    site.answers("/feed", feed(site), "application/rss+xml")
    ((empty, _),) = watched(record, hours, source(site), until=timedelta(minutes=1))
    assert (empty.failures, state_of(empty, hours.now, timedelta(days=7))) == (0, "well")
    site.answers("/feed", "<html><body>Something went wrong</body></html>")
    found = [each for each, _ in watched(record, hours, source(site), until=timedelta(hours=8))]
    assert "it was a feed" in str(found[-1].told)
    pauses = [datetime.fromisoformat(each.due) - datetime.fromisoformat(str(each.tried)) for each in found]
    assert pauses[:4] == [timedelta(minutes=15), timedelta(minutes=30), timedelta(hours=1), timedelta(hours=2)]
    site.answers("/feed", feed(site), "application/rss+xml")
    (*_, (last, _)) = watched(record, hours, source(site), until=timedelta(hours=7))
    assert last.failures == 0


def test_one_source_that_fails_holds_up_no_other(site: Site, record: Record, hours: Hours) -> None:
    site.answers("/a", ARTICLE.format(title="/a"))
    site.answers("/feed", feed(site, "/a", "/gone"), "application/rss+xml")
    found = watched(record, hours, source(site, "/none", "lost"), source(site), until=timedelta(hours=1))
    by = {name: [(each.failures, news) for each, news in found if each.name == name] for name in ("lost", "news")}
    assert by["lost"][0] == (1, 0)
    assert "404" in str(next(each.told for each, _ in found if each.name == "lost"))
    assert by["news"][0] == (0, 1)
    assert "1 could not be had" in str(next(each.told for each, _ in found if each.name == "news"))


def test_a_machine_is_left_in_peace_between_two_requests_and_its_rules_are_kept(site: Site, record: Record, hours: Hours) -> None:
    site.answers("/robots.txt", "User-agent: *\nDisallow: /closed", "text/plain")
    site.answers("/a", ARTICLE.format(title="/a"))
    site.answers("/feed", feed(site, "/a", "/closed/b"), "application/rss+xml")
    ((found, news),) = watched(record, hours, source(site), until=timedelta(minutes=1))
    assert news == 1
    assert "robots.txt" in str(found.told)
    assert "/closed/b" not in [path for path, _ in site.asked]
    assert hours.slept[:2] == [5.0, 5.0]


def test_it_goes_on_where_it_stopped(site: Site, record: Record, hours: Hours) -> None:
    site.answers("/feed", feed(site), "application/rss+xml")
    watched(record, hours, source(site), until=timedelta(minutes=1))
    before = len(site.asked)
    assert watched(record, hours, source(site), until=timedelta(minutes=5)) == []
    assert len(site.asked) == before
    ask = partial(fetch_address, allow=("127.0.0.1",))
    assert list(watch(record, [source(site)], ask, clock=hours, sleep=hours.sleep, once=True)) == []


def test_a_changed_page_is_a_new_version(site: Site, record: Record, hours: Hours) -> None:
    site.answers("/a", ARTICLE.format(title="One"))
    watched(record, hours, source(site, "/a"), until=timedelta(minutes=1))
    site.answers("/a", ARTICLE.format(title="Two"))
    assert [news for _, news in watched(record, hours, source(site, "/a"), until=timedelta(minutes=20))] == [1]
    assert record.store.counts()["versions"] == 2


def test_a_source_without_news_for_long_has_gone_quiet() -> None:
    old = Watched(name="n", url="u", due="2025-07-10T06:00:00Z", tried="2025-07-10T05:00:00Z", news="2025-07-01T00:00:00Z")
    assert state_of(old, START, timedelta(days=7)) == "quiet"
    assert state_of(old, START, timedelta(days=30)) == "well"


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("", "lists no source"),
        ("[[source]]\nname = 'a'", "no `url`"),
        ("[[source]]\nurl = 'http://a.example'\nevery = 'often'", "30m, 2h or 7d"),
        ("[[source]]\nurl = 'http://a.example'\nevry = '1h'", "'evry'"),
        ("[[source]]\nurl = 'http://a.example'\n[[source]]\nurl = 'http://a.example'", "two sources are called"),
        ("source = [", "no TOML"),
    ],
)
def test_a_list_that_is_wrong_says_what_is(written: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "sources.toml").write_text(written)
    with pytest.raises(BadReport, match=says):
        watchlist(tmp_path / "sources.toml")


def test_a_list_says_how_often(tmp_path: Path) -> None:
    (tmp_path / "s.toml").write_text("[[source]]\nname = 'a'\nurl = 'http://a.example/feed'\nevery = '2h'\nquiet_after = '3d'")
    (one,) = watchlist(tmp_path / "s.toml")
    assert (one.every, one.quiet_after) == (timedelta(hours=2), timedelta(days=3))
