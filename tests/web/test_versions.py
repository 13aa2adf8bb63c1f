"""A page that its outlet changed: what its later version no longer holds is told as such, wherever it is shown."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from httpx import Client

from onrecord.record import open_record
from onrecord.sources import find_sources, ready_readings
from tests.web.conftest import Report, desk_on, figure_named, reading_of, record_of, report_of, told

PAGE = {"accept": "text/html"}


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """A desk over a page of two versions: the first tells of two dead and nine wounded, the second of nine wounded alone."""
    folder = tmp_path_factory.mktemp("changed")
    first = report_of("north")
    where = record_of(folder, [(first, reading_of(first))])
    _add_later(where, folder, {**report_of("north", "some", published="2025-07-09"), "id": "north-2"})
    with desk_on(where) as client:
        yield client


def _add_later(where: str, folder: Path, report: Report) -> None:
    """Add the page as it was later, with its wounded alone."""
    text = str(report["text"])
    reading = reading_of({**report, "text": text.replace("some", "two")})
    wounded = next(each for each in reading["figures"] if each["measure"] == "wounded")
    wounded |= {"start": text.index("9 in Sumy"), "end": text.index("9 in Sumy") + 1}
    (folder / "later.jsonl").write_text(json.dumps({**reading, "figures": [wounded], "quotes": []}) + "\n")
    (folder / "later-report.jsonl").write_text(json.dumps(report) + "\n")
    with open_record(where) as record:
        given = [each for source in find_sources([str(folder / "later.jsonl")]) for each in ready_readings(source)]  # type: ignore[arg-type]
        ready = {each.report_id: each for each in given}  # type: ignore[union-attr]
        for outcome in record.add([str(folder / "later-report.jsonl")], ready=ready):
            assert not isinstance(outcome, Exception), outcome


def versions(desk: Client) -> tuple[str, str]:
    """The ids of the older version and the newer one."""
    found = {each["number"]: each["id"] for each in told(desk, "/reports/north-2")["versions"]}
    return found[1], found[2]


def test_an_incident_tells_which_statement_its_outlet_no_longer_makes(changed: Client) -> None:
    old, new = versions(changed)
    gone = figure_named(changed, old, "killed")
    incident = f"/incidents/{gone['incident']}"
    killed = next(each for each in told(changed, incident)["accounts"] if each["measure"] == "killed")
    assert [(each["withdrawn_in"], each["stands"]) for each in killed["statements"]] == [(new, False)]
    page = changed.get(incident, headers=PAGE).text
    assert "No number stands" in page
    assert f'<a class="tag" href="/reports/{new}">not in its later version</a>' in page


def test_a_figure_leads_to_the_version_that_no_longer_holds_it(changed: Client) -> None:
    old, new = versions(changed)
    gone, held = figure_named(changed, old, "killed"), figure_named(changed, new, "wounded")
    assert told(changed, f"/figures/{gone['id']}")["withdrawn_in"]["id"] == new
    page = changed.get(f"/figures/{gone['id']}", headers=PAGE).text
    assert f'href="/reports/{new}">version 2 of the page</a>' in page
    assert told(changed, f"/figures/{held['id']}")["withdrawn_in"] is None


def test_each_version_of_a_report_tells_what_its_newest_one_no_longer_holds(changed: Client) -> None:
    old, new = versions(changed)
    assert [each["figure"]["measure"] for each in told(changed, f"/reports/{new}")["dropped"]] == ["killed"]
    assert told(changed, f"/reports/{old}")["dropped"] == []
    assert "No longer in this version" in changed.get(f"/reports/{new}", headers=PAGE).text
    assert changed.get(f"/reports/{old}", headers=PAGE).text.count("not in the newest version") == 1
