"""Who did something, to whom it was done, and who said it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from onrecord.model.span import Span


class ActorKind(StrEnum):
    """What kind of actor it is."""

    STATE = "state"
    GROUP = "group"
    BODY = "body"
    PERSON = "person"
    OUTLET = "outlet"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A side, a body or a person.

    `id` is ISO 3166 alpha-2 for a state, a slug of the actors table for another known actor, else null.
    `role` is as the report gives it ("Ukrainian President"), `body` whom the person speaks for.
    """

    name: str
    id: str | None = None
    kind: ActorKind | None = None
    role: str | None = None
    body: str | None = None
    wikidata: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorMention:
    """An actor as the text names it, linked within the report."""

    span: Span
    actor: Actor
    rule: str
