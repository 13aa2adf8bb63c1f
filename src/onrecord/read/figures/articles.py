"""Counts that stand in an article or a possessive: `a man was killed`, `her father was killed`."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.model import Number, Quantity, Span
from onrecord.read.figures.item import PEOPLE
from onrecord.read.figures.items import item_of
from onrecord.read.parsed import Parsed, Token

_ARTICLES = frozenset(("a", "an", "another"))
_POSSESSIVES = frozenset(("his", "her", "their", "my", "our", "whose"))
KIN = frozenset(
    "father mother son daughter brother sister wife husband child baby uncle aunt cousin nephew niece "
    "grandmother grandfather grandson granddaughter boyfriend girlfriend fiance fiancee driver".split()
)
_REACH = 8  # tokens between the article and its noun


def find_articles(parsed: Parsed, taken: list[Span]) -> Iterator[Number]:
    """Every article or possessive before one person; `taken` are spans of numbers already found ("a dozen")."""
    busy = {token.index for span in taken for token in parsed.tokens_in(span)}
    for token in parsed.tokens:
        if token.index in busy or token.sentence < 0:
            continue
        word = token.lower
        alone = word == "another" and _stands_alone(parsed, token)
        if (
            alone
            or (word in _ARTICLES and _one_person(parsed, token, busy))
            or (word in _POSSESSIVES and _one_of_kin(parsed, token))
        ):
            yield Number(span=token.span, core=token.span, quantity=Quantity.exactly(1), rule="article")


def _stands_alone(parsed: Parsed, token: Token) -> bool:
    """`another was hurt`, `another lightly injured`: one more of the same."""
    for after in parsed.tokens[token.index + 1 : token.index + 4]:
        if after.sentence != token.sentence:
            return False
        if after.lower in ("was", "is", "remains", "died") or (
            after.tag in ("VBN", "VBD") and after.lower in ("injured", "wounded", "killed", "hurt", "hospitalised", "hospitalized")
        ):
            return True
        if after.tag != "RB":
            return False
    return False


def _one_person(parsed: Parsed, article: Token, busy: set[int]) -> bool:
    for token in parsed.tokens[article.index + 1 : article.index + 1 + _REACH]:
        if token.sentence != article.sentence or token.tag in ("NNS", "NNPS", "CD") or (token.index in busy and token.tag != "JJ"):
            if token.index in busy and token.sentence == article.sentence and _is_age(parsed, token):
                continue
            return False
        if token.tag in ("NN", "NNP"):
            if _followed_by_noun(parsed, token):
                continue
            counted = item_of([t.lower for t in parsed.tokens[article.index + 1 : token.index + 1]][-3:])
            return counted is not None and counted.kind == PEOPLE
        if token.tag not in ("JJ", "JJR", "JJS", "VBN", "VBG", "HYPH", "RB", "CD", "POS", ",", "AFX", "FW", "``", "''"):
            return False
    return False


def _is_age(parsed: Parsed, number: Token) -> bool:
    """`a 14-year-old girl`: the phrase goes on; `on a depot one person was hurt`: another one begins."""
    behind = parsed.tokens[number.index + 1].lower if number.index + 1 < len(parsed.tokens) else ""
    return "-" in number.text or behind in ("-", "‑", "–", "year")


def _followed_by_noun(parsed: Parsed, token: Token) -> bool:
    after = parsed.tokens[token.index + 1] if token.index + 1 < len(parsed.tokens) else None
    return (
        after is not None
        and after.sentence == token.sentence
        and (after.tag in ("NN", "HYPH", "POS") or (after.tag == "NNP" and token.tag == "NNP"))
    )


def _one_of_kin(parsed: Parsed, possessive: Token) -> bool:
    for token in parsed.tokens[possessive.index + 1 : possessive.index + 4]:
        if token.tag == "NN":
            return token.lower in KIN
        if token.tag not in ("JJ", "CD", "HYPH"):
            return False
    return False
