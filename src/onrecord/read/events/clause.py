"""The clause of a verb: its subject, what stands below it, whether it happened, and the phrase to show."""

from __future__ import annotations

from onrecord.model import Span, Status
from onrecord.read.parsed import Parsed, Token

FUTURE = frozenset({"will", "shall", "'ll", "’ll"})
PERHAPS = frozenset({"could", "might", "may", "would", "should"})
PLANS = frozenset(
    "plan plans planned expected expects intends intend set due prepares preparing scheduled considering considers "
    "weighing hopes hope wants want wanted ready likely offered offers".split()
)
ASKING = frozenset(
    "told tell tells ask asks asked asking urge urges urged urging call calls called calling demand demands demanded "
    "appeal appealed need needs needed stop stopped help helped".split()
)
"""What is asked of somebody is not told to have happened: `told Norway to send tanks`."""

PLEDGED = frozenset("pledge promise decision commitment vow move".split())
"""Nouns that tell that what follows is done in the saying: `its pledge to send tanks`."""

CALLS = frozenset("call calls appeal appeals plea request requests demand demands".split())
IFS = frozenset({"if", "unless", "whether"})
WANTED = frozenset({"xcomp", "ccomp", "advcl", "relcl", "acl"})
WHILE = frozenset("by after before while when in without".split())
"""Prepositions after which the subject of the clause above does what a verb in -ing tells: `spoke after meeting Ana Tolme`."""

HAVE = frozenset({"have", "has", "had", "'ve", "’ve", "having"})
LONGEST = 28  # tokens of the phrase that is shown


def subject_of(parsed: Parsed, verb: Token, depth: int = 3) -> Token | None:
    """The subject of a verb, or of the verb that it is joined to or governed by; null for a passive."""
    below = [parsed.tokens[child] for child in parsed.children[verb.index]]
    for token in below:
        if token.dep == "nsubj":
            return token
    passive = next((token for token in below if token.dep == "nsubjpass"), None)
    if depth < 3 and passive is not None:
        return passive  # `Rubio is expected to meet`
    if passive is not None or any(token.dep == "auxpass" for token in below) or verb.head == verb.index or not depth:
        return None
    head = parsed.tokens[verb.head]
    if verb.dep == "conj" and verb.tag == "VBD" and (head.dep in {"ccomp", "acomp"} or head.tag[:2] in {"JJ", "VB"}):
        felt = next((child for child in parsed.children[head.index] if parsed.tokens[child].dep == "nsubjpass"), None)
        if felt is not None and parsed.tokens[felt].tag == "PRP":
            return parsed.tokens[felt]  # `said he was "appalled" and called for a truce`
    if verb.dep in {"conj", "xcomp", "advcl", "acomp"} and head.tag.startswith("VB"):
        if verb.dep == "xcomp":
            taken = next((child for child in parsed.children[head.index] if parsed.tokens[child].dep == "dobj"), None)
            if taken is not None and verb.tag == "VB":
                return parsed.tokens[taken]  # `urged Israel to stop`: Israel stops
        told = subject_of(parsed, head, depth - 1)
        if told is None and verb.dep == "conj" and verb.tag in {"VBD", "VBZ", "VBP"}:
            return next(
                (parsed.tokens[child] for child in parsed.children[head.index] if parsed.tokens[child].dep == "nsubjpass"), None
            )
        return told
    if verb.dep == "acl":
        return head
    if verb.dep == "pcomp" and head.lower in WHILE:
        above = parsed.tokens[head.head]
        return subject_of(parsed, above, depth - 1) if above.tag.startswith("VB") else None
    if verb.dep == "xcomp" and head.tag == "JJ" and head.dep == "acomp":
        return subject_of(parsed, parsed.tokens[head.head], depth - 1)
    return None


def noun_before(parsed: Parsed, verb: Token) -> Token | None:
    """The noun right before a finite verb, auxiliaries and adverbs apart: its subject where the parse gives it none."""
    at = verb.index - 1
    while at >= parsed.sentences[verb.sentence].first and (
        parsed.tokens[at].tag in {"RB", "MD"} or parsed.tokens[at].dep in {"aux", "auxpass"}
    ):
        at -= 1
    token = parsed.tokens[at] if at >= parsed.sentences[verb.sentence].first else None
    return token if token is not None and token.tag.startswith("NN") else None


def agent_of(parsed: Parsed, verb: Token) -> Token | None:
    """Who does a passive verb: `was detained by Russia`."""
    for child in parsed.children[verb.index]:
        if parsed.tokens[child].lower == "by":
            for under in parsed.children[child]:
                return parsed.tokens[under]
    return None


def objects_of(parsed: Parsed, verb: Token) -> list[int]:
    """The objects of a verb, those joined to them, and those of a verb in -ing below it: `considering imposing sanctions`."""
    found = [child for child in parsed.children[verb.index] if parsed.tokens[child].dep in {"dobj", "nsubjpass"}]
    for child in parsed.children[verb.index]:
        if parsed.tokens[child].tag == "VBG" and parsed.tokens[child].dep in {"xcomp", "ccomp"}:
            found += [under for under in parsed.children[child] if parsed.tokens[under].dep == "dobj"]
    joined = [under for at in found for under in parsed.children[at] if parsed.tokens[under].dep == "conj"]
    return found + joined


def is_passive(parsed: Parsed, verb: Token) -> bool:
    """Whether the verb is told in the passive; a participle joined to another verb is what that one is."""
    below = [parsed.tokens[child] for child in parsed.children[verb.index]]
    if any(token.dep in {"nsubjpass", "auxpass"} for token in below):
        return True
    if verb.tag != "VBN" or any(token.dep == "aux" for token in below):
        return False
    head = parsed.tokens[verb.head]
    if verb.dep == "conj" and head.tag == "VBN" and head.index != verb.index:
        return not any(
            parsed.tokens[child].dep == "aux" and parsed.tokens[child].lower in HAVE for child in parsed.children[head.index]
        )
    return True


def status_of(parsed: Parsed, verb: Token) -> Status | None:
    """Whether the event happened; null where the words say that it did not (`did not meet`)."""
    words = {
        parsed.tokens[child].lower for child in parsed.children[verb.index] if parsed.tokens[child].dep in {"aux", "neg", "auxpass"}
    }
    if words & {"not", "n't", "n’t", "never"} or (verb.index and parsed.tokens[verb.index - 1].lower == "nor"):
        return None
    if _supposed(parsed, verb):
        return None
    if words & PERHAPS:
        return Status.HYPOTHETICAL
    if words & FUTURE:
        return Status.PLANNED
    head = parsed.tokens[verb.head]
    if verb.dep in {"xcomp", "ccomp"} and "to" in words and head.lower in PLANS:
        return Status.PLANNED
    if verb.tag == "VB" and "to" in words and verb.dep in WANTED and head.lower in PLEDGED:
        return Status.HAPPENED
    if verb.tag == "VB" and "to" in words and verb.dep in WANTED and (head.lower in ASKING or head.tag.startswith("NN")):
        return None
    if verb.tag == "VBG" and verb.dep in {"xcomp", "pcomp"} and head.lower in {"stop", "halt", "cease", "stopping", "against"}:
        return None  # `told Norway to stop sending tanks`
    if verb.tag == "VB" and "to" in words and _called_for(parsed, verb):
        return None
    if verb.dep == "xcomp" and "to" in words and head.lower in {"refused", "failed", "declined", "refuses"}:
        return None
    return Status.HAPPENED


def _supposed(parsed: Parsed, verb: Token) -> bool:
    """Whether it is only supposed: `if Norway sends tanks`, `refused to rule out sending tanks`."""
    head = parsed.tokens[verb.head]
    clauses = (verb.index, head.index) if verb.dep in {"xcomp", "conj"} else (verb.index,)
    ruled = verb.tag == "VBG" and head.lower in {"rule", "rules", "ruled", "ruling"}
    return ruled or any(
        parsed.tokens[child].dep == "mark" and parsed.tokens[child].lower in IFS for at in clauses for child in parsed.children[at]
    )


def _called_for(parsed: Parsed, verb: Token) -> bool:
    """Whether a call for it governs it: `repeated his call on allies to send tanks`."""
    head = parsed.tokens[verb.head]
    objects = [parsed.tokens[child] for child in parsed.children[head.index] if parsed.tokens[child].dep == "dobj"]
    return any(token.lower in CALLS for token in (head, *objects)) and verb.index > head.index


def phrase_of(parsed: Parsed, at: int, first: int | None = None) -> Span:
    """The words from a subject to the end of the clause of the token `at`, `LONGEST` tokens at most."""
    sentence = parsed.sentences[parsed.tokens[at].sentence]
    begin = min(at, first if first is not None and first >= sentence.first else at)
    last = at
    for index in parsed.subtree(at):
        if index > last and index - begin < LONGEST:
            last = index
    while last > at and not parsed.tokens[last].text[-1:].isalnum() and parsed.tokens[last].text not in {"”", '"'}:
        last -= 1
    return Span(parsed.tokens[begin].start, parsed.tokens[last].end)


def phrase_start(parsed: Parsed, head: int) -> int:
    """The first token of a noun phrase of at most eight tokens before its head."""
    return max(min(parsed.subtree(head)), head - 8)
