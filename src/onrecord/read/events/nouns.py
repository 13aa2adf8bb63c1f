"""Events that a noun tells: owned by an actor (`Qatar's appeal`), or between two (`talks between A and B`)."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.model import Actor, ActorKind, Status
from onrecord.read.events.candidate import Candidate
from onrecord.read.events.clause import phrase_of, phrase_start, subject_of
from onrecord.read.events.parts import doers, owner_of
from onrecord.read.events.people import Cast
from onrecord.read.events.row import Telling
from onrecord.read.parsed import Token

TALKS = frozenset("talks negotiations".split())
SWAPS = frozenset("swap swaps exchange exchanges release".split())
OF_PEACE = frozenset("peace ceasefire truce hostage face three-way two-way direct".split())
BROKERED = frozenset("brokered mediated hosted led convened called held".split())
APART = 9  # tokens after a noun among which `between` is looked for
ATTENDING = frozenset("in during at after following before on".split())
REPEATS = frozenset("repeated renewed reiterated made issued repeating renewing reiterating".split())


def by_noun(cast: Cast, noun: Token, row: Telling) -> Iterator[Candidate]:
    """The event that a row's noun tells, if somebody takes part in it."""
    parsed = cast.sides.parsed
    near = range(max(0, noun.index - 3), min(len(parsed.tokens), noun.index + 6))
    if row.things and not set(row.things.split()) & {parsed.tokens[i].lower for i in near}:
        return
    parts = _parts(cast, noun, row)
    if parts is None:
        return
    actors, recipients = parts
    span = phrase_of(parsed, noun.index, phrase_start(parsed, noun.index))
    yield Candidate(row.type, noun.index, noun.sentence, span, actors, recipients, row.name, row.worth, row.mode, Status.HAPPENED)


def _parts(cast: Cast, noun: Token, row: Telling) -> tuple[tuple[Actor, ...], tuple[Actor, ...]] | None:
    """Actors and recipients; null where the noun has no owner, or has only one party and needs two."""
    joined = _joined(cast, noun, row)
    owner = owner_of(cast, noun.index) or _his(cast, noun) or _person(cast, noun) or _by(cast, noun)
    owner = owner or (_attending(cast, noun) if joined else ())
    if not row.both:
        return (owner, tuple(actor for actor in joined if actor not in owner)) if owner else None
    if len(joined) > 1:
        return joined, ()
    parties = _parties(cast, noun)
    if len(parties) > 1 and not joined and (not owner or noun.lower in SWAPS):
        return parties, ()
    if noun.lower in TALKS and not joined and len(owner) > 1:
        return owner, tuple(actor for actor in cast.two_sides if actor not in owner)
    return (owner, tuple(actor for actor in joined if actor not in owner)) if owner and joined else None


def _joined(cast: Cast, noun: Token, row: Telling) -> tuple[Actor, ...]:
    """Who stands after the row's prepositions: `between A and B`."""
    parsed = cast.sides.parsed
    prepositions = set(row.to.split())
    found: list[Actor] = []
    for child in parsed.children[noun.index]:
        if parsed.tokens[child].dep == "prep" and parsed.tokens[child].lower in prepositions:
            for under in parsed.children[child]:
                found.extend(actor for actor in cast.named(under) if actor not in found)
    if not found and row.both and "between" in prepositions:
        found.extend(_between(cast, noun))
    return tuple(found)


def _between(cast: Cast, noun: Token) -> tuple[Actor, ...]:
    """The two who stand after a `between` that hangs on another word: `talks are to be held between A and B`."""
    parsed = cast.sides.parsed
    for at in range(noun.index + 1, min(noun.index + APART, parsed.sentences[noun.sentence].last)):
        if parsed.tokens[at].lower == "between":
            found = [actor for under in parsed.children[at] for actor in cast.named(under)]
            return tuple(found) if len(found) > 1 else ()
    return ()


def _by(cast: Cast, noun: Token) -> tuple[Actor, ...]:
    """Whose it is by what follows: `a call by the ministry`, `talks brokered by A and B`."""
    parsed = cast.sides.parsed
    below = list(parsed.children[noun.index])
    below += [under for child in below if parsed.tokens[child].lower in BROKERED for under in parsed.children[child]]
    for child in below:
        if parsed.tokens[child].lower == "by" and child > noun.index:
            found = tuple(actor for under in parsed.children[child] for actor in cast.named(under))
            if found:
                return found
    return ()


def _person(cast: Cast, noun: Token) -> tuple[Actor, ...]:
    """The person whose it is: `Biden's meeting`."""
    tokens = cast.sides.parsed.tokens
    owners = (cast.at(tokens[child]) for child in cast.sides.parsed.children[noun.index] if tokens[child].dep == "poss")
    return tuple(mention.actor for mention in owners if mention is not None and mention.actor.kind is ActorKind.PERSON)


def _parties(cast: Cast, noun: Token) -> tuple[Actor, ...]:
    """Who meets in `Trump-Putin call`, `Russia-Ukraine talks`; for `peace talks` alone, the two sides of the war."""
    tokens = cast.sides.parsed.tokens
    found: list[Actor] = []
    at = noun.index - 1
    while at >= max(0, noun.index - 8) and tokens[at].sentence == noun.sentence:
        mention = cast.at(tokens[at])
        if mention is not None and mention.actor not in found and mention.actor.kind is not ActorKind.OUTLET:
            found.insert(0, mention.actor)
        elif mention is None and tokens[at].tag not in {"HYPH", "JJ", "NN", "CC", "NNP", "POS", ":"}:
            break
        at -= 1
    if len(found) > 1:
        return tuple(found)
    before = {tokens[index].lower for index in range(max(0, noun.index - 5), noun.index)}
    if noun.lower in SWAPS:
        here = cast.sides_in(noun.sentence)
        return here if len(here) == 2 else cast.two_sides
    return cast.two_sides if noun.lower in {"talks", "negotiations"} and before & OF_PEACE else ()


def _attending(cast: Cast, noun: Token) -> tuple[Actor, ...]:
    """Who speaks or acts at talks: `in a call with Ivo Karst, Ana Tolme said`."""
    parsed = cast.sides.parsed
    link = parsed.tokens[noun.head]
    verb = parsed.tokens[link.head]
    if noun.dep != "pobj" or link.lower not in ATTENDING or not verb.tag.startswith("VB"):
        return ()
    subject = subject_of(parsed, verb)
    return doers(cast, subject, verb) if subject is not None else ()


def _his(cast: Cast, noun: Token) -> tuple[Actor, ...]:
    """Whom `his` of `repeated his calls` means: the subject of the verb above."""
    parsed = cast.sides.parsed
    verb = parsed.tokens[noun.head]
    his = any(parsed.tokens[child].tag == "PRP$" for child in parsed.children[noun.index])
    if noun.dep != "dobj" or not (his or verb.lower in REPEATS):
        return ()
    subject = subject_of(parsed, verb)
    if subject is None:
        return ()
    return doers(cast, subject, verb)
