from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stores.desk import Desk
from tests.stores.server import Server, programs


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL that runs while the tests do."""
    folder = programs()
    if folder is None:
        pytest.skip("there is no PostgreSQL on this machine (apt-get install postgresql): the store is tested on SQLite alone")
    running = Server(folder)
    yield running
    running.stop()


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a new record goes: a file, then a database."""
    if request.param == "sqlite":
        return str(tmp_path / "war.db")
    address: str = request.getfixturevalue("server").new()
    return address


@pytest.fixture
def desk(where: str, tmp_path: Path) -> Iterator[Desk]:
    """A record that is open, and holds nothing yet."""
    made = Desk(where, tmp_path)
    yield made
    made.record.close()
