"""What is made before anybody asks: the lists of a large record take seconds, and the first who asks would wait for them."""

from __future__ import annotations

import gc
import time

from onrecord.errors import OnRecordError
from onrecord.record.desk import Desk
from onrecord.web.pages import LISTS
from onrecord.web.pages.overview import points
from onrecord.web.templates import Pages
from onrecord.web.world import World

LOOK = 0.2  # seconds between two looks at whether all incidents are compared


class Warming:
    """The work that goes before the first answers, in a thread of its own; it tells when it is done, and so is a class."""

    def __init__(self, desk: Desk, pages: Pages, world: World) -> None:
        self._desk, self._pages, self._world = desk, pages, world
        self._ended = False
        self.done = False

    def run(self) -> None:
        """Compare all incidents, then make the lists that every page is drawn from. A record that cannot be read ends it."""
        try:
            self._desk.fresh()
            _set_aside()
            self._pages.load()
            while self._desk.waiting and not self._ended:
                time.sleep(LOOK)
            if not self._ended:
                for make in LISTS:
                    make(self._desk)
                self._world.picture(points(self._desk))
            _set_aside()
        except OnRecordError:
            pass  # who asks for a page is told what is the matter
        finally:
            self.done = True

    def end(self) -> None:
        """Let it end early, and give back what was set aside."""
        self._ended = True
        gc.unfreeze()


def _set_aside() -> None:
    """Take what is held for good out of the search for garbage, which would stop every answer for half a second now and then."""
    gc.collect()
    gc.freeze()
