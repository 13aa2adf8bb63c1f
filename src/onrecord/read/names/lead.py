"""Whom the official of a first sentence is: `the minister says. In a post, Ana Tolme said ...`."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.model import ActorKind
from onrecord.read.names.english_words import DEFINITE
from onrecord.read.names.entity import Entity, plainly
from onrecord.read.names.naming import Naming
from onrecord.read.names.runs import Marked
from onrecord.read.names.speaking import speaks

LEAD = 2  # first sentences: a dateline's or a heading's, and the lead
SOON = 1  # sentences after it in which the name comes
HEADS = frozenset("head director chief boss leader secretary".split())


def official_of_lead(marked: Marked, linked: Sequence[tuple[Naming, Entity, str]]) -> tuple[Entity, Entity] | None:
    """The unnamed official who speaks in the lead, and the one person who speaks by name in the sentence after it.

    News in short sentences tells the office first and the name next. Where two are named, or the named one has another
    office, it stays unnamed.
    """
    sentences = marked.words.sentences
    for naming, entity, _ in linked:
        here = sentences[naming.first]
        if here >= LEAD:
            return None
        official = not entity.named and entity.kind is ActorKind.PERSON and marked.words.lowers[naming.first] in DEFINITE
        if not official or not naming.head or not _tells(marked, naming):
            continue
        after = [(one, who) for one, who, _ in linked if here < sentences[one.first] <= here + SOON]
        persons = {who for _, who in after if who.named and who.kind is ActorKind.PERSON}
        if len(persons) == 1 and _fits(entity, next(iter(persons))):
            return entity, persons.pop()
        return None
    return None


def _tells(marked: Marked, naming: Naming) -> bool:
    """Whether it speaks: `says`, `has told`."""
    words, after = marked.words, naming.last
    helped = after < len(words) and words.lowers[after] in ("has", "have", "had")
    return speaks(marked, naming._replace(last=after + 1) if helped else naming)


def _fits(official: Entity, person: Entity) -> bool:
    """Whether nothing tells that the person has another office than the official."""
    asked = {plainly(word) for word in official.name.split()}
    told = {plainly(word) for role in person.roles for word in role.split()}
    return not told or bool(asked & told & HEADS) or (bool(asked & HEADS) and bool(told & HEADS))
