"""Finds the events that a row of the table tells: verbs with an actor for a subject, nouns owned by one or between two."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from onrecord.model import Actor, ActorKind, Span, Status
from onrecord.read.actors import ATTACKS, KNOWN, Form, adversary, usual_receiver
from onrecord.read.events.candidate import Candidate
from onrecord.read.events.clause import agent_of, is_passive, noun_before, phrase_of, phrase_start, status_of, subject_of
from onrecord.read.events.english import CHARGED, WORDS
from onrecord.read.events.people import Cast
from onrecord.read.events.row import Telling
from onrecord.read.parsed import Parsed, Token

PRONOUNS = frozenset({"PRP", "WP", "WDT"})
OFFICIAL = frozenset({"CONSULT", "AGREE", "SUPPORT", "AID", "YIELD", "MOBILIZE"})  # not told of persons without an office
VIOLENCE = frozenset(
    "violence killing killings deaths escalation it this them act acts outrage outrages atrocities bloodshed tragedy".split()
)
SWAPS = frozenset("swap swaps exchange exchanges release".split())
OF_PEACE = frozenset("peace ceasefire truce hostage face three-way two-way direct".split())
REPEATS = frozenset("repeated renewed reiterated made issued repeating renewing reiterating".split())
SELF = frozenset({"i", "we"})
WILL = frozenset({"will", "'ll", "’ll"})
PASSIVE_ENOUGH = frozenset({"ACCUSE", "COERCE", "SANCTION"})  # told without a doer, the recipient is an event still
SAYING = frozenset(CHARGED.verbs.split())
CHARGES = frozenset(CHARGED.things.split())
NEAR = 12  # tokens after the verb among which its things are looked for


@cache
def _index() -> tuple[dict[str, list[Telling]], dict[str, list[Telling]]]:
    verbs: dict[str, list[Telling]] = {}
    nouns: dict[str, list[Telling]] = {}
    for row in WORDS:
        for word in row.verbs.split():
            verbs.setdefault(word, []).append(row)
        for word in row.nouns.split():
            nouns.setdefault(word, []).append(row)
    return verbs, nouns


def find_told(cast: Cast) -> Iterator[Candidate]:
    """Every event that the table's rows tell, in order of the text."""
    verbs, nouns = _index()
    for token in cast.sides.parsed.tokens:
        if token.tag.startswith("VB"):
            for row in verbs.get(token.lower, ()):
                yield from _by_verb(cast, token, row)
            if token.lower in SAYING:
                yield from _charged(cast, token)
        elif token.tag.startswith("NN"):
            for row in nouns.get(token.lower, ()):
                yield from _by_noun(cast, token, row)


def _by_verb(cast: Cast, verb: Token, row: Telling) -> Iterator[Candidate]:
    parsed = cast.sides.parsed
    if not _fits(cast, verb, row):
        return
    passive = is_passive(parsed, verb)
    doer = agent_of(parsed, verb) if passive else subject_of(parsed, verb)
    if doer is None and not passive and verb.tag in {"VBD", "VBZ", "VBP", "VBN"}:
        doer = noun_before(parsed, verb)
    actors = _doers(cast, doer, verb) if doer is not None else ()
    recipients = tuple(actor for actor in _recipients(cast, verb, row, passive) if actor not in actors)
    if not actors and doer is not None and recipients:
        actors = cast.told(doer.index)
    if row.type in OFFICIAL and actors and not any(cast.acts_for_others(actor) for actor in actors):
        return
    if row.party and len(actors) + len(recipients) < 2:
        return
    if not actors and passive and row.type == "MOBILIZE":
        actors = _owner_of_subject(cast, verb)
    if not actors and doer is not None and row.receiver:
        actors = cast.told(doer.index)
    if not actors and not (passive and recipients and row.type in PASSIVE_ENOUGH):
        return
    status = Status.HAPPENED if row.future else status_of(parsed, verb)
    if status is None:
        return
    if row.receiver and not recipients:
        receiver = usual_receiver(cast.sides, KNOWN.by_id.get(actors[0].id or "") if actors else None)
        recipients = (receiver.actor,) if receiver is not None and receiver.actor not in actors else ()
    if row.type == "ASSAULT" and not recipients:
        recipients = _fought_by(cast, actors)
    if row.reverse:
        actors, recipients = recipients, actors
    if row.attacker and not recipients and _of_attack(cast, verb):
        recipients = tuple(actor for actor in _attacker_near(cast, verb) if actor not in actors)
    first = phrase_start(parsed, doer.index) if doer and doer.sentence == verb.sentence and doer.index < verb.index else None
    yield Candidate(
        row.type,
        verb.index,
        verb.sentence,
        phrase_of(parsed, verb.index, first),
        actors,
        recipients,
        row.name,
        row.worth,
        row.mode,
        status,
    )


def _doers(cast: Cast, doer: Token, verb: Token) -> tuple[Actor, ...]:
    if doer.lower in SELF:
        speaker = cast.speaker_of(verb.span)
        return (speaker,) if speaker is not None else ()
    if doer.lower in {"each", "both"}:
        return cast.joined_before(doer.index)
    return cast.meant(doer, verb) if doer.tag in PRONOUNS else cast.named(doer.index)


def _fits(cast: Cast, verb: Token, row: Telling) -> bool:
    """Whether the row's `things` stand below the verb, and none of `unless`."""
    parsed = cast.sides.parsed
    sentence = parsed.sentences[verb.sentence]
    after = parsed.tokens[verb.index + 1 : min(sentence.last, verb.index + 1 + NEAR)]
    words = {token.lower for token in after}
    if row.future and not any(parsed.tokens[child].lower in WILL for child in parsed.children[verb.index]):
        return False
    if row.infinitive and not _to_do(parsed, verb):
        return False
    if row.unless and words & set(row.unless.split()) & {parsed.tokens[i].lower for i in parsed.subtree(verb.index)}:
        return False
    if not row.things:
        return True
    if row.things == "for on upon":
        return bool(after) and after[0].lower in {"for", "on", "upon"}
    things = set(row.things.split())
    first = sentence.first if is_passive(parsed, verb) else verb.index + 1
    below = {parsed.tokens[index].lower for index in parsed.subtree(verb.index) if first <= index < verb.index + 1 + NEAR + 4}
    return bool(things & below)


def _to_do(parsed: Parsed, verb: Token) -> bool:
    """Whether a clause with `to` hangs on the verb."""
    for child in parsed.children[verb.index]:
        if parsed.tokens[child].dep in {"xcomp", "ccomp"} and parsed.tokens[child].tag == "VB":
            return any(parsed.tokens[under].lower == "to" for under in parsed.children[child])
    return False


def _recipients(cast: Cast, verb: Token, row: Telling, passive: bool) -> tuple[Actor, ...]:
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
            or (token.dep == "ccomp" and row.type in {"REQUEST", "YIELD"})
        ):
            heads.append(child)
            if token.dep == "ccomp":
                found.extend(
                    actor for under in parsed.children[child] if parsed.tokens[under].dep == "nsubj" for actor in cast.named(under)
                )
            else:
                found.extend(cast.named(child))
                found.extend(_owner_of(cast, child))
                found.extend(_possessor(cast, child))
    for head in heads:
        for child in parsed.children[head]:
            token = parsed.tokens[child]
            if token.dep in {"prep", "dative", "agent"} and token.lower in prepositions:
                for under in parsed.children[child]:
                    found.extend(cast.named(under))
                    found.extend(_owner_of(cast, under))
    return tuple(dict.fromkeys(found))


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


def _attacker_near(cast: Cast, verb: Token) -> tuple[Actor, ...]:
    """Whoever attacks in the sentence, else in the report most: whom `condemned the attack` is about."""
    here = cast.sides.by_sentence.get(verb.sentence)
    if here:
        return (here[0].by.actor,)
    most = cast.sides.attackers.most_common(2)
    if most and (len(most) == 1 or most[0][1] > most[1][1]):
        return (KNOWN.by_id[most[0][0]].actor,)
    return ()


def _owner_of_subject(cast: Cast, verb: Token) -> tuple[Actor, ...]:
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


def _owner_of(cast: Cast, index: int) -> tuple[Actor, ...]:
    owner = cast.sides.owner(index)
    return (owner.actor,) if owner is not None and owner.form is not Form.ATTRIBUTE else ()


def _charged(cast: Cast, verb: Token) -> Iterator[Candidate]:
    """An accusation in the words themselves: a speaker names a side beside a word of crime (`it is Russian terror`)."""
    parsed = cast.sides.parsed
    sentence = parsed.sentences[verb.sentence]
    charge = next((token for token in parsed.tokens[sentence.first : sentence.last] if token.lower in CHARGES), None)
    doer = subject_of(parsed, verb)
    if charge is None or doer is None:
        return
    actors = _doers(cast, doer, verb)
    charged = next(
        (
            named.actor
            for named in cast.sides.named_between(sentence.first, sentence.last)
            if named.known.kind in {ActorKind.STATE, ActorKind.GROUP}
            and named.known.id in cast.sides.attackers
            and named.actor not in actors
            and not phrase_start(parsed, doer.index) <= named.first <= doer.index
        ),
        None,
    )
    if not actors or charged is None:
        return
    yield Candidate(
        CHARGED.type,
        verb.index,
        verb.sentence,
        Span(min(charge.start, verb.start), max(charge.end, verb.end)),
        actors,
        (charged,),
        CHARGED.name,
        CHARGED.worth,
        CHARGED.mode,
    )


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
    return cast.meant(subject, verb) if subject.tag in PRONOUNS else cast.named(subject.index)


def _by_noun(cast: Cast, noun: Token, row: Telling) -> Iterator[Candidate]:
    parsed = cast.sides.parsed
    near = range(max(0, noun.index - 3), min(len(parsed.tokens), noun.index + 6))
    if row.things and not set(row.things.split()) & {parsed.tokens[i].lower for i in near}:
        return
    prepositions = set(row.to.split())
    joined: list[Actor] = []
    for child in parsed.children[noun.index]:
        if parsed.tokens[child].dep == "prep" and parsed.tokens[child].lower in prepositions:
            for under in parsed.children[child]:
                joined.extend(actor for actor in cast.named(under) if actor not in joined)
    owner: tuple[Actor, ...] = _owner_of(cast, noun.index) or _his(cast, noun)
    if not owner:
        owner = tuple(
            mention.actor
            for child in parsed.children[noun.index]
            if parsed.tokens[child].dep == "poss"
            and (mention := cast.at(parsed.tokens[child]))
            and mention.actor.kind is ActorKind.PERSON
        )
    actors: tuple[Actor, ...]
    recipients: tuple[Actor, ...]
    parties = _parties(cast, noun) if row.both else ()
    if row.both and len(joined) > 1:
        actors, recipients = tuple(joined), ()
    elif row.both and len(parties) > 1 and not joined and (not owner or noun.lower in SWAPS):
        actors, recipients = parties, ()
    elif owner and (joined or not row.both):
        actors, recipients = owner, tuple(actor for actor in joined if actor not in owner)
    else:
        return
    yield Candidate(
        row.type,
        noun.index,
        noun.sentence,
        phrase_of(parsed, noun.index, phrase_start(parsed, noun.index)),
        actors,
        recipients,
        row.name,
        row.worth,
        row.mode,
        Status.HAPPENED,
    )
