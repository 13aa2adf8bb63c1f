"""How statements about two things of one incident lie to each other: a day within days, a place beside what holds it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from onrecord.merge import ledger
from onrecord.merge.voices import voice_of
from onrecord.model import Actor, Claim, Kind, Relation
from tests.merge.claims import MONDAY, ODESA, REGION, SUMY, UKRAINE, claim

TUESDAY, WEDNESDAY = date(2025, 7, 8), date(2025, 7, 9)


def relations(*claims: Claim) -> list[Relation]:
    return [each for account in ledger("i1", claims) for each in account.relations]


def moved(report: str, first: date | None, last: date | None = None, count: int = 9, **more: object) -> Claim:
    """People displaced, who are counted anew each day."""
    told = {"measure": "displaced", "actor": None, "target": None, **more}
    return claim(report=report, low=count, high=count, first=first, last=last, **told)


@pytest.mark.parametrize("day", [MONDAY, TUESDAY, WEDNESDAY])
def test_the_count_of_a_day_lies_within_the_days_from_their_first_to_their_last(day: date) -> None:
    one, span = moved("a", day), moved("b", MONDAY, WEDNESDAY, 90)
    (relation,) = relations(one, span)
    assert (relation.earlier, relation.later, relation.kind) == (one.reference, span.reference, Kind.PART_OF)
    assert relation.why == "the count of a day within the days that the other counts"


@pytest.mark.parametrize(
    "span",
    [
        moved("b", TUESDAY, WEDNESDAY, 90),
        moved("b", None, None, 90),
        moved("b", MONDAY, WEDNESDAY, 90, where=ODESA),
        moved("b", MONDAY, WEDNESDAY, 90, item="child"),
        moved("b", MONDAY, WEDNESDAY, 90, measure="freed"),
        claim(report="b", low=90, high=90, last=WEDNESDAY),
    ],
    ids=["other days", "no day", "another town", "other people", "another measure", "the dead, who are not counted by day"],
)
def test_the_count_of_a_day_is_no_part_of_what_does_not_hold_it(span: Claim) -> None:
    one = replace(span, id="c-a", report="a", figure=moved("a", MONDAY).figure, where=SUMY)
    measure = "killed" if span.figure.measure == "killed" else "displaced"
    one = replace(one, figure=replace(one.figure, measure=measure))
    assert [each for each in relations(one, span) if each.kind is Kind.PART_OF] == []


def test_of_two_counts_over_days_the_one_said_first_holds_the_day_and_the_last_statement_of_the_day_is_its_part() -> None:
    early = moved("c", MONDAY, WEDNESDAY, 90, said=datetime(2025, 7, 9, 12))
    late = moved("b", MONDAY, WEDNESDAY, 95, said=datetime(2025, 7, 9, 20), speaker="Sumy police")
    first, last = moved("a", MONDAY), moved("d", MONDAY, count=10, said=datetime(2025, 7, 8))
    parts = [each for each in relations(first, last, early, late) if each.kind is Kind.PART_OF]
    assert [(each.earlier, each.later) for each in parts] == [(last.reference, early.reference)]


def test_a_count_that_tells_no_place_lies_within_that_of_the_place() -> None:
    one, span = moved("a", MONDAY, where=None), moved("b", MONDAY, WEDNESDAY, 90)
    assert [each.kind for each in relations(one, span)] == [Kind.PART_OF]


def test_a_place_beside_what_holds_it_differs_in_one_report_on_one_day_alone() -> None:
    town = claim(report="a", low=6, high=6)
    why = "a place and what holds it, and the report does not say that one count is of the other"
    for above in (REGION, UKRAINE):
        (relation,) = relations(town, claim(report="a", low=11, high=11, where=above, at=40))
        assert (relation.kind, relation.why, relation.earlier) == (Kind.DIFFERS, why, town.reference)
    assert relations(town, claim(report="b", low=11, high=11, where=REGION)) == []
    assert relations(town, claim(report="a", low=11, high=11, where=ODESA, at=40)) == []
    assert relations(town, claim(report="a", low=11, high=11, where=REGION, at=40, first=WEDNESDAY)) == []
    assert relations(town, claim(report="a", low=11, high=11, where=REGION, at=40, measure="wounded")) == []


def test_civilians_of_a_town_are_set_beside_the_people_of_its_region_and_soldiers_are_not() -> None:
    region = claim(report="a", low=11, high=11, where=REGION, at=40)
    assert [each.kind for each in relations(claim(report="a", low=6, high=6, item="civilian"), region)] == [Kind.DIFFERS]
    assert relations(claim(report="a", low=6, high=6, item="soldier"), region) == []


def test_a_part_told_as_such_does_not_hide_the_count_beside_it() -> None:
    region = claim(report="a", low=11, high=11, where=REGION, at=40, name="whole")
    part = claim(report="a", low=6, high=6, part_of="whole")
    assert [each.kind for each in relations(part, region)] == [Kind.PART_OF]
    other = claim(report="a", low=4, high=4, at=80)
    beside = [
        (each.earlier, each.kind) for each in relations(part, other, region) if region.reference in (each.earlier, each.later)
    ]
    assert sorted(beside) == sorted([(part.reference, Kind.PART_OF), (region.reference, Kind.DIFFERS)])


def test_a_place_that_no_gazetteer_knows_still_tells_whose_body_counts_there() -> None:
    told = claim(report="a", low=2, high=2, where=SUMY)
    unknown = replace(told, where=None, within=())
    assert voice_of(Actor(name="police"), unknown).side == "Ukraine"
    assert voice_of(Actor(name="Ira Kit", role="governor"), unknown).name == "Sumy regional administration"
    assert voice_of(Actor(name="Ira Kit", role="adviser", body="Russian Defence Ministry"), told).side == "Russia"
