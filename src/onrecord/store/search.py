"""Full text: where words stand, and how the finds part by outlet, day, place, actor and measure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection, CursorResult

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
    best, of_versions, of_claims = _statements(connection.dialect.name, narrowing)
    # On SQLite each word stands in quotation marks: nothing that a person types is syntax.
    told = " ".join(f'"{word}"' for word in asked) if connection.dialect.name == "sqlite" else " ".join(asked)
    given = {"told": told, **{name: value for name, value in asdict(facets).items() if value}}
    limit = MOST if window.limit is None else window.limit
    page = connection.execute(best, {**given, "most": limit, "first": window.offset})
    hits = tuple(_hit(row, asked) for row in page)
    counted = _counted(_bare(connection.execute(of_versions, given)), _bare(connection.execute(of_claims, given)))
    total = sum(counted.pop("all").values())
    parted = {name: sorted(held.items(), key=lambda each: (-each[1], each[0])) for name, held in counted.items()}
    return Hits(
        hits=hits,
        total=total,
        facets={name: tuple(Facet(*each) for each in held[:MOST_FACETS]) for name, held in parted.items()},
    )


def _bare(result: CursorResult[Any]) -> list[Any]:
    """The rows as the driver gives them: there may be thousands, and SQLAlchemy's own take twice as long."""
    return list(result.cursor.fetchall()) if result.cursor else []


def _counted(of_versions: Iterable[Any], of_claims: Iterable[Any]) -> dict[str, Counter[str]]:
    """In how many of the reports found each value of each facet stands, and under "all" how many there are.

    Counted here: the database would go through all of them once for every facet.
    """
    versions, claims = list(of_versions), set(of_claims)
    counted = {"all": Counter({"": len(versions)})}
    for at, name in enumerate(OF_VERSIONS):
        counted[name] = Counter(value for row in versions if (value := row[at]) is not None)
    for at, name in enumerate(OF_CLAIMS, 1):
        counted[name] = Counter(value for _, value in {(row[0], row[at]) for row in claims} if value is not None)
    return counted


@cache  # SQLAlchemy takes as long to build them as SQLite to answer them
def _statements(dialect: str, narrowing: frozenset[str]) -> tuple[Any, Any, Any]:
    """The question for the best reports, and those for the facets of all of them, narrowed by the facets named."""
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
    held = sa.select(found.c.number).where(*_narrowed(found.c.number, narrowing)).subquery()
    claim = tables.claim.c
    of_versions = sa.select(*OF_VERSIONS.values()).join(held, held.c.number == version.number)
    of_claims = sa.select(claim.version, *OF_CLAIMS.values()).join(held, held.c.number == claim.version)
    return page, of_versions, of_claims.where(claim.gone.is_(None))


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
