"""The tables of a record: reports, figures, quotes, events, incidents, ledger, decisions. Pure."""

from onrecord.export.table import Table
from onrecord.export.tables.decisions import DECISIONS
from onrecord.export.tables.events import EVENTS
from onrecord.export.tables.figures import FIGURES
from onrecord.export.tables.incidents import INCIDENTS
from onrecord.export.tables.ledger import LEDGER
from onrecord.export.tables.quotes import QUOTES
from onrecord.export.tables.reports import REPORTS

TABLES: tuple[Table, ...] = (REPORTS, FIGURES, QUOTES, EVENTS, INCIDENTS, LEDGER, DECISIONS)

__all__ = ["TABLES"]
