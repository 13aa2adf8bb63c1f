"""Every error that onrecord raises on purpose.

OnRecordError
├── SourceError          something given to read cannot be read as a report
│   ├── NotFound         there is no such file or folder
│   ├── NotText          the bytes are not text in a known encoding
│   ├── EmptyReport      there is no text in it
│   ├── TooLarge         the text is over the size that was set
│   └── BadReport        the JSON is broken, or is not a report
├── BadDate              a date that is no day of the calendar
└── MissingModel         the spaCy pipeline asked for is not installed
"""


class OnRecordError(Exception):
    """A fault that onrecord tells its caller about in one sentence."""


class SourceError(OnRecordError):
    """Something given to read cannot be read as a report."""


class NotFound(SourceError):
    """There is no such file or folder."""


class NotText(SourceError):
    """The bytes are not text in a known encoding."""


class EmptyReport(SourceError):
    """There is no text in the report."""


class TooLarge(SourceError):
    """The text is over the size that was set."""


class BadReport(SourceError):
    """The JSON is broken, or what it holds is not a report."""


class BadDate(OnRecordError):
    """A date that is no day of the calendar."""


class MissingModel(OnRecordError):
    """The spaCy pipeline asked for is not installed."""
