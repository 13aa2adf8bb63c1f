"""One naming of an actor as the text words it, before it is linked to the others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from onrecord.model import ActorKind
from onrecord.read.names.english_roles import HONORIFICS
from onrecord.read.names.english_saying import NOUNS_TOO, SPEECH
from onrecord.read.names.english_words import DEFINITE, DETERMINERS, OWNERS, USUAL_VERBS
from onrecord.read.names.kinds import (
    HEAD,
    HEADS,
    IS_BODY,
    IS_GIVEN,
    IS_HONORIFIC,
    IS_KNOWN,
    IS_LINKED,
    IS_MODIFIER,
    IS_NEVER,
    IS_PEOPLE,
    IS_PLACE,
    IS_PORTFOLIO,
    IS_ROLE,
    IS_STATE,
    KNOWNS,
    STARTS,
    kind_of_phrase,
)
from onrecord.read.names.phrase import reach
from onrecord.read.names.runs import Marked, opening

LONGEST_NAME = 5
UNITS = frozenset(("region", "oblast"))


class Naming(NamedTuple):
    """Words `[first, last)` that name an actor.

    `name` and `role` are word ranges; `kind` is null for a run of capitals that nothing explains;
    `head` is the lower-case head noun of a phrase; `proper` says that the name itself is one.
    """

    first: int
    last: int
    name: tuple[int, int]
    kind: ActorKind | None
    rule: str
    role: tuple[int, int] | None = None
    head: str = ""
    proper: bool = True
    definite: bool = False


def namings(marked: Marked, first: int, last: int) -> Iterator[Naming]:
    """What the run `[first, last)` names, outermost first."""
    tail = last
    while tail > first and marked.name(tail - 1):
        tail -= 1
    while first < tail < last and marked.bits[tail] & IS_PORTFOLIO and _in_office(marked, tail - 1):
        tail += 1  # "Minister of Foreign Affairs Ana Tolme"
    if tail == last:
        yield from _headed(marked, first, last)
    elif tail == first:
        yield from _bare(marked, first, last)
    else:
        yield from _titled(marked, first, tail, last)


def _in_office(marked: Marked, at: int) -> bool:
    """Whether the word leads on to a further word of an office: `of`, `for`, or a word of the office itself."""
    return marked.words.lowers[at] in ("of", "for", "and") or bool(marked.bits[at] & IS_PORTFOLIO and marked.proper[at])


def _titled(marked: Marked, first: int, tail: int, last: int) -> Iterator[Naming]:
    """A name with words of another kind before it: a title, a body's head, a people, a possessor."""
    words, bits, before = marked.words, marked.bits, tail - 1
    if bits[before] & IS_GIVEN and marked.proper[before] and not words.owns[before]:
        tail, before = before, before - 1
        if tail == first:
            yield from _bare(marked, first, last)
            return
    if words.owns[before] and not bits[before] & HEAD:
        yield from namings(marked, first, tail)
        yield from _bare(marked, tail, last)
        return
    role = _role_before(marked, first, tail)
    if role is not None:
        begin = opening(marked, first)
        yield from _possessor(marked, first, role)
        yield Naming(
            first=begin,
            last=last,
            name=(tail, last),
            kind=ActorKind.PERSON,
            rule=_row_of_title(marked, first, role),
            role=_told(marked, begin, role + 1),
        )
        return
    if bits[before] & IS_BODY:
        yield from _body_name(marked, first, tail, last)
        return
    if bits[before] & (IS_KNOWN | IS_STATE):
        yield from _headed(marked, first, tail)
    yield from _bare(marked, tail, last)


def _role_before(marked: Marked, first: int, tail: int) -> int | None:
    """The index of the last word of the title that stands before the name at `tail`."""
    for at in range(tail - 1, first - 1, -1):
        bits = marked.bits[at]
        if bits & (IS_ROLE | IS_HONORIFIC) and not marked.words.owns[at]:
            return tail - 1
        if not bits & (IS_PORTFOLIO | IS_PEOPLE | IS_STATE) and marked.words.lowers[at] not in ("of", "for", "and", "in", "chief"):
            return None
    return None


def _row_of_title(marked: Marked, first: int, last: int) -> str:
    """The table's row of the title's own noun."""
    for at in range(last, first - 1, -1):
        low = marked.words.lowers[at]
        if low in HEADS and marked.bits[at] & IS_ROLE:
            return HEADS[low].name
    return HONORIFICS.name


def _told(marked: Marked, first: int, last: int) -> tuple[int, int] | None:
    """The words of a title without its article, and without bare honorifics ("Mr", "Dr")."""
    while first < last and (marked.words.lowers[first] in DEFINITE and not marked.words.owns[first]):
        first += 1
    while last > first and marked.bits[last - 1] & IS_HONORIFIC and not marked.bits[last - 1] & IS_ROLE:
        last -= 1
    return (first, last) if last > first else None


def _possessor(marked: Marked, first: int, role: int) -> Iterator[Naming]:
    """The name that owns the title ("Tolme's envoy Ivo Karst")."""
    for at in range(first, role):
        if marked.words.owns[at] and marked.name(at):
            begin = at
            while begin > max(first, at - LONGEST_NAME) and marked.name(begin - 1):
                begin -= 1
            yield from _bare(marked, begin, at + 1)


def _body_name(marked: Marked, first: int, tail: int, last: int) -> Iterator[Naming]:
    """`the agency Tolnews`, `militant group Tolme`, `Institute Tolme`: a head noun and the body's own name."""
    head = tail - 1
    if marked.bits[tail] & IS_GIVEN and last - tail > 1:
        yield from _headed(marked, first, tail)
        yield from _bare(marked, tail, last)
        return
    begin = opening(marked, first)
    row = HEADS[marked.words.lowers[head]]
    if marked.proper[head]:
        yield Naming(first=begin, last=last, name=(first, last), kind=row.kind, rule=row.name, head=marked.words.lowers[head])
        return
    yield Naming(
        first=begin,
        last=last,
        name=(tail, last),
        kind=row.kind,
        rule=row.name,
        role=_told(marked, begin, tail),
        head=marked.words.lowers[head],
    )


def _bare(marked: Marked, first: int, last: int) -> Iterator[Naming]:
    """A run of capitals alone: a person where a given name or an initial begins it, else something not yet known."""
    words = marked.words
    while (
        first < last - 1 and marked.words.begins(first) and words.lowers[first] in words.plain and not marked.bits[first] & IS_GIVEN
    ):
        first += 1
    while first and _initial(marked, first - 1) and last - first < LONGEST_NAME:
        first -= 1  # "A K Tolme": the article is an initial here
    if last - first > LONGEST_NAME:
        return
    if last - first > 1 and any(marked.bits[at] & IS_GIVEN for at in range(first, last - 1)):
        yield Naming(first=first, last=last, name=(first, last), kind=ActorKind.PERSON, rule="given names")
    elif last - first > 1 and words.forms[first] == "X" and first and words.lowers[first - 1] == "on":
        yield from _bare(marked, first + 1, last)  # "she wrote on X. Tolme left": the network, at the end of a sentence
    elif last - first > 1 and len(words.forms[first].rstrip(".")) <= 2 and words.forms[first].isupper():
        yield Naming(first=first, last=last, name=(first, last), kind=ActorKind.PERSON, rule="initials")
    else:
        yield Naming(first=first, last=last, name=(first, last), kind=None, rule="capitals")


def _initial(marked: Marked, at: int) -> bool:
    """Whether the word is an initial of the name after it; `A` is one only before another."""
    words = marked.words
    form = words.forms[at]
    return len(form) == 1 and form.isupper() and words.close(at) and (form not in ("A", "I", "X") or len(words.forms[at + 1]) == 1)


def _headed(marked: Marked, first: int, last: int) -> Iterator[Naming]:
    """A phrase that ends in a head noun, a known body or a state."""
    bits, words = marked.bits, marked.words
    head = last - 1
    while head > first and not bits[head] & (HEAD | IS_KNOWN | IS_STATE | IS_PLACE):
        head -= 1
    if bits[head] & HEAD:
        yield from _possessor(marked, first, head)
        yield from _phrase(marked, first, head)
    elif bits[head] & IS_KNOWN:
        begin = head
        while bits[begin] & IS_LINKED:
            begin -= 1
        row = KNOWNS.get(words.lowers[begin])
        rule = row.name if row and words.lowers[begin] not in STARTS else "set phrases"
        outer, role = begin, None
        if begin > first and bits[begin - 1] & IS_BODY and not marked.proper[begin - 1]:
            outer = opening(marked, first)
            role = _told(marked, outer, begin)
        yield Naming(first=outer, last=head + 1, name=(begin, head + 1), kind=kind_of_phrase(words, begin), rule=rule, role=role)
    elif bits[head] & IS_STATE and marked.proper[head]:
        begin = head
        while bits[begin] & IS_LINKED:
            begin -= 1
        yield Naming(first=begin, last=head + 1, name=(begin, head + 1), kind=ActorKind.STATE, rule="states and seats")
    elif last - first > 1 and all(marked.proper[at] and not bits[at] & (IS_PEOPLE | IS_PLACE) for at in range(first, last)):
        yield from _bare(marked, first, last)


def _phrase(marked: Marked, first: int, head: int) -> Iterator[Naming]:
    """A phrase headed by a noun of a table: `the Lorvian defence ministry`, `a resident of Tolme`."""
    words = marked.words
    row = HEADS.get(words.lowers[head])
    if row is None:
        return  # the first word of a longer head ("prime" of "prime minister") whose rest is broken off
    if marked.bits[head] & IS_MODIFIER and not (marked.proper[head] and head > first) and _modifies(marked, head):
        if head > first and words.owns[head - 1]:
            yield from namings(marked, first, head)  # "the dockers' official slogan": the dockers
        return
    begin, end = _past_unit(marked, opening(marked, first), head), reach(marked, head)
    name = begin
    while name < head and (
        words.lowers[name] in OWNERS
        if words.owns[name]
        else words.lowers[name] in DEFINITE or words.lowers[name].endswith("-based")
    ):
        name += 1
    named = any(_names(marked, at) for at in range(max(name, first), end))
    yield Naming(
        first=begin,
        last=end,
        name=(name, end),
        kind=row.kind,
        rule=row.name,
        head=words.lowers[head],
        proper=named
        and row.kind in (ActorKind.BODY, ActorKind.OUTLET)
        and words.lowers[begin] not in ("a", "an", "another", "one"),
        definite=words.lowers[begin] in DEFINITE and begin < head and words.lowers[begin] in DETERMINERS,
    )


def _past_unit(marked: Marked, begin: int, head: int) -> int:
    """Past a place that no comma ends: `in the Tolme region officials said`; not in `the Tolme region officials said`."""
    words = marked.words
    if begin and words.lowers[begin] == "the" and words.lowers[begin - 1] in ("in", "across") and words.close(begin - 1):
        return next((at + 1 for at in range(begin + 1, head) if words.lowers[at] in UNITS), begin)
    return begin


def _modifies(marked: Marked, head: int) -> bool:
    """Whether the word stands before a noun that no table knows ("local time"), or is an adjective alone ("local")."""
    words = marked.words
    after = head + 1
    if words.lowers[head] == "local" and (head == 0 or words.lowers[head - 1] not in DETERMINERS):
        return True
    if after >= len(words) or not words.close(head) or words.owns[head] or words.capital[after]:
        return False
    low = words.lowers[after]
    return not (
        marked.bits[after] & IS_NEVER
        or (low in SPEECH and low not in NOUNS_TOO)
        or low.endswith(("ed", "ly", "ing"))
        or low in USUAL_VERBS
    )


def _names(marked: Marked, at: int) -> bool:
    """Whether the word makes a phrase the name of one body: a name or a people, not a capital that only begins a sentence."""
    if marked.bits[at] & (IS_PEOPLE | IS_STATE | IS_KNOWN):
        return True
    return marked.proper[at] and not (marked.words.begins(at) and marked.bits[at] & (HEAD | IS_MODIFIER))
