"""Actors: sides by name, people, seat and forces; and who did each figure to whom."""

from __future__ import annotations

from typing import Any

import pytest

from onrecord.model import ActorKind, Place, Span
from onrecord.read.actors import ActorTable, Known, Sides, find_actors, find_named, sides_of
from onrecord.read.names import find_names
from onrecord.read.parse import parse

KHARKIV = Place(name="Kharkiv", country="UA")
GAZA = Place(name="Gaza", country="PS")
BELGOROD = Place(name="Belgorod", country="RU")


def mentioned(said: str, tools: Any) -> list[tuple[str, str, str | None]]:
    parsed = parse(said, tools.pipeline)
    return [(m.span.of(said), m.actor.name, m.actor.id) for m in find_actors(parsed, find_names(said))]


def asked(
    said: str, figure: str, measure: str, tools: Any, *, item: str = "person", place: Place | None = None
) -> tuple[str | None, str | None]:
    parsed = parse(said, tools.pipeline)
    start = said.index(figure)
    sides = Sides(parsed, find_named(parsed))
    actor, target = sides_of(Span(start, start + len(figure)), measure, item, sides, place)
    return actor.actor and actor.actor.name, target.actor and target.actor.name


@pytest.mark.parametrize(
    ("said", "mention"),
    [
        ("Russian troops left the town.", ("Russian troops", "Russia", "RU")),
        ("The IDF confirmed it.", ("IDF", "Israel", "IL")),
        ("Kyiv's forces withdrew.", ("Kyiv's forces", "Ukraine", "UA")),
        ("The Kremlin rejected the plan.", ("Kremlin", "Russia", "RU")),
        ("The U.S. sent more.", ("U.S.", "United States", "US")),
        ("Houthi fighters boarded the ship.", ("Houthi", "Houthis", "houthis")),
        ("The RSF denied it.", ("RSF", "Rapid Support Forces", "rsf")),
    ],
)
def test_a_side_is_known_by_its_people_forces_seat_and_short_name(said: str, mention: tuple[str, str, str], tools: Any) -> None:
    assert mention in mentioned(said, tools)


def test_a_capital_where_something_happens_is_a_place_not_a_government(tools: Any) -> None:
    assert mentioned("A fire in Moscow was put out.", tools) == []


def test_the_adjective_of_a_side_that_only_backs_another_is_no_actor(tools: Any) -> None:
    assert ("Iran", "Iran", "IR") not in mentioned("Iran-backed fighters left.", tools)


def test_us_is_the_state_only_in_capitals(tools: Any) -> None:
    assert mentioned("They told us to go.", tools) == []


def test_a_reporter_adds_an_actor_with_one_row(tools: Any) -> None:
    row = Known(name="Harbour Front", id="harbour-front", kind=ActorKind.GROUP, names=("Harbour Front", "HF"), lands=("XX",))
    parsed = parse("The Harbour Front claimed it.", tools.pipeline)
    [named] = find_named(parsed, ActorTable([row]))
    assert named.actor.id == "harbour-front"


def test_the_owner_of_the_strike_killed_those_in_the_land_it_hit(tools: Any) -> None:
    said = "Four people were killed in a Russian strike on Kharkiv, officials said."
    assert asked(said, "Four people", "killed", tools, place=KHARKIV) == ("Russia", "Ukraine")


def test_the_agent_of_a_passive_did_it(tools: Any) -> None:
    said = "The depot was hit by Ukrainian drones and two workers were wounded."
    assert asked(said, "two workers", "wounded", tools, place=BELGOROD) == ("Ukraine", "Russia")


def test_the_one_who_is_accused_of_killing_is_the_attacker(tools: Any) -> None:
    said = "The mayor accused Ukrainian forces of killing nine people in Belgorod."
    assert asked(said, "nine people", "killed", tools, place=BELGOROD) == ("Ukraine", "Russia")


def test_a_later_sentence_without_an_attacker_takes_the_one_who_attacks_that_side(tools: Any) -> None:
    said = "Israeli jets bombed a camp in Gaza. By evening 12 people were dead."
    assert asked(said, "12 people", "killed", tools, place=GAZA) == ("Israel", "Palestinians")


def test_who_is_named_among_the_dead_is_the_side_of_the_dead(tools: Any) -> None:
    said = "An Israeli raid killed three Hezbollah fighters near Tyre."
    assert asked(said, "three Hezbollah fighters", "killed", tools, item="militant", place=Place(name="Tyre", country="LB")) == (
        "Israel",
        "Hezbollah",
    )


def test_nobody_is_named_where_the_report_names_nobody(tools: Any) -> None:
    said = "A blast in the market killed two people. Nobody said who did it."
    assert asked(said, "two people", "killed", tools) == (None, None)


def test_of_two_attackers_in_a_sentence_each_figure_has_the_nearest_by_syntax(tools: Any) -> None:
    said = "Russian shelling killed three people in Kharkiv, while a Ukrainian drone attack wounded five people in Belgorod."
    assert asked(said, "three people", "killed", tools, place=KHARKIV) == ("Russia", "Ukraine")
    assert asked(said, "five people", "wounded", tools, place=BELGOROD) == ("Ukraine", "Russia")


def test_the_defender_intercepts_what_the_attacker_sent(tools: Any) -> None:
    said = "Ukraine shot down 40 Russian drones over Kharkiv."
    assert asked(said, "40 Russian drones", "intercepted", tools, item="drone", place=KHARKIV) == ("Ukraine", "Russia")


def test_those_who_stop_weapons_do_not_attack(tools: Any) -> None:
    parsed = parse("Ukraine shot down 12 drones.", tools.pipeline)
    assert Sides(parsed, find_named(parsed)).attacks == ()


def test_the_giver_pledges_to_the_receiver(tools: Any) -> None:
    said = "Norway announced 40 million dollars in aid for Ukraine on Monday."
    assert asked(said, "40 million dollars", "pledged", tools, item="money") == ("Norway", "Ukraine")


def test_each_side_of_an_exchange_is_both(tools: Any) -> None:
    said = "Russia and Ukraine each released 95 prisoners in a swap."
    assert asked(said, "95 prisoners", "freed", tools, item="prisoner") == ("Russia and Ukraine", "Russia and Ukraine")


def test_the_displaced_have_no_attacker_where_the_sentence_names_none(tools: Any) -> None:
    said = "Israel bombed a camp in Gaza. Some 4,000 people live in tents."
    assert asked(said, "Some 4,000 people", "displaced", tools, place=GAZA) == (None, "Palestinians")


def test_the_answer_carries_its_rule_and_its_words(tools: Any) -> None:
    said = "Four people were killed in a Russian strike on Kharkiv."
    parsed = parse(said, tools.pipeline)
    actor, _ = sides_of(Span(0, 11), "killed", "person", Sides(parsed, find_named(parsed)), KHARKIV)
    assert actor.evidence is not None
    assert (actor.rule, actor.evidence.of(said)) == ("attack with an owner", "Russian strike")
