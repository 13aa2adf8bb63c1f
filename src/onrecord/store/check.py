"""Whether a record is what it says it is."""

from __future__ import annotations

import zlib
from hashlib import sha256
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from onrecord.model import Claim, Reading
from onrecord.store import tables
from onrecord.store.forms import unpacked


def faults(connection: Connection) -> list[str]:
    """What is wrong with the tables and texts, each in words."""
    told = _of_the_database(connection)
    for row in connection.execute(sa.select(tables.version).order_by(tables.version.c.number)):
        told += _of_the_version(connection, row)
    told += _of_the_pages(connection)
    return told + _of_the_incidents(connection)


def _of_the_database(connection: Connection) -> list[str]:
    if connection.dialect.name != "sqlite":
        return []
    said = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check")]
    told = [f"the database is damaged: {each}" for each in said if each != "ok"]
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        told.append(f"a row of {row[0]} names a row of {row[2]} that is not there")
    return told


def _of_the_version(connection: Connection, row: Any) -> list[str]:
    try:
        reading = unpacked(Reading, row.reading)
        original = zlib.decompress(row.original) if row.original is not None else None
    except Exception as fault:
        return [f"report {row.report}: what was kept of it cannot be unpacked ({fault})"]
    told = []
    text = reading.report.text
    indexed = connection.scalar(sa.text("SELECT count(*) FROM words WHERE rowid = :n"), {"n": row.number})
    if row.withdrawn is not None:
        if text or original is not None:
            told.append(f"report {row.report}: it was withdrawn, and its text is still here")
        if connection.dialect.name != "sqlite" and indexed:
            told.append(f"report {row.report}: it was withdrawn, and can still be searched")
        return told
    if sha256(text.encode("utf-8", "surrogatepass")).hexdigest() != row.text_sha256 and reading.report.sha256 != row.text_sha256:
        told.append(f"report {row.report}: its text is not the one that was added")
    if original is None or sha256(original).hexdigest() != row.bytes_sha256:
        told.append(f"report {row.report}: its original bytes are not those that were added")
    if not indexed:
        told.append(f"report {row.report}: its words are not in the index of words")
    claims = connection.execute(sa.select(tables.claim).where(tables.claim.c.version == row.number, tables.claim.c.gone.is_(None)))
    return told + [fault for each in claims for fault in _of_the_claim(each, row.report, text)]


def _of_the_claim(row: Any, report: str, text: str) -> list[str]:
    try:
        claim = unpacked(Claim, row.body)
    except Exception as fault:
        return [f"figure {row.id} of report {report}: it cannot be unpacked ({fault})"]
    span = claim.figure.span
    if span.end > len(text):
        return [f"figure {row.id}: characters {span.start} to {span.end} are outside the text of report {report}"]
    begin = claim.sentence_start
    if claim.sentence and text[begin : begin + len(claim.sentence)] != claim.sentence:
        return [f"figure {row.id}: its sentence is not what stands in report {report}"]
    return []


def _of_the_pages(connection: Connection) -> list[str]:
    version = tables.version.c
    asked = sa.select(version.page, sa.func.sum(version.newest).label("newest")).group_by(version.page)
    return [
        f"page {row.page}: {row.newest} versions of it are marked as the newest"
        for row in connection.execute(asked)
        if row.newest != 1
    ]


def _of_the_incidents(connection: Connection) -> list[str]:
    claim = tables.claim.c
    known = sa.select(tables.incident.c.id)
    lost = (
        sa.select(claim.incident).distinct().where(claim.incident.is_not(None), claim.incident.not_in(known), claim.gone.is_(None))
    )
    return [f"figures stand in incident {name}, which is not there" for name in connection.scalars(lost)]
