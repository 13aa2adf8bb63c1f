"""Every number of a text with its bounds, unit, currency and, where it is no count, why."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from onrecord.model import Number, Qualifier, Quantity, Span
from onrecord.read.numbers.bounds import bound_before, bound_behind, bounded
from onrecord.read.numbers.cores import Core, find_cores, plain
from onrecord.read.numbers.english_cores import MULTIPLES
from onrecord.read.numbers.english_left_out import LEFT_OUT
from onrecord.read.numbers.english_units import CURRENCIES, UNITS_OF_MEASURE

_SIGNS = {sign: row.code for row in CURRENCIES for sign in row.signs}
_SIGN = re.compile(rf"(?:^|(?<![A-Za-z]))({'|'.join(re.escape(sign) for sign in sorted(_SIGNS, key=len, reverse=True))})\s?$")
_CURRENCY_WORDS = [(re.compile(rf"[\s-]?(?:{row.words})(?![A-Za-z])", re.IGNORECASE), row.code) for row in CURRENCIES if row.words]
_OF = re.compile(r" of(?=\s)")  # "billions of dollars"
_UNITS = [(re.compile(row.pattern), row) for row in UNITS_OF_MEASURE]
_STRETCHES = [(re.compile(row.pattern), row) for row in LEFT_OUT if not row.before]
_BEHIND_WORDS = [(re.compile(rf"{row.before}$"), re.compile(row.pattern), row) for row in LEFT_OUT if row.before]
_MONEY_OR_PEOPLE = re.compile(
    r"\s(?:people|residents|refugees|rounds|shells|Ukrainians|Palestinians|Syrians|Afghans|children|women|"
    r"homes|tonnes|tons|barrels|euros?|dollars?|pounds?|hryvnias?|rou?bles?|in |for |of |to |worth|package|"
    r"loan|grant|aid|sale|deal)"
)
_LINK = re.compile(r"\s?(?:[-–—]|to)\s?|\s+(?:and|or|to)\s+(?:about\s+|some\s+|as many as\s+|even\s+|perhaps\s+|possibly\s+)?")
_BETWEEN = re.compile(r"\bbetween\s+$", re.IGNORECASE)
# Two numbers are no ends of one range where the second is part of these, or the first of these or those.
_NO_LAST = frozenset(("date", "year", "name", "score", "clock time", "rank"))
_NO_FIRST = _NO_LAST | {"phone", "share", "idiom"}
# Money is no date and no type of a weapon ("$2B"), though "2024 dollars" can name a year.
_NOT_OF_MONEY = frozenset(
    row.name
    for row in LEFT_OUT
    if (row.reason in ("date", "year") and row.name != "dollars of a year") or row.name == "designation"
)
_LETTERS = re.compile(r"[a-z]+")
_MOVE = re.compile(
    r"\b(?:ris(?:e|es|en|ing)|rose|increas\w+|climb\w*|grew|grow\w*|up|went|jump\w*|soar\w*|fell|fall\w*|"
    r"drop\w*|down|declin\w*|reduc\w+|cut|decreas\w+|revis\w+|chang\w+|rais\w+|doubled)"
    r"\b[^.;]{0,40}\bfrom\s+(?:\w+\s+){0,2}\S{0,3}$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Draft:
    """A number on its way: its core, where its words begin and end, what was read beside it."""

    core: Core
    value: int | float
    start: int
    end: int
    scale: int = 1
    currency: str | None = None
    unit: str | None = None
    left_out: str | None = None
    rule: str = ""


def find_numbers(text: str) -> tuple[Number, ...]:
    """Every number of `text`, left to right.

    >>> [number.quantity.low for number in find_numbers("at least 12 people and two dozen homes")]
    [12, 24]
    """
    reasons = _reasons(text)
    drafts = [_with_unit(text, _draft(text, core), reasons) for core in find_cores(text)]
    return tuple(_joined(text, drafts))


class _Reasons:
    """Stretches of the text within which a number is no figure, for asking by place."""

    def __init__(self, stretches: Iterable[tuple[int, int, str, str]]) -> None:
        self._rows = sorted(stretches)
        self._starts = [row[0] for row in self._rows]
        self._longest = max((end - start for start, end, _, _ in self._rows), default=0)

    def at(self, start: int, end: int) -> tuple[str, str] | None:
        """The reason and the rule of the stretch that holds `[start, end)`."""
        at = bisect_right(self._starts, start) - 1
        while at >= 0 and self._starts[at] >= start - self._longest:
            if self._rows[at][1] >= end:
                return self._rows[at][2], self._rows[at][3]
            at -= 1
        return None


def _reasons(text: str) -> _Reasons:
    return _Reasons(
        (match.start(), match.end(), row.reason, row.name) for pattern, row in _STRETCHES for match in pattern.finditer(text)
    )


def _reason_before(text: str, core: Core) -> tuple[str, str] | None:
    """The reason that the words right before a numeral give ("Resolution 2231", "since 2014")."""
    if core.kind != "numeral":
        return None
    window = _before(text, core.start, 26)
    for before, pattern, row in _BEHIND_WORDS:
        if pattern.match(text, core.start) and before.search(window):
            return row.reason, row.name
    return None


def _draft(text: str, core: Core) -> _Draft:
    """The number with its currency, and `300m` read as millions where money or people stand beside it."""
    value: int | float = core.value
    start, end = core.start, core.end
    sign = _SIGN.search(_before(text, start, 6))
    currency = None
    if sign:
        currency, start = _SIGNS[sign.group(1)], start - len(sign.group(0).lstrip())
    if core.glued and (currency or _MONEY_OR_PEOPLE.match(text, end + 1)):
        value = plain(Decimal(str(value)) * MULTIPLES[core.glued])
        end += 1
    scale = _scale_of(text[core.start : end])
    if currency is None:
        currency, end = _currency_behind(text, end)
    return _Draft(replace(core, end=end), value, start, end, scale, currency=currency, rule=core.rule)


def _before(text: str, at: int, most: int) -> str:
    """Up to `most` characters that stand before `at`."""
    return text[max(0, at - most) : at]


def _scale_of(said: str) -> int:
    """What the words that end a number multiply by: 1,000 for `10 thousand` and `10k`, 100,000 for `two hundred thousand`."""
    scale = 1
    for word in reversed(_LETTERS.findall(said.lower())):
        by = MULTIPLES.get(word)
        if by is None:
            break
        scale *= by
    return scale


def _currency_behind(text: str, end: int) -> tuple[str | None, int]:
    link = _OF.match(text, end)
    for pattern, code in _CURRENCY_WORDS:
        match = pattern.match(text, link.end() if link else end)
        if match:
            return code, match.end()
    return None, end


def _with_unit(text: str, draft: _Draft, reasons: _Reasons) -> _Draft:
    """The unit that stands behind the number, and the reason where it is no count."""
    core = draft.core
    if core.kind == "ordinal":
        inside = reasons.at(core.start, core.end)
        return replace(
            draft, left_out=inside[0] if inside and inside[0] != "idiom" else "rank", rule=inside[1] if inside else "rank"
        )
    inside = reasons.at(core.start, core.end) or _reason_before(text, core)
    unit = None
    if draft.currency is None:
        after = _BARE_BEHIND.match(text, draft.end)
        at = after.end() if after else draft.end
        unit = next((row for pattern, row in _UNITS if pattern.match(text, at)), None)
    if inside and not (draft.currency and inside[1] in _NOT_OF_MONEY):
        return replace(draft, left_out=inside[0], rule=inside[1], unit=unit.unit if unit else None)
    if unit:
        return replace(draft, unit=unit.unit, left_out=unit.left_out, rule=unit.name)
    return draft


_BARE_BEHIND = re.compile(
    r"(?:\s?\+|[\s-]?(?:or more|or so|odd|or fewer|or less))(?=[\s-])|\s(?:more|further|additional|"
    r"consecutive|straight|full|whole)(?=\s)|\s?(?:[-–]|to|and|or)\s?(?:\d+|one|two|three|four|five|six|seven|"
    r"eight|nine|ten)(?=[\s-])| of(?= (?:kilomet|met(?:er|re)s|miles|years|tons|tonnes|hectares|hours|days|"
    r"weeks|months|square))"
)


def _joined(text: str, drafts: list[_Draft]) -> Iterable[Number]:
    """Numbers with their bounds; two that make one range become one number."""
    at = 0
    while at < len(drafts):
        first = drafts[at]
        second = drafts[at + 1] if at + 1 < len(drafts) else None
        if second and (low := _range_low(text, first, second)) is not None:
            yield _ranged(text, first, second, low)
            at += 2
        else:
            yield _single(text, first)
            at += 1


def _range_low(text: str, first: _Draft, second: _Draft) -> int | float | None:
    """The lower bound, where the two are the ends of one range."""
    if first.core.vague or second.core.vague or not first.value:
        return None
    if first.left_out in _NO_FIRST or second.left_out in _NO_LAST or (first.left_out and not second.left_out):
        return None
    between = text[first.end : second.start]
    if not _LINK.fullmatch(between):
        return None
    low = first.value
    shared = plain(Decimal(str(low)) * second.scale)
    if first.scale == 1 and shared < second.value:  # "two to three million"
        low = shared
    elif first.scale == 1 and second.scale > 1 and low < 1000:  # "on page 24 - £6bn"
        return None
    word = between.split()[0]
    before = _before(text, first.start, 70)
    if word == "and" and not _BETWEEN.search(before):
        return None
    if word == "or" and second.value > 2 * low + 1:
        return None
    if low >= second.value or _MOVE.search(before):
        return None
    return low


def _ranged(text: str, first: _Draft, second: _Draft, low: int | float) -> Number:
    before = _BETWEEN.search(_before(text, first.start, 10))
    start = first.start - len(before.group()) if before else bound_before(text, first.start)[1]
    return Number(
        span=Span(start, second.end),
        core=Span(first.core.start, second.core.end),
        quantity=Quantity.between(low, second.value),
        rule="range" if not second.left_out else second.rule,
        unit=second.unit,
        currency=first.currency or second.currency,
        left_out=second.left_out,
    )


def _single(text: str, draft: _Draft) -> Number:
    said: Qualifier | None = None
    start, end = draft.start, draft.end
    if draft.core.kind not in ("ordinal", "none", "adverb"):
        said, start = bound_before(text, draft.start)
        if said is None or said is Qualifier.ABOUT:
            behind, end_behind = bound_behind(text, draft.end)
            if behind is not None:
                said, end = behind, end_behind
    return Number(
        span=Span(start, end),
        core=Span(draft.core.start, draft.core.end),
        quantity=bounded(draft.value, draft.core, said),
        rule=draft.rule,
        unit=draft.unit,
        currency=draft.currency,
        left_out=draft.left_out,
    )
