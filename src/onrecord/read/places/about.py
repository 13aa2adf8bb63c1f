"""How a place stands by the words about it: who speaks there, what is only held or listed, whose attack it is, where talks were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.model import PlaceMention, Precision, Span
from onrecord.read.places.english_judge import (
    AMONG,
    APART,
    AWAY,
    BEGUN,
    FROM,
    NO_CLAUSE,
    OWN_DEEDS,
    RAIDS,
    SAYING,
    SEVERAL,
    SMALL,
    STRUCK,
    TALKS,
    VISITS,
    WARDS,
    WATERS,
)

if TYPE_CHECKING:
    from onrecord.read.parsed import Sentence, Token
    from onrecord.read.places.scene import Scenes

HOSPITALS = ("hospital", "medical complex", "medical center", "medical centre", "clinic")
STEPS = 6
UP_TO = 12  # heads climbed for the verb of a clause


def is_speakers(mention: PlaceMention, scenes: Scenes) -> bool:
    """Whether it is where a speaker sits: "the ministry in X said"."""
    tokens = scenes.parsed.tokens
    token = scenes.first(mention)
    for _ in range(3):
        token = tokens[token.head]
        if token.dep == "nsubj":
            return tokens[token.head].lower in SAYING
    return False


def leads(mention: PlaceMention, scenes: Scenes) -> bool:
    """Whether who leads the place says what is told: "the mayor of X said", which is told of X."""
    tokens = scenes.parsed.tokens
    token = scenes.first(mention)
    for _ in range(STEPS):
        if token.dep == "nsubj" or token.tag.startswith("VB"):
            break
        token = tokens[token.head]
    return token.dep == "nsubj" and tokens[token.head].lower in SAYING


def is_headed(mention: PlaceMention, scenes: Scenes) -> bool:
    """Whether whoever heads a town or a unit says something of it: "X regional head Pavlo Orel said"."""
    local = mention.place.precision in SMALL or mention.place.precision is Precision.PROVINCE
    token = scenes.first(mention)
    return local and token.dep in ("nmod", "compound", "poss", "npadvmod") and leads(mention, scenes)


def is_wards(mention: PlaceMention, scenes: Scenes) -> bool:
    """Whether it is only where a hospital stands: "a hospital in X said that ten were brought in"."""
    tokens = scenes.parsed.tokens
    token = scenes.first(mention)
    for _ in range(STEPS):
        token = tokens[token.head]
        if token.lower in WARDS:
            return tokens[token.head].lower not in STRUCK
        if token.tag.startswith("VB") or token.lower in FROM:
            break
    return False


def is_among(mention: PlaceMention, scenes: Scenes) -> bool:
    """Whether it is only one of the places meant: "over several regions, including X", "mostly in X"."""
    at = scenes.first(mention).index
    return any(token.lower in AMONG for token in scenes.parsed.tokens[max(0, at - 3) : at])


def owns_deed(mention: PlaceMention, scenes: Scenes) -> bool:
    """Whether the place only says whose attack it is: "X's largest raid"."""
    tokens, last = scenes.parsed.tokens, scenes.parsed.tokens_in(mention.span)[-1].index
    if last + 1 >= len(tokens) or tokens[last + 1].tag != "POS":
        return False
    return tokens[tokens[last].head].lower in OWN_DEEDS


def clause_of(token: Token, scenes: Scenes) -> int:
    """The verb of the clause that the token is in."""
    tokens = scenes.parsed.tokens
    for _ in range(UP_TO):
        if token.head == token.index or (token.tag.startswith("VB") and token.dep not in NO_CLAUSE):
            break
        token = tokens[token.head]
    return token.index


def is_continent(mention: PlaceMention) -> bool:
    """Whether it is a continent or a part of the world, which is no scene; a sea may be one."""
    place = mention.place
    wide = place.country is None and place.precision is Precision.AREA
    return wide and not any(word in WATERS for word in place.name.lower().split())


def turns_away(sentence: Sentence, scenes: Scenes) -> bool:
    """Whether the sentence leaves the happening told before: "Elsewhere, ...", "in separate attacks"."""
    tokens = scenes.parsed.tokens[sentence.first : sentence.last]
    return tokens[0].lower in AWAY


def begun_by(index: int, scenes: Scenes) -> str | None:
    """The country that the attack told by a token was on, where it is the one by which a group is known to have begun a war."""
    parsed = scenes.parsed
    if parsed.tokens[index].lower not in RAIDS:
        return None
    near = [parsed.tokens[child] for child in parsed.children[index]]
    joints = [child.index for child in near if child.lower in ("by", "led", "gunmen")]
    near += [parsed.tokens[under] for joint in joints for under in parsed.children[joint]]
    return next((BEGUN[token.lower] for token in near if token.lower in BEGUN), None)


def tells_of_others(sentence: Sentence, scenes: Scenes) -> bool:
    """Whether it tells of several attacks other than the one told before: "in separate attacks", "in other strikes"."""
    tokens = scenes.parsed.tokens[sentence.first : sentence.last]
    return any(
        one.lower in APART and any(then.lower in SEVERAL for then in tokens[at + 1 : at + 4]) for at, one in enumerate(tokens)
    )


def is_elsewhere(span: Span, sentence: Sentence, scenes: Scenes) -> bool:
    """Whether "elsewhere" follows the figure: no town of the sentence is meant, but what holds it may be."""
    last = scenes.parsed.tokens_in(span)[-1].index
    return any(token.lower == "elsewhere" for token in scenes.parsed.tokens[last : min(sentence.last, last + UP_TO)])


def meeting_in(index: int, scenes: Scenes) -> PlaceMention | None:
    """The place of the talks or of the visit that sentence `index` tells of: "told a conference in X", "on a visit to X"."""
    if not 0 <= index < len(scenes.parsed.sentences):
        return None
    sentence = scenes.parsed.sentences[index]
    words = {token.lower for token in scenes.parsed.tokens[sentence.first : sentence.last]}
    if not words & (VISITS | TALKS):
        return None
    return next((one for one in scenes.of(sentence) if scenes.before(one) in ("in", "at") or _is_visited(one, scenes)), None)


def _is_visited(mention: PlaceMention, scenes: Scenes) -> bool:
    """Whether "visit to", "arrived in" stand before it, with what may stand between: "a visit to the country"."""
    tokens, at = scenes.parsed.tokens, scenes.first(mention).index
    return scenes.before(mention) == "to" and any(token.lower in VISITS for token in tokens[max(0, at - 4) : at])


def is_hospital(mention: PlaceMention) -> bool:
    """Whether its name is a hospital's."""
    return mention.place.name.lower().endswith(HOSPITALS)


def is_described(token: Token, scenes: Scenes) -> bool:
    """Whether the sentence says how it is there: "X is dark"."""
    head = scenes.parsed.tokens[token.head]
    return token.dep == "nsubj" and head.lower in ("is", "was", "remains", "remained")
