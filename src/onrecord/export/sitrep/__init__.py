"""Situation reports: made from the record, written as Markdown, HTML or data for typst. Pure."""

from onrecord.export.sitrep.html import as_html
from onrecord.export.sitrep.make import sitrep
from onrecord.export.sitrep.markdown import as_markdown
from onrecord.export.sitrep.nouns import Cited, Computed, Filters, Run, RunKind, Sitrep
from onrecord.export.sitrep.typst import as_typst

__all__ = ["Cited", "Computed", "Filters", "Run", "RunKind", "Sitrep", "as_html", "as_markdown", "as_typst", "sitrep"]
