"""The formats: a row for each. A new one is a module and a row."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from onrecord.errors import OnRecordError
from onrecord.export.as_acled import ACLED_COLUMNS, as_acled
from onrecord.export.as_csv import as_csv
from onrecord.export.as_geojson import as_geojson
from onrecord.export.as_parquet import as_parquet
from onrecord.export.as_plover import as_plover
from onrecord.export.as_ucdp import UCDP_COLUMNS, as_ucdp
from onrecord.export.held import Held
from onrecord.export.leave import Only, leaving
from onrecord.export.table import Column
from onrecord.export.tables import TABLES
from onrecord.export.view import View, view


class NoSuchFormat(OnRecordError):
    """There is no format of that name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A form in which the record leaves: its files by name, and what it carries.

    `lossy` formats bring figures.csv and losses.txt with them. `columns` are those of its one table.
    """

    name: str
    carries: str
    write: Callable[[View], Mapping[str, bytes]]
    lossy: bool
    columns: tuple[Column, ...] = ()


FORMATS: tuple[Format, ...] = (
    Format(
        name="csv",
        carries="Reports, figures, quotes, events, incidents, ledger and decisions, a table each, with a dictionary.",
        write=as_csv,
        lossy=False,
    ),
    Format(name="parquet", carries="The same tables with their types.", write=as_parquet, lossy=False),
    Format(name="geojson", carries="Incidents as points, with the bounds that stand.", write=as_geojson, lossy=True),
    Format(
        name="acled",
        carries="Places and days of incidents in ACLED's 31 columns.",
        write=as_acled,
        lossy=True,
        columns=ACLED_COLUMNS,
    ),
    Format(
        name="ucdp",
        carries="Places and days of incidents with deaths in UCDP GED's 49 columns.",
        write=as_ucdp,
        lossy=True,
        columns=UCDP_COLUMNS,
    ),
    Format(
        name="plover", carries="Happenings with actor, recipient and size, as PLOVER's JSON Lines.", write=as_plover, lossy=True
    ),
)


def export(held: Held, name: str, *, only: Only | None = None) -> dict[str, bytes]:
    """The files of a format by their names; the same record gives the same bytes.

    `only` restricts to what was reviewed, or published. Raises NoSuchFormat, and MissingParquet without pyarrow.
    """
    found = next((one for one in FORMATS if one.name == name), None)
    if found is None:
        raise NoSuchFormat(f"there is no format {name}; there are {', '.join(one.name for one in FORMATS)}")
    return dict(found.write(view(leaving(held, only))))


def fields_page() -> str:
    """The page of every format's fields, in Markdown."""
    lines = ["# Exports", "", "Made from the code by `onrecord.export.fields_page`.", ""]
    lines += ["| format | carries |", "| --- | --- |", *(f"| {one.name} | {one.carries} |" for one in FORMATS), ""]
    for table in TABLES:
        lines += [f"## csv and parquet: {table.name}", "", table.about, "", *_fields(table.columns), ""]
    for one in FORMATS:
        if one.columns:
            lines += [f"## {one.name}", "", one.carries, "", *_fields(one.columns), ""]
    return "\n".join(lines)


def _fields(columns: tuple[Column, ...]) -> list[str]:
    rows = [f"| {column.name} | {column.kind.value} | {column.about} |" for column in columns]
    return ["| field | holds | says |", "| --- | --- | --- |", *rows]
