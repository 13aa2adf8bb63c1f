"""The verbs of saying in a sentence, each with its subject."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from onrecord.read.names.english_saying import NOUNS_TOO, SPEECH
from onrecord.read.quotes.after import by_whom, inverted, named_after, quoted
from onrecord.read.quotes.before import adjacent, after_comma, first_subject, over_commas
from onrecord.read.quotes.clause import NEAR, Act, Clause
from onrecord.read.quotes.english_speech import BE, BETWEEN, PARTICIPLE_ENDS, QUOTING

TRIGGERS = frozenset(SPEECH) | QUOTING | {"according"}


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
            act = named_after(clause, at, at + 2, "according to")
        elif low in QUOTING and (act := quoted(clause, place, at)):
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
    if place and words.lowers[clause.outside[place - 1]] in (
        "to",
        "a",
        "the",
        "an",
        "of",
        "no",
        "any",
        "this",
        "his",
        "her",
        "their",
    ):
        return _of_act(before, verb) if words.lowers[clause.outside[place - 1]] == "to" else None
    if not words.lowers[verb].endswith("ing") and _passive(clause, place):
        return by_whom(clause, place, verb)  # who is told, or what is reported, does not speak
    if words.lowers[verb] in NOUNS_TOO:
        act = adjacent(clause, place, verb)
        return act if act and (act.name is None or _touches(clause, act.name.last, verb)) else None
    if verb < clause.outside[-1] and not clause.cut(verb) and _of_others(words.lowers[verb], words.lowers[verb + 1]):
        return None
    joined = _joined(clause, place, verb)
    if joined and not words.lowers[verb].endswith("ing"):
        act = _of_act(before, verb) or first_subject(clause, verb)
        if act is not None:
            return act
    return (
        adjacent(clause, place, verb)
        or inverted(clause, place, verb)
        or ((_of_act(before, verb) or (first_subject(clause, verb) if after_comma(clause, place) else None)) if joined else None)
        or over_commas(clause, place, verb)
        or _of_act(before, verb)
    )


def _of_others(low: str, after: str) -> bool:
    """Whether the form is a participle that says nothing: `people reported killed`, `adding to the losses`."""
    return after in PARTICIPLE_ENDS and (after != "to" or low.endswith("ing"))


def _touches(clause: Clause, after: int, verb: int) -> bool:
    """Whether nothing but small words stands between a name and the verb."""
    return all(clause.names.words.lowers[at] in BETWEEN for at in range(after, verb))


def _passive(clause: Clause, place: int) -> bool:
    """Whether a form of `be` stands before the verb, over adverbs."""
    lowers = clause.names.words.lowers
    at = place - 1
    while at >= 0 and place - at < 4 and not clause.cut(clause.outside[at]):
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
