"""All that a list of names means, each report with the bytes it was made from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from onrecord.errors import SourceError
from onrecord.sources.find import find_sources
from onrecord.sources.got import Clock, Got
from onrecord.sources.limits import Limits
from onrecord.sources.stream import got_from


def gather(
    names: Iterable[str], *, clock: Clock, limits: Limits | None = None, published: date | None = None
) -> Iterator[Got | SourceError]:
    """The reports that `names` mean, in the order given, with their original bytes.

    `clock` gives the moment at which each was got. What cannot be read as a report comes out as a `SourceError` in its place.
    `published` is the day of the reports that give none.
    """
    for source in find_sources(names):
        if isinstance(source, SourceError):
            yield source
        else:
            yield from got_from(source, clock=clock, limits=limits, published=published)
