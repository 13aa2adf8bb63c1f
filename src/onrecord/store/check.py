"""Whether a record is what it says it is."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from hashlib import sha256
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from onrecord.model import Claim, Reading, Verb
from onrecord.store import tables
from onrecord.store.forms import unpacked
from onrecord.store.rows import claim_row, original_of

IN_PARTS = {"yield_per": 100}  # an archive of texts does not fit into memory


def faults(connection: Connection) -> Iterator[str]:
    """What is wrong with the tables and texts, each in words."""
    yield from _of_the_database(connection)
    decision = tables.decision.c
    by_hand = set(connection.scalars(sa.select(decision.subject).where(decision.verb == Verb.ADD.value)))
    versions = sa.select(tables.version).order_by(tables.version.c.number)
    for row in connection.execute(versions, execution_options=IN_PARTS):
        yield from _of_the_version(connection, row, by_hand)
    yield from _of_the_pages(connection)
    yield from _of_the_incidents(connection)


def _of_the_database(connection: Connection) -> Iterator[str]:
    if connection.dialect.name != "sqlite":
        return
    for row in connection.exec_driver_sql("PRAGMA integrity_check"):
        if row[0] != "ok":
            yield f"the database is damaged: {row[0]}"
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"a row of {row[0]} names a row of {row[2]} that is not there"


def _of_the_version(connection: Connection, row: Any, by_hand: Collection[str]) -> Iterator[str]:
    try:
        reading = unpacked(Reading, row.reading)
    except Exception as fault:
        yield f"report {row.report}: what was kept of it cannot be unpacked ({fault})"
        return
    indexed = connection.scalar(sa.text("SELECT count(*) FROM words WHERE rowid = :n"), {"n": row.number})
    if row.withdrawn is not None:
        if reading.report.text or row.original is not None:
            yield f"report {row.report}: it was withdrawn, and its text is still here"
        if connection.dialect.name != "sqlite" and indexed:  # a contentless index keeps the number of a row that it forgot
            yield f"report {row.report}: it was withdrawn, and can still be searched"
        return
    text = reading.report.text
    if sha256(text.encode("utf-8", "surrogatepass")).hexdigest() != row.text_sha256:
        yield f"report {row.report}: its text is not the one that was added"
    if not _has_its_bytes(row, text):
        yield f"report {row.report}: its original bytes are not those that were added"
    if not indexed:
        yield f"report {row.report}: its words are not in the index of words"
    held = tables.claim.c.version == row.number, tables.claim.c.gone.is_(None)
    claims = list(connection.execute(sa.select(tables.claim).where(*held)))
    read = sum(each.id not in by_hand for each in claims)
    if read != len(reading.figures):
        yield f"report {row.report}: {len(reading.figures)} figures were read in it, and the record holds {read} of them"
    for each in claims:
        yield from _of_the_claim(each, row.report, reading, each.id in by_hand)


def _has_its_bytes(row: Any, text: str) -> bool:
    try:
        original = original_of(row, text)
    except Exception:
        return False
    return original is not None and sha256(original).hexdigest() == row.bytes_sha256


def _of_the_claim(row: Any, report: str, reading: Reading, by_hand: bool) -> Iterator[str]:
    try:
        claim = unpacked(Claim, row.body)
    except Exception as fault:
        yield f"figure {row.id} of report {report}: it cannot be unpacked ({fault})"
        return
    text, span, begin = reading.report.text, claim.figure.span, claim.sentence_start
    if span.end > len(text):
        yield f"figure {row.id}: characters {span.start} to {span.end} are outside the text of report {report}"
    elif not by_hand and claim.figure not in reading.figures:
        yield f"figure {row.id}: it is not what was read at characters {span.start} to {span.end} of report {report}"
    if claim.sentence and text[begin : begin + len(claim.sentence)] != claim.sentence:
        yield f"figure {row.id}: its sentence is not what stands in report {report}"
    told = claim_row(claim, row.version, row.received)
    apart = [name for name, value in told.items() if name not in ("body", "standing") and getattr(row, name) != value]
    if apart:
        yield f"figure {row.id}: its column {apart[0]!r} says {getattr(row, apart[0])!r}, and the figure {told[apart[0]]!r}"


def _of_the_pages(connection: Connection) -> Iterator[str]:
    version = tables.version.c
    asked = sa.select(version.page, sa.func.sum(version.newest).label("newest")).group_by(version.page)
    for row in connection.execute(asked.having(sa.func.sum(version.newest) != 1)):
        yield f"page {row.page}: {row.newest} versions of it are marked as the newest"


def _of_the_incidents(connection: Connection) -> Iterator[str]:
    claim, incident = tables.claim.c, tables.incident
    known = sa.select(incident.c.id)
    lost = sa.select(claim.incident).distinct().where(claim.incident.not_in(known), claim.gone.is_(None))
    for name in connection.scalars(lost):
        yield f"figures stand in incident {name}, which is not there"
    for row in connection.execute(sa.select(incident).where(incident.c.successor.not_in(known))):
        yield f"incident {row.id} leads to incident {row.successor}, which is not there"
