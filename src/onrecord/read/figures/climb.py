"""What a noun hangs on in the parse, and in which role."""

from __future__ import annotations

from collections.abc import Generator, Iterator

from onrecord.read.figures.scene import NOUNS
from onrecord.read.parsed import Parsed, Token


def climb(parsed: Parsed, start: int) -> Iterator[tuple[Token, str]]:
    """The tokens that the one at `start` hangs on, nearest first, each with its role in what they say."""
    at = start
    yield from _clauses_on(parsed, at)
    for _ in range(8):
        token = parsed.tokens[at]
        if token.head == at:
            return
        head = parsed.tokens[token.head]
        dep = token.dep
        if dep in ("nsubjpass", "nsubj:pass"):
            yield from _verb(parsed, head, "object")
            return
        if dep in ("nsubj", "csubj"):
            if is_passive(parsed, head):
                yield from _verb(parsed, head, "object")
            else:
                yield from _verb(parsed, head, "subject")
            return
        if dep in ("dobj", "obj", "dative", "oprd"):
            yield from _verb(parsed, head, "object")
            return
        if dep == "attr":
            yield from _copula(parsed, head, token)
            return
        if dep == "pobj":
            stop = yield from _preposition(parsed, head)
            if stop is None:
                return
            at = stop
            continue
        if dep in (
            "conj",
            "appos",
            "nummod",
            "quantmod",
            "compound",
            "amod",
            "nmod",
            "dep",
            "npadvmod",
            "prep",
            "poss",
            "advmod",
            "pcomp",
        ):
            if dep in ("dep", "npadvmod") and head.tag.startswith("VB"):
                yield from _verb(parsed, head, "either")
                return
            at = token.head
            if dep in ("conj", "appos"):
                yield from _clauses_on(parsed, at)
            if head.tag.startswith("VB") and dep == "conj":
                yield from _verb(parsed, head, "object")
                return
            continue
        return


def _preposition(parsed: Parsed, preposition: Token) -> Generator[tuple[Token, str], None, int | None]:
    """From the object of a preposition: yields what it hangs on and returns where to go on, `None` for nowhere."""
    above = parsed.tokens[preposition.head]
    word = preposition.lower
    if word == "of":
        yield above, "of"
        if above.tag.startswith("VB"):
            yield from _verb(parsed, above, "object")
            return None
        if above.lower == "out":
            return above.head
        return above.index if above.lower in _COLLECTIVE or above.tag == "CD" else None
    if word in ("including", "like", "than", "between", "besides"):
        return above.index
    if word in ("with", "by", "using", "for"):
        if above.tag.startswith("VB"):
            yield above, "by" if word == "by" else "with"
        else:
            yield above, "of"
        return None
    if word == "to" and above.tag.startswith("VB"):
        yield from _verb(parsed, above, "object")
    return None


# "a total of 40 drones": what is said of these is said of what they hold; not so of "a population of 40,000".
_COLLECTIVE = frozenset(
    "number numbers total group groups series crowd crowds majority hundreds dozens thousands scores tens "
    "millions pair couple some all each most part some one two three five six more rest combination average "
    "maximum minimum "
    "convoy column fleet squadron shipment batch handful wave team contingent crew estimate lot estimated "
    "family families remainder each many any none half "
    "body bodies at".split()
)


def is_passive(parsed: Parsed, verb: Token) -> bool:
    """Whether the verb is a participle with a passive auxiliary."""
    return verb.tag == "VBN" and any(parsed.tokens[child].dep == "auxpass" for child in parsed.children[verb.index])


def _verb(parsed: Parsed, verb: Token, role: str) -> Iterator[tuple[Token, str]]:
    """The verb, then what completes it: "are believed to have been killed", "were reported missing"."""
    yield verb, role
    for child in parsed.children[verb.index]:
        below = parsed.tokens[child]
        if below.dep == "ccomp" and _own_subject(parsed, below):
            continue  # "a resident said that six people had died": the resident did not
        if below.dep in ("xcomp", "acomp", "oprd", "ccomp", "attr") and below.start > verb.start:
            passive = is_passive(parsed, below) or below.dep in ("acomp", "oprd") or below.tag == "VBN"
            yield below, "object" if passive or role == "object" else role
            for lower in parsed.children[child]:
                if parsed.tokens[lower].dep in ("xcomp", "conj") and parsed.tokens[lower].tag.startswith("VB"):
                    yield parsed.tokens[lower], "object" if is_passive(parsed, parsed.tokens[lower]) else role
        elif below.dep == "conj" and below.tag.startswith("VB") and role == "subject" and not _own_subject(parsed, below):
            yield below, "object" if is_passive(parsed, below) else "subject"


def _own_subject(parsed: Parsed, verb: Token) -> bool:
    return any(parsed.tokens[child].dep.startswith("nsubj") for child in parsed.children[verb.index])


def _copula(parsed: Parsed, verb: Token, noun: Token) -> Iterator[tuple[Token, str]]:
    """`the dead were three boys`, `among the wounded was a girl`."""
    for child in parsed.children[verb.index]:
        below = parsed.tokens[child]
        if below.index == noun.index:
            continue
        if below.dep in ("nsubj", "prep", "expl", "advmod", "csubj"):
            for index in parsed.subtree(child):
                inner = parsed.tokens[index]
                if inner.lower in NOUNS or inner.tag in ("VBN", "JJ"):
                    yield inner, "attr"


def _clauses_on(parsed: Parsed, noun: int) -> Iterator[tuple[Token, str]]:
    """Participles and relative clauses on the noun: "drones launched", "people who fled", "drones Russia launched"."""
    for child in parsed.children[noun]:
        token = parsed.tokens[child]
        if token.dep == "acl":
            yield token, "object" if token.tag == "VBN" else "subject"
        elif token.dep == "relcl":
            yield from _relative(parsed, token)


def _relative(parsed: Parsed, verb: Token) -> Iterator[tuple[Token, str]]:
    subject = next((parsed.tokens[c] for c in parsed.children[verb.index] if parsed.tokens[c].dep.startswith("nsubj")), None)
    if subject is None or subject.lower in ("who", "which", "that"):
        passive = is_passive(parsed, verb)
        yield from _verb(parsed, verb, "object" if passive else "subject")
    elif not any(
        parsed.tokens[c].dep == "dobj" and parsed.tokens[c].lower not in ("that", "which") for c in parsed.children[verb.index]
    ):
        yield verb, "object"
