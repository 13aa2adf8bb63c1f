"""What a person decided: a row that is never changed, undone by another row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Verb(StrEnum):
    """What a person can decide."""

    CONFIRM = "confirm"
    CORRECT = "correct"
    REJECT = "reject"
    ADD = "add"
    MOVE = "move"
    SAME = "same"
    NOT_SAME = "not_same"
    REVIEW = "review"
    PUBLISH = "publish"
    UNDO = "undo"
    SENSITIVE = "sensitive"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Who decided what about which thing, when and why, with what was there before and after.

    `subject` is the id of a claim, an incident, a report or a decision (for `undo`); `at` is in UTC, ISO form. `hash` is
    SHA-256 over the row and the hash before it, so that no row can be changed or taken out unseen. `look_again` says in
    words why the decision asks for another look (the text under it has changed), and is no part of the row.
    """

    id: int
    at: str
    who: str
    verb: Verb
    subject: str
    why: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None
    previous: str
    hash: str
    undone_by: int | None = None
    look_again: str | None = None
