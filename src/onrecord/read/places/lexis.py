"""A text as words side by side, split at hyphens, as toponyms are looked up in it."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

# Dotted initials whole ("U.S."), else letters and digits with apostrophes inside.
WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’‘ʼ`´][^\W_]+)*")
OWNERS = ("'s", "’s", "'S", "’S", "`s", "ʼs")
JOINTS = frozenset((" ", "-", "\u00a0", "\u2010", "\u2011"))
STOPS = frozenset(".!?…:;\n\r\u2028\u2029")
SHORTENED = frozenset(("st", "ste", "mt", "ft", "pt"))


@dataclass(frozen=True, slots=True)
class Words:
    """Words in order: characters (without a possessive ending), form, lower case, whether capital, whether possessive."""

    text: str
    starts: list[int]
    ends: list[int]
    forms: list[str]
    lowers: list[str]
    capital: list[bool]
    owns: list[bool]

    def __len__(self) -> int:
        return len(self.starts)

    def gap(self, at: int) -> str:
        """What stands between word `at` and the next (its possessive ending left out)."""
        after = self.ends[at] + (2 if self.owns[at] else 0)
        return self.text[after : self.starts[at + 1]] if at + 1 < len(self.starts) else ""

    def joined(self, at: int) -> bool:
        """Whether only a space or a hyphen stands between word `at` and the next ("St. X" too), and it owns nothing."""
        gap = self.gap(at)
        return not self.owns[at] and (gap in JOINTS or (gap == ". " and self.lowers[at] in SHORTENED))

    def begins(self, at: int) -> bool:
        """Whether a sentence or a line begins with word `at`."""
        if at == 0:
            return True
        gap = self.gap(at - 1)
        return any(mark in STOPS for mark in gap) and not (gap[0] == "." and len(self.forms[at - 1]) <= 2)

    def at(self, position: int) -> int:
        """The index of the first word that begins at or after the character."""
        return bisect_left(self.starts, position)


def find_words(text: str) -> Words:
    """The words of `text`.

    >>> find_words("Ivano-Frankivsk’s mayor").forms
    ['Ivano', 'Frankivsk', 'mayor']
    """
    starts: list[int] = []
    ends: list[int] = []
    forms: list[str] = []
    owns: list[bool] = []
    for match in WORD.finditer(text):
        form, end = match.group(), match.end()
        own = form.endswith(OWNERS) and len(form) > 2
        if own:
            form, end = form[:-2], end - 2
        starts.append(match.start())
        ends.append(end)
        forms.append(form)
        owns.append(own)
    return Words(text, starts, ends, forms, [form.lower() for form in forms], [form[0].isupper() for form in forms], owns)
