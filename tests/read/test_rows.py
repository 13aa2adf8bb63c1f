"""Every example of every row of every room that reads: the knowledge tests itself."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from collections.abc import Iterable, Iterator
from types import ModuleType

import pytest

import onrecord.read
from onrecord.read.row import Row, Shown


def _rooms() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(onrecord.read.__path__, "onrecord.read."):
        room = importlib.import_module(found.name)
        if found.ispkg and hasattr(room, "TABLES") and hasattr(room, "show"):
            yield room


def _rows(tables: Iterable[Row | Iterable[Row]]) -> list[Row]:
    """The rows, whether a room lists them or lists its tables of them."""
    return [row for table in tables for row in ([table] if isinstance(table, Row) else table)]


ROOMS = {room.__name__.removeprefix("onrecord.read."): room for room in _rooms()}
ROWS = [(name, row) for name, room in ROOMS.items() for row in _rows(room.TABLES)]


def _examples(kind: str) -> list[object]:
    strict = [pytest.mark.xfail(strict=True, reason="a phrasing that is not read yet")] if kind == "not_yet" else []
    return [
        pytest.param(room, said, meant, id=f"{room}: {row.name}: {said[:60]}", marks=strict)
        for room, row in ROWS
        for said, meant in getattr(row, kind).items()
    ]


def _shown(room: str, said: str, tools: object) -> list[Shown]:
    return list(ROOMS[room].show(said, tools))


def _by(row: Row, shown: list[Shown]) -> list[str]:
    """What this row reads, among what all rows read."""
    return [meaning for rule, meaning in shown if rule == row.name]


@pytest.mark.parametrize(("room", "said", "meant"), _examples("means"))
def test_a_row_reads_what_it_says_it_reads(room: str, said: str, meant: str, tools: object) -> None:
    assert meant in [meaning for _, meaning in _shown(room, said, tools)]


@pytest.mark.parametrize(("room", "said", "meant"), _examples("not_yet"))
def test_a_row_does_not_yet_read_this_and_the_day_it_does_the_example_moves_to_means(
    room: str, said: str, meant: str, tools: object
) -> None:
    assert meant in [meaning for _, meaning in _shown(room, said, tools)]


@pytest.mark.parametrize(
    ("room", "row", "said"),
    [pytest.param(room, row, said, id=f"{room}: {row.name}: {said[:60]}") for room, row in ROWS for said in row.never],
)
def test_a_row_never_reads_this(room: str, row: Row, said: str, tools: object) -> None:
    assert _by(row, _shown(room, said, tools)) == []


@pytest.mark.parametrize(
    ("room", "row"), [pytest.param(room, row, id=f"{room}: {row.name}") for room, row in ROWS if row.never and row.means]
)
def test_a_row_with_a_never_is_shown_by_its_name_so_that_the_never_could_fail(room: str, row: Row, tools: object) -> None:
    assert any(_by(row, _shown(room, said, tools)) for said in row.means)


@pytest.mark.parametrize("room", ROOMS)
def test_every_row_of_a_room_has_an_example(room: str) -> None:
    assert [row.name for row in _rows(ROOMS[room].TABLES) if not row.means and not row.not_yet] == []


@pytest.mark.parametrize("room", ROOMS)
def test_no_two_rows_of_a_room_share_a_name(room: str) -> None:
    assert [name for name, times in Counter(row.name for row in _rows(ROOMS[room].TABLES)).items() if times > 1] == []


def test_the_rooms_were_found() -> None:
    assert {"numbers", "figures", "quotes", "gate"} <= set(ROOMS)
