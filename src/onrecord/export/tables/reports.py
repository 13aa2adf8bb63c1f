"""The reports, each version of each, and the gaps that withdrawn ones leave."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.export.cells import lowest, shown
from onrecord.export.table import Cell, Table, columns
from onrecord.export.view import View
from onrecord.model import Version


def _rows(view: View) -> Iterator[tuple[Cell, ...]]:
    for version in view.held.versions:
        yield _gap(version) if version.withdrawn is not None else _row(version, view)


def _gap(version: Version) -> tuple[Cell, ...]:
    """What is left of a withdrawn report: that it was there, and why it is gone."""
    kept: dict[str, Cell] = {
        "report": version.reading.report.id,
        "page": version.page,
        "version": version.number,
        "newest": version.newest,
        "got": version.got,
        "withdrawn": version.withdrawn,
        "state": "withdrawn",
    }
    return tuple(kept.get(column.name) for column in REPORTS.columns)


def _row(version: Version, view: View) -> tuple[Cell, ...]:
    reading, report = version.reading, version.reading.report
    return (
        report.id,
        version.page,
        version.number,
        version.newest,
        version.family,
        report.publisher,
        None if report.title is None else shown(report.title),
        report.url,
        report.published,
        report.published_at,
        report.updated,
        report.language,
        len(report.text),
        report.sha256,
        version.bytes_sha256,
        version.got,
        None if version.origin is None else _origin(version.origin),
        version.reader,
        reading.about_conflict.value,
        reading.not_read,
        len(reading.figures),
        len(reading.quotes),
        len(reading.events),
        None,
        lowest(claim.review for claim in view.told_by.get(report.id, ())).value,
    )


def _origin(origin: str) -> str:
    """An address as it is, of a path the last name alone: folders name people and machines."""
    if origin.startswith(("http://", "https://")):
        return shown(origin)
    return shown(origin.replace("\\", "/").rsplit("/", 1)[-1])


REPORTS = Table(
    name="reports",
    about="Every version of every report, without its text; a withdrawn one is a marked gap.",
    columns=columns(
        "report | text | The report's id, as figures, quotes and events name it.",
        "page | text | Shared by the versions of one page.",
        "version | whole number | Counts the versions of a page from one.",
        "newest | true or false | Whether this version speaks for the page.",
        "family | text | Shared by near-duplicates and wire copies, which count as one report.",
        "outlet | text | Who published it.",
        "title | text | Its title.",
        "url | text | Its address.",
        "published | day | The day it was published.",
        "published_at | text | The moment it was published, as it was given.",
        "updated | text | The moment it was last changed, as it was given.",
        "language | text | Its language.",
        "characters | whole number | How many characters its text has; the text itself stays in the record.",
        "sha256 | text | SHA-256 of its text.",
        "bytes_sha256 | text | SHA-256 of the bytes it was got as.",
        "got | text | When it was got, in UTC.",
        "origin | text | The address it was got from, or the name of the file.",
        "reader | text | The version of onrecord that read it.",
        "about_conflict | true or false | Whether it is about armed conflict or its diplomacy; empty where not judged.",
        "not_read | text | Why it was not read, where it was not.",
        "figures | whole number | How many figures were read from it.",
        "quotes | whole number | How many quotations were read from it.",
        "events | whole number | How many events were read from it.",
        "withdrawn | text | Why its text and bytes were removed, where they were.",
        "state | text | The least reviewed state of its figures: unreviewed, reviewed, published; or withdrawn.",
    ),
    rows=_rows,
)
