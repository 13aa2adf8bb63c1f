"""Whose statement a part of a text is."""

from __future__ import annotations

from itertools import pairwise

import pytest

from onrecord.model import Span
from onrecord.read.names import find_names
from onrecord.read.parsed import Parsed
from onrecord.read.quotes import find_quotes
from onrecord.read.speakers import find_attributions, speaker_of


def speaker(said: str, words: str) -> str | None:
    """Who says the words of the text."""
    names = find_names(said)
    found = find_attributions(Parsed(said, (), ()), names, find_quotes(said, names))
    at = said.index(words)
    actor, attribution = speaker_of(Span(at, at + len(words)), found)
    assert (actor is None) == (attribution is None)
    return actor.name if actor else None


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Two boats sank, officials said.", "officials"),
        ("Two boats sank, local harbour officials have said.", "local harbour officials"),
        ("Lorvia's navy said two boats sank.", "Lorvia's navy"),
        ("According to Olena Karst, two boats sank.", "Olena Karst"),
        ("Mayor Olena Karst put the number at two boats.", "Olena Karst"),
        ("Olena Karst told reporters that two boats sank.", "Olena Karst"),
        ("Two boats sank, Olena Karst wrote on Telegram.", "Olena Karst"),
        ("The navy of Lorvia confirmed that two boats sank.", "navy of Lorvia"),
        ("Mayor Olena Karst announced $5m for two boats.", "Olena Karst"),
        ("The loss of two boats was reported by the Lorvian navy.", "Lorvian navy"),
        ("Reuters reported two boats lost, citing the Lorvian navy.", "Lorvian navy"),
        ("Olena Karst, the mayor of Tolme, said two boats sank.", "Olena Karst"),
        ("Two boats sank, said Olena Karst, the mayor.", "Olena Karst"),
        ("According to figures from the Lorvian navy, two boats sank.", "Lorvian navy"),
        ("Initial reports said two boats sank.", "Initial reports"),
        ("A list published by the Lorvian navy suggested two boats sank.", "Lorvian navy"),
        ("Olena Karst accused the navy of sinking two boats.", "Olena Karst"),
        ("The dockers' twelve-strong choir said two boats sank.", "dockers' twelve-strong choir"),
        ("The harbour pilots’ union said two boats sank.", "harbour pilots’ union"),
        ("Tolme region officials said two boats sank.", "Tolme region officials"),
        ("In the Tolme region officials said two boats sank.", "officials"),
        ("He praised the 'brave pilots' whom officials said two boats saved.", "officials"),
    ],
)
def test_a_sentence_with_an_attribution_is_its_speakers(said: str, who: str) -> None:
    assert speaker(said, "two boats" if "two boats" in said else "Two boats") == who


@pytest.mark.parametrize(
    "said",
    [
        "Two boats sank.",
        "Two boats were reported lost.",
        "Two boats sank after crews were told to leave.",
        "Two boats sank as the mayor said the port was shut.",
        "Hamas claimed responsibility for a raid, which sank two boats.",
        "The navy has promised to raise two boats.",
        "Two boats were pledged by Lorvian officials.",
        "The navy has not said a word since two boats sank.",
        "Two boats sank near Tolme, ahead of what Poland and Ukraine said were friendly talks.",
    ],
)
def test_without_one_of_its_own_a_sentence_is_the_reports(said: str) -> None:
    assert speaker(said, "two boats" if "two boats" in said else "Two boats") is None


def test_the_words_for_a_speaker_are_the_reports_own() -> None:
    said = "Two wounded rowers said three boats sank."
    assert (speaker(said, "Two wounded rowers"), speaker(said, "three boats")) == (None, "Two wounded rowers")


def test_the_owner_of_a_slogan_that_reads_something_says_it() -> None:
    said = "Like the Lorvian navy, the Houthis’ old slogan reads, “Row much harder now.”"
    assert speaker(said, "Row much") == "Houthis"


def test_an_attribution_covers_its_sentence_and_not_the_next() -> None:
    said = "One boat sank, Olena Karst said. Two boats were raised."
    assert (speaker(said, "One boat"), speaker(said, "Two boats")) == ("Olena Karst", None)


def test_what_stands_in_a_quotation_is_its_speakers() -> None:
    said = "Petro Tolmin said Olena Karst had cried “two boats sank last night”. “Three more sank today,” he said."
    assert speaker(said, "Three more") == "Petro Tolmin"


def test_two_attributions_share_a_sentence_at_while() -> None:
    said = "Lorvia's navy said one boat sank, while two boats were lost in Ostia, harbour officials said."
    assert (speaker(said, "one boat"), speaker(said, "two boats")) == ("Lorvia's navy", "harbour officials")


def test_speakers_joined_by_and_speak_together() -> None:
    assert speaker("Two boats sank, Olena Karst and Petro Tolmin said.", "Two boats") == "Olena Karst and Petro Tolmin"


def test_a_pronoun_and_a_surname_are_the_fullest_name() -> None:
    said = "Mayor Olena Karst was late. She said two boats sank. One more was raised, Karst added."
    assert (speaker(said, "two boats"), speaker(said, "One more")) == ("Olena Karst", "Olena Karst")


def test_where_a_decimal_stands_the_sentence_goes_on() -> None:
    assert speaker("The wreck cost 1.2 million marks and two boats, officials said.", "1.2 million") == "officials"


def test_no_words_are_covered_twice_by_attributions_of_one_sentence() -> None:
    said = "Olena Karst said one boat sank, adding that two boats were safe, while officials reported three."
    names = find_names(said)
    spans = sorted(scope for found in find_attributions(Parsed(said, (), ()), names, ()) for scope in found.scope)
    assert all(first.end <= second.start for first, second in pairwise(spans))


def test_what_was_promised_so_far_is_added_up_by_the_report() -> None:
    assert speaker("Poland has pledged $5m for two boats.", "two boats") == "Poland"
    assert speaker("Poland has to date pledged $5m for two boats.", "two boats") is None
