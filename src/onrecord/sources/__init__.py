"""From what a person names to reports: files, folders, globs, standard input; and ready readings of them.

A thing that cannot be read as a report comes out as a `SourceError` in its place, so that the others are read all the same.
Nothing is held in memory but the report at hand: a `.jsonl` may be endless.
"""

from onrecord.sources.find import MARK, Source, find_sources, is_archive_read
from onrecord.sources.found import Raw
from onrecord.sources.gather import gather
from onrecord.sources.got import Clock, Got
from onrecord.sources.limits import Limits
from onrecord.sources.odd import odd_characters
from onrecord.sources.readings import Joined, ReadyReading, join_reading, ready_readings
from onrecord.sources.report import make_report, parse_day
from onrecord.sources.stream import Intake, got_from, raws_in, reports_in

__all__ = [
    "MARK",
    "Clock",
    "Got",
    "Intake",
    "Joined",
    "Limits",
    "Raw",
    "ReadyReading",
    "Source",
    "find_sources",
    "gather",
    "got_from",
    "is_archive_read",
    "join_reading",
    "make_report",
    "odd_characters",
    "parse_day",
    "raws_in",
    "ready_readings",
    "reports_in",
]
