"""Ready readings in the form of the reading contract (`docs/contract.md`), to be joined with their reports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from onrecord.errors import BadReading, SourceError
from onrecord.model import Reading, Report
from onrecord.sources.contract import Parts, reading_of
from onrecord.sources.find import Source
from onrecord.sources.limits import Limits
from onrecord.sources.stream import objects_in


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyReading:
    """One reading as somebody else made it: of which report, and where in which file it stands."""

    report_id: str
    given: Mapping[str, Any]
    source: str
    line: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """A reading joined with its report; the parts that were left out since they did not fit; and notes.

    A note tells of a field of a part that was kept, where the field's value is none of the contract's and was not taken.
    """

    reading: Reading
    left_out: tuple[BadReading, ...] = ()
    notes: tuple[BadReading, ...] = ()


def ready_readings(source: Source, *, limits: Limits | None = None) -> Iterator[ReadyReading | SourceError]:
    """The ready readings of a `.jsonl` (one a line), or of a `.json` that holds one or a list of them; packed or not.

    A line that is none comes out as a `SourceError` in its place. What the reading says is looked at by `join_reading`.
    """
    for number, given in objects_in(source, limits or Limits()):
        if isinstance(given, SourceError):
            yield given
            continue
        report = given.get("report")
        name = report.get("id") if isinstance(report, dict) else None
        if isinstance(name, str) and name.strip():
            yield ReadyReading(report_id=name, given=given, source=source.name, line=number)
        else:
            yield BadReading("this is no reading: it has no `report.id`", source=source.name, line=number)


def join_reading(ready: ReadyReading, report: Report) -> Joined:
    """The reading of `report` that `ready` gives.

    Absent keys are null and unknown keys are ignored. A figure, quotation, event or mention that does not fit (a span that
    is not in the text, or not of the words it gives; a measure that is none of the contract's) is left out and told, and
    the others are kept; where only who, where, when or a reference does not fit, that alone is not taken, and noted.
    A qualifier that is not given is the one that says no more than the bounds.
    Raises `BadReading` where the whole is of another report or another text.
    """
    parts = Parts(report.text)
    named = ready.given["report"]
    if ready.report_id != report.id:
        raise BadReading(f"it is of the report {ready.report_id!r}, not of {report.id!r}", source=ready.source, line=ready.line)
    stated = named.get("sha256")
    if stated is not None and stated != report.sha256:
        raise BadReading(
            f"it was made from another text of the report {report.id!r}: its SHA-256 is {str(stated)[:12]!r}..., that of the "
            f"text is {report.sha256[:12]!r}...; read that text again, or give the report it was made from",
            source=ready.source,
            line=ready.line,
        )
    reading = reading_of(ready.given, report, parts)
    return Joined(reading=reading, left_out=_told(ready, parts.told), notes=_told(ready, parts.notes))


def _told(ready: ReadyReading, sentences: list[str]) -> tuple[BadReading, ...]:
    return tuple(BadReading(told, source=ready.source, line=ready.line) for told in sentences)
