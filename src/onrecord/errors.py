"""Every error that onrecord raises on purpose.

OnRecordError
├── SourceError          something given to read cannot be read as a report
│   ├── NotFound         there is no such file, or no report in the folder
│   ├── NotOpened        it is there and cannot be opened or unpacked
│   ├── NotText          the bytes are not text in a known encoding
│   ├── EmptyReport      there is no text in it
│   ├── TooLarge         the text is over the size that was set
│   ├── BadReport        the JSON is broken, or is not a report
│   └── NotRead          reading it failed: a fault of onrecord, not of the report
├── BadDate              a date that is no day of the calendar
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


class NotRead(SourceError):
    """Reading the report failed: a fault of onrecord, not of the report."""


class BadDate(OnRecordError):
    """A date that is no day of the calendar."""


class MissingModel(OnRecordError):
    """The spaCy pipeline asked for is not installed."""


class WorkerLost(OnRecordError):
    """A process that was reading ended before its time."""
