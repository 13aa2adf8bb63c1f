"""The same on a Ray cluster, which is begun only where no network but loopback exists: its head listens on every address."""

from __future__ import annotations

import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.archive.conftest import Made, files_of, read_archive

ALONE = ("unshare", "-n", "sh", "-c", 'ip link set lo up; exec "$@"', "sh")


def can_be_alone() -> bool:
    try:
        return subprocess.run([*ALONE, "true"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


pytestmark = [
    pytest.mark.skipif(find_spec("ray") is None, reason="ray is not installed (pip install 'onrecord[cluster]')"),
    pytest.mark.skipif(not can_be_alone(), reason="`unshare -n` (an empty network namespace) is not allowed here: Ray needs one"),
]


def test_two_workers_of_a_ray_cluster_make_the_same_files_as_one_machine(made: Made, tmp_path: Path) -> None:
    run = read_archive(*made.inputs, "--out", tmp_path / "out", "--jobs", "2", "--cluster", "local", before=ALONE)
    assert "3 inputs, 16 reports" in run.stderr, run.stderr
    assert files_of(tmp_path / "out") == files_of(made.out)
    assert {path.name for path in (tmp_path / "out" / "reports").iterdir()} == {
        path.name for path in (made.out / "reports").iterdir()
    }


def test_a_cluster_that_is_not_there_is_told_in_words(made: Made, tmp_path: Path) -> None:
    run = read_archive(made.inputs[0], "--out", tmp_path / "out", "--cluster", "127.0.0.1:1", before=ALONE)
    assert run.returncode == 2 and "the cluster 127.0.0.1:1 cannot be reached" in run.stderr
