"""Words and cells that several formats write in the same way."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime

from onrecord.model import Actor, Claim, Event, Period, Place, Review

# Stands in a text for each character of a name that is not to leave; offsets stay true until the text is written.
MASK = "\ue000"
_MASKED = re.compile(f"{MASK}+")
WITHHELD = "[place withheld]"

ORDER = (Review.UNREVIEWED, Review.REVIEWED, Review.PUBLISHED)


def shown(text: str) -> str:
    """The text as it leaves: what was masked is said to be withheld.

    >>> shown("in \\ue000\\ue000\\ue000 today")
    'in [place withheld] today'
    """
    return _MASKED.sub(WITHHELD, text)


def words_of(claim: Claim) -> str:
    """The very characters the figure was read from; empty where the sentence is not held."""
    start = claim.figure.span.start - claim.sentence_start
    return shown(claim.sentence[start : claim.figure.span.end - claim.sentence_start]) if start >= 0 else ""


def said_by(claim: Claim) -> str | None:
    """The name of whoever the report gives as the figure's source; null where the report speaks for itself."""
    speaker = claim.figure.speaker
    return None if speaker is None else speaker.name


def plain(number: int | float | None) -> int | float | None:
    """A whole number without a fraction: 2.5 million is 2500000, not 2500000.0."""
    return int(number) if isinstance(number, float) and number.is_integer() else number


def day(period: Period | None, *, end: bool = False) -> date | None:
    """The first or the last day of a period that may not be told."""
    return None if period is None else period.end if end else period.start


def moment(said: datetime | date | None) -> str | None:
    """A moment in UTC to the second, or a bare day, in ISO form."""
    if isinstance(said, datetime):
        return said.strftime("%Y-%m-%dT%H:%M:%SZ")
    return None if said is None else said.isoformat()


def names(of: Iterable[Actor | Place]) -> str:
    """Names, each once, in their order, with a semicolon and a space between.

    >>> names((Actor(name="Hamas"), Actor(name="Israel"), Actor(name="Hamas")))
    'Hamas; Israel'
    """
    return "; ".join(dict.fromkeys(one.name for one in of))


def lowest(states: Iterable[Review]) -> Review:
    """The least reviewed of the states; unreviewed where there is none."""
    return min(states, key=ORDER.index, default=Review.UNREVIEWED)


def event_words(event: Event, text: str) -> str:
    """The phrase that tells the event, as it leaves."""
    return shown(event.span.of(text))
