"""What one worker does: goes through an input, and reads the parts of it that are its own.

An input is cut into parts in the same way whoever reads it, by how many records there are and how many bytes they have. Where
there are more workers than inputs, several go through the same one in lanes, each taking every so manieth part: to pass over a
record costs little beside reading it.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from onrecord import __version__
from onrecord.errors import CannotWrite, EmptyReport, OnRecordError, SourceError
from onrecord.record.archive.folder import FAILURES, REPORTS, Folder, Part
from onrecord.record.archive.inputs import Input
from onrecord.record.archive.table import Done, Failed, failures_file, reports_file
from onrecord.record.reading import read_report
from onrecord.sources import MARK, Got, Intake, Limits, Raw, raws_in

RECORDS = 250
BYTES = 32_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class How:
    """How reports are read."""

    published: date | None = None
    chars: int = Limits().chars
    everything: bool = False
    model: str | None = None
    text_column: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """The parts of an input that one worker reads: each `of`-th from `number` on, but those that are `done`."""

    one: Input
    folder: str
    how: How
    told: str
    reader: str
    number: int = 0
    of: int = 1
    done: frozenset[int] = frozenset()


def read_lane(lane: Lane) -> list[Part]:
    """Read the parts of a lane into its folder; those that were read. Raises `OnRecordError` on a machine that cannot."""
    folder = _folder(lane)
    intake = Intake(lane.one.source, Limits(chars=lane.how.chars), lane.how.published)
    made = []
    for number, last, first, raws in _parts(_records(lane, intake), lane):
        made.append(_read_part(lane, folder, intake, number, last, first, raws))
    return made


def _folder(lane: Lane) -> Folder:
    path = Path(lane.folder)
    if lane.reader != __version__:
        told = f"{socket.gethostname()} has onrecord {__version__}, and this run is of {lane.reader}"
        raise OnRecordError(f"{told}: install the same on every machine of the cluster")
    if not (path / MARK).exists():
        told = f"{path} is not there on {socket.gethostname()}"
        raise CannotWrite(f"{told}: name a folder with --out that all machines of the cluster share")
    return Folder(path)


def _records(lane: Lane, intake: Intake) -> Iterator[Raw]:
    """All that stands in the input; that there is nothing is a record of its own, so that it is told."""
    raw = None
    for raw in raws_in(intake.source, limits=intake.limits, text_column=lane.how.text_column):
        yield raw
    if raw is None:
        yield EmptyReport("there is no report in it")


def _parts(records: Iterator[Raw], lane: Lane) -> Iterator[tuple[int, bool, int, list[Raw]]]:
    """The lane's parts that are to be read: number, whether it is the last, the place of its first record, and its records."""
    number = place = size = held = 0
    kept: list[Raw] = []
    for raw in records:
        if held >= RECORDS or size >= BYTES:
            if _is_ours(lane, number):
                yield number, False, place - held + 1, kept
            number, size, held, kept = number + 1, 0, 0, []
        place, held = place + 1, held + 1
        size += 0 if isinstance(raw, SourceError) else len(raw.original)
        if _is_ours(lane, number):
            kept.append(raw)
    if _is_ours(lane, number):
        yield number, True, place - held + 1, kept


def _is_ours(lane: Lane, number: int) -> bool:
    return number % lane.of == lane.number and number not in lane.done


def _read_part(lane: Lane, folder: Folder, intake: Intake, number: int, last: bool, first: int, raws: list[Raw]) -> Part:
    done: list[Done] = []
    failed: list[Failed] = []
    for place, raw in enumerate(raws, first):
        got = intake.made(raw)
        reading = (
            got if isinstance(got, SourceError) else read_report(got.report, everything=lane.how.everything, model=lane.how.model)
        )
        if isinstance(reading, SourceError):
            failed.append(Failed(place, reading))
        elif isinstance(got, Got):
            done.append(Done(place, got, reading))
    verdicts = [each.reading.about_conflict.value for each in done]
    part = Part(
        at=lane.one.at,
        size=lane.one.size,
        changed=lane.one.changed,
        how=lane.told,
        reader=lane.reader,
        number=number,
        last=last,
        reports=len(done),
        read=verdicts.count(True),
        turned_away=verdicts.count(False),
        not_english=sum(each.reading.not_read is not None for each in done),
        figures=sum(len(each.reading.figures) for each in done),
        failures=len(failed),
    )
    files = {REPORTS: reports_file(done)} | ({FAILURES: failures_file(failed)} if failed else {})
    folder.put(lane.one.key, part, files)
    return part
