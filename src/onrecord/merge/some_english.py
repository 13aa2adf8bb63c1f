"""Words that tell of some people among others ("her sister", "two of the nurses"), which set no bound to a count of all.

And words that count over hours ("in the past 24 hours"), which a count of one strike does not gainsay.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.model import Claim

AFTER = 80  # characters behind a figure that may still tell of whom it is
# Whoever is named so is told of for what they are to somebody, or for their work: nobody counts a strike's dead by it.
KIN = (
    "wife|husband|mother|father|parents|sons?|daughters?|sisters?|brothers?|siblings|twins|aunts?|uncles?|nieces?|nephews?|cousins?|"
    "grand(?:mother|father|son|daughter|parents|children)s?|relatives?|fianc[eé]e?|(?:girl|boy)friend|friends?|neighbou?rs?|colleagues?"
)
WORK = (
    "women|girls|boys|members|staff|staffers|employees|workers|teachers|students|pupils|nurses|doctors|patients|drivers?|guards?|"
    "passengers|settlers|partygoers|players|athletes|volunteers|contractors?|officials|aides?|leaders|commanders?"
)
ALL = "people|persons?|life|dead|deaths|casualties|fatalities|victims|lives|civilians|residents"


@dataclass(frozen=True, slots=True)
class Some:
    """A way of telling of some, with sentences that do and sentences that do not; the figure stands in square brackets.

    `person` tells that only people who are not counted by what they are (soldiers, militants) are told of so.
    """

    words: re.Pattern[str]
    after: re.Pattern[str]
    means: tuple[str, ...]
    never: tuple[str, ...] = ()
    person: bool = False

    def tells(self, words: str, after: str) -> bool:
        """Whether the figure's words, and those behind it, are of this kind."""
        return bool(self.words.search(words) and self.after.match(after))


def _some(words: str, means: tuple[str, ...], never: tuple[str, ...] = (), after: str = "", person: bool = False) -> Some:
    return Some(re.compile(words, re.IGNORECASE), re.compile(after, re.IGNORECASE), means, never, person)


SOME = (
    _some(
        r"^(?:an?|the|his|her|my|our|your|their|whose|another|this|that)\s+(?!estimated|average|additional|further|"
        rf"(?:\S+\s+)*(?:{ALL}|dozen|hundred|thousand|couple|handful|few|number|total|score|million)\b)",
        ("[A girl] died when the roof came down.", "She saw [her mother] killed beside her.", "[The school] was hit."),
        (
            "[A person] was killed.",
            "[A dozen people] were hurt.",
            "[A total of nine] were hurt.",
            "[One girl] was killed.",
            "[An estimated 90] fled.",
        ),
    ),
    _some(
        rf"\b(?:{KIN})$",
        ("[Two sisters] died in their beds.", "[Nine neighbours] were killed with them."),
        ("[Nine people] died; two were sisters.",),
    ),
    _some(
        rf"\b(?:{WORK})$",
        ("[Two nurses] were killed.", "It lost [five members] of its staff.", "[40 women] were hurt."),
        ("[40 people] were hurt.", "[Two] women were hurt."),
        person=True,
    ),
    _some(
        r"^(?:none|no one|one|some|several|many|most|\w+)\s+of\s+(?:the|them|those|these)\b",
        ("[None of the nine] was from there.", "[Two of them] died at home."),
        ("[Two of its fighters] were killed.", "[Two] were killed."),
    ),
    _some(
        "^(?!no )",
        ("[Four Danes] were among the dead.", "[Two Poles] are among those hurt."),
        ("[Four Danes] were killed among the ruins.", "[No deaths] among the hurt."),
        after=r" (?:(?:was|were|is|are|had been) (?:also )?)?(?:counted )?(?:among|amongst) (?:the|those) "
        r"(?:dead|killed|wounded|injured|hurt|missing|victims|casualties)\b",
    ),
)
OVER_HOURS = re.compile(
    r"\b(?:in|over|during|within|for)\s+(?:just\s+|only\s+)?(?:the\s+)?(?:past|last|previous|preceding)\s+(?:\d+|twenty-four|forty-eight)\s+hours\b|"
    r"\bin\s+(?:the\s+)?\d+\s+hours\b|\b\d+\s+hours\s+(?:before|to|until|previous)\b",
    re.IGNORECASE,
)


def tells_some(claim: Claim) -> bool:
    """Whether the words of a figure tell of some among others, people or things, and do not count all."""
    start = claim.figure.span.start - claim.sentence_start
    end = claim.figure.span.end - claim.sentence_start
    words, after = claim.sentence[start:end], claim.sentence[end : end + AFTER]
    person = claim.figure.item == "person"
    return any(some.tells(words, after) for some in SOME if person or not some.person)


def over_hours(claim: Claim) -> bool:
    """Whether a figure is counted over so many hours up to its telling."""
    return bool(OVER_HOURS.search(claim.sentence))
