"""One sentence outside of its quotations, and the verbs of saying in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.read.names.find import Name, Names
from onrecord.read.quotes.english_speech import IS_SOMEONE, PREPOSITIONS
from onrecord.read.quotes.sentences import Around

NEAR = 40  # names or verbs looked at around one verb, so that one endless sentence is read in linear time
BREAKS = (",", "–", "—", "(", ")", ";", " - ", ":")


@dataclass(frozen=True, slots=True)
class Act:
    """A verb of saying at word `verb` with its subject.

    That is a name, or a pronoun or a statement at word `stands_in`, or words `[first, last)` of `phrase` that no table knows.
    """

    verb: int
    name: Name | None
    stands_in: int | None
    rule: str
    weak: bool = False
    states: bool = True
    phrase: tuple[int, int] | None = None

    @property
    def first(self) -> int:
        """The first word of verb and subject."""
        at = self.verb
        for other in (self.name.first if self.name else None, self.stands_in, self.phrase[0] if self.phrase else None):
            at = at if other is None else min(at, other)
        return at

    @property
    def last(self) -> int:
        """The last word of verb and subject."""
        at = self.verb
        for other in (self.name.last - 1 if self.name else None, self.stands_in, self.phrase[1] - 1 if self.phrase else None):
            at = at if other is None else max(at, other)
        return at


@dataclass(frozen=True, slots=True)
class Clause:
    """The words of one sentence outside of its quotations, and the names among them."""

    names: Names
    outside: Sequence[int]
    found: Sequence[Name]
    cuts: frozenset[int]

    def cut(self, at: int) -> bool:
        """Whether a comma, a dash, a bracket or a quotation stands after word `at`."""
        if at in self.cuts:
            return True
        gap = self.names.words.gap(at)
        return gap != " " and any(mark in gap for mark in BREAKS)


def clause_of(sentence: Around, names: Names) -> Clause | None:
    """The words of the sentence outside of its quotations, null where there are none."""
    if not sentence.outside:
        return None
    if not sentence.quotes:
        return Clause(names, sentence.outside, names.within(sentence.outside[0], sentence.outside[-1] + 1), frozenset())
    inside = set(sentence.outside)
    found = [name for name in names.within(sentence.outside[0], sentence.outside[-1] + 1) if name.first in inside]
    cuts = {at for at, following in zip(sentence.outside, sentence.outside[1:], strict=False) if following != at + 1}
    for stretch in sentence.quotes:
        before = names.words.at(stretch.before) - 1
        if before in inside:
            cuts.add(before)
    return Clause(names, sentence.outside, found, frozenset(cuts))


def can_be_subject(clause: Clause, name: Name) -> bool:
    """Whether the name can be a subject: no preposition stands before it."""
    words = clause.names.words
    before = word_before(clause, name)
    if before >= 0 and not name.named and words.lowers[before] in IS_SOMEONE:
        return False  # "she is a campaigner"
    if before < 0 or clause.cut(before) or words.begins(before + 1):
        return True
    return words.lowers[before] not in PREPOSITIONS and not (
        words.lowers[before].endswith("ing") and words.forms[name.first] != "The"
    )


def word_before(clause: Clause, name: Name) -> int:
    """The word before the name and its article."""
    words = clause.names.words
    before = name.first - 1
    return before - 1 if before > 0 and words.lowers[before] in ("the", "a", "an") and not clause.cut(before) else before
