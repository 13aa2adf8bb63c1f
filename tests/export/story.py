"""A small made-up story: four happenings, two sides that contradict each other, a pledge and an exchange."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime

from onrecord.export.held import Failed, Held
from onrecord.model import (
    Account,
    Actor,
    ActorKind,
    Claim,
    Decision,
    Event,
    Figure,
    Grain,
    Incident,
    Kind,
    Period,
    Place,
    Precision,
    Quantity,
    Quote,
    Reading,
    Relation,
    Report,
    Review,
    Scope,
    Span,
    Stands,
    Statement,
    Verb,
    Verdict,
    Version,
)

RUSSIA, UKRAINE = (Actor(name=name, id=id, kind=ActorKind.STATE) for name, id in (("Russia", "RU"), ("Ukraine", "UA")))
NORWAY = Actor(name="Norway", id="NO", kind=ActorKind.STATE)
RSF = Actor(name="RSF", id="rsf", kind=ActorKind.GROUP)
MAYOR = Actor(name="Olha Prymak", kind=ActorKind.PERSON, role="Mayor", body="Velna's city council")
GOVERNOR = Actor(name="Danylo Hrach", kind=ActorKind.PERSON, role="Governor", body="Velna's regional administration")
MINISTRY = Actor(name="Russia's Defence Ministry", kind=ActorKind.BODY)
AIR_FORCE = Actor(name="Ukraine's Air Force", kind=ActorKind.BODY)
PREMIER = Actor(name="Ingrid Solheim", kind=ActorKind.PERSON, role="Prime Minister", body="Norway")

REGION = Place(name="Velna Oblast", country="UA", geonames_id=9001, latitude=48.9, longitude=35.9, precision=Precision.PROVINCE)
DISTRICT = Place(name="Sosna Raion", country="UA", geonames_id=9002, latitude=48.4, longitude=36.3, precision=Precision.DISTRICT)
VELNA = Place(name="Velna", country="UA", geonames_id=9003, latitude=48.61, longitude=36.02, precision=Precision.CITY)
SOSNIVKA = Place(name="Sosnivka", country="UA", geonames_id=9004, latitude=48.37, longitude=36.44, precision=Precision.CITY)
UMM_RAHAL = Place(name="Umm Rahal", country="SD", geonames_id=9005, latitude=13.62, longitude=25.31, precision=Precision.CITY)
COUNTRY = Place(name="Ukraine", country="UA", geonames_id=690791, latitude=49.0, longitude=32.0, precision=Precision.COUNTRY)
OSLO = Place(name="Oslo", country="NO", geonames_id=3143244, latitude=59.91, longitude=10.75, precision=Precision.CITY)
ABOVE = {VELNA: (REGION, COUNTRY), SOSNIVKA: (DISTRICT, REGION, COUNTRY), COUNTRY: ()}

TEXTS = {
    "wire-1": (
        "The Wire",
        date(2025, 7, 10),
        "Drones strike Velna",
        "Russia launched 40 drones at Velna overnight, Ukraine's Air Force said. The defenders shot down 31 of the drones. "
        "At least 3 people were killed in Velna, Mayor Olha Prymak said. "
        "\u201cThe roof came down on us all,\u201d she said.",
    ),
    "post-1": (
        "Evening Post",
        date(2025, 7, 11),
        "Toll in Velna rises",
        "Five people were killed in Velna and 12 wounded, Governor Danylo Hrach said on Friday. "
        "Russia's Defence Ministry said that no civilians were killed there.",
    ),
    "wire-2": (
        "The Wire",
        date(2025, 7, 11),
        "Shells fall on Sosnivka",
        "Shelling killed two civilians in Sosnivka on Friday and wounded several people. "
        "The UN says that 1,200 civilians have been killed in the region since February 2022.",
    ),
    "post-2": (
        "Evening Post",
        date(2025, 7, 11),
        '=HYPERLINK("Norway pledges aid")',
        "Prime Minister Ingrid Solheim pledged 25 million euros to Ukraine in Oslo. "
        "Ukraine and Russia exchanged prisoners: 50 prisoners came home, the ministry said.",
    ),
    "sahel-1": (
        "Sahel Daily",
        date(2025, 7, 11),
        "Gunmen raid Umm Rahal",
        "RSF fighters shot dead seven people in Umm Rahal on Thursday.",
    ),
}


def days(first: int, last: int | None = None, *, month: int = 7) -> Period:
    last = first if last is None else last
    return Period(start=date(2025, month, first), end=date(2025, month, last), grain=Grain.DAY if first == last else Grain.RANGE)


def span(report: str, words: str) -> Span:
    start = TEXTS[report][3].index(words)
    return Span(start, start + len(words))


def claim(report: str, words: str, measure: str, item: str, quantity: Quantity, place: Place | None, **more: object) -> Claim:
    """A claim on these words of the story; `more` fills the figure, `review` the claim."""
    outlet, published, title, text = TEXTS[report]
    at = span(report, words)
    review = more.pop("review", Review.UNREVIEWED)
    figure = Figure(
        id=f"{measure}-{at.start}",
        span=at,
        number=at,
        measure=measure,
        item=item,
        quantity=quantity,
        place=place,
        **more,  # type: ignore[arg-type]
    )
    start = text.rfind(". ", 0, at.start) + 2 if ". " in text[: at.start] else 0
    stop = text.find(". ", at.end)
    return Claim(
        id=f"{report}:{measure}:{at.start}",
        report=report,
        figure=figure,
        outlet=outlet,
        url=f"https://news.example/{report}",
        title=title,
        published=published,
        said=datetime(published.year, published.month, published.day, 6, 30, tzinfo=UTC)
        if report.startswith("wire")
        else published,
        page=report,
        family=report,
        sentence=text[start : len(text) if stop < 0 else stop + 1],
        sentence_start=start,
        event_type="ASSAULT",
        where=place,
        within=ABOVE.get(place, ()) if place is not None else (),
        review=review,  # type: ignore[arg-type]
    )


exactly, at_least, vaguely = Quantity.exactly, Quantity.at_least, Quantity.vaguely
RAID = {"actor": RUSSIA, "target": UKRAINE, "period": days(10)}
LAUNCHED = claim("wire-1", "40 drones", "launched", "drone", exactly(40), VELNA, speaker=AIR_FORCE, event="e1", **RAID)
SHOT_DOWN = claim(
    "wire-1", "31 of the drones", "intercepted", "drone", exactly(31), VELNA, actor=UKRAINE, target=RUSSIA, period=days(10)
)
THREE = claim("wire-1", "At least 3 people", "killed", "person", at_least(3), VELNA, speaker=MAYOR, review=Review.PUBLISHED, **RAID)
FIVE = claim("post-1", "Five people", "killed", "person", exactly(5), VELNA, speaker=GOVERNOR, review=Review.PUBLISHED, **RAID)
TWELVE = claim("post-1", "12 wounded", "wounded", "person", exactly(12), VELNA, speaker=GOVERNOR, review=Review.REVIEWED, **RAID)
NONE = claim("post-1", "no civilians", "killed", "civilian", exactly(0), VELNA, speaker=MINISTRY, **RAID)
TWO = claim(
    "wire-2", "two civilians", "killed", "civilian", exactly(2), SOSNIVKA, actor=RUSSIA, target=UKRAINE, period=days(11), event="e1"
)
SEVERAL = claim("wire-2", "several people", "wounded", "person", vaguely(3), SOSNIVKA, target=UKRAINE, period=days(11))
WAR = claim(
    "wire-2",
    "1,200 civilians",
    "killed",
    "civilian",
    exactly(1200),
    REGION,
    speaker=Actor(name="UN", kind=ActorKind.BODY),
    scope=Scope.CUMULATIVE,
    period=Period(start=date(2022, 2, 1), end=date(2025, 7, 11), grain=Grain.RANGE),
)
PLEDGE = replace(
    claim("post-2", "25 million euros", "pledged", "money", exactly(25e6), OSLO, currency="EUR", actor=NORWAY, target=UKRAINE,
          speaker=PREMIER, period=days(11), event="e1"),
    event_type="AGREE",
)  # fmt: skip
FREED = replace(
    claim(
        "post-2", "50 prisoners", "freed", "prisoner", exactly(50), None, actor=RUSSIA, target=UKRAINE, period=days(11), event="e2"
    ),
    event_type="YIELD",
)
SEVEN = claim("sahel-1", "seven people", "killed", "person", exactly(7), UMM_RAHAL, actor=RSF, period=days(10), event="e1")


def incident(id: str, *claims: Claim, kind: str = "ASSAULT", review: Review = Review.UNREVIEWED) -> Incident:
    periods = [one.figure.period for one in claims if one.figure.period]
    return Incident(
        id=id,
        kind=kind,
        claims=claims,
        start=min((one.start for one in periods if one.start), default=None),
        end=max((one.end for one in periods if one.end), default=None),
        places=tuple(dict.fromkeys(one.figure.place for one in claims if one.figure.place)),
        actors=tuple(dict.fromkeys(one.figure.actor for one in claims if one.figure.actor and one.figure.measure != "intercepted")),
        targets=tuple(
            dict.fromkeys(one.figure.target for one in claims if one.figure.target and one.figure.measure != "intercepted")
        ),
        reports=len({one.family for one in claims}),
        voices=len({one.figure.speaker for one in claims}),
        review=review,
    )


def account(
    of: str | None, *claims: Claim, relations: tuple[Relation, ...] = (), stand: tuple[Claim, ...] | None = None,
    disputed: bool = False, item: str | None = None,
) -> Account:  # fmt: skip
    """What was said of one thing; all of it stands unless `stand` names what does."""
    stand = claims if stand is None else stand
    first = claims[0].figure
    lows = [one.figure.quantity.low for one in stand if one.figure.quantity.low is not None]
    highs = [one.figure.quantity.high for one in stand]
    return Account(
        incident=of,
        measure=first.measure,
        item=item or first.item,
        place=first.place,
        actor=first.actor if first.measure in {"launched", "pledged"} else None,
        target=first.target,
        currency=first.currency,
        period=None,
        cumulative=of is None,
        statements=tuple(
            Statement(
                claim=one,
                voice=(one.figure.speaker.body or one.figure.speaker.name) if one.figure.speaker else one.outlet or "",
                side={"Russia's Defence Ministry": "Russia", "Olha Prymak": "Ukraine", "Danylo Hrach": "Ukraine"}.get(
                    one.figure.speaker.name if one.figure.speaker else ""
                ),
                said=one.said,
                stands=one in stand,
            )
            for one in claims
        ),
        relations=relations,
        stands=Stands(
            low=min(lows, default=None),
            high=None if None in highs else max((high for high in highs if high is not None), default=None),
            latest=stand[0].reference if stand else None,
            voices=len(stand),
            sides=len({one.figure.speaker for one in stand}),
            disputed=disputed,
        ),
    )


def relation(earlier: Claim, later: Claim, kind: Kind, why: str) -> Relation:
    return Relation(earlier=earlier.reference, later=later.reference, kind=kind, why=why)


def version(report: str, *figures: Claim, quotes: tuple[Quote, ...] = (), events: tuple[Event, ...] = ()) -> Version:
    outlet, published, title, text = TEXTS[report]
    digest = hashlib.sha256(text.encode()).hexdigest()
    told = Report(
        id=report,
        text=text,
        url=f"https://news.example/{report}",
        publisher=outlet,
        title=title,
        published=published,
        sha256=digest,
    )
    return Version(
        reading=Reading(
            report=told,
            about_conflict=Verdict(value=True, reason="killed, drones"),
            figures=tuple(one.figure for one in figures),
            quotes=quotes,
            events=events,
        ),
        page=report,
        number=1,
        newest=True,
        family=report,
        got="2025-07-12T05:00:00Z",
        origin=f"/home/someone/news/{report}.json",
        bytes_sha256=digest,
        reader="0.2.0",
    )


def event(report: str, id: str, words: str, type: str, **more: object) -> Event:
    return Event(id=id, span=span(report, words), type=type, **more)  # type: ignore[arg-type]


def held() -> Held:
    """The whole story, as it stood on the twelfth at six in the morning."""
    quote = Quote(span=span("wire-1", "The roof came down on us all,"), text="The roof came down on us all,", speaker=MAYOR)
    versions = (
        version("wire-1", LAUNCHED, SHOT_DOWN, THREE, quotes=(quote,), events=(
            event("wire-1", "e1", "launched 40 drones at Velna", "ASSAULT", mode="drone", actor=(RUSSIA,), recipient=(UKRAINE,),
                  place=VELNA, period=days(10)),)),
        version("post-1", FIVE, TWELVE, NONE),
        version("wire-2", TWO, SEVERAL, WAR, events=(
            event("wire-2", "e1", "Shelling killed", "ASSAULT", mode="heavy-weapons", actor=(RUSSIA,), recipient=(UKRAINE,),
                  place=SOSNIVKA, period=days(11)),)),
        version("post-2", PLEDGE, FREED, events=(
            event("post-2", "e1", "pledged 25 million euros", "AGREE", actor=(NORWAY,), recipient=(UKRAINE,), place=OSLO,
                  period=days(11)),
            event("post-2", "e2", "exchanged prisoners", "YIELD", actor=(RUSSIA,), recipient=(UKRAINE,), period=days(11)))),
        version("sahel-1", SEVEN, events=(
            event("sahel-1", "e1", "shot dead", "ASSAULT", mode="firearms", actor=(RSF,), place=UMM_RAHAL, period=days(10)),)),
    )  # fmt: skip
    incidents = (
        incident("i1", LAUNCHED, SHOT_DOWN, THREE, FIVE, TWELVE, NONE, review=Review.PUBLISHED),
        incident("i2", TWO, SEVERAL),
        incident("i3", PLEDGE, kind="AGREE", review=Review.REVIEWED),
        incident("i4", FREED, kind="YIELD"),
        incident("i5", SEVEN),
    )
    killed = account(
        "i1",
        THREE,
        FIVE,
        NONE,
        relations=(
            relation(THREE, FIVE, Kind.REFINES, "at least 3, then 5"),
            relation(FIVE, NONE, Kind.CONTRADICTS, "5 by one side, 0 by the other"),
        ),
        stand=(FIVE, NONE),
        disputed=True,
    )
    return Held(
        name="story",
        as_of=datetime(2025, 7, 12, 6, 0, tzinfo=UTC),
        software="0.2.0",
        versions=versions,
        claims=(LAUNCHED, SHOT_DOWN, THREE, FIVE, TWELVE, NONE, TWO, SEVERAL, WAR, PLEDGE, FREED, SEVEN),
        incidents=incidents,
        accounts=(
            account("i1", LAUNCHED),
            account("i1", SHOT_DOWN),
            killed,
            account("i1", TWELVE),
            account("i2", TWO),
            account("i2", SEVERAL),
            account("i3", PLEDGE),
            account("i4", FREED),
            account("i5", SEVEN),
            account(None, WAR),
        ),
        decisions=(
            Decision(
                id=1,
                at="2025-07-11T08:00:00Z",
                who="ada",
                verb=Verb.PUBLISH,
                subject="i1",
                why="@checked against both",
                before={"review": "unreviewed"},
                after={"review": "published"},
                previous="",
                hash="ab",
            ),
        ),
        failed=(Failed(source="https://closed.example/feed", why="answered 403"),),
    )
