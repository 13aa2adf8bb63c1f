"""Who is the subject before a verb of saying."""

from __future__ import annotations

from bisect import bisect_left

from onrecord.read.names.english_saying import NOUNS_TOO, PLAINLY, SPEECH
from onrecord.read.names.find import Name
from onrecord.read.quotes.clause import NEAR, Act, Clause, can_be_subject, word_before
from onrecord.read.quotes.english_speech import (
    BETWEEN,
    BY,
    CONJUNCTIONS,
    ISSUED,
    NO_SUBJECT,
    PERSONAL,
    PREPOSITIONS,
    STATEMENTS,
    TOLD_BY_MANY,
)

READ_OUT = frozenset(("read", "reads"))  # "the dockers' charter reads": its owner speaks
LONGEST_PHRASE = 5  # words of a subject that no table knows


def adjacent(clause: Clause, place: int, verb: int) -> Act | None:
    """`Tolme said`, `she later told`, `the statement added`."""
    words = clause.names.words
    at = place - 1
    while at >= 0 and words.lowers[clause.outside[at]] in BETWEEN and not clause.cut(clause.outside[at]) and place - at < NEAR:
        at -= 1
    if at < 0:
        return None
    word = clause.outside[at]
    if clause.cut(word):
        return None
    name = clause.names.holding(word)
    if words.lowers[word] in ("who", "which") and word:
        owner = clause.names.holding(word - 1)
        return Act(verb, owner, None, "relative clause") if owner is not None and owner.last == word else None
    if name is not None and name.last == word + 1:
        before = word_before(clause, name)
        if can_be_subject(clause, name) or (word == verb - 1 and words.lowers[before] in CONJUNCTIONS):
            return Act(verb, name, None, "subject before the verb")
        noun = before - (2 if before and words.lowers[before - 1] in ISSUED else 1)
        if noun >= 0 and words.lowers[before] in BY and words.lowers[noun] in STATEMENTS:
            return Act(verb, name, None, "statement of")
        return _earlier(clause, name.first, verb)
    if words.lowers[word] in PERSONAL:
        return Act(verb, None, word, "pronoun")
    if words.lowers[word] in STATEMENTS:
        return _statement(clause, at, verb)
    return _earlier(clause, word, verb) or _unknown(clause, word, verb)


def _earlier(clause: Clause, word: int, verb: int) -> Act | None:
    """The nearest subject to the left in the same part of the sentence ("Officials in the town hall said")."""
    words = clause.names.words
    at = word
    steps = 0
    while at > clause.outside[0] and not clause.cut(at - 1) and steps < 25:
        at -= 1
        steps += 1
        if words.lowers[at] in PERSONAL:
            return Act(verb, None, at, "pronoun")
        if words.lowers[at] in SPEECH and clause.names.holding(at) is None:
            return None
        name = clause.names.holding(at)
        if name is not None:
            owner = words.owns[name.last - 1] and words.lowers[verb] not in READ_OUT
            if can_be_subject(clause, name) and not owner:
                return Act(verb, name, None, "subject before the verb")
            at = name.first
    return None


def _unknown(clause: Clause, word: int, verb: int) -> Act | None:
    """`“…,” the twelve-strong bloc said`: a short phrase that no table knows, from a mark up to a plain verb of saying."""
    words = clause.names.words
    if words.lowers[verb] not in PLAINLY or words.lowers[verb] in NOUNS_TOO:
        return None
    at = word
    while at > clause.outside[0] and not clause.cut(at - 1) and word - at < LONGEST_PHRASE:
        at -= 1
    if at > clause.outside[0] and not clause.cut(at - 1):
        return None
    first = at + 1 if words.lowers[at] == "the" and at < word else at
    if words.lowers[word].isdigit():
        return None
    for within in range(first, word + 1):
        low = words.lowers[within]
        if (low in SPEECH and low not in NOUNS_TOO) or low in NO_SUBJECT or low.endswith("ly") or low in PREPOSITIONS:
            return None
    return Act(verb, None, None, "words that speak", phrase=(first, word + 1))


def _statement(clause: Clause, place: int, verb: int) -> Act | None:
    """`the statement said`, `a Tolme ministry statement said`."""
    word = clause.outside[place]
    words = clause.names.words
    for back in range(word - 1, max(word - 4, -1), -1):
        name = clause.names.holding(back)
        if name is not None:
            return Act(verb, name, None, "statement of")
        if clause.cut(back) or words.lowers[back] in ("the", "a", "in"):
            if words.lowers[back] == "a" and place > 1 and (act := _earlier(clause, back, verb) or past_commas(clause, verb)):
                return act
            break
    if words.lowers[word] in TOLD_BY_MANY:
        return Act(verb, None, None, "words that speak", phrase=(word - 1 if plain_before(clause, word) else word, word + 1))
    return Act(verb, None, word, "statement")


def plain_before(clause: Clause, word: int) -> bool:
    """Whether an adjective stands right before the noun ("initial reports")."""
    words = clause.names.words
    return (
        word > clause.outside[0]
        and not clause.cut(word - 1)
        and words.lowers[word - 1] not in PREPOSITIONS
        and words.lowers[word - 1] not in NO_SUBJECT
    )


def over_commas(clause: Clause, place: int, verb: int) -> Act | None:
    """`Tolme, head of the port, said`, `the mayor, Ana Tolme, said`: the verb stands right after a comma."""
    return past_commas(clause, verb) if after_comma(clause, place) else None


def past_commas(clause: Clause, verb: int) -> Act | None:
    """The subject to the left of what commas set apart."""
    fallback: Name | None = None
    limit = clause.outside[0]
    until = bisect_left(clause.found, verb, key=lambda name: name.last)
    for name in reversed(clause.found[max(until - NEAR, 0) : until + 1]):
        if name.last > verb or name.first < limit:
            continue
        if not can_be_subject(clause, name) or clause.names.words.owns[name.last - 1]:
            continue
        if _set_apart(clause, name):
            fallback = name
            continue
        return Act(verb, name, None, "subject before commas")
    return Act(verb, fallback, None, "subject before commas") if fallback else None


def after_comma(clause: Clause, place: int) -> bool:
    """Whether what stands right before the verb is set apart by a comma, or the verb begins its part of the sentence."""
    lowers = clause.names.words.lowers
    at = place - 1
    while at >= 0 and lowers[clause.outside[at]] in BETWEEN and not clause.cut(clause.outside[at]) and place - at < NEAR:
        at -= 1
    return at < 0 or clause.cut(clause.outside[at])


def _set_apart(clause: Clause, name: Name) -> bool:
    """Whether the name stands inside an apposition or a relative clause, so that the subject is further left."""
    words = clause.names.words
    if name.first == 0 or words.begins(name.first) or name.first == clause.outside[0]:
        return False
    at = name.first - 1
    steps = 0
    while at >= clause.outside[0] and steps < 15:
        if clause.cut(at):
            break
        at -= 1
        steps += 1
    first = at + 1
    if first <= clause.outside[0]:
        return False
    low = words.lowers[first]
    if first == name.first:
        # a noun alone between commas describes the name before it, a person's name is the subject
        return not name.named or name.actor.kind is None or low in ("a", "an", "the")
    return (
        low in ("who", "whose", "which", "a", "an", "the", "his", "her", "speaking", "citing")
        or low in PREPOSITIONS
        or low.endswith("ing")
        or low.isdigit()
    )


def first_subject(clause: Clause, verb: int) -> Act | None:
    """The first subject of the sentence ("Tolme did not stay but said")."""
    names = [
        name
        for name in clause.found[:NEAR]
        if name.last <= verb and can_be_subject(clause, name) and not clause.names.words.owns[name.last - 1]
    ]
    best = next((name for name in names if not clause.cut(name.last - 1)), names[0] if names else None)
    return Act(verb, best, None, "first subject") if best else None
