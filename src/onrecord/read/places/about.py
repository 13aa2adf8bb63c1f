"""How a place stands by the words about it: who speaks there, what is only held or listed, whose attack it is, where talks were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.model import PlaceMention, Precision, Span
from onrecord.read.places.english_judge import (
    ADDRESSED,
    AMONG,
    ANSWERED,
    APART,
    AWAY,
    BEGUN,
    FROM,
    GROUNDS,
    HELD_NOW,
    LENGTHS,
    MET,
    MORE,
    NO_CLAUSE,
    OTHERS,
    OWN_DEEDS,
    PLACING,
    RAIDS,
    SAYING,
    SEVERAL,
    SMALL,
    SPOKEN_AT,
    STRUCK,
    TAKEN,
    TALKS,
    VISITS,
    WARDS,
    WATERS,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.read.parsed import Sentence, Token
    from onrecord.read.places.scene import Scenes

HOSPITALS = ("hospital", "medical complex", "medical center", "medical centre", "clinic")
STEPS = 6
AMONG_WITHIN = 3  # words before a place that is only one of those meant
DOCTORS_WITHIN = 4
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


def is_among(mention: PlaceMention, scenes: Scenes, span: Span | None = None) -> bool:
    """Whether it is only one of the places meant: "over several regions, including X", "mostly in X".

    In "including ten over X" the ten were over X: `span` is what is counted.
    """
    at = scenes.first(mention).index
    led = [token for token in scenes.parsed.tokens[max(0, at - AMONG_WITHIN) : at] if token.lower in AMONG]
    counted = span is not None and any(token.end <= span.start < mention.span.start for token in led)
    return (bool(led) and not counted) or _has_others(mention, scenes)


def _has_others(mention: PlaceMention, scenes: Scenes) -> bool:
    """Whether others of no name follow: "in X and several other towns", "in X and elsewhere"."""
    tokens, last = scenes.parsed.tokens, scenes.parsed.tokens_in(mention.span)[-1]
    for at in range(last.index + 1, min(last.index + STEPS, len(tokens) - 1)):
        if tokens[at].lower == "elsewhere" and at > last.index + 1:
            return True
        if tokens[at].lower == "other" and at > last.index + 1:
            named = at + (2 if tokens[at + 1].text[0].isupper() or tokens[at + 1].tag == "JJ" else 1)  # "other Lorvian towns"
            return named < len(tokens) and tokens[named].lower in OTHERS and not _within_a_town(named + 1, scenes)
        if tokens[at].lower not in MORE:
            return False
    return False


def _within_a_town(at: int, scenes: Scenes) -> bool:
    """Whether "of the city" follows: all of them lie in one town."""
    words = [token.lower for token in scenes.parsed.tokens[at : at + 3]]
    return words[:1] == ["of"] and words[-1] in ("city", "capital", "town")


def is_of_another(mention: PlaceMention, span: Span, above: set[int], scenes: Scenes) -> bool:
    """Whether only another happening is told of it, in a part of the sentence that follows the figure's.

    "in response to a raid on X", "a day after rockets fell on X"; but "nine died after rockets fell on X".
    """
    tokens = scenes.parsed.tokens
    token = scenes.first(mention)
    for _ in range(UP_TO if span.end <= mention.span.start else 0):
        if token.index in above:
            return False
        if token.lower in ANSWERED:
            return True
        after = token.index if token.lower == "after" else _marked_after(token.index, scenes)
        if after and tokens[after - 1].lower in LENGTHS:
            return True
        if token.head == token.index:
            return False
        token = tokens[token.head]
    return False


def _marked_after(index: int, scenes: Scenes) -> int | None:
    tokens = scenes.parsed.tokens
    return next((at for at in scenes.parsed.children[index][:UP_TO] if at < index and tokens[at].lower == "after"), None)


def is_where(mention: PlaceMention, span: Span, scenes: Scenes) -> bool:
    """Whether a clause that begins with "where" tells the figure of it: "in X, where two died", "X, near Y, where two died"."""
    first, last = scenes.parsed.tokens_in(mention.span)[-1].index + 1, scenes.parsed.tokens_in(span)[0].index
    between = scenes.parsed.tokens[first : min(last, first + UP_TO * 2)]
    at = next((at for at, token in enumerate(between) if token.lower == "where"), None)
    return at is not None and at <= UP_TO and not any(token.tag[:2] == "VB" or token.text in ".;" for token in between[:at])


def is_spoken_at(mention: PlaceMention, scenes: Scenes) -> bool:
    """Whether people only meet or speak there: "told a meeting in X", "ahead of talks in X", "arrived in X for a summit"."""
    tokens = scenes.parsed.tokens
    token = scenes.first(mention)
    talks = any(word.lower in TALKS for word in tokens[max(0, token.index - STEPS) : token.index + STEPS])
    for _ in range(STEPS):
        if token.head == token.index:
            return False
        token = tokens[token.head]
        if token.lower in TALKS:
            return not {tokens[up].lower for up in (token.head, tokens[token.head].head)} & (STRUCK | OWN_DEEDS)
        if token.tag.startswith("VB"):
            return token.lower in MET | ADDRESSED or (talks and token.lower in SPOKEN_AT | SAYING)
    return False


def is_whose(mention: PlaceMention, before: str, scenes: Scenes) -> bool:
    """Whether a country only says whose something is: "at a US outpost", "fighters from Norway's guard"."""
    if mention.place.precision is not Precision.COUNTRY:
        return False
    tokens, last = scenes.parsed.tokens, scenes.parsed.tokens_in(mention.span)[-1]
    if last.index + 1 >= len(tokens):
        return False
    after = tokens[last.index + 1]
    owned = tokens[last.head]
    if owned.index <= last.index or owned.lower in GROUNDS or scenes.is_named(owned):
        return False
    if after.tag == "POS":
        return last.dep == "poss" and before not in PLACING | STRUCK
    return last.dep in ("compound", "nmod") and after.tag in ("NN", "NNS", "JJ") and owned.tag in ("NN", "NNS")


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
    by = [parsed.tokens[under] for child in near if child.dep == "nsubj" for under in parsed.children[child.index]]
    near += [*by, *(parsed.tokens[under] for one in by for under in parsed.children[one.index])]
    joints = [child.index for child in near if child.lower in ("by", "led", "gunmen")]
    near += [parsed.tokens[under] for joint in joints for under in parsed.children[joint]]
    return next((BEGUN[token.lower] for token in near if token.lower in BEGUN), None)


def raids_before(span: Span, scenes: Scenes) -> set[int]:
    """The raid in whose clause others "were taken hostage", where the parse ends the clause too soon: no place stands between."""
    parsed, sentence = scenes.parsed, scenes.parsed.sentence_at(span.start)
    if sentence is None or not any(token.lower in TAKEN for token in parsed.tokens[sentence.first : sentence.last]):
        return set()
    first = parsed.tokens_in(span)[0].index
    places = [scenes.first(one).index for one in scenes.of(sentence)]
    raids = [at for at in range(sentence.first, first) if parsed.tokens[at].lower in RAIDS]
    near = parsed.tokens[first : min(sentence.last, first + UP_TO)]
    taken = any(token.lower in TAKEN for token in near) or any(token.lower in TAKEN for token in parsed.tokens[first - 2 : first])
    return set(raids[-1:]) if taken and raids and not any(raids[-1] < at < first for at in places) else set()


def tells_of_others(sentence: Sentence, scenes: Scenes) -> bool:
    """Whether it tells of several attacks other than the one told before: "in separate attacks", "in other strikes"."""
    tokens = scenes.parsed.tokens[sentence.first : sentence.last]
    return any(
        one.lower in APART and any(then.lower in SEVERAL for then in tokens[at + 1 : at + 4]) for at, one in enumerate(tokens)
    )


def are_held(sentence: Sentence, scenes: Scenes) -> bool:
    """Whether it tells who is held now, not where they were taken: "nine are still being held"."""
    words = [token.lower for token in scenes.parsed.tokens[sentence.first : sentence.last]]
    return "held" in words and not HELD_NOW.isdisjoint(words)


def land_of_doctors(sentence: Sentence, scenes: Scenes) -> PlaceMention | None:
    """The land whose health ministry the sentence names: "Lorvia's health ministry", "the Lorvian Ministry of Health"."""
    tokens = scenes.parsed.tokens
    for one in (*scenes.peoples, *scenes.of(sentence)):
        if not sentence.start <= one.span.start < sentence.end:
            continue
        last = scenes.parsed.tokens_in(one.span)[-1].index + 1
        words = [token.lower for token in tokens[last : min(sentence.last, last + DOCTORS_WITHIN)] if token.tag != "POS"]
        if words[:2] == ["health", "ministry"] or words[:3] in (["ministry", "of", "health"], ["ministry", "of", "public"]):
            return one
    return None


def are_countries(listed: Sequence[PlaceMention], scenes: Scenes) -> bool:
    """Whether it happened in several countries: "in X and Y"; not "In X, Y and Z agreed"."""
    if len({one.place.country for one in listed}) < 2 or any(one.place.precision is not Precision.COUNTRY for one in listed):
        return False
    first, *_, last = sorted(listed, key=lambda one: one.span.start)
    joined = scenes.parsed.text[first.span.end : last.span.start]
    return scenes.before(first) in PLACING and " and " in joined


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
    return next((one for one in scenes.of(sentence) if _is_met_in(one, scenes)), None)


def _is_met_in(mention: PlaceMention, scenes: Scenes) -> bool:
    """Whether the words of the talks or of the visit lead to it: "a conference in X", "on a visit to X"; no sea."""
    if mention.place.country is None:
        return False
    if _is_visited(mention, scenes):
        return True
    tokens, token = scenes.parsed.tokens, scenes.first(mention)
    for _ in range(STEPS if scenes.before(mention) in ("in", "at") else 0):
        token = tokens[token.head]
        if token.lower in TALKS | VISITS | MET:
            return True
    return False


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
