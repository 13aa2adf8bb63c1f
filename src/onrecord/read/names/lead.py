"""Whom a description means whose name comes later: `the minister says. Ana Tolme said ...`; `Tolme (T) - a monitoring group`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from onrecord.model import ActorKind
from onrecord.read.names.english_words import DEFINITE
from onrecord.read.names.entity import Entity, plainly
from onrecord.read.names.naming import Naming
from onrecord.read.names.runs import Marked
from onrecord.read.names.speaking import speaks

KINDS = (ActorKind.PERSON, ActorKind.BODY)
LEAD = 2  # first sentences: a dateline's or a heading's, and the lead
APPOSED = "in apposition"
NEAR = 12  # namings after it that are looked at
SOON = 1  # sentences after it in which the name comes
LOOSE = frozenset("group firm company organisation organization charity agency operator monitor watchdog network".split())
HEADS = frozenset("head director chief boss leader secretary".split())


BESIDE = re.compile(r"(?: \([^()]{1,20}\)|\))?(?:, | [-–—] )(?:an? |the )?")


def named_later(marked: Marked, linked: Sequence[tuple[Naming, Entity, str]]) -> Mapping[Entity, Entity]:
    """The entities that a description names, each with the one that the text names so elsewhere."""
    found = _bodies(marked, linked)
    lead = official_of_lead(marked, linked)
    if lead is not None:
        found.setdefault(*lead)
    for official, person in _holders(marked, linked):
        found.setdefault(official, person)
    return found


def _bodies(marked: Marked, linked: Sequence[tuple[Naming, Entity, str]]) -> dict[Entity, Entity]:
    """`A monitoring group` of a first sentence, where the text tells later which one: `the Tolme Watch, a monitoring group`."""
    found: dict[Entity, Entity] = {}
    last: tuple[Naming, Entity] | None = None
    words = marked.words
    for naming, entity, _ in linked:
        if entity.kind is not ActorKind.BODY:
            continue
        if not entity.named and last is not None and len(entity.words) > 1 and naming.first >= last[0].last:
            between = words.text[words.ends[last[0].last - 1] : words.starts[naming.first]]
            if BESIDE.fullmatch(between):
                found.setdefault(entity, last[1])
        if entity.named and (last is None or last[1] is not entity or naming.first >= last[0].last):
            last = naming, entity
    return found


def official_of_lead(marked: Marked, linked: Sequence[tuple[Naming, Entity, str]]) -> tuple[Entity, Entity] | None:
    """The unnamed official or body that speaks in the lead, and the one of the kind that speaks by name in the sentence after it.

    News in short sentences tells the office first and the name next. Where two are named, or the named one has another
    office, it stays unnamed.
    """
    sentences = marked.words.sentences
    for naming, entity, _ in linked:
        here = sentences[naming.first]
        if here >= LEAD:
            return None
        kind = entity.kind
        told = _is_definite(marked, naming) if kind is ActorKind.PERSON else naming.head in LOOSE
        if entity.named or kind not in KINDS or not told or not naming.head or not _tells(marked, naming):
            continue
        after = [(one, who) for one, who, _ in linked if here < sentences[one.first] <= here + SOON]
        alike = {who for one, who in after if who.named and who.kind is kind and (kind is ActorKind.PERSON or speaks(marked, one))}
        if len(alike) == 1 and _fits(entity, next(iter(alike))):
            return entity, alike.pop()
        return None
    return None


def _holders(marked: Marked, linked: Sequence[tuple[Naming, Entity, str]]) -> Iterator[tuple[Entity, Entity]]:
    """`the governor of Tolme said ... According to the governor, Ana Karst, ...`: anywhere, where the office is told again."""
    sentences = marked.words.sentences
    for at, (naming, entity, _) in enumerate(linked):
        if entity.named or entity.kind is not ActorKind.PERSON or not naming.head or not _is_definite(marked, naming):
            continue
        soon = linked[at + 1 : at + 1 + NEAR]
        after = [pair for pair in soon if sentences[naming.first] < sentences[pair[0].first] <= sentences[naming.first] + SOON]
        holder = next((who for one, who, rule in after if rule == APPOSED and one.definite and one.head == naming.head), None)
        if holder is not None and holder.named and _tells(marked, naming):
            yield entity, holder


def _is_definite(marked: Marked, naming: Naming) -> bool:
    """`the minister`, `Lorvia's minister`: there is one only."""
    return marked.words.lowers[naming.first] in DEFINITE or any(marked.words.owns[naming.first : naming.last - 1])


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
