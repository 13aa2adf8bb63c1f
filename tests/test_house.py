"""What import-linter cannot see of the house rules."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

SOURCE = ROOT / "src" / "onrecord"
PURE = [
    *sorted((SOURCE / "read").rglob("*.py")),
    *sorted((SOURCE / "export").rglob("*.py")),
    *sorted((SOURCE / "model").rglob("*.py")),
]
REACHING_OUT = {"open", "input", "print", "exec", "eval"}
CLOCKS = {"now", "today", "utcnow"}


def _calls(path: Path) -> set[str]:
    called = [node.func for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)]
    plain = {call.id for call in called if isinstance(call, ast.Name)} & REACHING_OUT
    return plain | ({call.attr for call in called if isinstance(call, ast.Attribute)} & CLOCKS)


@pytest.mark.parametrize("path", PURE, ids=lambda path: str(path.relative_to(SOURCE)))
def test_what_is_pure_opens_nothing_and_asks_no_clock(path: Path) -> None:
    assert _calls(path) == set()


def test_importing_onrecord_brings_in_nothing_heavy() -> None:
    loaded = "import sys, onrecord; print([name for name in ('spacy', 'numpy', 'rich', 'typer') if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", loaded], capture_output=True, check=True).stdout.strip() == b"[]"


def test_the_pinned_requirements_have_hashes_and_name_no_address() -> None:
    for path in ROOT.glob("requirements*.txt"):
        written = path.read_text()
        assert not re.search(r"://|--index|--find-links|--extra-index|@ ", written), path.name
        pinned = re.findall(r"^\S+==\S+.*\\$", written, re.MULTILINE)
        assert len(pinned) == len(re.findall(r"^[a-zA-Z]", written, re.MULTILINE)) > 20


def test_no_file_of_the_package_is_too_long_to_read() -> None:
    long = {str(path.relative_to(SOURCE)): lines for path in SOURCE.rglob("*.py") if (lines := path.read_text().count("\n")) > 800}
    assert long == {}
