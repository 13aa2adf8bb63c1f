"""Who takes part in what a verb tells: its doer, whom it is done to, and whom the report implies."""

from __future__ import annotations

from onrecord.model import Actor
from onrecord.read.actors import ATTACKS, KNOWN, Form, adversary, usual_receiver
from onrecord.read.events.people import Cast
from onrecord.read.events.row import Telling
from onrecord.read.parsed import Token

PRONOUNS = frozenset({"PRP", "WP", "WDT"})
SELF = frozenset({"i", "we"})
TOLD_OF = frozenset({"REQUEST", "YIELD"})  # whose recipient may be the subject of a clause: `demands that Iran stop`
ASKED_OF_MANY = frozenset({"REQUEST", "CONSULT"})
PLEDGES = frozenset("pledge promise decision commitment offer vow move".split())
"""Nouns whose owner does what their clause tells: `Norway's pledge to send tanks`."""

VIOLENCE = frozenset(
    "violence killing killings deaths escalation it this them act acts outrage outrages atrocities bloodshed tragedy".split()
)


def doers(cast: Cast, doer: Token, verb: Token) -> tuple[Actor, ...]:
    """Whom the doer of a verb names; `we` is whoever says it."""
    if doer.lower in SELF:
        speaker = cast.speaker_of(verb.span)
        return (speaker,) if speaker is not None else ()
    if doer.lower in PLEDGES and doer.tag.startswith("NN"):
        return owner_of(cast, doer.index) or _possessor(cast, doer.index)
    if doer.lower in {"each", "both"}:
        return cast.joined_before(doer.index)
    return cast.meant(doer, verb) if doer.tag in PRONOUNS else cast.named(doer.index)


def recipients_of(cast: Cast, verb: Token, row: Telling, passive: bool) -> tuple[Actor, ...]:
    """The object, and who stands after one of the row's prepositions below the verb or its object."""
    parsed = cast.sides.parsed
    found: list[Actor] = []
    prepositions = set(row.to.split())
    heads = [verb.index]
    for child in parsed.children[verb.index]:
        token = parsed.tokens[child]
        if (
            token.dep in {"dobj", "dative"}
            or (passive and token.dep == "nsubjpass")
            or (token.dep == "ccomp" and (row.type in TOLD_OF or token.tag == "JJ"))
        ):
            heads.append(child)
            if token.dep == "ccomp":
                found.extend(
                    actor for under in parsed.children[child] if parsed.tokens[under].dep == "nsubj" for actor in cast.named(under)
                )
            else:
                found.extend(cast.named(child))
                found.extend(owner_of(cast, child))
                found.extend(_possessor(cast, child))
    heads += [under for child in parsed.children[verb.index] for under in parsed.children[child] if _is_touch(parsed.tokens[under])]
    for head in heads:
        for child in parsed.children[head]:
            token = parsed.tokens[child]
            if token.dep in {"prep", "dative", "agent"} and token.lower in prepositions:
                for under in parsed.children[child]:
                    found.extend(cast.named(under))
                    found.extend(owner_of(cast, under))
    if not found and row.type in ASKED_OF_MANY:
        found.extend(_unnamed(cast, verb, prepositions))
    return tuple(dict.fromkeys(found))


def _is_touch(token: Token) -> bool:
    """`in contact with Iran`: who follows stands below the noun."""
    return token.lower == "contact" and token.dep == "pobj"


def _unnamed(cast: Cast, verb: Token, prepositions: set[str]) -> tuple[Actor, ...]:
    """Those without a name whom a verb is turned to: `urged the world`, `called on its allies`."""
    parsed = cast.sides.parsed
    for child in parsed.children[verb.index]:
        token = parsed.tokens[child]
        turned = [child] if token.dep in {"dobj", "dative"} else []
        if token.dep == "prep" and token.lower in prepositions:
            turned = parsed.children[child]
        told = next((actors for at in turned if (actors := cast.told(at))), ())
        if told:
            return told
    return ()


def implied(cast: Cast, verb: Token, row: Telling, actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Whom it is done to where the words name nobody: whom aid goes to, whom the side fights, whose attack is condemned."""
    found: tuple[Actor, ...] = ()
    if row.receiver:
        receiver = usual_receiver(cast.sides, KNOWN.by_id.get(actors[0].id or "") if actors else None)
        found = (receiver.actor,) if receiver is not None else ()
    elif row.type == "ASSAULT":
        found = _fought_by(cast, actors)
    elif row.attacker and _of_attack(cast, verb):
        found = attacker_near(cast, verb)
        own = cast.side_of(actors[0]) if actors else None
        if own is not None and own.actor in found:
            found = _fought_by(cast, (own.actor,))
    return tuple(actor for actor in found if actor not in actors)


def _fought_by(cast: Cast, actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Whom a side fights in the report."""
    row = KNOWN.by_id.get(actors[0].id or "") if actors else None
    other = adversary(row, cast.sides) if row is not None else None
    return (other.actor,) if other is not None else ()


def _of_attack(cast: Cast, verb: Token) -> bool:
    """Whether what stands below the verb is an attack, or nothing is: `condemned the raid`, `vowed to respond`."""
    parsed = cast.sides.parsed
    objects = [child for child in parsed.children[verb.index] if parsed.tokens[child].dep == "dobj"]
    return not objects or any(
        parsed.tokens[at].lower in ATTACKS.words | VIOLENCE for child in objects for at in parsed.subtree(child)
    )


def attacker_near(cast: Cast, verb: Token) -> tuple[Actor, ...]:
    """Whoever attacks in the sentence, else in the report most: whom `condemned the attack` is about."""
    here = cast.sides.by_sentence.get(verb.sentence)
    if here:
        return (here[0].by.actor,)
    most = cast.sides.attackers.most_common(2)
    if most and (len(most) == 1 or most[0][1] > most[1][1]):
        return (KNOWN.by_id[most[0][0]].actor,)
    return ()


def owner_of_subject(cast: Cast, verb: Token) -> tuple[Actor, ...]:
    """Whose `Russian troops were deployed` are."""
    for child in cast.sides.parsed.children[verb.index]:
        if cast.sides.parsed.tokens[child].dep == "nsubjpass":
            return cast.named(child)
    return ()


def _possessor(cast: Cast, index: int) -> tuple[Actor, ...]:
    """Whose the object is: `slammed Biden's visit`."""
    parsed = cast.sides.parsed
    found = (cast.at(parsed.tokens[child]) for child in parsed.children[index] if parsed.tokens[child].dep == "poss")
    return tuple(mention.actor for mention in found if mention is not None)


def owner_of(cast: Cast, index: int) -> tuple[Actor, ...]:
    """The side before a noun in its phrase."""
    owner = cast.sides.owner(index)
    return (owner.actor,) if owner is not None and owner.form is not Form.ATTRIBUTE else ()
