"""From a title and a text to a verdict: points of the words, heavier in the title and the lead, against the length."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.model import Verdict
from onrecord.read.gate.english import OTHER_NEWS, WAR
from onrecord.read.gate.row import Evidence

WORD = re.compile(r"[a-z0-9]+")
LOOKED_AT = 8_000  # characters: what a report is about stands near its beginning, and the gate must stay under 1 ms
LEAD = 60  # words
TITLE_TIMES, LEAD_TIMES = 3.0, 2.0
PER_WORDS = 100.0
LENGTH_GIVEN = 60  # words added to every length, so that one word of a very short text does not decide
THRESHOLD = 3.0
SHOWN = 4

Entry = tuple[tuple[str, ...], str, Evidence]


class Hit(NamedTuple):
    """A phrase of the tables as it was met; `at` counts words."""

    phrase: str
    row: Evidence
    at: int


def _indexed(rows: Sequence[Evidence]) -> dict[str, list[Entry]]:
    index: dict[str, list[Entry]] = {}
    for row in rows:
        for phrase in row.phrases():
            index.setdefault(phrase[0], []).append((phrase, " ".join(phrase), row))
    for entries in index.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return index


INDEX = _indexed((*WAR, *OTHER_NEWS))


def judge_gate(title: str | None, text: str) -> Verdict:
    """Whether a report is about armed conflict or the diplomacy around it, told from its surface before any parsing.

    The reason names the words that weighed most on either side and the points per hundred words.

    >>> judge_gate("Shelling kills two in border town", "Two people were killed by shelling, the army said.").value
    True
    >>> judge_gate("Cup final drawn", "The league match ended two all in front of 9,000 fans.").value
    False
    """
    points: dict[str, float] = {}
    for hit in find_evidence(_words(title or "")):
        points[hit.phrase] = points.get(hit.phrase, 0.0) + TITLE_TIMES * hit.row.weight
    words = _words(text)
    met: dict[str, int] = {}
    for phrase, row, at in find_evidence(words):
        times = met[phrase] = met.get(phrase, 0) + 1
        if times <= row.often:
            points[phrase] = points.get(phrase, 0.0) + row.weight * (LEAD_TIMES if at < LEAD else 1.0)
    score = PER_WORDS * sum(points.values()) / (len(words) + LENGTH_GIVEN)
    return Verdict(value=score >= THRESHOLD, reason=_reason(points, score))


def find_evidence(words: Sequence[str]) -> list[Hit]:
    """Every phrase of the tables among the words, left to right; the longest where several begin at one word."""
    hits: list[Hit] = []
    free = 0
    for at, word in enumerate(words):
        entries = INDEX.get(word)
        if entries is None or at < free:
            continue
        for phrase, written, row in entries:
            if len(phrase) == 1 or tuple(words[at : at + len(phrase)]) == phrase:
                hits.append(Hit(written, row, at))
                free = at + len(phrase)
                break
    return hits


def _words(text: str) -> list[str]:
    return WORD.findall(text[:LOOKED_AT].lower())


def _reason(points: dict[str, float], score: float) -> str:
    ranked = sorted(points.items(), key=lambda pair: (-abs(pair[1]), pair[0]))
    war = [phrase for phrase, worth in ranked if worth > 0][:SHOWN]
    other = [phrase for phrase, worth in ranked if worth < 0][:SHOWN]
    told = f"{score:.1f} points per 100 words, {THRESHOLD:.0f} needed"
    if not points:
        return f"no word of war or its diplomacy: {told}"
    sides = [f"{side} {', '.join(words)}" for side, words in (("for", war), ("against", other)) if words]
    return f"{told}; {'; '.join(sides)}"
