"""One version of a report's page, as the record keeps it."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model.reading import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A reading with where and when its report was got.

    `page` is shared by all versions of one page, `number` counts them from 1, `newest` marks the one that speaks for the
    report. `family` is shared by near-duplicates and wire copies, which count as one. `got` is in UTC, ISO form; `origin`
    the address or path it was got from; `bytes_sha256` of the original bytes. `reader` is the version of onrecord that
    read it. `withdrawn` is the reason where its text and bytes were removed: then `reading` holds no text and no figures.
    """

    reading: Reading
    page: str
    number: int
    newest: bool
    family: str
    got: str
    origin: str | None
    bytes_sha256: str
    reader: str
    withdrawn: str | None = None
