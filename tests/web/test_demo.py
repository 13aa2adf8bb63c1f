"""The desk over the record that `make demo` makes, and over an empty one: every page and its JSON, and all that is linked."""

from __future__ import annotations

import random
import time
from pathlib import Path

import httpx
import pytest

from onrecord.errors import SourceError
from onrecord.record import open_record
from tests.conftest import ROOT
from tests.web.conftest import desk_on, record_of, told
from tests.web.walk import faults_on

EXAMPLES = ROOT / "src" / "onrecord" / "examples"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> str:
    where = str(tmp_path_factory.mktemp("demo") / "demo.db")
    with open_record(where, create=True) as record:
        assert [each for each in record.add([str(EXAMPLES)]) if isinstance(each, SourceError)] == []
    return where


def ready(client: httpx.Client) -> None:
    for _ in range(600):
        if client.get("/readyz").status_code == 200:
            return
        time.sleep(0.1)
    raise AssertionError("the desk did not get ready within a minute")


def test_every_page_of_the_demo_record_and_all_that_it_links_to_is_there(demo: str) -> None:
    with desk_on(demo) as client:
        ready(client)
        assert told(client, "/incidents")["pages"]["total"] > 3
        assert list(faults_on(client, 1.0, random.Random("demo"))) == []


def test_every_page_of_an_empty_record_is_there(tmp_path: Path) -> None:
    with desk_on(record_of(tmp_path, [])) as client:
        ready(client)
        assert list(faults_on(client, 1.0, random.Random("empty"))) == []
