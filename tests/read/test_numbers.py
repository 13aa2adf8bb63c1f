"""Numbers as they stand in a text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model import Qualifier
from onrecord.read.numbers import find_numbers


def bounds(text: str) -> list[tuple[object, object]]:
    return [(number.quantity.low, number.quantity.high) for number in find_numbers(text)]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("50 to 60 homes", 50, 60),
        ("between ten and 15 boats", 10, 15),
        ("two or three shells", 2, 3),
        ("$2 to $3 billion", 2_000_000_000, 3_000_000_000),
        ("10-15 million people", 10_000_000, 15_000_000),
        ("20,000-25,000 troops", 20_000, 25_000),
    ],
)
def test_two_numbers_that_make_one_range_are_one_number(text: str, low: int, high: int) -> None:
    [number] = find_numbers(text)
    assert (number.quantity.low, number.quantity.high, number.quantity.qualifier) == (low, high, Qualifier.RANGE)


@pytest.mark.parametrize("text", ["The toll rose from 5 to 7", "killed two and three were hurt", "won 3 or lost 9"])
def test_two_numbers_that_make_no_range_stay_two(text: str) -> None:
    assert len(find_numbers(text)) == 2


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("two hundred and fifty thousand", 250_000),
        ("one hundred and twenty-three", 123),
        ("two and a half million", 2_500_000),
        ("half a million", 500_000),
        ("half a dozen", 6),
        ("three dozen", 36),
        ("1,00,000", 100_000),
        ("3 lakh", 300_000),
        ("2.5 crore", 25_000_000),
        ("$11.7bn", 11_700_000_000),
        ("4m rounds", 4_000_000),
    ],
)
def test_a_number_is_worth_what_it_says(text: str, value: int) -> None:
    assert bounds(text) == [(value, value)]


def test_letters_on_both_sides_make_a_numeral_part_of_their_word() -> None:
    assert list(find_numbers("See pic.example.com/Eg1dkJ, and the key Eg1dkJ.")) == []
    assert bounds("It cost EUR5m.") == [(5_000_000, 5_000_000)]


def test_over_belongs_to_the_verb_in_handed_over() -> None:
    assert [number.quantity.qualifier for number in find_numbers("They handed over 90 prisoners, over 40 of them ill.")] == [
        Qualifier.EXACT,
        Qualifier.MORE_THAN,
    ]


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(st.text(alphabet="0123456789,.-–$€ \n" + "abdeghilmnorstuvwxy", max_size=120))
def test_every_number_stands_in_the_text_and_none_overlaps_another(text: str) -> None:
    end = 0
    for number in find_numbers(text):
        assert number.span.start <= number.core.start < number.core.end <= len(text)
        assert number.core.start >= end
        end = number.core.end


@pytest.mark.parametrize("piece", ["12 ", "twenty-one ", "1,", "at least ", "over over ", "$", "3-", "one hundred and "])
def test_a_text_twice_as_long_takes_about_twice_as_long(piece: str) -> None:
    def seconds(times: int) -> float:
        text = piece * times
        best = 1e9
        for _ in range(3):
            begun = time.process_time()
            find_numbers(text)
            best = min(best, time.process_time() - begun)
        return best

    size = 20_000 // len(piece)
    # A machine that does other work slows one of the two now and then; what is not in proportion is so each time.
    assert any(seconds(2 * size) < 2.5 * seconds(size) + 0.02 for _ in range(4))
