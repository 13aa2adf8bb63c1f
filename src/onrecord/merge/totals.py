"""Words that make a count one of a long time: such a count tells of no single happening and links no reports."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from onrecord.model import Claim

BRIEF = timedelta(days=2)  # a figure of so short a span is no total, whatever its sentence compares it with


@dataclass(frozen=True, slots=True)
class Total:
    """A way of telling a total, with sentences that tell one and sentences that do not."""

    pattern: re.Pattern[str]
    means: tuple[str, ...]
    never: tuple[str, ...] = ()


def _total(pattern: str, means: tuple[str, ...], never: tuple[str, ...] = ()) -> Total:
    return Total(re.compile(pattern, re.IGNORECASE), means, never)


TOTALS = (
    _total(
        r"\b(?:over|in|during|for|within)\s+(?:just\s+|only\s+)?(?:the\s+)?(?:(?:past|last|previous)\s+)?"
        r"(?:few|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})\s+(?:weeks|months|years)\b",
        ("In just four months the port was struck 30 times.", "Over the past few weeks 90 drones have crossed the border."),
        ("In two hours 40 drones were shot down.",),
    ),
    _total(
        r"\b(?:over|in|during|for|within)\s+(?:just\s+)?the\s+(?:past|last)\s+(?:week|month|year)\b|\bjust\s+(?:in|over)\s+the\s+past\s+week\b",
        ("Over the past week the army fired 70 missiles.",),
        ("He came home last week; five were hurt in the strike.",),
    ),
    _total(r"\b(?:so\s+far\s+this\s+(?:year|month)|this\s+year\s+alone)\b", ("So far this year 80 civilians have died.",)),
    _total(
        r"\b(?:to\s+date|overall\s+support|total\s+support|in\s+total\s+support|already\s+total(?:s|led|ed)|brings?\s+(?:\S+\s+){0,4}(?:support|aid|assistance)\b)",
        ("To date the country has given 2 billion euros.", "The gift brings its aid to 2 billion euros."),
        ("The gift of 50 million euros was announced on Monday.",),
    ),
    _total(r"\b(?:support|aid|assistance)\s+has\s+included\b", ("That aid has included sending 60 lorries.",)),
    _total(
        r"\bsince\s+the\s+(?:war|invasion|conflict|fighting|offensive)\s+(?:began|started|broke)",
        ("Since the war began 900 people have been killed.",),
    ),
    _total(
        r"\b(?:every|each)\s+(?:day|night|week|month)\b|(?<=s)\s+a\s+(?:day|night|week|month)\b",
        ("Some 20 shells land on the town every day.", "It needs 300 shells a day."),
        ("A day of mourning was declared for the eight who died.",),
    ),
)


def tells_total(claim: Claim) -> bool:
    """Whether the words around the figure make it a total over a long time, for a reader who did not tell its scope."""
    # "The deadliest attack in several weeks" is no total.
    return not brief(claim) and any(total.pattern.search(claim.sentence) for total in TOTALS)


def brief(claim: Claim) -> bool:
    """Whether the figure is told of no more than a day or two."""
    period = claim.figure.period
    return bool(period and period.start and period.end and period.end - period.start <= BRIEF)
