"""A made-up page and a made-up feed, as sites write them."""

from __future__ import annotations

SENTENCES = (
    "At least 12 people were killed and 30 were wounded when drones hit the port of Odesa on 3 March 2024, the governor said.",
    "The army said that it had shot down 14 of 20 drones over the sea. It did not say where the others fell, and nobody could.",
    "A warehouse of grain burned until the morning, and two of its three cranes will not turn again before the harvest is in.",
)
MARKS = (
    '<meta property="og:site_name" content="The Example Times"><meta property="og:title" content="Drones hit a port">'
    '<meta property="article:published_time" content="2025-07-10T23:30:00-05:00"><meta name="author" content="Ann Example">'
)


def page(inside: str = "", marks: str = MARKS, sentences: tuple[str, ...] = SENTENCES) -> str:
    """A page of a newspaper with all that stands around an article; `inside` stands between its first two paragraphs."""
    first, *others = (f"<p>{sentence}</p>" for sentence in sentences)
    return (
        f"<!doctype html><html lang='en'><head><title>Drones hit a port - The Example Times</title>{marks}</head><body>"
        "<nav class='menu'><a href='/'>Home</a> <a href='/war'>War: 400 dead this year</a></nav>"
        f"<article class='story'><h1>Drones hit a port</h1>{first}{inside}{''.join(others)}</article>"
        "<aside class='most-read'><p>Most read: 55 people were killed in another town, a long way from this one.</p></aside>"
        "<footer class='footer'><p>© 2025 The Example Times. All rights reserved.</p></footer></body></html>"
    )


def rss(*items: str) -> str:
    """A feed of RSS 2.0 with these items."""
    return f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>War</title>{"".join(items)}</channel></rss>'


def item(link: str | None = None, title: str = "A title", day: str | None = None, more: str = "") -> str:
    """An item of RSS."""
    linked = f"<link>{link}</link>" if link is not None else ""
    return f"<item><title>{title}</title>{linked}{f'<pubDate>{day}</pubDate>' if day else ''}{more}</item>"
