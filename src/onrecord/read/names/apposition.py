"""What stands beside a name: its role before or after a comma, its age, a verb of saying."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from onrecord.model import ActorKind
from onrecord.read.names.english_given import PERSONS
from onrecord.read.names.english_saying import NOUNS_TOO, PLAINLY, SPEECH
from onrecord.read.names.english_words import USUAL_VERBS
from onrecord.read.names.kinds import IS_BODY, IS_DAY, IS_KNOWN, IS_NEVER, IS_PLACE, IS_STATE
from onrecord.read.names.naming import Naming
from onrecord.read.names.runs import Marked


@dataclass(frozen=True, slots=True)
class Beside:
    """Namings by index: a description that its person follows, a person whom a description follows, another name of a person."""

    described_later: dict[int, int]
    described_before: dict[int, int]
    alias: dict[int, int]


CALLED = "called"
KNOWN_AS = re.compile(
    r",? (?:who is |who was |also |better |widely |only )*"
    r"(?:known as|nicknamed|named|identified as|call ?sign|codenamed|aka|who goes by"
    r"|who gave (?:his|her) name as|who said (?:his|her) name was)"
    r"(?: only as| only by| by| the name| the)? ?[\"“‘']?"
)
LONGEST_ASIDE = 16  # words between a name and its verb that commas set apart
FEW = 4  # words of a description before the part of it that the tables know
SOON = 30  # words in which `he` or `she` must follow
LONGEST_LINK = 60  # characters between a person and another name of theirs


def appositions(marked: Marked, found: Sequence[Naming]) -> Beside:
    """Which descriptions belong to which persons ("the mayor, Ana Tolme,"; "Ana Tolme, 41, a nurse,")."""
    later: dict[int, int] = {}
    before: dict[int, int] = {}
    alias: dict[int, int] = {}
    outer = _outermost(found)
    for left, right in pairwise(outer):
        a, b = found[left], found[right]
        between = _between(marked, a, b)
        if between is None:
            continue
        if _description(a) and _person(b) and (between in (" ", CALLED) or _closed(marked, b)):
            later[left] = right
        elif (
            _person(a)
            and not _after_preposition(marked, a)
            and _description(b)
            and between == ", "
            and (_closed(marked, b) or _opens_with(marked, b))
        ):
            before[left] = right
        elif _person(a) and between == CALLED and b.kind is None:
            alias[right] = left
    return Beside(later, before, alias)


def _outermost(found: Sequence[Naming]) -> list[int]:
    """The namings that lie in no other, in order; the list is in order of where they begin."""
    kept: list[int] = []
    end = 0
    for at, naming in enumerate(found):
        if naming.first >= end:
            kept.append(at)
            end = naming.last
    return kept


def _between(marked: Marked, a: Naming, b: Naming) -> str | None:
    """`, ` or a space where nothing but that (and an age) stands between the two, else null."""
    words = marked.words
    if b.first == a.last:
        gap = words.gap(a.last - 1)
        if gap in (", ", " ") and not words.owns[a.last - 1]:
            return gap
        if gap == ", “":
            return None
    elif b.first == a.last + 1 and words.forms[a.last].isdigit() and words.gap(a.last - 1) == ", " and words.gap(a.last) == ", ":
        return ", "
    if b.first - a.last <= FEW and words.gap(a.last - 1) == ", " and b.head and _plain(marked, a.last, b.first):
        return ", "
    start, end = words.ends[a.last - 1], words.starts[b.first]
    if 0 < end - start <= LONGEST_LINK and KNOWN_AS.fullmatch(words.text, start, end):
        return CALLED
    return None


def _plain(marked: Marked, first: int, last: int) -> bool:
    """Whether the words can belong to the description after them: no little word, no verb, no mark."""
    words = marked.words
    return all(
        words.close(at) and not marked.bits[at] & (IS_NEVER | IS_DAY) and words.lowers[at] not in PLAINLY and not words.owns[at]
        for at in range(first, last)
    )


def _description(naming: Naming) -> bool:
    return naming.kind is ActorKind.PERSON and bool(naming.head)


def _person(naming: Naming) -> bool:
    return naming.kind in (None, ActorKind.PERSON) and not naming.head


def _after_preposition(marked: Marked, naming: Naming) -> bool:
    """Whether an unknown capital stands where a place does ("in Tolme, a nurse ...")."""
    return (
        naming.kind is None
        and naming.first > 0
        and marked.words.lowers[naming.first - 1] in ("in", "from", "of", "near", "at", "to")
    )


def _closed(marked: Marked, naming: Naming) -> bool:
    """Whether a mark ends the naming: an apposition is closed by one, a new subject is followed by its verb."""
    words = marked.words
    return words.gap(naming.last - 1)[:1] in (",", ".", ")", ";", ":", "", "–", "—", "\n")


def _opens_with(marked: Marked, b: Naming) -> bool:
    """`Ana Tolme, a nurse who ...`, `Ana Tolme, owner of the boat that ...`: after a name and a comma that tells who it is."""
    return marked.words.lowers[b.first] in ("a", "an", "another") or marked.words.lowers[b.last - 1] != b.head


def known_speaker(marked: Marked, found: Sequence[Naming], at: int) -> bool:
    """Whether a run of capitals is told for a person: it speaks, has an age, or stands beside a role."""
    naming = found[at]
    words = marked.words
    if marked.bits[naming.name[1] - 1] & IS_PLACE:
        return False
    after = naming.last
    if words.lowers[naming.name[1] - 1] in PERSONS.words:
        return True
    several = naming.name[1] - naming.name[0] > 1
    if after < len(words) and words.close(after - 1) and _says(words.lowers[after], sure=several):
        return True
    if naming.first and _inverted(marked, naming, several=several):
        return True
    if _says_after_comma(marked, naming):
        return True
    if (
        naming.name[1] - naming.name[0] > 1
        and after < len(words)
        and words.lowers[after] in ("who", "whose")
        and words.gap(after - 1) in (" ", ", ")
    ):
        return True
    if after < len(words) and words.gap(after - 1) == ", " and words.forms[after].isdigit() and len(words.forms[after]) == 2:
        return words.gap(after)[:1] in (",", ".", ")")
    if naming.name[1] - naming.name[0] > 1 and after < len(words) and words.gap(after - 1) == ", ":
        following = words.lowers[after]
        if following in ("a", "an") or (following == "one" and words.lowers[after + 1 : after + 2] == ["of"]):
            return True
    if _acts(marked, naming):
        return True
    for other in (at - 1, at + 1):
        if 0 <= other < len(found) and (_description(found[other]) or (other < at and found[other].rule == "several people")):
            first, second = (found[other], naming) if other < at else (naming, found[other])
            gap = _between(marked, first, second)
            if gap == CALLED and second is naming:
                return True
            if (
                gap == ", "
                and not _after_preposition(marked, naming)
                and (_closed(marked, second) or (second is not naming and _opens_with(marked, second)))
            ):
                return True
    return False


def _says(low: str, *, sure: bool) -> bool:
    """Whether the verb tells what is before it for someone who speaks; of a single word only the plainest verbs do."""
    return low in PLAINLY or (sure and low in SPEECH and low not in NOUNS_TOO)


def is_source(marked: Marked, naming: Naming) -> bool:
    """Whether a run of capitals is told for a source: `according to Tolme`, `citing Tolme`."""
    words = marked.words
    at = naming.first - 1
    if at >= 0 and words.lowers[at] == "the":
        at -= 1
    if at < 0 or not words.close(at):
        return False
    return words.lowers[at] in ("citing", "quoting") or (
        at > 0 and words.lowers[at] == "to" and words.lowers[at - 1] == "according"
    )


def _acts(marked: Marked, naming: Naming) -> bool:
    """Whether two capitals begin a sentence, a verb follows and `he` or `she` soon after it."""
    words = marked.words
    after = naming.last
    if naming.name[1] - naming.name[0] < 2 or not words.begins(naming.first) or after >= len(words) or not words.close(after - 1):
        return False
    low = words.lowers[after]
    if not (low.endswith("ed") or low in USUAL_VERBS or low in ("was", "is", "has", "had", "lives", "works", "lived")):
        return False
    return any(word in ("he", "she", "his", "her") for word in words.lowers[after : after + SOON])


def _inverted(marked: Marked, naming: Naming, *, several: bool) -> bool:
    """Whether an inverted verb stands before the name: `”, said Tolme.`; in `said Tolme was hit` the name only begins a clause."""
    words = marked.words
    verb = naming.first - 1
    if not words.close(verb) or words.lowers[verb] not in SPEECH:
        return False
    quoted = verb > 0 and any(mark in words.gap(verb - 1) for mark in '”"’»')
    if words.lowers[verb] in PLAINLY:
        return _closed(marked, naming) or (several and quoted)
    return quoted and _closed(marked, naming)


def _says_after_comma(marked: Marked, naming: Naming) -> bool:
    """`Ana Tolme, the peer who brought the bill, told …`: what stands between the commas tells who it is."""
    words = marked.words
    after = naming.last
    if after >= len(words) or words.gap(after - 1) != ", " or not (words.begins(naming.first) or _after_mark(marked, naming)):
        return False
    for at in range(after + 1, min(after + LONGEST_ASIDE, len(words))):
        gap = words.gap(at - 1)
        if gap == ", " and words.lowers[at] in PLAINLY and not marked.bits[at - 1] & IS_DAY:
            return True
        if not words.close(at - 1) and gap not in (", ", " - "):
            return False
    return False


def _after_mark(marked: Marked, naming: Naming) -> bool:
    """Whether a quotation ends right before the naming."""
    return naming.first > 0 and any(mark in marked.words.gap(naming.first - 1) for mark in '”"’»')


def body_of(marked: Marked, role: tuple[int, int]) -> tuple[int, int] | None:
    """The words of a role that name the body: after `of` or `for`, or before the role's own noun."""
    words, bits = marked.words, marked.bits
    first, last = role
    for at in range(first + 1, last - 1):
        if words.lowers[at] in ("of", "for", "at") and words.close(at):
            begin = at + 1
            while begin < last - 1 and words.lowers[begin] in ("the", "a", "its"):
                begin += 1
            if any(bits[i] & (IS_BODY | IS_KNOWN | IS_STATE) or marked.proper[i] for i in range(begin, last)):
                return begin, last
            return None
    for at in range(last - 2, first - 1, -1):
        if bits[at] & (IS_BODY | IS_KNOWN | IS_STATE) and (marked.proper[at] or bits[at] & IS_BODY):
            return first, at + 1
        if words.owns[at]:
            return first, at + 1
    return None


def described(marked: Marked, found: Sequence[Naming], at: int) -> bool:
    """Whether a description of a person stands beside the naming."""
    return any(
        0 <= other < len(found)
        and _description(found[other])
        and _between(marked, *((found[other], found[at]) if other < at else (found[at], found[other]))) in (", ", CALLED)
        for other in (at - 1, at + 1)
    )
