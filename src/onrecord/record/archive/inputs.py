"""Which files the names mean that are to be read, and how it is known that one has changed since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from onrecord.errors import NotFound, SourceError
from onrecord.sources import Source, find_sources
from onrecord.sources.bucket import find_in_bucket, is_in_bucket, opened_in_bucket


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One file to read: where it is, wherever it is read from, and its name as the caller would know it.

    `changed` is when it last was, in nanoseconds since 1970; null in a store that does not say. Where neither it nor `size`
    has changed, the file is held to be the same.
    """

    at: str
    name: str
    size: int
    changed: int | None

    @property
    def source(self) -> Source:
        """The file as it is opened, on whatever machine."""
        if is_in_bucket(self.at):
            return Source(self.at, Path(self.at), opened_in_bucket)
        return Source(self.name, Path(self.at))

    @property
    def key(self) -> str:
        """A name for what is made of it, which no other input has."""
        return f"{self.source.stem[:60]}-{blake2b(self.at.encode('utf-8', 'surrogatepass'), digest_size=6).hexdigest()}"


def find_inputs(names: Iterable[str]) -> Iterator[Input | SourceError]:
    """The files that `names` mean, in the order given, each once; what means nothing comes out as a `SourceError`."""
    met: set[str] = set()
    for name in names:
        for each in _in_bucket(name) if is_in_bucket(name) else _here(name):
            if isinstance(each, SourceError) or each.at not in met:
                yield each
            if isinstance(each, Input):
                met.add(each.at)


def _in_bucket(name: str) -> Iterator[Input | SourceError]:
    for each in find_in_bucket(name):
        if isinstance(each, SourceError):
            yield each
        else:
            yield Input(at=each[0].name, name=each[0].name, size=each[1], changed=None)


def _here(name: str) -> Iterator[Input | SourceError]:
    for source in find_sources([name]):
        if isinstance(source, SourceError):
            yield source
        elif source.path is None:
            yield NotFound("an archive is read by several at once, which standard input cannot be; name a file", source=name)
        else:
            try:
                looked = source.path.stat()
                at = str(source.path.resolve())
            except OSError as fault:
                yield NotFound(f"it cannot be looked at: {fault.strerror}", source=source.name)
                continue
            yield Input(at=at, name=source.name, size=looked.st_size, changed=looked.st_mtime_ns)
