"""When: every time expression of a text, and the days to which a figure or a happening belongs."""

from onrecord.read.periods.find import TABLES, find_periods
from onrecord.read.periods.show import show

__all__ = ["TABLES", "find_periods", "show"]
