"""Who is named after a verb of saying: the subject of an inverted one, whom a passive tells, who is quoted."""

from __future__ import annotations

from onrecord.read.names.english_saying import SPEECH
from onrecord.read.quotes.before import adjacent, plain_before
from onrecord.read.quotes.clause import Act, Clause, word_before
from onrecord.read.quotes.english_speech import BE, BY, OBJECTS, PERSONAL, POSSESSIVES, STATEMENTS, TELLING, TIMES, TOLD_BY_MANY


def inverted(clause: Clause, place: int, verb: int) -> Act | None:
    """`”, said Tolme`, `, reads the statement by Tolme`."""
    words = clause.names.words
    if place + 1 >= len(clause.outside) or clause.cut(verb) or words.lowers[verb].endswith("ing") or words.lowers[verb] in TELLING:
        return None
    act = named_after(clause, verb, verb + 1, "verb before the subject")
    if act is None or words.lowers[verb + 1] in ("that", "by"):
        return None
    if place == 0 or clause.outside[place - 1] in clause.cuts:
        return act
    if not clause.cut(clause.outside[place - 1]):
        return None
    # after a comma alone the name must end its part of the sentence, else it is the subject of what was said
    if act.name is None or act.name.last - 1 in clause.cuts:
        return None
    last = act.name.last - 1
    return act if last >= clause.outside[-1] or clause.cut(last) or words.lowers[last + 1] in TIMES else None


def named_after(clause: Clause, verb: int, at: int, rule: str) -> Act | None:
    """The name that begins at word `at`; a description that its holder's name follows is that holder already."""
    words = clause.names.words
    if at >= len(words) or at > clause.outside[-1]:
        return None
    for ahead in range(at, min(at + 3, len(words))):
        name = clause.names.holding(ahead)
        if name is not None and name.first == ahead:
            return Act(verb, name, None, rule)
        low = words.lowers[ahead]
        if low in OBJECTS and rule == "quoted by another":
            return Act(verb, None, ahead, "pronoun")
        if low in PERSONAL or (low in POSSESSIVES and rule == "according to"):
            return Act(verb, None, ahead, "pronoun")
        if low in STATEMENTS:
            return _whose(clause, verb, ahead)
        if clause.cut(ahead) or low in SPEECH:
            break
    return None


def _whose(clause: Clause, verb: int, noun: int) -> Act | None:
    """`according to a statement from Tolme`, `by the statement`."""
    words = clause.names.words
    for ahead in range(noun + 1, min(noun + 6, len(words))):
        if clause.cut(ahead - 1):
            break
        name = clause.names.holding(ahead)
        if name is not None and name.first == ahead and words.lowers[word_before(clause, name)] in BY:
            return Act(verb, name, None, "statement of")
    for back in range(noun - 1, max(noun - 4, -1), -1):
        name = clause.names.holding(back)
        if name is not None:
            return Act(verb, name, None, "statement of")
    if words.lowers[noun] in TOLD_BY_MANY:
        return Act(verb, None, None, "words that speak", phrase=(noun - 1 if plain_before(clause, noun) else noun, noun + 1))
    return Act(verb, None, noun, "statement")


def by_whom(clause: Clause, place: int, verb: int) -> Act | None:
    """`was called “…” by Tolme`, `was described by Tolme as “…”`."""
    words = clause.names.words
    for at in clause.outside[place + 1 : place + 12]:
        if words.lowers[at] == "by" and at + 1 < len(words):
            return named_after(clause, verb, at + 1, "passive with by")
    return None


def quoted(clause: Clause, place: int, verb: int) -> Act | None:
    """`quoted Tolme as saying`, `citing Tolme`, `Tolme was quoted as saying`: who is quoted speaks, not who quotes."""
    words = clause.names.words
    if place and words.lowers[clause.outside[place - 1]] in BE:
        return adjacent(clause, place, verb)
    return named_after(clause, verb, verb + 1, "quoted by another")
