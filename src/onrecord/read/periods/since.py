"""From when a count runs where no day is named: `since the war began`, `since then`, `has since killed`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from onrecord.model import Basis, Grain, Period, PeriodMention, Span
from onrecord.read.parsed import Parsed, Token
from onrecord.read.periods.english_days import WAR_NOUNS, War

BEGUN = frozenset("attack assault incursion raid barrage onslaught siege escalation".split())
RECENT = 14  # days before publication in which an attack that goes on began
WITHIN = 9  # words after "since" in which the war is named
NEAR_SENTENCES = 2  # sentences back to the day that "since then" means


def since_phrases(parsed: Parsed, periods: Sequence[PeriodMention], war: War | None, published: date | None) -> list[PeriodMention]:
    """The `since` phrases that name no day, each with the first day that they mean."""
    found = []
    begun = _first_recent_day(periods, published)
    at = 0  # the next mention: both lists are in the order of the text
    for token in parsed.tokens:
        if token.lower != "since":
            continue
        while at < len(periods) and periods[at].span.end <= token.start:
            at += 1
        words = _words_after(token, parsed)
        named = at < len(periods) and bool(words) and periods[at].span.start < words[-1].end
        if not named:
            phrase = (
                _war_phrase(token, words, war)
                or _attack_phrase(token, words, begun)
                or _then_phrase(token, words, periods[:at][-4:], parsed)
            )
            if phrase:
                found.append(phrase)
    return found


def _words_after(token: Token, parsed: Parsed) -> list[Token]:
    words = []
    for word in parsed.tokens[token.index + 1 : token.index + 1 + WITHIN]:
        if word.sentence != token.sentence or word.text in ",.;:)–—":
            break
        words.append(word)
    return words


def _mention(token: Token, last: Token, start: date, rule: str, basis: Basis) -> PeriodMention:
    span = Span(token.start, last.end)
    return PeriodMention(span=span, period=Period(start=start, end=start, grain=Grain.DAY, basis=basis), grain=Grain.DAY, rule=rule)


def _war_phrase(token: Token, words: Sequence[Token], war: War | None) -> PeriodMention | None:
    """`since the war began`, `since the start of the invasion`, `since Russia invaded`."""
    for word in words if war else ():
        if word.lower in WAR_NOUNS or word.lower == "invaded":
            assert war is not None
            return _mention(token, word, war.begun, "since the war", Basis.STATED)
    return None


def _first_recent_day(periods: Sequence[PeriodMention], published: date | None) -> date | None:
    """The first of the days, not long before publication, that the report names."""
    starts = [mention.period.start for mention in periods if mention.period and mention.period.grain in (Grain.DAY, Grain.TIME)]
    return min((start for start in starts if start and published and 0 < (published - start).days <= RECENT), default=None)


def _attack_phrase(token: Token, words: Sequence[Token], begun: date | None) -> PeriodMention | None:
    """`since the start of the incursion`: from the first day that the report names."""
    named = [word for word in words if word.lower in BEGUN]
    started = any(word.lower in ("start", "beginning", "began", "started", "launch") for word in words)
    return _mention(token, named[-1], begun, "since the attack", Basis.INFERRED) if named and started and begun else None


def _then_phrase(token: Token, words: Sequence[Token], told: Sequence[PeriodMention], parsed: Parsed) -> PeriodMention | None:
    """`since then`, `has since killed`, `hit since.`: from the day told last before."""
    before = parsed.tokens[token.index - 1].lower if token.index else ""
    then = bool(words) and words[0].lower == "then"
    bare = not words or before in ("has", "have", "had", "'ve", "’ve", "ever")
    if not (then or bare):
        return None
    for mention in reversed(told):
        sentence = parsed.sentence_at(mention.span.start)
        if sentence is None or token.sentence - sentence.index > NEAR_SENTENCES:
            return None
        if mention.period and mention.period.start:
            return _mention(token, words[0] if then else token, mention.period.start, "since then", Basis.INFERRED)
    return None
