"""A progress bar on standard error, where that is a terminal and there is more than one file."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeElapsedColumn


class Bar:
    """The bar; a class, for it is a thing on the screen that comes and goes.

    It steps aside while something is printed, since both may go to the same terminal.
    """

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._progress: Progress | None = None

    def move(self, done: int, of: int) -> None:
        """Show that `done` of the `of` files are read."""
        if not self._shown or of < 2:
            return
        if self._progress is None:
            columns = ("files", BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
            self._progress = Progress(
                *columns, console=Console(stderr=True), transient=True, redirect_stdout=False, redirect_stderr=False
            )
            self._progress.add_task("files", total=of)
            self._progress.start()
        self._progress.update(self._progress.task_ids[0], completed=done)

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Take the bar off the screen while something else is printed."""
        if self._progress is None:
            yield
            return
        self._progress.stop()
        yield
        self._progress.start()

    def __enter__(self) -> Bar:
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None) -> None:
        if self._progress is not None:
            self._progress.stop()
