"""When: every time expression of a text, and the days to which a figure or a happening belongs."""

from onrecord.read.periods.english_judged import JUDGED
from onrecord.read.periods.find import PERIODS, find_periods
from onrecord.read.periods.judge import day_of
from onrecord.read.periods.question import Judged
from onrecord.read.periods.show import show
from onrecord.read.periods.timeline import Timeline, timeline_of

TABLES = (*PERIODS, JUDGED)

__all__ = ["TABLES", "Judged", "Timeline", "day_of", "find_periods", "show", "timeline_of"]
