"""Of which figure another is a part: "12 people, including two children", "nine: four in one town, five in another"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.read.figures.candidates import Candidate
from onrecord.read.figures.draft import Draft
from onrecord.read.figures.item import PEOPLE
from onrecord.read.figures.measure import measure_of
from onrecord.read.figures.scene import Finding
from onrecord.read.parsed import Parsed

_INCLUDING = re.compile(
    r"(?:\bincluding|\binclude|\bincludes|\bincluded|\bamong them|\bamong whom|\bof whom|\bof which|\bof them|"
    r"\bof those|\bboth)[\s,:“\"‘-]+(?:at least |about |some |around |also |more than |the )?$",
    re.IGNORECASE,
)
_THEY_INCLUDE = re.compile(r"^(?:They|These|Those|The victims|Victims) (?:also )?includ(?:e|ed)\s(?:\w+ ){0,2}$")
_OF_THEM = re.compile(r"^\s*(?:of (?:them|whom|those|these|which)|were|was)\b", re.IGNORECASE)
_IN_A_PLACE = re.compile(r"\s(?:more\s)?(?:in|at|near|on|around|outside)\b")


def inherited(parsed: Parsed, candidate: Candidate, before: Sequence[Draft]) -> Finding | None:
    """`12 people, including two children`: what happened to the whole happened to the part."""
    if not before:
        return None
    last = before[-1]
    start = candidate.number.span.start
    here, there = (parsed.tokens[one.last].sentence for one in (candidate, last.candidate))
    if here == there + 1 and last.kind == PEOPLE and _THEY_INCLUDE.search(parsed.text[parsed.sentences[here].start : start]):
        return Finding(last.measure, "part of the figure before", last.token)
    if here != there:
        return None
    between = parsed.text[last.number.span.end : start]
    if _INCLUDING.search(between) or (
        candidate.of
        and _OF_THEM.match(parsed.text[candidate.number.span.end : candidate.number.span.end + 12])
        and "," in between + ","
    ):
        own = measure_of(parsed, candidate, PEOPLE if last.kind == PEOPLE else last.kind)
        if own and own.measure != last.measure and own.rule.startswith(("finite", "participle", "verb behind", "state", "among")):
            return own
        return Finding(last.measure, "part of the figure before", last.token)
    return None


def told_apart(parsed: Parsed, candidate: Candidate, before: Sequence[Draft], measure: str) -> int | None:
    """The place in `before` of a whole that is told place by place: "nine were killed: four in one town, five in another"."""
    start, here = candidate.number.span.start, parsed.tokens[candidate.last].sentence
    if candidate.noun is not None or not _IN_A_PLACE.match(parsed.text[candidate.number.span.end :][:8]):
        return None
    following = start
    for at in range(len(before) - 1, -1, -1):
        whole = before[at]
        if parsed.tokens[whole.candidate.last].sentence != here or whole.measure != measure:
            return None
        if ":" in parsed.text[whole.number.span.end : following]:
            low, high = whole.quantity.low, candidate.number.quantity.high
            return at if low is not None and high is not None and low > high else None
        following = whole.number.span.start
    return None


def part_of(parsed: Parsed, candidate: Candidate, before: Sequence[Draft]) -> int | None:
    """The place in `before` of the figure of which this one is a part."""
    if not before:
        return None
    last = before[-1]
    if parsed.tokens[last.candidate.last].sentence != parsed.tokens[candidate.last].sentence:
        return None
    between = parsed.text[last.number.span.end : candidate.number.span.start]
    if _INCLUDING.search(between) or (candidate.of and _OF_THEM.match(parsed.text[candidate.number.span.end :][:12])):
        return (
            last.part_of
            if last.part_of is not None and re.fullmatch(r"[^.;]{0,40}\band\b[^.;]{0,12}", between)
            else len(before) - 1
        )
    return None
