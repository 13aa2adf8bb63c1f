"""What the check of a record finds, and in which words."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa

from onrecord.model import Verb
from onrecord.store.squeeze import squeezed, unsqueezed
from tests.stores.desk import Desk
from tests.stores.server import engine_of


def held(desk: Desk, statement: str) -> Any:
    engine = engine_of(desk.where)
    with engine.connect() as connection:
        found = connection.scalar(sa.text(statement))
    engine.dispose()
    return found


def change_packed(desk: Desk, table: str, column: str, where: str, change: Callable[[dict[str, Any]], object]) -> None:
    """Change the JSON that is packed in a column."""
    told = json.loads(unsqueezed(bytes(held(desk, f"SELECT {column} FROM {table} WHERE {where}"))))
    change(told)
    desk.damage(f"UPDATE {table} SET {column} = :packed WHERE {where}", packed=squeezed(json.dumps(told).encode()))


def move_span(desk: Desk) -> None:
    def change(told: dict[str, Any]) -> None:
        told["figure"]["span"]["start"] -= 1

    change_packed(desk, "claim", "body", "measure = 'killed'", change)


def move_span_away(desk: Desk) -> None:
    def change(told: dict[str, Any]) -> None:
        told["figure"]["span"] = {"start": 90_000, "end": 90_003}

    change_packed(desk, "claim", "body", "measure = 'killed'", change)


def change_sentence(desk: Desk) -> None:
    change_packed(desk, "claim", "body", "measure = 'killed'", lambda told: told.update(sentence=told["sentence"] + "!"))


def change_number(desk: Desk) -> None:
    desk.damage("UPDATE claim SET low = 20 WHERE measure = 'killed'")


def change_text(desk: Desk) -> None:
    def change(told: dict[str, Any]) -> None:
        told["report"]["text"] = told["report"]["text"].replace("Elsewhere it was quiet", "Elsewhere it was queer")

    change_packed(desk, "version", "reading", "report = 'north'", change)


def change_bytes(desk: Desk) -> None:
    other = zlib.compress(b"something else")
    desk.damage("UPDATE version SET original = :other WHERE report = 'north'", other=other)


def swap_bytes(desk: Desk) -> None:
    text = desk.record.store.version("north").reading.report.text.encode()
    desk.damage("UPDATE version SET original = :other WHERE report = 'north'", other=squeezed(b"something else", text))


def tear_reading(desk: Desk) -> None:
    whole = bytes(held(desk, "SELECT reading FROM version WHERE report = 'north'"))
    desk.damage("UPDATE version SET reading = :torn WHERE report = 'north'", torn=whole[:-20])


def tear_claim(desk: Desk) -> None:
    desk.damage("UPDATE claim SET body = :torn WHERE measure = 'killed'", torn=b"torn")


def change_decision(desk: Desk) -> None:
    desk.damage("UPDATE decision SET why = 'another reason' WHERE id = 1")


def take_out_decision(desk: Desk) -> None:
    desk.damage("DELETE FROM decision WHERE id = 1")


def lose_claim(desk: Desk) -> None:
    desk.damage("DELETE FROM block")
    desk.damage("DELETE FROM claim WHERE measure = 'killed'")


def lose_incident(desk: Desk) -> None:
    desk.damage("UPDATE claim SET incident = 'i-lost' WHERE measure = 'killed'")


def lose_heir(desk: Desk) -> None:
    desk.damage("UPDATE incident SET successor = 'i-lost'")


def mark_two_as_newest(desk: Desk) -> None:
    desk.damage("UPDATE version SET newest = 1 WHERE report = 'north'")


def bring_back_the_bytes(desk: Desk) -> None:
    desk.damage("UPDATE version SET original = :bytes WHERE report = 'gone'", bytes=b"some")


FOUND = {
    move_span: "it is not what was read at characters",
    move_span_away: "characters 90000 to 90003 are outside the text of report north",
    change_sentence: "its sentence is not what stands in report north",
    change_number: "its column 'low' says 20.0, and the figure 2",
    change_text: "report north: its text is not the one that was added",
    change_bytes: "report north: its original bytes are not those that were added",
    swap_bytes: "report north: its original bytes are not those that were added",
    tear_reading: "report north: what was kept of it cannot be unpacked",
    tear_claim: "it cannot be unpacked",
    change_decision: "decision 1 or one before it was changed after it was made",
    take_out_decision: "decision 1 is missing",
    lose_claim: "report north: 2 figures were read in it, and the record holds 1 of them",
    lose_incident: "figures stand in incident i-lost, which is not there",
    lose_heir: "leads to incident i-lost, which is not there",
    mark_two_as_newest: "2 versions of it are marked as the newest",
    bring_back_the_bytes: "report gone: it was withdrawn, and its text is still here",
}


@pytest.mark.parametrize("damage", FOUND, ids=lambda damage: damage.__name__)
def test_a_check_finds_each_damage_and_says_it_in_words(desk: Desk, damage: Callable[[Desk], None]) -> None:
    desk.add("north", url="https://north.example/1")
    desk.add("north", dead="three", url="https://north.example/1")
    desk.add("gone", more=" " + " ".join(f"Word {at} of another tale." for at in range(60)))
    desk.record.withdraw("gone", who="Ana", reason="asked by the outlet")
    desk.record.judge(Verb.CONFIRM, desk.killed().id, who="Ana", why="seen")
    assert desk.record.store.check() == []
    damage(desk)
    told = desk.record.store.check()
    assert any(FOUND[damage] in each for each in told), told
