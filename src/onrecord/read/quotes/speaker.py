"""Whose words a quotation is: by the verb of saying beside it, else by the sentence before."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from onrecord.model import Actor, ActorKind, Span
from onrecord.read.names.find import Name, Names
from onrecord.read.quotes.english_speech import STATEMENTS
from onrecord.read.quotes.marks import Stretch
from onrecord.read.quotes.sentences import Around
from onrecord.read.quotes.speech import Act, Clause, acts

Told = tuple[Actor | None, Span | None, str]
NOBODY: Told = (None, None, "no speaker")


class Teller:
    """Goes through the sentences of one text in order and remembers who spoke last: pronouns and bare quotations need it."""

    def __init__(self, text: str, names: Names, marked: Sequence[Stretch]) -> None:
        self.text = text
        self.names = names
        self.marked = marked
        self.he: Name | None = None
        self.she: Name | None = None
        self.it: Name | None = None
        self.they: Name | None = None
        self.speaker: Told = NOBODY
        self.spoke_in = -9
        self.paragraph = 0
        self.unclosed = False

    def tell(self, sentence: Around) -> list[tuple[Stretch, Told]]:
        """Each quotation of the sentence with its speaker, the words that attribute it, and the rule."""
        clause = self._clause(sentence)
        found = acts(clause) if clause else []
        told = [(stretch, self._told(stretch, sentence, clause, found)) for stretch in sentence.quotes]
        self._remember(sentence, clause, found, told)
        return told

    def _clause(self, sentence: Around) -> Clause | None:
        if not sentence.outside:
            return None
        first, last = sentence.outside[0], sentence.outside[-1] + 1
        inside = set(sentence.outside)
        found = [name for name in self.names.within(first, last) if name.first in inside]
        cuts = {at for at, following in zip(sentence.outside, sentence.outside[1:], strict=False) if following != at + 1}
        for stretch in sentence.quotes:
            before = self.names.words.at(stretch.before) - 1
            if before in inside:
                cuts.add(before)
        return Clause(self.names, sentence.outside, found, frozenset(cuts))

    def _told(self, stretch: Stretch, sentence: Around, clause: Clause | None, found: Sequence[Act]) -> Told:
        if clause is None:
            return self._bare(stretch, sentence)
        place = self.names.words.at(stretch.span.start)
        before = [act for act in found if act.verb < place]
        after = [act for act in found if act.verb >= place]
        if after and self._follows(stretch, sentence, after[0]) and not (before and self._leads(before[-1], place)):
            return self._by(after[0])
        if before:
            return self._by(before[-1])
        if after:
            return self._by(after[0])
        return self._unsaid(stretch, sentence, clause)

    def _leads(self, act: Act, place: int) -> bool:
        """Whether the verb stands right before the quotation."""
        return place - act.verb <= 2

    def _follows(self, stretch: Stretch, sentence: Around, act: Act) -> bool:
        """Whether the attribution stands right after the quotation."""
        return self.text[stretch.span.end - 1] in ",?!…—-" or self.text[stretch.after : stretch.after + 1] == ","

    def _by(self, act: Act) -> Told:
        words = self.names.words
        if act.name is not None:
            first, last = min(act.verb, act.name.first), max(act.verb + 1, act.name.last)
            return act.name.actor, Span(words.starts[first], words.ends[last - 1]), act.rule
        assert act.stands_in is not None
        low = words.lowers[act.stands_in]
        first, last = min(act.verb, act.stands_in), max(act.verb, act.stands_in)
        span = Span(words.starts[first], words.ends[last])
        who = self._pronoun(low)
        return (who, span, act.rule) if who else (None, span, act.rule)

    def _pronoun(self, low: str) -> Actor | None:
        if low in STATEMENTS:
            return self.speaker[0] or (self.it.actor if self.it else None)
        name = {"he": self.he, "she": self.she, "it": self.it, "they": self.they or self.it}.get(low)
        if name is None and low in ("he", "she") and self.speaker[0] is not None and self.speaker[0].kind is ActorKind.PERSON:
            return self.speaker[0]
        return name.actor if name else None

    def _bare(self, stretch: Stretch, sentence: Around) -> Told:
        """A quotation with nothing around it: whoever spoke in the sentence before."""
        if stretch.rule.startswith("single"):
            return NOBODY
        if sentence.paragraph - self.paragraph > 1 and not self.unclosed:
            return NOBODY
        actor, _, _ = self.speaker
        return (actor, self.speaker[1], "sentence before") if actor else NOBODY

    def _unsaid(self, stretch: Stretch, sentence: Around, clause: Clause) -> Told:
        """No verb of saying in the sentence."""
        return NOBODY

    def _remember(self, sentence: Around, clause: Clause | None, found: Sequence[Act], told: Sequence[tuple[Stretch, Told]]) -> None:
        if clause is not None:
            for name in reversed(clause.found):
                self._focus(name)
            for act in reversed(found):
                if act.name is not None:
                    self._focus(act.name)
        speakers = [who for _, who in told if who[0] is not None]
        if speakers:
            self.speaker = speakers[-1]
        elif found:
            said = self._by(found[0])
            if said[0] is not None:
                self.speaker = said
        elif clause is not None and clause.found and not told:
            first = clause.found[0]
            words = self.names.words
            self.speaker = (first.actor, Span(words.starts[first.first], words.ends[first.last - 1]), "subject of the sentence before")
        self.paragraph = sentence.paragraph
        if sentence.quotes:
            self.unclosed = not sentence.quotes[-1].closed

    def _focus(self, name: Name) -> None:
        kind = name.actor.kind
        if kind is ActorKind.PERSON and not name.many:
            if name.feminine is not True:
                self.he = name
            if name.feminine is not False:
                self.she = name
            if not name.named:
                self.they = name
        elif name.many or kind is ActorKind.OTHER:
            self.they = name
        else:
            self.it = name
