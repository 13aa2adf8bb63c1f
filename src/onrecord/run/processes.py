"""Several at once, each in a process of its own.

Processes are spawned, not forked: a fork copies a parent in which threads may hold locks (the progress bar's, BLAS's),
and hangs now and then; and spawning is what every system can do. It costs the loading of the tools once a worker.
"""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from typing import TypeVar

from onrecord.errors import WorkerLost

Item = TypeVar("Item")
Answer = TypeVar("Answer")
AHEAD = 8  # items taken per worker before the oldest answer is out: enough to hide a long one, and memory stays bounded


def in_processes(
    function: Callable[[Item], Answer], items: Iterable[Item], *, jobs: int, set_up: Callable[[], object] | None = None
) -> Iterator[Answer]:
    """`function` of each item, `jobs` at a time, in the order of the items.

    `function` and `set_up`, which each worker calls once at its start, must be functions of a module. The items are
    taken as they are needed, so they may be endless. Raises `WorkerLost` where a worker dies.
    """
    waiting: deque[Future[Answer]] = deque()
    coming = iter(items)
    pool = ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), initializer=set_up)
    try:
        waiting.extend(pool.submit(function, item) for item in islice(coming, jobs * AHEAD))
        while waiting:
            answer = waiting.popleft().result()
            waiting.extend(pool.submit(function, item) for item in islice(coming, 1))
            yield answer
    except BrokenProcessPool as fault:
        raise WorkerLost("a reading process ended before its time (out of memory?); try again with fewer --jobs") from fault
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
