from __future__ import annotations

import json
from dataclasses import replace

from onrecord.export import as_dict, as_json
from onrecord.model import Reading, Verdict
from tests.contract import faults_in
from tests.sample import TEXT, reading, report


def test_a_reading_is_written_in_the_form_of_the_contract() -> None:
    assert faults_in(json.loads(as_json(reading())), TEXT) == []


def test_a_figure_has_every_field_that_the_text_gives() -> None:
    [figure] = as_dict(reading())["figures"]
    assert figure == {
        "id": "f1",
        "start": 0,
        "end": 20,
        "text": "At least 12 soldiers",
        "measure": "killed",
        "item": "soldier",
        "low": 12,
        "high": None,
        "qualifier": "at_least",
        "currency": None,
        "actor": {"name": "Russia", "id": "RU"},
        "target": {"name": "Ukraine", "id": "UA"},
        "place": {
            "name": "Lyman",
            "country": "UA",
            "geonames_id": 702320,
            "latitude": 48.99,
            "longitude": 37.81,
            "precision": "city",
        },
        "period": {"start": "2025-07-07", "end": "2025-07-07", "grain": "day", "basis": "stated"},
        "speaker": {"name": "Petro Sokil", "role": "Mayor", "id": None},
        "attribution": {"start": 53, "end": 75},
        "status": "happened",
        "scope": "happening",
        "part_of": None,
        "event": "e1",
        "rule": "were killed",
    }


def test_what_the_text_does_not_say_is_null_and_no_key_is_left_out() -> None:
    bare = replace(
        reading().figures[0], actor=None, target=None, place=None, period=None, speaker=None, attribution=None, event=None
    )
    [figure] = as_dict(replace(reading(), figures=(bare,)))["figures"]
    assert [figure[key] for key in ("actor", "target", "place", "period", "speaker", "attribution", "event")] == [None] * 7


def test_a_whole_number_is_written_as_one() -> None:
    assert '"low": 12,' in as_json(reading())


def test_a_place_that_stands_for_a_government_is_no_place_mention() -> None:
    assert [place["name"] for place in as_dict(reading())["mentions"]["places"]] == ["Lyman"]


def test_a_report_that_was_not_read_is_empty() -> None:
    written = as_dict(Reading(report=report(), about_conflict=Verdict(value=None, reason="not read"), not_read="language"))
    assert (written["not_read"], written["figures"], written["quotes"], written["events"], written["mentions"]) == (
        "language",
        [],
        [],
        [],
        None,
    )
    assert faults_in(written, TEXT) == []


def test_a_reading_is_one_line_and_no_letter_is_escaped() -> None:
    written = as_json(replace(reading(), report=report("Łódź “двоє”\nсказав")))
    assert "\n" not in written


def test_nothing_that_a_terminal_obeys_is_written_as_it_is() -> None:
    obeyed = "\x1b[31m \x9b31m \x7f \u202e \u2028 \ufeff"
    written = as_json(replace(reading(), report=replace(report(), title=obeyed)))
    assert not any(character in written for character in obeyed if character not in " [31m")
    assert json.loads(written)["report"]["title"] == obeyed
