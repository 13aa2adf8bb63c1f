"""Whether a figure is told as having happened, planned, denied or only thinkable."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model import Span, Status
from onrecord.read.figures.candidates import Candidate
from onrecord.read.figures.english_status import MARKS, Mark
from onrecord.read.figures.scene import Finding
from onrecord.read.parsed import Parsed, Token

# A promise of the future has been made: the guide counts it as having happened.
_MADE_NOW = frozenset(("pledged", "requested", "sanctioned"))
_SAYING = frozenset("said says saying added adding insisted insisting told telling claimed claiming".split())
_BY_WORD: dict[tuple[str, str], Mark] = {(word, mark.place): mark for mark in reversed(MARKS) for word in mark.words.split()}


@dataclass(frozen=True, slots=True)
class Judged:
    """A status, the rule that gave it and its words."""

    status: Status
    rule: str
    evidence: Span | None = None


def status_of(parsed: Parsed, finding: Finding, candidate: Candidate) -> Judged:
    """The status that the words around the predicate give; `happened` where none speaks against it."""
    for token, place in _looked_at(parsed, finding.token):
        mark = _BY_WORD.get((token.lower, place))
        if mark is None or (mark.status is not Status.DENIED and finding.measure in _MADE_NOW):
            continue
        if mark.status is Status.DENIED and candidate.number.quantity.high == 0:
            continue
        return Judged(mark.status, mark.name, token.span)
    return Judged(Status.HAPPENED, "told as having happened")


def _looked_at(parsed: Parsed, at: int) -> list[tuple[Token, str]]:
    """The auxiliaries, negations and conjunctions of the predicate, then the verbs that it depends on."""
    tokens = parsed.tokens
    verb = tokens[at]
    seen = [
        (tokens[child], "beside")
        for child in parsed.children[at]
        if tokens[child].dep in ("aux", "neg", "mark", "auxpass", "advmod") and tokens[child].start < verb.start
    ]
    below = verb
    if verb.head != at and tokens[verb.head].lower in ("is", "are", "was", "were"):
        seen += [(tokens[child], "of be") for child in parsed.children[at] if tokens[child].lower == "to"]
    for above in parsed.ancestors(at):
        link = below.dep
        if above.lower in _SAYING:
            break  # "denied it, saying that six were killed": what is said is not denied
        if link in (
            "xcomp",
            "ccomp",
            "acl",
            "pcomp",
            "advcl",
            "dobj",
            "pobj",
            "prep",
            "conj",
            "oprd",
            "nsubj",
            "nsubjpass",
            "relcl",
        ):
            if link in ("xcomp", "ccomp", "acl", "dobj", "pobj", "prep", "pcomp", "oprd"):
                seen.append((above, "above"))
                if link in ("xcomp", "oprd"):
                    seen.extend(
                        (tokens[child], "beside")
                        for child in parsed.children[above.index]
                        if tokens[child].dep in ("aux", "neg", "mark")
                    )
            elif link == "conj":
                seen.extend(
                    (tokens[child], "beside")
                    for child in parsed.children[above.index]
                    if tokens[child].dep in ("aux",) and tokens[child].lower not in ("will", "would")
                )
        below = above
        if above.dep in ("ROOT", "relcl") or link in ("relcl", "nsubj", "nsubjpass"):
            break
    return seen
