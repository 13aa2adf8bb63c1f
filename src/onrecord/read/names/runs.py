"""Runs of words that may name an actor: capitals, and head nouns with what stands before them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.read.names.english_given import PARTICLES
from onrecord.read.names.english_saying import SPEECH
from onrecord.read.names.english_words import DETERMINERS, USUAL_VERBS
from onrecord.read.names.kinds import (
    HEAD,
    HEADS,
    IS_BODY,
    IS_DAY,
    IS_GIVEN,
    IS_HONORIFIC,
    IS_KNOWN,
    IS_MODIFIER,
    IS_NEVER,
    IS_PLACE,
    IS_PORTFOLIO,
    IS_ROLE,
    IS_SPECIAL,
    IS_START,
    IS_STATE,
    NO_NAME,
    NOMINAL,
    kinds_of,
)
from onrecord.read.names.words import Words

SUFFIXES = (
    "-old",
    "-run",
    "-backed",
    "-based",
    "-led",
    "-controlled",
    "-born",
    "-installed",
    "-linked",
    "-appointed",
    "-aligned",
    "-held",
    "-owned",
    "-affiliated",
    "-funded",
    "-allied",
    "-supported",
    "-elect",
    "-wide",
)
BEFORE_A_VERB = frozenset(
    "to will would can could may might must should shall do does did not don't doesn't didn't can't let's who".split()
)
NO_MODIFIER = ("ing", "ly", "ed")
PLATFORMS = frozenset("telegram facebook instagram twitter youtube".split())
CAPTIONS = frozenset("reuters afp ap getty epa epa-efe".split())
CARRIES = frozenset(("of", "for", "in"))
LONGEST_RUN = 40  # words; a longer run of capitals is no name
LOOK_AHEAD = 4  # words after an `and` in which the head of a body's name must come


@dataclass(frozen=True, slots=True)
class Marked:
    """The words of a text with the kinds of each, and whether each may be part of a name or of a naming phrase."""

    words: Words
    bits: list[int]
    proper: list[bool]
    nominal: list[bool]

    def carries(self, at: int) -> bool:
        """Whether the word is a particle that carries a name on to the capital after it ("bin Orel", "von der Tolme")."""
        lowers = self.words.lowers
        for ahead in (at + 1, at + 2):
            if lowers[ahead - 1] not in PARTICLES or ahead >= len(lowers) or not self.words.close(ahead - 1):
                return False
            if self.proper[ahead]:
                return True
        return False

    def name(self, at: int) -> bool:
        """Whether the word can only be part of a proper name."""
        bits = self.bits[at]
        if not self.proper[at]:
            return self.carries(at)
        if not bits & NO_NAME:
            return True
        # "Larry King", "Theresa May": a word of another kind after a given name
        if bits & IS_GIVEN and bits & IS_STATE:  # "Israel Katz", not "Israel said"
            after = at + 1
            return (
                after < len(self.proper)
                and self.proper[after]
                and self.words.close(at)
                and not self.bits[after] & NO_NAME
                and not self.words.owns[at]
            )
        return bool(bits & IS_GIVEN) or bool(
            at
            and self.bits[at - 1] & IS_GIVEN
            and self.proper[at - 1]
            and bits & (IS_ROLE | IS_HONORIFIC | IS_DAY)
            and self.words.close(at - 1)
        )


def mark(words: Words) -> Marked:
    """The words with their kinds.

    >>> from onrecord.read.names.words import find_words
    >>> mark(find_words("An unknown Tolme spoke")).proper
    [False, False, True, False]
    """
    bits = kinds_of(words)
    plain = words.plain
    lowers, capitals, owns = words.lowers, words.capital, words.owns
    proper = [False] * len(bits)
    nominal = [False] * len(bits)
    for at in [at for at, kind in enumerate(bits) if not kind & IS_NEVER]:
        kind, low, capital = bits[at], lowers[at], capitals[at]
        if not (kind or capital or owns[at] or "-" in low):
            continue
        is_proper = capital
        if is_proper and kind & IS_DAY:
            is_proper = at > 0 and bool(bits[at - 1] & IS_GIVEN) and words.capital[at - 1]
        if is_proper and not kind & ~(IS_START | IS_SPECIAL) and low in plain and words.begins(at):
            is_proper = False
        proper[at] = is_proper
        nominal[at] = is_proper or owns[at] or bool(kind & NOMINAL) or ("-" in low and low.endswith(SUFFIXES))
    return Marked(words, bits, proper, nominal)


def runs(marked: Marked) -> Iterator[tuple[int, int]]:
    """Each run of nominal words `[first, last)` with nothing but spaces between, that ends in a name or in a head noun."""
    words, nominal, bits = marked.words, marked.nominal, marked.bits
    size, end = len(nominal), 0
    for at in [at for at, is_nominal in enumerate(nominal) if is_nominal]:
        if at < end:
            continue
        end = at + 1
        while end < size and words.close(end - 1) and end - at < LONGEST_RUN:
            step = _step(marked, at, end)
            if not step:
                break
            end += step
        last = end
        while last > at and not (marked.proper[last - 1] or bits[last - 1] & HEAD):
            last -= 1
        if last > at:
            yield at, last


def _step(marked: Marked, first: int, at: int) -> int:
    """How many words, from `at` on, carry the run on."""
    words, bits, proper = marked.words, marked.bits, marked.proper
    if marked.nominal[at]:
        # a caption's agency begins no name ("/Reuters Mayor Ana Tolme")
        if proper[at] and words.lowers[at - 1] in PLATFORMS and not bits[at] & HEAD:
            return 0  # ... nor does the network where a picture was found ("Telegram Tolme said")
        return 0 if words.lowers[at - 1] in CAPTIONS and proper[at] and at - 1 == first else 1
    low, size = words.lowers[at], len(bits)
    if at + 1 >= size or not words.close(at):
        return 0
    if low in PARTICLES and (proper[at - 1] or words.lowers[at - 1] in PARTICLES) and marked.carries(at):
        return 1
    if bits[at - 1] & IS_ROLE and low in CARRIES and _office(marked, at + 1):
        return 2
    if low in ("and", "&") and proper[at - 1] and proper[at + 1] and not _complete(marked, first, at):
        return _to_head(marked, at + 1)
    return 0


def _office(marked: Marked, at: int) -> bool:
    """Whether the word is an office that a holder's name may follow ("Secretary of State", "commander in chief")."""
    return bool(marked.bits[at] & IS_PORTFOLIO) or marked.words.lowers[at] == "chief"


def _complete(marked: Marked, first: int, at: int) -> bool:
    """Whether the run before `at` is a name of its own, so that `and` joins two names."""
    return any(
        marked.bits[i] & (IS_BODY | IS_GIVEN | IS_HONORIFIC | IS_KNOWN | IS_PLACE)
        or (marked.bits[i] & IS_ROLE and not ((row := HEADS.get(marked.words.lowers[i])) and row.many))
        for i in range(first, at)
    )


def _to_head(marked: Marked, at: int) -> int:
    """How many words lead from the `and` before `at` to the capital head of a body's name, none if there is none near."""
    for ahead in range(at, min(at + LOOK_AHEAD, len(marked.bits))):
        if not marked.proper[ahead]:
            return 0
        if marked.bits[ahead] & IS_BODY:
            return ahead - at + 2
        if not marked.words.close(ahead):
            return 0
    return 0


def _one_of(marked: Marked, at: int) -> int:
    """Past `one of` before the determiner."""
    words = marked.words
    if (
        at > 1
        and words.lowers[at - 1] == "of"
        and words.lowers[at - 2] in ("one", "two", "some")
        and words.close(at - 1)
        and words.close(at - 2)
    ):
        return at - 2
    return at


def opening(marked: Marked, first: int) -> int:
    """Where the phrase whose run begins at `first` opens: at its determiner, or where the words before it end; two may be unknown.

    >>> from onrecord.read.names.words import find_words
    >>> opening(mark(find_words("according to local harbour officials")), 4)
    2
    """
    words, bits = marked.words, marked.bits
    at, unknown = first, 0
    while at > first - LONGEST_RUN:
        if at == 0 or not words.close(at - 1) or words.begins(at):
            return at
        low = words.lowers[at - 1]
        if low in DETERMINERS:
            return _one_of(marked, at - 1)
        if words.owns[at - 1]:
            return _owner(marked, at - 1)
        if bits[at - 1] & IS_NEVER:
            verb = unknown and low in BEFORE_A_VERB and words.lowers[at - 2 : at - 1] != ["according"]
            return first if verb else at
        if not marked.nominal[at - 1]:
            unknown += 1
            if (
                unknown > 2
                or len(low) < 4
                or low.endswith(NO_MODIFIER)
                or low in SPEECH
                or low in USUAL_VERBS
                or words.capital[at - 1]
            ):
                return first
        elif marked.proper[at - 1]:
            return at - 1 if words.begins(at - 1) and bits[at - 1] & IS_MODIFIER else first
        at -= 1
    return first


def _owner(marked: Marked, at: int) -> int:
    """Where the owner of the phrase opens ("the harbour town's officials")."""
    words, end = marked.words, at
    while at > end - LONGEST_RUN and at and words.close(at - 1) and marked.nominal[at - 1]:
        at -= 1
    return at - 1 if at and words.close(at - 1) and words.lowers[at - 1] in DETERMINERS else at
