"""What the words behind a count say of it: states, participles, finite verbs."""

from __future__ import annotations

import re

from onrecord.read.figures.english_states import STATES
from onrecord.read.figures.item import PEOPLE, STRUCTURE, WEAPON
from onrecord.read.figures.scene import PREDICATES_BY_FORM, Finding, Scene, by_kind, lookup, mixed
from onrecord.read.parsed import Token

_STATES = [(re.compile(row.pattern, re.IGNORECASE), row) for row in STATES]


def state_behind(scene: Scene) -> Finding | None:
    """`12 dead`, `400 people without power`, `three are in hospital`."""
    end = scene.candidate.end
    token = scene.parsed.tokens[end]
    start = token.end
    after = scene.token(end + 1)
    if after and after.lower in ("others", "more", "other", "people"):
        start = after.end
    behind = _SKIPPED.match(scene.text, start)
    start = behind.end() if behind else start
    sentence_end = scene.parsed.sentences[token.sentence].end
    for pattern, row in _STATES:
        match = pattern.match(scene.text, start, sentence_end)
        if match and (measure := by_kind(row.measure, scene.kind)):
            if mixed(scene.text, match.end()):
                return None
            last = scene.parsed.last_before(match.end())
            return Finding(measure, f"state: {row.name}", last)
    return None


_SKIPPED = re.compile(
    r"[\s,–—-]{0,3}(?:\([^()]{0,60}\)\s?)?(?:(?:who|that|which|of them|others?|also|people|reportedly|all)\s)*\s?"
)


def finite_behind(scene: Scene) -> Finding | None:
    """`23 were wounded`, `five have been freed`, `nine people died`: a verb that says it of the phrase before it."""
    found = participle(scene)
    return found if found and found.rule.startswith("finite") else None


def person_participle(scene: Scene) -> Finding | None:
    """`two people killed`: of people and bare numbers, a participle right behind is what happened to them."""
    if (scene.kind not in (PEOPLE, None) and scene.candidate.noun is not None) or _whole_inside(scene):
        return None
    found = participle(scene)
    return found if found and not found.rule.startswith("verb behind") else None


def reduced_behind(scene: Scene) -> Finding | None:
    """`40 drones launched by the army`: a clause on the phrase, where its verb says nothing more."""
    return None if _whole_inside(scene) else participle(scene)


def _whole_inside(scene: Scene) -> bool:
    """Whether the phrase names a whole with a number of its own: "58 of the 67 drones launched" are not launched."""
    candidate = scene.candidate
    return candidate.of and any(token.tag == "CD" for token in scene.parsed.tokens[candidate.last + 1 : candidate.end])


def participle(scene: Scene) -> Finding | None:
    """The participle or verb behind the phrase, past adverbs, auxiliaries and asides, and what it says of the phrase."""
    at = _past_aside(scene, scene.candidate.end + 1)
    passive = perfect = relative = False
    for _ in range(9):
        token = scene.token(at)
        if token is None:
            return None
        if token.lower in _AUXILIARIES:
            passive = passive or token.lower in ("was", "were", "been", "be", "being", "are", "is", "got")
            perfect = perfect or token.lower in ("has", "have", "had")
        elif token.lower in PREDICATES_BY_FORM and token.tag in ("VBN", "VBD", "VBG", "JJ", "VBP", "VB", "VBZ"):
            found = _behind(scene, token, passive, active=perfect and not passive)
            if found and relative:
                return Finding(found.measure, found.rule.replace("finite verb", "verb"), found.token)
            if found or token.lower not in _REPORTING:
                return found
        elif token.tag not in ("RB", "RBR", "``", "''", "TO") and token.lower not in _PASSED_OVER:
            return None
        relative = relative or token.lower in ("which", "that")
        at += 1
    return None


def _past_aside(scene: Scene, at: int) -> int:
    """The token behind an aside: "31 civilians, including three children, were hurt", "13 people - two of them boys - died"."""
    opening, word = scene.token(at), scene.token(at + 1)
    if (
        opening is None
        or word is None
        or opening.text not in (",", "-", "–", "—", "(")
        or word.lower not in ("including", "among", "two", "three", "four", "one", "most", "mostly", "mainly", "all", "some")
    ):
        return at
    closing = {"(": (")",), ",": (",",)}.get(opening.text, ("-", "–", "—"))
    for end in range(at + 2, at + 22):
        token = scene.token(end)
        if token is None:
            return at
        if token.text in closing and not (token.text == "-" and scene.text[token.start - 1] != " "):
            return end + 1
    return at


def _behind(scene: Scene, token: Token, passive: bool, *, active: bool) -> Finding | None:
    """What the verb says of the phrase; `active` where only the perfect stands before it ("jets had struck")."""
    if active:
        return lookup(scene, token, "does", "finite verb behind")
    reduced = token.tag in ("VBN", "JJ") or (token.tag == "VBD" and passive)
    found = None
    if reduced or passive:
        found = lookup(scene, token, "acts_on", "finite verb behind" if passive else "participle behind")
    if not found and token.tag != "JJ":
        finite = token.tag in ("VBD", "VBP", "VBZ") or (token.tag != "VBG" and passive)
        found = lookup(scene, token, "does", "finite verb behind" if finite else "verb behind")
    if not found and token.tag == "VBD" and not _has_object(scene, token):
        found = lookup(scene, token, "acts_on", "participle behind")
    if found and mixed(scene.text, token.end):
        return None
    return found


def _has_object(scene: Scene, token: Token) -> bool:
    return any(scene.parsed.tokens[child].dep in ("dobj", "obj") for child in scene.parsed.children[token.index])


_AUXILIARIES = frozenset("was were been be being are is has have had will would may might could can must to got get".split())


_REPORTING = frozenset(
    "reported believed feared thought confirmed known said presumed claimed found left registered listed "
    "recorded reportedly".split()
)


_PASSED_OVER = frozenset(
    ", others more other people who that which also reportedly : - – — believed feared thought said "
    "confirmed known presumed estimated all each both have managing managed appeared appear".split()
)


def stopped_later(scene: Scene) -> Finding | None:
    """`12 drones heading for the port were shot down`: the main verb stands behind a clause on the weapons."""
    if scene.kind not in (WEAPON, None) or _whole_inside(scene):
        return None
    after = scene.token(scene.candidate.end + 1)
    if after is None or not (after.tag in ("VBG", "VBN", "IN", "VBD", "WDT") or after.lower in ("that", "which", ",")):
        return None
    for at in range(after.index, after.index + 18):
        token = scene.token(at)
        if token is None or token.tag == "CD" or token.text in (";", ":", "("):
            return None
        if token.lower in ("was", "were", "been") and (verb := _next_verb(scene, at)):
            found = lookup(scene, verb, "acts_on", "finite verb behind a clause")
            return found if found and found.measure == "intercepted" else None
    return None


def _takes_object(scene: Scene, at: int) -> bool:
    """Whether a noun phrase stands right behind: "missiles targeted the port" is no passive, whatever the tagger says."""
    after = scene.token(at + 1)
    return after is not None and after.tag in ("DT", "NNP", "PRP$", "NNS", "CD", "JJ")


def _next_verb(scene: Scene, at: int) -> Token | None:
    for index in range(at + 1, at + 4):
        token = scene.token(index)
        if token is not None and token.tag in ("VBN", "VBD") and token.lower != "been":
            return token
    return None


def passive_later(scene: Scene) -> Finding | None:
    """`a man in the port of the town was killed`: the first verb behind the phrase, whatever the parse makes of it."""
    if scene.kind not in (PEOPLE, None, STRUCTURE, WEAPON) or _whole_inside(scene):
        return None
    before = scene.token(scene.parsed.tokens_in(scene.candidate.number.span)[0].index - 1)
    if before is not None and (
        before.tag == "VBG"
        or (before.tag == "IN" and before.lower not in ("that", "with", "as", "than", "because", "after", "while"))
    ):
        return None  # "the daughter of a member was hurt": what is said is said of somebody else
    for at in range(scene.candidate.end + 1, scene.candidate.end + 26):
        token = scene.token(at)
        if (
            token is None
            or token.text in (";", ":", "(", "“", '"')
            or token.lower in ("who", "that", "which", "but", "when", "after", "while", "said")
        ):
            return None
        if token.lower in ("was", "were", "been") and (verb := _next_verb(scene, at)):
            return None if mixed(scene.text, verb.end) else lookup(scene, verb, "acts_on", "finite verb further on")
        if token.lower not in _AUXILIARIES and (
            token.tag in ("VBD", "VBZ", "VBP") or (token.tag == "VBN" and _takes_object(scene, at))
        ):
            return lookup(scene, token, "does", "finite verb further on")
    return None
