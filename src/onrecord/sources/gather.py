"""All that a list of names means, each report with the bytes it was made from."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from functools import partial

from onrecord.errors import SourceError
from onrecord.sources.fetched import Fetch
from onrecord.sources.find import find_sources, is_address
from onrecord.sources.got import Clock, Got
from onrecord.sources.limits import Limits
from onrecord.sources.stream import got_from
from onrecord.sources.web import got_at_address


def gather(
    names: Iterable[str],
    *,
    clock: Clock,
    limits: Limits | None = None,
    published: date | None = None,
    allow: Collection[str] = (),
    fetch: Fetch | None = None,
    text_column: str | None = None,
) -> Iterator[Got | SourceError]:
    """The reports that `names` mean, in the order given, with their original bytes: files, folders, globs, `-`, addresses.

    `clock` gives the moment at which each was got. What cannot be read as a report comes out as a `SourceError` in its place.
    `published` is the day of the reports that give none. `allow` names hosts of a private network that may be fetched from;
    `fetch` is what fetches an address, if not onrecord itself. `text_column` names the column of a table that holds the texts.
    """
    for name in names:
        if is_address(name):
            fetch = fetch or _fetching(allow, limits)
            yield from got_at_address(name, fetch=fetch, clock=clock, limits=limits, published=published)
            continue
        for source in find_sources([name]):
            if isinstance(source, SourceError):
                yield source
            else:
                yield from got_from(source, clock=clock, limits=limits, published=published, text_column=text_column)


def _fetching(allow: Collection[str], limits: Limits | None) -> Fetch:
    from onrecord.sources.fetch import fetch_address  # brings httpx in, which no file needs

    return partial(fetch_address, allow=allow, limits=limits)
