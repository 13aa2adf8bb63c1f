"""What part each time expression plays in its sentence: it dates a happening, a saying, or something beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from onrecord.model import PeriodMention, Span
from onrecord.read.parsed import Parsed, Token
from onrecord.read.periods.english_days import ASIDE, FOLLOWS, INCLUDING, SAYING, STATEMENTS, SUPERLATIVES

LONGEST_CHAIN = 40  # heads climbed: a hostile text may be one chain
COMPARED_WITHIN = 9  # words between "the deadliest" and its "since"
BEGINS_WITHIN = 14  # words from "from 8 p.m." with its time zones to the day
TO_THE_END = frozenset({"to", "until", "till", "through"})
THIS_WITHIN = 6  # words between "the deadliest" and its "this year"
SAID_WITHIN = 4  # words between "said" and the day that dates the saying
DATELINE = 60  # characters before the day of a dateline
FILED_IN = re.compile(r"[A-Z][A-Z’' .-]+(?:, [A-Z][\w’' .-]+)?, ")
FILED_BY = re.compile(r"\s*(?:\([^()\n]{1,30}\)\s*)?(?:-{1,2}|–|—)\s")
RISES = frozenset("rose risen rises rising climbed climbs climbing jumped grew grown increased went gone".split())
TOLLS = frozenset("toll dead deaths killed wounded injured injuries casualties fatalities victims".split())


class Role(StrEnum):
    """What a time expression dates."""

    HAPPENING = "happening"
    SAYING = "saying"
    SINCE = "since"
    FROM = "from"
    PART = "part"
    AS_OF = "as of"
    ASIDE = "aside"
    COMPARED = "compared"


class Placed(NamedTuple):
    """A time expression in its sentence.

    `chain` are the tokens from it up to the root. `within` is the token whose words alone it dates ("after the raid on
    Monday"), null where it dates its whole clause.
    """

    mention: PeriodMention
    sentence: int
    chain: tuple[int, ...]
    verb: int | None
    role: Role
    within: int | None


def head_of(span: Span, parsed: Parsed) -> Token | None:
    """The token of the span on which the others hang."""
    tokens = parsed.tokens_in(span)
    inside = {token.index for token in tokens}
    return next((token for token in tokens if token.head == token.index or token.head not in inside), None)


def chain_of(token: Token, parsed: Parsed) -> tuple[int, ...]:
    """The indices from the token up to its root."""
    found = [token.index]
    while token.head != token.index and len(found) < LONGEST_CHAIN:
        token = parsed.tokens[token.head]
        found.append(token.index)
    return tuple(found)


def is_verb(token: Token) -> bool:
    """Whether the tagger calls it a verb."""
    return token.tag.startswith("VB")


def placed(mention: PeriodMention, parsed: Parsed) -> Placed | None:
    """The part that a time expression plays, or null where the parse has no token there."""
    if mention.rule.startswith("since "):
        return _placed_since(mention, parsed)
    head = head_of(mention.span, parsed)
    if head is None:
        return None
    chain = chain_of(head, parsed)
    verb = next((at for at in chain if is_verb(parsed.tokens[at])), None)
    role, within = (Role.SAYING, None) if _is_filed(mention, parsed) else _role(head, chain, verb, parsed)
    if role is Role.ASIDE or role is Role.HAPPENING:
        said = mention.span.of(parsed.text).lower()
        if said.startswith(("from ", "after ", "since ")) and ("p.m" in said or "pm" in said):
            role, within = Role.FROM, None
    return Placed(mention, head.sentence, chain, verb, role, within)


def _placed_since(mention: PeriodMention, parsed: Parsed) -> Placed | None:
    """A phrase of `since.py`: it dates its clause, unless it only compares ("the deadliest since the war began")."""
    token = next(iter(parsed.tokens_in(Span(mention.span.start, mention.span.start + 1))), None)
    if token is None:
        return None
    chain = chain_of(token, parsed)
    verb = next((at for at in chain if is_verb(parsed.tokens[at])), None)
    role = Role.COMPARED if mention.rule == "since the war" and _compared(token.index, parsed) else Role.SINCE
    return Placed(mention, token.sentence, chain, verb, role, token.head if token.dep == "mark" else token.index)


def _is_filed(mention: PeriodMention, parsed: Parsed) -> bool:
    """Whether it is the day of a dateline: "SUMY, May 6 -", "SUMY, Ukraine, May 6 (AP) -"."""
    line = parsed.text.rfind("\n", 0, mention.span.start) + 1
    town = parsed.text[line : mention.span.start]
    return len(town) <= DATELINE and bool(FILED_IN.fullmatch(town) and FILED_BY.match(parsed.text, mention.span.end))


def _role(head: Token, chain: Sequence[int], verb: int | None, parsed: Parsed) -> tuple[Role, int | None]:
    tokens = parsed.tokens
    before = [tokens[at].lower for at in range(max(0, head.index - 4), head.index)]
    if "as" in before and "of" in before[before.index("as") :]:
        return Role.AS_OF, None
    if before[-1:] == ["this"] and _compared(head.index, parsed, THIS_WITHIN):
        return Role.COMPARED, None  # "the deadliest raid this year"
    if _begins(head, before, parsed):
        return Role.FROM, None
    for at in chain:
        word = tokens[at].lower
        if word == "than":
            return Role.COMPARED, None  # "more than on Monday"
        if at != head.index and is_verb(tokens[at]):
            mark = _mark(at, parsed)
            if mark is not None and mark.lower == "since":
                return (Role.COMPARED if _compared(mark.index, parsed) else Role.SINCE), at
            if mark is not None:
                return Role.ASIDE, at
        if word == "since":
            return (Role.COMPARED if _compared(at, parsed) else Role.SINCE), at
        if word in INCLUDING:
            return Role.PART, at
        if word in ASIDE:
            return Role.ASIDE, at
    path = chain[1 : chain.index(verb)] if verb is not None else chain[1:]
    if any(tokens[at].lower in STATEMENTS for at in path):
        return Role.SAYING, None
    if verb is not None and tokens[verb].lower in RISES and _counts_harmed(verb, parsed):
        return Role.SAYING, None  # "the toll rose to nine on Tuesday": nobody died on Tuesday by these words
    if verb is not None and tokens[verb].lower in SAYING and _dates_saying(head, verb, parsed):
        return Role.SAYING, None
    return Role.HAPPENING, None


def _counts_harmed(verb: int, parsed: Parsed) -> bool:
    """Whether what rose is a toll: "the death toll", "the number of wounded"."""
    subjects = [at for at in parsed.children[verb] if parsed.tokens[at].dep == "nsubj"]
    return any(parsed.tokens[at].lower in TOLLS for subject in subjects for at in parsed.subtree(subject))


def _begins(head: Token, before: list[str], parsed: Parsed) -> bool:
    """`from 8 p.m. on 25 May`, `after 8 p.m. on 25 May`: the hour at which a night's attack began."""
    first = max(0, head.index - BEGINS_WITHIN)
    words = [token.lower for token in parsed.tokens[first : head.index]]  # the parser ends a sentence at "8 p.m."
    for at, word in enumerate(words):
        if word in ("from", "after", "since") and "p.m." in words[at : at + 4] + before:
            return not TO_THE_END & {token.lower for token in parsed.tokens[head.index + 1 : head.index + 6]}
    return False


def _mark(verb: int, parsed: Parsed) -> Token | None:
    """The word that makes a clause of the verb: `since Russia invaded`, `after the raid began`."""
    for at in parsed.children[verb]:
        token = parsed.tokens[at]
        if token.dep in ("mark", "advmod") and at < verb and token.lower in ASIDE | {"since"}:
            return token
    over = parsed.tokens[parsed.tokens[verb].head]
    return over if over.tag == "IN" and over.lower in ASIDE | {"since"} else None


def _compared(at: int, parsed: Parsed, within: int = COMPARED_WITHIN) -> bool:
    """`the deadliest raid since May`: the day is that of another raid."""
    first = max(0, at - within)
    near = [token for token in parsed.tokens[first:at] if token.sentence == parsed.tokens[at].sentence]
    return any(token.tag == "JJS" or token.lower in SUPERLATIVES for token in near)


def _dates_saying(head: Token, verb: int, parsed: Parsed) -> bool:
    """`said on Monday`, `On Monday, the staff said`; in `said that rockets fell on Monday` the day stands behind what was said."""
    if head.index < verb or head.index - verb <= SAID_WITHIN:
        return True
    said = [at for at in parsed.children[verb][:12] if parsed.tokens[at].dep == "ccomp" and at > verb]
    return bool(said) and head.index < said[0] and all(at > head.index for at in parsed.children[said[0]][:1])


def follows(token: Token) -> bool:
    """`comes after`, `follows`: the happening before is another one."""
    return token.lower in FOLLOWS
