"""How far a naming phrase reaches to the right of its head: `of`, `for`, `in`, `at`, `from`, `to` and what they bring."""

from __future__ import annotations

from onrecord.read.names.english_words import DETERMINERS
from onrecord.read.names.kinds import HEAD, IS_BODY, IS_DAY, IS_GIVEN, IS_NEVER, IS_PLACE, IS_ROLE, IS_STATE
from onrecord.read.names.runs import Marked

TO = frozenset("ambassador envoy adviser advisor aide representative delegate deputy secretary".split())
FOR = frozenset(
    "minister ministers centre center ministry secretary commissioner office fund agency association institute head "
    "department envoy".split()
)
DEEPEST = 3  # phrases within phrases ("chair of the board of X in Y")
LONGEST = 20  # words of one such phrase
UNKNOWN = 2  # lower-case words that no table knows, inside one such phrase


def reach(marked: Marked, head: int, *, deep: int = 0) -> int:
    """The index after the last word of the phrase that `head` heads.

    >>> from onrecord.read.names.runs import mark
    >>> from onrecord.read.names.words import find_words
    >>> reach(mark(find_words("the mayor of the old town of Tolme left")), 1)
    8
    """
    words = marked.words
    after = head + 1
    if deep >= DEEPEST or after + 1 >= len(words) or words.owns[head] or not words.close(head) or not words.close(after):
        return after
    if not _joins(marked, head, words.lowers[after]):
        return after
    end = _object(
        marked, after + 1, loose=words.lowers[after] == "of" or bool(marked.bits[head] & IS_BODY and words.lowers[after] == "for")
    )
    if end == after + 1:
        return after
    end = _and(marked, end)
    return max(end, reach(marked, end - 1, deep=deep + 1)) if end < len(words) else end


def _joins(marked: Marked, head: int, low: str) -> bool:
    """Whether the preposition can belong to the head."""
    noun, bits = marked.words.lowers[head], marked.bits[head]
    if low == "of":
        return True
    if low == "for":
        return noun.startswith("spokes") or noun in FOR or bool(bits & IS_BODY and marked.proper[head] and marked.proper[head + 2])
    if low == "to":
        return noun in TO
    if low in ("in", "at", "from"):
        return bool(bits & HEAD) and not noun.startswith("spokes")
    return False


def _object(marked: Marked, at: int, *, loose: bool) -> int:
    """The index after the last word of the noun phrase that begins at `at`; `at` where none does."""
    words, bits = marked.words, marked.bits
    size = len(words)
    begin, end, unknown, bare = at, at, 0, False
    if words.lowers[at] in DETERMINERS:
        at += 1
        bare = True
    while at < min(size, begin + LONGEST) and (at == begin or words.close(at - 1)):
        if bits[at] & (IS_NEVER | IS_DAY) and not marked.proper[at]:
            break
        if (
            at > begin
            and marked.proper[at]
            and not words.owns[at]
            and (bits[at] & IS_GIVEN or (bits[at - 1] & IS_STATE and not words.owns[at - 1] and marked.name(at)))
        ):
            break
        if bits[at] & (HEAD | IS_PLACE) or marked.proper[at]:
            end = at + 1
        elif not marked.nominal[at]:
            unknown += 1
            if not loose or unknown > UNKNOWN or words.lowers[at].endswith("ed"):
                break
            if bare and _ends(marked, at):
                end = at + 1
        at += 1
    return end


def _ends(marked: Marked, at: int) -> bool:
    """Whether an unknown noun is the last word of its phrase: a mark or a little word follows."""
    words = marked.words
    return at + 1 >= len(words) or not words.close(at) or words.lowers[at + 1] == "of"


def _and(marked: Marked, end: int) -> int:
    """Past `and Y` where X and Y are both names of places or bodies and no role."""
    words = marked.words
    if end + 1 < len(words) and words.lowers[end] == "and" and words.close(end - 1) and words.close(end):
        following = end + 1
        if marked.proper[following] and marked.proper[end - 1] and not marked.bits[following] & IS_ROLE:
            other = _object(marked, following, loose=False)
            if other > following:
                return other
    return end
