"""Nouns as rows of the tables, and rows as nouns."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from hashlib import blake2b
from typing import Any

from onrecord.model import Claim, Decision, Reading, Standing, Verb, Version
from onrecord.store.forms import packed, unpacked, without
from onrecord.store.squeeze import squeezed, unsqueezed

LONGEST = 500  # characters of a name that is looked for: an index of PostgreSQL holds some 2,700 bytes of a value


def searchable(value: str | None) -> str | None:
    """The value as a column can hold it that is looked for; the whole, and its odd characters, stay in what is packed."""
    return None if value is None else value.replace("\x00", " ")[:LONGEST]


def hashed_key(key: str) -> int:
    """The key as a signed number of eight bytes."""
    return int.from_bytes(blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest(), signed=True)


def original_packed(original: bytes, text: str) -> bytes:
    """The bytes that a report was made from, small beside its text: they mostly are the text once more."""
    return squeezed(original, text.encode("utf-8", "surrogatepass"))


def original_of(row: Any, text: str) -> bytes | None:
    """The bytes that a report was made from; null where they were withdrawn."""
    return None if row.original is None else unsqueezed(row.original, text.encode("utf-8", "surrogatepass"))


def claim_row(claim: Claim, version: int, received: str) -> dict[str, Any]:
    """The row of a claim: what is searched in columns, the whole in `body`."""
    figure, period = claim.figure, claim.figure.period
    place = claim.where or figure.place
    start = period.start if period else None
    end = (period.end if period else None) or start
    body = packed(claim)
    REMEMBERED.keep(body, claim)
    return {
        "id": claim.id,
        "version": version,
        "measure": figure.measure,
        "item": figure.item,
        "low": figure.quantity.low,
        "high": figure.quantity.high,
        "kind": claim.event_type,
        "country": searchable(place.country) if place else None,
        "place": searchable(place.name) if place else None,
        "start": start.isoformat() if start else None,
        "end": end.isoformat() if end else None,
        "actor": searchable(figure.actor.name) if figure.actor else None,
        "target": searchable(figure.target.name) if figure.target else None,
        "speaker": searchable(figure.speaker.name) if figure.speaker else None,
        "status": figure.status.value,
        "scope": figure.scope.value,
        "standing": claim.standing.value,
        "body": body,
        "received": received,
    }


def claim_of(row: Any) -> Claim:
    """The claim of a row; how it stands is the row's, since later versions change it."""
    return _standing(row.body, row.standing)


def placed_claim_of(row: Sequence[Any]) -> tuple[Claim, str | None]:
    """The claim of a row of body, standing and incident, and the incident; a crowd has hundreds of them."""
    body, standing, incident = row
    return _standing(body, standing), incident


def _standing(body: bytes, standing: str) -> Claim:
    claim = REMEMBERED.claim(body)
    return claim if claim.standing.value == standing else replace(claim, standing=Standing(standing))


class Remembered:
    """The claims packed or unpacked last, by their bytes. It has state, since remembering is what it does.

    Each report that is added is set against the claims of its days again. To unpack one takes a third of a millisecond, and two
    that are equal are told to be so in a tenth where they are not the same object.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._young: dict[bytes, Claim] = {}
        self._old: dict[bytes, Claim] = {}

    def keep(self, body: bytes, claim: Claim) -> Claim:
        """Remember what a claim was packed as."""
        if len(self._young) >= self._most:
            self._young, self._old = {}, self._young
        self._young[body] = claim
        return claim

    def claim(self, body: bytes) -> Claim:
        """The claim that was packed as these bytes."""
        if (claim := self._young.get(body)) is not None:
            return claim
        return self.keep(body, self._old.get(body) or unpacked(Claim, body))


REMEMBERED = Remembered(most=8192)


def version_of(row: Any, *, leave_out: Sequence[str] = ()) -> Version:
    """The version of a row; parts of its reading may be left out, which saves their time."""
    return Version(
        reading=without(Reading, row.reading, *leave_out) if leave_out else unpacked(Reading, row.reading),
        page=row.page,
        number=row.edition,
        newest=bool(row.newest),
        family=row.family,
        got=row.got,
        origin=row.origin,
        bytes_sha256=row.bytes_sha256,
        reader=row.reader,
        withdrawn=row.withdrawn,
    )


def decision_of(row: Any, undone_by: int | None) -> Decision:
    """The decision of a row."""
    return Decision(
        id=row.id,
        at=row.at,
        who=row.who,
        verb=Verb(row.verb),
        subject=row.subject,
        why=row.why,
        before=json.loads(row.before) if row.before else None,
        after=json.loads(row.after) if row.after else None,
        previous=row.previous,
        hash=row.hash,
        undone_by=undone_by,
    )


def decisions_of(rows: Sequence[Any]) -> list[Decision]:
    """The decisions of rows in their order, each with the one that undid it."""
    undone: dict[int, int] = {}
    for row in reversed(rows):  # an undoing that was undone itself undoes nothing
        if row.verb == Verb.UNDO.value and row.id not in undone and row.subject.isdigit():
            undone[int(row.subject)] = row.id
    return [decision_of(row, undone.get(row.id)) for row in rows]
