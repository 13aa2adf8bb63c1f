"""Claims of one happening come together, those of two stay apart, whatever the order in which they arrive."""

from __future__ import annotations

from datetime import date, datetime
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.merge import Verdicts, incidents, keys
from onrecord.model import Actor, Claim, Place, Precision, Scope, Status
from tests.merge.claims import MONDAY, ODESA, REGION, RUSSIA, STATE, SUMY, UKRAINE, claim

TUESDAY = date(2025, 7, 8)
LAND = Place(name="Israel", country="IL", precision=Precision.COUNTRY)
HEZBOLLAH, ISRAEL = Actor(name="Hezbollah"), Actor(name="Israel", id="IL")


def groups(*claims: Claim, verdicts: Verdicts | None = None) -> set[frozenset[str]]:
    return {frozenset(each.report for each in made.claims) for made in incidents(claims, verdicts)[0]}


def test_two_reports_of_one_strike_are_one_incident() -> None:
    one = claim(report="north", low=2, high=2)
    other = claim(report="south", low=3, high=3, said=datetime(2025, 7, 7, 18))
    (made,) = incidents([one, other])[0]
    assert (made.reports, made.start, made.kind) == (2, MONDAY, "ASSAULT")


def test_places_hit_in_one_night_are_one_operation() -> None:
    wide = claim(report="air force", low=90, high=90, measure="launched", item="drone", where=UKRAINE)
    assert groups(wide, claim(report="north", low=2, high=2), claim(report="port", low=1, high=1, where=ODESA)) == {
        frozenset({"air force", "north", "port"})
    }


def test_two_days_two_sides_and_two_kinds_stay_apart() -> None:
    strike = claim(report="north", low=2, high=2)
    assert len(groups(strike, claim(report="later", low=2, high=2, first=TUESDAY))) == 2
    assert len(groups(strike, claim(report="other side", low=2, high=2, actor=HEZBOLLAH))) == 2
    assert len(groups(strike, claim(report="gift", low=2, high=2, measure="pledged", item="vehicle"))) == 2


def test_a_weekend_count_does_not_bring_its_days_together() -> None:
    monday = claim(report="mon", low=2, high=2)
    tuesday = claim(report="tue", low=5, high=5, first=TUESDAY, where=ODESA)
    both = claim(report="both", low=7, high=7, last=TUESDAY, where=UKRAINE)
    assert not any({"mon", "tue"} <= group for group in groups(monday, tuesday, both))


def test_a_morning_strike_and_an_evening_strike_on_one_town_stay_apart() -> None:
    morning = claim(report="market", low=3, high=3, sentence="Shells hit the market on Monday morning.")
    evening = claim(report="depot", low=1, high=1, sentence="In the evening a drone hit the depot.")
    assert len(groups(morning, evening)) == 2


def test_a_strike_told_without_a_day_joins_that_of_its_town_days_before() -> None:
    undated = claim(report="late", low=2, high=2, first=None, said=datetime(2025, 7, 9))
    assert groups(claim(report="north", low=2, high=2), undated) == {frozenset({"north", "late"})}
    elsewhere = claim(report="late", low=2, high=2, first=None, where=ODESA, said=datetime(2025, 7, 9))
    assert len(groups(claim(report="north", low=2, high=2), elsewhere)) == 2


def test_a_suburb_is_of_its_town() -> None:
    from dataclasses import replace

    near = replace(SUMY, name="Nizhnia", geonames_id=None, latitude=50.95, precision=Precision.DISTRICT)
    far = replace(near, name="Dalnia", latitude=51.4)
    assert len(groups(claim(report="a", low=2, high=2), claim(report="b", low=2, high=2, where=near))) == 1
    assert len(groups(claim(report="a", low=2, high=2), claim(report="b", low=2, high=2, where=far))) == 2


def test_a_wars_toll_and_a_rate_link_no_reports() -> None:
    since = date(2022, 2, 24)
    toll = [
        claim(report=name, low=900, high=900, scope=Scope.CUMULATIVE, where=UKRAINE, first=since, last=MONDAY)
        for name in ("a", "b")
    ]
    rate = [claim(report=name, low=50, high=50, scope=Scope.RATE, where=UKRAINE) for name in ("a", "b")]
    assert groups(*toll, *rate) == set()
    assert keys(toll + rate) == {}


def test_a_deployed_rescuer_is_no_attacker() -> None:
    strike = claim(report="north", low=2, high=2)
    helpers = claim(report="south", low=80, high=80, measure="deployed", item="rescuer", actor=Actor(name="Ukraine", id="UA"))
    assert groups(strike, helpers) == {frozenset({"north", "south"})}


def test_a_count_that_no_other_report_can_tell_of_stands_alone_and_is_not_lost() -> None:
    dark = [claim(report=name, low=9000, high=9000, measure="affected", first=None) for name in ("north", "south")]
    assert groups(*dark) == {frozenset({"north"}), frozenset({"south"})}
    assert keys(dark) == {}


def test_fire_at_a_state_and_at_land_that_it_holds_is_one_attack() -> None:
    golan = Place(name="Golan Heights", country="SY", precision=Precision.AREA)
    wide = claim(report="wide", low=30, high=30, measure="launched", item="rocket", actor=HEZBOLLAH, target=ISRAEL, where=LAND)
    there = claim(report="there", low=2, high=2, actor=HEZBOLLAH, target=ISRAEL, where=golan)
    assert groups(wide, there) == {frozenset({"wide", "there"})}
    back = claim(report="back", low=1, high=1, actor=ISRAEL, target=Actor(name="Syria", id="SY"), where=golan)
    assert len(groups(wide, there, back)) == 2


def test_hostages_still_held_belong_to_the_attack_in_which_they_were_taken() -> None:
    today = datetime(2025, 7, 9)
    taken = claim(report="one", low=40, high=40, measure="captured", item="hostage", said=today)
    held = claim(
        report="one", low=12, high=12, measure="captured", item="hostage", first=today.date(), said=today, where=ODESA, at=900
    )
    later = claim(report="one", low=12, high=12, measure="captured", first=today.date(), said=today, where=ODESA, at=900)
    assert len(incidents([taken, held])[0]) == 1
    assert len(incidents([taken, later])[0]) == 2


def test_an_exchange_dated_apart_is_one_where_the_number_freed_is_odd_and_the_same() -> None:
    freed = {"measure": "freed", "item": "prisoner", "where": None, "actor": RUSSIA, "target": STATE}
    monday = claim(report="a", low=307, high=307, **freed)
    days_later = claim(report="b", low=307, high=307, first=date(2025, 7, 11), said=datetime(2025, 7, 12), **freed)
    assert groups(monday, days_later) == {frozenset({"a", "b"})}
    round_number = claim(report="b", low=300, high=300, first=date(2025, 7, 11), said=datetime(2025, 7, 12), **freed)
    assert len(groups(monday, round_number)) == 2


def test_a_school_is_in_the_quarter_that_it_is_called_after() -> None:
    quarter = Place(name="Al-Rawda", country="PS", precision=Precision.DISTRICT)
    school = Place(name="al-Rawda School", country="PS")
    other = Place(name="al-Nasr School", country="PS")
    struck = claim(report="a", low=9, high=9, actor=ISRAEL, target=None, where=quarter)
    assert len(groups(struck, claim(report="b", low=8, high=8, actor=ISRAEL, target=None, where=school))) == 1
    assert len(groups(struck, claim(report="b", low=8, high=8, actor=ISRAEL, target=None, where=other))) == 2


def test_that_nobody_was_hurt_says_nothing_of_who_attacked() -> None:
    raid = claim(report="a", low=3, high=3, item="militant", actor=STATE, target=RUSSIA)
    unhurt = claim(report="a", low=0, high=0, actor=RUSSIA, target=STATE, at=90)
    hurt = claim(report="a", low=2, high=2, actor=RUSSIA, target=STATE, at=90)
    assert len(incidents([raid, unhurt])[0]) == 1
    assert len(incidents([raid, hurt])[0]) == 2


def test_losses_without_a_day_told_far_apart_in_one_report_are_two_happenings() -> None:
    one = claim(report="a", low=2, high=2, first=None, where=None)
    assert len(incidents([one, claim(report="a", low=5, high=5, first=None, where=None, at=120)])[0]) == 1
    assert len(incidents([one, claim(report="a", low=5, high=5, first=None, where=None, at=1200)])[0]) == 2
    assert len(incidents([one, claim(report="a", low=5, high=5, first=None, at=1200)])[0]) == 2


def test_what_a_ministry_gives_its_state_gives() -> None:
    gift = {"measure": "pledged", "item": "money", "currency": "USD", "where": None}
    state = claim(report="a", low=5e6, high=5e6, actor=Actor(name="US"), **gift)
    body = claim(report="b", low=5e6, high=5e6, actor=Actor(name="U.S. State Department"), **gift)
    assert groups(state, body) == {frozenset({"a", "b"})}


def test_what_people_decide_wins() -> None:
    one, other = claim(report="north", low=2, high=2), claim(report="south", low=2, high=2)
    apart = Verdicts(not_same=frozenset({(one.id, other.id)}))
    assert len(groups(one, other, verdicts=apart)) == 2
    later = claim(report="later", low=2, high=2, first=TUESDAY)
    together = Verdicts(same=frozenset({(one.id, later.id)}))
    assert groups(one, later, verdicts=together) == {frozenset({"north", "later"})}
    assert groups(one, other, verdicts=Verdicts(moves={other.id: None})) == {frozenset({"north"}), frozenset({"south"})}
    dark = claim(report="dark", low=9000, high=9000, measure="affected", first=None)
    assert groups(one, dark, verdicts=Verdicts(moves={dark.id: one.id})) == {frozenset({"north", "dark"})}


def test_an_id_stays_and_one_that_was_merged_away_leads_to_its_heir() -> None:
    one = claim(report="north", low=2, high=2)
    later = claim(report="later", low=2, high=2, first=TUESDAY)
    made, _ = incidents([one, later])
    previous = {each.id: group.id for group in made for each in group.claims}
    merged, heirs = incidents([one, later], Verdicts(same=frozenset({(one.id, later.id)})), previous)
    (kept,) = merged
    assert kept.id in previous.values()
    assert heirs == dict.fromkeys(set(previous.values()) - {kept.id}, kept.id)


PLACES = st.sampled_from([SUMY, ODESA, REGION, UKRAINE, None])
LINES = st.fixed_dictionaries(
    {
        "report": st.sampled_from("abcde"),
        "low": st.sampled_from([1.0, 2.0, 25.0, 40.0]),
        "measure": st.sampled_from(["killed", "wounded", "launched", "intercepted", "freed", "pledged", "displaced"]),
        "where": PLACES,
        "first": st.sampled_from([None, MONDAY, TUESDAY, date(2025, 7, 1)]),
        "days": st.integers(0, 2),
        "actor": st.sampled_from([RUSSIA, HEZBOLLAH, None]),
        "status": st.sampled_from([Status.HAPPENED, Status.PLANNED, Status.HYPOTHETICAL]),
        "scope": st.sampled_from([Scope.HAPPENING, Scope.HAPPENING, Scope.CUMULATIVE]),
    }
)


@st.composite
def many(draw: st.DrawFn) -> list[Claim]:
    made = []
    for at, line in enumerate(draw(st.lists(LINES, max_size=12))):
        days = line.pop("days")
        first = line["first"]
        last = date.fromordinal(first.toordinal() + days) if first else None
        made.append(claim(**line, high=line["low"], last=last, at=at * 60))
    return made


def cut(claims: list[Claim], verdicts: Verdicts | None = None) -> set[frozenset[str]]:
    return {frozenset(each.id for each in made.claims) for made in incidents(claims, verdicts)[0]}


@settings(max_examples=150, deadline=None, derandomize=True, database=None)
@given(many(), st.randoms(use_true_random=False))
def test_the_order_of_arrival_changes_nothing(claims: list[Claim], chance: object) -> None:
    shuffled = list(claims)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert cut(shuffled) == cut(claims)


@settings(max_examples=100, deadline=None, derandomize=True, database=None)
@given(many())
def test_merging_again_and_undoing_a_decision_change_nothing(claims: list[Claim]) -> None:
    made, _ = incidents(claims)
    previous = {each.id: group.id for group in made for each in group.claims}
    again, heirs = incidents(claims, None, previous)
    assert (again, heirs) == (made, {})
    for one, other in combinations(made, 2):
        decided = Verdicts(same=frozenset({(one.claims[0].id, other.claims[0].id)}))
        merged, _ = incidents(claims, decided, previous)
        held = {each.id: group.id for group in merged for each in group.claims}
        assert {frozenset(each.id for each in group.claims) for group in incidents(claims, None, held)[0]} == cut(claims)
        break


@settings(max_examples=100, deadline=None, derandomize=True, database=None)
@given(many())
def test_report_by_report_comes_to_the_same_as_all_at_once(claims: list[Claim]) -> None:
    held: dict[str, Claim] = {}
    placed: dict[str, str] = {}
    for report in sorted({each.report for each in claims}):
        new = [each for each in claims if each.report == report]
        wanted = {key for each in keys(new).values() for key in each}
        blocks = keys(held.values())
        found = [each for each in held.values() if blocks.get(each.id, frozenset()) & wanted]
        touched = {placed[each.id] for each in found if each.id in placed}
        near = {each.id: each for each in [*new, *found, *(c for c in held.values() if placed.get(c.id) in touched)]}
        made, _ = incidents(near.values(), None, {name: placed[name] for name in near if name in placed})
        placed = {name: old for name, old in placed.items() if name not in near}
        placed |= {each.id: group.id for group in made for each in group.claims}
        held |= {each.id: each for each in new}
    got: dict[str, set[str]] = {}
    for name, incident in placed.items():
        got.setdefault(incident, set()).add(name)
    assert {frozenset(group) for group in got.values()} == cut(claims)
