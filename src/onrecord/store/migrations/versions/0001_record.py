"""The record's first form."""

from alembic import op

from onrecord.store.tables import metadata

revision = "0001"
down_revision = None
FIRST = ("meta", "version", "claim", "block", "band", "incident", "decision", "taken")


def upgrade() -> None:
    """Make the tables and the index of words."""
    bind = op.get_bind()
    metadata.create_all(bind, tables=[metadata.tables[name] for name in FIRST])
    if bind.dialect.name == "sqlite":
        # Contentless: the words are indexed and the text is kept once, compressed, in `version.reading`.
        op.execute("CREATE VIRTUAL TABLE words USING fts5(title, body, content='', tokenize='porter unicode61')")
    else:
        op.execute("CREATE TABLE words (rowid INTEGER PRIMARY KEY REFERENCES version(number), found TSVECTOR NOT NULL)")
        op.execute("CREATE INDEX words_found ON words USING GIN (found)")


def downgrade() -> None:
    """Take it all away."""
    op.execute("DROP TABLE words")
    metadata.drop_all(op.get_bind())
