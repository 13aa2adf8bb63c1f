"""Which kinds a word may be of, as bits, from all the tables at once."""

from __future__ import annotations

from onrecord.model import ActorKind
from onrecord.read.names.english_bodies import BODIES, GROUPS, KNOWN, OUTLETS
from onrecord.read.names.english_given import GIVEN
from onrecord.read.names.english_nations import PEOPLES, STATES
from onrecord.read.names.english_roles import HONORIFICS, PORTFOLIO, ROLES, Heads
from onrecord.read.names.english_words import DAYS, MODIFIERS, NEVER, PHRASES, PLACE_NOUNS
from onrecord.read.names.words import Words

IS_ROLE = 1
IS_BODY = 2
IS_HONORIFIC = 4
IS_PEOPLE = 8
IS_STATE = 16
IS_PLACE = 32
IS_MODIFIER = 64
IS_GIVEN = 128
IS_KNOWN = 256
IS_DAY = 512
IS_NEVER = 1024
IS_PORTFOLIO = 2048
IS_START = 8192  # a set phrase may begin here
IS_SPECIAL = 16384  # depends on a capital
IS_LINKED = 4096  # a later word of a set phrase

HEAD = IS_ROLE | IS_BODY
NO_NAME = IS_ROLE | IS_BODY | IS_HONORIFIC | IS_PEOPLE | IS_STATE | IS_PLACE | IS_KNOWN | IS_DAY | IS_NEVER | IS_MODIFIER
NOMINAL = HEAD | IS_HONORIFIC | IS_PEOPLE | IS_STATE | IS_MODIFIER | IS_KNOWN

HEADS: dict[str, Heads] = {word: row for row in (*BODIES, *ROLES) for word in row.words}
KNOWNS: dict[str, Heads] = {word: row for row in (OUTLETS, KNOWN, GROUPS) for word in row.words}


ONLY_CAPITAL = frozenset(KNOWNS) | STATES.words
TITLES_OF_PAPERS = frozenset("post times press news radio journal mail sun watch cross crescent front nations tank".split())
"""Words that are of their kind only with a capital ("us", "who", "turkey"); papers and churches too head a name only so."""
SHOUTED = frozenset("us who ap pa bla mda eu un efe icc fano sana rt spa pkk eln hts ani dawn ria petra front".split()) - {
    "front",
    "dawn",
}


def _bits() -> dict[str, int]:
    bits: dict[str, int] = {}
    bodies = {word for row in BODIES for word in row.words}
    roles = {word for row in ROLES for word in row.words}
    for words, bit in (
        (roles, IS_ROLE),
        (bodies, IS_BODY),
        (HONORIFICS.words, IS_HONORIFIC),
        (PEOPLES, IS_PEOPLE),
        (STATES.words, IS_STATE),
        (PLACE_NOUNS, IS_PLACE),
        (MODIFIERS, IS_MODIFIER),
        (GIVEN.words, IS_GIVEN),
        (frozenset(KNOWNS), IS_KNOWN),
        (DAYS, IS_DAY),
        (NEVER, IS_NEVER),
        (PORTFOLIO, IS_PORTFOLIO),
    ):
        for word in words:
            bits[word] = bits.get(word, 0) | bit
    for phrase in PHRASES:
        bits[phrase[0]] = bits.get(phrase[0], 0) | IS_START
    for word in (*KNOWNS, *STATES.words, *TITLES_OF_PAPERS):
        bits[word] = bits.get(word, 0) | IS_SPECIAL
    return bits


BITS = _bits()
LOOKED_AT = IS_START | IS_SPECIAL | IS_GIVEN
MEANT = {"place": IS_PLACE, "known": IS_KNOWN, "outlet": IS_KNOWN, "role": IS_ROLE, "state": IS_STATE}
STARTS: dict[str, list[tuple[str, ...]]] = {}
for _phrase in sorted(PHRASES, key=len, reverse=True):
    STARTS.setdefault(_phrase[0], []).append(_phrase)


def kinds_of(words: Words) -> list[int]:
    """For each word the kinds it may be of; a set phrase gives its kind to its words.

    >>> from onrecord.read.names.words import find_words
    >>> [bool(bits & IS_ROLE) for bits in kinds_of(find_words("the mayor left"))]
    [False, True, False]
    """
    lowers, capital = words.lowers, words.capital
    bits = [BITS.get(low, 0) for low in lowers]
    for at in [at for at, bit in enumerate(bits) if bit & LOOKED_AT]:
        low = lowers[at]
        if low in TITLES_OF_PAPERS and not capital[at]:
            bits[at] &= ~IS_BODY
        if low in ONLY_CAPITAL and not _shouted(words.forms[at], low, capital[at]):
            bits[at] &= ~(IS_KNOWN | IS_STATE)
        elif low in SHOUTED:
            bits[at] &= ~IS_NEVER
        for phrase in STARTS[low] if bits[at] & IS_START else ():
            if capital[at] | (PHRASES[phrase] == "role") and tuple(lowers[at : at + len(phrase)]) == phrase:
                bits[at : at + len(phrase)] = [MEANT[PHRASES[phrase]]] + [MEANT[PHRASES[phrase]] | IS_LINKED] * (len(phrase) - 1)
                break
        else:
            if bits[at] & IS_GIVEN and capital[at] and not bits[at] & (IS_ROLE | IS_BODY | IS_STATE):
                bits[at] &= ~(IS_MODIFIER | IS_DAY | IS_PLACE)
    return bits


def _shouted(form: str, low: str, capital: bool) -> bool:
    """Whether the word stands as its kind is written: short ones ("US", "WHO") all in capitals."""
    return form.isupper() if low in SHOUTED else capital


def kind_of_phrase(words: Words, at: int) -> ActorKind:
    """The kind of the known body whose first word is `at`."""
    low = words.lowers[at]
    for phrase in STARTS.get(low, ()):
        if tuple(words.lowers[at : at + len(phrase)]) == phrase:
            return ActorKind.OUTLET if PHRASES[phrase] == "outlet" else ActorKind.BODY
    row = KNOWNS.get(low)
    return row.kind if row else ActorKind.BODY
