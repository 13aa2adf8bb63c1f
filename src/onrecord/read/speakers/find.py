"""From a text, its names and its quotations to what is said by whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from onrecord.model import Actor, ActorKind, Quote, Span
from onrecord.read.names.english_saying import SPEECH
from onrecord.read.names.find import Name, Names
from onrecord.read.parsed import Parsed
from onrecord.read.quotes.clause import Act, Clause, clause_of
from onrecord.read.quotes.english_speech import PERSONAL, POSSESSIVES
from onrecord.read.quotes.find import speeches
from onrecord.read.quotes.focus import Focus
from onrecord.read.quotes.sentences import Around, outer_sentences
from onrecord.read.quotes.speaker import spoken_by
from onrecord.read.quotes.speech import acts
from onrecord.read.speakers.attribution import Attribution
from onrecord.read.speakers.english import SUBORDINATE

UNITS_OF_TIME = frozenset("day days hour hours week weeks month months year years night".split())
SUMMED = 4  # words before an attribution that tell that what was promised is added up
FARTHEST = 60  # words over which a mark is looked for that bounds an attribution


def find_attributions(parsed: Parsed, names: Names, quotes: Sequence[Quote]) -> tuple[Attribution, ...]:
    """Every attribution of the text with its scope, in order; a quotation is its speaker's.

    One attribution covers its sentence, not the next (`GUIDE.md`, Speakers).

    >>> from onrecord.read.names import find_names
    >>> said = "Two boats sank, Mayor Ana Tolme said. Three were lost."
    >>> [(found.speaker.name, found.scope[0].of(said)) for found in find_attributions(Parsed(said, (), ()), find_names(said), ())]
    [('Ana Tolme', 'Two boats sank, Mayor Ana Tolme said')]
    """
    text = parsed.text
    reader = _Reader(names)
    found = [
        Attribution(span=quote.attribution or quote.span, speaker=quote.speaker, scope=(quote.span,), rule="quotation")
        for quote in quotes
        if quote.speaker is not None
    ]
    spoken = {quote.span.start: quote for quote in quotes}
    for sentence in outer_sentences(text, names.words, speeches(text)):
        found.extend(reader.read(sentence, spoken))
    return tuple(sorted(found, key=lambda attribution: attribution.scope[0]))


class _Reader:
    """Goes through the sentences in order and remembers who is meant by a pronoun."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.focus = Focus(names)
        self.last: Actor | None = None

    def read(self, sentence: Around, spoken: dict[int, Quote]) -> Iterator[Attribution]:
        clause = clause_of(sentence, self.names)
        if clause is not None:
            found = acts(clause)
            told = [(act, self._speaker(act, clause, found)) for act in found]
            yield from self._scoped(sentence, clause, told)
            self.focus.turn(clause, found)
            speaker = next((actor for _, actor in reversed(told) if actor), None)
            self.last = speaker or self.last
        for stretch in sentence.quotes:
            quote = spoken.get(stretch.span.start)
            if quote is not None and quote.speaker is not None:
                self.last = quote.speaker

    def _speaker(self, act: Act, clause: Clause, found: Sequence[Act]) -> Actor | None:
        if act.name is not None:
            return _together(act.name, clause)
        if act.phrase is not None:
            return spoken_by(act.phrase, self.names.words)
        assert act.stands_in is not None
        low = self.names.words.lowers[act.stands_in]
        if low in PERSONAL or low in POSSESSIVES:
            name = self.focus.meant(act.stands_in, clause, found)
            return name.actor if name else None
        return self.last

    def _scoped(self, sentence: Around, clause: Clause, told: Sequence[tuple[Act, Actor | None]]) -> Iterator[Attribution]:
        """Each statement of the sentence with the part of it that it covers: up to the next one, the first from the beginning."""
        words = self.names.words
        stating = [(act, actor) for act, actor in told if actor is not None and _states(act, clause)]
        strong = [pair for pair in stating if not pair[0].weak] or stating
        if (
            len(strong) > 1
            and strong[-1][1]
            and strong[-1][1].kind is ActorKind.OUTLET
            and _turn(clause, strong[-2][0], strong[-1][0].first) == strong[-1][0].first
        ):
            strong = strong[:-1]
        strong = [pair for pair in strong if pair[0].rule == "quoted by another"] or strong  # "A, citing B": B
        begin = words.starts[clause.outside[0]]
        end = words.ends[clause.outside[-1]]
        for stretch in sentence.quotes:
            begin, end = min(begin, stretch.before), max(end, stretch.after)
        for at, (act, actor) in enumerate(strong):
            start = _begins(act, clause)
            first = begin if at == 0 else words.starts[_turn(clause, strong[at - 1][0], start)]
            if at == 0 and act.rule == "first subject" and words.lowers[act.verb].endswith("ing"):
                first = words.starts[act.verb]
            elif at == 0 and (side := _side(clause, start)) is not None:
                first = words.starts[side]
            last = words.starts[_turn(clause, act, strong[at + 1][0].first)] if at + 1 < len(strong) else end
            if _claims_deed(words.lowers[act.verb : act.verb + 2]) or (
                start and words.lowers[_before(start, words.lowers)] == "what"
            ):
                last = min(last, _next_cut(clause, act.verb))
            if first < words.starts[start] and _far_in_time(words.lowers, act.last + 1):
                last = min(last, words.ends[act.last])
            if last > first and actor is not None:
                span = Span(words.starts[start], words.ends[act.last])
                yield Attribution(span=span, speaker=actor, scope=(Span(first, last),), rule=act.rule)


def _states(act: Act, clause: Clause) -> bool:
    """Whether a figure beside the verb is the subject's statement: not of what is judged, nor of what one promises to do."""
    lowers = clause.names.words.lowers
    row = SPEECH.get(lowers[act.verb])
    if row is None:
        return True
    if any(lowers[at] in ("not", "never") for at in range(max(act.first, act.verb - 3), act.verb)):
        return False
    if act.rule == "passive with by" and (row.weak or row.name == "telling"):
        return False
    if row.promises and _sums_up(lowers, act):
        return False
    if row.promises and (act.rule == "passive with by" or lowers[act.verb + 1 : act.verb + 2] == ["to"]):
        return False
    return row.states


def _sums_up(lowers: Sequence[str], act: Act) -> bool:
    """`To date, it has promised 90 tugs`: the report adds up what was promised before."""
    said = lowers[max(0, act.first - SUMMED) : act.verb + 1]
    return any(pair in (("to", "date"), ("so", "far")) for pair in pairwise(said)) and "has" in lowers[act.first : act.verb]


def _turn(clause: Clause, act: Act, following: int) -> int:
    """Where one statement ends and the next begins: at `while` or a semicolon between them, else at the next attribution."""
    words = clause.names.words
    for at in range(act.verb + 1, following):
        if words.lowers[at] in ("while", "whereas") or (at > act.verb + 1 and ";" in words.gap(at - 1)):
            return at
    return following


def _claims_deed(lowers: Sequence[str]) -> bool:
    """`claimed responsibility for …`, `claimed another attack …`: what the deed did is told by the report."""
    return lowers[0].startswith("claim") and lowers[1:2] in (["responsibility"], ["an"], ["a"], ["another"], ["several"])


def _next_cut(clause: Clause, at: int) -> int:
    """The character where the part of the sentence with word `at` ends ("claimed responsibility for a raid, which …")."""
    words = clause.names.words
    begun = at
    while (
        at < clause.outside[-1] and at - begun < FARTHEST and not clause.cut(at) and words.lowers[at + 1] not in ("that", "which")
    ):
        at += 1
    return words.ends[at]


def _before(start: int, lowers: Sequence[str]) -> int:
    """The word before a name and its article."""
    return start - 2 if start > 1 and lowers[start - 1] in ("the", "a", "an", "its", "their") else start - 1


def _far_in_time(lowers: Sequence[str], at: int) -> bool:
    """Whether what follows an attribution tells of another day ("officials said, a day after ..."): the report says that itself."""
    follow = lowers[at : at + 4]
    return any(word in ("after", "before") and unit in UNITS_OF_TIME for unit, word in pairwise(follow))


def _side(clause: Clause, start: int) -> int | None:
    """The word that opens a side clause right before the attribution, null where it is in the main clause."""
    words = clause.names.words
    before = _before(start, words.lowers)
    if start == clause.outside[0] or before < clause.outside[0]:
        return None
    if words.lowers[before] not in SUBORDINATE.words or before == clause.outside[0]:
        return None
    if words.lowers[before] == "whom":  # "forty, ten of whom the mayor said were ill"
        while before > max(clause.outside[0], start - FARTHEST) and not clause.cut(before - 1):
            before -= 1
    return before


def _begins(act: Act, clause: Clause) -> int:
    """The first word of the attribution: of two speakers joined by `and` the first one's."""
    before = clause.names.holding(act.first - 2) if act.name is not None and act.first == act.name.first else None
    joined = before is not None and before.last + 1 == act.first and clause.names.words.lowers[before.last] == "and"
    return before.first if before is not None and joined and before.first >= clause.outside[0] else act.first


def _together(name: Name, clause: Clause) -> Actor:
    """Two speakers joined by `and` speak together."""
    words = clause.names.words
    before, after = clause.names.holding(name.first - 2), clause.names.holding(name.last + 1)
    if before is not None and before.last + 1 == name.first and words.lowers[before.last] == "and" and words.close(before.last - 1):
        return _joined(before, name)
    if after is not None and after.first == name.last + 1 and words.lowers[name.last] == "and" and words.close(name.last - 1):
        return _joined(name, after)
    return name.actor


def _joined(first: Name, second: Name) -> Actor:
    return Actor(name=f"{first.actor.name} and {second.actor.name}", kind=first.actor.kind)
