"""What is asked of a report's days, and what is answered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from onrecord.model import Basis, Period, Span, Status
from onrecord.read.parsed import Token
from onrecord.read.periods.english_days import INCLUDING
from onrecord.read.periods.placed import chain_of, head_of, is_verb
from onrecord.read.periods.tense import Tense, tense_of
from onrecord.read.periods.timeline import Timeline

FEW = 12  # children of one word that are looked at: a hostile text may hang a thousand on it


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """The days, null where the text does not tell them; the rule that decided; the words that it rests on."""

    period: Period | None
    rule: str
    evidence: Span | None = None


class Question(NamedTuple):
    """What is asked about: the characters, what they count, and where they stand in their sentence."""

    span: Span
    measure: str
    status: Status | None
    head: Token
    chain: tuple[int, ...]
    verb: Token | None
    tense: Tense


def asked(span: Span, measure: str, days: Timeline, status: Status | None) -> Question | None:
    """The question with its place in the parse, or null where the parse has no token there."""
    head = head_of(span, days.parsed)
    if head is None:
        return None
    chain = chain_of(head, days.parsed)
    verb = next((token for at in chain if is_verb(token := days.parsed.tokens[at]) and token.lower not in INCLUDING), None)
    return Question(span, measure, status, head, chain, verb, tense_of(verb, days.parsed) if verb else Tense.NONE)


def below(index: int, days: Timeline) -> Iterator[Token]:
    """The first few words that hang on the token."""
    return (days.parsed.tokens[at] for at in days.parsed.children[index][:FEW])


def is_perfect(question: Question, days: Timeline) -> bool:
    """`has killed`, `have been killed`."""
    verb = question.verb
    return verb is not None and any(word.lower in ("has", "have") for word in below(verb.index, days))


def inferred(period: Period) -> Period:
    """The same days, as resting on another day of the text."""
    return Period(start=period.start, end=period.end, grain=period.grain, basis=Basis.INFERRED)
