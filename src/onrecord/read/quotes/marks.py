"""Which characters stand between quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.model import Span

DOUBLE = re.compile(r"[\"“”„‟«»＂]|``|''")
SINGLE = re.compile(r"['‘’]")
LINE_END = re.compile(r"[\r\n\u2028\u2029]+")
OPENS, CLOSES = "“„«", "”»‟"
# where a mark is missing, the words that attribute the quotation end it
ATTRIBUTION = re.compile(
    r"[,?!]\s(?:he|she|they|it|[A-Z][\w’'-]{1,40}(?:\s[A-Z][\w’'-]{1,40}){0,2})\s(?:said|says|told|added|wrote|continued)\b"
)
STOPS = ".,!?…;:"
LONGEST_GAP = 2  # paragraphs over which one quotation may run with no new mark
LONGEST = 6_000  # characters of one quotation


@dataclass(frozen=True, slots=True)
class Stretch:
    """What stands between one pair of marks; `closed` is false where no mark closes it; `rule` names the marks."""

    span: Span
    before: int
    after: int
    closed: bool
    rule: str


def stretches(text: str) -> list[Stretch]:
    """Every stretch between quotation marks, in order; one inside another is not told apart.

    >>> [stretch.span.of("He called it “a trick” twice.") for stretch in stretches("He called it “a trick” twice.")]
    ['a trick']
    """
    double = list(_doubled(text))
    single = list(_singled(text, double))
    if not single:
        return double
    return sorted((*double, *single), key=lambda stretch: stretch.span)


def _doubled(text: str) -> Iterator[Stretch]:
    """Stretches in double marks. A mark that opens while one is open ends the open one."""
    begun: re.Match[str] | None = None
    breaks = [match.start() for match in LINE_END.finditer(text)]
    passed = 0
    for mark in DOUBLE.finditer(text):
        at = mark.start()
        crossed = 0
        while passed < len(breaks) and breaks[passed] < at:
            crossed += 1
            passed += 1
        if begun is not None and (crossed > LONGEST_GAP or at - begun.end() > LONGEST):
            yield from _unclosed(text, begun, at)
            begun = None
        opens = _opens(text, mark, begun)
        if opens:
            if begun is not None:
                yield from _unclosed(text, begun, at)
            begun = mark
        elif begun is not None:
            yield from _stretch(text, begun, begun.end(), at, mark.end(), closed=True)
            begun = None
    if begun is not None:
        yield from _unclosed(text, begun, len(text))


def _opens(text: str, mark: re.Match[str], begun: re.Match[str] | None) -> bool:
    """Whether the mark opens. A straight one is told by the space beside it, where that is not clear by what is open."""
    shape = mark.group()
    if shape == "“" and begun is not None and begun.group() == "„":
        return False
    if shape in OPENS or shape == "``":
        return True
    before = text[mark.start() - 1] if mark.start() else " "
    after = text[mark.end()] if mark.end() < len(text) else " "
    if shape in CLOSES:
        # “ typed as ”: it opens a word and nothing is open
        return begun is None and (before.isspace() or before in "(—–-") and not after.isspace() and after.isalnum()
    left, right = before.isspace() or before in "([{—–-/:", after.isspace() or after in ".,;:!?)]}—–-…"
    if left and not right:
        return True
    if right and not left:
        return False
    return begun is None and not before.isdigit()


def _unclosed(text: str, begun: re.Match[str], limit: int) -> Iterator[Stretch]:
    """A quotation that nothing closes: to the end of its paragraph, or to the next mark if that comes first."""
    line = LINE_END.search(text, begun.end(), limit)
    end = line.start() if line else limit
    told = ATTRIBUTION.search(text, begun.end(), end)
    if told is not None:
        end = told.start() + 1
    if not line and limit == len(text) and begun.group() == '"' and text[begun.start() - 1 : begun.start()].isalnum():
        return
    yield from _stretch(text, begun, begun.end(), end, end, closed=False)


def _stretch(text: str, begun: re.Match[str], start: int, end: int, after: int, *, closed: bool) -> Iterator[Stretch]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        yield Stretch(Span(start, end), begun.start(), after, closed, NAMES.get(begun.group(), "curly"))


NAMES = {
    "“": "curly",
    "”": "curly",
    '"': "straight",
    "＂": "straight",
    "„": "low",
    "«": "angle",
    "‘": "single curly",
    "'": "single straight",
}


def _singled(text: str, double: list[Stretch]) -> Iterator[Stretch]:
    """Stretches in single marks, outside of double ones, within one paragraph; apostrophes are left alone."""
    if "‘" not in text and "'" not in text:
        return
    begun: re.Match[str] | None = None
    fallback = -1
    breaks = [match.start() for match in LINE_END.finditer(text)]
    inside = iter(double)
    current = next(inside, None)
    for mark in SINGLE.finditer(text):
        at = mark.start()
        while current is not None and current.after <= at:
            current = next(inside, None)
        if current is not None and current.before < at:
            continue
        if begun is not None and bisect_left(breaks, begun.end()) != bisect_left(breaks, at):
            yield from _single(text, begun, fallback)
            begun, fallback = None, -1
        opens, closes = _single_opens(text, mark), _single_closes(text, mark)
        if opens:
            if begun is not None:
                yield from _single(text, begun, fallback)
            begun, fallback = (mark, -1) if _speech_opens(text, mark) else (None, -1)
        elif closes and begun is not None and _fits(begun.group(), mark.group()):
            if text[at - 1] not in "sS" or text[at - 1] in STOPS:
                yield from _single(text, begun, at)
                begun, fallback = None, -1
            elif fallback < 0:
                fallback = at
    if begun is not None:
        yield from _single(text, begun, fallback)


def _single_opens(text: str, mark: re.Match[str]) -> bool:
    """Whether a word or a bracket begins after the mark and none ends before it."""
    before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
    return mark.group() != "’" and not before.isalnum() and (after.isalnum() or after in tuple("[(…"))


def _single_closes(text: str, mark: re.Match[str]) -> bool:
    before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
    return mark.group() != "‘" and before.strip() not in ("", "'", "‘") and not after.isalnum()


def _fits(opened: str, closing: str) -> bool:
    return closing == "’" or opened == "'"


def _speech_opens(text: str, mark: re.Match[str]) -> bool:
    """Not `'90s`, `'em`, `'s`."""
    return not text[mark.end() : mark.end() + 1].isdigit() and text[mark.end() : mark.end() + 3].rstrip(" ") not in (
        "em",
        "til",
        "s",
        "n",
        "tis",
        "cau",
    )


def _single(text: str, begun: re.Match[str], end: int) -> Iterator[Stretch]:
    if end > begun.end():
        yield from _stretch(text, begun, begun.end(), end, end + 1, closed=True)
