"""A page plainly stripped of its tags. What is body and what is menu is told apart in `page`."""

from __future__ import annotations

import html
import re

# Every pattern stops at the next `<`, so that a page of a million of them takes one pass.
MARK = re.compile(
    r"<!--|<(/?)([a-zA-Z][a-zA-Z0-9]*)(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*>"
    r"|<!(?i:doctype)[^<>\[]*+\[(?:[^<>\]]|<![^<>]*+>)*+\]\s*+>"  # with declarations of its own, which are left out
    r"|<[!?/a-zA-Z][^<>]*>"
)
HIDDEN = frozenset("script style noscript template svg head title".split())
INLINE = frozenset("a abbr b bdi bdo cite code em font i kbd mark q s small span strong sub sup time u var wbr".split())
SPACES = re.compile(r"[ \t\f\v\r\n]+")
BREAKS = re.compile(r"(?: ?\n)+ ?")
TITLE = re.compile(r"<title[^<>]*>([^<]*)<", re.IGNORECASE)


def strip_tags(page: str) -> tuple[str | None, str]:
    """The page's title, null where it has none, and its text, one line for each block.

    >>> strip_tags("<title>Talks</title><p>Two envoys <b>met</b>.</p><p>None spoke.</p>")
    ('Talks', 'Two envoys met.\\n\\nNone spoke.')
    """
    named = TITLE.search(page)
    title = SPACES.sub(" ", html.unescape(named[1])).strip() if named else ""
    text = SPACES.sub(" ", "".join(_shown(page)).replace("\n", " ")).replace(BLOCK, "\n")
    return title or None, html.unescape(BREAKS.sub("\n\n", text)).replace("\xa0", " ").strip()


BLOCK = "\x00"  # no text that reaches here holds it: the source turns such bytes away


def _shown(page: str) -> list[str]:
    """What stands between the tags, with `BLOCK` where a block begins or ends."""
    kept: list[str] = []
    unclosed: set[str] = set()  # looked for once and not there: it is not there further on either
    lowered = page.lower()
    at = 0
    while mark := MARK.search(page, at):
        kept.append(page[at : mark.start()])
        name = (mark[2] or "").lower()
        close = "-->" if mark[0] == "<!--" else f"</{name}" if name in HIDDEN and not mark[1] else ""
        at = mark.end()
        if close and close not in unclosed:
            end = lowered.find(close, at) if len(lowered) == len(page) else page.find(close, at)
            if end < 0:
                unclosed.add(close)
            else:
                at = end + (len(close) if close == "-->" else 0)
        if name not in INLINE and close != "-->":
            kept.append(BLOCK)
    kept.append(page[at:])
    return kept
