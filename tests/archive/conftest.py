from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.archive.made_up import write_archives

# Not imported: where warnings are errors, Daft falls over its own.
if not (find_spec("daft") and find_spec("pyarrow")):
    pytest.skip("daft is not installed (pip install 'onrecord[archive]')", allow_module_level=True)

COMMAND = [sys.executable, "-c", "from onrecord.cli import main; main()"]


@dataclass(frozen=True)
class Made:
    """Archives, the folder that was made of them, and what was said of it."""

    inputs: list[Path]
    out: Path
    run: subprocess.CompletedProcess[str]


def read_archive(
    *arguments: str | Path, before: tuple[str, ...] = (), environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    call = [*before, *COMMAND, "read-archive", *map(str, arguments)]
    env = {**os.environ, **(environment or {})}
    return subprocess.run(call, capture_output=True, text=True, env=env, timeout=170, check=False)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Three archives read by Daft's own engine in two processes."""
    folder = tmp_path_factory.mktemp("archives")
    inputs = write_archives(folder / "in")
    return Made(inputs, folder / "out", read_archive(*inputs, "--out", folder / "out", "--jobs", "2"))


def files_of(folder: Path) -> dict[str, bytes]:
    """All that is in a folder, hidden files too."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
