"""Full text: where words stand, and how the finds part by outlet, day, place, actor and measure."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from onrecord.store import tables
from onrecord.store.forms import text_of
from onrecord.store.select import Window

WORD = re.compile(r"\w+")
AROUND = 90  # characters of the snippet before and after a find
MOST_FACETS = 12
NUMBER = sa.column("number", sa.Integer)
RANK: Any = sa.column("rank", sa.REAL)
MOST = 2**31 - 1
OF_VERSIONS = {"outlet": tables.version.c.outlet, "day": tables.version.c.published}
OF_CLAIMS = {name: tables.claim.c[name] for name in ("place", "actor", "measure")}
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
    narrowing = frozenset(name for name, value in asdict(facets).items() if value)
    best, parts = _statements(connection.dialect.name, narrowing)
    # On SQLite each word stands in quotation marks: nothing that a person types is syntax.
    told = " ".join(f'"{word}"' for word in asked) if connection.dialect.name == "sqlite" else " ".join(asked)
    given = {"told": told, **{name: value for name, value in asdict(facets).items() if value}}
    limit = MOST if window.limit is None else window.limit
    page = connection.execute(best, {**given, "most": limit, "first": window.offset})
    hits = tuple(_hit(row, asked) for row in page)
    parted: dict[str, list[Facet]] = defaultdict(list)
    for row in connection.execute(parts, given):
        parted[row.name].append(Facet(row.value, row.reports))
    total = parted.pop("all")[0].reports
    by_count = {name: sorted(parted[name], key=lambda each: (-each.reports, each.value)) for name in (*OF_VERSIONS, *OF_CLAIMS)}
    return Hits(hits=hits, total=total, facets={name: tuple(told[:MOST_FACETS]) for name, told in by_count.items()})


@cache  # SQLAlchemy takes as long to build them as SQLite to answer them
def _statements(dialect: str, narrowing: frozenset[str]) -> tuple[Any, Any]:
    """The question for the best reports, and the one for how all of them part, narrowed by the facets named."""
    server = dialect != "sqlite"
    rank = "-ts_rank(found, plainto_tsquery('english', :told))" if server else "rank"
    where = "found @@ plainto_tsquery('english', :told)" if server else "words MATCH :told"
    ranked = sa.text(f"SELECT rowid AS number, {rank} AS rank FROM words WHERE {where}").columns(NUMBER, RANK).subquery()
    found = sa.text(f"SELECT rowid AS number FROM words WHERE {where}").columns(NUMBER).subquery()
    # The texts are fetched last: to sort thousands of them for the sake of twenty takes most of a search.
    best = sa.select(ranked).where(*_narrowed(ranked.c.number, narrowing)).order_by(ranked.c.rank, ranked.c.number)
    top = best.limit(sa.bindparam("most")).offset(sa.bindparam("first")).subquery()
    version = tables.version.c
    shown = sa.select(version.report, version.title, version.outlet, version.published, version.url, version.reading)
    page = shown.join(top, top.c.number == version.number).order_by(top.c.rank, top.c.number)
    return page, _parted(sa.select(found.c.number).where(*_narrowed(found.c.number, narrowing)).cte("held"))


def _narrowed(number: Any, narrowing: frozenset[str]) -> list[Any]:
    version, claim = tables.version.c, tables.claim.c
    of_versions = [
        sa.select(version.number).where(OF_VERSIONS[name] == sa.bindparam(name)) for name in OF_VERSIONS if name in narrowing
    ]
    of_claims = [
        sa.select(claim.version).where(OF_CLAIMS[name] == sa.bindparam(name), claim.gone.is_(None))
        for name in OF_CLAIMS
        if name in narrowing
    ]
    return [number.in_(held) for held in (*of_versions, *of_claims)]


def _parted(held: Any) -> Any:
    """How many reports there are in all, and for each value of each facet: in one question, so that words are looked up once."""
    version, claim = tables.version.c, tables.claim.c
    nothing, name = sa.cast(sa.null(), sa.Text).label("value"), sa.literal_column
    told: list[Any] = [sa.select(name("'all'").label("name"), nothing, sa.func.count().label("reports")).select_from(held)]
    for label, column in OF_VERSIONS.items():
        joined = sa.select(name(f"'{label}'"), column, sa.func.count()).join(held, held.c.number == version.number)
        told.append(joined.where(column.is_not(None)).group_by(column))
    for label, of_claims in OF_CLAIMS.items():
        joined = sa.select(name(f"'{label}'"), of_claims, sa.func.count(sa.distinct(claim.version)))
        joined = joined.join(held, held.c.number == claim.version)
        told.append(joined.where(of_claims.is_not(None), claim.gone.is_(None)).group_by(of_claims))
    return sa.union_all(*told)


def _hit(row: Any, asked: list[str]) -> Hit:
    snippet = snippet_of(text_of(row.reading), asked)
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
