"""A series: what stands of a measure by day, added up only where the counts are of things apart."""

from __future__ import annotations

from datetime import date, datetime

from onrecord.merge import Split, ledger, series, undated
from onrecord.model import Account, Actor, Claim, Point, Scope, Status
from tests.merge.claims import MONDAY, ODESA, REGION, RUSSIA, STATE, SUMY, UKRAINE, claim

TUESDAY, WEDNESDAY = date(2025, 7, 8), date(2025, 7, 9)
MORNING, NIGHT = datetime(2025, 7, 7, 8), datetime(2025, 7, 7, 22)


def accounts(**incidents: list[Claim]) -> list[Account]:
    return [account for name, claims in incidents.items() for account in ledger(name, claims)]


def only(held: list[Account], *by: Split) -> Point:
    (point,) = series(held, "killed", "person", by)
    return point


def test_one_thing_counted_is_given_as_it_stands() -> None:
    told = claim(report="a", low=2, high=3, said=MORNING)
    point = only(accounts(i1=[told]))
    assert (point.day, point.span, point.place, point.side, point.currency) == (MONDAY, None, SUMY, None, None)
    assert (point.low, point.high, point.latest, point.computed, point.disputed) == (2, 3, 2, False, False)
    assert (point.members, point.incidents, point.rule) == ((told.reference,), ("i1",), "stated of one thing counted")


def test_counts_of_two_towns_are_added_and_marked_as_computed() -> None:
    one = claim(report="a", low=2, high=2)
    other = claim(report="b", low=5, high=5, where=ODESA)
    point = only(accounts(i2=[one], i1=[other]))
    assert (point.low, point.high, point.latest, point.computed, point.place) == (7, 7, 7, True, None)
    assert point.incidents == ("i1", "i2")
    assert set(point.members) == {one.reference, other.reference}
    assert point.rule == "the sum of things counted apart, made by onrecord; none of them lies within another"


def test_a_sum_has_an_upper_bound_only_where_each_count_has_one() -> None:
    point = only(accounts(i1=[claim(report="a", low=2, high=None)], i2=[claim(report="b", low=5, high=5, where=ODESA)]))
    assert (point.low, point.high, point.latest) == (7, None, 7)
    point = only(accounts(i1=[claim(report="a", low=None, high=4)], i2=[claim(report="b", low=5, high=5, where=ODESA)]))
    assert (point.low, point.high, point.latest) == (5, 9, 9)
    point = only(accounts(i1=[claim(report="a", low=None, high=4)], i2=[claim(report="b", low=None, high=5, where=ODESA)]))
    assert (point.low, point.high) == (None, 9)


def test_a_place_within_a_place_with_a_count_is_not_added_to_it() -> None:
    town, other = claim(report="a", low=2, high=2), claim(report="b", low=3, high=3, where=ODESA)
    region, country = claim(report="c", low=9, high=9, where=REGION), claim(report="d", low=20, high=20, where=UKRAINE)
    assert only(accounts(i1=[town], i2=[region])).low == 9
    assert only(accounts(i1=[town], i2=[region], i3=[other])).low == 12
    assert only(accounts(i1=[town], i2=[region], i3=[other], i4=[country])).low == 20
    assert only(accounts(i1=[town], i4=[claim(report="e", low=4, high=4)])).low == 6


def test_a_place_holds_no_count_of_another_side() -> None:
    ours = claim(report="a", low=2, high=2)
    theirs = claim(report="b", low=9, high=9, where=REGION, actor=STATE, target=RUSSIA)
    nobody = claim(report="c", low=9, high=9, where=REGION, actor=None, target=None)
    assert only(accounts(i1=[ours], i2=[theirs])).low == 11
    assert only(accounts(i1=[ours], i2=[nobody])).low == 9
    assert only(accounts(i1=[ours], i2=[claim(report="d", low=9, high=9, where=REGION, target=RUSSIA)])).low == 11


def test_a_part_told_as_such_is_not_added_to_anything() -> None:
    whole = claim(report="a", low=12, high=12, name="whole")
    part = claim(report="b", low=2, high=2, where=ODESA, part_of="whole")
    assert only(accounts(i1=[whole], i2=[part])).low == 12


def test_a_series_by_place_and_by_side_keeps_them_apart() -> None:
    told = accounts(
        i1=[claim(report="a", low=2, high=2), claim(report="b", low=5, high=5, where=ODESA)],
        i2=[claim(report="c", low=1, high=1, actor=STATE, target=RUSSIA)],
    )
    by_place = series(told, "killed", "person", [Split.PLACE])
    assert [(point.place and point.place.name, point.low, point.side) for point in by_place] == [
        ("Odesa", 5, None),
        ("Sumy", 3, None),
    ]
    by_side = series(told, "killed", "person", [Split.SIDE])
    assert [(point.side, point.low) for point in by_side] == [("Ukraine", 7), ("Russia", 1)]
    assert [point.low for point in series(told, "killed", "person", [Split.PLACE, Split.SIDE])] == [5, 1, 2]


def test_the_side_of_what_was_done_is_who_did_it() -> None:
    told = accounts(i1=[claim(report="a", low=40, high=40, measure="launched", item="drone")])
    (point,) = series(told, "launched", "drone", [Split.SIDE])
    assert point.side == "Russia"


def test_a_side_that_nobody_tells_is_null() -> None:
    assert only(accounts(i1=[claim(report="a", low=2, high=2, target=None)]), Split.SIDE).side is None
    named = claim(report="a", low=2, high=2, target=Actor(name="The Free Guard"))
    assert only(accounts(i1=[named]), Split.SIDE).side == "The Free Guard"


def test_points_stand_in_the_order_of_their_days_and_a_span_on_its_last_with_its_span() -> None:
    days = claim(report="a", low=9, high=9, first=MONDAY, last=WEDNESDAY)
    told = accounts(i1=[days], i2=[claim(report="b", low=2, high=2, first=TUESDAY)])
    points = series(told, "killed", "person")
    assert [(point.day, point.low) for point in points] == [(TUESDAY, 2), (WEDNESDAY, 9)]
    assert points[0].span is None
    assert points[1].span == days.figure.period


def test_amounts_in_two_currencies_are_two_points() -> None:
    told = accounts(
        i1=[
            claim(report="a", low=2, high=2, measure="delivered", item="money", currency="USD"),
            claim(report="b", low=3, high=3, measure="delivered", item="money", currency="EUR"),
        ]
    )
    assert [(point.currency, point.low) for point in series(told, "delivered", "money")] == [("EUR", 3), ("USD", 2)]


def test_other_measures_running_totals_and_counts_without_a_day_have_no_point() -> None:
    undated_claim = claim(report="a", low=2, high=2, first=None)
    told = accounts(
        i1=[undated_claim], i2=[claim(report="b", low=3, high=3, measure="wounded"), claim(report="c", low=3, high=3, item="child")]
    )
    assert series(told, "killed", "person") == ()
    (left_out,) = undated(told, "killed", "person")
    assert [each.claim for each in left_out.statements] == [undated_claim]
    assert undated(told, "wounded", "person") == ()


def test_what_is_disputed_in_one_count_is_disputed_in_the_sum() -> None:
    clash = [
        claim(report="a", low=2, high=2, said=MORNING, speaker="Ukrainian Defence Ministry"),
        claim(report="b", low=9, high=9, said=NIGHT, speaker="Russian Defence Ministry"),
    ]
    point = only(accounts(i1=clash, i2=[claim(report="c", low=5, high=5, where=ODESA)]))
    assert (point.low, point.high, point.disputed) == (7, 14, True)


def test_a_count_of_which_nothing_stands_has_no_point() -> None:
    denied = claim(report="a", low=2, high=2, status=Status.DENIED)
    assert series(accounts(i1=[denied]), "killed", "person") == ()
    assert series(accounts(i1=[claim(report="a", low=2, high=2, scope=Scope.CUMULATIVE)]), "killed", "person") == ()
