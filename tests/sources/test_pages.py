"""What of a page is the report, and what the page says of itself."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from onrecord.errors import NotText
from onrecord.sources.charset import characters
from onrecord.sources.english_page import BESIDE, is_beside_the_report, is_byline
from onrecord.sources.page import ARTICLE, WHOLE, read_page
from tests.sources.made_up import MARKS, SENTENCES, page
from tests.sources.test_reports import the_report, written

BODY = "\n\n".join(SENTENCES)


def test_the_article_is_read_with_its_paragraphs_apart_and_without_menus_title_and_footer(tmp_path: Path) -> None:
    report = the_report(written(tmp_path / "a.html", page()))
    assert report.text == BODY
    assert (report.title, report.publisher) == ("Drones hit a port", "The Example Times")
    assert report.other["page"] == {"read": ARTICLE, "author": "Ann Example", "published_from": "page"}


@pytest.mark.parametrize(
    "beside",
    [
        "<figure><img src='a.jpg'><figcaption>Smoke over the port, where 77 people died last year.</figcaption></figure>",
        "<div class='wp-caption'><img src='a.jpg'><p class='wp-caption-text'>Smoke where 77 people died last year.</p></div>",
        "<p>By Ann Example and Bo Sample</p>",
        "<p><strong>READ MORE: <a href='/b'>Two bridges closed after 77 died</a></strong></p>",
        "<p>Sign up for our weekly newsletter about the 77 that died.</p>",
        "<div class='related'><h3>Related</h3><a href='/c'>77 people died in the spring</a></div>",
        "<p>Published: 7 July 2025, 14:05 GMT</p>",
        "<p>Advertisement</p>",
        "<p>(Reporting by Ann Example; Editing by Bo Sample)</p>",
        "<script>document.write('77 dead')</script><style>p::after { content: '77 dead' }</style><!-- 77 dead -->",
    ],
)
def test_what_stands_beside_the_report_is_left_out(tmp_path: Path, beside: str) -> None:
    assert the_report(written(tmp_path / "a.html", page(beside))).text == BODY


@pytest.mark.parametrize(
    ("inside", "kept"),
    [
        ("<ul><li>Three trucks burned in the yard</li><li>A shepherd was wounded</li></ul>", "the yard\n\nA shepherd was"),
        ("<blockquote><p>“We counted 12,” the governor said.</p></blockquote>", "“We counted 12,” the governor said."),
        ("<p>By Monday, 14 of the wounded had left, the clinic said.</p>", "By Monday, 14 of the wounded had left"),
        ("<p>Six &amp; seven&nbsp;men<br>of the <b>watch</b> left &lt;home&gt;.</p>", "seven men\n\nof the watch left <home>."),
    ],
)  # fmt: skip
def test_what_belongs_to_the_report_is_kept(tmp_path: Path, inside: str, kept: str) -> None:
    assert kept in the_report(written(tmp_path / "a.html", page(inside))).text


@pytest.mark.parametrize("row", BESIDE, ids=lambda row: row.name)
def test_each_kind_of_line_takes_what_it_means_and_no_line_takes_what_it_must_not(row: object) -> None:
    from onrecord.sources.english_page import Line

    assert isinstance(row, Line)
    assert [line for line in row.means if not row.pattern.fullmatch(line)] == []
    assert [line for line in row.never if is_beside_the_report(line)] == []


@pytest.mark.parametrize("line", [*SENTENCES, "By the river, two men died.", "By", "Seven died", "By 2025-07-10"])
def test_a_sentence_is_no_line_beside_the_report(line: str) -> None:
    assert not is_beside_the_report(line)
    assert not is_byline(line) or line == "By"


@pytest.mark.parametrize(
    ("marks", "day"),
    [
        ('<meta property="article:published_time" content="2025-07-10T23:30:00-05:00">', date(2025, 7, 10)),
        ('<meta property="article:published_time" content="2025-07-10T00:10:00+14:00">', date(2025, 7, 10)),
        ('<script type="application/ld+json">{"@type":"Article","datePublished":"2025-07-10T08:00Z"}</script>', date(2025, 7, 10)),
        ('<link rel="canonical" href="https://news.example/2025/07/10/drones">', date(2025, 7, 10)),
        ('<meta property="article:published_time" content="2025-02-30">', None),
        ('<meta property="article:published_time" content="2025-07">', None),
        ('<meta property="article:published_time" content="2025">', None),
        ('<meta property="article:published_time" content="yesterday">', None),
        ('<meta property="article:published_time" content="07/10/2025">', None),  # July or October
        ('<meta property="article:published_time" content="13/10/2025">', date(2025, 10, 13)),
        ('<meta property="article:published_time" content="Thu, 10 Jul 2025 23:30:00 GMT">', date(2025, 7, 10)),
        ('<meta property="article:published_time" content="July 10, 2025">', date(2025, 7, 10)),
        ('<link rel="canonical" href="https://news.example/2025/07/drones">', None),
        ("", None),
    ],
)  # fmt: skip
def test_the_day_is_the_one_that_the_page_marks_as_its_own(tmp_path: Path, marks: str, day: date | None) -> None:
    report = the_report(written(tmp_path / "a.html", page(marks=marks)))
    assert report.published == day
    assert report.other["page"].get("published_from") == ("page" if day else None)


@pytest.mark.parametrize(
    ("inside", "day"),
    [
        ("<time datetime='2025-07-10T08:00:00Z'>10 July</time>", "2025-07-10"),
        ("<p class='byline-date'>10 July 2025</p>", "2025-07-10"),
        ("<p>The talks of 2025-07-10 14:05 failed.</p>", None),
        ("<div>On 2025-07-10 they met.</div><h2>What happened on 10 July 2025</h2>", None),
        ("<table><tr><td>2025-07-10T14:05:00Z</td></tr></table>", None),
    ],
)
def test_a_day_in_a_sentence_is_not_the_day_of_the_page(inside: str, day: str | None) -> None:
    assert read_page(page(inside, marks="")).published == day


def test_the_day_of_a_page_is_the_same_on_every_day() -> None:
    later = read_page(page(marks=MARKS.replace("2025-07-10", "2168-01-02")))  # held to the clock's day, htmldate finds none
    assert (later.published, later.publisher) == ("2168-01-02", "The Example Times")


def test_a_given_day_is_that_of_a_page_without_one_alone(tmp_path: Path) -> None:
    given = date(2024, 1, 2)
    assert the_report(written(tmp_path / "a.html", page()), published=given).published == date(2025, 7, 10)
    undated = the_report(written(tmp_path / "b.html", page(marks="")), published=given)
    assert undated.published == given and "published_from" not in undated.other["page"]


def test_a_page_in_which_no_article_is_found_is_read_whole_and_marked_so(tmp_path: Path) -> None:
    menu = "<html><body><div class='a'><a href='/x'>One dead</a></div><div class='b'><a href='/y'>Two dead</a></div></body></html>"
    report = the_report(written(tmp_path / "a.html", menu))
    assert report.text == "One dead\n\nTwo dead"
    assert report.other["page"] == {"read": WHOLE, "why": "no article was found in it"}


def test_a_plain_page_with_nothing_around_its_text_is_read_whole() -> None:
    plain = read_page("<html><title>Talks</title><h1>Talks</h1><p>Two envoys met.</p><ul><li>None spoke</ul></html>")
    assert (plain.part, plain.why, plain.text) == (WHOLE, None, "Talks\n\nTwo envoys met.\n\nNone spoke")


@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("utf-8", ""), ("utf-8-sig", ""), ("utf-16", ""), ("utf-32", ""), ("windows-1252", "<meta charset=windows-1252>"),
        ("windows-1252", "<meta charset='iso-8859-1'>"), ("windows-1251", "<meta charset=windows-1251>"),
        ("koi8-u", '<meta http-equiv="Content-Type" content="text/html; charset=koi8-u">'),
        ("iso-8859-2", '<?xml version="1.0" encoding="iso-8859-2"?>'), ("utf-8", "<meta charset=iso-8859-1>"),
    ],
)  # fmt: skip
def test_a_page_is_read_in_the_encoding_that_it_is_in(tmp_path: Path, encoding: str, head: str) -> None:
    words = {"windows-1252": "café — “two”", "windows-1251": "двоє загинуло", "koi8-u": "двоє загинуло", "iso-8859-2": "Łódź"}
    said = words.get(encoding, "café — “двоє” Łódź")
    assert said in the_report(written(tmp_path / "a.html", f"{head}<html><p>{said}</p></html>".encode(encoding))).text


@pytest.mark.parametrize("stated", [None, "utf-8", "zip", "utf-7", "unicode_escape", "idna", "no-such", "x" * 900, "utf-16"])
def test_bytes_that_are_text_in_no_encoding_they_name_are_told(stated: str | None) -> None:
    with pytest.raises(NotText):
        characters(b"<p>caf\xe9 \x81", stated)


def test_an_address_of_another_kind_is_not_taken_for_the_pages_own() -> None:
    for link in ("javascript:alert(1)", "file:///etc/passwd", "/here", ""):
        assert read_page(page(marks=f'<link rel="canonical" href="{link}">')).canonical is None
    assert read_page(page(marks='<link rel="canonical" href="https://news.example/a">')).canonical == "https://news.example/a"


@pytest.mark.parametrize(
    "sentences",
    [
        ("Two people died in Sumy.",),
        ("Two people died in Sumy.", "The mayor said that 9 were hurt."),
        ("Two died.", "Nine were hurt."),
    ],
)
def test_a_short_article_is_an_article_too(sentences: tuple[str, ...]) -> None:
    found = read_page(page(sentences=sentences))
    assert (found.part, found.text) == (ARTICLE, "\n\n".join(sentences))


def test_an_article_written_in_other_blocks_is_read_alike() -> None:
    for written_so in (page().replace("<p>", "<div>").replace("</p>", "</div>"), page().replace("</p><p>", "<br><br>")):
        assert read_page(written_so).text == BODY


def test_no_page_is_read_before_one_is_asked_for() -> None:
    """The command starts, and files of other kinds are read, without what pages and addresses need."""
    heavy = "('trafilatura', 'htmldate', 'lxml', 'feedparser', 'httpx', 'httpcore')"
    loaded = f"import sys, onrecord.cli, onrecord.sources; print([name for name in {heavy} if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", loaded], capture_output=True, check=True).stdout.strip() == b"[]"
