"""A page of the web: what of it is the article, and what it says of itself.

trafilatura tells the article from menus and advertisements, htmldate the day from the page's own marks. Both are loaded when
the first page is read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from onrecord.sources.english_page import is_beside_the_report, is_byline
from onrecord.sources.html import SPACES, strip_tags
from onrecord.sources.report import parse_day
from onrecord.sources.whole_day import is_written

ARTICLE = "article"
WHOLE = "whole page"
MOST_TAGS = 20_000  # an article has a few thousand; telling the parts of more apart takes more than seconds
# A page in which nothing says what is article and what is menu: all of it is meant to be read.
ARRANGED = re.compile(
    r"<(?:nav|header|footer|aside|form|article|main)\b|<(?:html|body|div|section|ul|ol|table)\b[^<>]*\s(?:class|id|role)\s*=",
    re.IGNORECASE,
)
BESIDE = ["//figcaption", "//nav", "//aside", "//*[@itemprop='author']", "//*[contains(@class, 'wp-caption-text')]"]
BLOCKS = frozenset("p head item list quote table row cell code lb div".split())
BREAK = "\u2029"  # the paragraph separator: where a text holds one, it parts paragraphs all the same
# Where a page writes its own day; a day in any other words is what the article tells of, and not the day of the page.
NAMED = "@*[name()='class' or name()='id' or name()='itemprop']"
DATED = f"//*[self::time or @datetime or {NAMED}[re:test(., 'date|time|publish|posted', 'i')]]"
REGULAR = {"re": "http://exslt.org/regular-expressions"}
DATED_LENGTH = 120
TOP = 4  # the title, whose line it is, and who wrote it stand in the first few blocks
NOT_TODAY = {"min_date": "1990-01-01", "max_date": "2199-12-31"}  # left to itself, htmldate asks the clock for a latest day


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a page holds; what it does not say of itself is null.

    `part` is `ARTICLE`, or `WHOLE` where no article was told apart and the text is all that stands between the tags; then
    `why` says for what reason. `published` is the day that the page's own marks or address give, never one in its sentences.
    """

    text: str
    part: str
    why: str | None = None
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    canonical: str | None = None

    @property
    def arranged(self) -> bool:
        """Whether the text is what the page means to be read: its article, or all of a page that has no other parts."""
        return self.why is None


def read_page(markup: str, address: str | None = None) -> Page:
    """The article of the page, or all its text where none is told apart."""
    title, everything = strip_tags(markup)
    if markup.count("<") > MOST_TAGS:
        return Page(text=everything, part=WHOLE, title=title, why=f"it has over {MOST_TAGS:,} tags")
    tree = _tree(markup)
    if tree is None:
        return Page(text=everything, part=WHOLE, title=title, why="no article was found in it")
    said = _said_of_itself(tree, address)
    if not ARRANGED.search(markup):
        return Page(text=everything, part=WHOLE, **{**said, "title": title or said["title"]})
    said["title"] = said["title"] or title
    text = _article(tree, said["title"])
    if not text:
        return Page(text=everything, part=WHOLE, why="no article was found in it", **said)
    return Page(text=text, part=ARTICLE, **said)


def page_fields(page: Page) -> dict[str, Any]:
    """The page as the fields of a report; how it was read, and where its day is from, are kept among the other fields."""
    told = {"read": page.part, "why": page.why, "author": page.author, "published_from": "page" if page.published else None}
    return {
        "text": page.text,
        "title": page.title,
        "publisher": page.publisher,
        "published": page.published,
        "url": page.canonical,
        "page": {key: value for key, value in told.items() if value is not None},
    }


@cache
def _readers() -> Any:
    """What reads pages. Their own warnings about odd pages are for their makers, not for the person at the terminal."""
    import logging

    import htmldate
    import lxml.html  # type: ignore[import-untyped]
    import trafilatura
    import trafilatura.metadata
    import trafilatura.utils

    for name in ("trafilatura", "htmldate"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    return trafilatura, htmldate, lxml


def _tree(markup: str) -> Any:
    """The page as a tree, which is what both readers get: a text that looks like an address they might fetch."""
    trafilatura, _, _ = _readers()
    try:
        return trafilatura.utils.load_html(markup.encode("utf-8"))
    except Exception:  # a parser's complaint about a page is no fault of onrecord: the page is read plainly
        return None


def _article(tree: Any, title: str | None) -> str:
    trafilatura, _, _ = _readers()
    try:
        found = trafilatura.bare_extraction(
            tree, favor_precision=True, include_comments=False, include_images=False, prune_xpath=BESIDE, with_metadata=False
        )
    except Exception:  # as above
        return ""
    return "" if found is None or found.body is None else _paragraphs(found.body, title)


def _paragraphs(body: Any, title: str | None) -> str:
    """The blocks of the article, with a blank line between them, without its title and the lines that are beside the report."""
    for element in body.iter(*BLOCKS):
        element.text = BREAK + (element.text or "")
        element.tail = BREAK + (element.tail or "")
    blocks = [SPACES.sub(" ", block.replace("\xa0", " ")).strip() for block in "".join(body.itertext()).split(BREAK)]
    kept = [block for block in blocks if block and not is_beside_the_report(block)]
    return "\n\n".join(block for at, block in enumerate(kept) if at >= TOP or not (block == title or is_byline(block)))


def _said_of_itself(tree: Any, address: str | None) -> dict[str, str | None]:
    """Title, publisher, author, day and address, as the page's own marks give them."""
    trafilatura, _, _ = _readers()
    try:
        named = trafilatura.metadata.extract_metadata(tree, address, date_config={**NOT_TODAY, "extensive_search": False})
        said = {"title": named.title, "publisher": named.sitename, "author": named.author, "canonical": _canonical(tree)}
    except Exception:  # as above
        said = dict.fromkeys(("title", "publisher", "author", "canonical"))
    return {key: _plain(value) for key, value in said.items()} | {"published": _day(tree, address)}


def _canonical(tree: Any) -> str | None:
    found = tree.xpath("//link[@rel='canonical']/@href|//meta[@property='og:url']/@content")
    return next((str(each).strip() for each in found if re.match(r"https?://", str(each).strip())), None)


def _day(tree: Any, address: str | None) -> str | None:
    _, htmldate, lxml = _readers()
    marks = _without_sentences(tree)
    written = f"{address or ''} {lxml.html.tostring(marks, encoding='unicode')}"
    try:
        found = htmldate.find_date(marks, extensive_search=False, original_date=True, url=address, **NOT_TODAY)
    except Exception:  # as above
        return None
    return found if found and is_written(parse_day(found), written) else None


def _without_sentences(tree: Any) -> Any:
    """The page with its marks and with the words of the few short elements that are there for a day, and with no others."""
    from copy import deepcopy

    marks = deepcopy(tree)
    dated = [each for each in marks.xpath(DATED, namespaces=REGULAR) if len("".join(each.itertext())) <= DATED_LENGTH]
    kept = {each for element in dated for each in element.iter()}
    for element in marks.iter():
        if element.tag == "script":  # JSON-LD names the day
            continue
        element.tail = None
        if element not in kept:
            element.text = None
    return marks


def _plain(value: str | None) -> str | None:
    told = SPACES.sub(" ", value).strip() if value else ""
    return told or None
