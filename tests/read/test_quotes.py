"""Direct speech, and whose it is."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model import Quote
from onrecord.read.names import find_names
from onrecord.read.quotes import find_quotes


def quotes(said: str) -> tuple[Quote, ...]:
    return find_quotes(said, find_names(said))


def told(said: str) -> list[tuple[str, str | None]]:
    return [(quote.text, quote.speaker.name if quote.speaker else None) for quote in quotes(said)]


@pytest.mark.parametrize(
    "said",
    [
        "“We saw two boats,” Olena Karst said.",
        "“We saw two boats,” said Olena Karst.",
        "“We saw two boats,” the mayor, Olena Karst, told Reuters.",
        "“We saw two boats,” said the mayor of Tolme, Olena Karst, on Monday.",
        "“We saw two boats,” Olena Karst, a nurse from Tolme, told the BBC.",
        "“We saw two boats,” Olena Karst, 41, a nurse who lives nearby, said.",
        "Olena Karst said: “We saw two boats,”",
        "In a statement on Monday, Olena Karst wrote: “We saw two boats,”",
        "Olena Karst, the mayor, who was there, said that “We saw two boats,” then.",
        "“We saw two boats,” according to Olena Karst.",
        "From Olena Karst: “We saw two boats,”",
        "It was told as “We saw two boats,” by Olena Karst.",
        "Reuters quoted Olena Karst as saying “We saw two boats,” then.",
        "Mayor Olena Karst was late. “We saw two boats,” she said.",
        "Mayor Olena Karst was late. “We saw two boats,” the mayor said.",
        "Mayor Olena Karst told of the night. “We saw two boats,”",
        "“We saw two boats,” a statement from Olena Karst said.",
        "Olena Karst did not stay but said “We saw two boats,” then.",
    ],
)
def test_the_speaker_is_found_before_after_and_between(said: str) -> None:
    assert told(said) == [("We saw two boats,", "Olena Karst")]


def test_a_split_quotation_is_two_of_one_speaker() -> None:
    said = "“We saw two boats,” Olena Karst said. “Both of them sank.”"
    assert told(said) == [("We saw two boats,", "Olena Karst"), ("Both of them sank.", "Olena Karst")]


def test_a_quotation_over_paragraphs_is_one_for_each_opening_mark() -> None:
    said = "Olena Karst said: “We saw two boats.\n\n“Both of them sank.”"
    assert told(said) == [("We saw two boats.", "Olena Karst"), ("Both of them sank.", "Olena Karst")]


def test_an_opening_mark_with_no_close_before_the_next_is_a_quotation_of_its_own() -> None:
    said = '"We saw two boats. "Both of them sank," Olena Karst said.'
    assert [text for text, _ in told(said)] == ["We saw two boats.", "Both of them sank,"]


def test_where_the_closing_mark_is_missing_the_words_that_attribute_end_it() -> None:
    assert told("“We saw two boats, Karst said. Then it rained.")[0][0] == "We saw two boats,"


def test_two_speakers_in_one_sentence_each_have_their_own() -> None:
    said = "Olena Karst called it “a great big boat” while Petro Tolmin said it was “a very small one”."
    assert told(said) == [("a great big boat", "Olena Karst"), ("a very small one", "Petro Tolmin")]


def test_a_verb_of_doing_inside_what_another_says_gives_no_speaker() -> None:
    said = "Olena Karst said the navy had recorded “two or three boats”."
    assert told(said) == [("two or three boats", "Olena Karst")]


def test_the_teller_speaks_not_the_outlet_told() -> None:
    assert told("Officials told Reuters it was “a very small boat”.") == [("a very small boat", "Officials")]


def test_a_body_is_meant_by_it_and_officials_by_they() -> None:
    assert told("The Lorvian navy was late. “We saw two boats,” it said.")[0][1] == "Lorvian navy"
    assert told("Harbour officials met. “We saw two boats,” they said.")[0][1] == "Harbour officials"


def test_she_is_the_woman_and_he_the_man_of_the_sentence_before() -> None:
    said = "Olena Karst met Petro Tolmin. “We saw two boats,” {} said."
    assert told(said.format("she"))[0][1] == "Olena Karst"
    assert told(said.format("he"))[0][1] == "Petro Tolmin"


def test_a_quotation_that_nobody_is_said_to_have_spoken_has_no_speaker() -> None:
    assert told("On the wall stood “no more big boats”.") == [("no more big boats", None)]


def test_less_than_three_words_are_no_quotation_and_a_hyphenated_word_is_one() -> None:
    assert told("Olena Karst called it “well-known boats”.") == []


def test_titles_of_works_are_no_quotation() -> None:
    assert told("Olena Karst wrote “Boats of the Northern Sea” in 1990.") == []


def test_apostrophes_are_no_marks() -> None:
    assert told("The boys' boats and the girls' boats didn't sink in the '90s, Karst's crew said.") == []


@pytest.mark.parametrize(("opens", "closes"), ["“”", "„“", "«»", "‘’", "''", '""', '“"', '"”'])
def test_marks_of_every_kind_and_mixed_pairs(opens: str, closes: str) -> None:
    said = f"Olena Karst said: {opens}We saw the crew's two boats{closes}"
    assert told(said) == [("We saw the crew's two boats", "Olena Karst")]


def test_one_inside_another_is_not_told_apart() -> None:
    assert [text for text, _ in told("Karst said: “We heard ‘get off the boat’ twice.”")] == ["We heard ‘get off the boat’ twice."]


def test_the_attribution_holds_the_words_that_name_the_speaker() -> None:
    said = "“We saw two boats,” Mayor Olena Karst said."
    (quote,) = quotes(said)
    assert quote.attribution is not None
    assert quote.attribution.of(said) == "Mayor Olena Karst said"


def test_full_stops_that_lack_their_space_end_a_sentence_all_the_same() -> None:
    assert told("Karst was late.Olena Tolmin said: “We saw two boats.”Then it rained.")[0][1] == "Olena Tolmin"


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="aA b.\n“”\"'‘’«„,?!said He Karst", max_size=200))
def test_whatever_the_marks_every_quotation_lies_in_the_text_and_none_overlaps_another(text: str) -> None:
    end = 0
    for quote in sorted(quotes(text), key=lambda quote: quote.span):
        assert quote.text == text[quote.span.start : quote.span.end]
        assert quote.span.start >= end
        end = quote.span.end


@pytest.mark.parametrize("unit", ["“", '"', "“a b c” ", "‘a's b’s ", "he said ", "“a b c, \n", "“a ‘b c’ d said Karst "])
def test_a_text_twice_as_long_takes_about_twice_as_long(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        names, best = find_names(text), 9.0
        for _ in range(3):
            begun = time.process_time()
            find_quotes(text, names)
            best = min(best, time.process_time() - begun)
        return best

    assert seconds(60_000) < 4 * seconds(30_000) + 0.05
