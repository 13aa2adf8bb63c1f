"""Whom a noun phrase names, person, body or side, with the state that the person speaks for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from onrecord.model import Actor, ActorKind, ActorMention
from onrecord.read.actors import Sides
from onrecord.read.actors.english_deeds import FIGHTERS
from onrecord.read.parsed import Token

MEN, WOMEN, MANY = frozenset({"he", "him"}), frozenset({"she", "her"}), frozenset({"it", "they", "which", "that", "who"})
DOERS = frozenset({ActorKind.STATE, ActorKind.GROUP, ActorKind.BODY, ActorKind.PERSON, ActorKind.OTHER})


@dataclass(frozen=True)
class Cast:
    """The actors of one report by token, from the mentions of the room of actors."""

    sides: Sides
    mentions: Sequence[ActorMention]

    @cached_property
    def _starts(self) -> list[int]:
        return [mention.span.start for mention in self.mentions]

    def at(self, token: Token) -> ActorMention | None:
        """The mention that holds a token; the widest where one lies in another."""
        last = bisect_right(self._starts, token.start) - 1
        for index in range(last, max(-1, last - 4), -1):
            mention = self.mentions[index]
            if mention.span.start <= token.start < mention.span.end:
                return mention
        return None

    def named(self, index: int) -> tuple[Actor, ...]:
        """Whom the noun phrase headed by a token names: itself, those joined to it by `and`, or its owner (`Iran's ministry`)."""
        parsed = self.sides.parsed
        token = parsed.tokens[index]
        found: list[Actor] = []
        mention = self.at(token)
        if mention is not None and mention.actor.kind in DOERS:
            found.append(mention.actor)
        elif mention is None and token.tag.startswith("NN"):
            owner = self.sides.owner(index)
            if owner is not None and (token.lower in FIGHTERS.words or token.lower in OFFICES):
                found.append(owner.actor)
        for child in parsed.children[index]:
            below = parsed.tokens[child]
            if below.dep == "conj":
                found.extend(actor for actor in self.named(child) if actor not in found)
            elif below.dep == "appos" and not found:
                found.extend(self.named(child))
        return tuple(found)

    def meant(self, pronoun: Token, verb: Token) -> tuple[Actor, ...]:
        """Whom `he`, `she`, `it`, `they`, `who` mean: the noun of the clause, the subject above, or the last fitting subject."""
        parsed = self.sides.parsed
        word = pronoun.lower
        if verb.dep == "relcl" and word in MANY:
            return self.named(verb.head)
        sentence = parsed.sentences[pronoun.sentence] if pronoun.sentence >= 0 else None
        if sentence is None:
            return ()
        for mention in reversed(self.mentions[: bisect_right(self._starts, pronoun.start)]):
            person = mention.actor.kind is ActorKind.PERSON
            if word in MEN | WOMEN:
                if person:
                    return (mention.actor,)
            elif word in {"it", "they"}:
                first = parsed.tokens_in(mention.span)
                if not person and mention.actor.kind in DOERS and first and first[-1].dep in {"nsubj", "nsubjpass"}:
                    return (mention.actor,)
            else:
                return ()
            if mention.span.start < parsed.sentences[max(0, sentence.index - 2)].start:
                return ()
        return ()


OFFICES = frozenset(
    "ministry government president minister premier leader leaders officials official spokesman spokeswoman "
    "spokesperson ambassador envoy authorities authority administration chancellor parliament lawmakers delegation "
    "delegations negotiators embassy chief commander command regime diplomat diplomats secretary mediators office "
    "cabinet leadership side council".split()
)
"""Nouns whose owner acts by them: `the Iranian ministry`, `Israel's prime minister`."""
