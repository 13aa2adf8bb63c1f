"""Saved searches and what is to be told of them; how watched sources do."""

from alembic import op

from onrecord.store import tables

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables, where a record of the first form has none."""
    tables.metadata.create_all(op.get_bind(), tables=[tables.saved, tables.alert, tables.watched])


def downgrade() -> None:
    """Take them away."""
    tables.metadata.drop_all(op.get_bind(), tables=[tables.watched, tables.alert, tables.saved])
