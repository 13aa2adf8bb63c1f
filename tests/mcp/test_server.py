"""The tools of the Model Context Protocol, asked with the SDK's own client."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from onrecord.mcp import make_server
from onrecord.model import Verb
from onrecord.record import Record, open_record
from onrecord.sources import find_sources, ready_readings
from tests.record.test_record import reading_of, report_of

mcp = pytest.importorskip("mcp", reason="the `mcp` package is not installed")
Ask = Callable[..., Any]


@pytest.fixture(scope="module")
def where(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("record")
    north, south = report_of("north"), report_of("south", dead="three", published="2025-07-09")
    (folder / "reports.jsonl").write_text("".join(json.dumps(each) + "\n" for each in (north, south)))
    (folder / "readings.jsonl").write_text(
        "".join(json.dumps(each) + "\n" for each in (reading_of(north), reading_of(south, "three")))
    )
    (source,) = find_sources([str(folder / "readings.jsonl")])
    ready = {each.report_id: each for each in ready_readings(source)}  # type: ignore[union-attr, arg-type]
    with open_record(str(folder / "war.db"), create=True) as record:
        list(record.add([str(folder / "reports.jsonl")], ready=ready))  # type: ignore[arg-type]
    return str(folder / "war.db")


def asked(record: Record, name: str, **arguments: object) -> Any:
    async def ask() -> Any:
        async with mcp.Client(make_server(record)) as client:
            return await client.call_tool(name, arguments)

    return asyncio.run(ask())


@pytest.fixture
def ask(where: str) -> Any:
    with open_record(where) as record:
        yield lambda name, **arguments: asked(record, name, **arguments)


def test_every_tool_is_read_only_and_says_what_it_is_for(where: str) -> None:
    async def tools() -> Any:
        with open_record(where) as record:
            async with mcp.Client(make_server(record)) as client:
                return (await client.list_tools()).tools

    listed = asyncio.run(tools())
    assert {each.name for each in listed} >= {"search", "incident", "ledger", "series", "why", "sitrep"}
    assert all(each.annotations.read_only_hint and each.description for each in listed)


def test_an_incident_comes_with_every_statement_and_its_sentence(ask: Ask) -> None:
    (held,) = ask("incidents").structured_content["incidents"]
    told = ask("incident", incident=held["id"]).structured_content
    killed = next(each for each in told["ledger"] if each["measure"] == "killed")
    assert (killed["stands"]["low"], killed["stands"]["high"]) == (3, 3)
    assert [each["sentence"][:14] for each in killed["statements"]] == ["Shells killed ", "Shells killed "]
    early = ask("incident", incident=held["id"], as_of="2025-07-08").structured_content
    assert [each["stands"]["low"] for each in early["ledger"] if each["measure"] == "killed"] == [2]


def test_a_series_names_the_sentences_of_its_points(ask: Ask) -> None:
    told = ask("series", measure="killed", item="person").structured_content
    (point,) = told["points"]
    assert point["members"][0]["sentence"].startswith("Shells killed three")
    assert not point["computed"]


def test_search_ledger_why_and_sitrep_answer_with_sentences(ask: Ask) -> None:
    assert ask("search", words="shells").structured_content["total"] == 2
    (account,) = ask("ledger", measure="wounded").structured_content["ledger"]
    figure = account["statements"][0]["figure"]
    assert "wounded 9" in ask("why", figure=figure).structured_content["sentence"]
    assert "People killed in Sumy" in ask("sitrep", since="2025-07-07", until="2025-07-07").structured_content["markdown"]
    assert ask("contradictions").structured_content["total"] == 0


@pytest.mark.parametrize(
    ("name", "arguments", "says"),
    [
        ("incident", {"incident": "i0"}, "there is no incident"),
        ("why", {"figure": "c0"}, "no figure"),
        ("series", {"measure": "hurt", "item": "person"}, "is none of"),
        ("sitrep", {"since": "July", "until": "July"}, "2025-07-10"),
        ("incident", {"incident": "i0", "as_of": "noon"}, "is no time"),
    ],
)
def test_a_wrong_call_is_answered_in_words(ask: Ask, name: str, arguments: dict[str, str], says: str) -> None:
    told = ask(name, **arguments)
    assert told.is_error
    assert says in told.content[0].text


def test_a_sensitive_place_does_not_leave(where: str, tmp_path: Path) -> None:
    copy = str(tmp_path / "copy.db")
    with open_record(where) as record:
        record.store.backup(copy)
    with open_record(copy) as record:
        record.judge(Verb.SENSITIVE, "Sumy", who="Ana", why="asked for", after={"country": "UA"})
        answers = [
            asked(record, "incidents"),
            asked(record, "ledger", measure="killed"),
            asked(record, "search", words="shells"),
            asked(record, "sitrep", since="2025-07-07", until="2025-07-07"),
        ]
    assert not any("Sumy" in each.content[0].text for each in answers)


def test_it_speaks_the_protocol_over_standard_input_and_output(where: str) -> None:
    async def ask() -> Any:
        call = [sys.executable, ["-m", "onrecord", "mcp", "--record", where]]
        async with mcp.Client(mcp.StdioServerParameters(command=call[0], args=call[1])) as client:
            return await client.call_tool("search", {"words": "shells"})

    assert asyncio.run(ask()).structured_content["total"] == 2
