"""From names to reports with their original bytes: files, pages and feeds."""

from __future__ import annotations

import gzip
import json
from collections.abc import Collection
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from onrecord.errors import BadReport, EmptyReport, NotAllowed, NotFetched, NotFound, NotText, SourceError, TooLarge
from onrecord.sources import Got, Limits, gather
from onrecord.sources.fetched import Fetched
from tests.sources.conftest import Site
from tests.sources.made_up import MARKS, SENTENCES, item, page, rss
from tests.sources.test_reports import written

NOON = datetime(2025, 7, 11, 12, tzinfo=UTC)
FEED = "application/rss+xml"
BODY = "\n\n".join(SENTENCES)


def all_of(*names: str | Path, allow: Collection[str] = ("127.0.0.1",), limits: Limits | None = None) -> list[Got | SourceError]:
    return list(gather(map(str, names), clock=lambda: NOON, allow=allow, limits=limits or Limits(seconds=5)))


def the_one(*names: str | Path, **settings: object) -> Got:
    [got] = all_of(*names, **settings)  # type: ignore[arg-type]
    assert isinstance(got, Got), got
    return got


def the_fault(*names: str | Path, **settings: object) -> SourceError:
    [fault] = all_of(*names, **settings)  # type: ignore[arg-type]
    assert isinstance(fault, SourceError), fault
    return fault


@pytest.mark.parametrize(
    ("name", "content", "media_type"),
    [
        ("a.json", b'{"text": "Two  dead.\\n"}', "application/json"),
        ("a.txt", b"\xef\xbb\xbfTwo  dead.\r\n", "text/plain"),
        ("a.html", b"<html><p>Two  dead.</p></html>", "text/html"),
    ],
)
def test_a_file_keeps_its_bytes_as_they_are(tmp_path: Path, name: str, content: bytes, media_type: str) -> None:
    path = written(tmp_path / name, content)
    got = the_one(path)
    assert (got.original, got.media_type, got.origin, got.got_at) == (content, media_type, str(path), NOON)
    packed = written(tmp_path / f"{name}.gz", gzip.compress(content))
    assert (the_one(packed).original, the_one(packed).origin) == (content, str(packed))


def test_a_line_keeps_its_own_bytes_and_its_origin_names_the_line(tmp_path: Path) -> None:
    lines = [b'{"text": "one dead"}', b"", b'{"text":"two dead", "id": "b" }']
    path = written(tmp_path / "a.jsonl", b"\r\n".join(lines))
    got = [each for each in all_of(path) if isinstance(each, Got)]
    assert [(each.original, each.origin, each.report.id) for each in got] == [
        (lines[0], f"{path}:1", "a-1"),
        (lines[2], f"{path}:3", "b"),
    ]


def test_a_page_of_the_web_keeps_its_bytes_its_final_address_and_an_id_of_its_own(site: Site) -> None:
    body = page().encode()
    site.answers("/story", body)
    moved = site.sends_on("/s?id=1".split("?")[0], "/story")
    got = the_one(moved)
    assert (got.original, got.media_type, got.origin, got.got_at) == (body, "text/html; charset=utf-8", site.at("/story"), NOON)
    report = got.report
    assert (report.text, report.url, report.title, report.published) == (BODY, moved, "Drones hit a port", date(2025, 7, 10))
    assert report.publisher == "The Example Times"
    assert report.id == the_one(moved).report.id
    assert report.id != the_one(site.at("/story")).report.id


def test_a_packed_page_is_kept_unpacked(site: Site) -> None:
    body = page().encode()
    assert the_one(site.answers("/a", gzip.compress(body), Content_Encoding="gzip")).original == body


@pytest.mark.parametrize(
    ("canonical", "taken"),
    [("{site}/the-story", True), ("http://www.127.0.0.1/the-story", True), ("https://other.example/the-story", False),
     ("http://127.0.0.1.other.example/x", False), ("http://[", False)],
)  # fmt: skip
def test_a_page_cannot_pass_for_one_of_another_site(site: Site, canonical: str, taken: bool) -> None:
    link = canonical.format(site=site.at(""))
    address = site.answers("/a?utm=1".split("?")[0], page(marks=f'{MARKS}<link rel="canonical" href="{link}">'))
    assert the_one(address).report.url == (link if taken else address)


@pytest.mark.parametrize(
    ("header", "encoding", "head"),
    [("text/html; charset=windows-1251", "windows-1251", ""), ("text/html; charset=iso-8859-1", "utf-8", ""),
     ("text/html", "windows-1251", "<meta charset=windows-1251>"),
     ("text/html; charset=utf-8", "windows-1251", "<meta charset=windows-1251>"),
     ("", "utf-8", ""), ("application/xhtml+xml", "utf-16", "")],
)  # fmt: skip
def test_a_page_is_read_in_the_encoding_that_it_is_in(site: Site, header: str, encoding: str, head: str) -> None:
    body = f"<html>{head}<body><p>Two dead in двоє.</p></body></html>".encode(encoding)
    assert the_one(site.answers("/a", body, kind=header)).report.text == "Two dead in двоє."


def test_a_page_in_no_encoding_that_it_names_is_told(site: Site) -> None:
    assert isinstance(the_fault(site.answers("/a", b"<html><p>caf\xe9 \x81</p></html>")), NotText)


def test_a_page_that_holds_no_article_is_told_and_its_menu_is_not_read_for_one(site: Site) -> None:
    menu = "<html><body><nav class='a'><a href='/x'>One dead</a></nav><div class='b'><a href='/y'>Two dead</a></div></body></html>"
    fault = the_fault(site.answers("/a", menu))
    assert isinstance(fault, EmptyReport) and str(fault).startswith(site.at("/a"))


@pytest.mark.parametrize(
    "kind", ["application/pdf", "image/png", "application/json", "video/mp4", "application/octet-stream", "text/css"]
)
def test_what_is_no_page_feed_or_text_is_told(site: Site, kind: str) -> None:
    fault = the_fault(site.answers("/a", b"%PDF-1.7 two dead", kind=kind))
    assert isinstance(fault, NotFetched) and kind in fault.what


def test_a_plain_text_of_the_web_is_read_as_it_stands(site: Site) -> None:
    got = the_one(site.answers("/a.txt", "date 2025-07-10 KYIV — Two  dead.\r\n", kind="text/plain; charset=utf-8"))
    assert (got.report.text, got.report.published) == ("date 2025-07-10 KYIV — Two  dead.\r\n", date(2025, 7, 10))


def test_an_address_that_fails_is_told_in_its_place_and_the_others_are_read(site: Site, tmp_path: Path) -> None:
    file = written(tmp_path / "a.txt", "Two dead.")
    found = all_of(
        site.at("/gone"), file, "http://10.0.0.1/", site.answers("/a", page()), "ftp://news.example/", tmp_path / "no.txt"
    )
    assert [type(each) for each in found] == [NotFetched, Got, NotAllowed, Got, NotAllowed, NotFound]
    assert str(found[0]).startswith(f"{site.at('/gone')}: it answers 404")


def test_what_fetches_can_be_another() -> None:
    def fetch(address: str) -> Fetched:
        return Fetched(asked=address, address=address, kind="text/html", charset=None, body=page().encode())

    [got] = gather(["https://news.example/a"], clock=lambda: NOON, fetch=fetch)
    assert isinstance(got, Got)
    assert got.report.text == BODY and got.report.id.startswith("news.example-")


def test_a_feed_gives_the_pages_that_it_names_in_its_order(site: Site) -> None:
    site.answers("/one", page(marks="<meta property='og:site_name' content='The Example Times'>"))
    site.answers("/two", page())
    feed = rss(
        item(site.at("/one"), "First", "Thu, 10 Jul 2025 23:30:00 -0500"),
        item("/two", "Second", "Mon, 01 Jan 2024 00:00:00 GMT"),
        item("/gone", "Third", more="<description>Two dead, says the summary.</description>"),
        item(None, "Fourth"),
        item("http://10.0.0.1/", "Fifth"),
        item("file:///etc/passwd", "Sixth"),
    )
    found = all_of(site.answers("/feed", feed, kind=FEED))
    assert [type(each) for each in found] == [Got, Got, NotFetched, BadReport, NotAllowed, NotAllowed]
    first, second = (each for each in found if isinstance(each, Got))
    assert (first.report.published, first.report.other["page"]["published_from"]) == (date(2025, 7, 10), "feed")
    assert (second.report.published, second.report.other["page"]["published_from"]) == (date(2025, 7, 10), "page")
    assert first.report.text == second.report.text == BODY
    assert str(found[2]).startswith(site.at("/gone")) and "'Fourth'" in str(found[3])


ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>War</title><entry><title>One</title><link href="/one"/>'
    "<published>2025-07-10T00:10:00+14:00</published></entry></feed>"
)
RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="/">'
    '<title>War</title></channel><item rdf:about="/one"><title>One</title><link>/one</link></item></rdf:RDF>'
)


@pytest.mark.parametrize("feed", [ATOM, RDF, rss(item("/one"))])
@pytest.mark.parametrize("kind", [FEED, "application/atom+xml", "text/xml", "application/xml", "text/html", "text/plain", ""])
@pytest.mark.parametrize("begin", ["", "\ufeff", '<?xml version="1.0"?>\n', "\n<!-- made by hand -->\n"])
def test_a_feed_is_told_by_how_it_begins_whatever_the_server_says(site: Site, feed: str, kind: str, begin: str) -> None:
    site.answers("/one", page(marks=""))
    got = the_one(site.answers("/feed", begin + feed.removeprefix('<?xml version="1.0" encoding="utf-8"?>'), kind=kind))
    assert got.report.text == BODY
    assert got.report.published == (date(2025, 7, 10) if feed is ATOM else None)


def test_a_feed_without_entries_gives_nothing(site: Site) -> None:
    assert all_of(site.answers("/feed", rss(), kind=FEED)) == []


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("<!doctype html><html><body><h1>503 Service Unavailable</h1></body></html>", "is a page"),
        ("<html><body>Not found</body></html>", "is a page"),
        ("", "no feed"),
        ("two dead", "no feed"),
        ("<opml><body/></opml>", "no feed"),
        ('{"version": "https://jsonfeed.org/version/1.1"}', "no feed"),
    ],
)
def test_what_says_that_it_is_a_feed_and_is_none_is_told(site: Site, body: str, says: str) -> None:
    fault = the_fault(site.answers("/feed", body, kind=FEED))
    assert isinstance(fault, BadReport) and says in fault.what


LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "two dead "}">' for n in range(10))


@pytest.mark.parametrize(
    "doctype",
    [
        f"<!DOCTYPE rss [{LAUGHS}]>",
        '<!DOCTYPE rss [<!ENTITY a9 SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE rss [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;]>',
        '<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/x.dtd">',
        '<!doctype rss [<!entity a9 "two dead">]>',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
def test_a_feed_that_declares_entities_is_left_unread(site: Site, doctype: str, encoding: str) -> None:
    site.answers("/one", page())
    feed = rss(item("/one", "&a9;")).replace("utf-8", encoding).replace("<rss", f"{doctype}<rss")
    fault = the_fault(site.answers("/feed", feed.encode(encoding), kind=f"{FEED}; charset={encoding}"))
    assert isinstance(fault, BadReport) and "entities" in fault.what
    assert [path for path, _ in site.asked] == ["/feed"]


def test_a_feed_of_an_old_document_type_is_read_and_its_definition_is_not_fetched(site: Site) -> None:
    site.answers("/one", page())
    site.answers("/rss.dtd", b"<!ENTITY a9 'two dead'>", kind="application/xml-dtd")
    doctype = f'<!DOCTYPE rss PUBLIC "-//Example//DTD RSS 0.91//EN" "{site.at("/rss.dtd")}">'
    assert (
        the_one(site.answers("/feed", rss(item("/one", "&a9;")).replace("<rss", f"{doctype}<rss"), kind=FEED)).report.text == BODY
    )
    assert [path for path, _ in site.asked] == ["/feed", "/one"]


def test_a_feed_of_a_thousand_pages_is_taken_up_to_the_limit_and_the_rest_is_told(site: Site) -> None:
    site.answers("/one", page())
    feed = site.answers("/feed", rss(*(item(f"/one?{n}") for n in range(1000))), kind=FEED)
    found = all_of(feed, limits=Limits(entries=3, seconds=5))
    assert [type(each) for each in found] == [Got, Got, Got, TooLarge]
    assert "1,000 pages" in str(found[-1])


def test_a_feed_that_names_itself_or_another_feed_is_not_gone_round(site: Site) -> None:
    fault = the_fault(site.answers("/feed", rss(item("/feed")), kind=FEED))
    assert isinstance(fault, BadReport) and "another feed" in fault.what
    assert len(site.asked) == 2


def test_a_page_that_looks_like_json_or_an_address_is_fetched_no_further(site: Site) -> None:
    body = site.at("/secret")
    assert the_one(site.answers("/a", body, kind="text/plain")).report.text == body
    assert isinstance(the_fault(site.answers("/b", body, kind="text/html; charset=utf-8")), EmptyReport)
    assert isinstance(the_fault(site.answers("/feed", body, kind=FEED)), BadReport)
    assert [path for path, _ in site.asked] == ["/a", "/b", "/feed"]


def test_a_record_takes_pages_and_knows_them_again(site: Site, tmp_path: Path) -> None:
    from onrecord.record import Outcome, open_record
    from onrecord.sources import ReadyReading

    address = site.answers("/a", page())
    name = the_one(address).report.id
    ready = {name: ReadyReading(report_id=name, given={"report": {"id": name}}, source="x", line=1)}
    with open_record(str(tmp_path / "a.db"), create=True) as book:
        added = [list(book.add([address], ready=ready, allow=["127.0.0.1"])) for _ in range(2)]
        assert [getattr(told, "outcome", told) for [told] in added] == [Outcome.ADDED, Outcome.KNOWN]
        [refused] = book.add([address], ready=ready)
        assert isinstance(refused, NotAllowed)
        assert book.store.original(name) == page().encode()


def test_the_command_allows_a_host_by_name(site: Site, tmp_path: Path) -> None:
    from typer.testing import CliRunner

    from onrecord.cli.app import app

    address = site.answers("/a", page())
    ready = tmp_path / "ready.jsonl"
    ready.write_text(json.dumps({"report": {"id": the_one(address).report.id}}))
    call = ["add", address, "--record", str(tmp_path / "a.db"), "--readings", str(ready)]
    refused = CliRunner().invoke(app, call)
    assert refused.exit_code == 1 and "--allow 127.0.0.1" in refused.output
    allowed = CliRunner().invoke(app, [*call, "--allow", "127.0.0.1"])
    assert allowed.exit_code == 0 and "1 added" in allowed.output
