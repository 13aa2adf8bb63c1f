"""A record as it may leave, made once and kept until the record changes."""

from __future__ import annotations

import re
from datetime import datetime
from threading import Lock

from onrecord.export.cells import MASK
from onrecord.export.leave import leaving
from onrecord.export.ledger import to_line
from onrecord.export.series import point_as_dict
from onrecord.export.view import View, view
from onrecord.model import Account, Claim, Point, Reference
from onrecord.record.book import Record
from onrecord.record.telling import held_of, sensitive_places

Json = dict[str, object]


class Shelf:
    """The view of a record without its sensitive places. It holds what it made, and so is a class."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self._made: dict[datetime | None, View] = {}
        self._state: tuple[object, ...] = ()
        self._names: list[str] = []
        self._lock = Lock()

    def view(self, as_of: datetime | None = None) -> View:
        """The record as it stands, or as it had been published by a moment (in UTC)."""
        with self._lock:  # it takes many seconds: of all who ask at once, one makes it
            self._look()
            if as_of not in self._made:
                if len(self._made) > 4:
                    self._made.clear()
                self._made[as_of] = view(leaving(held_of(self.record, as_of)))
            return self._made[as_of]

    def masked(self, text: str | None) -> str | None:
        """A text without the names of sensitive places."""
        self._look()
        for name in self._names:
            text = re.sub(re.escape(name), MASK * len(name), text, flags=re.IGNORECASE) if text else text
        return text

    def _look(self) -> None:
        """Forget what was made where the record has changed since."""
        state = self.record.store.state()
        if state != self._state:
            self._made, self._state = {}, state
            self._names = [place.name for place in sensitive_places(self.record, self.record.store.decisions())]


def with_sentences(account: Account) -> Json:
    """An account of the ledger, with the sentence, the outlet and the address of each of its statements."""
    line = to_line(account)
    for told, statement in zip(line["statements"], account.statements, strict=True):
        told |= _source(statement.claim) | {"stands": statement.stands}
    return line


def point_with_sentences(point: Point, shown: View) -> Json:
    """A point of a series, with the sentences of the figures that it was read from."""
    made = point_as_dict(point)
    made["members"] = [_member(each, shown) for each in point.members]
    return made


def _member(reference: Reference, shown: View) -> Json:
    claim = shown.claim_at.get(reference)
    at = {"report": reference.report, "start": reference.start, "end": reference.end}
    return at | (_source(claim) if claim else {})


def _source(claim: Claim) -> Json:
    return {"figure": claim.id, "sentence": claim.sentence, "outlet": claim.outlet, "url": claim.url, "title": claim.title}
