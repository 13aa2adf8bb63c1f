"""The API as it describes itself, asked for all that it lets through."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings

from onrecord.record import open_record
from onrecord.web.app import make_app
from onrecord.web.guard import Limits
from tests.web.conftest import serving

EXAMPLES = int(os.environ.get("ONRECORD_API_EXAMPLES", "4"))  # of each address; `make soak` asks for more


def test_nothing_that_is_asked_makes_the_desk_fail(made: str, tmp_path: Path) -> None:
    record = str(shutil.copy(made, tmp_path / "api.db"))
    asked = 0
    failed: list[tuple[str, str]] = []
    with serving(make_app(record, limits=Limits(requests=10_000_000))) as base:
        schema = schemathesis.openapi.from_url(f"{base}/openapi.json")
        for found in schema.get_all_operations():
            operation = found.ok()

            @settings(
                max_examples=EXAMPLES,
                deadline=None,
                derandomize=True,
                database=None,
                phases=[Phase.generate],
                suppress_health_check=list(HealthCheck),
            )
            @given(case=operation.as_strategy())
            def ask(case: schemathesis.Case) -> None:
                nonlocal asked
                answer = case.call()
                asked += 1
                # 503 is an honest answer of /readyz alone.
                if answer.status_code >= 500 and case.path != "/readyz":
                    failed.append((case.method, answer.text))

            ask()
    assert failed == []
    assert asked >= 15 * min(EXAMPLES, 2)
    with open_record(record) as held:
        assert held.store.check() == []
