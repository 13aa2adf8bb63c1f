"""Deciding at the desk: one address, each decision by name, each undone by another."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest
from httpx import Client

from onrecord.record import open_record
from tests.web.conftest import desk_on, figure_named, told


def decide(client: Client, verb: str, subject: str, **more: Any) -> httpx.Response:
    return client.post("/decisions", json={"verb": verb, "subject": subject, **more}, headers={"accept": "application/json"})


def killed(client: Client, report: str = "north") -> Any:
    return told(client, f"/figures/{figure_named(client, report, 'killed')['id']}")


def test_confirming_makes_a_suggestion_reviewed_and_names_who_did(own: Client) -> None:
    figure = killed(own)
    assert figure["review"] == "unreviewed"
    made = decide(own, "confirm", figure["id"], why="as it stands there").json()
    after = told(own, f"/figures/{figure['id']}")
    assert after["review"] == "reviewed"
    assert [(each["verb"], each["who"], each["why"]) for each in after["decisions"]] == [
        ("confirm", made["who"], "as it stands there")
    ]


def test_looking_changes_nothing(own: Client) -> None:
    before = told(own, "/decisions"), told(own, "/review")["pages"]["total"]
    figure = killed(own)
    for address in ("/review", f"/review?at={figure['id']}", f"/figures/{figure['id']}", "/reports/north"):
        own.get(address)
    assert (told(own, "/decisions"), told(own, "/review")["pages"]["total"]) == before


def test_a_correction_stands_and_what_was_read_is_still_told(own: Client) -> None:
    figure = killed(own)
    decide(own, "correct", figure["id"], low=3, high=4, why="misread")
    after = told(own, f"/figures/{figure['id']}")
    assert (after["figure"]["low"], after["figure"]["high"]) == (3, 4)
    assert (after["as_read"]["low"], after["as_read"]["high"]) == (2, 2)


def test_a_rejected_figure_is_gone_from_its_incident_until_the_decision_is_undone(own: Client) -> None:
    figure = killed(own, "west")
    incident = figure["incident"]
    before = told(own, f"/incidents/{incident}")["figures"]
    made = decide(own, "reject", figure["id"]).json()
    assert told(own, f"/incidents/{incident}")["figures"] == before - 1
    assert told(own, f"/figures/{figure['id']}")["rejected"] is True
    decide(own, "undo", str(made["id"]))
    assert told(own, f"/incidents/{incident}")["figures"] == before
    assert told(own, f"/figures/{figure['id']}")["rejected"] is False


def test_a_stale_decision_is_refused_and_what_was_decided_in_between_is_shown(own: Client) -> None:
    figure = killed(own)
    assert decide(own, "confirm", figure["id"], expected=0).status_code == 201
    late = decide(own, "reject", figure["id"], expected=0)
    assert (late.status_code, late.json()["error"]["code"]) == (409, "stale_decision")
    page = own.post("/decisions", data={"verb": "reject", "subject": figure["id"], "expected": "0"})
    assert page.status_code == 409
    assert "confirm" in page.text
    assert told(own, f"/figures/{figure['id']}")["rejected"] is False


def test_marking_characters_adds_a_figure_that_the_reader_missed_and_undoing_takes_it_out(own: Client) -> None:
    text = told(own, "/reports/north")["text"]
    start = text.index("40 drones")
    place = {"place": "Sumy", "country": "UA", "start": "2025-07-07"}
    sent = {"from": start, "till": start + 9, "measure": "launched", "item": "drone", **place}
    made = decide(own, "add", "north", **sent).json()
    added = figure_named(own, "north", "launched")
    assert (added["figure"]["low"], added["figure"]["high"], added["review"]) == (40, 40, "reviewed")
    assert added["id"] == made["subject"]
    decide(own, "undo", str(made["id"]))
    assert [each["figure"]["measure"] for each in told(own, "/reports/north")["figures"]] == ["killed", "wounded"]


def test_no_figure_is_added_where_no_number_stands(own: Client) -> None:
    text = told(own, "/reports/north")["text"]
    start = text.index("market")
    refused = decide(own, "add", "north", **{"from": start, "till": start + 6, "measure": "launched", "item": "drone"})
    assert refused.status_code == 422
    assert "no number stands" in refused.json()["error"]["message"].lower()


def test_two_incidents_are_merged_and_taken_apart_by_undoing(own: Client) -> None:
    listed = told(own, "/incidents")["incidents"]
    sumy, lviv = (next(each for each in listed if each["places"][0]["name"] == name) for name in ("Sumy", "Lviv"))
    made = decide(own, "same", sumy["id"], **{"with": lviv["id"]}).json()
    merged = told(own, "/incidents")["incidents"]
    assert [(each["reports"], each["figures"]) for each in merged] == [(3, 6)]
    assert told(own, f"/incidents/{lviv['id']}")["id"] == told(own, f"/incidents/{sumy['id']}")["id"]
    decide(own, "undo", str(made["id"]))
    assert sorted(each["figures"] for each in told(own, "/incidents")["incidents"]) == [2, 4]


def test_a_figure_is_split_off_and_moved_to_another_incident(own: Client) -> None:
    figure, beside = killed(own, "west"), figure_named(own, "west", "wounded")
    assert figure["incident"] == beside["incident"]
    alone = decide(own, "move", figure["id"]).json()
    assert killed(own, "west")["incident"] != figure_named(own, "west", "wounded")["incident"]
    decide(own, "undo", str(alone["id"]))
    assert killed(own, "west")["incident"] == figure_named(own, "west", "wounded")["incident"]
    sumy = next(each for each in told(own, "/incidents")["incidents"] if each["places"][0]["name"] == "Sumy")
    decide(own, "move", figure["id"], to=sumy["id"])
    assert told(own, f"/figures/{figure['id']}")["incident"] == sumy["id"]


def test_nothing_is_published_that_nobody_looked_at(own: Client) -> None:
    figure = killed(own)
    early = decide(own, "publish", figure["id"])
    assert (early.status_code, early.json()["error"]["code"]) == (422, "bad_decision")
    decide(own, "confirm", figure["id"])
    assert decide(own, "publish", figure["id"]).status_code == 201
    assert told(own, f"/figures/{figure['id']}")["review"] == "published"


def test_what_is_decided_leaves_the_queue_and_the_next_comes_first(own: Client) -> None:
    queue = told(own, "/review")
    first, after = queue["current"]["id"], queue["next"]
    assert "disputed" in queue["current"]["reason"]
    sent = {"verb": "confirm", "subject": first, "expected": "0", "next": f"/review?after={first}"}
    moved = own.post("/decisions", data=sent)
    assert (moved.status_code, moved.headers["location"]) == (303, f"/review?after={first}")
    now = told(own, "/review")
    assert now["pages"]["total"] == queue["pages"]["total"] - 1
    assert first not in [now["current"]["id"], *(each["id"] for each in now["coming"])]
    assert after == now["current"]["id"]
    assert now["last"]["subject"] == first


@pytest.mark.parametrize(
    ("sent", "status", "code"),
    [
        ({"verb": "adore", "subject": "c1"}, 422, "bad_decision"),
        ({"verb": "confirm", "subject": "c1"}, 404, "unknown"),
        ({"verb": "undo", "subject": "900"}, 404, "unknown"),
        ({"verb": "correct", "subject": "c1"}, 422, "bad_decision"),
        ({"verb": "correct", "subject": "c1", "low": "many"}, 422, "bad_decision"),
        ({"verb": "add", "subject": "north", "from": -1, "till": "x"}, 422, "bad_decision"),
        ({"verb": "withdraw", "subject": "north"}, 422, "bad_decision"),
        ({"verb": "confirm", "subject": "c1", "expected": "٣"}, 422, "bad_decision"),
    ],
)
def test_a_decision_that_does_not_fit_is_refused_with_a_code(desk: Client, sent: dict[str, Any], status: int, code: str) -> None:
    refused = desk.post("/decisions", json=sent, headers={"accept": "application/json"})
    assert (refused.status_code, refused.json()["error"]["code"]) == (status, code)


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"\xff", b"[" * 5000, b'{"verb": 3}'])
def test_a_body_that_is_no_decision_is_refused(desk: Client, body: bytes) -> None:
    refused = desk.post("/decisions", content=body, headers={"content-type": "application/json", "accept": "application/json"})
    assert (refused.status_code, refused.json()["error"]["code"]) == (422, "bad_decision")


def test_the_desk_goes_on_only_to_its_own_pages(own: Client) -> None:
    for address in ("//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:alert(1)", "/a\r\nx: y"):
        figure = killed(own)
        moved = own.post("/decisions", data={"verb": "confirm", "subject": figure["id"], "next": address})
        assert moved.headers["location"] == "/review"


def test_what_another_process_decides_is_shown_at_once(record: str) -> None:
    from onrecord.model import Verb

    with desk_on(record) as client:
        figure = killed(client)
        with open_record(record) as book:
            book.judge(Verb.CORRECT, figure["id"], who="anna", why="seen", after={"low": 4, "high": 4})
        assert told(client, f"/figures/{figure['id']}")["figure"]["low"] == 4
        assert any(each["low"] == 4 for row in told(client, "/incidents")["incidents"] for each in row["counts"])


def test_the_chain_of_decisions_holds_after_all_this(record: str) -> None:
    with desk_on(record) as client:
        figure = killed(client)
        made = decide(client, "confirm", figure["id"]).json()
        decide(client, "undo", str(made["id"]))
    with open_record(record) as book:
        assert book.store.check() == []


def test_an_incident_that_is_reviewed_after_it_was_published_is_published_nowhere(own: Client, record: str) -> None:
    incident = told(own, "/incidents")["incidents"][0]["id"]
    for verb in ("review", "publish"):
        assert decide(own, verb, incident).status_code == 201
    assert told(own, f"/incidents/{incident}")["review"] == "published"
    assert "Take the publication back" in own.get(f"/incidents/{incident}").text
    decide(own, "review", incident)
    assert told(own, f"/incidents/{incident}")["review"] == "reviewed"
    with open_record(record) as held:
        assert held.incident(incident).review == "reviewed"


def test_an_incident_is_reviewed_at_the_desk_and_in_the_record_once_each_of_its_figures_is(own: Client, record: str) -> None:
    incident = told(own, "/incidents?where=lviv")["incidents"][0]
    figures = [said["claim"] for each in told(own, f"/incidents/{incident['id']}")["accounts"] for said in each["statements"]]
    reviews = []
    for figure in figures:
        decide(own, "confirm", figure)
        with open_record(record) as held:
            reviews.append((told(own, f"/incidents/{incident['id']}")["review"], held.incident(incident["id"]).review))
    assert len(figures) == 2
    assert reviews == [("unreviewed", "unreviewed"), ("reviewed", "reviewed")]


def test_a_decision_reads_as_a_sentence_and_a_rejected_figure_says_how_it_comes_back(own: Client) -> None:
    figure = figure_named(own, "north", "wounded")["id"]
    assert decide(own, "reject", figure).status_code in (200, 201)
    page = own.get("/decisions", headers={"accept": "text/html"}).text
    words = " ".join(re.sub(r"<[^>]+>", "", page).split())
    assert "reject figure by " in words
    assert "to undo the decision below brings it back" in own.get(f"/figures/{figure}", headers={"accept": "text/html"}).text
