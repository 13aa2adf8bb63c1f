"""Who did it and to whom, for one figure: from its words, its sentence, its place, and the report's attackers."""

from __future__ import annotations

from collections.abc import Callable

from onrecord.model import Actor, ActorKind, Place, Span
from onrecord.read.actors.attacks import SIDES, Attack, doer
from onrecord.read.actors.english_deeds import ATTACKS, FREES, TAKES
from onrecord.read.actors.find import Named
from onrecord.read.actors.giving import giving_sides, requested_sides, sanction_sides
from onrecord.read.actors.parties import Sides
from onrecord.read.actors.question import (
    GROUPS_OF,
    Question,
    Side,
    attacked_by,
    direct,
    known,
    local,
    may_harm,
    named_here,
    of_land,
    opponent,
    told,
    within,
)
from onrecord.read.actors.row import Known

SWAPPED = frozenset("swap swapped swaps exchange exchanged exchanges".split())
EXCHANGED = frozenset("exchange exchanged swap swapped swaps exchanges returned return home".split())


def _harm(question: Question) -> tuple[Side, Side]:
    """Killed, wounded, missing, hit, damaged, destroyed, affected: the attacker and the side of the victims."""
    victim = within(question)
    victims = victim.known if victim else None
    does = direct(question)
    if does is not None and may_harm(does.by, victims):
        land = of_land(question, does.by)
        on = victims or (land if land and may_harm(does.by, land) else does.on or attacked_by(question, does.by))
        return told(does.by, does.rule, does.evidence), told(on, "named among the harmed" if victims else "side of the place")
    if victims is None:
        attack = local(question)
        land = of_land(question, attack.by if attack else None)
        if attack is not None and land is not None and not may_harm(attack.by, land):
            other = local(question, land)
            rival = other.by if other else _rival(question, land)
            if rival is None:
                land, victims = None, attacked_by(question, attack.by)
        on = victims or land or (attack.on if attack else None)
        rule, evidence = "side of the place" if land else "whom the attacker attacks", None
    else:
        on, rule, evidence = victims, "named among the harmed", victim.span(question.sides.parsed) if victim else None
    who = _attacker(question, on)
    if on is None and who.actor is not None and who.actor.id:
        on, rule = attacked_by(question, known(who.actor.id)), "whom the attacker attacks"
    return who, told(on, rule, evidence)


def _rival(question: Question, on: Known) -> Known | None:
    named = named_here(question, on)
    return named.known if named else None


def _attacker(question: Question, on: Known | None) -> Side:
    attack = local(question, on)
    if attack is not None:
        return told(attack.by, attack.rule, attack.evidence)
    if on is not None:
        named = named_here(question, on)
        if named is not None:
            return told(named.known, "named beside it, attacks that side", named.span(question.sides.parsed))
        other = opponent(question, on)
        if other is not None:
            return told(other.by, "who attacks that side in the report", other.evidence)
        return told(None, "not told")
    if len(question.sides.attackers) == 1:
        first = question.sides.attacks[0]
        return told(first.by, "the report's one attacker", first.evidence)
    return told(None, "not told")


def _launched(question: Question) -> tuple[Side, Side]:
    """The attacker and the attacked."""
    sides = question.sides
    own = within(question)
    owner = own.known if own is not None and own.known.kind in SIDES and _weapons_of(sides, own.last - 1) else None
    target = own.known if own is not None and owner is None and own.known.kind is not ActorKind.OUTLET else None
    attack = local(question, target)
    if owner is None and attack is None:
        land = target or of_land(question, None)
        attack = opponent(question, land) if land else None
    by = owner or (attack.by if attack else None)
    who = told(owner, "owner of the weapons", own.span(sides.parsed)) if owner and own else _of_attack(attack)
    if target is not None:
        return who, told(target, "named among the attacked")
    if attack and attack.on and by and may_harm(by, attack.on):
        return who, told(attack.on, "attack on a side", attack.evidence)
    land = of_land(question, by)
    if land is not None and (by is None or may_harm(by, land)):
        return who, told(land, "side of the place")
    return who, told(attacked_by(question, by) if by else None, "whom the attacker attacks")


def _of_attack(attack: Attack | None) -> Side:
    return told(attack.by, attack.rule, attack.evidence) if attack else told(None, "not told")


def _weapons_of(sides: Sides, at: int) -> bool:
    """Whether a naming stands before a noun of weapons or attacks, its own."""
    tokens = sides.parsed.tokens
    return any(
        tokens[next_].lower in ATTACKS.words
        for next_ in range(at, min(at + 5, len(tokens)))
        if all(tokens[between].tag not in {"IN", "TO", "VBD"} for between in range(at, next_))
    )


def _intercepted(question: Question) -> tuple[Side, Side]:
    """The defender and the attacker."""
    own = within(question)
    attacker = own.known if own is not None and own.known.kind in SIDES else None
    defender = of_land(question, None)
    if defender is not None and defender.kind is ActorKind.GROUP:
        defender = None
    if attacker is None and defender is not None:
        other = opponent(question, defender)
        attacker = other.by if other else None
    if defender is None or (attacker is not None and defender.id == attacker.id):
        defender = attacked_by(question, attacker) if attacker else None
    return told(defender, "side of the place"), told(attacker, "owner of the weapons")


def _displaced(question: Question) -> tuple[Side, Side]:
    """Nobody but whom the sentence itself says drove them out; the people's own side where it is named or is the Palestinians."""
    own = within(question)
    people = own.known if own is not None and own.known.kind in SIDES else None
    land = of_land(question, None)
    if people is None and land is not None and land.kind is ActorKind.STATE and land.id in {"PS", "IL", "UA", "RU"}:
        people = land
    attack = local(question, people or land)
    return _of_attack(attack), told(people, "side of the place" if own is None else "named among them")


def _captured(question: Question) -> tuple[Side, Side]:
    """The captor, and the side of the captured."""
    own = within(question)
    captor = _of_verb(question, TAKES.words)
    land = of_land(question, captor)
    on = own.known if own is not None else land
    if captor is None and own is None and land is not None and question.item == "hostage":
        captor = _chief(question, land)
        if captor is not None:
            return told(captor, "armed group of the land where they are held"), told(
                attacked_by(question, captor), "whom the captor fights"
            )
    if captor is None or not may_harm(captor, on):
        side = _attacker(question, on)
        if on is not None and captor is not None and own is None:
            return told(captor, "verb of taking"), told(attacked_by(question, captor), "whom the captor fights")
        return side, told(on, "named among them" if own else "side of the place")
    return told(captor, "verb of taking"), told(on, "named among them" if own else "side of the place")


def _chief(question: Question, land: Known) -> Known | None:
    """The armed group named most that fights in a land: who holds hostages there."""
    counts = question.sides.counts
    groups = [row for code in land.lands for row in GROUPS_OF.get(code, ()) if counts[row.id]]
    return max(groups, key=lambda row: counts[row.id], default=None)


def _freed(question: Question) -> tuple[Side, Side]:
    """The side that lets go, and the side that gets its people; of an exchange each side is both."""
    sides = question.sides
    own = within(question)
    giver = _of_verb(question, FREES.words)
    sentence = sides.parsed.sentences[question.sentence]
    words = {token.lower for token in sides.parsed.tokens[sentence.first : sentence.last]}
    named_here = sides.named_between(sentence.first, sentence.last)
    here = list({named.known.id: named.known for named in named_here if named.known.kind in SIDES}.values())
    each = words & {"each", "both", "apiece"} and words & FREES.words
    if own is None and (each or (giver is None and words & SWAPPED)):
        return _both(here if len(here) == 2 else [known(side) for side, _ in sides.counts.most_common(2)])
    if giver is None and own is not None and words & EXCHANGED:
        giver = attacked_by(question, own.known)
    return told(giver, "verb of letting go"), told(own.known if own else None, "named among them")


def _both(pair: list[Known]) -> tuple[Side, Side]:
    """Two sides that do to each other what is counted, in the order of their naming (`GUIDE.md`, Time and place)."""
    if len(pair) != 2:
        return told(None, ""), told(None, "")
    both = Side(Actor(name=f"{pair[0].name} and {pair[1].name}"), "each side")
    return both, both


def _deployed(question: Question) -> tuple[Side, Side]:
    """Whose they are; against whom only where they stand in another's land."""
    own = within(question) or _joined_owner(question)
    if own is not None:
        land = of_land(question, own.known)
        on = land if land is not None and land.id != own.known.id and question.sides.fights(land) else None
        return told(own.known, "named among them", own.span(question.sides.parsed)), told(on, "side of the place")
    attack = local(question)
    if attack is not None:
        return _of_attack(attack), told(attack.on or attacked_by(question, attack.by), "whom they attack")
    land = of_land(question, None)
    return told(land if question.item in {"rescuer", "police"} else None, "side of the place"), told(None, "")


def _joined_owner(question: Question) -> Named | None:
    """The side before the noun that the counted one is joined to: `1,000 Ukrainian troops and 11 tanks`."""
    parsed = question.sides.parsed
    for token in parsed.tokens_in(question.span):
        if token.dep == "conj":
            return question.sides.owner(token.head) or question.sides.by_token.get(token.head)
    return None


def _of_verb(question: Question, words: frozenset[str]) -> Known | None:
    parsed = question.sides.parsed
    for token in (parsed.tokens[question.first], *parsed.ancestors(question.first)):
        if token.lower in words and token.tag.startswith("VB"):
            named = doer(question.sides, token)
            if named is not None:
                return named.known
    return None


RULES: dict[str, Callable[[Question], tuple[Side, Side]]] = {
    "killed": _harm,
    "wounded": _harm,
    "missing": _harm,
    "hit": _harm,
    "damaged": _harm,
    "destroyed": _harm,
    "affected": _harm,
    "launched": _launched,
    "intercepted": _intercepted,
    "displaced": _displaced,
    "captured": _captured,
    "freed": _freed,
    "deployed": _deployed,
    "pledged": giving_sides,
    "delivered": giving_sides,
    "requested": requested_sides,
    "sanctioned": sanction_sides,
}


def sides_of(span: Span, measure: str, item: str, sides: Sides, place: Place | None = None) -> tuple[Side, Side]:
    """Who did what a figure counts, and to whom, each with its rule and its words; null where the report does not tell.

    `span` is the figure's characters, `place` where it happened. What actor and target are for each measure: `GUIDE.md`, Figures.
    """
    return RULES[measure](Question(span, measure, item, place, sides))
