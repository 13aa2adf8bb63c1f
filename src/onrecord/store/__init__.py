"""Where a record is kept: one file of SQLite, or PostgreSQL. Nothing is overwritten; what is gone keeps its row.

It knows the nouns and nothing of reading or merging: what to write comes in, what was written goes out.
"""

from onrecord.store.check import faults
from onrecord.store.outbox import Alert, Outbox, Saved
from onrecord.store.search import Facet, Hit, Hits, Words
from onrecord.store.select import Select, Stretch, Window
from onrecord.store.store import Store, open_store
from onrecord.store.writer import Slot, Writer

__all__ = [
    "Alert",
    "Facet",
    "Hit",
    "Hits",
    "Outbox",
    "Saved",
    "Select",
    "Slot",
    "Store",
    "Stretch",
    "Window",
    "Words",
    "Writer",
    "faults",
    "open_store",
]
