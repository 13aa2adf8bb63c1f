"""The desk over a record on PostgreSQL: the same pages, and what others write is taken in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from onrecord.web.guard import Limits
from tests.stores.conftest import server
from tests.stores.server import Server
from tests.web.conftest import addresses, desk_on, fill, reading_of, report_of, told, two_sides

__all__ = ["server"]  # a fixture


@pytest.fixture
def where(server: Server, tmp_path: Path) -> str:
    address = server.new()
    fill(address, tmp_path, two_sides())
    return address


@pytest.fixture
def on_server(where: str, tmp_path: Path) -> Iterator[httpx.Client]:
    with desk_on(where, users=tmp_path / "users") as client:
        yield client


def test_every_page_over_a_server_says_what_it_says_over_a_file(on_server: httpx.Client, desk: httpx.Client) -> None:
    for name, address in addresses(on_server).items():
        assert on_server.get(address, headers={"accept": "text/html"}).status_code == 200, name
    for address in ("/incidents", "/contradictions", "/series", "/actors", "/places"):
        one, other = told(on_server, address), told(desk, address)
        assert json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True), address
    found = told(on_server, "/search?q=markets")
    assert {each["report"] for each in found["hits"]} == {"north", "south", "west"}


def test_a_decision_and_what_another_process_adds_are_shown_at_once(on_server: httpx.Client, where: str, tmp_path: Path) -> None:
    figure = told(on_server, "/review")["current"]["id"]
    sent = {"verb": "confirm", "subject": figure}
    assert on_server.post("/decisions", json=sent, headers={"accept": "application/json"}).status_code == 201
    assert told(on_server, f"/figures/{figure}")["review"] == "reviewed"
    report = report_of("east", "three")
    (tmp_path / "more").mkdir()
    fill(where, tmp_path / "more", [(report, reading_of(report, "three", place="Odesa"))])
    assert told(on_server, "/incidents?where=odesa")["pages"]["total"] == 1


def test_a_page_that_takes_too_long_over_a_server_is_broken_off(where: str, tmp_path: Path) -> None:
    with desk_on(where, users=tmp_path / "users", limits=Limits(seconds=0, requests=1000)) as client:
        answer = client.get("/search?q=market", headers={"accept": "application/json"})
        assert (answer.status_code, answer.json()["error"]["code"]) == (503, "too_slow")
