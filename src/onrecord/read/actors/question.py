"""What is asked about a figure, and the ways to look for the answer in the report."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model import Actor, ActorKind, Place, Span
from onrecord.read.actors.attacks import SIDES, Attack
from onrecord.read.actors.english_deeds import ATTACKS, HARMS
from onrecord.read.actors.find import KNOWN, Form, Named
from onrecord.read.actors.parties import Sides
from onrecord.read.actors.row import Known
from onrecord.read.parsed import Parsed

GROUP_RULED = frozenset({"LB", "YE"})
"""Lands where the guide's annotators hold harm by outside states to be harm to the group that fights from there."""
HELD_SINCE_2014 = frozenset({"Crimea", "Sevastopol", "Simferopol", "Kerch", "Feodosia", "Dzhankoi", "Yevpatoria", "Yalta", "Saky"})
"""Places with Ukraine's code that Russia has held since 2014: harm done there by others is harm to Russia's side."""
GROUPS_OF: dict[str, list[Known]] = {}
for _row in KNOWN.rows:
    if _row.kind is ActorKind.GROUP:
        for _land in _row.lands:
            GROUPS_OF.setdefault(_land, []).append(_row)
POSSESSORS = frozenset({"its", "their", "our"})


@dataclass(frozen=True, slots=True)
class Side:
    """The answer to `who?`: an actor or null, the rule that gave it, the characters that tell it."""

    actor: Actor | None
    rule: str
    evidence: Span | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A figure's characters, what it counts, where it happened, and the sides of its report."""

    span: Span
    measure: str
    item: str
    place: Place | None
    sides: Sides

    @property
    def sentence(self) -> int:
        """The index of its sentence."""
        found = self.sides.parsed.sentence_at(self.span.start)
        return found.index if found else 0

    @property
    def first(self) -> int:
        """The index of its first token."""
        return self.sides.parsed.tokens_in(self.span)[0].index


def known(actor_id: str) -> Known:
    """The row with an id."""
    return KNOWN.by_id[actor_id]


def told(answer: Known | None, rule: str, evidence: Span | None = None) -> Side:
    """A row of the table as an answer."""
    return Side(answer.actor if answer else None, rule if answer else "not told", evidence if answer else None)


def within(question: Question) -> Named | None:
    """The side that the figure's own words name: `two Ukrainian soldiers`, `43 members of Hezbollah`, `one of its fighters`."""
    sides = question.sides
    parsed = sides.parsed
    tokens = parsed.tokens_in(question.span)
    for token in tokens:
        named = sides.by_token.get(token.index)
        if named is not None and named.form is not Form.ATTRIBUTE and _of_the_counted(sides, named):
            return named
        if token.lower in POSSESSORS:
            return _possessor(question, token.index)
    for token in tokens:
        if token.tag.startswith("NN"):
            for child in parsed.children[token.index]:
                if parsed.tokens[child].lower == "of":
                    for under in parsed.children[child]:
                        named = sides.named_in(under)
                        if named is not None:
                            return named
    return None


def _of_the_counted(sides: Sides, named: Named) -> bool:
    """Whether a naming inside the figure's words belongs to what is counted, not to the attack or to the one who did it."""
    tokens = sides.parsed.tokens
    head = tokens[named.last - 1]
    if head.dep in {"nsubj", "agent"} and head.tag.startswith("NNP"):
        return False
    return tokens[head.head].lower not in ATTACKS.words and tokens[head.head].lower not in {"by", "in"}


def _possessor(question: Question, at: int) -> Named | None:
    """Whom `its` means: the first side or body that is named in the sentence before it."""
    parsed = question.sides.parsed
    sentence = parsed.sentences[question.sentence]
    for named in question.sides.named_between(sentence.first, at):
        if named.form in {Form.NAME, Form.FORCES, Form.SEAT}:
            return named if named.known.kind is not ActorKind.OUTLET else None
    return None


def may_harm(by: Known, on: Known | None) -> bool:
    """Whether one side can be the attacker of another: not of itself, nor a group of the land that it fights for."""
    if on is None:
        return True
    if by.id == on.id or (
        by.id in on.lands and on.kind is ActorKind.GROUP and on.id in {"hezbollah"} and by.kind is ActorKind.STATE
    ):
        return False
    shared = set(by.lands) & set(on.lands)
    return not (by.kind is ActorKind.GROUP and shared and (shared & GROUP_RULED or "PS" in shared))


def local(question: Question, on: Known | None = None) -> Attack | None:
    """The attack that the figure's sentence tells by one who may harm that side, the nearest by syntax where it tells several."""
    found = [attack for attack in question.sides.by_sentence.get(question.sentence, ()) if may_harm(attack.by, on)]
    if len({attack.by.id for attack in found}) <= 1:
        return found[0] if found else None
    parsed = question.sides.parsed
    first = question.first
    chain = [first, *(token.index for token in parsed.ancestors(first))]
    return min(found, key=lambda attack: (_steps(attack, chain, parsed), abs(attack.at - first), attack.at))


def _steps(attack: Attack, chain: list[int], parsed: Parsed) -> int:
    """How many heads above a figure an attack stands, or what it hangs on; a large number where it stands elsewhere."""
    head = parsed.tokens[attack.at].head
    return next((steps for steps, at in enumerate(chain) if at in (attack.at, head)), len(chain))


def direct(question: Question) -> Attack | None:
    """The attack of the very verb that the figure is the object of: `Russia has killed 100 men`."""
    parsed = question.sides.parsed
    above = [token.index for token in parsed.ancestors(question.first)][:3]
    for attack in question.sides.by_sentence.get(question.sentence, ()):
        if attack.at in above[:2] and attack.rule == HARMS.name and attack.at < question.first:
            return attack
    return None


def named_here(question: Question, on: Known) -> Named | None:
    """A side named in the figure's sentence that attacks `on` elsewhere in the report; the nearest before the figure."""
    sides = question.sides
    rivals = {by for by, target in sides.pairs if target == on.id}
    sentence = sides.parsed.sentences[question.sentence]
    found = [
        named
        for named in sides.named_between(sentence.first, sentence.last)
        if named.known.id in rivals and may_harm(named.known, on)
    ]
    return min(found, key=lambda named: (named.first > question.first, abs(named.first - question.first))) if found else None


def opponent(question: Question, on: Known) -> Attack | None:
    """Who attacks a side in this report: the nearest attack before the figure, else after it, by one told to attack it.

    Where nobody is told to, the report's one attacker, or the one who attacks twice as often as any other.
    """
    sides = question.sides
    found = [
        attack
        for attack in sides.attacks_near(question.sentence)
        if may_harm(attack.by, on) and (attack.on is None or attack.on.id == on.id)
    ]
    rivals = {by for by, target in sides.pairs if target == on.id}
    rivals |= {target for by, target in sides.pairs if by == on.id and target in sides.attackers}
    if rivals & {attack.by.id for attack in found}:
        found = [attack for attack in found if attack.by.id in rivals]
    elif len({attack.by.id for attack in found}) > 1:
        ranked = sorted({attack.by.id for attack in found}, key=lambda by: (-sides.attackers[by], by))
        if sides.attackers[ranked[0]] < 2 * sides.attackers[ranked[1]]:
            return None
        found = [attack for attack in found if attack.by.id == ranked[0]]
    here = question.sentence
    return min(found, key=lambda attack: (attack.sentence > here, abs(attack.sentence - here))) if found else None


def attacked_by(question: Question, by: Known) -> Known | None:
    """Whom a side fights in this report."""
    return adversary(by, question.sides)


def adversary(by: Known, sides: Sides) -> Known | None:
    """Whom a side fights in a report: whom it attacks most, else who attacks it, else the other attacker named most."""
    ranked = [on for (first, on), _ in sides.pairs.most_common() if first == by.id]
    ranked += [first for (first, on), _ in sides.pairs.most_common() if on == by.id]
    ranked += [other for other, _ in sides.counts.most_common() if other != by.id and other in sides.attackers]
    return next((known(other) for other in ranked if may_harm(by, known(other))), None)


def of_land(question: Question, by: Known | None) -> Known | None:
    """Whose side the harmed are on, by the country of the place.

    Where an outside state strikes a land from which an armed group fights it, the group is the side that is struck.
    """
    place, counts = question.place, question.sides.counts
    country = place.country if place else None
    if country is None or country not in KNOWN.by_id:
        return None
    if (
        country == "SY"
        and "Golan" in question.sides.parsed.text
        and counts["SY"] <= counts["IL"]
        and place
        and place.name != "Syria"
    ):
        country = "IL"
    holder = question.sides.holder(place.name, question.span.start) if place and len(place.name) > 3 else None
    if holder is None and place and country == "UA" and (place.name in HELD_SINCE_2014 or place.admin1 in HELD_SINCE_2014):
        holder = known("RU")
    if holder is not None and holder.id != country and (by is None or by.id != holder.id):
        return holder
    if country == "PS" and question.item != "militant":
        return known("PS")
    groups = [row for row in GROUPS_OF.get(country, ()) if counts[row.id]]
    if groups and (by is None or (by.kind in SIDES and country not in by.lands)):
        chief = max(groups, key=lambda row: counts[row.id])
        fights = any(chief.id in pair for pair in question.sides.pairs) or chief.id in question.sides.attackers
        if (country in GROUP_RULED and (fights or counts[chief.id] > 1)) or question.item == "militant":
            return chief
    return known(country)


def _placed_by(attack: Attack, sides: Sides, place: Place | None) -> bool:
    """Whether the place stands among the words of the attack itself: `a strike on the port of Lorvia`."""
    below = sides.parsed.subtree(attack.at)
    words = sides.parsed.text[sides.parsed.tokens[below[0]].start : sides.parsed.tokens[below[-1]].end]
    return place is not None and place.name in words


def attacked_side(attack: Attack, sides: Sides, place: Place | None) -> Side:
    """Whom one attack is on: whom its words name, else the side of the place, else whom the attacker fights in the report."""
    question = Question(attack.evidence, "launched", "strike", place, sides)
    if attack.on is not None and may_harm(attack.by, attack.on):
        return told(attack.on, "attack on a side", attack.evidence)
    land = of_land(question, attack.by)
    other = attacked_by(question, attack.by)
    if land is not None and may_harm(attack.by, land) and (other is None or sides.fights(land) or _placed_by(attack, sides, place)):
        return told(land, "side of the place")
    return told(other, "whom the attacker fights")
