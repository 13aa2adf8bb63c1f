"""From what a person names to reports: files, folders, globs, standard input; and ready readings of them.

A thing that cannot be read as a report comes out as a `SourceError` in its place, so that the others are read all the same.
Nothing is held in memory but the report at hand: a `.jsonl` may be endless.
"""

from onrecord.sources.find import Source, find_sources
from onrecord.sources.gather import gather
from onrecord.sources.got import Clock, Got
from onrecord.sources.limits import Limits
from onrecord.sources.odd import odd_characters
from onrecord.sources.readings import Joined, ReadyReading, join_reading, ready_readings
from onrecord.sources.report import make_report, parse_day
from onrecord.sources.stream import got_from, reports_in

__all__ = [
    "Clock",
    "Got",
    "Joined",
    "Limits",
    "ReadyReading",
    "Source",
    "find_sources",
    "gather",
    "got_from",
    "join_reading",
    "make_report",
    "odd_characters",
    "parse_day",
    "ready_readings",
    "reports_in",
]
