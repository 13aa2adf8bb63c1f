"""What a folder that `read-archive` wrote holds, as it is added to a record: streamed, in the order of its inputs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import date
from heapq import merge
from importlib.util import find_spec
from operator import itemgetter
from pathlib import Path

from onrecord.errors import NotOpened, SourceError
from onrecord.record.archive.folder import FAILURES, REPORTS, Folder, Part, in_order, whole
from onrecord.record.archive.inputs import Input
from onrecord.record.archive.table import failures_in_file, reports_in_file
from onrecord.run.spread import MissingEngine
from onrecord.sources import Clock, Got, gather, is_archive_read


def gathered(
    names: Iterable[str],
    *,
    clock: Clock,
    published: date | None = None,
    allow: Collection[str] = (),
    text_column: str | None = None,
) -> Iterator[Got | SourceError]:
    """All that `names` mean, as `onrecord.sources.gather` gives it; a folder that `read-archive` wrote gives its readings too."""
    for name in names:
        if is_archive_read(Path(name)):
            yield from held_in(Path(name))
        else:
            yield from gather([name], clock=clock, published=published, allow=allow, text_column=text_column)


def held_in(path: Path) -> Iterator[Got | SourceError]:
    """The reports of a folder with their readings, and the failures, each in its place. Raises `NotARecord`, `MissingEngine`."""
    if not find_spec("pyarrow"):
        raise MissingEngine(f"{path} holds Parquet, which needs pyarrow: install it with `pip install 'onrecord[parquet]'`")
    folder = Folder(path)
    for one, parts in in_order(folder):
        for part in sorted(parts, key=lambda each: each.number):
            yield from _of_part(folder, one, part)
        if not whole(parts):
            told = (
                f"it is not read to its end ({len(parts)} parts are): run `onrecord read-archive` again, and add the folder again"
            )
            yield NotOpened(told, source=one.name)


def _of_part(folder: Folder, one: Input, part: Part) -> Iterator[Got | SourceError]:
    reports, failures = (folder.file(room, one.key, part.number) for room in (REPORTS, FAILURES))
    told = failures_in_file(failures) if failures.exists() else ()
    read = ((number, replace(got, reader=part.reader)) for number, got in reports_in_file(reports))
    both: Iterable[tuple[int, Got | SourceError]] = merge(read, told, key=itemgetter(0))
    try:
        yield from (each for _, each in both)
    except (OSError, ValueError, KeyError, TypeError) as fault:
        yield NotOpened(f"{reports} is damaged: {fault}; remove it and run `onrecord read-archive` again", source=one.name)
