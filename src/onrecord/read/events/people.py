"""Whom a noun phrase names, person, body or side, with the state that the person speaks for."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from onrecord.model import Actor, ActorKind, ActorMention, Span
from onrecord.read.actors import FIGHTERS, KNOWN, Form, Known, Sides
from onrecord.read.actors.find import PIECE
from onrecord.read.parsed import Token

MEN, WOMEN, MANY = frozenset({"he", "him"}), frozenset({"she", "her"}), frozenset({"it", "they", "which", "that", "who"})
NAMED_OFTEN = 3
LOOKED_BACK = 60  # mentions
SIDES = frozenset({ActorKind.STATE, ActorKind.GROUP})
DOERS = frozenset({ActorKind.STATE, ActorKind.GROUP, ActorKind.BODY, ActorKind.PERSON, ActorKind.OTHER})


@dataclass(frozen=True)
class Cast:
    """The actors of one report by token, from the mentions of the room of actors."""

    sides: Sides
    mentions: Sequence[ActorMention]
    speaker_of: Callable[[Span], Actor | None]

    @cached_property
    def _starts(self) -> list[int]:
        return [mention.span.start for mention in self.mentions]

    @cached_property
    def _times(self) -> Counter[str]:
        return Counter(mention.actor.name for mention in self.mentions)

    def acts_for_others(self, actor: Actor) -> bool:
        """Whether what they do is a matter of state: a side or body, a person with an office, or one named again and again."""
        return actor.kind is not ActorKind.PERSON or actor.role is not None or self._times[actor.name] >= NAMED_OFTEN

    def side_of(self, actor: Actor) -> Known | None:
        """The side that an actor is or speaks for, by its id or the words of its role and body: `Lorvian minister`."""
        if actor.id in KNOWN.by_id:
            return KNOWN.by_id[actor.id or ""]
        words = PIECE.findall(f"{actor.role or ''} {actor.body or ''} {actor.name if actor.kind is not ActorKind.PERSON else ''}")
        for word in words:
            for pieces, row, form in KNOWN.entries(word):
                if len(pieces) == 1 and row.kind in SIDES and (form is not Form.SEAT or actor.body is not None):
                    return row
        return None

    def at(self, token: Token) -> ActorMention | None:
        """The mention that holds a token; the widest where one lies in another."""
        last = bisect_right(self._starts, token.start) - 1
        for index in range(last, max(-1, last - 4), -1):
            mention = self.mentions[index]
            if mention.span.start <= token.start < mention.span.end:
                return mention
        return None

    def named(self, index: int, depth: int = 8) -> tuple[Actor, ...]:
        """Whom the noun phrase headed by a token names: itself, those joined to it by `and`, or its owner (`Iran's ministry`)."""
        parsed = self.sides.parsed
        token = parsed.tokens[index]
        found: list[Actor] = []
        if not depth:
            return ()  # a hostile text may be one chain of `and`
        mention = self.at(token)
        if mention is not None and mention.actor.kind in DOERS:
            found.append(mention.actor)
        elif mention is None and token.tag == "NNP" and token.text in SEATS:
            found.append(SEATS[token.text])
        elif mention is None and token.tag.startswith("NN"):
            owner = self._owner(index) if token.lower in FIGHTERS.words or token.lower in OFFICES else None
            if owner is not None:
                found.append(owner)
            elif token.lower in OFFICES:
                found.extend(self._spoken_for(index, depth - 1))
        for child in parsed.children[index]:
            below = parsed.tokens[child]
            if below.dep == "conj":
                found.extend(actor for actor in self.named(child, depth - 1) if actor not in found)
            elif below.dep == "appos" and not found:
                found.extend(self.named(child, depth - 1))
            elif below.lower == "including":
                found.extend(
                    actor for under in parsed.children[child] for actor in self.named(under, depth - 1) if actor not in found
                )
        return tuple(found)

    def _owner(self, index: int) -> Actor | None:
        """The side or body that stands before a noun in its phrase: `Group of Seven leaders`, `Iran's ministry`."""
        owner = self.sides.owner(index)
        if owner is not None:
            return owner.actor
        for child in self.sides.parsed.children[index]:
            token = self.sides.parsed.tokens[child]
            mention = self.at(token) if token.dep in {"compound", "poss", "nmod", "amod"} else None
            if mention is not None and mention.actor.kind is ActorKind.BODY:
                return mention.actor
        return None

    def sides_in(self, sentence: int) -> tuple[Actor, ...]:
        """The states and groups that a sentence names, each once."""
        bounds = self.sides.parsed.sentences[sentence]
        named = [one for one in self.sides.named_between(bounds.first, bounds.last) if one.known.kind in SIDES]
        return tuple(dict.fromkeys(one.actor for one in named))

    def _spoken_for(self, index: int, depth: int) -> tuple[Actor, ...]:
        """Whom `a spokesperson for the government of Lorvia` speaks for; `both sides` are the two who attack most."""
        parsed = self.sides.parsed
        words = {parsed.tokens[child].lower for child in parsed.children[index]}
        if words & {"both", "two"}:
            return self._last_two(index) if parsed.tokens[index].lower in MEET else self.two_sides
        if words & {"his", "her"}:
            his = next(child for child in parsed.children[index] if parsed.tokens[child].lower in {"his", "her"})
            return self._last_person(his)
        for child in parsed.children[index]:
            if parsed.tokens[child].lower in {"for", "of", "from"}:
                for under in parsed.children[child]:
                    found = self.named(under, depth)
                    if found:
                        return found
        return ()

    def _last_person(self, index: int) -> tuple[Actor, ...]:
        """The person named last before a token, in its sentence or the two before."""
        return self._last_two(index)[-1:]

    def _last_two(self, index: int) -> tuple[Actor, ...]:
        """The two persons named last before a token, in its sentence or the two before it: `both leaders`."""
        parsed = self.sides.parsed
        start = parsed.sentences[max(0, parsed.tokens[index].sentence - 2)].start
        last = bisect_right(self._starts, parsed.tokens[index].start)
        found: list[Actor] = []
        for mention in reversed(self.mentions[max(0, last - LOOKED_BACK) : last]):
            if mention.span.start < start or len(found) == 2:
                break
            if mention.actor.kind is ActorKind.PERSON and mention.actor not in found:
                found.insert(0, mention.actor)
        return tuple(found)

    @cached_property
    def two_sides(self) -> tuple[Actor, ...]:
        """The two sides of the war that the report tells: those who attack most, and are both told to."""
        most = [side for side, times in self.sides.attackers.most_common(2) if times > 1]
        return tuple(KNOWN.by_id[side].actor for side in most) if len(most) > 1 else ()

    def joined_before(self, index: int) -> tuple[Actor, ...]:
        """Those named right before a token and joined by `and`: `Ukraine and Russia` before `each`."""
        parsed = self.sides.parsed
        found: list[Actor] = []
        at = index - 1
        while at >= 0 and index - at < 12 and len(found) < 3:
            mention = self.at(parsed.tokens[at])
            if mention is not None and mention.actor not in found:
                found.insert(0, mention.actor)
            elif mention is None and parsed.tokens[at].lower not in {"and", ",", "the"}:
                break
            at -= 1
        return tuple(found)

    def told(self, index: int) -> tuple[Actor, ...]:
        """The noun phrase's own words as an actor, where they tell of people or bodies without a name: `human rights agencies`."""
        parsed = self.sides.parsed
        head = parsed.tokens[index]
        if head.lower not in UNNAMED:
            return ()
        first = min(
            [index, *(child for child in parsed.children[index] if parsed.tokens[child].dep in {"amod", "compound", "nmod"})]
        )
        if index - first > 4:
            return ()
        return (Actor(name=parsed.text[parsed.tokens[first].start : head.end], kind=ActorKind.OTHER),)

    def meant(self, pronoun: Token, verb: Token) -> tuple[Actor, ...]:
        """Whom `he`, `she`, `it`, `they`, `who` mean: the noun of the clause, the subject above, or the last fitting subject."""
        parsed = self.sides.parsed
        word = pronoun.lower
        if verb.dep == "relcl" and word in MANY:
            return self.named(verb.head)
        if verb.dep == "ccomp" and word in MEN | WOMEN | {"it", "they"}:
            above = next((child for child in parsed.children[verb.head] if parsed.tokens[child].dep == "nsubj"), None)
            told = self.named(above) if above is not None else ()
            if told and (told[0].kind is ActorKind.PERSON) == (word in MEN | WOMEN):
                return told
        sentence = parsed.sentences[pronoun.sentence] if pronoun.sentence >= 0 else None
        if sentence is None:
            return ()
        last = bisect_right(self._starts, pronoun.start)
        for mention in reversed(self.mentions[max(0, last - LOOKED_BACK) : last]):
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


SEATS = {seat: row.actor for row in reversed(KNOWN.rows) if row.kind is ActorKind.STATE for seat in row.seats}
"""Seats of government, which do what the table's verbs tell even where they are places elsewhere: `Kyiv accepted a truce`."""

UNNAMED = frozenset(
    "allies leaders officials groups agencies organisations organizations mediators countries nations governments "
    "states bloggers experts activists diplomats lawmakers analysts ministers powers partners critics residents "
    "families relatives protesters prosecutors rebels militants gunmen insurgents separatists community world "
    "counterpart counterparts leadership delegation delegations companies".split()
)
"""Nouns by which several are told who act together without a name."""

MEET = frozenset("leaders presidents ministers".split())

OFFICES = frozenset(
    "ministry government president minister premier leader leaders officials official spokesman spokeswoman "
    "spokesperson ambassador envoy authorities authority administration chancellor parliament lawmakers delegation "
    "delegations negotiators embassy chief commander command regime countries allies states nations sides parties "
    "presidents ministers members diplomat diplomats secretary mediators office cabinet leadership side council".split()
)
"""Nouns whose owner acts by them: `the Iranian ministry`, `Israel's prime minister`."""
