"""Who is meant by `he`, `she`, `it` and `they`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from onrecord.model import ActorKind
from onrecord.read.names.find import Name, Names
from onrecord.read.quotes.clause import NEAR, Act, Clause
from onrecord.read.quotes.english_speech import POSSESSIVES, PREPOSITIONS


def subject(clause: Clause, name: Name) -> bool:
    """Whether the name can be a subject: it stands after no preposition and owns nothing."""
    words = clause.names.words
    if words.owns[name.last - 1]:
        return False
    before = name.first - 1
    if before > 0 and words.lowers[before] in ("the", "a", "an") and not clause.cut(before):
        before -= 1
    return before < 0 or name.first == clause.outside[0] or words.lowers[before] not in PREPOSITIONS or clause.cut(before)


def fits(pronoun: str, name: Name) -> bool:
    """Whether the pronoun can stand for the actor.

    A person whose sex the text does not tell fits both `he` and `she`.
    """
    kind = name.actor.kind
    if pronoun in ("he", "she"):
        person = kind is ActorKind.PERSON or (kind is ActorKind.OTHER and name.named)
        return person and not name.many and name.feminine in (None, pronoun == "she")
    if pronoun == "it":
        return kind in (ActorKind.BODY, ActorKind.STATE, ActorKind.GROUP, ActorKind.OUTLET) and not name.many
    return name.many or kind in (ActorKind.BODY, ActorKind.GROUP) or (kind is ActorKind.PERSON and not name.named)


class Focus:
    """Keeps for each pronoun the last subject that it fits. Has state because texts are read in order."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.last: dict[str, Name] = {}

    @property
    def it(self) -> Name | None:
        """The body or side last spoken of."""
        return self.last.get("it")

    def meant(self, at: int, clause: Clause, found: Sequence[Act]) -> Name | None:
        """Whom the pronoun at word `at` means: a speaker or subject before it in the sentence, else of the sentences before."""
        pronoun = POSSESSIVES.get(self.names.words.lowers[at], self.names.words.lowers[at])
        until = bisect_left(found, at, key=lambda act: act.verb)
        for act in reversed(found[max(until - NEAR, 0) : until]):
            if act.name is not None and act.name.last <= at and fits(pronoun, act.name):
                return act.name
        earlier = self.last.get(pronoun)
        if clause.outside[0] == at:
            return earlier
        for name in clause.found[:NEAR]:
            if name.last <= at and subject(clause, name) and fits(pronoun, name) and (name.named or earlier is None):
                return name
        return earlier

    def turn(self, clause: Clause, found: Sequence[Act]) -> None:
        """Take in a sentence: who speaks in it, else its subjects, else whoever it names."""
        if not clause.found:
            return
        for pronoun in ("he", "she", "it", "they"):
            chosen = self._chosen(pronoun, clause, found)
            if chosen is not None:
                self.last[pronoun] = chosen

    def _chosen(self, pronoun: str, clause: Clause, found: Sequence[Act]) -> Name | None:
        for act in found:
            if act.name is not None and fits(pronoun, act.name):
                return act.name
        held = [name for name in clause.found if fits(pronoun, name)]
        named = [name for name in held if name.named or pronoun == "they"]
        for names in (named, held) if pronoun not in self.last else (named,):
            for name in names:
                if subject(clause, name):
                    return name
        words = self.names.words
        told = next((name for name in named if words.lowers[name.last : name.last + 1] == ["who"]), None)
        if told is None and named and words.owns[named[0].last - 1] and named[0].first == clause.outside[0]:
            told = named[0]
        return told or (named[0] if named and pronoun not in self.last else None)
