"""A record in the forms that others read: files by name, or a situation report."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from onrecord.export import FORMATS, Only, export
from onrecord.export.sitrep import Filters, as_html, as_markdown, as_typst, sitrep
from onrecord.record.book import Record
from onrecord.record.telling import Days, held_of
from onrecord.run.typeset import typeset

__all__ = ["FORMATS", "Only", "Written", "export_of", "sitrep_of"]


class Written(StrEnum):
    """How a situation report is written."""

    MD = "md"
    HTML = "html"
    PDF = "pdf"


def export_of(record: Record, name: str, *, only: Only | None = None, as_of: datetime | None = None) -> dict[str, bytes]:
    """The files of one format by their names. Raises NoSuchFormat, and MissingParquet without pyarrow."""
    return export(held_of(record, as_of), name, only=only)


def sitrep_of(
    record: Record,
    form: Written,
    *,
    since: date | None = None,
    until: date | None = None,
    place: str | None = None,
    actor: str | None = None,
    number: int | None = None,
    only: Only | None = None,
    as_of: datetime | None = None,
) -> bytes:
    """A situation report of some days, both inclusive, as a file. Raises NotTypeset where no PDF can be made."""
    filters = Filters(place=place, actor=actor)
    made = sitrep(held_of(record, as_of, Days(since, until)), since=since, until=until, filters=filters, number=number, only=only)
    if form is Written.PDF:
        return typeset(as_typst(made))
    return (as_html(made) if form is Written.HTML else as_markdown(made)).encode()
