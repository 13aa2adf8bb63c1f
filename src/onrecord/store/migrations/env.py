"""Alembic's entry: it migrates over the connection that the store hands it."""

from alembic import context

from onrecord.store.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
