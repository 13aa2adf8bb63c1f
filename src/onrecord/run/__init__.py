"""How many things are done at once. It takes any function and any iterable, and knows nothing of reading.

Both ways give the answers in the order of the items, one after the other, and hold few items at a time.
"""

from onrecord.run.inline import inline
from onrecord.run.processes import in_processes
from onrecord.run.threads import one_thread

__all__ = ["in_processes", "inline", "one_thread"]
