from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
from fastapi import FastAPI
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

from onrecord.record import open_record
from onrecord.sources import find_sources, ready_readings
from onrecord.web.app import make_app
from onrecord.web.guard import Limits
from tests.web.browsing import CHROMIUM, looking

TEXT = (
    "Shells killed {dead} people and wounded 9 in Sumy on Monday, {voice} said. Elsewhere it was quiet. The {word} rose, the "
    "market stayed shut for a third day, and 40 drones came later. “We are staying,” the baker said."
)
NUMBERS = {"two": 2, "three": 3, "five": 5, "9": 9}
Report = dict[str, Any]


def report_of(name: str, dead: str = "two", voice: str = "the mayor", published: str = "2025-07-08", **more: Any) -> Report:
    text = TEXT.format(dead=dead, voice=voice, word=name)
    told = {"id": name, "publisher": f"The {name} Post", "title": f"From {name}", "published": published, "text": text}
    return {**told, "url": f"https://{name}.example/story", **more}


def reading_of(report: Report, dead: str = "two", voice: str = "the mayor", place: str = "Sumy", actor: str = "Russia") -> Report:
    text = str(report["text"])

    def figure(name: str, told: str, measure: str) -> Report:
        return {
            "id": name,
            "start": text.index(f"{told} "),
            "end": text.index(f"{told} ") + len(told),
            "measure": measure,
            "item": "person",
            "low": NUMBERS[told],
            "high": NUMBERS[told],
            "qualifier": "exact",
            "actor": {"name": actor},
            "target": {"name": "Ukraine", "id": "UA"},
            "place": {"name": place, "country": "UA"},
            "period": {"start": "2025-07-07", "end": "2025-07-07"},
            "speaker": {"name": voice},
            "status": "happened",
        }

    quote = text.index("We are staying")
    return {
        "report": {"id": report["id"]},
        "figures": [figure("f1", dead, "killed"), figure("f2", "9", "wounded")],
        "quotes": [{"start": quote, "end": quote + 15, "text": text[quote : quote + 15], "speaker": {"name": voice}}],
        "events": [],
    }


def record_of(folder: Path, told: list[tuple[Report, Report]]) -> str:
    """A record in a folder, of reports with ready readings."""
    where = str(folder / "desk.db")
    fill(where, folder, told)
    return where


def fill(where: str, folder: Path, told: list[tuple[Report, Report]]) -> None:
    """Add reports with ready readings to a record, which is made where there is none; their files go into the folder."""
    readings = folder / "readings.jsonl"
    readings.write_text("".join(json.dumps(reading) + "\n" for _, reading in told))
    reports = folder / "reports.jsonl"
    reports.write_text("".join(json.dumps(report) + "\n" for report, _ in told))
    with open_record(where, create=True) as record:
        given = [each for source in find_sources([str(readings)]) for each in ready_readings(source)]  # type: ignore[arg-type]
        ready = {each.report_id: each for each in given}  # type: ignore[union-attr]
        for outcome in record.add([str(reports)], ready=ready) if told else []:
            assert not isinstance(outcome, Exception), outcome


def two_sides() -> list[tuple[Report, Report]]:
    """Two reports of one incident that give different numbers, and one of another town."""
    north = report_of("north")
    south = report_of("south", "five", "the Russian defence ministry", "2025-07-09")
    west = report_of("west", "three")
    return [
        (north, reading_of(north)),
        (south, reading_of(south, "five", "the Russian defence ministry")),
        (west, reading_of(west, "three", place="Lviv")),
    ]


@contextmanager
def serving(app: FastAPI) -> Iterator[str]:
    """The application behind a real socket of this machine; its address."""
    config = uvicorn.Config(app, host="127.0.0.1", port=0, log_level="critical", lifespan="on", ws="none", server_header=False)
    server = uvicorn.Server(config)
    listening = config.bind_socket()
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        while not server.started:
            assert thread.is_alive()
            time.sleep(0.01)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
        listening.close()


@contextmanager
def desk_on(where: str, **more: Any) -> Iterator[httpx.Client]:
    """A program that asks a desk over the record at `where`."""
    with serving(make_app(where, **{"limits": Limits(requests=100_000), **more})) as base, httpx.Client(base_url=base) as client:
        yield client


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> str:
    return record_of(tmp_path_factory.mktemp("made"), two_sides())


@pytest.fixture(scope="session")
def desk(made: str) -> Iterator[httpx.Client]:
    """A desk that is only looked at."""
    with desk_on(made) as client:
        yield client


@pytest.fixture
def record(made: str, tmp_path: Path) -> str:
    """A record of one's own."""
    with open_record(made) as held:
        held.store.backup(str(tmp_path / "own.db"))
    return str(tmp_path / "own.db")


@pytest.fixture
def own(record: str) -> Iterator[httpx.Client]:
    """A desk of one's own, to decide at."""
    with desk_on(record) as client:
        yield client


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """A desk over a record that holds nothing."""
    with desk_on(record_of(tmp_path_factory.mktemp("empty"), [])) as client:
        yield client


@pytest.fixture(scope="module")  # a loop runs while it does, which tests of other modules cannot bear
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as begun:
        yield begun


@pytest.fixture(scope="module")
def browser(playwright: Playwright) -> Iterator[Browser]:
    launched = playwright.chromium.launch(executable_path=CHROMIUM)
    yield launched
    launched.close()


@pytest.fixture
def still(browser: Browser, desk: Any) -> Iterator[Page]:
    """A page of a desk that is only looked at."""
    with looking(browser, str(desk.base_url).rstrip("/")) as shown:
        yield shown


def told(client: httpx.Client, address: str) -> Any:
    """What an address gives as JSON."""
    answer = client.get(address, headers={"accept": "application/json"})
    assert answer.status_code == 200, (address, answer.text)
    return answer.json()


def addresses(client: httpx.Client) -> dict[str, str]:
    """Every page, those of one thing for a thing that is there."""
    found = {
        name: f"/{name}"
        for name in (
            "incidents",
            "series",
            "contradictions",
            "actors",
            "places",
            "review",
            "decisions",
            "accuracy",
            "sources",
            "exports",
        )
    }
    found |= {"overview": "/", "search": "/search?q=people", "login": "/login"}
    incidents = told(client, "/incidents")["incidents"]
    if incidents:
        current = told(client, "/review")["current"]
        found |= {"incident": f"/incidents/{incidents[0]['id']}", "figure": f"/figures/{current['id']}"}
        found |= {
            "report": f"/reports/{current['report']}",
            "actor": f"/actors?name={told(client, '/actors')['actors'][0]['name']}",
        }
    return found


def figure_named(client: httpx.Client, report: str, measure: str) -> Mapping[str, Any]:
    """A figure of a report, by what it measures."""
    figures = told(client, f"/reports/{report}")["figures"]
    found: Mapping[str, Any] = next(each for each in figures if each["figure"]["measure"] == measure)
    return found
