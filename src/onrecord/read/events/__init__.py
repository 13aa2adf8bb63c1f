"""What happened: events of the sixteen PLOVER types, one for each real-world event."""

from onrecord.read.events.english import CHARGED, WORDS
from onrecord.read.events.english_modes import MODES
from onrecord.read.events.find import find_events
from onrecord.read.events.show import show

TABLES = (CHARGED, *WORDS, *MODES)

__all__ = ["TABLES", "find_events", "show"]
