"""Who is the subject of a verb of saying, found among the words of one sentence outside of its quotations."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from onrecord.read.names.english_saying import NOUNS_TOO, PLAINLY, SPEECH
from onrecord.read.names.find import Name, Names
from onrecord.read.quotes.english_speech import (
    BE,
    BETWEEN,
    BY,
    CONJUNCTIONS,
    ISSUED,
    NO_SUBJECT,
    OBJECTS,
    PARTICIPLE_ENDS,
    PERSONAL,
    POSSESSIVES,
    PREPOSITIONS,
    QUOTING,
    STATEMENTS,
    TELLING,
    TIMES,
    TOLD_BY_MANY,
)
from onrecord.read.quotes.sentences import Around

TRIGGERS = frozenset(SPEECH) | QUOTING | {"according"}
NEAR = 40  # names or verbs looked at around one verb, so that one endless sentence is read in linear time
LONGEST_PHRASE = 5  # words of a subject that no table knows
BREAKS = (",", "–", "—", "(", ")", ";", " - ", ":")


@dataclass(frozen=True, slots=True)
class Act:
    """A verb of saying at word `verb` with its subject.

    That is a name, or a pronoun or a statement at word `stands_in`, or words `[first, last)` of `phrase` that no table knows.
    """

    verb: int
    name: Name | None
    stands_in: int | None
    rule: str
    weak: bool = False
    states: bool = True
    phrase: tuple[int, int] | None = None

    @property
    def first(self) -> int:
        """The first word of verb and subject."""
        at = self.verb
        for other in (self.name.first if self.name else None, self.stands_in, self.phrase[0] if self.phrase else None):
            at = at if other is None else min(at, other)
        return at

    @property
    def last(self) -> int:
        """The last word of verb and subject."""
        at = self.verb
        for other in (self.name.last - 1 if self.name else None, self.stands_in, self.phrase[1] - 1 if self.phrase else None):
            at = at if other is None else max(at, other)
        return at


@dataclass(frozen=True, slots=True)
class Clause:
    """The words of one sentence outside of its quotations, and the names among them."""

    names: Names
    outside: Sequence[int]
    found: Sequence[Name]
    cuts: frozenset[int]

    def cut(self, at: int) -> bool:
        """Whether a comma, a dash, a bracket or a quotation stands after word `at`."""
        if at in self.cuts:
            return True
        gap = self.names.words.gap(at)
        return gap != " " and any(mark in gap for mark in BREAKS)


def clause_of(sentence: Around, names: Names) -> Clause | None:
    """The words of the sentence outside of its quotations, null where there are none."""
    if not sentence.outside:
        return None
    if not sentence.quotes:
        return Clause(names, sentence.outside, names.within(sentence.outside[0], sentence.outside[-1] + 1), frozenset())
    inside = set(sentence.outside)
    found = [name for name in names.within(sentence.outside[0], sentence.outside[-1] + 1) if name.first in inside]
    cuts = {at for at, following in zip(sentence.outside, sentence.outside[1:], strict=False) if following != at + 1}
    for stretch in sentence.quotes:
        before = names.words.at(stretch.before) - 1
        if before in inside:
            cuts.add(before)
    return Clause(names, sentence.outside, found, frozenset(cuts))


def acts(clause: Clause) -> list[Act]:
    """The verbs of saying of the sentence with their subjects, in order."""
    found: list[Act] = []
    lowers = clause.names.words.lowers
    for at in clause.names.among(TRIGGERS, clause.outside[0], clause.outside[-1] + 1):
        place = bisect_left(clause.outside, at)
        if clause.outside[place] != at:
            continue
        low = lowers[at]
        if low == "according" and place + 1 < len(clause.outside) and lowers[at + 1 : at + 2] == ["to"]:
            act = _after(clause, at, at + 2, "according to")
        elif low in QUOTING and (act := _quoted(clause, place, at)):
            pass
        elif low in SPEECH and clause.names.holding(at) is None:
            act = _act(clause, place, at, found)
        else:
            continue
        if act is not None:
            row = SPEECH.get(low)
            weak = row is not None and row.weak and act.rule != "relative clause"
            states = row is None or row.states
            found.append(act if states and not weak else replace(act, weak=weak, states=states))
    return found


def _act(clause: Clause, place: int, verb: int, before: Sequence[Act]) -> Act | None:
    words = clause.names.words
    if place and words.owns[clause.outside[place - 1]]:
        return None
    if place and words.lowers[clause.outside[place - 1]] in ("to", "a", "the", "an", "of", "no", "any", "this", "his", "her", "their"):
        return _of_act(before, verb) if words.lowers[clause.outside[place - 1]] == "to" else None
    if not words.lowers[verb].endswith("ing") and _passive(clause, place):
        return _by(clause, place, verb)  # who is told, or what is reported, does not speak
    if words.lowers[verb] in NOUNS_TOO:
        act = _adjacent(clause, place, verb)
        return act if act and (act.name is None or _touches(clause, act.name.last, verb)) else None
    if verb < clause.outside[-1] and words.lowers[verb + 1] in PARTICIPLE_ENDS and not clause.cut(verb):
        return None
    joined = _joined(clause, place, verb)
    if joined and not words.lowers[verb].endswith("ing"):
        act = _of_act(before, verb) or _first(clause, verb)
        if act is not None:
            return act
    return (
        _adjacent(clause, place, verb)
        or _inverted(clause, place, verb)
        or ((_of_act(before, verb) or (_first(clause, verb) if _after_comma(clause, place) else None)) if joined else None)
        or _over_commas(clause, place, verb)
        or _of_act(before, verb)
    )


def _touches(clause: Clause, after: int, verb: int) -> bool:
    """Whether nothing but small words stands between a name and the verb."""
    return all(clause.names.words.lowers[at] in BETWEEN for at in range(after, verb))


def _quoted(clause: Clause, place: int, verb: int) -> Act | None:
    """`quoted Tolme as saying`, `citing Tolme`, `Tolme was quoted as saying`: who is quoted speaks, not who quotes."""
    words = clause.names.words
    if place and words.lowers[clause.outside[place - 1]] in BE:
        return _adjacent(clause, place, verb)
    return _after(clause, verb, verb + 1, "quoted by another")


def _passive(clause: Clause, place: int) -> bool:
    """Whether a form of `be` stands before the verb, over adverbs."""
    lowers = clause.names.words.lowers
    at = place - 1
    while at >= 0 and place - at < 4:
        low = lowers[clause.outside[at]]
        if low in BE:
            return True
        if low not in BETWEEN and not low.endswith("ly"):
            return False
        at -= 1
    return False


def _of_act(before: Sequence[Act], verb: int) -> Act | None:
    """The subject of the last verb before this one that surely is of saying."""
    last = next((act for act in reversed(before) if not act.weak), before[-1] if before else None)
    return Act(verb, last.name, last.stands_in, "same subject", phrase=last.phrase) if last else None


def _first(clause: Clause, verb: int) -> Act | None:
    """The first subject of the sentence ("Tolme did not stay but said")."""
    names = [name for name in clause.found[:NEAR] if name.last <= verb and _subject(clause, name) and not clause.names.words.owns[name.last - 1]]
    best = next((name for name in names if not clause.cut(name.last - 1)), names[0] if names else None)
    return Act(verb, best, None, "first subject") if best else None


def _joined(clause: Clause, place: int, verb: int) -> bool:
    """Whether the verb shares its subject: a participle, or one after `and` or `but`."""
    if clause.names.words.lowers[verb].endswith("ing"):
        return True
    at = place - 1
    while at >= max(place - NEAR, 0) and clause.names.words.lowers[clause.outside[at]] in BETWEEN:
        if clause.names.words.lowers[clause.outside[at]] in ("and", "but", "then"):
            return True
        at -= 1
    return False


def _adjacent(clause: Clause, place: int, verb: int) -> Act | None:
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
        before = _before(clause, name)
        if _subject(clause, name) or (word == verb - 1 and words.lowers[before] in CONJUNCTIONS):
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


def _subject(clause: Clause, name: Name) -> bool:
    """Whether the name can be a subject: no preposition stands before it."""
    words = clause.names.words
    before = _before(clause, name)
    if before < 0 or clause.cut(before) or words.begins(before + 1):
        return True
    return words.lowers[before] not in PREPOSITIONS and not (words.lowers[before].endswith("ing") and words.forms[name.first] != "The")


def _before(clause: Clause, name: Name) -> int:
    """The word before the name and its article."""
    words = clause.names.words
    before = name.first - 1
    return before - 1 if before > 0 and words.lowers[before] in ("the", "a", "an") and not clause.cut(before) else before


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
            if _subject(clause, name) and not words.owns[name.last - 1]:
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
        if low in SPEECH and low not in NOUNS_TOO or low in NO_SUBJECT or low.endswith("ly") or low in PREPOSITIONS:
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
            if words.lowers[back] == "a" and place > 1 and (act := _earlier(clause, back, verb)):
                return act
            break
    if words.lowers[word] in TOLD_BY_MANY:
        return Act(verb, None, None, "words that speak", phrase=(word - 1 if back_is_plain(clause, word) else word, word + 1))
    return Act(verb, None, word, "statement")


def back_is_plain(clause: Clause, word: int) -> bool:
    """Whether an adjective stands right before the noun ("initial reports")."""
    words = clause.names.words
    return word > clause.outside[0] and not clause.cut(word - 1) and words.lowers[word - 1] not in PREPOSITIONS and words.lowers[word - 1] not in NO_SUBJECT


def _inverted(clause: Clause, place: int, verb: int) -> Act | None:
    """`”, said Tolme`, `, reads the statement by Tolme`."""
    words = clause.names.words
    if place + 1 >= len(clause.outside) or clause.cut(verb) or words.lowers[verb].endswith("ing") or words.lowers[verb] in TELLING:
        return None
    act = _after(clause, verb, verb + 1, "verb before the subject")
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


def _after(clause: Clause, verb: int, at: int, rule: str) -> Act | None:
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
        if name is not None and name.first == ahead and words.lowers[_before(clause, name)] in BY:
            return Act(verb, name, None, "statement of")
    for back in range(noun - 1, max(noun - 4, -1), -1):
        name = clause.names.holding(back)
        if name is not None:
            return Act(verb, name, None, "statement of")
    if words.lowers[noun] in TOLD_BY_MANY:
        return Act(verb, None, None, "words that speak", phrase=(noun - 1 if back_is_plain(clause, noun) else noun, noun + 1))
    return Act(verb, None, noun, "statement")


def _by(clause: Clause, place: int, verb: int) -> Act | None:
    """`was called “…” by Tolme`, `was described by Tolme as “…”`."""
    words = clause.names.words
    for at in clause.outside[place + 1 : place + 12]:
        if words.lowers[at] == "by" and at + 1 < len(words):
            return _after(clause, verb, at + 1, "passive with by")
    return None


def _over_commas(clause: Clause, place: int, verb: int) -> Act | None:
    """`Tolme, head of the port, said`, `the mayor, Ana Tolme, said`: past what commas set apart, to the subject."""
    fallback: Name | None = None
    limit = clause.outside[0]
    if not _after_comma(clause, place):
        return None
    until = bisect_left(clause.found, verb, key=lambda name: name.last)
    for name in reversed(clause.found[max(until - NEAR, 0) : until + 1]):
        if name.last > verb or name.first < limit:
            continue
        if not _subject(clause, name) or clause.names.words.owns[name.last - 1]:
            continue
        if _set_apart(clause, name):
            fallback = name
            continue
        return Act(verb, name, None, "subject before commas")
    return Act(verb, fallback, None, "subject before commas") if fallback else None


def _after_comma(clause: Clause, place: int) -> bool:
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
    return low in ("who", "whose", "which", "a", "an", "the", "his", "her", "speaking", "citing") or low in PREPOSITIONS or low.endswith("ing") or low.isdigit()
