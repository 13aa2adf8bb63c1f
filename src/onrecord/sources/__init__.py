"""From what a person names on the command line to reports: files, folders, globs, standard input.

A thing that cannot be read as a report comes out as a `SourceError` in its place, so that the others are read all the same.
Nothing is held in memory but the report at hand: a `.jsonl` may be endless.
"""

from onrecord.sources.find import Source, find_sources
from onrecord.sources.limits import Limits
from onrecord.sources.odd import odd_characters
from onrecord.sources.report import make_report, parse_day
from onrecord.sources.stream import reports_in

__all__ = ["Limits", "Source", "find_sources", "make_report", "odd_characters", "parse_day", "reports_in"]
