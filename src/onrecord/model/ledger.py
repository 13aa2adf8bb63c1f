"""How statements about one thing counted stand to each other, as `LEDGER.md` defines it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from onrecord.model.actor import Actor
from onrecord.model.claim import Claim, Reference
from onrecord.model.figure import Status
from onrecord.model.period import Period
from onrecord.model.place import Place
from onrecord.model.span import Span


class Kind(StrEnum):
    """How a later statement stands to an earlier one, in the order in which the first that fits is meant."""

    SAME = "same"
    PART_OF = "part_of"
    WITHDRAWN = "withdrawn"
    DENIED = "denied"
    CORRECTED = "corrected"
    REFINES = "refines"
    REVISED = "revised"
    CONTRADICTS = "contradicts"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A claim as one voice gave it at one time. `said` is a moment in UTC, or a day where no time is known."""

    claim: Claim
    voice: str
    side: str | None
    said: datetime | date | None
    stands: bool = True

    @property
    def reference(self) -> Reference:
        """Where it stands."""
        return self.claim.reference


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """From an earlier statement to a later one, with its reason in words."""

    earlier: Reference
    later: Reference
    kind: Kind
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stands:
    """What stands now, of the standing statements only; a bound that none of them gave is null."""

    low: int | float | None
    high: int | float | None
    latest: Reference | None
    voices: int
    sides: int
    disputed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One thing counted, in one incident (null: a cumulative count, of a war or a campaign), and all that was said of it."""

    incident: str | None
    measure: str
    item: str
    place: Place | None
    actor: Actor | None
    target: Actor | None
    currency: str | None
    period: Period | None
    cumulative: bool
    statements: tuple[Statement, ...]
    relations: tuple[Relation, ...]
    stands: Stands


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One value of a series: on the last day of its span. A computed sum says so and lists its members.

    `low`, `high` are the bounds that stand; `latest` the number said last by the best placed voice (for a sum, the sum of
    the members' latest). `members` are the references the value was read from, `rule` how it came about, in words.
    """

    day: date
    span: Period | None
    place: Place | None
    side: str | None
    currency: str | None
    low: int | float | None
    high: int | float | None
    latest: int | float | None
    computed: bool
    disputed: bool
    members: tuple[Reference, ...]
    incidents: tuple[str, ...]
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What a voice says of a happening without a number: that something burns, what was aimed at, that it was not so.

    `type` is the kind of event that is told, `status` whether as having happened or as denied; `sentence` begins at the
    report's character `sentence_start`. `voice` is null where the sentence is told as somebody's who is not known, `side`
    for outlets, aid bodies and the UN.
    """

    report: str
    outlet: str | None
    said: datetime | date | None
    voice: str | None
    side: str | None
    type: str
    status: Status
    span: Span
    sentence: str
    sentence_start: int
