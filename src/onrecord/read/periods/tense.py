"""The tense of the verb that a word hangs on: a weekday looks ahead where the verb does."""

from __future__ import annotations

from enum import StrEnum

from onrecord.model import Span
from onrecord.read.parsed import Parsed, Token

WILL = frozenset({"will", "'ll", "’ll", "wo", "shall"})
MIGHT = frozenset({"may", "might", "could", "would", "should", "can", "must"})
PLANNED = frozenset(
    "due set scheduled expected planned slated bound likely poised planning plans plan hopes hope hoping going intends "
    "intend expects expect expecting prepares preparing ready".split()
)
FARTHEST = 12  # heads climbed: a hostile text may be one chain


class Tense(StrEnum):
    """When the verb sets what it tells."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    POSSIBLE = "possible"
    NONE = "none"


def verb_over(token: Token, parsed: Parsed) -> Token | None:
    """The nearest verb at or over the token, or null where there is none.

    Auxiliaries give way to the verb that they help.
    """
    here = token
    for _ in range(FARTHEST):
        helps = here.dep in ("aux", "auxpass") and here.head != here.index
        if here.tag[:2] in ("VB", "MD") and not helps:
            return here
        if here.head == here.index:
            return None
        here = parsed.tokens[here.head]
    return None


def tense_of(verb: Token, parsed: Parsed) -> Tense:
    """The tense of a verb with its auxiliaries; an infinitive or a participle takes that of what governs it.

    `will meet` and `is due to meet` are future, `might meet` possible, `had met` past.
    """
    here = verb
    for _ in range(FARTHEST):
        own = _own_tense(here, parsed)
        if own is not None:
            return own
        if here.head == here.index:
            return Tense.NONE
        over = verb_over(parsed.tokens[here.head], parsed)
        if over is None or over.index == here.index:
            return Tense.NONE
        here = over
    return Tense.NONE


def _own_tense(verb: Token, parsed: Parsed) -> Tense | None:
    helpers = [parsed.tokens[at] for at in parsed.children[verb.index] if parsed.tokens[at].dep in ("aux", "auxpass")]
    words = {helper.lower for helper in helpers}
    if words & WILL:
        return Tense.FUTURE
    if words & MIGHT:
        return Tense.POSSIBLE
    if "to" in words:
        governor = parsed.tokens[verb.head]
        if governor.lower in PLANNED or (governor.tag in ("VBZ", "VBP") and governor.lower in ("is", "are")):
            return Tense.FUTURE
        return None
    if any(helper.tag == "VBD" or helper.lower in ("had", "was", "were", "did") for helper in helpers):
        return Tense.PAST
    if any(helper.lower in ("has", "have", "'ve", "’ve") for helper in helpers):
        return Tense.PAST
    if verb.lower in PLANNED and not any(helper.tag == "VBD" for helper in helpers):
        return Tense.FUTURE  # "is scheduled for", "a vote planned for"
    if verb.tag == "VBD" or (verb.tag == "VBN" and not helpers):
        return Tense.PAST
    if helpers or verb.tag in ("VBZ", "VBP"):
        return Tense.PRESENT
    return None


def tense_at(start: int, parsed: Parsed) -> Tense:
    """The tense that governs the token at a character of the text."""
    tokens = parsed.tokens_in(Span(start, start + 1))
    verb = verb_over(tokens[0], parsed) if tokens else None
    return tense_of(verb, parsed) if verb else Tense.NONE
