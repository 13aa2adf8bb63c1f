"""How a later statement of a thing stands to an earlier one: the table of `LEDGER.md`, Relations, in its order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from onrecord.merge.relations_bounds import equal, exclude, narrows, rises, told
from onrecord.merge.some_english import over_hours, tells_some
from onrecord.merge.voices import Voice
from onrecord.model import Claim, Kind, Quantity

LEVELS = frozenset("missing affected deployed requested pledged".split())
LOWERED = re.compile(
    r"\b(?:down from|revised down|lowered|corrected|correction|earlier (?:said|reported|figure|count|toll)|"
    r"previously (?:said|reported)|miscounted|counted twice|by mistake|in error)\b",
    re.IGNORECASE,
)
OLD_NUMBER = re.compile(
    r"\b(?:up|down|rose|risen|rises|rising|climbed|increased|grew|fell|revised|raised|lowered|compared)\s+(?:\w+\s+){0,2}(?:from|with)\s+$"
)
# An outlet that counted for itself sets its number against the one that it was told.
COUNTED = re.compile(
    r"\b(?:(?:has|have|had)\s+)?(?:counted|tallied|verified|documented)\b|\bown\s+(?:count|tally)\b", re.IGNORECASE
)
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SAID_ON = re.compile(
    rf"\b(?:said|says|reported|announced|told|stated|put)\b[^.;,\d]{{0,40}}?\bon ({'|'.join(DAYS)})\b"
    r"(?! (?:and|morning|night|evening))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Told:
    """A claim with its voice, when it was said, and whether the report itself dates it back."""

    claim: Claim
    voice: Voice
    said: datetime | date | None
    back: bool

    @property
    def quantity(self) -> Quantity:
        """Its bounds."""
        return self.claim.figure.quantity

    @property
    def old(self) -> bool:
        """Whether it is the old number of `up from 9`."""
        at = self.claim.figure.span.start - self.claim.sentence_start
        return bool(OLD_NUMBER.search(self.claim.sentence[max(0, at - 40) : at]))

    def among(self, other: Told) -> bool:
        """Whether it tells of some people, fewer than the other counts, which does not count some: "her sister", then 12."""
        return rises(self.quantity, other.quantity) and tells_some(self.claim) and not tells_some(other.claim)

    @property
    def order(self) -> tuple[str, str, bool, int, int, str]:
        """By when it was said (a bare day after its hours), then by report, then by place in the text."""
        span = self.claim.figure.span
        return _moment(self.said), self.claim.report, not self.old, span.start, span.end, self.claim.id


def _moment(said: datetime | date | None) -> str:
    if said is None:
        return "9999"
    return said.strftime("%Y-%m-%dT%H:%M") if isinstance(said, datetime) else f"{said.isoformat()}T24:00"


def told_by(claim: Claim, voice: Voice) -> Told:
    """A claim as a statement: when the report tells that it was said on an earlier day, then."""
    day = _said_before(claim)
    return Told(claim, voice, day or claim.said, day is not None)


def _said_before(claim: Claim) -> date | None:
    published = claim.published or (claim.said.date() if isinstance(claim.said, datetime) else claim.said)
    found = SAID_ON.search(claim.sentence)
    if published is None or found is None or claim.figure.speaker is None:
        return None
    back = (published.weekday() - DAYS.index(found[1].lower())) % 7
    return published - timedelta(days=back) if back else None


def day_of(said: datetime | date | None) -> date | None:
    """The day of a moment."""
    return said.date() if isinstance(said, datetime) else said


def relation(earlier: Told, later: Told) -> tuple[Kind, str] | None:
    """The first kind that fits two statements of one thing, with the reason; null where they merely overlap."""
    one, other = earlier.quantity, later.quantity
    words = f"{told(one)}, then {told(other)}"
    if equal(one, other):
        return Kind.SAME, f"{told(other)} again"
    if not exclude(one, other):
        return (Kind.REFINES, f"{words}: within it, and narrower") if narrows(one, other) else None
    one_voice = earlier.voice.key == later.voice.key
    moved = time_between(earlier, later)
    falls = rises(other, one)
    tally = later.claim.figure.measure not in LEVELS
    if falls and tally and moved and (one_voice or says_lowered(later)):
        return Kind.CORRECTED, f"{words}, " + ("lower, of the same voice" if one_voice else "as the text says")
    clash = f"{told(one)} says {earlier.voice.name}, {told(other)} says {later.voice.name}"
    if _of_others(earlier, later) and (not moved or _two_sides(earlier, later)):
        return Kind.DIFFERS, f"{told(one)} and {told(other)}: the one is of some people or of some hours, the other is not"
    if _two_sides(earlier, later):
        return Kind.CONTRADICTS, clash
    if moved and (not tally or not falls):
        return Kind.REVISED, f"{words}{_later_by(earlier, later)}"
    # What one report tells of one side beside another count is of some of them, or of others: it does not gainsay itself.
    counted = any(COUNTED.search(each.claim.sentence) for each in (earlier, later))
    if not one_voice and (counted or earlier.claim.report != later.claim.report):
        return Kind.CONTRADICTS, clash
    return Kind.DIFFERS, f"{told(one)} and {told(other)}: which is later, or of what, is not told"


def says_lowered(later: Told) -> bool:
    """Whether the text says that a number was taken back."""
    return bool(LOWERED.search(later.claim.sentence))


def _of_others(one: Told, other: Told) -> bool:
    """Whether the two do not count the same people, by their words."""
    return one.among(other) or other.among(one) or over_hours(one.claim) != over_hours(other.claim)


def _two_sides(one: Told, other: Told) -> bool:
    return one.voice.side is not None and other.voice.side is not None and one.voice.side != other.voice.side


def time_between(earlier: Told, later: Told) -> bool:
    """Whether time can explain a change: two reports in an order that is known, or one that dates its numbers apart."""
    if earlier.claim.report == later.claim.report:
        return earlier.old or earlier.said != later.said
    if earlier.said is None or later.said is None:
        return False
    return _moment(earlier.said) != _moment(later.said) and not _within_the_day(earlier.said, later.said)


def _within_the_day(one: datetime | date, other: datetime | date) -> bool:
    """A bare day matches any hour of it: which of the two is later is not known."""
    return day_of(one) == day_of(other) and not (isinstance(one, datetime) and isinstance(other, datetime))


def _later_by(earlier: Told, later: Told) -> str:
    one, other = day_of(earlier.said), day_of(later.said)
    days = (other - one).days if one and other else 0
    return f" {days} day{'s' if days != 1 else ''} later" if days > 0 else ""
