"""What is said of an incident without a number, side by side by voice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from onrecord.merge.claims import outlet_of, said_on, sentence_around
from onrecord.merge.voices import voice_of
from onrecord.merge.voices_english import SAYS
from onrecord.model import Actor, Claim, Event, Incident, Reading, Span, Telling, Version

# Beside what was done, what is told of it: who is blamed, what is rejected or denied.
ABOUT = frozenset({"ACCUSE", "REJECT", "THREATEN"})


def beside(incident: Incident, versions: Iterable[Version]) -> tuple[Telling, ...]:
    """The tellings of an incident that give no number, by voice and then in the order in which they were said.

    `versions` are those of the incident's reports. An event of a report belongs to the incident where a figure of it does,
    or where it is of its kind, or blames or rejects, on its days and in its country; sentences with a figure are left out.
    """
    reports = {claim.report for claim in incident.claims}
    told = [each for version in versions if version.reading.report.id in reports for each in _told_by(version, incident)]
    return tuple(
        sorted(
            told, key=lambda each: (each.voice is None, (each.voice or "").lower(), str(each.said), each.report, each.span.start)
        )
    )


def _told_by(version: Version, incident: Incident) -> Iterator[Telling]:
    reading = version.reading
    text = reading.report.text
    own = [claim for claim in incident.claims if claim.report == reading.report.id]
    joined = {claim.figure.event for claim in own if claim.figure.event}
    seen: set[Span] = set()
    for event in reading.events:
        sentence = sentence_around(text, event.span)
        if sentence in seen or any(sentence.holds(figure.span) for figure in reading.figures):
            continue
        if event.id in joined or _is_of(event, incident):
            seen.add(sentence)
            yield _telling(event, sentence, version, own[0])


def _is_of(event: Event, incident: Incident) -> bool:
    if event.type != incident.kind and event.type not in ABOUT:
        return False
    start = event.period.start if event.period else None
    end = (event.period.end if event.period else None) or start
    if not _meet(start, end, incident):
        return False
    countries = {place.country for place in incident.places if place.country}
    return event.place is None or not countries or event.place.country in countries


def _meet(start: date | None, end: date | None, incident: Incident) -> bool:
    if start is None or end is None or incident.start is None or incident.end is None:
        return False
    return start <= incident.end and incident.start <= end


def _telling(event: Event, sentence: Span, version: Version, like: Claim) -> Telling:
    report = version.reading.report
    speaker = _speaker(sentence, version.reading)
    unknown = speaker is None and SAYS.search(sentence.of(report.text)) is not None
    voice = None if unknown else voice_of(speaker, like)
    return Telling(
        report=report.id,
        outlet=outlet_of(report),
        said=said_on(report),
        voice=voice.name if voice else None,
        side=voice.side if voice else None,
        type=event.type,
        status=event.status,
        span=event.span,
        sentence=sentence.of(report.text),
        sentence_start=sentence.start,
    )


def _speaker(sentence: Span, reading: Reading) -> Actor | None:
    """Who speaks in a sentence: whoever a quotation or its attribution there is of."""
    for quote in reading.quotes:
        spans = [span for span in (quote.attribution, quote.span) if span]
        if quote.speaker and any(sentence.holds(span) or span.holds(sentence) for span in spans):
            return quote.speaker
    return None
