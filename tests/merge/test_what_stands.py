"""What the ledger says of two statements about one thing, in which words, and what then stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from onrecord.merge import as_of, ledger, running_totals
from onrecord.model import Account, Claim, Kind, Qualifier, Quantity, Scope, Status
from tests.merge.claims import MONDAY, ODESA, UKRAINE, claim

MORNING, NOON, NIGHT = datetime(2025, 7, 7, 8), datetime(2025, 7, 7, 12), datetime(2025, 7, 7, 22)
CITY = "Sumy city military administration"
POLICE = "Sumy regional police"
KYIV, MOSCOW = "Ukrainian Defence Ministry", "Russian Defence Ministry"


def only(*claims: Claim) -> Account:
    (account,) = ledger("i1", claims)
    return account


def worth(told: Claim, quantity: Quantity) -> Claim:
    return replace(told, figure=replace(told.figure, quantity=quantity))


def two(first: Quantity, second: Quantity, **second_told: object) -> Account:
    """Two statements of two bodies of one side, the one hours after the other."""
    later = {"report": "b", "low": 1, "high": 1, "said": NIGHT, "speaker": POLICE, **second_told}
    return only(worth(claim(report="a", low=1, high=1, said=MORNING, speaker=CITY), first), worth(claim(**later), second))


@pytest.mark.parametrize(
    ("first", "second", "kind", "why"),
    [
        (Quantity.exactly(4), Quantity.exactly(4), Kind.SAME, "4 again"),
        (Quantity.exactly(4), Quantity.about(4), Kind.SAME, "about 4 again"),
        (Quantity.exactly(4), Quantity.exactly(5), Kind.REVISED, "4, then 5"),
        (Quantity.at_most(4), Quantity.exactly(5), Kind.REVISED, "4 or fewer, then 5"),
        (Quantity.between(2, 4), Quantity.exactly(5), Kind.REVISED, "2 to 4, then 5"),
        (Quantity.exactly(5), Quantity.more_than(5), Kind.REVISED, "5, then 5 or more"),
        (Quantity.at_least(4), Quantity.exactly(4), Kind.REFINES, "4 or more, then 4: within it, and narrower"),
        (Quantity.between(2, 9), Quantity.between(2, 5), Kind.REFINES, "2 to 9, then 2 to 5: within it, and narrower"),
        (Quantity.about(100), Quantity.exactly(90), Kind.REFINES, "about 100, then 90: within it, and narrower"),
        (Quantity.about(100), Quantity.exactly(110), Kind.REFINES, "about 100, then 110: within it, and narrower"),
        (Quantity.about(100), Quantity.exactly(111), Kind.REVISED, "about 100, then 111"),
        (Quantity.more_than(4.5), Quantity.exactly(5), Kind.REFINES, "4.5 or more, then 5: within it, and narrower"),
        (Quantity.exactly(5), Quantity.exactly(4), Kind.CONTRADICTS, f"5 says {CITY}, 4 says {POLICE}"),
    ],
)
def test_a_relation_says_both_numbers_and_how_the_later_lies_to_the_earlier(
    first: Quantity, second: Quantity, kind: Kind, why: str
) -> None:
    (relation,) = two(first, second).relations
    assert (relation.earlier.report, relation.later.report, relation.kind, relation.why) == ("a", "b", kind, why)


@pytest.mark.parametrize(("first", "second"), [((2, 6), (4, 9)), ((4, 9), (2, 6)), ((4, 5), (2, 9))])
def test_two_that_overlap_have_no_relation_and_both_stand(first: tuple[int, int], second: tuple[int, int]) -> None:
    account = two(Quantity.between(*first), Quantity.between(*second))
    assert account.relations == ()
    assert account.stands.voices + sum(each.stands for each in account.statements) >= 2
    assert not account.stands.disputed


@pytest.mark.parametrize(("days", "told"), [(0, ""), (1, " 1 day later"), (3, " 3 days later")])
def test_a_revision_says_how_many_days_later_it_was(days: int, told: str) -> None:
    (relation,) = two(Quantity.exactly(4), Quantity.exactly(5), said=NIGHT + timedelta(days=days)).relations
    assert relation.why == f"4, then 5{told}"


@pytest.mark.parametrize(
    ("told", "kind", "why"),
    [
        ({"speaker": CITY}, Kind.CORRECTED, "9, then 7, lower, of the same voice"),
        ({"sentence": "Seven died, down from nine."}, Kind.CORRECTED, "9, then 7, as the text says"),
        ({"sentence": "Seven died."}, Kind.CONTRADICTS, f"9 says {CITY}, 7 says {POLICE}"),
    ],
)
def test_a_lower_toll_is_a_correction_where_its_voice_or_its_text_takes_the_higher_back(
    told: dict[str, object], kind: Kind, why: str
) -> None:
    account = two(Quantity.exactly(9), Quantity.exactly(7), **told)
    assert [(each.kind, each.why) for each in account.relations] == [(kind, why)]
    assert (account.stands.low, account.stands.high) == ((7, 7) if kind is Kind.CORRECTED else (7, 9))
    assert account.stands.disputed is (kind is Kind.CONTRADICTS)


def test_the_number_of_the_missing_may_fall_with_time() -> None:
    first = claim(report="a", low=9, high=9, measure="missing", said=MORNING, speaker=CITY)
    later = claim(report="b", low=7, high=7, measure="missing", said=NIGHT, speaker=POLICE)
    account = only(first, later)
    assert [each.kind for each in account.relations] == [Kind.REVISED]
    assert (account.stands.low, account.stands.high) == (7, 7)


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        (MORNING, NIGHT, Kind.REVISED),
        (NOON, NOON, Kind.CONTRADICTS),
        (NOON, MONDAY, Kind.CONTRADICTS),
        (MONDAY, MONDAY, Kind.CONTRADICTS),
        (MONDAY, date(2025, 7, 8), Kind.REVISED),
        (NOON, date(2025, 7, 8), Kind.REVISED),
        (NOON, None, Kind.CONTRADICTS),
        (None, None, Kind.CONTRADICTS),
    ],
)
def test_time_explains_a_rise_where_the_order_of_the_two_is_known(
    first: datetime | date | None, second: datetime | date | None, kind: Kind
) -> None:
    account = only(
        claim(report="a", low=4, high=4, said=first, speaker=CITY), claim(report="b", low=5, high=5, said=second, speaker=POLICE)
    )
    assert [each.kind for each in account.relations] == [kind]


def test_one_voice_that_tells_two_numbers_at_one_time_differs_from_itself() -> None:
    account = only(claim(report="a", low=4, high=4, speaker=CITY), claim(report="b", low=5, high=5, speaker=CITY))
    assert [(each.kind, each.why) for each in account.relations] == [
        (Kind.DIFFERS, "4 and 5: which is later, or of what, is not told")
    ]
    assert (account.stands.low, account.stands.high, account.stands.disputed) == (4, 5, False)


def test_two_sides_contradict_though_the_later_number_is_higher() -> None:
    account = only(
        claim(report="a", low=4, high=4, said=MORNING, speaker=KYIV), claim(report="b", low=5, high=5, said=NIGHT, speaker=MOSCOW)
    )
    assert [(each.kind, each.why) for each in account.relations] == [(Kind.CONTRADICTS, f"4 says {KYIV}, 5 says {MOSCOW}")]
    assert (account.stands.voices, account.stands.sides, account.stands.disputed) == (2, 2, True)


def test_a_statement_that_the_report_dates_back_comes_before_what_was_said_since() -> None:
    tuesday = datetime(2025, 7, 8, 9)
    back = claim(
        report="b",
        low=4,
        high=4,
        said=datetime(2025, 7, 9, 9),
        speaker=POLICE,
        sentence="Police said on Monday that four had died.",
    )
    account = only(claim(report="a", low=5, high=5, said=tuesday, speaker=CITY), back)
    assert [(each.claim.report, each.said) for each in account.statements] == [("b", MONDAY), ("a", tuesday)]
    assert [(each.kind, each.why) for each in account.relations] == [(Kind.REVISED, "4, then 5 1 day later")]


@pytest.mark.parametrize(
    "told",
    [
        {"speaker": None, "sentence": "Police said on Monday that four had died."},
        {"speaker": POLICE, "sentence": "Police said on Wednesday that four had died."},
        {"speaker": POLICE, "sentence": "Police said on Monday morning that four had died."},
        {"speaker": POLICE, "sentence": "Four died on Monday."},
    ],
)
def test_a_statement_is_not_dated_back_without_a_day_on_which_somebody_said_it(told: dict[str, object]) -> None:
    wednesday = datetime(2025, 7, 9, 9)
    (statement,) = only(claim(report="b", low=4, high=4, said=wednesday, **told)).statements
    assert statement.said == wednesday


def test_the_old_number_of_a_rise_comes_first_though_the_text_tells_it_last() -> None:
    told = "The toll rose to 12 from 9."
    new = claim(report="a", low=12, high=12, at=told.index("12"), sentence=told, speaker=CITY)
    old = claim(report="a", low=9, high=9, at=told.index("9"), sentence=told, speaker=CITY)
    account = only(new, old)
    assert [each.claim.figure.quantity.low for each in account.statements] == [9, 12]
    assert [each.kind for each in account.relations] == [Kind.REVISED]
    assert (account.stands.low, account.stands.high) == (12, 12)


def test_what_repeats_an_open_bound_is_one_more_voice_and_the_exact_one_is_shown() -> None:
    account = only(
        worth(claim(report="a", low=1, high=1, said=MORNING, speaker=CITY), Quantity.at_least(10)),
        worth(claim(report="b", low=1, high=1, said=NOON, speaker=POLICE), Quantity.at_least(10)),
    )
    assert [each.kind for each in account.relations] == [Kind.SAME]
    assert (account.stands.low, account.stands.high, account.stands.voices) == (10, None, 2)


def test_an_outlet_that_repeats_a_body_is_no_voice_of_its_own() -> None:
    account = only(
        claim(report="a", low=4, high=4, said=MORNING, speaker=CITY), claim(report="b", low=4, high=4, said=NIGHT, speaker=None)
    )
    assert [(each.kind, each.why) for each in account.relations] == [(Kind.SAME, "told again")]
    assert (account.stands.voices, account.stands.sides) == (1, 1)
    assert account.stands.latest == account.statements[0].claim.reference


def test_a_voice_that_says_the_same_again_stands_once_with_what_it_said_last() -> None:
    first, again = (claim(report=name, low=4, high=4, said=said, speaker=CITY) for name, said in (("a", MORNING), ("b", NIGHT)))
    account = only(first, again)
    assert [(each.claim.report, each.stands) for each in account.statements] == [("a", False), ("b", True)]
    assert account.stands.latest == again.reference


def test_a_vague_bound_stays_hidden_where_an_exact_number_stands_within_it() -> None:
    exact = claim(report="a", low=12, high=12, said=MORNING, speaker=CITY)
    vague = worth(claim(report="b", low=1, high=1, said=NIGHT, speaker=POLICE), Quantity.at_least(10))
    account = only(exact, vague)
    assert [each.stands for each in account.statements] == [True, False]
    assert (account.stands.low, account.stands.high) == (12, 12)
    assert account.relations == ()
    (relation,) = only(exact, replace(vague, report="a", said=MORNING, figure=replace(vague.figure, id="f9"))).relations
    assert (relation.kind, relation.why) == (Kind.REFINES, "the exact beside the vague")
    assert relation.later == exact.reference


@pytest.mark.parametrize(
    ("speaker", "lower"), [("Sumy hospital", "Sumy police"), ("Sumy police", "A witness"), ("A witness", None), (CITY, None)]
)
def test_the_latest_is_of_the_voice_that_is_best_placed_to_count_however_early_it_spoke(speaker: str, lower: str | None) -> None:
    placed = worth(claim(report="a", low=1, high=1, said=MORNING, speaker=speaker), Quantity.between(2, 6))
    other = worth(claim(report="b", low=1, high=1, said=NIGHT, speaker=lower), Quantity.between(4, 9))
    assert only(placed, other).stands.latest == placed.reference


def test_of_two_voices_placed_alike_the_later_day_is_the_latest() -> None:
    early = worth(claim(report="a", low=1, high=1, said=MORNING, speaker=CITY), Quantity.between(2, 6))
    late = worth(claim(report="b", low=1, high=1, said=NIGHT + timedelta(days=1), speaker="Sumy hospital"), Quantity.between(4, 9))
    assert only(early, late).stands.latest == late.reference


def test_a_denial_takes_back_what_its_own_voice_said_and_disputes_what_others_said() -> None:
    ours = claim(report="a", low=5, high=5, said=MORNING, speaker=KYIV)
    theirs = claim(report="b", low=5, high=5, said=NOON, speaker=MOSCOW)
    denied = claim(report="c", low=5, high=5, said=NIGHT, speaker=MOSCOW, status=Status.DENIED)
    account = only(ours, theirs, denied)
    assert [(each.later.report, each.why) for each in account.relations if each.kind is Kind.DENIED] == [
        ("c", f"{MOSCOW} denies it")
    ] * 2
    assert [each.stands for each in account.statements] == [True, False, False]
    assert account.stands.disputed
    alone = only(theirs, denied)
    assert (alone.stands.low, alone.stands.high, alone.stands.disputed, alone.stands.latest) == (None, None, False, None)


def test_what_is_repeated_after_a_denial_is_still_denied() -> None:
    first, again = (claim(report=name, low=5, high=5, said=said, speaker=KYIV) for name, said in (("a", MORNING), ("c", NIGHT)))
    denied = claim(report="b", low=5, high=5, said=NOON, speaker=MOSCOW, status=Status.DENIED)
    assert only(first, denied, again).stands.disputed


def test_an_account_says_what_is_counted_of_whom_where_and_when() -> None:
    whole = claim(report="a", low=2, high=2, item="civilian", where=None, actor=None, target=None, said=MORNING)
    other = claim(report="b", low=2, high=2, item="person", said=NIGHT)
    account = only(whole, other)
    assert (account.incident, account.measure, account.item, account.cumulative) == ("i1", "killed", "person", False)
    assert account.place == other.where and account.actor == other.figure.actor and account.target == other.figure.target
    assert account.period == whole.figure.period and account.currency is None
    assert [(each.voice, each.side) for each in account.statements] == [("The a Post", None), ("The b Post", None)]


def test_amounts_in_two_currencies_are_two_things() -> None:
    told = [claim(report=code, low=2, high=2, measure="pledged", item="money", currency=code) for code in ("EUR", "USD")]
    assert [account.currency for account in ledger("i1", told)] == ["EUR", "USD"]


def test_what_might_be_is_in_no_ledger_and_a_count_by_day_not_in_that_of_the_war() -> None:
    assert ledger("i1", [claim(report="a", low=2, high=2, status=Status.HYPOTHETICAL)]) == ()
    assert ledger("i1", [claim(report="a", low=2, high=2, scope=Scope.RATE)]) == ()
    assert running_totals([claim(report="a", low=2, high=2)]) == ()


def test_the_tolls_of_a_war_are_by_voice_and_start() -> None:
    war = {"scope": Scope.CUMULATIVE, "where": UKRAINE, "last": MONDAY}
    started = date(2022, 2, 24)
    told = [
        claim(report="a", low=900, high=900, first=started, speaker=KYIV, **war),
        claim(report="b", low=950, high=950, first=started, speaker=KYIV, said=NIGHT, **war),
        claim(report="c", low=700, high=700, first=started, speaker=MOSCOW, **war),
        claim(report="d", low=40, high=40, first=date(2025, 1, 1), speaker=KYIV, **war),
        claim(report="e", low=10, high=10, first=None, scope=Scope.CUMULATIVE, speaker=KYIV),
    ]
    accounts = running_totals(told)
    assert sorted([each.claim.report for each in account.statements] for account in accounts) == [["a", "b"], ["c"], ["d"], ["e"]]
    assert all(account.cumulative and account.incident is None for account in accounts)
    asked = running_totals(told, lambda each: each.report == "c")
    assert [[each.claim.report for each in account.statements] for account in asked] == [["c"]]


def test_the_record_as_of_a_moment_has_what_was_said_by_then() -> None:
    told = [claim(report="a", low=2, high=2, said=NOON), claim(report="b", low=2, high=2, said=MONDAY)]
    assert as_of(told, NOON) == tuple(told)
    assert as_of(told, NOON - timedelta(minutes=1)) == (told[1],)
    assert as_of(told, NOON - timedelta(days=1)) == ()


def test_counts_in_two_towns_are_two_things() -> None:
    assert len(ledger("i1", [claim(report="a", low=2, high=2), claim(report="b", low=3, high=3, where=ODESA)])) == 2


def test_what_the_next_version_of_a_page_tells_anew_is_not_withdrawn() -> None:
    old = claim(report="a1", low=7, high=7, page="p", version=1, said=MORNING)
    new = claim(report="a2", low=8, high=8, page="p", version=2, said=NIGHT)
    later = claim(report="a3", low=9, high=9, measure="wounded", page="p", version=3, said=NIGHT)
    other = claim(report="x", low=9, high=9, measure="wounded", page="q", version=9, said=NIGHT)
    withdrawn = [
        (each.earlier.report, each.later.report, each.why)
        for account in ledger("i1", [old, new, later, other])
        for each in account.relations
        if each.kind is Kind.WITHDRAWN
    ]
    assert withdrawn == [("a2", "a3", "the page no longer says so")]


def test_a_part_within_the_same_thing_is_no_statement_about_the_whole() -> None:
    whole = claim(report="a", low=12, high=12, speaker=CITY, name="whole")
    part = claim(report="a", low=2, high=2, speaker=CITY, at=40, part_of="whole")
    account = only(whole, part)
    assert [(each.kind, each.why, each.later) for each in account.relations] == [
        (Kind.PART_OF, "stated as a part of it", whole.reference)
    ]
    assert [each.stands for each in account.statements] == [True, False]
    assert (account.stands.low, account.stands.high) == (12, 12)


@pytest.mark.parametrize(("qualifier", "high"), [(Qualifier.ABOUT, 400), (Qualifier.EXACT, 400)])
def test_about_a_number_and_the_number_have_the_same_bounds(qualifier: Qualifier, high: int) -> None:
    account = two(Quantity(400, high, qualifier), Quantity.exactly(400))
    assert [each.kind for each in account.relations] == [Kind.SAME]
