"""Words that tell at which time of the day something happened, which keeps a town's morning strike from its evening one."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hours:
    """A part of the day, with sentences that tell of it and sentences that do not."""

    part: str
    pattern: re.Pattern[str]
    means: tuple[str, ...]
    never: tuple[str, ...] = ()


def _hours(part: str, pattern: str, means: tuple[str, ...], never: tuple[str, ...] = ()) -> Hours:
    return Hours(part, re.compile(pattern, re.IGNORECASE), means, never)


# What follows a verb of saying is when it was said: "the mayor said on Monday morning".
HOURS = (
    _hours(
        "morning",
        r"\b(?:morning|(?:[5-9]|1[01])(?:[:.]\d\d)?\s*a\.?m\b|at\s+dawn|(?:at|around|about)\s+(?:0?[5-9]|1[01])[:.]\d\d(?!\s*p\.?m))",
        ("A shell hit the yard on Monday morning.", "It came down at about 9 a.m. beside the school.", "They fired at dawn."),
        ("A shell hit the yard at 9 p.m. on Monday.",),
    ),
    _hours(
        "afternoon",
        r"\b(?:afternoon|(?:12|[1-4])(?:[:.]\d\d)?\s*p\.?m\b|at\s+noon|at\s+midday)",
        ("The second bomb fell in the afternoon.", "It struck at noon.", "At 2:30 p.m. a drone hit a bus."),
        ("At 2:30 a.m. a drone hit a bus.",),
    ),
    _hours(
        "evening",
        r"\b(?:evening|(?:[5-9])(?:[:.]\d\d)?\s*p\.?m\b)",
        ("In the evening a drone hit the depot.", "It struck at 7 pm."),
        ("They met for the last time before the even count.",),
    ),
)
SAYING = re.compile(
    r"\b(?:said|says|told|reported|announced|wrote|added|posted|confirmed|told\s+reporters)\b[^,.;]{0,30}$", re.IGNORECASE
)


# Most sentences tell no hour: one look is quicker than that of every row. What a row reads must hold one of these.
ANY = re.compile(r"morning|noon|midday|evening|night|dawn|[ap]\.?m\b|\d[:.]\d\d", re.IGNORECASE)


def hours_told(sentence: str) -> frozenset[str]:
    """The parts of the day that a sentence tells of what happened in it.

    >>> sorted(hours_told("A drone hit the depot on Friday evening, the mayor said on Saturday morning."))
    ['evening']
    """
    if not ANY.search(sentence):
        return frozenset()
    return frozenset(
        each.part
        for each in HOURS
        for found in each.pattern.finditer(sentence)
        if not SAYING.search(sentence[max(0, found.start() - 60) : found.start()])
    )
