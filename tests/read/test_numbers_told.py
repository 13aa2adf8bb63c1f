"""What each way to write a number is worth, on which characters it stands, and by which rule it was read."""

from __future__ import annotations

import pytest

from onrecord.model import Number, Qualifier
from onrecord.read.numbers import find_numbers


def _only(text: str) -> Number:
    [number] = find_numbers(text)
    return number


def _bounds(text: str) -> list[tuple[float | None, float | None]]:
    return [(number.quantity.low, number.quantity.high) for number in find_numbers(text)]


@pytest.mark.parametrize(
    ("text", "value", "rule"),
    [
        ("a quarter of a million", 250_000, "half"),
        ("Half a Thousand homes", 500, "half"),
        ("half a dozen", 6, "half"),
        ("half-a-billion", 500_000_000, "half"),
        ("a million and a half", 1_500_000, "mixed"),
        ("A million and a half", 1_500_000, "mixed"),
        ("Two and a half dozen", 30, "mixed"),
        ("three and a half Thousand", 3_500, "mixed"),
        ("3 and a half thousand", 3_500, "mixed"),
        ("12 and a half hundred", 1_250, "mixed"),
        ("a dozen", 12, "dozens"),
        ("Another dozen", 12, "dozens"),
        ("dozen", 12, "dozens"),
        ("10 dozen", 120, "dozens"),
        ("two-dozen", 24, "dozens"),
        ("forty-five dozen", 540, "dozens"),
        ("a score of men", 20, "dozens"),
        ("three Score of men", 60, "dozens"),
        ("Twice", 2, "adverb"),
        ("thrice", 3, "adverb"),
        ("a pair of boats", 2, "pair"),
        ("Twin blasts", 2, "pair"),
        ("no one", 0, "none"),
        ("5k men", 5_000, "numeral with a scale"),
        ("3mln men", 3_000_000, "numeral with a scale"),
        ("2 hundred men", 200, "numeral with a scale"),
        ("2 Million men", 2_000_000, "numeral with a scale"),
        ("12.5 carts", 12.5, "numeral"),
        ("12.0 carts", 12, "numeral"),
        ("12,500 carts", 12_500, "numeral"),
        ("12\u00a0500 carts", 12_500, "numeral"),
        ("12\u202f500\u202f000 carts", 12_500_000, "numeral"),
        ("2b people", 2_000_000_000, "numeral"),
        ("hundred", 100, "words"),
        ("a thousand", 1_000, "words"),
        ("a hundred and ten", 110, "words"),
        ("Nineteen", 19, "words"),
        ("one thousand two hundred and five", 1_205, "words"),
        ("two hundred and fifty thousand, four hundred", 250_400, "words"),
        ("nine trillion", 9_000_000_000_000, "words"),
    ],
)
def test_each_way_to_write_a_number_has_its_worth_and_its_rule(text: str, value: float, rule: str) -> None:
    number = _only(text)
    assert (number.quantity.low, number.quantity.high, number.rule) == (value, value, rule)
    assert isinstance(number.quantity.low, type(value))


@pytest.mark.parametrize(
    ("text", "low", "rule"),
    [("Hundreds of thousands fled", 200_000, "hundreds of thousands"), ("several carts", 3, "several"), ("Dozens", 24, "dozens")],
)
def test_a_vague_word_has_a_lower_bound_alone_whatever_bounds_it(text: str, low: int, rule: str) -> None:
    for said in (text, f"more than {text}", f"almost {text}"):
        number = _only(said)
        assert (number.quantity.low, number.quantity.high, number.quantity.qualifier) == (low, None, Qualifier.VAGUE)
        assert number.rule == rule


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("its first round", 1),
        ("its Twentieth round", 20),
        ("its thirtieth round", 30),
        ("its fortieth round", 40),
        ("its fiftieth round", 50),
        ("its hundredth round", 100),
        ("its thousandth round", 1_000),
        ("its 21st round", 21),
    ],
)
def test_an_ordinal_is_a_rank_and_no_words_beside_it_bound_it(text: str, place: int) -> None:
    for said in (text, text.replace("its", "about"), f"{text} or more"):
        number = _only(said)
        assert (number.quantity.low, number.quantity.high, number.left_out, number.rule) == (place, place, "rank", "rank")
        assert number.span == number.core


def test_an_ordinal_in_a_date_is_a_date_and_in_a_fixed_phrase_a_rank() -> None:
    assert [(number.left_out, number.rule) for number in find_numbers("the 9th of July, and first and second")] == [
        ("date", "day of a month"),
        ("rank", "fixed phrase"),
        ("rank", "fixed phrase"),
    ]


@pytest.mark.parametrize("text", ["at least no one", "about twice", "nobody or more", "twice or more"])
def test_no_words_bound_a_word_for_none_or_for_times(text: str) -> None:
    number = _only(text)
    assert number.quantity.qualifier is Qualifier.EXACT
    assert number.span == number.core


@pytest.mark.parametrize(
    ("text", "said", "qualifier"),
    [
        ("some 12+ men", "some 12+", Qualifier.AT_LEAST),
        ("the 12-plus men", "12-plus", Qualifier.AT_LEAST),
        ("the 12-ISH men", "12-ISH", Qualifier.ABOUT),
        ("the 12-odd men", "12-odd", Qualifier.ABOUT),
        ("with 12 or  more men", "12 or  more", Qualifier.AT_LEAST),
        ("with 12 Or So men", "12 Or So", Qualifier.ABOUT),
        ("with about 12 or more men", "about 12 or more", Qualifier.AT_LEAST),
        ("with at least 12 or so men", "at least 12", Qualifier.AT_LEAST),
        ("with more than about 12 men", "more than about 12", Qualifier.MORE_THAN),
        ("with about more than 12 men", "about more than 12", Qualifier.MORE_THAN),
        ("with At  Least the 12 men", "At  Least the 12", Qualifier.AT_LEAST),
        ("with about about about 12 men", "about about 12", Qualifier.ABOUT),
        ("over the 12 men", "12", Qualifier.EXACT),
        ("OVER THE 12 men", "12", Qualifier.EXACT),
        ("about the 12 men", "12", Qualifier.EXACT),
        ("They fly over 12 towns", "12", Qualifier.EXACT),
        ("They number over 12 men", "over 12", Qualifier.MORE_THAN),
        ("They come at least 12 a day", "at least 12", Qualifier.AT_LEAST),
    ],
)
def test_the_words_that_bound_a_number_belong_to_its_characters(text: str, said: str, qualifier: Qualifier) -> None:
    number = _only(text)
    assert (number.span.of(text), number.core.of(text), number.quantity.qualifier) == (said, "12", qualifier)


@pytest.mark.parametrize(
    ("text", "said", "core", "value", "currency"),
    [
        ("for $5 or so", "$5 or so", "5", 5, "USD"),
        ("for US$5 million", "US$5 million", "5 million", 5_000_000, "USD"),
        ("for € 5", "€ 5", "5", 5, "EUR"),
        ("for $10m", "$10m", "10m", 10_000_000, "USD"),
        ("for $2B", "$2B", "2B", 2_000_000_000, "USD"),
        ("for $half a million", "$half a million", "half a million", 500_000, "USD"),
        ("for 5 million dollars", "5 million dollars", "5 million dollars", 5_000_000, "USD"),
        ("for a million euros", "a million euros", "a million euros", 1_000_000, "EUR"),
        ("in 2014 euros", "2014 euros", "2014 euros", 2014, "EUR"),
    ],
)
def test_money_has_its_currency_from_the_sign_before_it_or_the_word_behind(
    text: str, said: str, core: str, value: int, currency: str
) -> None:
    number = _only(text)
    assert (number.span.of(text), number.core.of(text)) == (said, core)
    assert (number.quantity.low, number.currency, number.left_out, number.unit) == (value, currency, None, None)


def test_billions_of_a_currency_are_that_currency() -> None:
    number = _only("It took billions of roubles.")
    assert (number.quantity.low, number.currency, number.core.end - number.core.start) == (2_000_000_000, "RUB", 19)


def test_the_year_of_a_price_is_a_year() -> None:
    price, year = find_numbers("It cost $3 billion in 2024 dollars.")
    assert (price.currency, price.left_out) == ("USD", None)
    assert (year.left_out, year.rule) == ("year", "dollars of a year")


def test_money_in_a_fixed_phrase_or_a_name_is_no_figure() -> None:
    assert [number.left_out for number in find_numbers("see www.example.org/$20 and Resolution 20 dollars")] == ["name", "name"]


@pytest.mark.parametrize("text", ["10m away", "10 m", "10-metre"])
def test_a_bare_m_is_metres_where_no_money_and_no_people_stand_beside_it(text: str) -> None:
    number = _only(text)
    assert (number.quantity.low, number.unit, number.left_out, number.rule) == (10, "metre", "distance", "metre")
    assert number.core.of(text) == "10"


@pytest.mark.parametrize(
    ("text", "unit", "left_out", "rule"),
    [
        ("12 or more hours", "hour", "duration", "hour"),
        ("12 consecutive hours", "hour", "duration", "hour"),
        ("zero percent", "percent", "percentage", "percent"),
        ("12 tons", "tonne", "weight", "tonne"),
        ("in his 20s", None, "age", "age in commas"),
        ("aged 12 months", "month", "age", "age in commas"),
        ("a Su-34", None, "name", "designation"),
        ("Resolution 22", None, "name", "numbered thing"),
        ("since 2014", None, "year", "year after a preposition"),
        ("Resolution twenty", None, None, "words"),
    ],
)
def test_a_number_that_is_no_count_says_why_and_in_which_unit(text: str, unit: str | None, left_out: str | None, rule: str) -> None:
    number = _only(text)
    assert (number.unit, number.left_out, number.rule) == (unit, left_out, rule)


def test_a_reason_holds_for_the_numbers_inside_its_words_alone() -> None:
    text = "5 men; from 9 July 2025 to 12.07.2025, 7 men (see www.example.org/1/2 or +44 20 7946 0000), 8 men."
    assert [(number.core.of(text), number.left_out) for number in find_numbers(text)] == [
        ("5", None),
        ("9", "date"),
        ("2025", "year"),
        ("12.07", "date"),
        ("7", None),
        ("1", "name"),
        ("2", "name"),
        ("44", "phone"),
        ("20", "phone"),
        ("7946", "phone"),
        ("0000", "phone"),
        ("8", None),
    ]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("two to three hundred men", 200, 300),
        ("two to three million men", 2_000_000, 3_000_000),
        ("two or three hundred thousand men", 200_000, 300_000),
        ("5 to 10 thousand men", 5_000, 10_000),
        ("5-10k men", 5_000, 10_000),
        ("2-3m people", 2_000_000, 3_000_000),
        ("1.5 to 2 million men", 1_500_000, 2_000_000),
        ("two to three dozen men", 24, 36),
        ("1,200 to 3 million men", 1_200, 3_000_000),
        ("2 million to 3 million men", 2_000_000, 3_000_000),
        ("999 to 1,000 thousand men", 999_000, 1_000_000),
        ("1,000 to 3 million men", 1_000, 3_000_000),
        ("1,000 to 2,000 thousand men", 1_000_000, 2_000_000),
        ("2 or 5 men", 2, 5),
        ("1 or 2 men", 1, 2),
        ("2 or about 3 men", 2, 3),
        ("12 and 15 men", None, None),
        ("Between 12 and 15 men", 12, 15),
    ],
)
def test_the_first_end_of_a_range_shares_the_scale_of_the_second_where_it_fits(
    text: str, low: float | None, high: float | None
) -> None:
    assert _bounds(text) == ([(low, high)] if low else [(12, 12), (15, 15)])


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("2 or 6 men", 2, 6),
        ("2 to 2 million men", 2, 2_000_000),
        ("24 - £6bn", 24, 6_000_000_000),
        ("5 to 5 men", 5, 5),
        ("10 to 5 men", 10, 5),
        ("0 to 5 men", 0, 5),
        ("no one to 5 men", 0, 5),
        ("5 to 10th", 5, 10),
        ("5th to 10 men", 5, 10),
        ("9 July to 12 July", 9, 12),
        ("since 2014 or 2015", 2014, 2015),
        ("School 5 to 10 men", 5, 10),
        ("5 men to 10 men", 5, 10),
        ("5, 10 men", 5, 10),
        ("5 years to 10 men", 5, 10),
    ],
)
def test_what_falls_is_nothing_or_is_no_count_is_no_end_of_a_range(text: str, first: int, second: int) -> None:
    assert [number.quantity.low for number in find_numbers(text)][:2] == [first, second]
    assert [number.rule for number in find_numbers(text)].count("range") == 0


@pytest.mark.parametrize("text", ["dozens to 100 men", "10 to dozens of men"])
def test_a_vague_word_is_no_end_of_a_range(text: str) -> None:
    assert Qualifier.VAGUE in [number.quantity.qualifier for number in find_numbers(text)]
    assert len(find_numbers(text)) == 2


@pytest.mark.parametrize(
    ("text", "said", "core", "unit", "left_out", "rule", "currency"),
    [
        ("by between 10 and 15 men", "between 10 and 15", "10 and 15", None, None, "range", None),
        ("by about 10 to 15 men", "about 10 to 15", "10 to 15", None, None, "range", None),
        ("by 10 to 15 km", "10 to 15", "10 to 15", "kilometre", "distance", "kilometre", None),
        ("by $10 to 15 million", "$10 to 15 million", "10 to 15 million", None, None, "range", "USD"),
        ("by 10 to 15 euros", "10 to 15 euros", "10 to 15 euros", None, None, "range", "EUR"),
    ],
)
def test_a_range_stands_on_both_its_ends_and_has_its_unit_from_the_second(
    text: str, said: str, core: str, unit: str | None, left_out: str | None, rule: str, currency: str | None
) -> None:
    number = _only(text)
    assert (number.span.of(text), number.core.of(text)) == (said, core)
    assert (number.unit, number.left_out, number.rule, number.currency) == (unit, left_out, rule, currency)
    assert number.quantity.qualifier is Qualifier.RANGE


@pytest.mark.parametrize(("text", "left_out"), [("call 1-866-555-0100", "phone"), ("one to two-thirds of the town", "share")])
def test_a_range_within_what_is_no_count_is_none_as_a_whole(text: str, left_out: str) -> None:
    assert {number.left_out for number in find_numbers(text)} == {left_out}


def test_numbers_after_a_range_are_read_each_for_itself() -> None:
    assert _bounds("2 to 3 men, 4 to 5 boats, 6 carts and 7") == [(2, 3), (4, 5), (6, 6), (7, 7)]


def test_a_run_of_digits_too_long_to_count_is_no_number() -> None:
    assert _bounds("1" * 21) == [(int("1" * 21), int("1" * 21))]
    assert _bounds("1" * 22) == []
    assert _bounds(f"{'1' * 22} and 5") == [(5, 5)]


def test_letters_within_a_word_are_no_number() -> None:
    assert _bounds("The stone gate often opens; fouronds and tents") == []
