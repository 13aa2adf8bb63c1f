"""Which measure of the guide a number is, and by what words: one small function a rule, asked in turn."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from onrecord.read.figures.candidates import Candidate
from onrecord.read.figures.english_items import MONEY, OTHER, PEOPLE, STRIKE, STRUCTURE, VEHICLE, WEAPON
from onrecord.read.figures.english_predicates import ADJECTIVES, COUNT_NOUNS, PREDICATES, STATES, CountNoun, Predicate
from onrecord.read.parsed import Parsed, Token


@dataclass(frozen=True, slots=True)
class Finding:
    """A measure, the rule that gave it, and the token that says it."""

    measure: str
    rule: str
    token: int


def _forms() -> dict[str, list[Predicate]]:
    table: dict[str, list[Predicate]] = {}
    for row in PREDICATES:
        for form in row.forms.split():
            table.setdefault(form, []).append(row)
    for rows in table.values():
        rows.sort(key=lambda row: not row.followed_by)  # the narrower row first
    return table


_PREDICATES = _forms()
_FOLLOWED = {row.name: re.compile(rf"\W{{0,3}}\s*{row.followed_by}", re.IGNORECASE) for row in PREDICATES if row.followed_by}
_NOUNS: dict[str, CountNoun] = {word: row for row in reversed(COUNT_NOUNS) for word in row.words.split()}
_STATES = [(re.compile(row.pattern, re.IGNORECASE), row) for row in STATES]
_ADJECTIVES = {word: row for row in ADJECTIVES for word in row.words.split()}
_REACH = 90  # characters behind a verb in which its particle or its complement may stand


@dataclass(frozen=True, slots=True)
class Scene:
    """What a rule may look at: the parse, the candidate, and the kind of what it counts (`None`: not known)."""

    parsed: Parsed
    candidate: Candidate
    kind: str | None

    @property
    def text(self) -> str:
        """The report's text."""
        return self.parsed.text

    def token(self, at: int) -> Token | None:
        """The token at an index, if it is in the candidate's sentence."""
        tokens = self.parsed.tokens
        if 0 <= at < len(tokens) and tokens[at].sentence == tokens[self.candidate.last].sentence:
            return tokens[at]
        return None


def measure_of(parsed: Parsed, candidate: Candidate, kind: str | None) -> Finding | None:
    """The first rule's answer; `None` where no rule knows what happened to what is counted."""
    scene = Scene(parsed, candidate, kind)
    for rule in RULES:
        finding = rule(scene)
        if finding:
            return finding
    return None


def lookup(scene: Scene, token: Token, role: str, rule: str) -> Finding | None:
    """What a predicate at `token` does to the counted thing in that role ("acts_on", "does" or "uses")."""
    if token.lower in ("wounded", "injured") and scene.parsed.tokens[token.index - 1].lower in ("fatally", "mortally"):
        return Finding("killed", f"{rule}: fatally wounded", token.index)
    for row in _PREDICATES.get(token.lower, ()):
        if row.followed_by and not _FOLLOWED[row.name].match(scene.text, token.end, token.end + _REACH):
            continue
        measure = _by_kind(getattr(row, role), scene.kind)
        if measure:
            return Finding(measure, f"{rule}: {row.name}", token.index)
    return None


def _by_kind(measures: Mapping[str, str], kind: str | None) -> str | None:
    if kind is not None:
        return measures.get(kind)
    told = set(measures.values())
    return told.pop() if len(told) == 1 else None


# --- rules, in the order in which they are asked


def count_noun(scene: Scene) -> Finding | None:
    """`four deaths`, `11 injuries`, `12 dead`."""
    candidate = scene.candidate
    at = candidate.noun
    if at is None:
        after = scene.token(candidate.last + 1)
        at = after.index if after and after.lower in _NOUNS and after.lower not in ("missing",) else None
    if at is None:
        return None
    row = _NOUNS.get(scene.parsed.tokens[at].lower)
    if row is None or row.measure is None or (candidate.of and row.name in ("hostages", "refugees")):
        return None
    if row.name in ("hostages", "refugees") and _freed_or_killed(scene):
        return None
    after = scene.token(at + 1)
    if after and after.lower in ("and", "or") and (next_ := scene.token(at + 2)) and next_.lower in ("injured", "wounded", "injuries"):
        return None
    return Finding(row.measure, f"noun: {row.name}", at)


def _freed_or_killed(scene: Scene) -> bool:
    """Whether a verb says something more definite of hostages or refugees than that there are some."""
    finding = state_behind(scene) or adjective(scene) or _participle(scene) or verb_before(scene) or governing(scene)
    return finding is not None


def strikes(scene: Scene) -> Finding | None:
    """`30 air strikes`: attacks carried out are launched strikes, whatever verb tells of them, unless they are foiled."""
    if scene.kind != STRIKE or scene.candidate.noun is None:
        return None
    noun = scene.parsed.tokens[scene.candidate.noun]
    if noun.lower in ("operation", "operations", "targets", "target", "hit", "hits", "battle", "battles", "explosion", "explosions", "blast", "blasts", "shelling", "engagement", "incursion"):
        return governing(scene)
    foiled = verb_before(_as(scene, WEAPON))
    if foiled and foiled.measure == "intercepted":
        return foiled
    if scene.candidate.number.quantity.high == 1:
        return governing(scene)  # "in one of the attacks" points at one, it counts none
    return Finding("launched", "noun: attacks carried out", noun.index)


def adjective(scene: Scene) -> Finding | None:
    """`two wounded soldiers`."""
    candidate = scene.candidate
    if candidate.noun is None:
        return None
    for token in scene.parsed.tokens[candidate.last + 1 : candidate.noun]:
        row = _ADJECTIVES.get(token.lower)
        if row and (measure := _by_kind(row.measure, scene.kind)):
            return Finding(measure, f"adjective: {row.name}", token.index)
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
            if _two_verbs(scene, at):
                return None
            found = lookup(scene, token, "acts_on", "verb before")
            if found and found.measure == "destroyed" and _damage_or(scene, token):
                return Finding("damaged", "damaged or destroyed", token.index)
            return found
        if token.tag not in ("RB", "DT", "IN", "RP", "JJR", "RBR", "``", "''", "CD", "PDT", ":", "-LRB-") or token.lower in ("of", "in", "by", "with", "on", "from", "for", "to", "after"):
            return None
        at -= 1
    return None


def _two_verbs(scene: Scene, at: int) -> bool:
    """Whether two measures share the number: "killed and injured dozens", "killed or captured 40"."""
    link, first = scene.token(at - 1), scene.token(at - 2)
    return link is not None and first is not None and link.lower in ("and", "or") and scene.parsed.tokens[at].lower in _OF_PEOPLE and first.lower in _OF_PEOPLE


_OF_PEOPLE = frozenset("killed killing kills injured injuring wounded wounding captured capturing hurt arrested detained".split())


def _is_noun_phrase_end(scene: Scene, at: int) -> bool:
    """Whether a participle belongs to what stands before it: "12 killed, 30 wounded"."""
    before = scene.token(at - 1)
    return before is not None and before.tag in ("NNS", "NNP", "CD", "VBD", "VBZ", "VBP") and before.lower not in ("has", "have", "had")


def state_behind(scene: Scene) -> Finding | None:
    """`12 dead`, `400 people without power`, `three are in hospital`."""
    end = scene.candidate.end
    token = scene.parsed.tokens[end]
    start = token.end
    after = scene.token(end + 1)
    if after and after.lower in ("others", "more", "other", "people"):
        start = after.end
    behind = _SKIPPED.match(scene.text, start)
    start = behind.end() if behind else start
    sentence_end = scene.parsed.sentences[token.sentence].end
    for pattern, row in _STATES:
        match = pattern.match(scene.text, start, sentence_end)
        if match and (measure := _by_kind(row.measure, scene.kind)):
            if _mixed(scene.text, match.end()):
                return None
            last = scene.parsed.last_before(match.end())
            return Finding(measure, f"state: {row.name}", last)
    return None


_SKIPPED = re.compile(r"[\s,–—-]{0,3}(?:\([^()]{0,60}\)\s?)?(?:(?:who|that|which|of them|others?|also|people|reportedly|all)\s)*\s?")
_BOTH = re.compile(r"\s*(?:and|or|/|and/or)\s*(?:were |was )?(?:wounded|injured|hurt|killed|dead|maimed|missing)\b(?!\s+(?:at least|more|about|around|some|over|nearly|another|several|dozens|scores|hundreds|thousands|\d|one|two|three|four|five|six|seven|eight|nine|ten)\b)")


def _mixed(text: str, at: int) -> bool:
    """Whether two measures share one number ("79 people were killed or wounded"): the guide leaves that out."""
    return _BOTH.match(text, at) is not None


def finite_behind(scene: Scene) -> Finding | None:
    """`23 were wounded`, `five have been freed`, `nine people died`: a verb that says it of the phrase before it."""
    found = _participle(scene)
    return found if found and found.rule.startswith("finite") else None


def person_participle(scene: Scene) -> Finding | None:
    """`two people killed`: of people and bare numbers, a participle right behind is what happened to them."""
    if (scene.kind not in (PEOPLE, None) and scene.candidate.noun is not None) or _whole_inside(scene):
        return None
    found = _participle(scene)
    return found if found and not found.rule.startswith("verb behind") else None


def reduced_behind(scene: Scene) -> Finding | None:
    """`40 drones launched by the army`: a clause on the phrase, where its verb says nothing more."""
    return None if _whole_inside(scene) else _participle(scene)


def _whole_inside(scene: Scene) -> bool:
    """Whether the phrase names a whole with a number of its own: "58 of the 67 drones launched" are not launched."""
    candidate = scene.candidate
    return candidate.of and any(token.tag == "CD" for token in scene.parsed.tokens[candidate.last + 1 : candidate.end])


def _participle(scene: Scene) -> Finding | None:
    at = _past_aside(scene, scene.candidate.end + 1)
    passive = perfect = relative = False
    for _ in range(9):
        token = scene.token(at)
        if token is None:
            return None
        if token.lower in _AUXILIARIES:
            passive = passive or token.lower in ("was", "were", "been", "be", "being", "are", "is", "got")
            perfect = perfect or token.lower in ("has", "have", "had")
        elif token.lower in _PREDICATES and token.tag in ("VBN", "VBD", "VBG", "JJ", "VBP", "VB", "VBZ"):
            found = _behind(scene, token, passive, active=perfect and not passive)
            if found and relative:
                return Finding(found.measure, found.rule.replace("finite verb", "verb"), found.token)
            if found or token.lower not in _REPORTING:
                return found
        elif token.tag not in ("RB", "RBR", "``", "''", "TO") and token.lower not in _PASSED_OVER:
            return None
        relative = relative or token.lower in ("which", "that")
        at += 1
    return None


def _past_aside(scene: Scene, at: int) -> int:
    """The token behind an aside: "31 civilians, including three children, were hurt", "13 people - two of them boys - died"."""
    opening, word = scene.token(at), scene.token(at + 1)
    if opening is None or word is None or opening.text not in (",", "-", "–", "—", "(") or word.lower not in ("including", "among", "two", "three", "four", "one", "most", "mostly", "mainly", "all", "some"):
        return at
    closing = {"(": (")",), ",": (",",)}.get(opening.text, ("-", "–", "—"))
    for end in range(at + 2, at + 22):
        token = scene.token(end)
        if token is None:
            return at
        if token.text in closing and not (token.text == "-" and scene.text[token.start - 1] != " "):
            return end + 1
    return at


def _behind(scene: Scene, token: Token, passive: bool, *, active: bool) -> Finding | None:
    """What the verb says of the phrase; `active` where only the perfect stands before it ("jets had struck")."""
    if active:
        return lookup(scene, token, "does", "finite verb behind")
    reduced = token.tag in ("VBN", "JJ") or (token.tag == "VBD" and passive)
    found = None
    if reduced or passive:
        found = lookup(scene, token, "acts_on", "finite verb behind" if passive else "participle behind")
    if not found and token.tag != "JJ":
        finite = token.tag in ("VBD", "VBP", "VBZ") or (token.tag != "VBG" and passive)
        found = lookup(scene, token, "does", "finite verb behind" if finite else "verb behind")
    if not found and token.tag == "VBD" and not _has_object(scene, token):
        found = lookup(scene, token, "acts_on", "participle behind")
    if found and _mixed(scene.text, token.end):
        return None
    return found


def _has_object(scene: Scene, token: Token) -> bool:
    return any(scene.parsed.tokens[child].dep in ("dobj", "obj") for child in scene.parsed.children[token.index])


_AUXILIARIES = frozenset("was were been be being are is has have had will would may might could can must to got get".split())
_REPORTING = frozenset("reported believed feared thought confirmed known said presumed claimed found left registered listed recorded reportedly".split())
_PASSED_OVER = frozenset(", others more other people who that which also reportedly : - – — believed feared thought said confirmed known presumed estimated all each both have managing managed appeared appear".split())


def governing(scene: Scene) -> Finding | None:
    """What the parse says: the verb or noun that the counted noun hangs on, upwards."""
    start = scene.candidate.noun if scene.candidate.noun is not None else scene.candidate.last
    for token, role in climb(scene.parsed, start):
        if role == "of":
            row = _NOUNS.get(token.lower)
            measure = _by_kind(row.of, scene.kind) if row else None
            if measure and row and not (row.name == "destruction" and _damage_or(scene, token)):
                return Finding(measure, f"noun of: {row.name}", token.index)
            if measure:
                return Finding("damaged", "damage or destruction", token.index)
            continue
        if role == "attr" and token.lower in _NOUNS and _NOUNS[token.lower].measure and scene.kind in (PEOPLE, None):
            return Finding(str(_NOUNS[token.lower].measure), f"among the {token.lower}", token.index)
        for asked in _ROLES[role]:
            found = lookup(scene, token, asked, f"parse, {role}")
            if found and found.measure == "destroyed" and _damage_or(scene, token):
                return Finding("damaged", "damaged or destroyed", token.index)
            if found:
                return None if _mixed(scene.text, token.end) else found
    return None


def _damage_or(scene: Scene, token: Token) -> bool:
    """Whether "damaged or destroyed" leaves open which: the weaker of the two is what the text supports."""
    beside = scene.text[max(0, token.start - 16) : token.end + 12]
    return re.search(r"damag\w+ (?:or|and|and/or) |destr\w+ (?:or|and|and/or) damag", beside, re.IGNORECASE) is not None


_ROLES = {"object": ("acts_on",), "subject": ("does",), "with": ("uses", "acts_on"), "by": ("uses",), "attr": ("acts_on", "uses"), "either": ("acts_on", "does"), "of": ()}


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
            if _is_passive(parsed, head):
                yield from _verb(parsed, head, "object")
            else:
                yield from _verb(parsed, head, "subject")
            if head.dep not in ("conj", "ccomp", "pcomp"):
                return
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
        if dep in ("conj", "appos", "nummod", "quantmod", "compound", "amod", "nmod", "dep", "npadvmod", "prep", "poss", "advmod", "pcomp"):
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


def _preposition(parsed: Parsed, preposition: Token) -> Iterator[tuple[Token, str]]:
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
    "number numbers total group groups series crowd crowds majority hundreds dozens thousands scores tens millions pair couple some all each most part some one two three five six more rest combination average maximum minimum "
    "convoy column fleet squadron shipment batch handful wave team contingent crew estimate lot estimated family families remainder each many any none half "
    "body bodies at".split()
)


def _is_passive(parsed: Parsed, verb: Token) -> bool:
    return verb.tag == "VBN" and any(parsed.tokens[child].dep == "auxpass" for child in parsed.children[verb.index])


def _verb(parsed: Parsed, verb: Token, role: str) -> Iterator[tuple[Token, str]]:
    """The verb, then what completes it: "are believed to have been killed", "were reported missing"."""
    yield verb, role
    for child in parsed.children[verb.index]:
        below = parsed.tokens[child]
        if below.dep in ("xcomp", "acomp", "oprd", "ccomp", "attr") and below.start > verb.start:
            passive = _is_passive(parsed, below) or below.dep in ("acomp", "oprd") or below.tag == "VBN"
            yield below, "object" if passive or role == "object" else role
            for lower in parsed.children[child]:
                if parsed.tokens[lower].dep in ("xcomp", "conj") and parsed.tokens[lower].tag.startswith("VB"):
                    yield parsed.tokens[lower], "object" if _is_passive(parsed, parsed.tokens[lower]) else role
        elif below.dep == "conj" and below.tag.startswith("VB") and role == "subject" and not _own_subject(parsed, below):
            yield below, "object" if _is_passive(parsed, below) else "subject"


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
                if inner.lower in _NOUNS or inner.tag in ("VBN", "JJ"):
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
        passive = _is_passive(parsed, verb)
        yield from _verb(parsed, verb, "object" if passive else "subject")
    elif not any(parsed.tokens[c].dep == "dobj" and parsed.tokens[c].lower not in ("that", "which") for c in parsed.children[verb.index]):
        yield verb, "object"


def toll(scene: Scene) -> Finding | None:
    """`the death toll rose to 27`, `the number of wounded has reached 40`."""
    if scene.candidate.noun is not None and scene.kind not in (PEOPLE, None):
        return None
    sentence = scene.parsed.sentences[scene.parsed.tokens[scene.candidate.last].sentence]
    before = scene.text[max(sentence.start, scene.candidate.number.span.start - 200) : scene.candidate.number.span.start]
    match = _TOLL.search(before)
    if not match:
        return None
    measure = "wounded" if match["wounded"] else "missing" if match["missing"] else "killed"
    return Finding(measure, "toll", scene.parsed.last_before(sentence.start + match.end()))


_TOLL = re.compile(
    r"\b(?:(?:death|overall|casualty|total|the|civilian|official)\s+toll|(?:number|count|total) of (?:\w+ ){0,3}?(?:(?P<wounded>wounded|injured|injuries)|(?P<missing>missing)|dead|deaths|fatalities|victims|killed|those killed|people killed))\b"
    r"[^.;:\d]{0,130}?\b(?:to|at|is|was|are|were|reached|of|stands at|stood at|passed|hit|exceeded|topped|surpassed|now|in the)\s+$|\b(?:toll|number of (?:dead|deaths))\b[^.;:]{0,80}\bat\s+$",
    re.IGNORECASE,
)


def among(scene: Scene) -> Finding | None:
    """`three children were among the dead`, `among the injured was a girl`."""
    sentence = scene.parsed.sentences[scene.parsed.tokens[scene.candidate.last].sentence]
    end = scene.parsed.tokens[scene.candidate.end].end
    behind = _AMONG_BEHIND.match(scene.text, end, sentence.end)
    if behind and scene.kind in (PEOPLE, None):
        return Finding(_AMONG[behind["state"].lower()], "among those it happened to", scene.parsed.last_before(behind.end()))
    one_of = _ONE_OF.match(scene.text, scene.candidate.number.span.end, sentence.end)
    if one_of and scene.kind in (PEOPLE, None):
        return Finding(_AMONG[one_of["state"].lower()], "some of those it happened to", scene.parsed.last_before(one_of.end()))
    before = _AMONG_BEFORE.search(scene.text[max(sentence.start, scene.candidate.number.span.start - 110) : scene.candidate.number.span.start])
    if before and scene.kind in (PEOPLE, None):
        return Finding(_AMONG[(before["state"] or before["state2"]).lower()], "among those it happened to", scene.parsed.last_before(scene.candidate.number.span.start))
    return None


_AMONG = {"dead": "killed", "killed": "killed", "victims": "killed", "deceased": "killed", "died": "killed", "injured": "wounded", "wounded": "wounded", "hurt": "wounded", "hospitalised": "wounded",
          "hospitalized": "wounded", "missing": "missing", "detained": "captured", "arrested": "captured", "released": "freed", "freed": "freed", "hostages": "captured"}
_AMONG_STATE = rf"(?:the |those |them |(?:at least |about )?\w+ (?:people|others|civilians) )?(?:\w+ )?(?:who (?:was |were |had been |have been )?)?(?P<state>{'|'.join(_AMONG)})\b"
_AMONG_BEHIND = re.compile(rf"(?: - including [^.;]{{0,60}}? -|, including [^.;,]{{0,60}},)?(?:,? and (?:an? |one |two |three |his |her |their )?[\w -]{{0,70}}?| (?:who|of) [^.;,]{{0,60}}?)?,?\s(?:(?:was|were|is|are|being|have been|has been|had been|also|reportedly|believed|to|be|all|both) ){{0,4}}(?:among|amongst) {_AMONG_STATE}", re.IGNORECASE)
_AMONG_BEFORE = re.compile(rf"\b(?:among|of|amongst) {_AMONG_STATE}[^.;:\d]{{0,60}}?(?:\b(?:was|were|is|are|include[sd]?)\b|,)\s(?:\w+ ){{0,2}}$", re.IGNORECASE)


_ONE_OF = re.compile(rf"\s+of (?:the|those) (?:people )?(?:who (?:was |were |had been |have been )?)?(?P<state>{'|'.join(_AMONG)})\b", re.IGNORECASE)


def body_of(scene: Scene) -> Finding | None:
    """`the body of one man`, `the bodies of six miners`."""
    if scene.kind != PEOPLE:
        return None
    start = scene.candidate.number.span.start
    match = re.search(r"\b(?:body|bodies|remains|corpses?) of (?:the )?$", scene.text[max(0, start - 20) : start], re.IGNORECASE)
    return Finding("killed", "noun of: bodies", scene.parsed.last_before(start)) if match else None


def stopped_later(scene: Scene) -> Finding | None:
    """`12 drones heading for the port were shot down`: the main verb stands behind a clause on the weapons."""
    if scene.kind not in (WEAPON, None) or _whole_inside(scene):
        return None
    after = scene.token(scene.candidate.end + 1)
    if after is None or not (after.tag in ("VBG", "VBN", "IN", "VBD", "WDT") or after.lower in ("that", "which", ",")):
        return None
    for at in range(after.index, after.index + 18):
        token = scene.token(at)
        if token is None or token.tag == "CD" or token.text in (";", ":", "("):
            return None
        if token.lower in ("was", "were", "been") and (verb := _next_verb(scene, at)):
            found = lookup(scene, verb, "acts_on", "finite verb behind a clause")
            return found if found and found.measure == "intercepted" else None
    return None


def _next_verb(scene: Scene, at: int) -> Token | None:
    for index in range(at + 1, at + 4):
        token = scene.token(index)
        if token is not None and token.tag in ("VBN", "VBD"):
            if token.lower != "been":
                return token
    return None


def targets(scene: Scene) -> Finding | None:
    """`struck 15 targets`, `air strikes on 120 targets` are strikes launched; `destroyed 15 targets` is destroyed."""
    if scene.kind != "target":
        return None
    start = scene.candidate.number.span.start
    if re.search(r"\b(?:strikes?|airstrikes?|attacks?|raids?)\s(?:on|against|at|targeting|that hit|hit|hitting)\s(?:\w+ ){0,2}$", scene.text[max(0, start - 50) : start], re.IGNORECASE):
        return Finding("launched", "strikes on targets", scene.parsed.last_before(start))
    found = verb_before(_as(scene, OTHER)) or _participle(_as(scene, OTHER)) or governing(_as(scene, OTHER))
    if found and found.measure == "damaged" and found.rule.split(": ")[-1] in ("hit", "target", "damage"):
        return Finding("launched", "strikes on targets", found.token)
    return found if found and found.measure in ("destroyed", "damaged") else None


def _as(scene: Scene, kind: str) -> Scene:
    return Scene(scene.parsed, scene.candidate, kind)


def put_at(scene: Scene) -> Finding | None:
    """`the agency put the number at more than 90`, where the dead were spoken of right before."""
    start = scene.candidate.number.span.start
    if scene.candidate.noun is None and _PUT_AT.search(scene.text[max(0, start - 60) : start]) and re.search(r"\b(?:dead|deaths?|killed|toll)\b", scene.text[max(0, start - 260) : start], re.IGNORECASE):
        return Finding("killed", "the number was put at", scene.parsed.last_before(start))
    return None


_PUT_AT = re.compile(r"\b(?:put|puts|putting|place|placed|gave) (?:the |that |this )?(?:number|figure|toll|death toll|count)\b[^.;:]{0,30}\b(?:at|as) (?:\w+ ){0,2}$", re.IGNORECASE)


def passive_later(scene: Scene) -> Finding | None:
    """`a man in the port of the town was killed`: the first verb behind the phrase, whatever the parse makes of it."""
    if scene.kind not in (PEOPLE, None, STRUCTURE, WEAPON) or _whole_inside(scene):
        return None
    for at in range(scene.candidate.end + 1, scene.candidate.end + 26):
        token = scene.token(at)
        if token is None or token.text in (";", ":", "(", "“", '"') or token.lower in ("who", "that", "which", "but", "when", "after", "while", "said"):
            return None
        if token.lower in ("was", "were", "been") and (verb := _next_verb(scene, at)):
            return lookup(scene, verb, "acts_on", "finite verb further on")
        if token.tag in ("VBD", "VBZ", "VBP") and token.lower not in _AUXILIARIES:
            return lookup(scene, token, "does", "finite verb further on")
    return None


def under_attack(scene: Scene) -> Finding | None:
    """`a bombardment by six munitions`, `attacks with 40 drones`: the noun of attack says what was done with the weapons."""
    if scene.kind != WEAPON:
        return None
    start = scene.candidate.number.span.start
    before = scene.text[max(scene.parsed.sentences[scene.parsed.tokens[scene.candidate.last].sentence].start, start - 90) : start]
    match = _UNDER_ATTACK.search(before) or _ATTACK_INVOLVED.search(before)
    return Finding("launched", "noun: attack with", scene.parsed.last_before(start - len(before) + match.end())) if match else None


_ATTACK_INVOLVED = re.compile(
    r"\b(?:attacks?|strikes?|bombardments?|barrages?|raids?|assaults?|salvos?|onslaught|offensive|shelling|waves?)\b[^.;,]{0,30}\s(?:had |has |have )?(?:involv(?:ed|ing)|includ(?:ed|ing|es)|compris(?:ed|ing)|consist(?:ed|ing) of|featur(?:ed|ing)|saw|used|using)\s(?:\w+ ){0,3}$",
    re.IGNORECASE,
)


def fire_at(scene: Scene) -> Finding | None:
    """`fires broke out at two depots`, `a blaze in 60 homes`."""
    if scene.kind not in (STRUCTURE, VEHICLE):
        return None
    start = scene.candidate.number.span.start
    if re.search(r"\b(?:fires?|blazes?)\s(?:[\w-]+\s){0,4}(?:at|in|on)\s(?:\w+ ){0,2}$", scene.text[max(0, start - 60) : start], re.IGNORECASE):
        return Finding("damaged", "fire at", scene.parsed.last_before(start))
    return None


def cut_off(scene: Scene) -> Finding | None:
    """`cutting power to 50,000 customers`."""
    start = scene.candidate.number.span.start
    if scene.kind in (PEOPLE, STRUCTURE) and re.search(
        r"\b(?:cut|cuts|cutting|knock\w*|disrupt\w*|lost|interrupt\w*|losing)\s(?:\w+ ){0,3}(?:power|electricity|water|gas|heating|energy)(?: suppl(?:y|ies))?\s(?:to|for)\s(?:\w+ ){0,3}$", scene.text[max(0, start - 70) : start], re.IGNORECASE
    ):
        return Finding("affected", "power cut to", scene.parsed.last_before(start))
    return None


def sanctions_on(scene: Scene) -> Finding | None:
    """`imposed sanctions on 12 people`."""
    if scene.kind not in (PEOPLE, VEHICLE, OTHER):
        return None
    start = scene.candidate.number.span.start
    before = scene.text[max(scene.parsed.sentences[scene.parsed.tokens[scene.candidate.last].sentence].start, start - 80) : start]
    if re.search(r"\bsanctions (?:on|against)\s(?:[\w’'-]+ ){0,6}(?:and |, )?$", before, re.IGNORECASE):
        return Finding("sanctioned", "sanctions on", scene.parsed.last_before(start))
    return None


def release_of(scene: Scene) -> Finding | None:
    """`the release of 10 hostages held by the group`: what is told is the release."""
    if scene.kind != PEOPLE:
        return None
    start = scene.candidate.number.span.start
    match = re.search(r"\b(?P<noun>release|freeing|liberation|exchange|swap|return|handover) of (?:the |all |some |another |a further )?(?:\w+ )?$", scene.text[max(0, start - 40) : start], re.IGNORECASE)
    if not match or (match["noun"].lower() == "return" and (scene.candidate.counted is None or scene.candidate.counted.item not in ("prisoner", "hostage"))):
        return None
    return Finding("freed", "noun of: release", scene.parsed.last_before(start))


_UNDER_ATTACK = re.compile(
    r"\b(?:attacks?|strikes?|bombardments?|barrages?|raids?|assaults?|salvos?|shelling|waves?|swarms?|launch(?:es)?|volleys?)\s(?:by|of|with|from|using|involving|that (?:involved|included))\s(?:\w+ ){0,2}$", re.IGNORECASE
)


def in_action(scene: Scene) -> Finding | None:
    """`up to 900 troops entered the town`: forces that do something in the field are deployed."""
    candidate = scene.candidate
    if candidate.noun is None or candidate.counted is None or candidate.counted.item not in ("soldier", "rescuer", "tank", "aircraft", "vehicle", "ship", "police", "helicopter"):
        return None
    for token, role in climb(scene.parsed, candidate.noun):
        if role == "subject" and token.lower in _ACTIONS:
            return Finding("deployed", "forces in action", token.index)
    return None


_ACTIONS = frozenset(
    "tackling tackled fighting fought battling battled entered entering attacked storming storm trying gathering gathered advancing advanced surrounding surrounded patrolling patrol defending "
    "guarding involved joined joining massing massed working worked searching took participating operating struck bombed crossed stormed guard "
    "fight moved assembled training serving".split()
)


RULES: tuple[Callable[[Scene], Finding | None], ...] = (
    among,
    body_of,
    release_of,
    sanctions_on,
    cut_off,
    fire_at,
    targets,
    count_noun,
    strikes,
    adjective,
    state_behind,
    person_participle,
    verb_before,
    under_attack,
    toll,
    finite_behind,
    stopped_later,
    governing,
    reduced_behind,
    put_at,
    passive_later,
    in_action,
)
