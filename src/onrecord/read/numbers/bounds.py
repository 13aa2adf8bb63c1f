"""What the words beside a number make of it."""

from __future__ import annotations

import re

from onrecord.model import Qualifier, Quantity
from onrecord.read.numbers.cores import Core
from onrecord.read.numbers.english_bounds import BOUNDS

REACH = 34  # characters looked at before a number: the longest wording and an article


def _alternatives(behind: bool) -> str:
    words = sorted((word for row in BOUNDS if row.behind is behind for word in row.words), key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words)


_ROW_OF = {(word, row.behind): row for row in BOUNDS for word in row.words}
_BEFORE = re.compile(
    rf"(?:^|(?<=[^\w]))(?P<words>{_alternatives(False)})\s*(?:the\s+|a\s+|an\s+|another\s+|a\s+further\s+|of\s+|its\s+|\[)?$",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    rf"\s*(?:(?P<plus>\+)|-(?P<glued>plus|odd|ish)\b|(?<=[\s])?\s(?P<words>{_alternatives(True)})\b)", re.IGNORECASE
)
_GLUED = {"plus": "or more", "odd": "or so", "ish": "or so"}
# "over the 30 homes", "about the two men": with "the" these are prepositions.
_NEEDS_NO_ARTICLE = frozenset("over above under below about around some".split())


# "handed over 90 men", "flew over two towns": here "over" belongs to the verb.
_CARRIED = re.compile(
    r"\b(?:hand|handed|handing|hands|turn|turned|turning|take|took|taken|taking|flew|fly|flying|flown|carried|"
    r"crossed|hover|hovered|hovering|gave|going|come|fell|crashed|exploded|down|intercepted)\s+$",
    re.IGNORECASE,
)
# "has gone up to 12", "climbed up to 30": here "up to" tells how far it went.
_ROSE = re.compile(r"\b(?:go|goes|went|gone|going|climb\w*|rise|rises|rose|risen|moved?|add(?:s|ed|ing))\s+$", re.IGNORECASE)


def bound_before(text: str, start: int) -> tuple[Qualifier | None, int]:
    """The qualifier whose words end at `start`, and where they begin; the outer of two wins over `about`."""
    found: Qualifier | None = None
    at = start
    for _ in range(2):
        window = text[max(0, at - REACH) : at]
        match = _BEFORE.search(window)
        if not match:
            break
        words = re.sub(r"\s+", " ", match["words"].lower())
        if words in _NEEDS_NO_ARTICLE and re.search(r"\bthe\s+$", window, re.IGNORECASE):
            break
        if words == "over" and _CARRIED.search(window[: match.start("words")]):
            break
        if words == "up to" and _ROSE.search(window[: match.start("words")]):
            break
        row = _ROW_OF[words, False]
        if found is None or row.qualifier is not Qualifier.ABOUT:
            found = row.qualifier
        at = at - len(window) + match.start("words")
    return found, at


def bound_behind(text: str, end: int) -> tuple[Qualifier | None, int]:
    """The qualifier whose words begin at `end` ("or more", "+"), and where they end."""
    match = _BEHIND.match(text, end)
    if not match:
        return None, end
    if match["plus"]:
        return Qualifier.AT_LEAST, match.end()
    words = _GLUED[match["glued"].lower()] if match["glued"] else re.sub(r"\s+", " ", match["words"].lower())
    return _ROW_OF[words, True].qualifier, match.end()


def bounded(value: int | float, core: Core, said: Qualifier | None) -> Quantity:
    """The quantity that the number and the words beside it support."""
    if core.vague:
        # "more than several hundred", "almost dozens": the vague word has no upper bound whatever stands before it.
        return Quantity.vaguely(value)
    make = {
        None: Quantity.exactly,
        Qualifier.ABOUT: Quantity.about,
        Qualifier.AT_LEAST: Quantity.at_least,
        Qualifier.MORE_THAN: Quantity.more_than,
        Qualifier.AT_MOST: Quantity.at_most,
        Qualifier.LESS_THAN: Quantity.less_than,
    }[said]
    return make(value)
