"""The use cases: what a person, a program or a page can ask of onrecord."""

from onrecord.merge import Split
from onrecord.record.adding import Added, Outcome
from onrecord.record.book import Record, Series, Why, open_record
from onrecord.record.reading import read_all, read_text
from onrecord.record.tools import load_tools

__all__ = ["Added", "Outcome", "Record", "Series", "Split", "Why", "load_tools", "open_record", "read_all", "read_text"]
