"""Is it English? Told from small words and scripts, with quotations in other languages set aside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.read.language.languages import ENGLISH, LATIN, SCRIPTS
from onrecord.read.language.row import Written

LOOKED_AT = 4_000  # characters
WORD = re.compile(r"[^\W\d_]+")
QUOTED = re.compile(r"“[^“”]{0,800}”|«[^«»]{0,800}»|\"[^\"\n]{0,800}\"|„[^„“”]{0,800}[“”]")
ENOUGH = 5  # words: with fewer outside quotation marks, what is inside is looked at too
SHORT = 40  # words: with fewer, what was declared decides unless another script or language is plain
ENGLISH_RATE = 0.12  # of the words; running English has 0.4, other languages in Latin letters under 0.08
ACCENTED = 0.15  # of the words of a short text with no small word of English
OTHER_SCRIPT = 0.5  # of the words
SMALL = {row.code: frozenset(row.words.split()) for row in (ENGLISH, *LATIN)}


@dataclass(frozen=True, slots=True)
class LanguageVerdict:
    """The language by ISO 639-1 (null where it cannot be told), whether that is English, and why in words."""

    language: str | None
    english: bool
    reason: str


def judge_language(text: str, declared: str | None = None) -> LanguageVerdict:
    """Whether the running text is English; `declared`, the language its source gave it, decides where it is too short.

    A quotation in another language does not count: what stands outside quotation marks does, unless nothing does.

    >>> judge_language("Five people were hurt in the raid, the governor said.").english
    True
    >>> judge_language("Fünf Menschen wurden bei dem Angriff in der Nacht verletzt.", "en").language
    'de'
    """
    head = text[:LOOKED_AT]
    words = WORD.findall(QUOTED.sub(" ", head).lower())
    if len(words) < ENOUGH:
        words = WORD.findall(head.lower())
    scripts = _scripts(words)
    foreign = sum(scripts.values())
    if words and foreign >= OTHER_SCRIPT * len(words):
        row = _settled(scripts, words)
        return LanguageVerdict(row.code, False, f"{foreign} of {len(words)} words are in {row.name} letters")
    return _judge_latin(words, declared)


def _judge_latin(words: Sequence[str], declared: str | None) -> LanguageVerdict:
    counted = Counter(words)
    rates = {code: sum(counted[word] for word in small) / max(1, len(words)) for code, small in SMALL.items()}
    english = rates.pop("en")
    best = max(rates, key=lambda code: rates[code])
    found = f"{english:.0%} of {len(words)} words are small words of English, {rates[best]:.0%} of {_name(best)}"
    if rates[best] > max(1.5 * english, ENGLISH_RATE):
        return LanguageVerdict(best, False, found)
    short = len(words) < SHORT
    if english >= ENGLISH_RATE or english > max(2 * rates[best], ENGLISH_RATE / 2) or (short and english > rates[best]):
        return LanguageVerdict("en", True, found)
    if not english and sum(not word.isascii() for word in words) > ACCENTED * len(words):
        return LanguageVerdict(None, False, f"{found}, and many words have accents")
    if short:
        known = declared.lower() if declared else None
        return LanguageVerdict(known, known is None or known.startswith("en"), f"{found}: too short to tell")
    return LanguageVerdict(None, False, found)


def _name(code: str) -> str:
    return next(row.name for row in (ENGLISH, *LATIN) if row.code == code)


def _scripts(words: Sequence[str]) -> Counter[str]:
    """How many words begin in each script, by its first letter; a word in Latin letters is none of them."""
    met: Counter[str] = Counter()
    for word in words:
        first = word[0]
        if first <= "ɏ":
            continue
        for row in SCRIPTS:
            if any(low <= first <= high for low, high in row.letters):
                met[row.letters[0][0]] += 1
                break
    return met


def _settled(scripts: Counter[str], words: Sequence[str]) -> Written:
    """The language of the commonest script; its telling letters choose between several."""
    script = scripts.most_common(1)[0][0]
    rows = [row for row in SCRIPTS if row.letters[0][0] == script]
    letters = Counter("".join(words))
    return max(rows, key=lambda row: sum(letters[letter] for letter in row.telling))
