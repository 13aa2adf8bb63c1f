"""What a report counts, seen through whole readings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from onrecord.model import Figure, Qualifier, Reading, Scope, Status
from onrecord.read import read
from onrecord.sources import make_report

Told = Callable[[str], Reading]


@pytest.fixture(scope="module")
def told(tools: Any) -> Told:
    return lambda text: read(make_report({"text": text, "published": "2025-07-10"}, name="r"), tools, everything=True)


def counts(reading: Reading) -> list[tuple[str, str, int | float | None, int | float | None]]:
    return [(figure.measure, figure.item, figure.quantity.low, figure.quantity.high) for figure in reading.figures]


def only(reading: Reading) -> Figure:
    [figure] = reading.figures
    return figure


def test_a_bare_number_takes_the_noun_of_the_number_before_it(told: Told) -> None:
    assert counts(told("Three soldiers were killed and nine were wounded near the bridge.")) == [
        ("killed", "soldier", 3, 3),
        ("wounded", "soldier", 9, 9),
    ]


def test_what_was_not_stopped_got_through(told: Told) -> None:
    figure = only(told("Air defences stopped all but 14 of the drones over the port."))
    assert (figure.measure, figure.item, figure.quantity.low) == ("hit", "drone", 14)


def test_the_whole_behind_a_part_was_launched(told: Told) -> None:
    assert counts(told("The army said it shot down 31 of the 40 drones.")) == [
        ("intercepted", "drone", 31, 31),
        ("launched", "drone", 40, 40),
    ]


def test_a_part_points_at_its_whole(told: Told) -> None:
    whole, part = told("The shelling killed 12 people, including two children.").figures
    assert (part.measure, part.item, part.part_of) == ("killed", "child", whole.id)


def test_a_whole_that_is_told_place_by_place_has_its_parts(told: Told) -> None:
    whole, *parts = told("Drones killed seven people on Monday: two in Sumy, four in Kharkiv and one in Odesa.").figures
    assert [(part.measure, part.quantity.low, part.part_of) for part in parts] == [
        ("killed", 2, whole.id),
        ("killed", 4, whole.id),
        ("killed", 1, whole.id),
    ]


def test_what_one_state_gives_another_is_aid_though_nobody_calls_it_so(told: Told) -> None:
    (given,) = told("Norway will give Ukraine 300 million euros for generators.").figures
    assert (given.measure, given.actor.name, given.target.name) == ("pledged", "Norway", "Ukraine")
    assert told("The museum gave the city 300 million euros for a bridge.").figures == ()


def test_no_casualties_is_none_killed_and_none_wounded_on_the_same_words(told: Told) -> None:
    killed, wounded = told("There were no casualties in the village.").figures
    assert (killed.measure, wounded.measure) == ("killed", "wounded")
    assert killed.span == wounded.span
    assert (killed.quantity.low, killed.quantity.high) == (0, 0)


def test_the_qualifier_binds_the_first_number_only(told: Told) -> None:
    killed, wounded = told("At least 41 people were killed and 166 injured in the raid.").figures
    assert (killed.quantity.qualifier, wounded.quantity.qualifier) == (Qualifier.AT_LEAST, Qualifier.EXACT)
    assert killed.quantity.high is None


def test_an_article_ends_where_another_count_begins(told: Told) -> None:
    assert counts(told("In an attack on a depot one person was killed.")) == [("killed", "person", 1, 1)]
    assert counts(told("A 14-year-old girl was killed.")) == [("killed", "child", 1, 1)]


def test_an_article_counts_for_people_and_not_for_things(told: Told) -> None:
    assert counts(told("A man was killed when a house was hit by a shell.")) == [("killed", "person", 1, 1)]


def test_whoever_tells_of_the_dead_is_not_among_them(told: Told) -> None:
    assert counts(told("A resident of the town told reporters that six people were killed.")) == [("killed", "person", 6, 6)]


def test_a_named_person_is_no_count(told: Told) -> None:
    assert counts(told("The blast killed a baker, Ivo Karst, and nobody else was in the street.")) == []


def test_killed_and_wounded_under_one_number_is_neither(told: Told) -> None:
    assert counts(told("The offensive killed and injured 300 people.")) == []


@pytest.mark.parametrize(
    "text",
    [
        "The mayor, 61, lives 30 km from the front in a nine-storey block.",
        "Two Su-34 jets of the 47th Brigade stood by at 9:40 p.m. on 12 May 2024.",
        "Support rose to 64 percent, ten times more than in 2019.",
        "Call +44 20 7946 0000 or see page 12 of Resolution 2231.",
        "The council met in three cities after six waves of talks on five fires.",
    ],
)
def test_what_the_guide_leaves_out_is_no_figure_and_says_why(told: Told, text: str) -> None:
    reading = told(text)
    assert counts(reading) == []
    assert reading.mentions is not None
    assert all(number.left_out for number in reading.mentions.numbers)


def test_a_total_since_the_war_began_is_cumulative_and_a_daily_count_is_a_rate(told: Told) -> None:
    assert only(told("More than 900 miners have been killed since the war began.")).scope is Scope.CUMULATIVE
    assert only(told("The brigade fires 300 shells a day.")).scope is Scope.RATE


def test_a_promise_has_been_made_though_the_money_will_come(told: Told) -> None:
    figure = only(told("Donors will give $40 million in aid to the refugees."))
    assert (figure.measure, figure.status, figure.currency) == ("pledged", Status.HAPPENED, "USD")


def test_the_same_count_from_the_same_voice_is_entered_once(told: Told) -> None:
    reading = told("Rockets killed 14 people in Lyman. The 14 people were killed at the market, and 14 people were killed in all.")
    assert counts(reading) == [("killed", "person", 14, 14)]
    assert reading.mentions is not None
    assert [number.left_out for number in reading.mentions.numbers if number.left_out] == ["said before", "said before"]


def test_the_same_count_from_another_voice_is_entered_again(told: Told) -> None:
    reading = told("Rockets killed 14 people in Lyman. The governor said 14 people were killed.")
    assert [figure.speaker is None for figure in reading.figures] == [True, False]


def test_every_figure_says_by_which_rules_it_was_judged(told: Told) -> None:
    figure = only(told("Rockets killed 14 people in Lyman on Monday."))
    about = {judgement.about for judgement in figure.judgements}
    assert about == {"bounds", "item", "measure", "status", "scope", "place", "days", "actor", "target", "speaker"}
    assert all(judgement.rule for judgement in figure.judgements)


def test_headings_and_list_items_count_as_text(told: Told) -> None:
    text = "WHAT WE KNOW\n- Six people killed\n- 12 homes destroyed\nCaption: two soldiers wounded by shelling"
    assert [row[0] for row in counts(told(text))] == ["killed", "destroyed", "wounded"]
