"""A row of the table of happenings: words that tell an event of one PLOVER type."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.read.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling(Row):
    """Verbs or nouns, in lower case, that tell an event of type `type` where their subject (or owner) is an actor.

    `verbs` must have a subject that is an actor. `nouns` must be owned by one ("Qatar's appeal") or stand between two ("talks
    between A and B"). Where `things` are given, one of them must stand among the words below the verb ("approved a package").
    `to` are the prepositions after which the recipient stands, besides the object. `unless` are words below the verb that
    make it mean something else. `attacker`: where no recipient is named, it is whoever attacks; `receiver`: it is whom the
    report's aid goes to. `both`: it takes two; `party`: the second must be named; `future`: `will` is asked for; `reverse`: the
    subject is the recipient; `infinitive`: somebody is to do something (`told them to leave`); `particle`: the thing is the next
    word (`turned down`); `direct`: the thing is the object
    itself; `places`: the object is a name that is nobody's
    (`captured Lviv`); `far`: the things may stand far below (`warned that if ...`); `beside`: a word that must stand there too.
    `spoken`: the actor is whoever says it, the subject whom it is said to or about (`Iran will pay for it, he said`).
    `mode` is PLOVER's, `worth` ranks it where a report tells too many.
    """

    type: str
    mode: str | None = None
    verbs: str = ""
    nouns: str = ""
    things: str = ""
    to: str = ""
    unless: str = ""
    attacker: bool = False
    both: bool = False
    party: bool = False
    future: bool = False
    receiver: bool = False
    reverse: bool = False
    infinitive: bool = False
    far: bool = False
    direct: bool = False
    places: bool = False
    spoken: bool = False
    particle: bool = False
    beside: str = ""
    worth: float = 1.0
