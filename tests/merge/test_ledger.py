"""The ledger: how statements about one thing counted stand to each other, and what stands of them."""

from __future__ import annotations

from datetime import date, datetime

from hypothesis import given, settings

from onrecord.merge import ledger
from onrecord.merge.ledger import as_of, running_totals
from onrecord.model import Account, Actor, Claim, Kind, Scope, Status
from tests.merge.claims import MONDAY, REGION, UKRAINE, claim
from tests.merge.test_incidents import many

MORNING, NOON, NIGHT = datetime(2025, 7, 7, 8), datetime(2025, 7, 7, 12), datetime(2025, 7, 7, 22)
CITY = "Sumy city military administration"


def only(*claims: Claim) -> Account:
    (account,) = ledger("i1", claims)
    return account


def kinds(account: Account) -> list[tuple[str, str, Kind]]:
    return [(each.earlier.report, each.later.report, each.kind) for each in account.relations]


def bounds(account: Account) -> tuple[float | None, float | None, bool]:
    return account.stands.low, account.stands.high, account.stands.disputed


def test_a_toll_that_rises_is_revised_and_the_last_stands() -> None:
    account = only(
        claim(report="a", low=2, high=2, said=MORNING, speaker=CITY),
        claim(report="b", low=3, high=3, said=NIGHT, speaker=CITY),
    )
    assert kinds(account) == [("a", "b", Kind.REVISED)]
    assert bounds(account) == (3, 3, False)
    assert [each.stands for each in account.statements] == [False, True]


def test_the_exact_refines_the_open() -> None:
    account = only(
        claim(report="a", low=10, high=None, said=MORNING, speaker=CITY),
        claim(report="b", low=12, high=12, said=NIGHT, speaker="Sumy regional police"),
    )
    assert kinds(account) == [("a", "b", Kind.REFINES)]
    assert bounds(account) == (12, 12, False)


def test_a_lower_count_of_the_same_voice_is_corrected() -> None:
    account = only(
        claim(report="a", low=17, high=17, said=MORNING, speaker=CITY),
        claim(report="b", low=15, high=15, said=NIGHT, speaker=CITY),
    )
    assert kinds(account) == [("a", "b", Kind.CORRECTED)]
    assert bounds(account) == (15, 15, False)


def test_two_sides_that_exclude_each_other_contradict_and_both_stand() -> None:
    account = only(
        claim(report="a", low=90, high=90, item="soldier", said=MORNING, speaker="Ukrainian Defence Ministry"),
        claim(report="b", low=12, high=12, item="soldier", said=NIGHT, speaker="Russian Defence Ministry"),
    )
    assert kinds(account) == [("a", "b", Kind.CONTRADICTS)]
    assert bounds(account) == (12, 90, True)
    assert account.stands.sides == 2


def test_a_report_does_not_gainsay_itself_unless_its_reporter_counted() -> None:
    council = claim(report="a", low=9, high=9, speaker=CITY)
    some = claim(report="a", low=2, high=2, at=40, sentence="Two were brothers.")
    assert not only(council, some).stands.disputed
    seen = claim(report="a", low=11, high=11, at=40, sentence="A reporter counted 11 bodies.")
    assert only(council, seen).stands.disputed


def test_one_who_is_told_of_among_others_gainsays_no_count_of_all_and_sets_no_bound() -> None:
    council = claim(report="a", low=12, high=12, said=MORNING, speaker=CITY)
    one = claim(report="b", low=1, high=1, said=NIGHT, sentence="A man was pulled out dead, his sister said.")
    account = only(council, one)
    assert kinds(account) == [("a", "b", Kind.DIFFERS)]
    assert bounds(account) == (12, 12, False)
    assert [each.stands for each in account.statements] == [True, False]


def test_one_who_was_told_of_first_is_followed_by_the_count() -> None:
    first = claim(report="a", low=1, high=1, said=MORNING, sentence="A man was killed.", speaker=CITY)
    assert kinds(only(first, claim(report="b", low=3, high=3, said=NIGHT, speaker=CITY))) == [("a", "b", Kind.REVISED)]


def test_a_count_over_hours_does_not_gainsay_that_of_one_strike() -> None:
    strike = claim(report="a", low=9, high=9, said=MORNING, speaker=CITY)
    hours = claim(report="b", low=37, high=37, said=MORNING, speaker="Sumy police", sentence="In the past 24 hours 37 died.")
    assert kinds(only(strike, hours)) == [("a", "b", Kind.DIFFERS)]


def test_a_denial_sets_no_bound() -> None:
    account = only(
        claim(report="a", low=5, high=5, said=MORNING, speaker="Ukrainian Defence Ministry"),
        claim(report="b", low=5, high=5, said=NIGHT, speaker="Russian Defence Ministry", status=Status.DENIED),
    )
    assert kinds(account) == [("a", "b", Kind.DENIED)]
    assert bounds(account) == (5, 5, True)


def test_outlets_that_quote_one_body_are_one_voice() -> None:
    account = only(
        claim(report="a", low=4, high=4, said=MORNING, speaker=CITY),
        claim(report="b", low=4, high=4, said=NOON, speaker="Tymur Kovalenko", role=f"head of {CITY}"),
    )
    assert kinds(account) == [("a", "b", Kind.SAME)]
    assert account.stands.voices == 1


def test_a_part_is_related_to_its_whole_and_never_stands_in_its_place() -> None:
    whole = claim(report="a", low=12, high=12, speaker=CITY, name="whole")
    part = claim(report="a", low=2, high=2, item="child", speaker=CITY, at=40, part_of="whole")
    accounts = ledger("i1", [whole, part])
    assert {each.item: (each.stands.low, each.stands.high) for each in accounts} == {"person": (12, 12), "child": (2, 2)}
    assert [kind for each in accounts for *_, kind in kinds(each)] == [Kind.PART_OF]


def test_what_the_page_no_longer_says_is_withdrawn() -> None:
    old = claim(report="a1", low=7, high=7, page="p", version=1, said=MORNING)
    hurt = [claim(report=f"a{n}", low=9, high=9, measure="wounded", page="p", version=n, said=MORNING, at=60) for n in (1, 2)]
    accounts = {each.measure: each for each in ledger("i1", [old, *hurt])}
    assert [each.kind for each in accounts["killed"].relations] == [Kind.WITHDRAWN]
    assert not any(each.stands for each in accounts["killed"].statements)


def test_a_town_and_its_region_side_by_side_differ() -> None:
    town = claim(report="a", low=6, high=6, measure="wounded", speaker=CITY)
    region = claim(report="a", low=11, high=11, measure="wounded", where=REGION, speaker=CITY, at=40)
    accounts = ledger("i1", [town, region])
    assert [kind for each in accounts for *_, kind in kinds(each)] == [Kind.DIFFERS]


def test_the_count_of_a_day_is_a_part_of_that_of_the_days() -> None:
    day = claim(report="a", low=310, high=310, measure="displaced", actor=None, speaker="Sumy police", said=MORNING)
    span = claim(
        report="b", low=1240, high=1240, measure="displaced", actor=None, last=date(2025, 7, 9), said=datetime(2025, 7, 9, 20)
    )
    accounts = ledger("i1", [day, span])
    assert [kind for each in accounts for *_, kind in kinds(each)] == [Kind.PART_OF]
    assert len(accounts) == 2


def test_a_wars_toll_stands_in_a_ledger_of_its_own() -> None:
    toll = claim(report="a", low=900, high=900, scope=Scope.CUMULATIVE, where=UKRAINE, first=date(2022, 2, 24), last=MONDAY)
    assert ledger("i1", [toll]) == ()
    (account,) = running_totals([toll])
    assert account.cumulative
    assert account.incident is None


def test_what_was_not_yet_published_is_not_yet_known() -> None:
    told = [claim(report="a", low=2, high=2, said=MORNING), claim(report="b", low=3, high=3, said=NIGHT)]
    undated = claim(report="c", low=4, high=4, said=None)
    assert as_of([*told, undated], NOON) == (told[0],)


@settings(max_examples=150, deadline=None, derandomize=True, database=None)
@given(many())
def test_no_bound_is_shown_that_no_standing_statement_gave(claims: list[Claim]) -> None:
    for account in [*ledger("i1", claims), *running_totals(claims)]:
        standing = [each.claim.figure.quantity for each in account.statements if each.stands]
        if account.stands.low is not None:
            assert account.stands.low in {each.low for each in standing} | {each.high for each in standing}
        if account.stands.high is not None:
            assert account.stands.high in {each.high for each in standing} | {each.low for each in standing}
        if account.stands.latest is not None:
            assert account.stands.latest in {each.claim.reference for each in account.statements if each.stands}


@settings(max_examples=100, deadline=None, derandomize=True, database=None)
@given(many())
def test_the_ledger_does_not_depend_on_the_order_of_the_claims(claims: list[Claim]) -> None:
    def told(given: list[Claim]) -> set[str]:
        return {str((a.measure, a.item, a.stands, sorted(kinds(a)))) for a in ledger("i1", given)}

    assert told(claims) == told(claims[::-1])


def test_an_actor_tells_two_launchers_apart() -> None:
    other = Actor(name="Hezbollah")
    one = claim(report="a", low=40, high=40, measure="launched", item="rocket", actor=other)
    two = claim(report="b", low=90, high=90, measure="launched", item="rocket", first=MONDAY)
    assert len(ledger("i1", [one, two])) == 2
