"""Where the numbers stand, and what they are worth before any word beside them bounds them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from onrecord.model import Qualifier
from onrecord.read.numbers.english_cores import GLUED, MULTIPLES, NONE, ORDINALS, SCALES, TEENS, TENS, UNITS, VAGUE

_UNIT, _TEEN, _TEN = ("|".join(words) for words in (UNITS, TEENS, TENS))
_SCALE = "|".join(scale for scale in SCALES if scale != "hundred")
_BELOW_100 = rf"(?:(?:{_TEN})(?:[-‑\s](?:{_UNIT})\b)?|(?:{_TEEN})|(?:{_UNIT}))"
_BELOW_1000 = (
    rf"(?:{_BELOW_100}(?:\s+hundred(?:\s+(?:and\s+)?{_BELOW_100})?)?|(?:a\s+)?hundred(?!s)(?:\s+(?:and\s+)?{_BELOW_100})?)"
)
_WORDS = rf"{_BELOW_1000}(?:[\s-]+(?:{_SCALE})\b(?:,?\s+(?:and\s+)?{_BELOW_1000}(?!\s+(?:{_SCALE})))?)?|a\s+(?:{_SCALE})\b"
_NUMERAL = r"\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d{1,3}(?:[\u00a0\u202f]\d{3})+|\d+(?:\.\d+)?"
_GLUE = "|".join(sorted(GLUED, key=len, reverse=True))

_KINDS = (
    ("half", r"\bhalf[-\s]a[-\s](?:million|dozen|billion|thousand)\b|\ba quarter of a million\b"),
    ("mixed", rf"\b(?:{_UNIT}|\d+)\s+and\s+a\s+half\s+(?:million|billion|thousand|dozen|hundred)\b|\ba million and a half\b"),
    ("vague", rf"\b(?:{'|'.join(row.pattern for row in VAGUE)})\b"),
    ("none", rf"\b(?:{'|'.join(row.pattern for row in NONE)})\b"),
    ("dozens", rf"\b(?:(?:{_BELOW_100}|\d{{1,3}}|a|another|half\s+a)[\s-]+)?(?:dozen|score(?=\sof\b))\b(?!s)"),
    ("ordinal", rf"\b(?:\d+(?:st|nd|rd|th)|{'|'.join(ORDINALS)})\b"),
    ("words", rf"\b(?:{_WORDS})\b"),
    ("numeral", rf"(?<![\d.,])(?P<digits>{_NUMERAL})(?:(?P<glued>{_GLUE})(?![A-Za-z\d])|[\s-]?(?P<scale>hundred|{_SCALE})\b)?"),
    ("adverb", r"\b(?:twice|thrice)\b"),
    ("pair", r"\b(?:a pair(?= of\b)|twin(?= (?:[\w-]+ ){0,3}(?:bomb|blast|attack|strike|explosion)))"),
)
# One pass over the text: the alternatives are tried in this order at every place.
CORE = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _KINDS), re.IGNORECASE)
# The words that a number can begin with: trying `CORE` only there makes the pass five times as fast.
MOST_DIGITS = 21  # longer runs of digits are keys and codes, and Python will not write them out
_ANCHOR = re.compile(r"\d+|[A-Za-z]+")
_FIRST_WORDS = frozenset(
    {*UNITS, *TEENS, *TENS, *SCALES, *ORDINALS}
    | set(
        "a half another no nobody none not zero without several some many dozens dozen score scores millions "
        "billions hundreds thousands "
        "tens few multiple twice thrice twin".split()
    )
)
_VAGUE_ROWS = [(re.compile(rf"(?:{row.pattern})", re.IGNORECASE), row) for row in VAGUE]
_WORD = re.compile(r"[a-z]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Core:
    """A number's own characters `[start, end)`, its value, and what kind of writing it is."""

    start: int
    end: int
    value: int | float
    kind: str
    rule: str
    vague: bool = False
    glued: str | None = None

    @property
    def qualifier(self) -> Qualifier:
        """What the number says of itself: a vague word has a lower bound and no more."""
        return Qualifier.VAGUE if self.vague else Qualifier.EXACT


def find_cores(text: str) -> Iterator[Core]:
    """Every number of the text, left to right, none overlapping another."""
    at = 0
    for anchor in _ANCHOR.finditer(text):
        start = anchor.start()
        if start < at or not (anchor.group()[0].isdigit() or anchor.group().lower() in _FIRST_WORDS):
            continue
        match = CORE.match(text, start)
        if match and len(match["digits"] or "") <= MOST_DIGITS and not _inside_a_word(match, text):
            at = match.end()
            yield _read(match, next(kind for kind, _ in _KINDS if match[kind]), text)


def _inside_a_word(match: re.Match[str], text: str) -> bool:
    """Whether letters touch a numeral on both sides ("Eg1dk"); in "EUR5m" the letter behind it is its scale."""
    if not match["digits"] or match["glued"] or match["scale"]:
        return False
    return text[max(0, match.start() - 1) : match.start()].isalpha() and text[match.end() : match.end() + 1].isalpha()


def _read(match: re.Match[str], kind: str, text: str) -> Core:
    said = match.group()
    start, end = match.span()
    if kind == "vague":
        row = next(row for pattern, row in _VAGUE_ROWS if pattern.match(text, start))
        return Core(start, end, row.low, kind, row.name, vague=True)
    if kind == "numeral":
        return _numeral(match)
    value = {
        "half": _half,
        "mixed": _mixed,
        "none": _nothing,
        "dozens": _dozens,
        "ordinal": _ordinal,
        "words": word_value,
        "adverb": _adverb,
        "pair": _two,
    }[kind](said)
    return Core(start, end, value, kind, kind)


def _numeral(match: re.Match[str]) -> Core:
    value = Decimal(re.sub(r"[,\u00a0\u202f]", "", match["digits"]))
    glued = (match["glued"] or "").lower()
    if glued in ("m", "b"):
        return Core(match.start(), match.end("digits"), plain(value), "numeral", "numeral", glued=glued)
    scale = SCALES.get((match["scale"] or "").lower()) or GLUED.get(glued)
    if scale is None:
        return Core(*match.span(), plain(value), "numeral", "numeral")
    return Core(*match.span(), plain(value * scale), "numeral", "numeral with a scale")


def plain(value: Decimal) -> int | float:
    """An int where the value is whole, else a float."""
    return int(value) if value == value.to_integral_value() else float(value)


def word_value(said: str) -> int:
    """The value of number words: `two hundred and fifty thousand` is 250,000."""
    total, part = 0, 0
    for word in _WORD.findall(said.lower()):
        if word in SCALES:
            if word == "hundred":
                part = (part or 1) * 100
            else:
                total, part = total + (part or 1) * SCALES[word], 0
        else:
            part += UNITS.get(word, 0) + TEENS.get(word, 0) + TENS.get(word, 0)
    return total + part


def _half(said: str) -> int:
    words = said.lower()
    whole = MULTIPLES[_WORD.findall(words)[-1]]
    return whole // 4 if "quarter" in words else whole // 2


def _mixed(said: str) -> int:
    words = said.lower().split()
    if words[0] == "a":
        return 1_500_000
    whole = int(words[0]) if words[0].isdigit() else UNITS[words[0]]
    scale = MULTIPLES[words[-1]]
    return whole * scale + scale // 2


def _dozens(said: str) -> int:
    words = re.split(r"[\s-]+", said.lower())
    many = MULTIPLES[words[-1]]
    before = " ".join(words[:-1])
    if before in ("", "a", "another"):
        return many
    return many * (int(before) if before.isdigit() else word_value(before))


def _ordinal(said: str) -> int:
    digits = re.match(r"\d+", said)
    return int(digits.group()) if digits else ORDINALS[said.lower()]


def _nothing(_said: str) -> int:
    return 0


def _adverb(said: str) -> int:
    return 2 if said.lower() == "twice" else 3


def _two(_said: str) -> int:
    return 2
