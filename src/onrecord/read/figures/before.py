"""What the words before a count say of it: a verb right before it, or one of the leads."""

from __future__ import annotations

import re

from onrecord.read.figures.english_leads import LEADS
from onrecord.read.figures.scene import Finding, Scene, damage_or_destruction, lookup

_LEADS = [(re.compile(rf"(?:{row.pattern})$", re.IGNORECASE), row) for row in LEADS]


def lead_before(scene: Scene) -> Finding | None:
    """`the body of`, `a barrage of`, `the toll rose to`: words that say what the number behind them counts."""
    start = scene.candidate.number.span.start
    opening = scene.parsed.sentences[scene.parsed.tokens[scene.candidate.last].sentence].start
    for pattern, row in _LEADS:
        if scene.kind not in row.kinds:
            continue
        first = max(opening, start - row.reach)
        match = pattern.search(scene.text[first:start])
        if match:
            return Finding(row.measure, f"lead: {row.name}", scene.parsed.last_before(max(first + match.end(), 1)))
    return None


def verb_before(scene: Scene) -> Finding | None:
    """`killing at least six`, `and wounding 42`: a participle or verb right before the number."""
    at = scene.parsed.tokens_in(scene.candidate.number.span)[0].index - 1
    for _ in range(4):
        token = scene.token(at)
        if token is None:
            return None
        if token.tag in ("VBG", "VBD", "VBN", "VBZ", "VBP", "VB", "NN", "NNS", "JJ", "NNP"):
            if token.tag in ("VBN", "JJ") and _is_noun_phrase_end(scene, at):
                return None
            found = lookup(scene, token, "acts_on", "verb before")
            if found and found.measure == "destroyed" and damage_or_destruction(scene, token):
                return Finding("damaged", "damaged or destroyed", token.index)
            return found
        if token.tag not in ("RB", "DT", "IN", "RP", "JJR", "RBR", "``", "''", "CD", "PDT", ":", "-LRB-") or token.lower in (
            "of",
            "in",
            "by",
            "with",
            "on",
            "from",
            "for",
            "to",
            "after",
        ):
            return None
        at -= 1
    return None


def shared_by_two(scene: Scene) -> bool:
    """Whether two measures share the number ("killed and injured dozens", "killed or captured 40"): the guide leaves that out."""
    at = scene.parsed.tokens_in(scene.candidate.number.span)[0].index - 1
    second, link, first = scene.token(at), scene.token(at - 1), scene.token(at - 2)
    if second is None or link is None or first is None or link.lower not in ("and", "or"):
        return False
    return second.lower in _OF_PEOPLE and first.lower in _OF_PEOPLE


_OF_PEOPLE = frozenset("killed killing kills injured injuring wounded wounding captured capturing hurt arrested detained".split())


def _is_noun_phrase_end(scene: Scene, at: int) -> bool:
    """Whether a participle belongs to what stands before it: "12 killed, 30 wounded"."""
    before = scene.token(at - 1)
    return (
        before is not None
        and before.tag in ("NNS", "NNP", "CD", "VBD", "VBZ", "VBP")
        and before.lower not in ("has", "have", "had")
    )


def put_at(scene: Scene) -> Finding | None:
    """`the agency put the number at more than 90`, where the dead were spoken of right before."""
    start = scene.candidate.number.span.start
    if (
        scene.candidate.noun is None
        and _PUT_AT.search(scene.text[max(0, start - 60) : start])
        and re.search(r"\b(?:dead|deaths?|killed|toll)\b", scene.text[max(0, start - 260) : start], re.IGNORECASE)
    ):
        return Finding("killed", "the number was put at", scene.parsed.last_before(start))
    return None


_PUT_AT = re.compile(
    r"\b(?:put|puts|putting|place|placed|gave) (?:the |that |this )?(?:number|figure|toll|death toll|"
    r"count)\b[^.;:]{0,30}\b(?:at|as) (?:\w+ ){0,2}$",
    re.IGNORECASE,
)
