from __future__ import annotations

import time
from pathlib import Path

import pytest

from onrecord.read.places import Gazetteer
from onrecord.read.places.folding import fold
from onrecord.read.places.gazetteer import COUNTRY, FROM_SEAT, HAMLET, PROVINCE, TOWN

ROOT = Path(__file__).parent.parent
FILE = ROOT / "src/onrecord/data/places.gaz"


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.from_bytes(FILE.read_bytes())


def test_the_file_stays_small_enough_to_be_committed() -> None:
    assert FILE.stat().st_size < 8_000_000


def test_it_loads_in_under_half_a_second() -> None:
    def seconds() -> float:
        begun = time.process_time()
        Gazetteer.from_bytes(FILE.read_bytes())
        return time.process_time() - begun

    assert min(seconds() for _ in range(3)) < 0.5


def test_it_says_whom_to_credit(gazetteer: Gazetteer) -> None:
    assert "GeoNames" in gazetteer.notice
    assert "CC BY 4.0" in gazetteer.notice


def test_other_bytes_are_refused_in_words() -> None:
    with pytest.raises(ValueError, match="no gazetteer of onrecord"):
        Gazetteer.from_bytes(b"id,name\n1,Kyiv\n")


@pytest.mark.parametrize(
    ("old", "usual"),
    [
        ("Kiev", "Kyiv"),
        ("Odessa", "Odesa"),
        ("Kharkov", "Kharkiv"),
        ("Lvov", "Lviv"),
        ("Zaporozhye", "Zaporizhzhia"),
        ("Artyomovsk", "Bakhmut"),
    ],
)
def test_an_old_spelling_means_the_same_town(gazetteer: Gazetteer, old: str, usual: str) -> None:
    towns = {entry.geonames for entry in gazetteer.name(fold(usual)).entries if entry.kind == TOWN and entry.country == "UA"}
    assert towns & {entry.geonames for entry in gazetteer.name(fold(old)).entries}


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Gaza Strip", "PS"),
        ("West Bank", "PS"),
        ("Crimea", "UA"),
        ("Donbas", "UA"),
        ("Golan Heights", "SY"),
        ("Kosovo", "XK"),
        ("Transnistria", "MD"),
        ("Black Sea", None),
        ("Red Sea", None),
    ],
)
def test_disputed_ground_and_seas_have_the_guide_s_codes(gazetteer: Gazetteer, name: str, country: str | None) -> None:
    assert country in {entry.country for entry in gazetteer.name(fold(name)).entries}


def test_a_unit_without_a_point_of_its_own_says_that_it_has_its_seat_s(gazetteer: Gazetteer) -> None:
    [oblast] = [entry for entry in gazetteer.name("kharkiv").entries if entry.kind == PROVINCE]
    [town] = [entry for entry in gazetteer.name("kharkiv").entries if entry.kind == TOWN]
    assert oblast.flags & FROM_SEAT
    assert not town.flags & FROM_SEAT
    assert (oblast.latitude, oblast.longitude) == (town.latitude, town.longitude)


def test_a_hamlet_of_the_codifier_stands_at_its_raion_s_seat_and_says_so(gazetteer: Gazetteer) -> None:
    hamlets = [entry for entry in gazetteer.name("nevelske").entries if entry.kind == HAMLET]
    assert hamlets
    assert all(entry.flags & FROM_SEAT for entry in hamlets)


def test_a_town_knows_what_holds_it(gazetteer: Gazetteer) -> None:
    [kramatorsk] = [entry for entry in gazetteer.name("kramatorsk").entries if entry.kind == TOWN]
    above = gazetteer.above(kramatorsk)
    assert above[-1].kind == COUNTRY
    assert above[-1].country == "UA"
    assert gazetteer.unit_name(gazetteer.first_level(kramatorsk) or 0) == "Donetska oblast"


def test_an_unknown_name_is_found_nowhere(gazetteer: Gazetteer) -> None:
    assert [gazetteer.name(key).entries for key in ("", "zzzz", "~", "kyivv", "\n")] == [()] * 5


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ivano-Frankivs’k", "ivano frankivsk"),
        ("Saint Étienne", "St. Etienne"),
        ("Łódź", "LODZ"),
        ("Ma'rib", "Marib"),
        ("Mount Vernon", "Mt. Vernon"),
    ],
)
def test_spellings_that_differ_by_marks_alone_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)
