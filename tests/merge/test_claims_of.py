"""Claims out of a reading: each figure with its report's outlet, its moment, its sentence and its place."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from onrecord.merge import claims_of, outlet_of, said_on
from onrecord.merge.totals import brief, tells_total
from onrecord.model import Claim, Event, Figure, Place, Quantity, Reading, Report, Span, Verdict, Version
from tests.merge.claims import MONDAY, REGION, SUMY, UKRAINE, claim

TEXT = "A mill burned in Sumy. Two people died, 5 were hurt and 5 fled. It was the third fire.\nNo more is known."
TOLD = Place(name="Sumy", country="UA")


class Known:
    """An atlas that knows one town."""

    def resolve(self, place: Place) -> tuple[Place, tuple[Place, ...]]:
        return (SUMY, (REGION, UKRAINE)) if place.name == "Sumy" else (place, ())


def figure(words: str, measure: str, **more: object) -> Figure:
    start = TEXT.index(words)
    span = Span(start, start + len(words))
    told = {"id": f"f{start}{measure}", "measure": measure, "item": "person", "quantity": Quantity.exactly(2), **more}
    return Figure(span=span, number=span, **told)  # type: ignore[arg-type]


def version(*figures: Figure, events: tuple[Event, ...] = (), **report: object) -> Version:
    held = Report(**{"id": "r", "text": TEXT, "sha256": "0", "publisher": "The Post", "title": "Fire", **report})  # type: ignore[arg-type]
    reading = Reading(report=held, about_conflict=Verdict(value=True, reason="war"), figures=figures, events=events)
    return Version(reading=reading, page="p", number=3, newest=True, family="fam", got="", origin=None, bytes_sha256="", reader="1")


def event(name: str, words: str, place: Place | None = TOLD) -> Event:
    start = TEXT.index(words)
    return Event(id=name, span=Span(start, start + len(words)), type="ASSAULT", place=place)


def test_a_claim_carries_what_is_needed_of_its_report() -> None:
    told = version(
        figure("5 were hurt", "wounded", place=TOLD),
        published=MONDAY,
        url="https://www.post.example/1",
        updated="2025-07-07T10:30:45Z",
    )
    (made,) = claims_of(told, Known())
    assert (made.report, made.outlet, made.url, made.title) == ("r", "The Post", "https://www.post.example/1", "Fire")
    assert (made.page, made.version, made.family) == ("p", 3, "fam")
    assert (made.published, made.said) == (MONDAY, datetime(2025, 7, 7, 10, 30, tzinfo=UTC))
    assert (made.where, made.within) == (SUMY, (REGION, UKRAINE))
    assert made.sentence == "Two people died, 5 were hurt and 5 fled."
    assert TEXT[made.sentence_start :].startswith(made.sentence)
    assert made.event_type is None


def test_a_claim_keeps_its_id_however_often_it_is_read_and_two_have_two() -> None:
    figures = [figure("Two people", "killed"), figure("5 were hurt", "wounded"), figure("Two people", "wounded")]
    ids = [each.id for each in claims_of(version(*figures), Known())]
    assert len(set(ids)) == 3
    assert all(len(name) == 16 and name.startswith("c") for name in ids)
    assert [each.id for each in claims_of(version(*figures[1:]), Known())] == ids[1:]
    assert claims_of(version(*figures, id="other"), Known())[0].id != ids[0]
    twice = [each.id for each in claims_of(version(*figures[:1] * 3), Known())]
    assert twice == [ids[0], f"{ids[0]}-2", f"{ids[0]}-3"]


def test_a_figure_takes_the_place_of_its_own_event_and_the_kind_of_the_event_that_holds_its_words() -> None:
    burned, died = event("e1", "A mill burned in Sumy"), event("e2", "Two people died", Place(name="Ost", country="UA"))
    own, held, none = claims_of(
        version(
            figure("5 were hurt", "wounded", event="e1"),
            figure("Two people", "killed"),
            figure("third", "damaged"),
            events=(burned, died),
        ),
        Known(),
    )
    assert (own.where, own.event_type) == (SUMY, "ASSAULT")
    assert (held.where, held.within, held.event_type) == (None, (), "ASSAULT")
    assert (none.where, none.event_type) == (None, None)
    (placed,) = claims_of(
        version(figure("5 were hurt", "wounded", event="e1", place=Place(name="Ost", country="UA")), events=(burned,)), Known()
    )
    assert placed.where == Place(name="Ost", country="UA")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("mill", "A mill burned in Sumy."),
        ("third", "It was the third fire."),
        ("It was", "It was the third fire."),
        ("more", "No more is known."),
    ],
)
def test_a_sentence_ends_at_its_stop_or_at_the_end_of_its_line(words: str, sentence: str) -> None:
    (made,) = claims_of(version(figure(words, "killed")), Known())
    assert made.sentence == sentence


def test_a_sentence_without_an_end_is_cut_within_reach() -> None:
    text = "x" * 900 + " Two people " + "y" * 900
    told = version(replace(figure("Two people", "killed"), span=Span(901, 911)), text=text)
    (made,) = claims_of(told, Known())
    assert (made.sentence_start, len(made.sentence)) == (301, 1210)


def test_an_outlet_is_as_the_report_says_else_the_host_of_its_address() -> None:
    def of(**told: object) -> str | None:
        return outlet_of(version(**told).reading.report)

    assert of() == "The Post"
    assert of(publisher=None, url="https://www.post.example/1") == "post.example"
    assert of(publisher=None, url="https://news.post.example:80/1") == "news.post.example"
    assert of(publisher=None, url="file.html") is None
    assert of(publisher=None) is None


@pytest.mark.parametrize(
    ("updated", "published_at", "said"),
    [
        ("2025-07-08T01:20:59+03:00", "2025-07-07T10:00:00Z", datetime(2025, 7, 7, 22, 20, tzinfo=UTC)),
        (None, "2025-07-07T10:00:00.5Z", datetime(2025, 7, 7, 10, 0, tzinfo=UTC)),
        ("2025-07-08", None, date(2025, 7, 8)),
        ("2025-07-08T01:20:59", None, date(2025, 7, 8)),
        ("soon", "2025-07-08", date(2025, 7, 8)),
        ("soon, in July of this year", None, MONDAY),
        (None, None, MONDAY),
    ],
)
def test_a_report_was_said_when_it_was_last_changed_as_far_as_it_tells(
    updated: str | None, published_at: str | None, said: datetime | date
) -> None:
    assert said_on(version(updated=updated, published_at=published_at, published=MONDAY).reading.report) == said


def test_a_count_over_a_long_time_is_a_total_and_one_of_two_days_is_none() -> None:
    def told(days: int | None) -> Claim:
        last = MONDAY.replace(day=7 + days) if days else None
        return claim(
            report="a", low=9, high=9, last=last, first=MONDAY if days is not None else None, sentence="Nine in two months."
        )

    assert [brief(told(days)) for days in (0, 2, 3, None)] == [True, True, False, False]
    assert [tells_total(told(days)) for days in (0, 2, 3, None)] == [False, False, True, True]
    assert not tells_total(replace(told(None), sentence="Nine at noon."))
