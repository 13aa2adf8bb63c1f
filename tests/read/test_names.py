"""Who is named in a text, and which namings are of the same actor."""

from __future__ import annotations

import time

import pytest

from onrecord.model import ActorKind
from onrecord.read.names import find_names


def named(said: str) -> list[str]:
    return [name.actor.name for name in find_names(said).outer]


def one(said: str, words: str) -> object:
    """The actor that the words of the text name."""
    return next(name.actor for name in find_names(said).found if name.span.of(said) == words)


def test_a_surname_alone_is_the_full_name_told_before() -> None:
    assert named("Olena Tolmenko came late. Tolmenko said nothing.") == ["Olena Tolmenko", "Olena Tolmenko"]


def test_a_surname_alone_is_the_full_name_told_after() -> None:
    assert named("Tolmenko said no. Olena Tolmenko then left.")[0] == "Olena Tolmenko"


@pytest.mark.parametrize("title", ["Mr", "Dr.", "President", "Gen.", "Regional governor"])
def test_a_title_is_no_part_of_the_name(title: str) -> None:
    assert named(f"{title} Ivo Karstov left.") == ["Ivo Karstov"]


def test_spellings_of_one_name_are_one_person_with_the_first_full_form() -> None:
    said = "Volodymyr Tolmensky came. Mr Tolmenskiy spoke. President Tolmenskyy left."
    assert named(said) == ["Volodymyr Tolmensky"] * 3


def test_two_persons_of_one_surname_are_told_apart_by_their_given_names() -> None:
    assert named("Olena Karst met Petro Karst. Olena Karst left.") == ["Olena Karst", "Petro Karst", "Olena Karst"]


def test_a_lone_surname_of_two_is_whoever_was_named_last() -> None:
    assert named("Olena Karst met Petro Karst. Karst left.")[-1] == "Petro Karst"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Mahmoud al-Tolmi said no.", "Mahmoud al-Tolmi"),
        ("Khalid bin Orel said no.", "Khalid bin Orel"),
        ("Marie-Anne Dubois-Karst said no.", "Marie-Anne Dubois-Karst"),
        ("Fu’ad O’Tolme said no.", "Fu’ad O’Tolme"),
        ("J. D. Karst said no.", "J. D. Karst"),
        ("Ursula von der Tolme said no.", "Ursula von der Tolme"),
        ("Xi Tolming said no.", "Xi Tolming"),
    ],
)
def test_names_of_many_forms_are_kept_whole(said: str, name: str) -> None:
    assert named(said)[0] == name


def test_a_role_beside_the_name_is_kept_as_the_report_words_it() -> None:
    said = "Ivo Karst, head of Tolme's harbour administration, left."
    actor = one(said, "Ivo Karst")
    assert (actor.role, actor.body) == ("head of Tolme's harbour administration", "Tolme's harbour administration")  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "office", ["Minister of Foreign Affairs", "Minister of Emergency Situations", "Minister for Veterans Affairs"]
)
def test_the_words_of_an_office_are_no_part_of_its_holder_s_name(office: str) -> None:
    actor = one(f"The {office} Ivo Karst left.", f"The {office} Ivo Karst")
    assert (actor.name, actor.role) == ("Ivo Karst", office)  # type: ignore[attr-defined]


def test_the_network_where_something_was_written_begins_no_name() -> None:
    assert named("Mayor Ivo Karst was late. It rained, she wrote on X. Karst said no.")[-1] == "Ivo Karst"
    assert named("Mayor Ivo Karst was late. Oil fire Telegram Karst said no.")[-1] == "Ivo Karst"


def test_a_role_before_the_name_is_kept_with_the_body_it_is_of() -> None:
    actor = one("Lorvian Foreign Ministry spokeswoman Maria Karst left.", "Lorvian Foreign Ministry spokeswoman Maria Karst")
    assert (actor.role, actor.body) == ("Lorvian Foreign Ministry spokeswoman", "Lorvian Foreign Ministry")  # type: ignore[attr-defined]


def test_an_abbreviation_in_brackets_stands_for_the_body() -> None:
    said = "The International Harbour Agency (IHA) met. The IHA was late."
    assert {name.actor.name for name in find_names(said).found} == {"International Harbour Agency"}


def test_an_abbreviation_without_brackets_stands_for_the_body_whose_initials_it_is() -> None:
    assert named("The Tolme Institute for Peace met. TIP said no.")[-1] == "Tolme Institute for Peace"


def test_the_ministry_is_the_ministry_named_last() -> None:
    assert named("Lorvia's defence ministry met. The ministry said no.")[-1] == "Lorvia's defence ministry"


def test_the_governor_is_the_person_whom_the_text_calls_so() -> None:
    assert named("Governor Ivo Karst met the crew. The governor left.")[-1] == "Ivo Karst"


def test_an_unnamed_official_of_the_first_sentence_is_the_one_so_called_later() -> None:
    said = "Two boats sank, the regional governor said. Tolme's regional governor, Ivo Karst, left."
    assert named(said)[0] == "Ivo Karst"


def test_the_official_of_the_lead_is_whoever_speaks_by_name_next() -> None:
    assert named("Four mills burned, the interior minister has said. In a post, Ivo Karst said it rained.")[0] == "Ivo Karst"
    assert named("Lorvia's interior minister says four mills burned. Ivo Karst told us it rained.")[0] == "Ivo Karst"
    assert named("Four mills burned, the interior minister says. President Ivo Karst said it rained.")[0] == "interior minister"


def test_an_official_anywhere_is_whoever_the_next_sentence_names_with_the_same_office() -> None:
    rain = "It rained. " * 5
    assert named(rain + "The governor of Tolme said it was late. According to the governor, Ivo Karst, it was.")[0] == "Ivo Karst"
    assert named(rain + "The governor of Tolme said it was late. Ivo Karst, a rower, slept.")[0] == "governor of Tolme"


def test_a_body_told_by_a_description_is_the_one_that_is_so_described_or_speaks_next() -> None:
    said = "A monitoring group said it rained. The Tolme Observatory (TO) - a monitoring group - said no."
    assert named(said)[0] == "Tolme Observatory"
    assert named("It rained, the country's largest energy firm said. Tolme Energy Group said no.")[0] == "Tolme Energy Group"
    assert named("It rained, the health ministry said. The Tolme Agency said no.")[0] == "health ministry"


def test_an_unnamed_official_of_whom_two_are_named_later_stays_unnamed() -> None:
    said = "Two boats sank, the governor said. Governor Ivo Karst left. Governor Olena Tolme left."
    assert named(said)[0] == "governor"


@pytest.mark.parametrize(
    "said",
    [
        "The strait is narrow.",
        "On Monday it rained.",
        "Local time is kept.",
        "They told us who it was.",
        "In Tolme Region it rained.",
    ],
)
def test_what_names_nobody_is_left_alone(said: str) -> None:
    assert named(said) == []


def test_officials_are_found_with_their_words_and_are_no_named_actor() -> None:
    names = find_names("Senior harbour officials spoke.")
    assert [name.actor.name for name in names.found] == ["Senior harbour officials"]
    assert names.mentions == ()


def test_kinds_tell_states_bodies_groups_outlets_and_persons_apart() -> None:
    said = "Ukraine, the Lorvian navy, Hamas, Reuters and Olena Karst met."
    assert [name.actor.kind for name in find_names(said).outer] == [
        ActorKind.STATE,
        ActorKind.BODY,
        ActorKind.GROUP,
        ActorKind.OUTLET,
        ActorKind.PERSON,
    ]


def test_us_and_who_in_small_letters_are_no_actors() -> None:
    assert named("He told us who it was.") == []


def test_a_span_holds_the_title_and_the_name_and_leaves_out_the_possessive() -> None:
    said = "“We left,” said Dr. Olena Karst’s cousin, Ivo Tolmin, of the UN."
    spans = [name.span.of(said) for name in find_names(said).found]
    assert spans == ["Dr. Olena Karst’s cousin", "Olena Karst", "Ivo Tolmin", "UN"]


@pytest.mark.parametrize(
    "unit", ["Tolme's ", "ministry of ", "the minister said ", "Olena Karst, the mayor, ", "A. ", "known as “"]
)
def test_a_text_twice_as_long_takes_about_twice_as_long(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        best = 9.0
        for _ in range(3):
            begun = time.process_time()
            find_names(text)
            best = min(best, time.process_time() - begun)
        return best

    assert seconds(60_000) < 4 * seconds(30_000) + 0.05
