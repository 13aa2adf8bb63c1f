"""Who gives, asks or punishes, and whom: for what is pledged, delivered, requested, sanctioned."""

from __future__ import annotations

from onrecord.read.actors.english_deeds import AID, ASKS, GIVES
from onrecord.read.actors.find import Form, Named
from onrecord.read.actors.parties import GIVERS, Sides
from onrecord.read.actors.question import Question, Side, known, told
from onrecord.read.actors.row import Known
from onrecord.read.parsed import Sentence, Token

RECEIVING = frozenset({"to", "for", "in", "with"})


def giving_sides(question: Question) -> tuple[Side, Side]:
    """The giver: subject of a verb of giving, owner of aid, or the report's giver; who receives: after `to`, `for`."""
    giver = _subject_of(question, GIVES.words) or _owner_of_aid(question)
    by = giver.known if giver else _usual_giver(question.sides)
    rule = "gives in the sentence" if giver else "the report's giver"
    evidence = giver.span(question.sides.parsed) if giver else None
    receiver = _receiver(question, by)
    on = receiver.known if receiver else usual_receiver(question.sides, by)
    return told(by, rule, evidence), told(on, "receives in the sentence" if receiver else "the report's receiver")


def requested_sides(question: Question) -> tuple[Side, Side]:
    """The asker, and whom it is asked for or of."""
    asker = _subject_of(question, ASKS.words)
    by = asker.known if asker else None
    receiver = _receiver(question, by)
    on = receiver.known if receiver else usual_receiver(question.sides, by)
    return told(by, "asks in the sentence"), told(on, "receives in the sentence" if receiver else "the report's receiver")


def sanction_sides(question: Question) -> tuple[Side, Side]:
    """The imposer, and whose persons, entities or ships they are."""
    sides = question.sides
    first = _sentence(question).first
    inside = [sides.by_token[token.index] for token in sides.parsed.tokens_in(question.span) if token.index in sides.by_token]
    before = [named for named in sides.named_between(first, question.first) if named.known.kind in GIVERS]
    by = before[0].known if before else None
    on = inside[0].known if inside else None
    return told(by, "imposes in the sentence"), told(on, "named among them")


def _sentence(question: Question) -> Sentence:
    return question.sides.parsed.sentences[question.sentence]


def _subject_of(question: Question, words: frozenset[str]) -> Named | None:
    """The subject of the nearest verb above the figure, else of any such verb of the sentence before it."""
    sides = question.sides
    parsed = sides.parsed
    verbs = [token for token in parsed.ancestors(question.first) if token.lower in words and token.tag.startswith("VB")]
    sentence = _sentence(question)
    verbs += [
        token
        for token in parsed.tokens[sentence.first : sentence.last]
        if token.lower in words and token.tag.startswith("VB") and token not in verbs
    ]
    for verb in verbs:
        named = _giver_by(sides, verb)
        if named is not None:
            return named
    return None


def _giver_by(sides: Sides, verb: Token, depth: int = 3) -> Named | None:
    """The subject or agent of a verb, or the subject of the verb that governs it (`voted to approve`)."""
    parsed = sides.parsed
    for child in parsed.children[verb.index]:
        token = parsed.tokens[child]
        if token.dep == "nsubj":
            return sides.acting(token)
        if token.dep == "agent":
            return next((found for under in parsed.children[child] if (found := sides.acting(parsed.tokens[under]))), None)
    if depth and verb.head != verb.index and verb.dep in {"xcomp", "conj", "advcl"}:
        return _giver_by(sides, parsed.tokens[verb.head], depth - 1)
    return None


def _owner_of_aid(question: Question) -> Named | None:
    sides = question.sides
    sentence = _sentence(question)
    for token in sides.parsed.tokens[sentence.first : sentence.last]:
        if token.lower in AID.words:
            named = sides.owner(token.index)
            if named is not None:
                return named
    return None


def _usual_giver(sides: Sides) -> Known | None:
    """Who gives most in the report."""
    return known(sides.given.most_common(1)[0][0]) if sides.given else None


def _receiver(question: Question, by: Known | None) -> Named | None:
    """The nearest side after `to`, `for`, or a verb of giving in the figure's sentence."""
    sides = question.sides
    parsed = sides.parsed
    sentence = _sentence(question)
    found = []
    for named in sides.named_between(sentence.first, sentence.last):
        if named.form is not Form.ATTRIBUTE and (by is None or named.known.id != by.id):
            at = named.first - 1
            while at > sentence.first and parsed.tokens[at].tag in {"DT", "JJ", "NN", "NNP"}:
                at -= 1
            word = parsed.tokens[at]
            if word.lower in RECEIVING or (named.last <= question.first and _given_to(question, word, named)):
                found.append(named)
    return min(found, key=lambda named: abs(named.first - question.first)) if found else None


def _given_to(question: Question, word: Token, named: Named) -> bool:
    """Whether a side stands right behind a verb of giving: "gave Ukraine 12 tanks", not "approved Germany's transfer"."""
    behind = question.sides.parsed.tokens[named.last]
    return word.lower in GIVES.words and word.tag.startswith("VB") and behind.tag != "POS"


def usual_receiver(sides: Sides, by: Known | None) -> Known | None:
    """The side that is given to or attacked most in the report, other than the giver."""
    chosen = [side for side, _ in (sides.received + sides.attacked + sides.attacked).most_common(2) if by is None or side != by.id]
    return known(chosen[0]) if chosen else None
