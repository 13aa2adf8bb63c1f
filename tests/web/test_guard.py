"""What the desk lets through: hosts, origins, sizes and rates."""

from __future__ import annotations

import pytest
from httpx import Client

from onrecord.record import open_record
from onrecord.web.guard import Limits
from tests.web.conftest import desk_on, figure_named, told


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "http://127.0.0.1:1"},
        {"cookie": "onrecord_session=anything"},
    ],
)
def test_a_page_of_another_site_changes_nothing(desk: Client, headers: dict[str, str]) -> None:
    figure = figure_named(desk, "north", "killed")["id"]
    answer = desk.post("/decisions", data={"verb": "confirm", "subject": figure}, headers={**headers, "accept": "application/json"})
    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "other_origin")
    assert told(desk, "/decisions")["decisions"] == []


def test_the_desk_of_one_machine_answers_for_no_other_name(desk: Client) -> None:
    for host in ("evil.example", "evil.example:8000", "127.0.0.1.evil.example", "localhost.evil.example", "[::1"):
        answer = desk.get("/incidents", headers={"host": host, "accept": "application/json"})
        assert (answer.status_code, answer.json()["error"]["code"]) == (421, "wrong_host")


def test_limits_are_visible_and_hold(record: str) -> None:
    with desk_on(record, limits=Limits(body=500, requests=12)) as client:
        first = client.get("/healthz")
        assert (first.headers["ratelimit-limit"], first.headers["ratelimit-remaining"], first.headers["x-body-limit"]) == (
            "12",
            "11",
            "500",
        )
        assert (first.headers["x-time-limit"], first.headers["x-page-limit"]) == ("10", "200")
        assert first.headers["server-timing"].startswith("app;dur=")
        large = client.post("/decisions", content=b"x" * 501, headers={"accept": "application/json"})
        assert (large.status_code, large.json()["error"]["code"]) == (413, "too_large")
        codes = [client.get("/healthz").status_code for _ in range(14)]
        assert codes[:9] == [200] * 9
        late = client.get("/incidents", headers={"accept": "application/json"})
        assert (late.status_code, late.json()["error"]["code"]) == (429, "too_often")
        assert 0 < int(late.headers["retry-after"]) <= 60


def test_a_body_that_does_not_tell_its_length_is_counted_as_it_comes(record: str) -> None:
    with desk_on(record, limits=Limits(body=1000)) as client:
        for kind in ("application/json", "application/x-www-form-urlencoded"):
            sent = {"content-type": kind, "accept": "application/json"}
            answer = client.post("/decisions", content=(b"x" * 400 for _ in range(20)), headers=sent)
            assert (answer.status_code, answer.json()["error"]["code"]) == (413, "too_large")


def test_every_answer_carries_the_same_guard(desk: Client) -> None:
    for address in ("/", "/nothing", "/healthz", "/static/desk.css", "/openapi.json", "/static/none.css", "/incidents?limit=0"):
        headers = desk.get(address).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"
        assert "server" not in headers or "uvicorn" not in headers["server"]


def test_nothing_outside_the_package_is_served(desk: Client) -> None:
    for address in ("/static/../guard.py", "/static/%2e%2e/guard.py", "/static/..%2fguard.py", "/static//etc/passwd"):
        assert desk.get(address).status_code == 404


def test_a_page_that_takes_too_long_is_broken_off_and_says_so(record: str) -> None:
    with desk_on(record, limits=Limits(seconds=0, requests=1000)) as client:
        for address in ("/", "/incidents?who=russia", "/search?q=market", "/map/points.json", "/reports/north"):
            answer = client.get(address, headers={"accept": "application/json"})
            told = answer.json()["error"]
            assert (answer.status_code, told["code"], answer.headers["x-time-limit"]) == (503, "too_slow", "0"), address
            assert "longer than 0 seconds" in told["message"] and "fewer days" in told["help"]
        assert "fewer days" in client.get("/", headers={"accept": "text/html"}).text
        figures = open_record(record).figures()
        sent = {"verb": "confirm", "subject": figures[0].id}
        assert client.post("/decisions", json=sent, headers={"accept": "application/json"}).status_code == 201
        assert client.get("/exports/geojson.zip").status_code == 200
