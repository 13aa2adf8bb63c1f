"""Every error that onrecord raises on purpose.

OnRecordError
├── SourceError          something given to read cannot be read as a report
│   ├── NotFound         there is no such file, or no report in the folder
│   ├── NotOpened        it is there and cannot be opened or unpacked
│   ├── NotText          the bytes are not text in a known encoding
│   ├── EmptyReport      there is no text in it
│   ├── TooLarge         the text is over the size that was set
│   ├── BadReport        the JSON is broken, or is not a report
│   ├── BadReading       a ready reading, or a part of it, does not fit the report or the contract
│   ├── NotFetched       an address did not give what was asked of it
│   ├── NotAllowed       an address that onrecord does not go to by itself
│   └── NotRead          reading it failed: a fault of onrecord, not of the report
├── BadDate              a date that is no day of the calendar
├── RecordError          something asked of a record cannot be had
│   ├── NotARecord       the file is no record of onrecord
│   ├── NewerRecord      a newer onrecord made it
│   ├── DamagedRecord    the database says that it is damaged
│   ├── CannotWrite      the disk is full, the folder is read-only, or another one holds it
│   ├── Unknown          there is no such report, figure, incident or decision
│   ├── BadDecision      a decision that does not fit what it is about
│   ├── StaleDecision    somebody else decided about it in between
│   └── TooSlow          an answer took longer than it may, and was broken off
├── MissingModel         the spaCy pipeline asked for is not installed
└── WorkerLost           a process that was reading ended before its time
"""

from __future__ import annotations


class OnRecordError(Exception):
    """A fault that onrecord tells its caller about in one sentence."""


class SourceError(OnRecordError):
    """Something given to read cannot be read as a report.

    `source` is the file as it was named, `line` its line (from 1) where the file holds a report a line.
    """

    def __init__(self, what: str, *, source: str = "", line: int | None = None) -> None:
        super().__init__(what)
        self.what = what
        self.source = source
        self.line = line

    def __str__(self) -> str:
        place = self.source if self.line is None else f"{self.source}:{self.line}"
        return f"{place}: {self.what}" if place else self.what


class NotFound(SourceError):
    """There is no such file, or no report in the folder."""


class NotOpened(SourceError):
    """It is there and cannot be opened or unpacked."""


class NotText(SourceError):
    """The bytes are not text in a known encoding."""


class EmptyReport(SourceError):
    """There is no text in the report."""


class TooLarge(SourceError):
    """The text is over the size that was set."""


class BadReport(SourceError):
    """The JSON is broken, or what it holds is not a report."""


class BadReading(SourceError):
    """A ready reading, or a part of it, does not fit the report or the contract."""


class NotFetched(SourceError):
    """An address did not give what was asked of it: no answer, an error, or one that broke off."""


class NotAllowed(SourceError):
    """An address that onrecord does not go to by itself: another scheme, or a machine of a private network."""


class NotRead(SourceError):
    """Reading the report failed: a fault of onrecord, not of the report."""


class BadDate(OnRecordError):
    """A date that is no day of the calendar."""


class RecordError(OnRecordError):
    """Something asked of a record cannot be had."""


class NotARecord(RecordError):
    """The file is no record of onrecord."""


class NewerRecord(RecordError):
    """A newer onrecord made the record."""


class DamagedRecord(RecordError):
    """The database says that it is damaged."""


class CannotWrite(RecordError):
    """The disk is full, the folder is read-only, or another process holds the record."""


class Unknown(RecordError):
    """There is no such report, figure, incident or decision."""


class BadDecision(RecordError):
    """A decision that does not fit what it is about."""


class StaleDecision(RecordError):
    """Somebody else decided about the same thing in between."""


class TooSlow(RecordError):
    """An answer took longer than it may, and was broken off."""


class MissingModel(OnRecordError):
    """The spaCy pipeline asked for is not installed."""


class WorkerLost(OnRecordError):
    """A process that was reading ended before its time."""
