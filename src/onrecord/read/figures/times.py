"""`attacked 15 times`, `hit twice`: launched strikes, by the guide's ruling on weapons."""

from __future__ import annotations

from onrecord.read.figures.candidates import Candidate
from onrecord.read.figures.scene import Finding
from onrecord.read.parsed import Parsed

_ATTACKS = frozenset(
    "attack attacked attacking hit hitting struck strike striking shelled shelling bombed bombing bombarded "
    "fired targeted targeting raided".split()
)
_REACH = 6


def times_attacked(parsed: Parsed, candidate: Candidate) -> Finding | None:
    """The verb of attack that happened so many times, where one stands beside."""
    here = parsed.tokens[candidate.last]
    for step in (*range(-1, -_REACH, -1), *range(1, _REACH)):
        at = here.index + step
        if not 0 <= at < len(parsed.tokens) or parsed.tokens[at].sentence != here.sentence:
            continue
        token = parsed.tokens[at]
        if token.lower in _ATTACKS and token.tag.startswith("VB") and not _compared(parsed, candidate):
            return Finding("launched", "times attacked", at)
    return None


def _compared(parsed: Parsed, candidate: Candidate) -> bool:
    """`three times more`, `twice as many`, `three times a week` are no counts."""
    after = [token.lower for token in parsed.tokens[candidate.last + 1 : candidate.last + 4]]
    return bool({"more", "as", "than", "higher", "larger", "a", "daily", "the", "bigger", "per"} & set(after[:2]))
