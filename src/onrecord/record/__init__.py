"""The use cases: what a person, a program or a page can ask of onrecord."""

from onrecord.record.reading import read_all, read_text
from onrecord.record.tools import load_tools

__all__ = ["load_tools", "read_all", "read_text"]
