"""What is asked and written for each report that is added, built once: SQLAlchemy takes longer to build it than SQLite to do it."""

from __future__ import annotations

from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam

from onrecord.store import near
from onrecord.store.tables import band, block, claim, incident, version

PRESENT = claim.c.gone.is_(None)


def _any(name: str) -> Any:
    return bindparam(name, expanding=True)


@cache
def insert(table: sa.Table) -> Any:
    """A new row of a table."""
    return sa.insert(table)


VERSIONS_OF_PAGE = (
    sa.select(version.c.report, version.c.bytes_sha256, version.c.text_sha256, version.c.dated, version.c.got, version.c.family)
    .where(version.c.page == bindparam("page"))
    .order_by(version.c.edition)
)
NUMBER_OF_REPORT = sa.select(version.c.number).where(version.c.report == bindparam("name"))
BANDS = tuple(f"band_{at}" for at in range(near.BANDS))
LIKEST = (  # as many keys as there are, always, so that the words of the question stay the same
    sa.select(band.c.version, sa.func.count().label("shared"))
    .where(band.c.key.in_([bindparam(name) for name in BANDS]))
    .group_by(band.c.version)
    .order_by(sa.desc("shared"), band.c.version)
    .limit(1)
)
FAMILY_OF_VERSION = sa.select(version.c.family).where(version.c.number == bindparam("at"))
NONE_IS_NEWEST = sa.update(version).where(version.c.page == bindparam("on")).values(newest=0)
LAST_CLAIM = sa.select(sa.func.max(claim.c.number))
STANDING_IN_BLOCKS = sa.select(claim.c.number, claim.c.id, claim.c.incident).where(
    claim.c.number.in_(sa.select(block.c.claim).where(block.c.key.in_(_any("keys"))))
)
PLACED = (claim.c.body, claim.c.standing, claim.c.incident)
CLAIMS_BY_NUMBER = sa.select(*PLACED).where(claim.c.number.in_(_any("numbers")), PRESENT)
CLAIMS_OF_INCIDENTS = sa.select(*PLACED).where(claim.c.incident.in_(_any("names")), PRESENT)
INCIDENTS_OF = sa.select(claim.c.id, claim.c.incident).where(claim.c.id.in_(_any("names")), PRESENT, claim.c.incident.is_not(None))
KNOWN_INCIDENTS = sa.select(incident.c.id).where(incident.c.id.in_(_any("names")))
NO_SUCCESSOR = sa.update(incident).where(incident.c.id.in_(_any("names")), incident.c.successor.is_not(None)).values(successor=None)
LEAD = sa.update(incident).where(incident.c.id == bindparam("old")).values(successor=bindparam("heir"))
INDEX_ON_SQLITE = sa.text("INSERT INTO words(rowid, title, body) VALUES (:n, :t, :b)")
INDEX_ON_SERVER = sa.text("INSERT INTO words(rowid, found) VALUES (:n, to_tsvector('english', :b))")


@cache
def set_of_claims(column: str) -> Any:
    """Set a column of a claim that stands, by its id."""
    return sa.update(claim).where(claim.c.id == bindparam("name"), PRESENT).values({claim.c[column]: bindparam("held")})
