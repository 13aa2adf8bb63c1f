"""How a source does that is looked at again and again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """A source as it was found the last time; all moments in UTC, ISO form, null where that never was.

    `due` is when it is looked at next, `tried` when it last was, `well` when it last answered as it should, `news` when it
    last gave a report that the record had not. `failures` counts those since it last answered well, `told` says the last in
    words. `form` is what it first was, a feed or a page. `etag` and `modified` are what it gave to ask by.
    """

    name: str
    url: str
    due: str
    tried: str | None = None
    well: str | None = None
    news: str | None = None
    failures: int = 0
    form: str | None = None
    etag: str | None = None
    modified: str | None = None
    told: str | None = None
