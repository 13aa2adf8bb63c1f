"""Characters that are kept, and that a person should know of: they cannot be seen, or they change how text is shown."""

from __future__ import annotations

import re
import unicodedata

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
DIRECTION = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
INVISIBLE = re.compile("[\u200b\u2060-\u2064\ufeff\U000e0000-\U000e007f]")  # the last are tags: words that nobody sees
KINDS = (("control character", CONTROL), ("right-to-left or direction mark", DIRECTION), ("invisible character", INVISIBLE))


def odd_characters(text: str) -> str | None:
    """One sentence about the control characters, direction marks and invisible characters in `text`, null without any.

    They are left where they stand, for every offset counts them.

    >>> odd_characters("Two drones\\x07 fell.")
    'the text holds 1 control character (the first at 10: U+0007); it is kept as it stands'
    """
    told = [_told(kind, found) for kind, pattern in KINDS if (found := list(pattern.finditer(text)))]
    if not told:
        return None
    many = len(told) > 1 or not told[0].startswith("1 ")
    listed = " and ".join(([", ".join(told[:-1])] if told[:-1] else []) + told[-1:])
    return f"the text holds {listed}; {'they are kept as they stand' if many else 'it is kept as it stands'}"


def _told(kind: str, found: list[re.Match[str]]) -> str:
    first = found[0]
    code = f"U+{ord(first[0]):04X}"
    name = unicodedata.name(first[0], "").lower()
    return f"{len(found)} {kind}{'s' if len(found) > 1 else ''} (the first at {first.start()}: {code}{' ' + name if name else ''})"
