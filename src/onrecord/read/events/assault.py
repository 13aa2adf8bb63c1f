"""Armed attacks: every attack that the sides tell, and harm that a sentence tells without naming who did it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from onrecord.model import Actor, Place, Span, Status
from onrecord.read.actors import ATTACKS, Attack, Known, Sides, adversary, attacked_side, sides_of
from onrecord.read.events.candidate import Candidate
from onrecord.read.events.clause import phrase_of, phrase_start, status_of
from onrecord.read.events.english_modes import MODES
from onrecord.read.parsed import Parsed, Sentence, Token

PlaceOf = Callable[[Span], Place | None]
HARMED = frozenset(
    "killed killing wounded wounding injured injuring died struck hit bombed shelled exploded targeted attacked".split()
)
MEANS = ATTACKS.words - frozenset(
    "operation operations war campaign crimes aircraft jets fire mines mine hit blow bulldozers".split()
)
STRUCK = frozenset("hit struck shelled bombed attacked ambushed assassinated bombarded pounded raided".split())
STRIKES = frozenset(
    "strike strikes airstrike airstrikes attack attacks raid raids shelling bombing bombardment barrage ambush".split()
)
AIMED = frozenset({"on", "against", "at"})
HARM = "harm without its doer"
ALONE_WORTH = 1.4
ALONE = "attack without its doer"
CARRIED_ON = frozenset("continued continue continues continuing began begun managed used helped went started".split())
INVASION = frozenset({"invaded", "invade", "invades", "invading", "invasion", "war"})
COERCION = frozenset("captured detained seized abducted kidnapped took taken took held".split())  # told as COERCE
NOT_A_DEED = frozenset(
    "aircraft jets operations campaign war crimes operation bulldozers helicopters mines mine invasion invasions aggression".split()
)


def find_assaults(sides: Sides, place_of: PlaceOf) -> Iterator[Candidate]:
    """Every attack that a sentence tells, one for each attacker in it."""
    for sentence in sides.parsed.sentences:
        seen: set[str] = set()
        for attack in sides.by_sentence.get(sentence.index, ()):
            token = sides.parsed.tokens[attack.at]
            if attack.by.id in seen or token.lower in (COERCION if token.tag.startswith("VB") else NOT_A_DEED):
                continue
            status = _status(sides.parsed, token)
            if status is not Status.HAPPENED or _wished(sides.parsed, token):
                continue
            seen.add(attack.by.id)
            yield _owned(sides, sentence, attack, token, status, place_of)
        if not seen:
            token_of_harm = _harm_in(sides.parsed, sentence)
            alone = token_of_harm or _struck_in(sides.parsed, sentence)
            if alone is not None:
                rule = HARM if token_of_harm is not None else ALONE
                yield from _ownerless(sides, sentence, alone, place_of, rule)


def _status(parsed: Parsed, token: Token) -> Status | None:
    if token.tag.startswith("VB"):
        return status_of(parsed, token)
    verb = next((above for above in parsed.ancestors(token.index) if above.tag.startswith("VB")), None)
    if verb is None or verb.lower in {"said", "says", "denied", "condemned"}:
        return Status.HAPPENED
    return status_of(parsed, verb) or Status.HAPPENED


def _wished(parsed: Parsed, token: Token) -> bool:
    """Whether the attack is only wanted, tried or planned: `needs to strike`, `was trying to bomb`."""
    return (
        token.tag == "VB"
        and token.dep in {"xcomp", "acl", "advcl", "ccomp", "conj"}
        and any(parsed.tokens[child].lower == "to" for child in parsed.children[token.index])
        and parsed.tokens[token.head].lower not in CARRIED_ON
    )


def _owned(sides: Sides, sentence: Sentence, attack: Attack, token: Token, status: Status, place_of: PlaceOf) -> Candidate:
    span = _phrase(sides.parsed, token, attack.evidence)
    place = _elsewhere(place_of(token.span), attack.by)
    target = attacked_side(attack, sides, place)
    recipient = (target.actor,) if target.actor else ()
    return _made(sides.parsed, sentence, token, span, (attack.by.actor,), recipient, place, status, attack.rule)


def _elsewhere(place: Place | None, by: Known) -> Place | None:
    """The place, unless it is the attacker's own country or seat, which stands for the attacker in the sentence."""
    if place is not None and place.country == by.id and place.name in {*by.names, *by.seats}:
        return None
    return place


def _ownerless(sides: Sides, sentence: Sentence, token: Token, place_of: PlaceOf, rule: str) -> Iterator[Candidate]:
    place = place_of(token.span)
    actors, recipients = _parties(sides, token, place)
    if not actors and not recipients:
        return
    status = _status(sides.parsed, token)
    if status is Status.HAPPENED and not _wished(sides.parsed, token):
        span = _phrase(sides.parsed, token, None)
        yield _made(sides.parsed, sentence, token, span, actors, recipients, place, status, rule)


def _parties(sides: Sides, token: Token, place: Place | None) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    """Who attacks whom where no doer is told: the side that it is aimed at and its adversary, else as for the harmed."""
    parsed = sides.parsed
    for child in parsed.children[token.index]:
        if token.tag.startswith("NN") and parsed.tokens[child].lower in AIMED:
            on = next((named.known for under in parsed.children[child] if (named := sides.named_in(under)) is not None), None)
            if on is not None:
                by = adversary(on, sides)
                return ((by.actor,) if by else ()), (on.actor,)
    who, whom = sides_of(token.span, "killed", "person", sides, place)
    return ((who.actor,) if who.actor else ()), ((whom.actor,) if whom.actor else ())


def _harm_in(parsed: Parsed, sentence: Sentence) -> Token | None:
    """A verb of harm beside a noun of attack: `two were killed in a strike`."""
    tokens = parsed.tokens[sentence.first : sentence.last]
    means = next((token for token in tokens if token.lower in MEANS and token.tag.startswith("NN")), None)
    harm = next((token for token in tokens if token.lower in HARMED and token.tag in {"VBD", "VBN", "VBG"}), None)
    return harm if means is not None and harm is not None else None


def _struck_in(parsed: Parsed, sentence: Sentence) -> Token | None:
    """A verb of attack in the passive, or an attack with what it is aimed at, where nobody is told to do it."""
    tokens = parsed.tokens[sentence.first : sentence.last]
    for token in tokens:
        below = [parsed.tokens[child] for child in parsed.children[token.index]]
        if token.lower in STRUCK and token.tag == "VBN" and any(child.dep == "auxpass" for child in below):
            return token
        if token.lower in STRIKES and token.tag.startswith("NN"):
            aims = [child for child in below if child.dep == "prep" and child.lower in AIMED]
            if any(parsed.tokens[under].tag.startswith("NN") for child in aims for under in parsed.children[child.index]):
                return token
    return None


def _phrase(parsed: Parsed, token: Token, evidence: Span | None) -> Span:
    first = None
    for child in parsed.children[token.index]:
        if parsed.tokens[child].dep in {"nsubj", "nsubjpass"}:
            first = phrase_start(parsed, child)
    if first is None and token.tag.startswith("NN"):
        first = phrase_start(parsed, token.index)
    span = phrase_of(parsed, token.index, first)
    return (
        span.joined(evidence) if evidence is not None and evidence.start < span.start and span.start - evidence.start < 80 else span
    )


def _made(
    parsed: Parsed,
    sentence: Sentence,
    token: Token,
    span: Span,
    actor: tuple[Actor, ...],
    recipient: tuple[Actor, ...],
    place: Place | None,
    status: Status,
    rule: str,
) -> Candidate:
    words = {parsed.tokens[index].lower for index in range(sentence.first, sentence.last)}
    mode = next((row.mode for row in MODES if words & set(row.words.split())), None)
    return Candidate(
        "ASSAULT",
        token.index,
        sentence.index,
        span,
        actor,
        recipient,
        rule,
        ALONE_WORTH if rule == ALONE else 2.0,
        mode,
        status,
        place,
        None,
        _invasion(parsed, token),
    )


def _invasion(parsed: Parsed, token: Token) -> bool:
    below = [
        parsed.tokens[child].lower for child in parsed.children[token.index] if parsed.tokens[child].dep in {"dobj", "nsubjpass"}
    ]
    return bool(INVASION & {token.lower, *below})
