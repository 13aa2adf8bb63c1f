"""What happened: events of the sixteen PLOVER types, one for each real-world event."""

from onrecord.read.events.find import find_events

__all__ = ["find_events"]
