"""Finds the events that a row of the table tells by a verb with an actor for a subject; those of nouns are in `nouns`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from onrecord.model import ActorKind, Status
from onrecord.read.events.candidate import Candidate
from onrecord.read.events.charges import charges
from onrecord.read.events.clause import (
    agent_of,
    is_passive,
    noun_before,
    objects_of,
    phrase_of,
    phrase_start,
    status_of,
    subject_of,
)
from onrecord.read.events.english import CHARGED, WORDS
from onrecord.read.events.nouns import by_noun
from onrecord.read.events.parts import doers, implied, owner_of_subject, recipients_of
from onrecord.read.events.people import Cast
from onrecord.read.events.row import Telling
from onrecord.read.events.spoken import spoken
from onrecord.read.parsed import Parsed, Token

OFFICIAL = frozenset({"CONSULT", "AGREE", "SUPPORT", "AID", "YIELD", "MOBILIZE"})  # not told of persons without an office
OF_MANY = frozenset({"REQUEST", "ACCUSE"})
WILL = frozenset({"will", "'ll", "’ll"})
PASSIVE_ENOUGH = frozenset({"ACCUSE", "COERCE", "SANCTION"})  # told without a doer, the recipient is an event still
SAYING = frozenset(CHARGED.verbs.split())
FAR = 40  # the same for what is said at length
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
            told = [one for row in verbs.get(token.lower, ()) for one in _by_verb(cast, token, row)]
            yield from told
            if token.lower in SAYING and not told:
                yield from charges(cast, token)
        elif token.tag.startswith("NN"):
            for row in nouns.get(token.lower, ()):
                yield from by_noun(cast, token, row)


def _by_verb(cast: Cast, verb: Token, row: Telling) -> Iterator[Candidate]:
    parsed = cast.sides.parsed
    if not _fits(cast, verb, row):
        return
    if row.spoken:
        yield from spoken(cast, verb, row)
        return
    passive = is_passive(parsed, verb)
    doer = agent_of(parsed, verb) if passive else subject_of(parsed, verb)
    if doer is None and not passive and verb.tag in {"VBD", "VBZ", "VBP", "VBN"}:
        doer = noun_before(parsed, verb)
    actors = doers(cast, doer, verb) if doer is not None else ()
    recipients = tuple(actor for actor in recipients_of(cast, verb, row, passive) if actor not in actors)
    status = Status.HAPPENED if row.future else status_of(parsed, verb)
    if status is None or (row.party and len(actors) + len(recipients) < 2):
        return
    if row.type in OFFICIAL and actors and not any(cast.acts_for_others(actor) for actor in actors):
        return
    if not actors and doer is not None and (recipients or row.receiver or row.type in OF_MANY):
        actors = cast.told(doer.index)
    if not actors and passive and row.type == "MOBILIZE":
        actors = owner_of_subject(cast, verb)
    if not actors and not (passive and recipients and row.type in PASSIVE_ENOUGH):
        return
    if row.type == "ASSAULT":
        if all(actor.kind is ActorKind.PERSON for actor in actors):
            return  # an official who `pushed back` has gained no ground
        actors = tuple(dict.fromkeys(side.actor if (side := cast.side_of(actor)) else actor for actor in actors))
    recipients = recipients or implied(cast, verb, row, actors)
    if row.reverse:
        actors, recipients = recipients, actors
    first = phrase_start(parsed, doer.index) if doer and doer.sentence == verb.sentence and doer.index < verb.index else None
    span = phrase_of(parsed, verb.index, first)
    yield Candidate(row.type, verb.index, verb.sentence, span, actors, recipients, row.name, row.worth, row.mode, status)


def _fits(cast: Cast, verb: Token, row: Telling) -> bool:
    """Whether the row's `things` stand below the verb, and none of `unless`."""
    parsed = cast.sides.parsed
    sentence = parsed.sentences[verb.sentence]
    after = parsed.tokens[verb.index + 1 : min(sentence.last, verb.index + 1 + NEAR)]
    ends = next((at for at, token in enumerate(after) if token.lower == "that" and token.tag == "IN"), len(after))
    words = {token.lower for token in after[:ends]}  # `informed Norway that aid would come` is not told of the aid
    if row.future and not any(parsed.tokens[child].lower in WILL for child in parsed.children[verb.index]):
        return False
    if row.infinitive and not _to_do(parsed, verb):
        return False
    if row.unless and words & set(row.unless.split()) & {parsed.tokens[i].lower for i in parsed.subtree(verb.index)}:
        return False
    if row.places:
        objects = [parsed.tokens[at] for at in objects_of(parsed, verb)]
        return any(token.tag == "NNP" and cast.at(token) is None for token in objects)
    if not row.things:
        return True
    things = set(row.things.split())
    if row.things == "for on upon" or row.particle:
        return bool(after) and after[0].lower in things
    if row.direct:
        return any(parsed.tokens[at].lower in things for at in objects_of(parsed, verb))
    first = sentence.first if is_passive(parsed, verb) else verb.index + 1
    last = verb.index + 1 + (FAR if row.far else NEAR + 4)
    below = {parsed.tokens[index].lower for index in parsed.subtree(verb.index) if first <= index < last}
    return bool(things & below) and (not row.beside or row.beside in below)


def _to_do(parsed: Parsed, verb: Token) -> bool:
    """Whether a clause with `to` hangs on the verb."""
    for child in parsed.children[verb.index]:
        if parsed.tokens[child].dep in {"xcomp", "ccomp"} and parsed.tokens[child].tag == "VB":
            return any(parsed.tokens[under].lower == "to" for under in parsed.children[child])
    return False
