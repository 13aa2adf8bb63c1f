"""Armed attacks: every attack that the sides tell, and harm that a sentence tells without naming who did it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from onrecord.model import Actor, Place, Span, Status
from onrecord.read.actors import ATTACKS, Attack, Known, Sides, attacked_side, sides_of
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
            if token_of_harm is not None:
                yield from _ownerless(sides, sentence, token_of_harm, place_of)


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


def _ownerless(sides: Sides, sentence: Sentence, token: Token, place_of: PlaceOf) -> Iterator[Candidate]:
    place = place_of(token.span)
    who, whom = sides_of(token.span, "killed", "person", sides, place)
    if who.actor is None and whom.actor is None:
        return
    status = _status(sides.parsed, token)
    if status is Status.HAPPENED and not _wished(sides.parsed, token):
        actors = (who.actor,) if who.actor else ()
        recipients = (whom.actor,) if whom.actor else ()
        yield _made(
            sides.parsed,
            sentence,
            token,
            _phrase(sides.parsed, token, None),
            actors,
            recipients,
            place,
            status,
            "harm without its doer",
        )


def _harm_in(parsed: Parsed, sentence: Sentence) -> Token | None:
    """A verb of harm beside a noun of attack: `two were killed in a strike`."""
    tokens = parsed.tokens[sentence.first : sentence.last]
    means = next((token for token in tokens if token.lower in MEANS and token.tag.startswith("NN")), None)
    harm = next((token for token in tokens if token.lower in HARMED and token.tag in {"VBD", "VBN", "VBG"}), None)
    return harm if means is not None and harm is not None else None


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
        2.0,
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
