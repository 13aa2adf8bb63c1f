"""Which claims of one report tell of one happening."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from onrecord.merge import incidents
from onrecord.model import Actor, Place, Precision
from tests.merge.claims import MONDAY, ODESA, REGION, RUSSIA, STATE, SUMY, UKRAINE, claim

TUESDAY, WEDNESDAY, FRIDAY = date(2025, 7, 8), date(2025, 7, 9), date(2025, 7, 11)
ISRAEL = Actor(name="Israel", id="IL")
GAZA, RAFAH = (
    Place(name=name, country="PS", latitude=latitude, longitude=34.3, precision=Precision.CITY)
    for name, latitude in (("Gaza City", 31.5), ("Rafah", 31.29))
)
SUBURB = replace(SUMY, name="Nizhnia", geonames_id=None, latitude=50.95, precision=Precision.DISTRICT)
MORNING, EVENING = "Shells hit it on Monday morning.", "In the evening a drone hit it."


def one(first: dict[str, object], second: dict[str, object]) -> bool:
    """Whether two claims of one report are of one incident."""
    told = claim(report="a", **{"low": 2, "high": 2, **first}), claim(report="a", **{"low": 3, "high": 3, "at": 90, **second})
    return len(incidents(told)[0]) == 1


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ({}, {}, True),
        ({}, {"measure": "wounded"}, True),
        ({}, {"measure": "pledged", "item": "tank"}, False),
        ({}, {"where": ODESA}, True),
        ({}, {"where": Place(name="Kursk", country="RU", precision=Precision.CITY)}, False),
        ({}, {"where": None}, True),
        ({}, {"actor": None}, True),
        ({}, {"actor": STATE, "target": RUSSIA}, False),
        ({}, {"first": TUESDAY}, False),
        ({}, {"last": TUESDAY}, True),
        ({}, {"last": TUESDAY, "where": ODESA}, False),
        ({}, {"last": TUESDAY, "where": SUBURB}, True),
        ({}, {"last": TUESDAY, "where": REGION}, True),
        ({}, {"last": TUESDAY, "where": UKRAINE}, False),
        ({"where": UKRAINE}, {"last": TUESDAY, "where": UKRAINE}, True),
        ({"last": WEDNESDAY}, {"first": FRIDAY}, False),
        ({"last": WEDNESDAY}, {"first": WEDNESDAY}, True),
        ({"sentence": MORNING}, {"sentence": EVENING}, False),
        ({"sentence": MORNING}, {"sentence": MORNING}, True),
        ({"sentence": MORNING}, {}, True),
        ({"sentence": MORNING}, {"sentence": EVENING, "where": UKRAINE}, True),
    ],
)
def test_two_claims_of_a_report_are_of_one_happening_where_nothing_tells_them_apart(
    first: dict[str, object], second: dict[str, object], same: bool
) -> None:
    assert one(first, second) is same


def test_a_claim_without_a_day_joins_what_it_stands_beside_or_what_struck_its_town() -> None:
    undated = {"first": None, "measure": "wounded"}
    assert one({}, {**undated, "at": 900})
    assert one({}, {**undated, "at": 900, "where": SUBURB})
    assert not one({}, {**undated, "at": 90, "where": ODESA})
    assert one({}, {**undated, "at": 200, "where": UKRAINE})
    assert not one({}, {**undated, "at": 201, "where": UKRAINE})
    assert one({"at": 201, "where": UKRAINE}, {**undated, "at": 1, "where": UKRAINE})
    assert not one({"at": 202, "where": UKRAINE}, {**undated, "at": 1, "where": UKRAINE})


def test_a_claim_joins_the_nearest_of_the_happenings_that_it_fits() -> None:
    first = claim(report="a", low=2, high=2, at=0)
    second = claim(report="a", low=3, high=3, at=300, first=TUESDAY)
    undated = claim(report="a", low=4, high=4, at=180, measure="wounded", first=None, where=None)
    groups = [{each.figure.quantity.low for each in made.claims} for made in incidents([first, second, undated])[0]]
    assert sorted(map(sorted, groups)) == [[2], [3, 4]]


def test_each_town_of_a_land_that_is_fought_over_has_its_own_strike() -> None:
    raid = {"actor": ISRAEL, "target": None}
    assert not one({**raid, "where": GAZA}, {**raid, "where": RAFAH})
    assert one({**raid, "where": GAZA}, {**raid, "where": GAZA})
    assert one({**raid, "where": GAZA}, {**raid, "where": replace(RAFAH, latitude=31.501, name="Al-Rimal")})
    assert one({**raid, "where": GAZA}, {**raid, "where": Place(name="Palestine", country="PS", precision=Precision.COUNTRY)})


def test_an_exchange_goes_on_from_one_day_to_the_next() -> None:
    freed = {"measure": "freed", "item": "prisoner", "actor": RUSSIA, "target": STATE}
    assert one(freed, {**freed, "first": TUESDAY})
    assert one({**freed, "first": TUESDAY}, {**freed, "first": MONDAY})
    assert one(freed, {**freed, "actor": STATE, "target": RUSSIA})
    assert not one(freed, {**freed, "first": WEDNESDAY})
    assert not one(freed, {**freed, "target": Actor(name="Norway", id="NO")})


def test_in_july_is_no_day_that_a_strike_of_monday_could_share() -> None:
    july = {"first": date(2025, 7, 1), "last": date(2025, 7, 31)}
    assert not one({}, july)
    assert one(july, july)
    assert not one(july, {**july, "where": ODESA})
