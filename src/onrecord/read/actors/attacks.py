"""Every attack that the sentences tell with its attacker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.model import ActorKind, Span
from onrecord.read.actors.english_deeds import (
    ACCUSES,
    ATTACKS,
    CLAIMS,
    FIGHTERS,
    HARMS,
    REFERS,
    STOPS,
    TO_WHOM,
    WEAPONS,
    WITH_WEAPONS,
)
from onrecord.read.actors.find import Form, Named
from onrecord.read.actors.row import Known
from onrecord.read.parsed import Parsed, Token

if TYPE_CHECKING:
    from onrecord.read.actors.parties import Sides

BY_WITHIN = 14  # tokens
SIDES = frozenset({ActorKind.STATE, ActorKind.GROUP})


@dataclass(frozen=True, slots=True)
class Attack:
    """One attack as a sentence tells it: `at` is the token of the deed, `by` who attacks, `on` whom where the words say so."""

    at: int
    sentence: int
    by: Known
    on: Known | None
    evidence: Span
    rule: str


def find_attacks(sides: Sides) -> list[Attack]:
    """Every attack with a told attacker, left to right; no attack where the words do not say whose it is."""
    found = []
    for token in sides.parsed.tokens:
        if token.lower in ATTACKS.words and token.tag in {"NN", "NNS", "NNP", "NNPS"}:
            if not _part_of_a_name(sides.parsed, token):
                found.extend(_owned(sides, token))
        elif token.lower == "responsibility":
            found.extend(_claimed(sides, token))
        elif token.tag.startswith("VB") and token.lower in HARMS.words:
            found.extend(_done(sides, token))
    return found


def _part_of_a_name(parsed: Parsed, noun: Token) -> bool:
    """Whether the noun only says what kind of attack the next one is: `drone` of `Russian drone and missile strikes`."""
    for at in range(noun.index + 1, min(noun.index + 5, len(parsed.tokens))):
        token = parsed.tokens[at]
        if token.lower in ATTACKS.words and token.tag.startswith("NN"):
            return True
        if token.tag not in {"NN", "NNP", "JJ", "HYPH"} and token.lower not in {"and", "or", ","}:
            return False
    return False


def _owned(sides: Sides, noun: Token) -> list[Attack]:
    """`Russian strikes on Kharkiv`, `an attack by Hezbollah`."""
    owner = sides.owner(noun.index)
    if owner is not None:
        return [_attack(sides, noun.index, owner, _aimed(sides, noun.index), ATTACKS.name)]
    tokens, children = sides.parsed.tokens, sides.parsed.children
    below = [tokens[child] for child in children[noun.index]]
    # `an attack carried out by Hezbollah`: the agent hangs on the participle
    below += [tokens[under] for token in below if token.tag == "VBN" and token.dep == "acl" for under in children[token.index]]
    for token in below:
        if token.lower in {"by", "from"} and token.dep in {"prep", "agent"}:
            for under in children[token.index]:
                named = sides.named_in(under)
                if named is not None and (token.lower == "by" or named.known.kind is ActorKind.GROUP):
                    return [_attack(sides, noun.index, named, _aimed(sides, noun.index), ATTACKS.name)]
    named = _by_whom(sides, noun)
    return [_attack(sides, noun.index, named, _aimed(sides, noun.index), ATTACKS.name)] if named else []


def _by_whom(sides: Sides, noun: Token) -> Named | None:
    """The side after `by` in the words that follow an attack, with no verb between: `the attack on 7 May by Hamas gunmen`."""
    tokens = sides.parsed.tokens
    for at in range(noun.index + 1, min(noun.index + BY_WITHIN, len(tokens))):
        if tokens[at].sentence != noun.sentence or tokens[at].tag in {"VBD", "VBZ", "VBP", "MD", "WDT", "WP", ":"}:
            return None
        if tokens[at].lower == "by":
            return next((found for under in sides.parsed.children[at] if (found := sides.named_in(under)) is not None), None)
    return None


def _done(sides: Sides, verb: Token) -> list[Attack]:
    """`Israel struck`, `was hit by Ukrainian drones`, `Hamas says it fired`, `accused Russia of killing`."""
    if _stops(sides.parsed, verb) or (verb.lower in WITH_WEAPONS.words and not _armed(sides.parsed, verb)):
        return []
    named = doer(sides, verb)
    if named is None:
        return []
    return [_attack(sides, verb.index, named, _aimed(sides, verb.index), HARMS.name)]


def _claimed(sides: Sides, noun: Token) -> list[Attack]:
    """`claimed responsibility`."""
    verb = sides.parsed.tokens[noun.head]
    if noun.dep != "dobj" or verb.lower not in CLAIMS.words:
        return []
    named = doer(sides, verb)
    return [_attack(sides, noun.index, named, None, CLAIMS.name)] if named else []


def _stops(parsed: Parsed, verb: Token) -> bool:
    """Whether the verb stops weapons: `shot down 12 drones`, `destroyed three missiles`."""
    for child in parsed.children[verb.index]:
        token = parsed.tokens[child]
        if token.dep == "prt" and token.lower == "down":
            return True
        if token.dep in {"dobj", "nsubjpass"} and token.lower in WEAPONS.words and verb.lower in STOPS.words:
            return True
    return False


def _armed(parsed: Parsed, verb: Token) -> bool:
    """Whether weapons or attacks stand below a verb that is one of attack only with them: `carried out a raid`, `sent drones`."""
    below = [
        parsed.tokens[child] for child in parsed.children[verb.index] if parsed.tokens[child].dep in {"dobj", "nsubjpass", "conj"}
    ]
    below += [parsed.tokens[under] for token in below for under in parsed.children[token.index]]
    return any(token.lower in ATTACKS.words or token.lower in WEAPONS.words for token in below)


def doer(sides: Sides, verb: Token, depth: int = 4) -> Named | None:
    """The side that does what a verb says: its subject, or the agent of its passive, or whoever is accused of it."""
    parsed = sides.parsed
    below = [parsed.tokens[child] for child in parsed.children[verb.index]]
    passive = any(token.dep in {"nsubjpass", "auxpass"} for token in below)
    if verb.tag == "VBN" and not any(token.dep in {"aux", "auxpass"} for token in below) and verb.dep not in {"conj"}:
        passive = True
    for token in below:
        if token.dep == "agent" or (passive and token.lower == "by"):
            for under in parsed.children[token.index]:
                named = sides.named_in(under)
                if named is not None:
                    return named
    subject = next((token for token in below if token.dep == "nsubj"), None)
    if subject is not None and not passive:
        return _subject(sides, subject, verb)
    if passive or verb.head == verb.index or not depth:
        return None
    head = parsed.tokens[verb.head]
    if verb.dep == "pcomp" and head.lower == "of" and parsed.tokens[head.head].lower in ACCUSES.words:
        accused = next((child for child in parsed.children[head.head] if parsed.tokens[child].dep == "dobj"), None)
        return sides.named_in(accused) if accused is not None else None
    if verb.dep in {"conj", "xcomp", "advcl"} and head.tag.startswith("VB"):
        return doer(sides, head, depth - 1)
    return None


def _subject(sides: Sides, subject: Token, verb: Token) -> Named | None:
    if subject.tag in {"PRP", "WDT", "WP"}:
        return _meant(sides, subject, verb)
    direct = sides.by_token.get(subject.index)
    if direct is not None and direct.known.kind in SIDES and direct.form is not Form.ATTRIBUTE:
        return direct
    if subject.lower in REFERS.words:
        return sides.last_group(subject.index)
    if subject.lower in FIGHTERS.words or subject.lower in ATTACKS.words:
        return sides.owner(subject.index)
    return None


def _meant(sides: Sides, pronoun: Token, verb: Token) -> Named | None:
    """`it`, `they`, `which`: the subject of the verb of saying above, the noun of the clause, the last subject."""
    parsed = sides.parsed
    if pronoun.lower not in {"it", "they", "we", "which", "that", "who"}:
        return None
    head = parsed.tokens[verb.head]
    if verb.dep == "relcl":
        if head.lower in FIGHTERS.words or head.index in sides.by_token:
            return sides.named_in(head.index)
        return _of_deed(sides, head) if head.lower in ATTACKS.words else None
    if verb.dep == "ccomp":
        for child in parsed.children[head.index]:
            if parsed.tokens[child].dep == "nsubj":
                return sides.named_in(child)
        return None
    if pronoun.lower in {"it", "they"}:
        return _subject_before(sides, pronoun.sentence)
    return None


def _of_deed(sides: Sides, noun: Token) -> Named | None:
    """Whose attack a noun is: its owner's, or of whoever does the verb above it (`Israel responded with an operation`)."""
    owner = sides.owner(noun.index)
    if owner is not None:
        return owner
    above = next((token for token in sides.parsed.ancestors(noun.index) if token.tag.startswith("VB")), None)
    if above is None:
        return None
    for child in sides.parsed.children[above.index]:
        if sides.parsed.tokens[child].dep == "nsubj":
            return sides.named_in(child)
    return None


def _subject_before(sides: Sides, sentence: int) -> Named | None:
    """The side that is the subject of the sentence before, where there is but one."""
    if sentence < 1:
        return None
    before = sides.parsed.sentences[sentence - 1]
    found = {}
    for at in range(before.first, before.last):
        if sides.parsed.tokens[at].dep == "nsubj":
            named = sides.by_token.get(at)
            if named is not None and named.known.kind in SIDES:
                found[named.known.id] = named
    return next(iter(found.values())) if len(found) == 1 else None


def _aimed(sides: Sides, deed: int) -> Known | None:
    """Whom the deed's own words name as attacked."""
    parsed = sides.parsed
    for child in parsed.children[deed]:
        token = parsed.tokens[child]
        if token.dep in {"dobj", "nsubjpass"}:
            named = sides.named_in(child)
            if named is not None:
                return named.known
        if token.dep == "prep" and token.lower in TO_WHOM.words:
            for under in parsed.children[child]:
                named = sides.named_in(under)
                if named is not None:
                    return named.known
    return None


def _attack(sides: Sides, at: int, by: Named, on: Known | None, rule: str) -> Attack:
    tokens = sides.parsed.tokens
    span = by.span(sides.parsed).joined(tokens[at].span)
    return Attack(at, tokens[at].sentence, by.known, on if on and on.id != by.known.id else None, span, rule)
