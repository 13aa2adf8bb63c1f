"""The sides of a report: who is named, who attacks whom, who gives and who receives."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from onrecord.model import ActorKind
from onrecord.read.actors.attacks import SIDES, Attack, find_attacks
from onrecord.read.actors.english_deeds import AID, GIVES, HOLDS, REFERS
from onrecord.read.actors.find import Form, Named
from onrecord.read.actors.row import Known
from onrecord.read.parsed import Parsed, Token

GIVERS = frozenset({ActorKind.STATE, ActorKind.GROUP, ActorKind.BODY})
NOUN_PHRASE = frozenset({"JJ", "JJS", "JJR", "NN", "NNS", "NNP", "NNPS", "HYPH", "POS", "VBN", "VBG", "CD", "RB"})
HELD_REACH = 60  # characters from `Russian-occupied` to the name of the place
MANY = 60  # looked at around a figure: a text twice as long must not take four times as long
REACH = 6  # tokens between an owner and its noun


@dataclass(frozen=True)
class Sides:
    """The sides of a report: who is named, who attacks whom."""

    parsed: Parsed
    named: Sequence[Named]

    @cached_property
    def by_token(self) -> dict[int, Named]:
        """The naming that a token is part of."""
        return {at: named for named in self.named for at in range(named.first, named.last)}

    @cached_property
    def attacks(self) -> tuple[Attack, ...]:
        """Every attack with a told attacker, left to right."""
        return tuple(find_attacks(self))

    @cached_property
    def by_sentence(self) -> dict[int, list[Attack]]:
        """The attacks of each sentence."""
        found: dict[int, list[Attack]] = {}
        for attack in self.attacks:
            found.setdefault(attack.sentence, []).append(attack)
        return found

    @cached_property
    def pairs(self) -> Counter[tuple[str, str]]:
        """How often each side is told to attack each other side."""
        return Counter((attack.by.id, attack.on.id) for attack in self.attacks if attack.on and attack.on.id != attack.by.id)

    @cached_property
    def attackers(self) -> Counter[str]:
        """How often each side is told to attack."""
        return Counter(attack.by.id for attack in self.attacks)

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each side is named."""
        return Counter(named.known.id for named in self.named if named.known.kind in SIDES)

    @cached_property
    def attacked(self) -> Counter[str]:
        """How often each side is told to be attacked."""
        found: Counter[str] = Counter()
        for (_, on), times in self.pairs.items():
            found[on] += times
        return found

    @cached_property
    def given(self) -> Counter[str]:
        """How often each side or body is told to give, or owns what is given."""
        found: Counter[str] = Counter()
        for token in self.parsed.tokens:
            named = None
            if token.lower in GIVES.words and token.tag.startswith("VB"):
                subject = next(
                    (child for child in self.parsed.children[token.index] if self.parsed.tokens[child].dep == "nsubj"), None
                )
                named = self.acting(self.parsed.tokens[subject]) if subject is not None else None
            elif token.lower in AID.words:
                named = self.owner(token.index)
            if named is not None:
                found[named.known.id] += 1
        return found

    @cached_property
    def received(self) -> Counter[str]:
        """How often each state stands after `to` or `for`."""
        tokens = self.parsed.tokens
        return Counter(
            named.known.id
            for named in self.named
            if named.known.kind is ActorKind.STATE and named.first and tokens[named.first - 1].lower in {"to", "for"}
        )

    def acting(self, token: Token) -> Named | None:
        """The side or body that a subject names, or that owns it (`the US president`)."""
        named = self.by_token.get(token.index)
        if named is not None and named.known.kind in GIVERS and named.form is not Form.ATTRIBUTE:
            return named
        return self.owner(token.index)

    def fights(self, side: Known) -> bool:
        """Whether a side is told to attack or to be attacked."""
        return side.id in self.attackers or side.id in self.attacked

    def owner(self, noun: int) -> Named | None:
        """The side that stands before a noun in its phrase: `Russian` of `three Russian attack drones`."""
        tokens = self.parsed.tokens
        at = noun - 1
        while at >= max(0, noun - REACH) and tokens[at].sentence == tokens[noun].sentence:
            named = self.by_token.get(at)
            if named is not None:
                if named.form is Form.ATTRIBUTE:
                    at = named.first - 1
                    continue
                return named if named.known.kind in SIDES else None
            if tokens[at].lower in REFERS.words and tokens[at + 1].tag == "POS":
                return self.last_group(at)
            if tokens[at].tag not in NOUN_PHRASE:
                return None
            at -= 1
        return None

    @cached_property
    def _held(self) -> tuple[tuple[Named, int, str], ...]:
        """Each `Russian-occupied`, where it stands, and the characters after it that may name what is held."""
        tokens = self.parsed.tokens
        return tuple(
            (named, tokens[named.first].start, self.parsed.text[tokens[named.first].start : tokens[named.first].start + HELD_REACH])
            for named in self.named
            if named.form is Form.ATTRIBUTE and tokens[min(named.last + 1, len(tokens) - 1)].lower in HOLDS.words
        )

    def holder(self, place: str, near: int) -> Known | None:
        """Who holds a place by the report's words (`Russian-occupied Crimea`); of several the one told nearest to a character."""
        found = [(abs(at - near), named.known.id) for named, at, after in self._held[:MANY] if place in after]
        return (
            next((named.known for named, at, _ in self._held if (abs(at - near), named.known.id) == min(found)), None)
            if found
            else None
        )

    def last_group(self, index: int) -> Named | None:
        """The armed group named last before a token: whom `the group` means."""
        at = bisect_left(self._group_starts, index)
        return self._groups[at - 1] if at else None

    @cached_property
    def _groups(self) -> list[Named]:
        return [named for named in self.named if named.known.kind is ActorKind.GROUP]

    @cached_property
    def _group_starts(self) -> list[int]:
        return [named.first for named in self._groups]

    @cached_property
    def _starts(self) -> list[int]:
        return [named.first for named in self.named]

    def named_between(self, first: int, last: int) -> Sequence[Named]:
        """The namings that begin among the tokens `[first, last)`."""
        return self.named[bisect_left(self._starts, first) : bisect_left(self._starts, last)]

    @cached_property
    def _attack_sentences(self) -> list[int]:
        return [attack.sentence for attack in self.attacks]

    def attacks_near(self, sentence: int) -> Sequence[Attack]:
        """The attacks told nearest to a sentence, `MANY` before it and `MANY` after it at most."""
        at = bisect_left(self._attack_sentences, sentence)
        return self.attacks[max(0, at - MANY) : at + MANY]

    def named_in(self, index: int) -> Named | None:
        """The side that a noun phrase's head names or is owned by."""
        named = self.by_token.get(index)
        if named is not None and named.known.kind in SIDES and named.form is not Form.ATTRIBUTE:
            return named
        return self.owner(index)
