"""The same on a Ray cluster, which is begun only where no network but loopback exists: its head listens on every address."""

from __future__ import annotations

import shlex
import subprocess
import sys
import tempfile
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


@pytest.mark.skipif(find_spec("grpc") is None, reason="grpcio is not installed (pip install 'onrecord[cluster]')")
def test_a_cluster_that_runs_already_is_joined_by_its_address(made: Made, tmp_path: Path) -> None:
    kept = tempfile.mkdtemp(prefix="ray")  # a short path, or the sockets of Ray do not fit
    head = f"{shlex.quote(str(Path(sys.executable).parent / 'ray'))} start --head --block --num-cpus 2 --node-ip-address 127.0.0.1"
    head += f" --ray-client-server-port 10001 --include-dashboard false --object-store-memory 100000000 --temp-dir {kept}"
    # Not `ray stop`, which ends every Ray of the machine.
    begun = ("bash", "-c", f'{head} >&2 & until (: < /dev/tcp/127.0.0.1/10001) 2>/dev/null; do sleep 0.3; done; "$@"; code=$?')
    begun = (*begun[:2], begun[2] + "; kill %1; wait; exit $code", "bash")
    before = ("env", "RAY_AUTH_MODE=disabled", "RAY_USAGE_STATS_ENABLED=0", *ALONE, *begun)
    run = read_archive(*made.inputs, "--out", tmp_path / "out", "--cluster", "ray://127.0.0.1:10001", before=before)
    assert "3 inputs, 16 reports" in run.stderr, run.stderr
    assert files_of(tmp_path / "out") == files_of(made.out)


def test_a_cluster_that_is_not_there_is_told_in_words(made: Made, tmp_path: Path) -> None:
    run = read_archive(made.inputs[0], "--out", tmp_path / "out", "--cluster", "127.0.0.1:1", before=ALONE)
    assert run.returncode == 2 and "the cluster 127.0.0.1:1 cannot be reached" in run.stderr
