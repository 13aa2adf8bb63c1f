"""A situation report as blocks of runs: each number in it is a figure's, or is marked as computed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from onrecord.model import Reference


class RunKind(StrEnum):
    """What a stretch of text is. In plain text stands no number at all."""

    PLAIN = "plain"
    FIGURE = "figure"
    COMPUTED = "computed"
    WHEN = "when"
    NAME = "name"
    QUOTED = "quoted"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text. `to` is the label of the figure or of the computed number it stands for, or a place in the report."""

    text: str
    kind: RunKind = RunKind.PLAIN
    to: str | None = None


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A part of a section: `kind` is paragraph, list, table, heading or map; a row or an item is runs, a table's row cells."""

    kind: str
    runs: Runs = ()
    items: tuple[Runs, ...] = ()
    header: tuple[str, ...] = ()
    rows: tuple[tuple[Runs, ...], ...] = ()
    anchor: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading and what stands under it; `anchor` makes it linkable."""

    anchor: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A figure that the report shows: the sentence it was read from, its voice, its outlet, and when it was said."""

    label: str
    reference: Reference
    words: str
    sentence: str
    voice: str
    outlet: str
    said: str
    url: str | None
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Computed:
    """A number that onrecord made itself: by which rule, of which figures, incidents or reports. It is nobody's statement."""

    label: str
    text: str
    rule: str
    members: tuple[str, ...]
    named: Runs = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A point of the map: its number in the list of incidents, its name, degrees, and whether it stands for an area."""

    number: int
    name: str
    latitude: float
    longitude: float
    area: bool
    anchor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitrep:
    """A situation report. `number` is its number in a series, where one was given; `inputs` the hash of what it was made from."""

    title: str
    number: int | None
    as_of: datetime
    since: date | None
    until: date | None
    about: str
    record: str
    software: str
    inputs: str
    sections: tuple[Section, ...]
    marks: tuple[Mark, ...]
    cited: tuple[Cited, ...]
    computed: tuple[Computed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What a situation report is restricted to: a place, or an actor, by name or by code."""

    place: str | None = None
    actor: str | None = None
