"""One happening, a count over a long time, or a rate (`CONTRACT.md`, scope)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.model import Scope, Span
from onrecord.read.figures.candidates import Candidate
from onrecord.read.parsed import Parsed

_RATE = re.compile(
    r"^[^.;:]{0,24}?\b(?:(?:a|per|each|every) (?:day|night|week|month|year|hour|minute)"
    r"(?! (?:after|before|earlier|later|ago|prior|since|when|that))|daily|nightly|weekly|"
    r"monthly|annually|on average)\b",
    re.IGNORECASE,
)
_AVERAGE = re.compile(r"\b(?:average of|averaging|on average)[\w\s]{0,20}$", re.IGNORECASE)
_LONG = re.compile(
    r"\b(?:since (?:the (?:war|invasion|conflict|start|beginning|outbreak|fighting|offensive|full-scale|"
    r"ceasefire)|(?:Russia(?:'s|’s)?|Israel(?:'s|’s)?) (?:full-scale |launched|invaded|invasion|began)|"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{1,2} \w+ |"
    r"last |early |late )?(?:20\d\d|October 7|7 October|then)|"
    r"January|February|March|April|May|June|July|August|September|October|November|December)|so far this "
    r"(?:year|month)|this year|to date|in total|over the course of the (?:war|conflict)|during the (?:war|"
    r"conflict)|in the (?:war|conflict)|throughout the (?:war|conflict)|"
    r"in (?:more than |over |nearly |almost )?(?:\w+ )?(?:years|months) of (?:war|fighting|conflict)|the war "
    r"has (?:killed|claimed|displaced)|since the war)\b"
)


@dataclass(frozen=True, slots=True)
class Scoped:
    """A scope, the rule that gave it and its words."""

    scope: Scope
    rule: str
    evidence: Span | None = None


def scope_of(parsed: Parsed, candidate: Candidate) -> Scoped:
    """Whether the figure counts one happening, a long time or what happens again and again."""
    sentence = parsed.sentences[parsed.tokens[candidate.last].sentence]
    end = parsed.tokens[candidate.end].end
    rate = _RATE.match(parsed.text[end : min(sentence.end, end + 50)])
    if rate:
        return Scoped(Scope.RATE, "a rate stands behind it", Span(end + rate.start(), end + rate.end()))
    before = parsed.text[max(sentence.start, candidate.number.span.start - 40) : candidate.number.span.start]
    if _AVERAGE.search(before):
        return Scoped(Scope.RATE, "an average stands before it")
    long = _LONG.search(parsed.text, sentence.start, sentence.end)
    if long:
        return Scoped(Scope.CUMULATIVE, "its sentence tells of a long time", Span(*long.span()))
    return Scoped(Scope.HAPPENING, "nothing tells of a long time or of a rate")
