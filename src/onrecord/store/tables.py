"""The tables of a record, the same on SQLite and on PostgreSQL. A change here needs a migration in `migrations/versions`."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    DOUBLE_PRECISION,
    REAL,
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    text,
)

metadata = MetaData()
EIGHT_BYTES: Any = REAL().with_variant(DOUBLE_PRECISION(), "postgresql")  # REAL has four there
HASHED: Any = BigInteger().with_variant(Integer(), "sqlite")


def _table(name: str, *parts: Any, **given: Any) -> Table:
    return Table(name, metadata, *parts, sqlite_strict=True, **given)


meta = _table("meta", Column("key", Text, primary_key=True), Column("value", Text, nullable=False))

version = _table(
    "version",
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("report", Text, nullable=False, unique=True),
    Column("page", Text, nullable=False, index=True),
    Column("edition", Integer, nullable=False),
    Column("newest", Integer, nullable=False),
    Column("family", Text, nullable=False, index=True),
    Column("got", Text, nullable=False),
    Column("origin", Text),
    Column("media_type", Text, nullable=False),
    Column("url", Text),
    Column("outlet", Text, index=True),
    Column("title", Text),
    Column("published", Text, index=True),
    Column("dated", Text, nullable=False),
    Column("text_sha256", Text, nullable=False),
    Column("bytes_sha256", Text, nullable=False),
    Column("original", LargeBinary),
    Column("reading", LargeBinary, nullable=False),
    Column("reader", Text, nullable=False),
    Column("figures", Integer, nullable=False),
    Column("withdrawn", Text),
)

claim = _table(
    "claim",
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("id", Text, nullable=False, index=True),
    Column("version", Integer, ForeignKey("version.number"), nullable=False, index=True),
    Column("measure", Text, nullable=False),
    Column("item", Text, nullable=False),
    Column("low", EIGHT_BYTES),
    Column("high", EIGHT_BYTES),
    Column("kind", Text),
    Column("country", Text, index=True),
    Column("place", Text, index=True),
    Column("start", Text),
    Column("end", Text, index=True),
    Column("actor", Text, index=True),
    Column("target", Text),
    Column("speaker", Text, index=True),
    Column("status", Text, nullable=False),
    Column("scope", Text, nullable=False),
    Column("standing", Text, nullable=False),
    Column("incident", Text, index=True),
    Column("body", LargeBinary, nullable=False),
    Column("received", Text, nullable=False),
    Column("gone", Text),
)
Index("claim_counts", claim.c.measure, claim.c.item)
Index("claim_present", claim.c.id, unique=True, sqlite_where=text("gone IS NULL"), postgresql_where=text("gone IS NULL"))

# The keys of blocks and bands are hashes: eight bytes instead of forty, and two that fall together are only looked at in vain.
block = _table(
    "block",
    Column("key", HASHED, primary_key=True),
    Column("claim", Integer, ForeignKey("claim.number"), primary_key=True),
    sqlite_with_rowid=False,
)
Index("block_claim", block.c.claim)

band = _table(
    "band",
    Column("key", HASHED, primary_key=True),
    Column("version", Integer, ForeignKey("version.number"), primary_key=True),
    sqlite_with_rowid=False,
)

incident = _table(
    "incident",
    Column("id", Text, primary_key=True),
    Column("created", Text, nullable=False),
    Column("successor", Text),
)

decision = _table(
    "decision",
    Column("id", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("verb", Text, nullable=False),
    Column("subject", Text, nullable=False, index=True),
    Column("why", Text, nullable=False),
    Column("before", Text),
    Column("after", Text),
    Column("previous", Text, nullable=False),
    Column("hash", Text, nullable=False),
)

taken = _table(
    "taken",
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("what", Text, nullable=False),
)

saved = _table(
    "saved",
    Column("name", Text, primary_key=True),
    Column("words", Text, nullable=False),
    Column("webhook", Text),
    Column("secret", Text),
    Column("everything", Integer, nullable=False),
    Column("who", Text, nullable=False),
    Column("created", Text, nullable=False),
)

alert = _table(
    "alert",
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("saved", Text, ForeignKey("saved.name", ondelete="CASCADE"), nullable=False),
    Column("claim", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("created", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("due", Text),
    Column("told", Text),
)
Index("alert_once", alert.c.saved, alert.c.claim, unique=True)

watched = _table(
    "watched",
    Column("name", Text, primary_key=True),
    Column("url", Text, nullable=False),
    Column("due", Text, nullable=False),
    Column("tried", Text),
    Column("well", Text),
    Column("news", Text),
    Column("failures", Integer, nullable=False),
    Column("form", Text),
    Column("etag", Text),
    Column("modified", Text),
    Column("told", Text),
)
