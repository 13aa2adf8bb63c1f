"""The folder that `read-archive` writes: what stands where in it, and what of it is done.

    onrecord-archive.json               says what the folder is, and its inputs in their order
    reports/NAME-00003.parquet          a part: the reports of some hundred records of an input, with what was read in them
    failures/NAME-00003.parquet         where records of that part could not be read, and why; only where there were any
    parts/NAME-00003.json               says that the part is done, and what is in it; written last

Each file is written under another name and then renamed, so that what stands there is whole.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from onrecord.errors import CannotWrite, NotARecord
from onrecord.record.archive.inputs import Input
from onrecord.run.put import put_file
from onrecord.sources import MARK

FORM = 1
WHAT = "what onrecord read-archive made; onrecord add takes the folder"
REPORTS, FAILURES, PARTS = "reports", "failures", "parts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part that is done: of which input as it then was, read how, and what came of it.

    `last` is true of the last part of its input. Of the `reports`, some were `read` in full, some `turned_away` since they are
    not about armed conflict or its diplomacy, and some not read since they are `not_english`.
    """

    at: str
    size: int
    changed: int | None
    how: str
    reader: str
    number: int
    last: bool
    reports: int = 0
    read: int = 0
    turned_away: int = 0
    not_english: int = 0
    figures: int = 0
    failures: int = 0

    def fits(self, one: Input, how: str) -> bool:
        """Whether it was made of this input as it is now, and in this way."""
        return (self.at, self.size, self.changed, self.how) == (one.at, one.size, one.changed, how)


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of an archive that was read, or is to be."""

    path: Path

    def inputs(self) -> list[Input]:
        """The inputs in their order; none where nothing was begun. Raises `NotARecord` where the mark is none."""
        mark = self.path / MARK
        if not mark.exists():
            return []
        try:
            told = json.loads(mark.read_text("utf-8"))
            if told["form"] != FORM:
                raise NotARecord(f"{mark} is of form {told['form']}, and this onrecord knows form {FORM}; another version wrote it")
            return [Input(**each) for each in told["inputs"]]
        except (OSError, ValueError, KeyError, TypeError) as fault:
            raise NotARecord(f"{mark} is damaged ({fault}); remove it to begin anew") from fault

    def begin(self, inputs: Iterable[Input]) -> None:
        """Write down what the folder is and which inputs it has. Raises `CannotWrite`."""
        if not (self.path / MARK).exists() and self.path.is_dir() and any(self.path.iterdir()):
            raise CannotWrite(f"{self.path} holds other things; name another folder with --out, or an empty one")
        told = {"what": WHAT, "form": FORM, "inputs": [asdict(each) for each in inputs]}
        put_file(self.path / MARK, json.dumps(told, ensure_ascii=True, indent=1).encode())

    def parts(self, known: dict[str, Part] | None = None) -> dict[str, list[Part]]:
        """The parts that are done, in their order, by where their input is. One that is damaged is not done.

        `known` are those that were looked at before, and takes up the new ones: while workers write, only those are opened.
        """
        known = {} if known is None else known
        found: dict[str, list[Part]] = defaultdict(list)
        for path in sorted((self.path / PARTS).glob("*.json")):
            if path.name not in known:
                try:
                    known[path.name] = Part(**json.loads(path.read_text("utf-8")))
                except (OSError, ValueError, TypeError):
                    continue
            found[known[path.name].at].append(known[path.name])
        return found

    def put(self, key: str, part: Part, files: dict[str, bytes]) -> None:
        """Write a part: its files, and last that it is done. Raises `CannotWrite`."""
        for room in (REPORTS, FAILURES):
            path = self.file(room, key, part.number)
            if room in files:
                put_file(path, files[room])
            else:
                path.unlink(missing_ok=True)
        put_file(self.file(PARTS, key, part.number), json.dumps(asdict(part), ensure_ascii=True).encode())

    def drop(self, key: str, part: Part) -> None:
        """Remove a part: first that it is done, then the rest."""
        for room in (PARTS, REPORTS, FAILURES):
            self.file(room, key, part.number).unlink(missing_ok=True)

    def file(self, room: str, key: str, number: int) -> Path:
        """Where a file of a part stands."""
        return self.path / room / f"{key}-{number:05}.{'json' if room == PARTS else 'parquet'}"


def whole(parts: Iterable[Part]) -> bool:
    """Whether the parts are those of an input from its beginning to its end."""
    held = {part.number: part for part in parts}
    return bool(held) and sorted(held) == list(range(len(held))) and held[max(held)].last


def in_order(folder: Folder) -> Iterator[tuple[Input, list[Part]]]:
    """Each input with its parts that are done."""
    parts = folder.parts()
    for each in folder.inputs():
        yield each, parts.get(each.at, [])


def as_how(options: dict[str, Any], reader: str) -> str:
    """In which way an input is read, as one line: what was read in another way is read again."""
    return json.dumps({"reader": reader, **options}, sort_keys=True, default=str)
