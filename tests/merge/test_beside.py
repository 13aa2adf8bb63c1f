"""What is said of an incident without a number stands side by side, by voice."""

from __future__ import annotations

from dataclasses import replace

from onrecord.merge import beside, incidents
from onrecord.model import Actor, Event, Quote, Reading, Report, Span, Status, Verdict, Version
from tests.merge.claims import MONDAY, SUMY, claim

TEXT = (
    "Two people died in Sumy on Monday. Homes are burning, the city council said. "
    "Moscow struck only military sites, Russia's Defence Ministry said. The council rejected that."
)


def version(*events: Event, quotes: tuple[Quote, ...] = ()) -> Version:
    report = Report(id="a", text=TEXT, publisher="The Post", sha256="0")
    reading = Reading(report=report, about_conflict=Verdict(value=True, reason="war"), events=events, quotes=quotes)
    return Version(reading=reading, page="a", number=1, newest=True, family="a", got="", origin=None, bytes_sha256="", reader="1")


def event(name: str, words: str, kind: str, **more: object) -> Event:
    start = TEXT.index(words)
    period = claim(report="a", low=2, high=2).figure.period
    return Event(id=name, span=Span(start, start + len(words)), type=kind, place=SUMY, period=period, **more)  # type: ignore[arg-type]


def test_tellings_are_side_by_side_by_voice() -> None:
    (incident,) = incidents([claim(report="a", low=2, high=2)])[0]
    speech = TEXT.index("Moscow struck"), TEXT.index(", Russia's")
    ministry = Quote(span=Span(*speech), text=TEXT[slice(*speech)], speaker=Actor(name="Russia's Defence Ministry"))
    told = beside(
        incident,
        [
            version(
                event("e1", "Homes are burning", "ASSAULT"),
                event("e2", "struck only military sites", "ASSAULT"),
                event("e3", "rejected that", "REJECT", status=Status.DENIED),
                quotes=(ministry,),
            )
        ],
    )
    assert [(each.voice, each.side, each.type) for each in told] == [
        ("Russia's Defence Ministry", "Russia", "ASSAULT"),
        ("The a Post", None, "REJECT"),
        (None, None, "ASSAULT"),
    ]
    assert all(TEXT[each.sentence_start :].startswith(each.sentence) for each in told)


def test_what_is_of_another_day_or_of_another_kind_is_not_beside() -> None:
    (incident,) = incidents([claim(report="a", low=2, high=2)])[0]
    burning = event("e1", "Homes are burning", "ASSAULT")
    later = MONDAY.replace(day=20)
    assert burning.period is not None
    assert beside(incident, [version(replace(burning, period=replace(burning.period, start=later, end=later)))]) == ()
    assert beside(incident, [version(replace(burning, type="CONSULT"))]) == ()
