"""What is counted: the noun's item, or for a bare number that of the number before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.read.figures.candidates import Candidate
from onrecord.read.figures.draft import Draft
from onrecord.read.figures.fighters import side_of_fighters
from onrecord.read.figures.item import MONEY, OTHER, PEOPLE, STRIKE, STRUCTURE, VEHICLE, WEAPON
from onrecord.read.figures.items import Counted, item_of
from onrecord.read.figures.scene import Finding
from onrecord.read.parsed import Parsed

PEOPLE_MEASURES = frozenset("killed wounded missing captured freed displaced affected".split())
_KIND_OF = {
    "launched": (WEAPON, STRIKE),
    "intercepted": (WEAPON,),
    "hit": (WEAPON,),
    "damaged": (STRUCTURE, VEHICLE, OTHER),
    "destroyed": (STRUCTURE, VEHICLE, OTHER),
}
_HELD = re.compile(r"\b(hostages?|prisoners?)\b", re.IGNORECASE)


def what_is_counted(parsed: Parsed, candidate: Candidate) -> tuple[Counted | None, str]:
    """What is counted: the noun's item, or for a bare number that of the number before it."""
    if candidate.number.currency:
        return Counted("money", MONEY, "currency"), "currency"
    if candidate.number.rule == "none" and candidate.noun is None:
        return Counted("person", PEOPLE, "no one"), "no one"
    if candidate.counted:
        return side_of_fighters(parsed, candidate, candidate.counted), candidate.counted.rule
    if candidate.noun is None:
        attribute = _attribute(parsed, candidate)
        if attribute:
            return attribute, "what they are said to be"
    return None, "not said"


def _attribute(parsed: Parsed, candidate: Candidate) -> Counted | None:
    """`five of whom were children`, `two of them boys`."""
    at = candidate.last + 1
    tokens = parsed.tokens
    words = [token.lower for token in tokens[at : at + 3]]
    if words[:2] not in (["of", "them"], ["of", "whom"], ["of", "those"]) and words[:1] not in (["were"], ["are"], ["was"]):
        return None
    at += 2 if words[0] == "of" else 0
    for token in tokens[at : at + 4]:
        if token.sentence != tokens[candidate.last].sentence:
            return None
        if token.tag in ("NN", "NNS"):
            return item_of([token.lower])
        if token.lower not in ("were", "are", "was", "young", "elderly", "small", "just", "only", "a", "an", "the"):
            return None
    return None


def settled_item(
    parsed: Parsed, candidate: Candidate, counted: Counted | None, finding: Finding, before: Sequence[Draft]
) -> Counted:
    """The item, now that the measure is known: a bare number takes that of the number before, where the kinds agree."""
    held = (
        _HELD.search(parsed.text[parsed.tokens[finding.token].start : parsed.tokens[finding.token].end + 50])
        if finding.measure == "captured"
        else None
    )
    if held and (counted is None or counted.item == "person"):
        return Counted("hostage" if held.group(1).lower().startswith("hostage") else "prisoner", PEOPLE, "held as")
    if counted and counted.kind == "target":
        return (
            Counted("strike", STRIKE, "strikes on targets") if finding.measure == "launched" else Counted("other", OTHER, "targets")
        )
    if counted:
        return counted
    antecedent = antecedent_of(parsed, candidate, before)
    if finding.measure in PEOPLE_MEASURES | {"deployed"}:
        if antecedent and antecedent.kind == PEOPLE and candidate.noun is None and antecedent.item != "child":
            same = parsed.tokens[antecedent.candidate.last].sentence == parsed.tokens[candidate.last].sentence
            if same:
                return Counted(antecedent.item, PEOPLE, "carried over")
        return Counted("person", PEOPLE, "people, for want of a noun")
    kinds = _KIND_OF.get(finding.measure, (OTHER,))
    if antecedent and antecedent.kind in kinds and candidate.noun is None:
        return Counted(antecedent.item, str(antecedent.kind), "carried over")
    return Counted("other", OTHER, "a noun that the table does not have")


def antecedent_of(parsed: Parsed, candidate: Candidate, before: Sequence[Draft]) -> Draft | None:
    """The nearest figure before the candidate in its sentence or the one before."""
    here = parsed.tokens[candidate.last].sentence
    for draft in reversed(before):
        there = parsed.tokens[draft.candidate.last].sentence
        if here - there > 1:
            return None
        return draft
    return None
