from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from onrecord.run import one_thread

one_thread()  # before any test brings numpy in

ROOT = Path(__file__).parent.parent
SHARED = Path(os.environ.get("ONRECORD_SHARED", ROOT.parent / "shared"))
Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture(scope="session")
def tools() -> object:
    """The real tools, loaded once."""
    from onrecord.record import load_tools

    return load_tools()


@pytest.fixture
def shared() -> Path:
    """The reports and gold that lie beside the project; without them the test is skipped."""
    if not (SHARED / "gold").is_dir():
        pytest.skip("there is no ../shared beside the project (ONRECORD_SHARED names another place)")
    return SHARED


@pytest.fixture
def onrecord() -> Run:
    """Run the command in a process of its own, as a person does."""

    def run(*arguments: str | Path, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
        call = [sys.executable, "-c", "from onrecord.cli import main; main()", *map(str, arguments)]
        return subprocess.run(call, input=stdin, capture_output=True, env={**os.environ, **environment}, timeout=120, check=False)

    return run
