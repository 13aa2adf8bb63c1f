"""Each number of the text with the noun phrase behind it: what the judgements about it look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.model import Number, Span
from onrecord.read.figures.items import Counted, item_of, never_counted
from onrecord.read.parsed import Parsed, Token

_MODIFIER_TAGS = frozenset("JJ JJR JJS VBN VBG NN NNP NNPS NNS CD HYPH POS RB RBS AFX FW".split())
_NOUN_TAGS = frozenset("NN NNS NNP NNPS".split())
_TIME_WORDS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight overnight january "
    "february march april may june july august september october november december "
    "morning night afternoon evening noon dawn week".split()
)
_ELLIPSIS = frozenset("more others other another further elsewhere each".split())
# These open a clause or a state behind a count, whatever the tagger makes of them.
_STOPS = frozenset(
    "killed wounded injured dead missing hurt hospitalised hospitalized displaced trapped including who were "
    "was are is have has had that which when while as in on at from to by "
    "said reported also still be been being launched fired destroyed damaged captured detained arrested "
    "freed released shot taken evacuated homeless hit dropped downed intercepted "
    "unaccounted feared living based stationed stranded sheltering sent hurt left held involved used headed "
    "heading flying trying fleeing believed said now so far ago already".split()
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number and its noun phrase.

    `first` and `last` are the first and last token of the number, `noun` the token counted (`None` where it is left unsaid),
    `end` the last token of the phrase, `of` whether the noun stands behind "of" ("five of the drones").
    """

    index: int
    number: Number
    first: int
    last: int
    noun: int | None
    end: int
    counted: Counted | None
    of: bool = False
    article: bool = False


def find_candidates(parsed: Parsed, numbers: Sequence[Number]) -> list[Candidate]:
    """The numbers that may be figures, with what they count."""
    found = []
    for index, number in enumerate(numbers):
        if number.left_out and number.left_out not in ("rank", "times"):
            continue
        tokens = parsed.tokens_in(number.core)
        if not tokens or tokens[0].sentence < 0:
            continue
        last = parsed.tokens_in(Span(number.core.start, max(number.span.end, number.core.end)))[-1].index
        noun, end, of = _phrase(parsed, last)
        found.append(
            Candidate(
                index=index,
                number=number,
                first=tokens[0].index,
                last=last,
                noun=noun,
                end=end,
                counted=_counted(parsed, last, noun),
                of=of,
                article=number.rule == "article",
            )
        )
    return found


def _counted(parsed: Parsed, last: int, noun: int | None) -> Counted | None:
    if noun is None:
        return None
    words = [token.lower for token in parsed.tokens[max(last + 1, noun - 4) : noun + 1]]
    counted = item_of(words)
    if counted and counted.item in ("ballistic_missile", "cruise_missile") and {"and", "or", "/"} & set(words):
        return item_of(["missiles"])
    if counted and counted.kind == "weapon":
        return _mixed_weapons(parsed, noun, counted)
    return counted


def _mixed_weapons(parsed: Parsed, noun: int, counted: Counted) -> Counted:
    """`50 drones and missiles` under one number are munitions."""
    behind = [token for token in parsed.tokens[noun + 1 : noun + 4] if token.sentence == parsed.tokens[noun].sentence]
    if (
        len(behind) > 1
        and behind[0].lower in ("and", "or")
        and behind[-1].tag != "CD"
        and behind[1].tag in ("NNS", "JJ", "NN", "VBN")
    ):
        other = item_of([token.lower for token in behind[1 : 2 if behind[1].tag == "NNS" else 3]])
        if other and other.kind == "weapon" and other.item != counted.item:
            return Counted("munition", "weapon", "two kinds of weapon under one number")
    return counted


def _phrase(parsed: Parsed, last: int) -> tuple[int | None, int, bool]:
    """The counted noun behind token `last`, the last token of its phrase, and whether it stands behind "of"."""
    tokens = parsed.tokens
    at = last + 1
    of = False
    if _word(parsed, at) in ("of", "out") and _same_sentence(parsed, last, at):
        at += 1
        if _word(parsed, at) == "of":
            at += 1
        of = True
        at = _skip_determiners(parsed, at)
    noun, end = None, last
    while at < len(tokens) and tokens[at].sentence == tokens[last].sentence:
        token = tokens[at]
        if token.tag == "POS" or (token.tag in _NOUN_TAGS and _word(parsed, at + 1) == "-" and _same_sentence(parsed, at, at + 1)):
            noun, end = None, last  # a possessor, or the first half of "US-made": what is counted comes later
        elif _ends_phrase(parsed, at, noun, last):
            break
        elif token.tag in _NOUN_TAGS and token.lower not in _ELLIPSIS:
            noun, end = at, at
        at += 1
    return noun, end, of


def _ends_phrase(parsed: Parsed, at: int, noun: int | None, last: int) -> bool:
    """Whether the phrase behind the number at `last`, of which `noun` is the noun so far, is over before token `at`."""
    token = parsed.tokens[at]
    if token.lower in _STOPS and not _inner_participle(parsed, at):
        return True
    if token.tag in _NOUN_TAGS:
        if token.lower in _TIME_WORDS:
            return True
        return token.lower not in _ELLIPSIS and noun is not None and _closes(parsed, noun, at)
    if token.tag not in _MODIFIER_TAGS and not _joins(parsed, at):
        return True
    if token.tag == "CD":
        return noun is None and at > last + 1 and token.lower != "one"
    if noun is None or token.tag == "HYPH" or token.text in "-–":
        return False
    return not _joins(parsed, at) and not _goes_on(parsed, noun, at)


def _goes_on(parsed: Parsed, noun: int, at: int) -> bool:
    """Whether an adjective stands inside the phrase: "22 cruise and air ballistic missiles"."""
    tokens = parsed.tokens
    singular = tokens[noun].tag in ("NN", "NNP")
    return (
        singular
        and tokens[at].tag in ("JJ", "VBN")
        and at + 1 < len(tokens)
        and tokens[at + 1].tag == "NNS"
        and tokens[at + 1].sentence == tokens[at].sentence
    )


def _same_sentence(parsed: Parsed, a: int, b: int) -> bool:
    return b < len(parsed.tokens) and parsed.tokens[a].sentence == parsed.tokens[b].sentence


def _word(parsed: Parsed, at: int) -> str:
    return parsed.tokens[at].lower if at < len(parsed.tokens) else ""


def _skip_determiners(parsed: Parsed, at: int) -> int:
    """Past "the", "its", "them" and a second number: "five of the 12 drones", "two of its six boats"."""
    while at < len(parsed.tokens) and (
        parsed.tokens[at].tag in ("DT", "PRP$", "CD", "PDT")
        or parsed.tokens[at].lower
        in ("those", "these", "more", "than", "about", "around", "some", "at", "least", "a", "total", "of")
    ):
        if parsed.tokens[at].lower == "of" and parsed.tokens[at - 1].lower != "total":
            break
        at += 1
    return at


def _inner_participle(parsed: Parsed, at: int) -> bool:
    """Whether a participle stands before its noun ("two wounded soldiers") rather than behind one ("two soldiers wounded")."""
    tokens = parsed.tokens
    token, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or after.sentence != token.sentence or token.lower not in _BEFORE_A_NOUN:
        return False
    before_is_noun = at > 0 and tokens[at - 1].tag in ("NNS", "NNPS") and tokens[at - 1].lower not in _ELLIPSIS
    return after.tag in ("NNS", "NN", "NNP", "NNPS", "JJ") and after.lower not in _TIME_WORDS and not before_is_noun


_BEFORE_A_NOUN = frozenset(
    "wounded injured dead missing displaced destroyed damaged captured detained released freed evacuated "
    "homeless hospitalised hospitalized trapped stranded".split()
)


def _joins(parsed: Parsed, at: int) -> bool:
    """Whether a comma, quotation mark or `and` joins adjectives within the phrase: "22 cruise and ballistic missiles"."""
    tokens = parsed.tokens
    if at + 1 >= len(tokens) or tokens[at + 1].sentence != tokens[at].sentence:
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    if tokens[at].text in ('"', "“", "”", "''", "``", "‘"):
        return after.tag in _MODIFIER_TAGS or before.tag in ("CD",)
    if tokens[at].lower in ("and", "or", ",", "/"):
        adjectives = ("JJ", "JJR", "JJS", "RBS", "VBN", "NN", "NNP", "HYPH")
        return (
            before.tag in adjectives
            and after.tag in adjectives
            and before.tag != "CD"
            and _noun_follows(parsed, at + 1)
            and not _is_known_noun(before)
        )
    return False


def _is_known_noun(token: Token) -> bool:
    counted = item_of([token.lower])
    return counted is not None and token.tag in ("NN", "NNS")


def _noun_follows(parsed: Parsed, at: int) -> bool:
    tokens = parsed.tokens
    for token in tokens[at : at + 6]:
        if token.tag in ("NNS",):
            return True
        if token.tag not in _MODIFIER_TAGS and token.lower not in (",", "and", "or"):
            return False
    return False


def _closes(parsed: Parsed, noun: int, at: int) -> bool:
    """Whether the phrase ended at `noun`, though another noun follows: "27 drones Russia launched", "12 people Tuesday"."""
    tokens = parsed.tokens
    plural = tokens[noun].tag in ("NNS", "NNPS") or tokens[noun].lower in ("people", "children", "men", "women")
    if not plural:
        return False
    if tokens[at].tag in ("NNP", "NNPS"):
        return True
    return (
        tokens[noun].tag == "NNS"
        and not never_counted(tokens[noun].lower)
        and item_of([tokens[noun].lower]) is not None
        and tokens[at].tag == "NN"
    )
