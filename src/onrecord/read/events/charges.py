"""Accusations in the words themselves: a speaker says of a side that what it does is a crime (`it is Russian terror`)."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.model import Span
from onrecord.read.actors import ATTACKS, Known
from onrecord.read.actors.attacks import SIDES
from onrecord.read.events.candidate import Candidate
from onrecord.read.events.clause import subject_of
from onrecord.read.events.english import CHARGED
from onrecord.read.events.parts import attacker_near, doers
from onrecord.read.events.people import Cast
from onrecord.read.parsed import Token

CHARGES = frozenset(CHARGED.things.split())
THAT = frozenset("it this that these they act acts incident massacre".split())
ABOVE = 4  # heads above a word of crime among which the one who does it is looked for


def charges(cast: Cast, verb: Token) -> Iterator[Candidate]:
    """The accusation that the words of a verb of saying hold; none where the crime is nobody's, or the speaker's own side's."""
    doer = subject_of(cast.sides.parsed, verb)
    actors = doers(cast, doer, verb) if doer is not None else ()
    if not actors:
        return
    own = {known.id for known in (cast.side_of(actor) for actor in actors) if known is not None}
    sentence = cast.sides.parsed.sentences[verb.sentence]
    for charge in cast.sides.parsed.tokens[sentence.first : sentence.last]:
        charged = _charged(cast, charge, verb) if charge.lower in CHARGES else None
        if charged is None or charged.id in own or charged.actor in actors:
            continue
        span = Span(min(charge.start, verb.start), max(charge.end, verb.end))
        row = CHARGED
        yield Candidate(row.type, verb.index, verb.sentence, span, actors, (charged.actor,), row.name, row.worth, row.mode)
        return


def _charged(cast: Cast, charge: Token, verb: Token) -> Known | None:
    """Whose the crime is: its owner's, of the subject of the clause, or of whoever did the attack that is called so."""
    sides = cast.sides
    parsed = sides.parsed
    below = [
        under for child in parsed.children[charge.index] if parsed.tokens[child].lower == "by" for under in parsed.children[child]
    ]
    told = [sides.owner(charge.index), *(sides.named_in(under) for under in below)]
    token = charge
    for _ in range(ABOVE):
        if token.index == verb.index:
            break
        for child in parsed.children[token.index]:
            if parsed.tokens[child].dep not in {"nsubj", "nsubjpass", "agent"} or child == charge.index:
                continue
            word = parsed.tokens[child].lower
            if word in THAT or word in ATTACKS.words:
                by = attacker_near(cast, verb)
                return next((known for actor in by if (known := cast.side_of(actor)) is not None), None)
            told.append(sides.named_in(child))
        if token.head == token.index:
            break
        token = parsed.tokens[token.head]
    return next(
        (one.known for one in told if one is not None and one.known.kind in SIDES and one.known.id in sides.attackers), None
    )
