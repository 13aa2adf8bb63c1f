"""Whose words a quotation is: by the verb of saying beside it, else by the sentence before."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from onrecord.model import Actor, ActorKind, Span
from onrecord.read.names.find import Names
from onrecord.read.names.words import Words
from onrecord.read.quotes.clause import NEAR, Act, Clause, clause_of
from onrecord.read.quotes.english_speech import BETWEEN, PERSONAL, POSSESSIVES
from onrecord.read.quotes.focus import Focus, subject
from onrecord.read.quotes.marks import Stretch
from onrecord.read.quotes.sentences import Around
from onrecord.read.quotes.speech import acts

Told = tuple[Actor | None, Span | None, str]
NOBODY: Told = (None, None, "no speaker")
FIRST_WORDS = 60  # of a sentence, among which its subject is looked for
RIGHT_BEFORE = 2  # words between a verb and the quotation that it leads to ("said that the “…”")


def _teller(before: Sequence[Act]) -> Act:
    """Of the verbs before a quotation the one whose subject speaks: the last that surely says, a name before a pronoun."""
    sure = [act for act in before if not act.weak] or list(before)
    last = sure[-1]
    if last.stands_in is not None and len(sure) > 1 and sure[-2].name is not None and not last.states:
        return sure[-2]
    return last


def spoken_by(phrase: tuple[int, int], words: Words) -> Actor:
    """Whoever the words of the phrase name, in those words."""
    return Actor(name=words.text[words.starts[phrase[0]] : words.ends[phrase[1] - 1]], kind=ActorKind.OTHER)


class Teller:
    """Goes through the sentences of one text in order and remembers who spoke last: pronouns and bare quotations need it."""

    def __init__(self, text: str, names: Names) -> None:
        self.text = text
        self.names = names
        self.focus = Focus(names)
        self.speaker: Told = NOBODY
        self.paragraph = 0
        self.unclosed = False

    def tell(self, sentence: Around) -> list[tuple[Stretch, Told]]:
        """Each quotation of the sentence with its speaker, the words that attribute it, and the rule."""
        clause = clause_of(sentence, self.names)
        found = acts(clause) if clause else []
        told = [(stretch, self._told(stretch, sentence, clause, found)) for stretch in sentence.quotes]
        self._remember(sentence, clause, found, told)
        return told

    def _told(self, stretch: Stretch, sentence: Around, clause: Clause | None, found: Sequence[Act]) -> Told:
        if clause is None:
            return self._bare(stretch, sentence)
        place = self.names.words.at(stretch.span.start)
        split = bisect_left(found, place, key=lambda act: act.verb)
        before, after = found[max(split - NEAR, 0) : split], found[split : split + NEAR]
        if after and not self._leads(stretch, place, before) and self._follows(stretch, after[0]):
            return self._by(after[0], clause, found)
        sure = next((act for act in after if not act.weak), None)
        if before and not (sure and all(act.weak for act in before)):
            return self._by(_teller(before), clause, found)
        if after:
            return self._by(after[0], clause, found)
        return self._unsaid(stretch, clause)

    def _leads(self, stretch: Stretch, place: int, before: Sequence[Act]) -> bool:
        """Whether the words before the quotation lead to it: with a colon or a comma, or a verb of saying right before it."""
        if not before or place - before[-1].verb > RIGHT_BEFORE:
            return False
        mark = self.text[max(stretch.before - 3, 0) : stretch.before].rstrip()[-1:]
        return mark in (":", ",") or self.text[stretch.span.end - 1] != ","

    def _follows(self, stretch: Stretch, act: Act) -> bool:
        """Whether the attribution stands right after the quotation, with nothing but small words between."""
        words = self.names.words
        at = words.at(stretch.after)
        return all(words.lowers[word] in BETWEEN and words.lowers[word] not in ("and", "but") for word in range(at, act.first))

    def _by(self, act: Act, clause: Clause, found: Sequence[Act]) -> Told:
        words = self.names.words
        span = Span(words.starts[act.first], words.ends[act.last])
        if act.name is not None:
            return act.name.actor, span, act.rule
        if act.phrase is not None:
            return spoken_by(act.phrase, words), span, act.rule
        assert act.stands_in is not None
        if words.lowers[act.stands_in] not in PERSONAL and words.lowers[act.stands_in] not in POSSESSIVES:
            meant = self.focus.it
            return self.speaker[0] or (meant.actor if meant else None), span, act.rule
        name = self.focus.meant(act.stands_in, clause, found)
        return name.actor if name else None, span, act.rule

    def _bare(self, stretch: Stretch, sentence: Around) -> Told:
        """A quotation with nothing around it: whoever spoke in the sentence before."""
        if stretch.rule.startswith("single"):
            return NOBODY
        if sentence.paragraph - self.paragraph > 1 and not self.unclosed:
            return NOBODY
        actor, span, _ = self.speaker
        return (actor, span, "sentence before") if actor else NOBODY

    def _unsaid(self, stretch: Stretch, clause: Clause) -> Told:
        """No verb of saying in the sentence: its subject, where that can speak."""
        words = self.names.words
        place = words.at(stretch.span.start)
        if self.text[max(stretch.before - 3, 0) : stretch.before].rstrip()[-1:] == ":":
            until = bisect_left(clause.found, place, key=lambda name: name.last)
            last = next(
                (name for name in reversed(clause.found[max(until - NEAR, 0) : until + 1]) if name.named and name.last <= place),
                None,
            )
            if last is not None:
                return last.actor, last.span, "name before a colon"
        if stretch.rule.startswith("single"):
            return NOBODY
        for at in clause.outside[:FIRST_WORDS]:
            if at >= place:
                break
            name = self.names.holding(at)
            if name is None:
                if words.lowers[at] in PERSONAL:
                    name = self.focus.meant(at, clause, ())
                    if name:
                        return name.actor, Span(words.starts[at], words.ends[at]), "subject of the sentence"
            elif name.first == at and name.named and subject(clause, name):
                return name.actor, name.span, "subject of the sentence"
        return NOBODY

    def _remember(
        self, sentence: Around, clause: Clause | None, found: Sequence[Act], told: Sequence[tuple[Stretch, Told]]
    ) -> None:
        speakers = [who for _, who in told if who[0] is not None]
        if speakers:
            self.speaker = speakers[-1]
        elif found and clause is not None:
            said = self._by(found[0], clause, found)
            if said[0] is not None:
                self.speaker = said
        elif clause is not None and not told:
            first = next((name for name in clause.found if name.actor.kind is ActorKind.PERSON and subject(clause, name)), None)
            if (
                first is None
                and clause.found
                and clause.found[0].actor.kind in (ActorKind.BODY, ActorKind.GROUP)
                and subject(clause, clause.found[0])
            ):
                first = clause.found[0] if clause.found[0].named else None
            if first is not None:
                self.speaker = (first.actor, first.span, "subject of the sentence before")
        if clause is not None:
            self.focus.turn(clause, found)
        self.paragraph = sentence.paragraph
        if sentence.quotes:
            self.unclosed = not sentence.quotes[-1].closed
