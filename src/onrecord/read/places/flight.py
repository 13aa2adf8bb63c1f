"""Who sends weapons and who stops them: what flies is placed by its two sides."""

from __future__ import annotations

from onrecord.model import PlaceMention, Span
from onrecord.read.parsed import Sentence
from onrecord.read.places.english_judge import GUARDS, OWN_DEEDS, SENDING, STOPPING
from onrecord.read.places.scene import Scenes

FEW = 6  # words below a verb that are looked at


def stopper(sentence: Sentence, scenes: Scenes, *, beside: Span) -> PlaceMention | None:
    """The country or people that stops them: the last one named before the verb.

    What is named within `beside` is what it is done to: "the ministry said that 40 Norwegian kites were shot down".
    """
    return _doer(STOPPING, sentence, scenes, beside=beside)


def sender(sentence: Sentence, scenes: Scenes) -> PlaceMention | None:
    """Who launches: "launched by X", "X launched"."""
    tokens = scenes.parsed.tokens
    for one in scenes.countries_in(sentence):
        token = scenes.first(one)
        if token.index and tokens[token.index - 1].lower == "by":
            return one
    return _doer(SENDING, sentence, scenes, active=True)


def guard(sentence: Sentence, scenes: Scenes) -> PlaceMention | None:
    """The state whose forces tell what was stopped: "the Lorvian air force said"."""
    tokens = scenes.parsed.tokens
    for one in scenes.countries_in(sentence):
        after = scenes.parsed.tokens_in(one.span)[-1].index + 1
        if after < sentence.last and tokens[after].tag == "POS":
            after += 1
        if after < sentence.last and tokens[after].lower in GUARDS:
            return one
    return None


def _doer(
    verbs: frozenset[str], sentence: Sentence, scenes: Scenes, *, beside: Span | None = None, active: bool = False
) -> PlaceMention | None:
    for token in scenes.parsed.tokens[sentence.first : sentence.last]:
        if token.lower in verbs and token.tag.startswith("VB") and not (active and _is_passive(token.index, scenes)):
            named = [
                one
                for one in scenes.countries_in(sentence)
                if one.span.end <= token.start and not (beside is not None and _is_weapons(one, beside, scenes))
            ]
            return named[-1] if named else None
    return None


def _is_passive(at: int, scenes: Scenes) -> bool:
    """Whether it is told of the weapons and not of who sends them: "most of the kites fired", "kites were fired"."""
    tokens = scenes.parsed.tokens
    helpers = [tokens[child] for child in scenes.parsed.children[at][:FEW]]
    helped = any(helper.lower in ("has", "have", "had", "having") for helper in helpers)
    return tokens[at].tag == "VBN" and (not helped or any(helper.dep == "auxpass" for helper in helpers))


def _is_weapons(one: PlaceMention, counted: Span, scenes: Scenes) -> bool:
    """Whether it only says whose the weapons or the attack are, and not who stops them."""
    after = scenes.parsed.tokens_in(one.span)[-1].index + 1
    return counted.holds(one.span) or (after < len(scenes.parsed.tokens) and scenes.parsed.tokens[after].lower in OWN_DEEDS)
