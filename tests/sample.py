"""One made-up reading with every noun filled, for tests of what is shown and written."""

from __future__ import annotations

from datetime import date

from onrecord.model import (
    Actor,
    ActorKind,
    ActorMention,
    Basis,
    Event,
    Figure,
    Grain,
    Judgement,
    Mentions,
    Number,
    Period,
    PeriodMention,
    Place,
    PlaceMention,
    Precision,
    Qualifier,
    Quantity,
    Quote,
    Reading,
    Report,
    Scope,
    Span,
    Status,
    Verdict,
)
from onrecord.sources import make_report

TEXT = (
    "At least 12 soldiers were killed in Lyman on Monday, Mayor Petro Sokil said. "
    '"We heard it all," he said. 3 km away all was calm.'
)


def report(text: str = TEXT) -> Report:
    return make_report(
        {"id": "r1", "title": "Twelve dead", "publisher": "The Wire", "text": text}, name="r1", published=date(2025, 7, 8)
    )


def span(words: str, text: str = TEXT) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def reading() -> Reading:
    day = Period(start=date(2025, 7, 7), end=date(2025, 7, 7), grain=Grain.DAY, basis=Basis.STATED)
    lyman = Place(name="Lyman", country="UA", geonames_id=702320, latitude=48.99, longitude=37.81, precision=Precision.CITY)
    mayor = Actor(name="Petro Sokil", kind=ActorKind.PERSON, role="Mayor")
    russia, ukraine = Actor(name="Russia", id="RU", kind=ActorKind.STATE), Actor(name="Ukraine", id="UA", kind=ActorKind.STATE)
    figure = Figure(
        id="f1",
        span=span("At least 12 soldiers"),
        number=span("12"),
        measure="killed",
        item="soldier",
        quantity=Quantity.at_least(12.0),
        actor=russia,
        target=ukraine,
        place=lyman,
        period=day,
        speaker=mayor,
        attribution=span("Mayor Petro Sokil said"),
        status=Status.HAPPENED,
        scope=Scope.HAPPENING,
        event="e1",
        judgements=(Judgement(about="measure", value="killed", rule="were killed", evidence=span("were killed")),),
    )
    return Reading(
        report=report(),
        about_conflict=Verdict(value=True, reason="soldiers, killed"),
        figures=(figure,),
        quotes=(Quote(span=span("We heard it all,"), text="We heard it all,", speaker=mayor, attribution=span("he said")),),
        events=(
            Event(
                id="e1",
                span=span("killed in Lyman"),
                type="ASSAULT",
                actor=(russia,),
                recipient=(ukraine,),
                place=lyman,
                period=day,
            ),
        ),
        mentions=Mentions(
            numbers=(
                Number(
                    span=span("At least 12"),
                    core=span("12"),
                    quantity=Quantity(12, None, Qualifier.AT_LEAST),
                    rule="at least",
                    counts="soldiers",
                    figure="f1",
                ),
                Number(
                    span=span("3"),
                    core=span("3"),
                    quantity=Quantity.exactly(3),
                    rule="length",
                    unit="kilometre",
                    left_out="distance",
                ),
            ),
            periods=(
                PeriodMention(span=span("Monday"), period=day, grain=Grain.DAY, rule="weekday"),
                PeriodMention(span=span("all was calm"), period=None, grain=Grain.TIME, rule="none"),
            ),
            places=(
                PlaceMention(span=span("Lyman"), place=lyman, rule="gazetteer"),
                PlaceMention(span=span("Mayor"), place=Place(name="Mayor"), rule="not a place", literal=False),
            ),
            actors=(ActorMention(span=span("Petro Sokil"), actor=mayor, rule="title"),),
        ),
    )
