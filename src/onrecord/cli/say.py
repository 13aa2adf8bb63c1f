"""Words for the person at the terminal, on standard error, with nothing in them that a terminal obeys."""

from __future__ import annotations

import re
import sys

# C0 but tab and line feed, DEL, C1, direction marks, line and paragraph separators, the byte order mark, half characters.
OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
PICTURES = 0x2400  # U+2400 to U+241F picture the control characters U+0000 to U+001F


def harmless(text: str) -> str:
    r"""The text with each character that a terminal would obey shown instead.

    >>> harmless("\x1b[31mred")
    '␛[31mred'
    >>> harmless("a\u202eb")
    'a⟨U+202E⟩b'
    """
    return OBEYED.sub(_pictured, text)


def _pictured(found: re.Match[str]) -> str:
    code = ord(found[0])
    if found[0] == "\r":
        return ""
    return chr(PICTURES + code) if code < 0x20 else "␡" if code == 0x7F else f"⟨U+{code:04X}⟩"


def say(message: str) -> None:
    """One line on standard error."""
    print(harmless(message).replace("\n", " "), file=sys.stderr)
