"""Several at once with Daft: by its own engine on this machine, or by Ray on many machines; the same code for both.

Only small things travel, an item to a worker and an answer back: what is large, a worker opens and writes for itself. Daft
reads on ahead of its workers as far as memory goes, and Ray keeps all answers to a task until it ends.
"""

from __future__ import annotations

import os
import pickle
import socket
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

from onrecord.errors import OnRecordError, WorkerLost
from onrecord.run.threads import VARIABLES, one_thread

Item = TypeVar("Item")
Answer = TypeVar("Answer")
HERE = "local"  # a Ray of this machine alone, begun for the work and ended with it
PATIENCE = 10.0  # seconds in which a cluster has to be reached
STORE = 100 * 1024 * 1024  # bytes that Ray keeps for what travels
# Both libraries tell their makers of each use, unless asked not to before they are imported.
QUIET = {
    "DAFT_ANALYTICS_ENABLED": "0",
    "SCARF_NO_ANALYTICS": "1",
    "DO_NOT_TRACK": "1",
    "DAFT_PROGRESS_BAR": "0",
    "RAY_USAGE_STATS_ENABLED": "0",
}


class MissingEngine(OnRecordError):
    """Daft or Ray is not installed."""


class NoCluster(OnRecordError):
    """The cluster cannot be reached."""


def require_engine(*, cluster: bool) -> None:
    """Tell, before any work and without loading them, that Daft or Ray is missing. Raises `MissingEngine`."""
    os.environ.update(QUIET)
    if not (find_spec("daft") and find_spec("pyarrow")):
        raise MissingEngine("reading archives needs daft and pyarrow: install them with `pip install 'onrecord[archive]'`")
    if cluster and not find_spec("ray"):
        raise MissingEngine("a cluster needs ray: install it with `pip install 'onrecord[cluster]'`")


def spread(
    function: Callable[[Item], Answer],
    items: Callable[[int], list[Item]],
    *,
    workers: int | None = None,
    cluster: str | None = None,
) -> Iterator[Answer]:
    """`function` of each item, by worker processes, the answers as they come, in no order.

    `function` must be one of a module that every worker can import, or a `partial` of one; `items` is told how many workers
    there are. `workers` is how many there should be (null: one a CPU, of this machine or of the cluster). `cluster` is the
    address of a Ray cluster (`ray://host:10001`, or `host:6379` from within it; `local` for a Ray of this machine alone), null
    for none, but Daft's own engine.

    What `function` raises is raised here. Raises `MissingEngine`, `NoCluster`, and `WorkerLost` where a worker dies.
    """
    require_engine(cluster=cluster is not None)
    one_thread()
    with _engine(cluster, workers) as many:
        if listed := items(many):
            yield from _answers(function, listed, min(many, len(listed)), on_ray=cluster is not None)


def _answers(function: Callable[[Item], Answer], items: list[Item], workers: int, *, on_ray: bool) -> Iterator[Answer]:
    import daft
    from daft import DataType, col

    @daft.cls(max_concurrency=workers, use_process=True)
    class Worker:
        # Called once a process; what is heavy, `function` loads at its first item and keeps.
        def __init__(self) -> None:
            one_thread()

        @daft.method.batch(return_dtype=DataType.binary(), batch_size=1)
        def answer(self, items: Any) -> list[bytes]:
            return [_answered(function, pickle.loads(item)) for item in items.to_pylist()]

    frame = daft.from_pydict({"item": [pickle.dumps(item) for item in items]})
    if on_ray:
        frame = frame.into_partitions(len(items))  # what is in one partition goes to one machine
    answer: Any = Worker().answer
    frame = frame.select(answer(col("item")).alias("answer"))
    given = 0
    try:
        # In order, a worker that is done waits for the slowest before it.
        with daft.execution_config_ctx(maintain_order=False):
            for row in frame.iter_rows():
                given += 1
                told, value = pickle.loads(row["answer"])
                if not told:
                    raise value
                yield value
    except OnRecordError:
        raise
    except Exception as fault:
        if type(fault).__module__.partition(".")[0] not in ("daft", "ray", "builtins"):
            raise
        raise WorkerLost(f"a worker ended before its time (out of memory?): {str(fault).strip()[-300:]}") from fault
    if given < len(items):  # Daft takes a Ctrl-C for itself, and ends as if all were done
        raise WorkerLost(
            f"it was stopped when {given} of {len(items)} pieces of the work were done; the same call goes on from there"
        )


def _answered(function: Callable[[Item], Answer], item: Item) -> bytes:
    """The answer, or what was raised instead, as bytes: Daft would wrap an error into one of its own."""
    try:
        return pickle.dumps((True, function(item)))
    except OnRecordError as fault:
        return pickle.dumps((False, fault))


@contextmanager
def _engine(cluster: str | None, workers: int | None) -> Iterator[int]:
    """The engine at work, and how many workers it takes."""
    if cluster is None:
        os.environ["DAFT_RUNNER"] = "native"
        yield workers or os.cpu_count() or 1
        return
    import daft
    import ray

    quiet: dict[str, Any] = {"log_to_driver": False, "logging_level": "ERROR"}
    threads = {"env_vars": dict.fromkeys(VARIABLES, "1") | QUIET}
    with tempfile.TemporaryDirectory(prefix="ray", ignore_cleanup_errors=True) as kept:
        try:
            if cluster == HERE:
                many = workers or os.cpu_count() or 1
                # `local`, or Ray would join whatever another one left in its folder; a short path, or its sockets do not fit.
                ray.init(
                    "local",
                    num_cpus=many,
                    include_dashboard=False,
                    object_store_memory=STORE,
                    _temp_dir=str(Path(kept).resolve()),
                    runtime_env=threads,
                    **quiet,
                )
            else:
                _reach(cluster)
                _join(ray, cluster, runtime_env=threads, **quiet)
        except Exception as fault:
            raise NoCluster(f"the cluster {cluster} cannot be reached: {str(fault).strip()[-300:]}") from fault
        try:
            daft.set_runner_ray(noop_if_initialized=True)
            yield workers or _cpus(ray)
        finally:
            ray.shutdown()


def _join(ray: Any, cluster: str, **told: Any) -> None:
    """Join a running cluster; once more where its door has just shut on the one before, which Ray tells as an error."""
    try:
        ray.init(cluster, **told)
    except ConnectionError:
        ray.init(cluster, **told)


def _reach(cluster: str) -> None:
    """Say soon that nobody listens at an address: Ray itself tries for minutes. Raises `OSError`."""
    named = urlsplit(cluster if "://" in cluster else f"//{cluster}")
    if named.hostname and named.port:
        socket.create_connection((named.hostname, named.port), timeout=PATIENCE).close()


def _cpus(ray: Any) -> int:
    return int(ray.cluster_resources().get("CPU", 1))
