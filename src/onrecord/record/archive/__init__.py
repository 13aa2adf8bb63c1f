"""Archives of any size read into a folder of Parquet, to be added to a record later, or looked at with any tool."""

from onrecord.record.archive.held import gathered
from onrecord.record.archive.lane import How
from onrecord.record.archive.read import Archive, Progress, plan

__all__ = ["Archive", "How", "Progress", "gathered", "plan"]
