"""What is handed over to be told: the record as it stood at one moment, as plain nouns."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from onrecord.model import Account, Claim, Decision, Incident, Place, Version


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """A source that was tried and gave no report, with the reason in words."""

    source: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """All that an export or a situation report is made from.

    `as_of` is the moment in UTC at which the record is told, `software` the version of onrecord that tells it. `versions`
    may be a stream that can be gone through more than once. `claims` are those that stand after the decisions of people
    (rejected ones are left out), of withdrawn versions none; `incidents` and `accounts` are built from them. `sensitive`
    are the places that leave at the precision of their district. Every order is the order that leaves.
    """

    name: str
    as_of: datetime
    software: str
    versions: Iterable[Version] = ()
    claims: tuple[Claim, ...] = ()
    incidents: tuple[Incident, ...] = ()
    accounts: tuple[Account, ...] = ()
    decisions: tuple[Decision, ...] = ()
    sensitive: tuple[Place, ...] = ()
    failed: tuple[Failed, ...] = ()
