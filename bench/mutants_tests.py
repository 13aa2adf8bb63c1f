"""What mutants.py adds to pytest, as a plugin, and the examples of the rows of a room that reads, one test a row.

mutmut runs pytest anew, in a fork, for each mutant. So the examples stand here as few tests, not as the thousands of
`tests/read/test_rows.py`; the tools and the parsed texts are kept, for no room that is mutated makes them; what the
mutated room itself keeps is forgotten, or a mutant would get what the sound code had answered; and hypothesis tries
few texts, and does not shrink them.
"""

from __future__ import annotations

import os
import sys
from functools import cache

import pytest
from hypothesis import Phase, settings

import onrecord.record

from tests.read.test_rows import ROOMS, ROWS  # isort: skip

FEW = 15
ROOM = os.environ["ONRECORD_MUTANTS"]  # such as `read.numbers`
READS = ROOM.removeprefix("read.")

onrecord.record.load_tools = cache(onrecord.record.load_tools)
if READS != ROOM:
    onrecord.record.load_tools()  # now: mutmut allows a mutant many times what its tests took, and so this
_made = sys.modules["onrecord.read.parse"].parse
_kept = cache(_made)
for module in [each for name, each in sys.modules.items() if name.startswith("onrecord.") and vars(each).get("parse") is _made]:
    module.parse = _kept


def pytest_sessionstart() -> None:
    for name, module in list(sys.modules.items()):
        if name.startswith(f"onrecord.{ROOM}."):
            for value in vars(module).values():
                if hasattr(value, "cache_clear"):
                    value.cache_clear()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        function = getattr(item, "function", None)
        whole = getattr(function, "_hypothesis_internal_use_settings", None)
        if whole is not None:
            few = settings(whole, max_examples=FEW, phases=(Phase.explicit, Phase.generate), derandomize=True, database=None)
            function._hypothesis_internal_use_settings = few


@pytest.mark.parametrize(
    "row", [row for room, row in ROWS if room == READS], ids=lambda row: "".join(filter(str.isalnum, row.name))
)
def test_a_row_reads_its_examples_and_not_what_it_never_reads(row: object) -> None:
    tools = onrecord.record.load_tools()
    by_name = False
    for said, meant in row.means.items():
        shown = ROOMS[READS].show(said, tools)
        assert meant in [meaning for _, meaning in shown]
        by_name |= row.name in [rule for rule, _ in shown]
    for said in row.never:
        assert by_name or not row.means, "the row is not shown by its name, so this could not fail"
        assert row.name not in [rule for rule, _ in ROOMS[READS].show(said, tools)]
