"""A text as words with their gaps, without a parse: what names, quotations and their speakers are read from."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

PREFIXES = ("al-", "el-", "an-", "as-", "ash-", "ad-", "at-", "ar-", "az-", "bin-", "ul-", "d'", "d’")
# Dotted initials whole ("U.S."), else letters and digits joined by hyphens, apostrophes or an ampersand; then a possessive 's.
# Splitting by it gives gap, word and possessive in turn, which is three times as fast as going from match to match.
WORD = re.compile(r"((?:[^\W\d_]\.){2,}|\w+(?:[-\u2010\u2011&]\w+|[’'](?![sS]\b)\w+)*)([’'][sS]\b|)")
OWNED_BY_MANY = frozenset(("' ", "’ "))  # "the dockers' union"; the same mark closes a quotation
OPENS_QUOTATION = re.compile(r"(?:^|[\s(])['‘]$")
ENDS_SENTENCE = re.compile(r"[.!?…]")
ENDS_LINE = re.compile(r"[\r\n\u2028\u2029]")
ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen lt col maj capt cmdr sgt brig adm sen rep gov hon rev st jr sr vs no inc ltd co "
    "jan feb aug sept oct nov dec".split()
)


@dataclass(frozen=True)
class Words:
    """The words of a text side by side: characters, form without possessive 's, lower case, and which sentence they are in."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    forms: Sequence[str]
    lowers: Sequence[str]
    owns: Sequence[bool]
    capital: Sequence[bool]
    sentences: Sequence[int]
    gaps: Sequence[str]
    closes: Sequence[bool]

    def __len__(self) -> int:
        return len(self.starts)

    def gap(self, at: int) -> str:
        """The characters between word `at` (with its possessive 's) and the next one."""
        return self.gaps[at]

    def close(self, at: int) -> bool:
        """Whether only a space stands between word `at` and the next."""
        return at >= 0 and self.closes[at]

    def begins(self, at: int) -> bool:
        """Whether word `at` is the first of its sentence."""
        return at == 0 or self.sentences[at] != self.sentences[at - 1]

    def at(self, position: int) -> int:
        """The index of the first word that begins at or after the character."""
        return bisect_left(self.starts, position)

    @cached_property
    def plain(self) -> frozenset[str]:
        """The words that the text somewhere writes in lower case."""
        return frozenset(low for low, capital in zip(self.lowers, self.capital, strict=True) if not capital)


def find_words(text: str) -> Words:
    """The words of `text`.

    >>> find_words("Dr. Orel's plan").forms
    ['Dr', 'Orel', 'plan']
    """
    parts = WORD.split(text)
    forms = parts[1::3]
    gaps = parts[3::3]
    places = list(accumulate(map(len, parts)))
    starts = places[0::3][: len(forms)]
    ends = places[1::3]
    owns = list(map(bool, parts[2::3]))
    closes = [gap == " " for gap in gaps]
    breaks = [0] * len(forms)
    lowers = [form.lower() for form in forms]
    quoted = False
    for at, plain in enumerate(closes[:-1]):
        if not plain:
            owns[at] = owns[at] or (not quoted and gaps[at] in OWNED_BY_MANY and lowers[at].endswith("s"))
            closes[at] = (
                gaps[at] == "\u00a0" or (owns[at] and gaps[at] in OWNED_BY_MANY) or _abbreviates(forms[at], lowers[at], gaps[at])
            )
            quoted = bool(OPENS_QUOTATION.search(gaps[at])) or (quoted and "'" not in gaps[at] and "’" not in gaps[at])
            if _broken(gaps[at], forms[at], forms[at + 1]):
                breaks[at + 1] = 1
    if closes:
        closes[-1] = False
    capital = [form[0].isupper() or (form[0] in "abdeu" and _prefixed(form)) for form in forms]
    return Words(text, starts, ends, forms, lowers, owns, capital, list(accumulate(breaks)), gaps, closes)


def _abbreviates(form: str, low: str, gap: str) -> bool:
    """Whether the full stop in the gap is that of a title ("Dr. Orel") or of an initial."""
    return (gap in (". ", ".") and low in ABBREVIATIONS) or (gap == ". " and len(form) == 1)


def _prefixed(form: str) -> bool:
    """Whether a capital stands after an article that begins a name ("al-Tolmi")."""
    return (
        form.startswith(PREFIXES)
        and form[-1].islower()
        and any(form[len(prefix) : len(prefix) + 1].isupper() for prefix in PREFIXES if form.startswith(prefix))
    )


def abbreviated(last: str, gap: str) -> bool:
    """Whether the full stop in the gap belongs to the word before it: a title, or an initial before a name."""
    return last.lower() in ABBREVIATIONS or (len(last) == 1 and last.isupper() and last != "X" and gap.strip() == ".")


def _broken(gap: str, last: str, first: str) -> bool:
    """Whether a sentence ends in the gap: a line break, or a stop before a capital, a digit or a mark that opens."""
    if gap == "." and first[0].isdigit():  # "1.2 million"
        return False
    if ENDS_LINE.search(gap):
        return True
    stop = ENDS_SENTENCE.search(gap)
    if stop is None:
        return False
    if stop.group() == "." and abbreviated(last, gap):
        return False
    if first[0].isupper() or first[0].isdigit():
        return True
    return not first[0].islower() and any(mark in gap[stop.end() :] for mark in " \"“‘«„'")
