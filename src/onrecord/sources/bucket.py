"""Files in an S3 store, through Daft, which takes the keys and the region from where all AWS tools do."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from pathlib import Path

from onrecord.errors import NotFound, NotOpened, SourceError
from onrecord.sources.find import ENDINGS, Source

SCHEME = "s3://"
PIECE = 1 << 22  # bytes asked for at once


def is_in_bucket(name: str) -> bool:
    """Whether a name is of an S3 store.

    >>> is_in_bucket("s3://commoncrawl/crawl-data/a.warc.gz"), is_in_bucket("a.warc.gz")
    (True, False)
    """
    return name.startswith(SCHEME)


def find_in_bucket(name: str) -> Iterator[tuple[Source, int] | SourceError]:
    """The files that a name of an S3 store means, each with its size: an object, a glob, or all reports below a name in `/`."""
    # Not `daft.from_glob_path`, which settles for the whole process that Daft works with its own engine and not with Ray.
    from daft.filesystem import glob_path_with_stats

    asked = f"{name}**" if name.endswith("/") else name
    try:
        told = glob_path_with_stats(asked, file_format=None, io_config=None)
    except FileNotFoundError:
        told = None
    except Exception as fault:  # it raises what its Rust code meets
        yield NotFound(f"the store cannot be listed: {str(fault).strip()[-200:]}", source=name)
        return
    listed = sorted(zip(told.file_paths, told.file_sizes, strict=True)) if told else []
    found = [(path, size) for path, size in listed if asked is name or _is_report(path)]
    if not found:
        yield NotFound("no object of this store matches", source=name)
    yield from ((Source(path, Path(path.removeprefix(SCHEME)), opened_in_bucket), size or 0) for path, size in found)


def opened_in_bucket(name: str) -> io.BufferedReader:
    """The object of this name, read as it is asked for. Raises `NotOpened`."""
    from daft.file.file_io import open_file

    try:
        opened = open_file(name, "rb", buffering=PIECE)
    except Exception as fault:  # as above
        raise NotOpened(f"it cannot be opened: {str(fault).strip()[-200:]}") from fault
    assert isinstance(opened, io.BufferedReader)
    return opened


def _is_report(path: str) -> bool:
    named, ending = os.path.splitext(path.lower())  # noqa: PTH122 - an address is no path of this machine
    return (os.path.splitext(named)[1] if ending == ".gz" else ending) in ENDINGS  # noqa: PTH122
