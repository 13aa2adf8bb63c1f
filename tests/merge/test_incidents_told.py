"""What an incident says of its claims, under which id it stands, and which counts bring two reports together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from onrecord.merge import Verdicts, beside, incident_of, incidents, keys, placed
from onrecord.model import Actor, Claim, Event, Incident, Period, Place, Precision, Status
from tests.merge.claims import MONDAY, ODESA, RUSSIA, STATE, SUMY, UKRAINE, claim
from tests.merge.test_beside import event, version

TUESDAY, WEDNESDAY = date(2025, 7, 8), date(2025, 7, 9)
NIGHT = datetime(2025, 7, 7, 22)


def only(*claims: Claim) -> Incident:
    (made,) = incidents(claims)[0]
    return made


def groups(*claims: Claim, verdicts: Verdicts | None = None) -> set[frozenset[str]]:
    return {frozenset(each.report for each in made.claims) for made in incidents(claims, verdicts)[0]}


def test_an_incident_says_its_kind_days_places_and_who_told_of_it() -> None:
    told = [
        claim(report="b", low=2, high=2, speaker="Sumy police", said=NIGHT),
        claim(report="a", low=2, high=2, speaker="Sumy police"),
        claim(report="c", low=90, high=90, measure="launched", item="drone", where=UKRAINE, said=NIGHT),
        claim(report="d", low=1, high=1, where=ODESA, target=None, said=NIGHT, at=9),
        claim(report="d", low=5, high=5, measure="wounded", where=ODESA, said=NIGHT, at=40),
    ]
    made = only(*told)
    assert (made.kind, made.start, made.end) == ("ASSAULT", MONDAY, MONDAY)
    assert [each.report for each in made.claims] == ["a", "b", "c", "d", "d"]
    assert [place.name for place in made.places] == ["Odesa", "Sumy", "Ukraine"]
    assert (made.actors, made.targets) == ((RUSSIA,), (STATE,))
    assert (made.reports, made.voices) == (4, 3)
    assert made.id.startswith("i") and len(made.id) == 13


def test_the_places_and_actors_told_most_often_come_first() -> None:
    told = [claim(report=name, low=2, high=2, said=NIGHT) for name in ("a", "b")]
    other = claim(report="c", low=1, high=1, where=replace(SUMY, name="Alnia", geonames_id=None), said=NIGHT)
    assert [place.name for place in only(*told, other).places] == ["Sumy", "Alnia"]
    unnamed = replace(told[0], id="x", report="x", figure=replace(told[0].figure, actor=Actor(name="An army", id="US")))
    assert [actor.name for actor in incident_of("i1", [*told, unnamed]).actors] == ["Russia", "An army"]


def test_where_each_claim_is_placed_is_as_the_incidents_have_it() -> None:
    told = [claim(report="a", low=2, high=2), claim(report="b", low=2, high=2), claim(report="c", low=2, high=2, first=TUESDAY)]
    for verdicts in (None, Verdicts(not_same=frozenset({(told[0].id, told[1].id)}))):
        made, _ = incidents(told, verdicts)
        assert placed(told, verdicts)[0] == {each.id: one.id for one in made for each in one.claims}
    made, heirs = incidents(told, None, {told[0].id: "old", told[1].id: "gone", told[2].id: "own"})
    where, told_heirs = placed(told, None, {told[0].id: "old", told[1].id: "gone", told[2].id: "own"})
    assert told_heirs == heirs == {"old": "gone"}
    assert where == {told[0].id: "gone", told[1].id: "gone", told[2].id: "own"}


def test_an_id_goes_to_the_group_that_has_most_of_its_claims_and_the_other_gets_a_new_one() -> None:
    monday = [claim(report=name, low=2, high=2) for name in ("a", "b", "c")]
    later = claim(report="d", low=2, high=2, first=WEDNESDAY, said=datetime(2025, 7, 9, 12))
    had = {each.id: "was" for each in [*monday, later]} | {monday[2].id: "other"}
    where = placed([*monday, later], None, had)[0]
    assert {where[each.id] for each in monday} == {"was"}
    assert where[later.id] not in ("was", "other")


def test_an_incident_of_claims_that_people_hold_to_be_one_is_told_in_their_order() -> None:
    late, early = claim(report="a", low=2, high=2, said=NIGHT, last=TUESDAY), claim(report="b", low=3, high=3)
    made = incident_of("i9", [late, early])
    assert (made.id, [each.report for each in made.claims], made.start, made.end) == ("i9", ["b", "a"], MONDAY, TUESDAY)
    assert made.kind == "ASSAULT"


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [
        (date(2025, 6, 1), date(2025, 6, 30), True),
        (date(2025, 7, 1), date(2025, 7, 31), True),
        (date(2024, 1, 1), date(2024, 12, 31), True),
        (date(2025, 6, 2), date(2025, 6, 30), False),
        (date(2025, 6, 1), date(2025, 6, 29), False),
        (date(2025, 6, 1), date(2025, 7, 31), False),
        (date(2024, 6, 1), date(2025, 5, 31), False),
        (date(2025, 7, 1), date(2025, 7, 11), True),
        (date(2025, 7, 1), date(2025, 7, 12), False),
    ],
)
def test_a_month_or_a_year_named_for_want_of_a_day_is_of_one_happening_and_a_campaign_of_none(
    first: date, last: date, found: bool
) -> None:
    told = claim(report="a", low=2, high=2, first=first, last=last)
    assert (told.id in keys([told])) is found


@pytest.mark.parametrize(
    ("count", "other", "one"), [(100, 100, True), (100, 85, True), (85, 100, True), (100, 70, False), (9, 9, True), (9, 8, False)]
)
def test_a_month_joins_the_day_of_its_town_where_the_counts_are_alike(count: int, other: int, one: bool) -> None:
    month = claim(report="a", low=count, high=count, first=date(2025, 7, 1), last=date(2025, 7, 31))
    day = claim(report="b", low=other, high=other, first=MONDAY)
    assert (len(groups(month, day)) == 1) is one


@pytest.mark.parametrize(
    ("told", "one"),
    [
        ({}, True),
        ({"low": 729, "high": 729}, False),
        ({"measure": "intercepted", "actor": STATE, "target": RUSSIA}, True),
        ({"item": "missile"}, False),
        ({"actor": Actor(name="Hezbollah")}, False),
        ({"first": date(2025, 7, 8)}, True),
        ({"first": date(2025, 7, 9)}, False),
        ({"said": datetime(2025, 7, 18)}, False),
    ],
)
def test_an_odd_number_told_again_within_days_is_of_the_same_attack_though_no_land_is_told(
    told: dict[str, object], one: bool
) -> None:
    fired = {"low": 728, "high": 728, "measure": "launched", "item": "drone", "where": None, "target": None}
    assert (len(groups(claim(report="a", **fired), claim(report="b", **{**fired, **told}))) == 1) is one


@pytest.mark.parametrize(("count", "one"), [(728, True), (700, False), (2000, False), (1010, True), (19, False)])
def test_a_round_or_small_number_is_the_same_by_chance(count: int, one: bool) -> None:
    fired = {"low": count, "high": count, "measure": "launched", "item": "drone", "where": None, "target": None}
    assert (len(groups(claim(report="a", **fired), claim(report="b", **fired))) == 1) is one


def test_gifts_of_one_amount_between_the_same_ones_are_one_gift_for_days() -> None:
    given = {"low": 50, "high": 50, "measure": "pledged", "item": "money", "currency": "EUR", "where": None, "first": None}
    donor = {"actor": Actor(name="Norway", id="NO"), "target": STATE}
    one = claim(report="a", said=datetime(2025, 7, 7), **given, **donor)
    assert len(groups(one, claim(report="b", said=datetime(2025, 7, 12), **given, **donor))) == 1
    assert len(groups(one, claim(report="b", said=datetime(2025, 7, 29), **given, **donor))) == 2
    assert len(groups(one, claim(report="b", said=datetime(2025, 7, 12), **given, actor=RUSSIA, target=STATE))) == 2


def test_claims_of_one_report_about_two_towns_hit_by_two_sides_are_two_incidents() -> None:
    ours = claim(report="a", low=2, high=2)
    theirs = claim(report="a", low=3, high=3, actor=STATE, target=RUSSIA, where=Place(name="Kursk", country="RU"), at=90)
    assert len(incidents([ours, theirs])[0]) == 2
    undated = claim(report="a", low=4, high=4, measure="wounded", first=None, at=20)
    assert len(incidents([ours, undated])[0]) == 1
    far = claim(report="a", low=4, high=4, measure="wounded", first=None, where=None, actor=None, target=None, at=900)
    assert len(incidents([ours, far])[0]) == 2
    near = claim(report="a", low=4, high=4, measure="wounded", first=None, where=None, actor=None, target=None, at=190)
    assert len(incidents([ours, near])[0]) == 1


def test_what_people_moved_alone_stands_alone() -> None:
    told = [claim(report=name, low=2, high=2) for name in ("a", "b", "c")]
    assert groups(*told, verdicts=Verdicts(moves={told[1].id: None, "unknown": told[0].id})) == {
        frozenset({"a", "c"}),
        frozenset({"b"}),
    }


def told_beside(*events: Event, **more: object) -> list[tuple[str, Status]]:
    made = replace(only(claim(report="a", low=2, high=2)), **more)  # type: ignore[arg-type]
    return [(each.type, each.status) for each in beside(made, [version(*events)])]


def test_each_sentence_about_an_incident_is_told_once_with_its_status_and_a_figureless_one_does_not_hide_the_next() -> None:
    burning, again = event("e1", "are burning", "ASSAULT"), event("e2", "burning", "ASSAULT")
    elsewhere = event("e0", "struck only", "CONSULT")
    rejected = event("e3", "rejected that", "REJECT", status=Status.DENIED)
    assert told_beside(elsewhere, burning, again, rejected) == [("REJECT", Status.DENIED), ("ASSAULT", Status.HAPPENED)]


def test_what_is_told_of_another_land_or_without_a_day_is_not_beside_an_incident() -> None:
    burning = event("e1", "Homes are burning", "ASSAULT")
    assert burning.period is not None
    assert told_beside(replace(burning, place=None)) == [("ASSAULT", Status.HAPPENED)]
    assert told_beside(replace(burning, place=Place(name="Kursk", country="RU", precision=Precision.CITY))) == []
    assert told_beside(replace(burning, place=Place(name="Kursk", country="RU")), places=()) == [("ASSAULT", Status.HAPPENED)]
    assert told_beside(replace(burning, period=None)) == []
    open_ended = Period(start=MONDAY, end=None, grain=burning.period.grain, basis=burning.period.basis)
    assert told_beside(replace(burning, period=open_ended)) == [("ASSAULT", Status.HAPPENED)]
    assert told_beside(burning, start=None) == [] and told_beside(burning, end=None) == []
    assert told_beside(burning, start=date(2025, 7, 1), end=date(2025, 7, 6)) == []
    assert told_beside(burning, start=TUESDAY, end=TUESDAY) == []
