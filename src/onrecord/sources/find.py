"""Which files the names on the command line mean."""

from __future__ import annotations

import glob
import io
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from onrecord.errors import NotFound, SourceError

STDIN = "-"
ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+:/", re.IGNORECASE)
ENDINGS = (".json", ".jsonl", ".txt", ".html", ".htm", ".csv", ".eml", ".mbox", ".pdf", ".warc", ".wacz", ".parquet")
MARK = "onrecord-archive.json"  # stands in a folder that `onrecord read-archive` wrote


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read reports from, or standard input (`path` null), with its name as the caller would know it.

    `opener` opens what is no file of this machine, by `name`; then of `path` only the last part is looked at.
    """

    name: str
    path: Path | None
    opener: Callable[[str], io.BufferedReader] | None = None

    @property
    def form(self) -> str:
        """The ending without `.gz`: `.json`, `.jsonl`, `.txt`, `.html` ...; empty where only the content can tell."""
        if self.path is None:
            return ""
        suffix = Path(self._unpacked).suffix.lower()
        return {".htm": ".html", ".ndjson": ".jsonl"}.get(suffix, suffix if suffix in ENDINGS else ".txt")

    @property
    def packed(self) -> bool:
        """Whether it is a `.gz`."""
        return self.path is not None and self.path.suffix.lower() == ".gz"

    @property
    def stem(self) -> str:
        """The file's name without the ending: the id of a report that gives none."""
        return "stdin" if self.path is None else Path(self._unpacked).stem

    def opened(self) -> io.BufferedReader:
        """Its bytes as they are. Raises `OSError`."""
        assert self.path is not None
        return self.opener(self.name) if self.opener else self.path.open("rb")

    @property
    def _unpacked(self) -> str:
        assert self.path is not None
        return self.path.name[:-3] if self.packed else self.path.name


def is_address(name: str) -> bool:
    """Whether a name is a web address, or would be one of another kind (`ftp://`).

    >>> is_address("https://news.example/a"), is_address("reports/a.html")
    (True, False)
    """
    return ADDRESS.match(name) is not None


def find_sources(names: Iterable[str]) -> Iterator[Source | SourceError]:
    """The files that `names` mean, in the order given: a file, a folder (all reports below it), a glob, `-`.

    A name that means nothing comes out as `NotFound` in its place.
    """
    for name in names:
        path = Path(name)
        if name == STDIN:
            yield Source("standard input", None)
        elif _there(path):
            yield from _below(name, path) if path.is_dir() else [Source(name, path)]
        elif glob.has_magic(name):
            yield from _matching(name)
        else:
            told = "there is no such file or folder"
            yield NotFound(f"{told}; addresses are fetched by `onrecord add`" if is_address(name) else told, source=name)


def _there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a name too long, or with a NUL in it
        return False


def _matching(pattern: str) -> Iterator[Source | SourceError]:
    found = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 - a pattern may be absolute, or climb with `..`
    if not found:
        yield NotFound("no file matches this pattern", source=pattern)
    for name in found:
        path = Path(name)
        yield from _below(name, path) if path.is_dir() else [Source(name, path)]


def is_archive_read(path: Path) -> bool:
    """Whether a folder is one that `onrecord read-archive` wrote, whose reports are read already."""
    return _there(path / MARK)


def _below(name: str, folder: Path) -> Iterator[Source | SourceError]:
    if is_archive_read(folder):
        yield NotFound(
            "`onrecord read-archive` wrote this folder, and its reports are read; `onrecord add` takes them", source=name
        )
        return
    try:
        files = sorted(path for path in folder.rglob("*") if _is_report(path, folder) and path.is_file())
    except OSError as fault:
        yield NotFound(f"the folder cannot be listed: {fault.strerror}", source=name)
        return
    if not files:
        yield NotFound(f"no report in this folder (a report is {', '.join(ENDINGS)}, packed with .gz or not)", source=name)
    yield from (Source(str(path), path) for path in files)


def _is_report(path: Path, folder: Path) -> bool:
    plain = path.with_suffix("") if path.suffix.lower() == ".gz" else path
    hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
    return plain.suffix.lower() in ENDINGS and not hidden
