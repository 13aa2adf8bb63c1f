"""Claims out of a version of a report: each figure with what is needed of the report to weigh it against others."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, datetime
from hashlib import sha256
from typing import Protocol
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from onrecord.model import Claim, Event, Figure, Place, Reading, Report, Span, Version

UTC = ZoneInfo("UTC")
SENTENCE_END = re.compile(r"[.!?][\"'”’»)]*\s+(?=[\"'“‘«(]*[A-Z0-9])|\n+")
FARTHEST = 600  # characters that a sentence is looked for on either side


class Atlas(Protocol):
    """What merging asks of a gazetteer."""

    def resolve(self, place: Place) -> tuple[Place, tuple[Place, ...]]:
        """The place as it is known, and the places that hold it, nearest first."""
        ...


def claims_of(version: Version, atlas: Atlas) -> tuple[Claim, ...]:
    """The claims of one version of a report, in the order of its text.

    A claim's id is the same for the same report, characters, measure and item, whoever reads it again.
    """
    reading = version.reading
    events = {event.id: event for event in reading.events}
    seen: Counter[str] = Counter()
    return tuple(_claim(version, figure, events, atlas, seen) for figure in reading.figures)


def _claim(version: Version, figure: Figure, events: dict[str, Event], atlas: Atlas, seen: Counter[str]) -> Claim:
    reading = version.reading
    report = reading.report
    event = events.get(figure.event or "") or _told_by(figure, reading)
    place = figure.place or (event.place if event and figure.event else None)
    where, within = atlas.resolve(place) if place else (None, ())
    sentence = sentence_around(report.text, figure.span)
    name = _id(report.id, figure)
    seen[name] += 1
    return Claim(
        id=name if seen[name] == 1 else f"{name}-{seen[name]}",
        report=report.id,
        figure=figure,
        outlet=outlet_of(report),
        url=report.url,
        title=report.title,
        published=report.published,
        said=said_on(report),
        page=version.page,
        version=version.number,
        family=version.family,
        sentence=sentence.of(report.text),
        sentence_start=sentence.start,
        event_type=event.type if event else None,
        where=where,
        within=within,
    )


def _id(report: str, figure: Figure) -> str:
    told = f"{report}\n{figure.span.start}\n{figure.span.end}\n{figure.measure}\n{figure.item}"
    return "c" + sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:15]


def _told_by(figure: Figure, reading: Reading) -> Event | None:
    """The event whose own words hold the figure's, where the reading does not say which it belongs to."""
    return next((event for event in reading.events if event.span.holds(figure.span)), None)


def outlet_of(report: Report) -> str | None:
    """Who published the report: as it says, else the host of its address.

    Two reports of one site are of one outlet, whether or not the page names it.
    """
    if report.publisher:
        return report.publisher
    host = urlsplit(report.url).hostname if report.url else None
    return host.removeprefix("www.") if host else None


def said_on(report: Report) -> datetime | date | None:
    """When the report's statements were made, as far as the report itself tells: in UTC, or the bare day."""
    for told in (report.updated, report.published_at):
        moment = moment_of(told) if told else None
        if moment is not None:
            return moment
    return report.published


def moment_of(told: str) -> datetime | date | None:
    """An ISO date or date-time as a day, or as a moment in UTC to the minute; null where it is neither.

    >>> moment_of("2025-03-04T08:40:00+02:00").isoformat()
    '2025-03-04T06:40:00+00:00'
    >>> moment_of("2025-03-04").isoformat()
    '2025-03-04'
    """
    try:
        if len(told) <= 10:
            return date.fromisoformat(told)
        moment = datetime.fromisoformat(told)
    except ValueError:
        return None
    if moment.tzinfo is None:
        return moment.date()  # which hour of the world's it is cannot be told
    return moment.astimezone(UTC).replace(second=0, microsecond=0)


def sentence_around(text: str, span: Span) -> Span:
    """The sentence, or the part of it within reach, that holds the span."""
    begin = max(0, span.start - FARTHEST)
    start = begin
    for found in SENTENCE_END.finditer(text, begin, span.start + 1):  # what follows an end is looked at
        start = found.end()
    found_end = SENTENCE_END.search(text, span.end, min(len(text), span.end + FARTHEST))
    end = found_end.start() + len(found_end[0].rstrip()) if found_end else min(len(text), span.end + FARTHEST)
    return Span(min(start, span.start), max(end, span.end))
