"""Direct speech: what stands between quotation marks, and whose words it is."""

from __future__ import annotations

from onrecord.read.names.english_saying import SAYING
from onrecord.read.quotes import english_marks
from onrecord.read.quotes.find import find_quotes, speeches
from onrecord.read.quotes.show import show

TABLES = (*english_marks.TABLES, *(row for row in SAYING if not row.states))

__all__ = ["TABLES", "find_quotes", "show", "speeches"]
