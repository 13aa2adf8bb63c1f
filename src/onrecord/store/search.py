"""Full text: where words stand, and how the finds part by outlet, day, place, actor and measure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from onrecord.store import tables
from onrecord.store.forms import as_object
from onrecord.store.select import Window

WORD = re.compile(r"\w+")
AROUND = 90  # characters of the snippet before and after a find
MOST_FACETS = 12
OPEN, CLOSE = "\x02", "\x03"  # stand around what was found, in a snippet


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What narrows a search: each null that does not."""

    outlet: str | None = None
    day: str | None = None
    place: str | None = None
    actor: str | None = None
    measure: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A report in which the words stand; the characters U+0002 and U+0003 stand around a find in `snippet`."""

    report: str
    title: str | None
    outlet: str | None
    published: str | None
    url: str | None
    snippet: str


@dataclass(frozen=True, slots=True)
class Facet:
    """A value and in how many of the reports it stands."""

    value: str
    reports: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Hits:
    """What was found: the hits of the window, how many in all, and how all of them part."""

    hits: tuple[Hit, ...]
    total: int
    facets: Mapping[str, tuple[Facet, ...]]


def search(connection: Connection, words: str, facets: Words, window: Window) -> Hits:
    """The reports that hold all the words (in any form of theirs), the best first."""
    asked = WORD.findall(words)
    if not asked:
        return Hits(hits=(), total=0, facets={})
    found = _found(connection, asked).subquery()
    version, claim = tables.version.c, tables.claim.c
    held = sa.select(version.number, found.c.rank).join(found, found.c.number == version.number).where(*_narrowed(facets))
    numbers = held.subquery()
    total = int(connection.scalar(sa.select(sa.func.count()).select_from(numbers)) or 0)
    page = (
        sa.select(version.report, version.title, version.outlet, version.published, version.url, version.reading)
        .join(numbers, numbers.c.number == version.number)
        .order_by(numbers.c.rank, version.number)
        .limit(window.limit)
        .offset(window.offset)
    )
    hits = tuple(_hit(row, asked) for row in connection.execute(page))
    counted = {
        "outlet": _parted(connection, version.outlet, sa.select(numbers.c.number)),
        "day": _parted(connection, version.published, sa.select(numbers.c.number)),
        "place": _parted(connection, claim.place, sa.select(numbers.c.number)),
        "actor": _parted(connection, claim.actor, sa.select(numbers.c.number)),
        "measure": _parted(connection, claim.measure, sa.select(numbers.c.number)),
    }
    return Hits(hits=hits, total=total, facets=counted)


def _found(connection: Connection, asked: list[str]) -> Any:
    if connection.dialect.name == "sqlite":
        # Each word in quotation marks: nothing that a person types is syntax.
        told = " ".join(f'"{word}"' for word in asked)
        return (
            sa.text("SELECT rowid AS number, rank FROM words WHERE words MATCH :told")
            .bindparams(told=told)
            .columns(sa.column("number", sa.Integer), sa.column("rank", sa.REAL))
        )
    ranked = "SELECT rowid AS number, -ts_rank(found, plainto_tsquery('english', :told)) AS rank FROM words"
    return (
        sa.text(f"{ranked} WHERE found @@ plainto_tsquery('english', :told)")
        .bindparams(told=" ".join(asked))
        .columns(sa.column("number", sa.Integer), sa.column("rank", sa.REAL))
    )


def _narrowed(facets: Words) -> list[Any]:
    version, claim = tables.version.c, tables.claim.c
    told: list[Any] = []
    if facets.outlet:
        told.append(version.outlet == facets.outlet)
    if facets.day:
        told.append(version.published == facets.day)
    for column, value in ((claim.place, facets.place), (claim.actor, facets.actor), (claim.measure, facets.measure)):
        if value:
            told.append(version.number.in_(sa.select(claim.version).where(column == value, claim.gone.is_(None))))
    return told


def _parted(connection: Connection, column: Any, numbers: Any) -> tuple[Facet, ...]:
    of_claims = column.table is tables.claim
    key = tables.claim.c.version if of_claims else tables.version.c.number
    asked = sa.select(column, sa.func.count(sa.distinct(key)).label("reports")).where(key.in_(numbers), column.is_not(None))
    if of_claims:
        asked = asked.where(tables.claim.c.gone.is_(None))
    rows = connection.execute(asked.group_by(column).order_by(sa.desc("reports"), column).limit(MOST_FACETS))
    return tuple(Facet(row[0], row.reports) for row in rows)


def _hit(row: Any, asked: list[str]) -> Hit:
    text: str = as_object(row.reading)["report"]["text"]
    snippet = snippet_of(text, asked)
    return Hit(report=row.report, title=row.title, outlet=row.outlet, published=row.published, url=row.url, snippet=snippet)


def snippet_of(text: str, asked: list[str]) -> str:
    """The words around the first find, with U+0002 and U+0003 around each find in them."""
    stems = "|".join(re.escape(_stem(word)) for word in asked)
    pattern = re.compile(rf"\b(?:{stems})\w*", re.IGNORECASE)
    first = pattern.search(text)
    at = first.start() if first else 0
    begin, end = max(0, at - AROUND), min(len(text), at + AROUND)
    cut = " ".join(text[begin:end].split())
    marked = pattern.sub(lambda found: f"{OPEN}{found[0]}{CLOSE}", cut)
    return f"{'…' if begin else ''}{marked}{'…' if end < len(text) else ''}"


def _stem(word: str) -> str:
    """A word without its commonest endings: enough to see where it stands, the database did the finding."""
    for ending in ("ing", "ed", "es", "s"):
        if word.lower().endswith(ending) and len(word) > len(ending) + 3:
            return word[: -len(ending)]
    return word
