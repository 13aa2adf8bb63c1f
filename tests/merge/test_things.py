"""Which counts are of one thing, so that they are set against each other, and which are of two."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from onrecord.merge import ledger
from onrecord.model import Actor, Claim, Kind, Place, Status
from tests.merge.claims import MONDAY, RUSSIA, STATE, UKRAINE, claim

TUESDAY, WEDNESDAY, FRIDAY, SUNDAY = (date(2025, 7, day) for day in (8, 9, 11, 13))
MORNING, NOON, NIGHT = datetime(2025, 7, 7, 8), datetime(2025, 7, 7, 12), datetime(2025, 7, 7, 22)
CITY, POLICE = "Sumy city military administration", "Sumy regional police"


def things(*claims: Claim) -> set[frozenset[str]]:
    return {frozenset(each.claim.report for each in account.statements) for account in ledger("i1", claims)}


@pytest.mark.parametrize(
    ("told", "one"),
    [
        ({}, True),
        ({"measure": "wounded"}, False),
        ({"item": "soldier"}, False),
        ({"status": Status.PLANNED}, False),
        ({"target": RUSSIA}, False),
        ({"target": None}, True),
        ({"where": None}, True),
        ({"actor": STATE}, True),
        ({"first": TUESDAY}, False),
        ({"first": None}, True),
        ({"last": WEDNESDAY}, True),
    ],
)
def test_two_counts_are_of_one_thing_where_nothing_that_both_tell_tells_them_apart(told: dict[str, object], one: bool) -> None:
    first = claim(report="a", low=2, high=2)
    assert (len(things(first, claim(report="b", **{"low": 3, "high": 3, **told}))) == 1) is one


def test_what_two_launched_is_two_things() -> None:
    fired = {"low": 40, "high": 40, "measure": "launched", "item": "rocket"}
    assert len(things(claim(report="a", **fired), claim(report="b", **fired, actor=Actor(name="Hezbollah")))) == 2
    assert len(things(claim(report="a", **fired), claim(report="b", **fired, actor=None))) == 1


def test_places_that_no_gazetteer_knows_are_one_where_name_and_land_are() -> None:
    def at(report: str, name: str, country: str | None) -> Claim:
        return claim(report=report, low=2, high=2, where=Place(name=name, country=country))

    assert things(at("a", "Ost", "UA"), at("b", "ost", "UA"), at("c", "Ost", "PL"), at("d", "Ost", None)) == {
        frozenset({"a", "b"}),
        frozenset({"c"}),
        frozenset({"d"}),
    }


def test_days_that_touch_are_one_and_a_span_brings_together_what_it_holds() -> None:
    def on(report: str, first: date, last: date | None = None) -> Claim:
        return claim(report=report, low=2, high=2, first=first, last=last)

    assert things(on("a", MONDAY, TUESDAY), on("b", TUESDAY, WEDNESDAY), on("c", FRIDAY)) == {
        frozenset({"a", "b"}),
        frozenset({"c"}),
    }
    assert things(on("a", MONDAY, FRIDAY), on("b", MONDAY), on("c", WEDNESDAY), on("d", FRIDAY, SUNDAY)) == {
        frozenset({"a", "b", "c", "d"})
    }


def test_those_counted_anew_each_day_are_apart_by_day_and_from_a_count_over_days() -> None:
    def on(report: str, first: date, last: date | None = None) -> Claim:
        return claim(report=report, low=2, high=2, measure="displaced", first=first, last=last)

    assert things(on("a", MONDAY), on("b", TUESDAY), on("c", MONDAY), on("d", MONDAY, TUESDAY), on("e", TUESDAY, WEDNESDAY)) == {
        frozenset({"a", "c"}),
        frozenset({"b"}),
        frozenset({"d", "e"}),
    }


def test_a_pledge_is_one_thing_on_whichever_day_it_is_said_again() -> None:
    told = {"low": 5, "high": 5, "measure": "pledged", "item": "tank"}
    assert len(things(claim(report="a", **told), claim(report="b", **told, first=SUNDAY))) == 1
    assert len(things(claim(report="a", **told), claim(report="b", **told, first=SUNDAY, actor=STATE))) == 2


def test_civilians_are_the_whole_toll_unless_their_report_counts_all_people_beside_them() -> None:
    people = claim(report="a", low=9, high=9)
    civilians = claim(report="b", low=7, high=7, item="civilian")
    assert things(people, civilians) == {frozenset({"a", "b"})}
    beside = claim(report="a", low=7, high=7, item="civilian", at=40)
    assert len(ledger("i1", [people, beside])) == 2
    elsewhere = claim(report="b", low=7, high=7, item="civilian", where=UKRAINE, at=40)
    assert len(ledger("i1", [claim(report="b", low=9, high=9), elsewhere])) == 2
    assert len(ledger("i1", [people, claim(report="b", low=7, high=7, item="civilian", part_of="f0")])) == 2


def test_nothing_told_is_no_account() -> None:
    assert ledger("i1", []) == ()


def test_an_outlet_that_repeats_an_outlet_that_repeats_a_body_is_of_the_body() -> None:
    told = [
        claim(report="a", low=4, high=4, said=MORNING, speaker=CITY),
        claim(report="b", low=4, high=4, said=NOON),
        claim(report="c", low=4, high=4, said=NIGHT),
    ]
    (account,) = ledger("i1", told)
    assert account.stands.voices == 1
    assert [each.kind for each in account.relations] == [Kind.SAME, Kind.SAME]
    assert account.stands.latest == told[0].reference


def test_a_count_is_set_against_the_one_just_before_and_its_own_voices_last_and_against_all_that_it_gainsays() -> None:
    told = [
        claim(report="a", low=4, high=4, said=MORNING, speaker="Ukrainian Defence Ministry"),
        claim(report="b", low=9, high=9, said=NOON, speaker="Russian Defence Ministry"),
        claim(report="c", low=9, high=9, said=datetime(2025, 7, 7, 15), speaker="Russian Interior Ministry"),
        claim(report="d", low=5, high=5, said=NIGHT, speaker="Ukrainian Defence Ministry"),
    ]
    (account,) = ledger("i1", told)
    assert [(each.earlier.report, each.later.report, each.kind) for each in account.relations] == [
        ("a", "b", Kind.CONTRADICTS),
        ("b", "c", Kind.SAME),
        ("a", "c", Kind.CONTRADICTS),
        ("c", "d", Kind.CONTRADICTS),
        ("a", "d", Kind.REVISED),
        ("b", "d", Kind.CONTRADICTS),
    ]
    assert (account.stands.low, account.stands.high, account.stands.disputed, account.stands.sides) == (5, 9, True, 2)


def test_a_bound_below_is_null_where_a_standing_statement_gave_none() -> None:
    (account,) = ledger(
        "i1",
        [
            claim(report="a", low=None, high=9, said=MORNING, speaker="Ukrainian Defence Ministry"),
            claim(report="b", low=5, high=None, said=NIGHT, speaker="Russian Defence Ministry"),
        ],
    )
    assert (account.stands.low, account.stands.high) == (None, None)


def test_what_a_page_no_longer_says_points_at_the_version_that_lacks_it() -> None:
    old = claim(report="a1", low=7, high=7, page="p", version=1, said=MORNING, at=20)
    new = claim(report="a2", low=9, high=9, measure="wounded", page="p", version=2, said=MORNING, at=60)
    (gone,) = [each for account in ledger("i1", [old, new]) for each in account.relations]
    assert (gone.earlier, gone.kind) == (old.reference, Kind.WITHDRAWN)
    assert (gone.later.report, gone.later.start, gone.later.end, gone.later.measure) == ("a2", 0, 0, "killed")
