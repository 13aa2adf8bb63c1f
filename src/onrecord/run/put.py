"""Files put in place whole: what stood there before goes only when all that comes instead is written."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from onrecord.errors import CannotWrite

ENDINGS = frozenset({".csv", ".parquet", ".geojson", ".jsonl", ".json", ".md", ".txt"})


def put_folder(path: Path, files: Mapping[str, bytes]) -> None:
    """Make `path` a folder of exactly these files, in place of the one that was there. Raises CannotWrite.

    A folder that holds anything else than files of the kinds that exports are is not replaced: somebody else's work lies there.
    """
    if path.is_symlink() or (path.exists() and not path.is_dir()):
        raise CannotWrite(f"{path} is no folder; name another with -o")
    foreign = sorted(each.name for each in path.iterdir() if not _exported(each)) if path.is_dir() else []
    if foreign:
        raise CannotWrite(f"{path} holds {foreign[0]}, which no export makes, and would be replaced whole; name another with -o")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(prefix=f".{path.name}-", dir=path.parent))
    except OSError as fault:
        raise CannotWrite(f"{path} cannot be written: {fault.strerror}") from fault
    try:
        for name, data in files.items():
            (fresh / name).write_bytes(data)
        fresh.chmod(0o755)
        if path.exists():
            old = Path(tempfile.mkdtemp(prefix=f".{path.name}-", dir=path.parent))
            path.rename(old / "old")
            fresh.rename(path)
            shutil.rmtree(old)
        else:
            fresh.rename(path)
    except OSError as fault:
        shutil.rmtree(fresh, ignore_errors=True)
        raise CannotWrite(f"{path} cannot be written: {fault.strerror}") from fault


def _exported(path: Path) -> bool:
    return path.is_file() and not path.is_symlink() and not path.name.startswith(".") and path.suffix in ENDINGS


def put_file(path: Path, data: bytes) -> None:
    """Make `path` a file of exactly these bytes. Raises CannotWrite."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(data)
            Path(name).chmod(0o644)
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as fault:
        raise CannotWrite(f"{path} cannot be written: {fault.strerror}") from fault
