"""Whose words a statement is: one voice for all the names of one body, its side, and how well it is placed to count."""

from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.merge import ledger
from onrecord.merge.voices import Voice, rank_of, voice_of, voices_of
from onrecord.model import Actor, ActorKind, Claim, Place, Precision
from tests.merge.claims import ODESA, REGION, SUMY, claim

TOWN = Place(name="Kfar Nun", country="LB", admin1="Tyre District", precision=Precision.CITY)
GAZA = Place(name="Khan Younis", country="PS", precision=Precision.CITY)
JENIN = Place(name="Jenin", country="PS", precision=Precision.CITY)
JUBA = Place(name="Juba", country="SS", precision=Precision.CITY)
OSLO = Place(name="Oslo", country="NO", precision=Precision.CITY)
UNKNOWN = Place(name="Ost", country="ZZ", precision=Precision.CITY)


def voice(name: str, role: str | None = None, *, where: Place | None = SUMY, **more: object) -> Voice:
    return voice_of(Actor(name=name, role=role, **more), claim(report="a", low=2, high=2, where=where))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ukrainian Defence Ministry", "Ministry of Defense of Ukraine"),
        ("Ukraine’s Defense Ministry", "the Ukrainian Ministry of Defence"),
        ("Sumy Regional Military Administration", "the Sumy oblast administration"),
        ("Sumy city military administration", "Sumy City Administration"),
        ("Russia's Ministry of Internal Affairs", "Russian Interior Ministry"),
        ("the IDF", "Israel Defence Forces"),
        ("the Norwegian Royal Air Force", "Norway Air Force"),
    ],
)
def test_the_names_of_one_body_are_one_voice(one: str, other: str) -> None:
    assert voice(one).key == voice(other).key


@pytest.mark.parametrize(
    ("one", "other"), [("Kyiv police", "Ukrainian police"), ("Sumy police", "Odesa police"), ("Gaza police", "Hamas police")]
)
def test_a_city_is_not_the_state_and_two_bodies_are_two_voices(one: str, other: str) -> None:
    assert voice(one).key != voice(other).key


@pytest.mark.parametrize(
    ("name", "role", "where", "body"),
    [
        ("Ira Kit", "head of the Sumy regional police", SUMY, "Sumy regional police"),
        ("Ira Kit", "Sumy police spokeswoman", SUMY, "Sumy police"),
        ("Ira Kit", "governor", REGION, "Sumy regional administration"),
        ("Ira Kit", "the regional governor", SUMY, "Sumy regional administration"),
        ("Ira Kit", "regional governor", TOWN, "Tyre regional administration"),
        ("Ira Kit", "oblast head", ODESA, "Odesa regional administration"),
        ("the city mayor", None, SUMY, "Sumy city administration"),
        ("Ira Kit", "mayor", TOWN, "Kfar Nun city administration"),
        ("Ira Kit", "spokesman", SUMY, "Ira Kit"),
        ("Ira Kit", "engineer", SUMY, "Ira Kit"),
        ("Ira Kit", "mayor", None, "Ira Kit"),
        ("Ira Kit", "governor", None, "Ira Kit"),
    ],
)
def test_a_speaker_speaks_for_the_body_that_the_role_names(name: str, role: str | None, where: Place | None, body: str) -> None:
    assert voice(name, role, where=where).name == body


def test_the_body_that_a_reading_gives_is_the_body() -> None:
    assert voice("Ira Kit", "spokeswoman", body="Harbour Office").name == "Harbour Office"
    assert voice("Ira Kit", "spokeswoman", body=" mayor ").name == "Sumy city administration"


def test_a_person_is_one_voice_however_each_report_calls_the_office() -> None:
    told = [
        claim(report="a", low=2, high=2, speaker="Ira Kit", role="head of the Sumy regional police"),
        claim(report="b", low=2, high=2, speaker="ira kit"),
        claim(report="c", low=2, high=2, speaker="Ira Kit", role="mayor"),
        claim(report="d", low=2, high=2, speaker="Oleh Rum"),
        claim(report="e", low=2, high=2),
    ]
    voices = voices_of(told[::-1])
    assert [voices[each.id].name for each in told] == ["Sumy regional police"] * 3 + ["Oleh Rum", "The e Post"]
    (account,) = ledger("i1", told)
    assert account.stands.voices == 2


def test_an_outlets_own_words_are_of_the_outlet_and_of_no_side() -> None:
    told = claim(report="a", low=2, high=2)
    assert voice_of(None, told) == Voice("The a Post", "outlet the a post", None, own=True)
    assert voice_of(None, replace(told, outlet=None)).name == "a"
    assert voice_of(Actor(name="The Ukrainian Post", kind=ActorKind.OUTLET), told) == Voice(
        "The Ukrainian Post", "outlet the ukrainian post", None
    )


@pytest.mark.parametrize(
    ("name", "role", "where", "side"),
    [
        ("Russian Defence Ministry", None, SUMY, "Russia"),
        ("Ira Kit", "adviser to the Kremlin", SUMY, "Russia"),
        ("Sumy police", None, SUMY, "Ukraine"),
        ("the city mayor", None, OSLO, "Norway"),
        ("police", None, UNKNOWN, "ZZ"),
        ("police", None, None, None),
        ("a farmer", None, SUMY, None),
        ("local residents", None, SUMY, None),
        ("Journalists", None, SUMY, None),
        ("UN Human Rights Office", None, SUMY, None),
        ("Ukrainian Red Cross", None, SUMY, None),
        ("Health Ministry", None, GAZA, "Hamas-run Gaza"),
        ("Health Ministry", None, JENIN, "Palestine"),
        ("Sudanese army", None, JUBA, "Sudan"),
        ("South of Sudan army", None, JUBA, "South Sudan"),
    ],
)
def test_a_voice_is_of_the_side_that_its_name_says_or_a_body_of_state_of_the_place(
    name: str, role: str | None, where: Place | None, side: str | None
) -> None:
    assert voice(name, role, where=where).side == side


def test_a_state_speaks_for_itself_wherever_it_counts() -> None:
    assert voice("The Ministers", kind=ActorKind.STATE, id="LB").side == "Lebanon"
    assert voice("The Ministers", kind=ActorKind.STATE, id="ZZ").side == "ZZ"


def test_unnamed_officials_of_two_lands_are_two_voices() -> None:
    assert voice("local officials").key == voice("The officials").key.replace("officials", "local officials")
    assert voice("officials").key != voice("officials", where=TOWN).key
    assert voice("officials").key.endswith(" of Ukraine")


@pytest.mark.parametrize(
    ("name", "rank"),
    [
        ("Sumy hospital", 0),
        ("Tyre rescue service", 0),
        ("Sumy city administration", 0),
        ("Sumy police", 1),
        ("Prosecutor General", 1),
        ("Russian Defence Ministry", 2),
    ],
)
def test_who_is_in_charge_of_a_count_is_placed_before_who_investigates_and_who_only_tells(name: str, rank: int) -> None:
    assert rank_of(voice(name)) == rank
    assert rank_of(voice_of(None, claim(report="a", low=2, high=2))) == 3


def test_a_speaker_is_weighed_by_what_is_counted_and_leaves_the_claim_as_it_was() -> None:
    told: Claim = claim(report="a", low=2, high=2, speaker="Sumy police")
    assert voice_of(Actor(name="officials"), told).side == "Ukraine"
    assert told.figure.speaker == Actor(name="Sumy police", role=None)
