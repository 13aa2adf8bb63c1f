"""What stands beside a name: its role before or after a comma, another name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from onrecord.model import ActorKind
from onrecord.read.names.english_saying import PLAINLY
from onrecord.read.names.kinds import IS_BODY, IS_DAY, IS_KNOWN, IS_NEVER, IS_STATE
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
        gap = between(marked, a, b)
        if gap is None:
            continue
        if is_description(a) and _person(b) and (gap in (" ", CALLED) or closed(marked, b)):
            later[left] = right
        elif (
            _person(a)
            and not after_preposition(marked, a)
            and is_description(b)
            and gap == ", "
            and (closed(marked, b) or opens_with(marked, b))
        ):
            before[left] = right
        elif _person(a) and gap == CALLED and b.kind is None:
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


def between(marked: Marked, a: Naming, b: Naming) -> str | None:
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


def is_description(naming: Naming) -> bool:
    """Whether the naming tells a person by a common noun ("the mayor")."""
    return naming.kind is ActorKind.PERSON and bool(naming.head)


def _person(naming: Naming) -> bool:
    return naming.kind in (None, ActorKind.PERSON) and not naming.head


def after_preposition(marked: Marked, naming: Naming) -> bool:
    """Whether an unknown capital stands where a place does ("in Tolme, a nurse ...")."""
    return (
        naming.kind is None
        and naming.first > 0
        and marked.words.lowers[naming.first - 1] in ("in", "from", "of", "near", "at", "to")
    )


def closed(marked: Marked, naming: Naming) -> bool:
    """Whether a mark ends the naming: an apposition is closed by one, a new subject is followed by its verb."""
    words = marked.words
    return words.gap(naming.last - 1)[:1] in (",", ".", ")", ";", ":", "", "–", "—", "\n")


def opens_with(marked: Marked, b: Naming) -> bool:
    """`Ana Tolme, a nurse who ...`, `Ana Tolme, owner of the boat that ...`: after a name and a comma that tells who it is."""
    return marked.words.lowers[b.first] in ("a", "an", "another") or marked.words.lowers[b.last - 1] != b.head


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
