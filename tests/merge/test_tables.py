"""The tables of merging: each row reads its own examples, and not those that it must never read."""

from __future__ import annotations

import pytest

from onrecord.merge.hours_english import HOURS, Hours, hours_told
from onrecord.merge.lands import HELD, Held
from onrecord.merge.some_english import OVER_HOURS, SOME, Some
from onrecord.merge.totals import TOTALS, Total, tells_total
from tests.merge.claims import claim


@pytest.mark.parametrize("total", TOTALS, ids=lambda total: total.pattern.pattern[:40])
def test_words_of_a_total_are_read_in_their_examples(total: Total) -> None:
    assert total.means
    assert [told for told in total.means if not total.pattern.search(told)] == []
    assert [told for told in total.never if total.pattern.search(told)] == []


@pytest.mark.parametrize("hours", HOURS, ids=lambda hours: hours.part)
def test_words_of_an_hour_are_read_in_their_examples(hours: Hours) -> None:
    assert [told for told in hours.means if hours.part not in hours_told(told)] == []
    assert [told for told in hours.never if hours.part in hours_told(told)] == []


@pytest.mark.parametrize("some", SOME, ids=lambda some: some.means[0])
def test_words_that_tell_of_some_people_are_read_in_their_examples(some: Some) -> None:
    assert some.means and some.never
    assert [told for told in some.means if not some.tells(*_figure_in(told))] == []
    assert [told for told in some.never if some.tells(*_figure_in(told))] == []


def _figure_in(told: str) -> tuple[str, str]:
    words, after = told.partition("[")[2].split("]")
    return words, after


def test_a_count_over_hours_is_told_from_that_of_a_day() -> None:
    assert OVER_HOURS.search("In the past 24 hours 31 people were killed.")
    assert OVER_HOURS.search("It counted 60 dead in the 72 hours before Monday.")
    assert not OVER_HOURS.search("Rescuers dug for 24 hours and found three dead.")


def test_the_hour_of_saying_is_no_hour_of_the_happening() -> None:
    assert hours_told("Two people died, the mayor said on Tuesday morning.") == frozenset()


def test_a_count_of_one_day_is_no_total_whatever_it_is_compared_with() -> None:
    worst = "It was the worst strike in six months and killed nine people."
    assert not tells_total(claim(report="a", low=9, high=9, sentence=worst))
    assert tells_total(claim(report="a", low=9, high=9, first=None, sentence=worst))


@pytest.mark.parametrize("land", HELD, ids=lambda land: f"{land.country} held by {land.holder}")
def test_a_held_land_is_struck_with_its_holder_as_its_examples_say(land: Held) -> None:
    assert land.means and land.never
    assert [blow for blow in land.means if not land.struck({blow[0]}, *blow[1:])] == []
    assert [blow for blow in land.never if land.struck({blow[0]}, *blow[1:])] == []
