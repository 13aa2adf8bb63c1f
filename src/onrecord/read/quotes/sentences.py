"""Sentences as they run around quotations: what stands inside the marks ends none."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from onrecord.read.names.words import ENDS_LINE, ENDS_SENTENCE, Words, abbreviated
from onrecord.read.quotes.marks import Stretch

# `“…?” Ana Tolme said.`: a short sentence that only attributes what ended before it
ATTRIBUTED = re.compile(
    r"[\"”’]?\s(?:[A-Z][\w’'-]{1,30}\s){1,4}(?:said|says|told \w{2,20}(?: \w{2,20})?|added|wrote|asked|replied)"
    r"(?:\.| (?:in|on|at|to|during|after|while|from|as|last|later|earlier|[A-Z][a-z]{2,5}day)\b[^.“\"\n]{0,60}\.)(?=\s|$)"
)
ENDS = (".", "!", "?", "…")


@dataclass(slots=True)
class Around:
    """One sentence: its words outside of quotations, its quotations, and whether it begins a paragraph."""

    outside: list[int] = field(default_factory=list)
    quotes: list[Stretch] = field(default_factory=list)
    paragraph: int = 0


def outer_sentences(text: str, words: Words, marked: Sequence[Stretch]) -> Iterator[Around]:
    """The sentences of the text in order, each with its words and its quotations."""
    current = Around()
    at, paragraph, end, closing = 0, 0, 0, ""
    after_quote = False
    numbers = words.sentences
    for stretch in [*marked, None]:
        limit = words.at(stretch.before) if stretch else len(words)
        while at < limit:
            lines, stop = _between(text, end, words.starts[at], "" if after_quote or not at else words.forms[at - 1])
            if lines or ((stop or closing) and not words.forms[at][0].islower()):
                if current.outside or current.quotes:
                    yield current
                paragraph += lines
                current = Around(paragraph=paragraph)
            last = bisect_right(numbers, numbers[at], at, limit)
            current.outside.extend(range(at, last))
            end, closing, after_quote, at = words.ends[last - 1], "", False, last
        if stretch is None:
            break
        lines, stop = _between(text, end, stretch.before, "" if after_quote or not at else words.forms[at - 1])
        if lines or stop or closing:
            if current.outside or current.quotes:
                yield current
            paragraph += lines
            current = Around(paragraph=paragraph)
        current.quotes.append(stretch)
        mark = text[stretch.span.end - 1]
        closing = mark if mark in ENDS and not ATTRIBUTED.match(text, stretch.after) else ""
        end, after_quote = stretch.after, True
        at = max(at, words.at(stretch.after))
    if current.outside or current.quotes:
        yield current


def _between(text: str, end: int, start: int, last: str) -> tuple[bool, bool]:
    """Whether a line and whether a sentence ends in the gap."""
    gap = text[end:start]
    if gap == " " or (gap == "." and text[start].isdigit()):
        return False, False
    lines = ENDS_LINE.search(gap) is not None
    stop = ENDS_SENTENCE.search(gap)
    return lines, stop is not None and not (stop.group() == "." and abbreviated(last, gap.rstrip("\"'“‘«„")))
