"""Feeds: Atom (RFC 4287) and JSON Feed 1.1. Pure: entries in, bytes out; the same entries give the same bytes."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree as xml

ATOM = "http://www.w3.org/2005/Atom"
# XML 1.0 cannot carry these at all, not even written as a reference.
UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing told by a feed: `key` stays the same for as long as the thing is told of ("incident i7").

    `updated` is when the record last changed of it, in UTC; `path` the page that tells it ("/incidents/i7").
    """

    key: str
    title: str
    updated: datetime
    text: str
    path: str

    @property
    def id(self) -> str:
        """An address that names the entry and leads nowhere, the same in every feed and on every machine."""
        return f"urn:uuid:{uuid5(NAMESPACE_URL, f'onrecord {self.key}')}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """Entries under a title, the newest first. `base` is the address of the desk ("http://127.0.0.1:8000"), `path` of the feed."""

    title: str
    base: str
    path: str
    updated: datetime
    entries: Sequence[Entry]


def as_atom(feed: Feed) -> bytes:
    """The feed as Atom."""
    xml.register_namespace("", ATOM)
    root = xml.Element(f"{{{ATOM}}}feed")
    _add(root, "id", f"urn:uuid:{uuid5(NAMESPACE_URL, f'onrecord feed {feed.base}{feed.path}')}")
    _add(root, "title", feed.title)
    _add(root, "updated", _time(feed.updated))
    _add(_add(root, "author"), "name", "onrecord")
    _add(root, "link", rel="self", href=feed.base + feed.path)
    for each in feed.entries:
        entry = _add(root, "entry")
        _add(entry, "id", each.id)
        _add(entry, "title", each.title)
        _add(entry, "updated", _time(each.updated))
        _add(entry, "link", rel="alternate", href=feed.base + each.path)
        _add(entry, "content", each.text, type="text")
    return bytes(xml.tostring(root, encoding="utf-8", xml_declaration=True))


def as_json_feed(feed: Feed) -> bytes:
    """The feed as JSON Feed 1.1 (jsonfeed.org)."""
    told = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "feed_url": feed.base + feed.path,
        "items": [
            {
                "id": each.id,
                "url": feed.base + each.path,
                "title": each.title,
                "content_text": each.text,
                "date_modified": _time(each.updated),
            }
            for each in feed.entries
        ],
    }
    return json.dumps(told, ensure_ascii=True, indent=1).encode()


def _add(parent: xml.Element, name: str, text: str | None = None, **attributes: str) -> xml.Element:
    made = xml.SubElement(parent, f"{{{ATOM}}}{name}", {key: UNWRITABLE.sub("\ufffd", value) for key, value in attributes.items()})
    if text is not None:
        made.text = UNWRITABLE.sub("\ufffd", text)
    return made


def _time(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
