"""Judges where the thing that a figure counts happened: the clause, the sentence, the happening it goes on with, the lead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from onrecord.model import Place, PlaceMention, Precision, Span
from onrecord.read.parsed import Parsed, Sentence, Token
from onrecord.read.places.english_judge import AGAINST, BESIDE, FROM, HERE, MADE_NOWHERE, PART_WORDS, PLACING, SIZES, TOWARD

BACK = 12  # sentences looked back through for the happening that a sentence goes on with


@dataclass(frozen=True, slots=True)
class JudgedPlace:
    """Where it happened, by which rule, on which characters; `place` is null where the text does not tell."""

    place: Place | None
    rule: str
    evidence: Span | None = None


NOT_TOLD = JudgedPlace(None, "no place told")


@dataclass(frozen=True, slots=True)
class _Scene:
    """One place of a sentence and how much speaks for it."""

    mention: PlaceMention
    weight: float


def place_of(span: Span, measure: str, parsed: Parsed, places: Sequence[PlaceMention], *, dateline: Place | None = None) -> JudgedPlace:
    """Where the counted thing happened, as GUIDE.md (Time and place) has it.

    `span` is the figure's evidence, `places` what `find_places` found in the text, `dateline` where the report is filed from.
    """
    sentence = parsed.sentence_at(span.start)
    if sentence is None or not places:
        return NOT_TOLD
    index = _Index(parsed, places)
    if measure in MADE_NOWHERE:
        return _where_made(span, sentence, index)
    return (
        _in_sentence(span, measure, sentence, index)
        or _going_on(span, measure, sentence, index)
        or _in_lead(index)
        or _by_people(sentence, index)
        or (JudgedPlace(dateline, "dateline") if dateline is not None else NOT_TOLD)
    )


class _Index:
    """The mentions of a text by sentence. Built once for a figure; it keeps nothing that changes."""

    def __init__(self, parsed: Parsed, places: Sequence[PlaceMention]) -> None:
        self.parsed = parsed
        self.places = places
        self.by_sentence: dict[int, list[PlaceMention]] = {}
        for mention in places:
            at = parsed.sentence_at(mention.span.start)
            if at is not None:
                self.by_sentence.setdefault(at.index, []).append(mention)

    def literal(self, sentence: Sentence) -> list[PlaceMention]:
        """The sentence's places, names of peoples and governments left out."""
        return [mention for mention in self.by_sentence.get(sentence.index, ()) if mention.literal]

    def before(self, mention: PlaceMention) -> str:
        """The word that governs the mention: the first before it that is no article and no part of the name ("in northern")."""
        token = self.first(mention)
        at = token.index - 1
        for _ in range(5):
            if at < 0:
                return ""
            low = self.parsed.tokens[at].lower
            if low in ("the", "a", "an") or low in PART_WORDS or self.parsed.tokens[at].tag in ("JJ", "VBN"):
                at -= 1
                continue
            if low == "of" and at > 0 and self.parsed.tokens[at - 1].tag in ("NN", "NNS"):
                at -= 2  # "in the village of X": the word before the village counts
                continue
            if self.parsed.tokens[at].tag in ("NN", "NNS") and low in ("city", "town", "village", "port", "villages", "region", "towns", "cities", "capital", "district"):
                at -= 1
                continue
            return low
        return ""

    def first(self, mention: PlaceMention) -> Token:
        """The mention's first token."""
        return self.parsed.tokens_in(mention.span)[0]


def _where_made(span: Span, sentence: Sentence, index: _Index) -> JudgedPlace:
    """A promise's place: a town in the same sentence in which it was made."""
    for mention in index.literal(sentence):
        if index.before(mention) in ("in", "at") and mention.place.precision is Precision.CITY and mention.span.start < span.start:
            return JudgedPlace(mention.place, "where it was made", mention.span)
    return JudgedPlace(None, "a promise is made nowhere")


def _in_sentence(span: Span, measure: str, sentence: Sentence, index: _Index) -> JudgedPlace | None:
    """The likeliest place of the sentence itself."""
    scenes = [_Scene(mention, _weight(mention, span, measure, index)) for mention in index.literal(sentence)]
    scenes = [scene for scene in scenes if scene.weight > 0]
    if not scenes:
        return None
    best = max(scenes, key=lambda scene: (scene.weight, -scene.mention.span.start))
    return _told(best.mention, index, "in the sentence")


def _weight(mention: PlaceMention, span: Span, measure: str, index: _Index) -> float:
    weight = 3.0 + SIZES.get(mention.place.precision, 1.0) if mention.place.precision else 4.0
    before = index.before(mention)
    token = index.first(mention)
    if before in PLACING:
        weight += 3
    elif before in FROM:
        weight -= 0.5 if measure == "displaced" else 3
    elif before in BESIDE:
        weight -= 3
    elif before in TOWARD:
        weight += 1 if measure in ("launched", "deployed", "delivered") else -1
    if mention.rule == "before a role":
        weight -= 3
    if token.dep in ("nsubj", "nsubjpass") and mention.place.precision is Precision.COUNTRY:
        weight -= 3
    if span.holds(mention.span):
        weight += 2
    weight -= _apart(mention, span, index) * 0.12
    return weight


def _apart(mention: PlaceMention, span: Span, index: _Index) -> int:
    """Tokens between the figure and the mention; what comes before the figure is a little farther."""
    figure = index.parsed.tokens_in(span)
    first, last = figure[0].index, figure[-1].index
    at = index.first(mention).index
    if first <= at <= last:
        return 0
    return at - last if at > last else round(1.3 * (first - at))


def _going_on(span: Span, measure: str, sentence: Sentence, index: _Index) -> JudgedPlace | None:
    """The place of the nearest sentence before that sets a scene."""
    for at in range(sentence.index - 1, max(-1, sentence.index - BACK), -1):
        earlier = index.parsed.sentences[at]
        scenes = [_Scene(mention, _setting(mention, index)) for mention in index.literal(earlier)]
        scenes = [scene for scene in scenes if scene.weight > 3.5]
        if scenes:
            best = max(scenes, key=lambda scene: (scene.weight, -scene.mention.span.start))
            return _told(best.mention, index, "the happening goes on")
    return None


def _setting(mention: PlaceMention, index: _Index) -> float:
    before = index.before(mention)
    weight = 2.0 + SIZES.get(mention.place.precision, 1.0) if mention.place.precision else 3.0
    if before in PLACING:
        weight += 2
    elif before in AGAINST:
        weight += 1
    elif before in FROM or before in BESIDE:
        weight -= 2
    if mention.rule == "before a role":
        weight -= 3
    if index.first(mention).dep in ("nsubj", "nsubjpass") and mention.place.precision is Precision.COUNTRY:
        weight -= 2
    return weight


def _in_lead(index: _Index) -> JudgedPlace | None:
    for sentence in index.parsed.sentences[:3]:
        scenes = [_Scene(mention, _setting(mention, index)) for mention in index.literal(sentence)]
        if scenes:
            best = max(scenes, key=lambda scene: (scene.weight, -scene.mention.span.start))
            return _told(best.mention, index, "in the lead")
    return None


def _by_people(sentence: Sentence, index: _Index) -> JudgedPlace | None:
    for mention in index.by_sentence.get(sentence.index, ()):
        if mention.rule == "name of a people":
            return JudgedPlace(mention.place, "by the people", mention.span)
    return None


def _told(mention: PlaceMention, index: _Index, rule: str) -> JudgedPlace:
    """The mention as a figure's place: with its bearing, or the country where it is one of several towns."""
    listed = _listed(mention, index)
    if listed is not None:
        return listed
    return JudgedPlace(_with_bearing(mention, index), rule, mention.span)


def _with_bearing(mention: PlaceMention, index: _Index) -> Place:
    """The place under the words that say which part of it is meant: "northern Gaza", "eastern and southern Ukraine"."""
    token = index.first(mention)
    start = token.index
    while start > 0 and index.parsed.tokens[start - 1].lower in PART_WORDS and index.parsed.tokens[start - 1].sentence == token.sentence:
        start -= 1
    while start < token.index and index.parsed.tokens[start].lower in ("and", "occupied", "mainland"):
        start += 1
    if start == token.index:
        return mention.place
    name = index.parsed.text[index.parsed.tokens[start].start : mention.span.end]
    wide = mention.place.precision in (Precision.COUNTRY, Precision.PROVINCE, Precision.AREA)
    return replace(mention.place, name=name, precision=Precision.AREA if wide else mention.place.precision)


def _listed(mention: PlaceMention, index: _Index) -> JudgedPlace | None:
    """Several towns side by side: their country is meant (GUIDE.md: "Several cities listed: the country")."""
    near = [other for other in index.places if other.literal and abs(other.span.start - mention.span.start) < 120 and other.place.precision is mention.place.precision]
    joined = [mention]
    at = near.index(mention) if mention in near else -1
    for step in (-1, 1):
        here, current = at + step, mention
        while 0 <= here < len(near):
            left, right = (near[here], current) if step < 0 else (current, near[here])
            if index.parsed.text[left.span.end : right.span.start] not in (", ", " and ", ", and ", " or ", " and in ", " as well as "):
                break
            joined.append(near[here])
            current, here = near[here], here + step
    names = {one.place.name for one in joined}
    if len(names) < 2 or mention.place.precision is Precision.COUNTRY:
        return None
    codes = {one.place.country for one in joined}
    if len(codes) != 1:
        return None
    code = codes.pop()
    country = next((one.place for one in index.places if one.place.country == code and one.place.precision is Precision.COUNTRY), None)
    if country is None:
        return None
    return JudgedPlace(country, "several places listed", mention.span)
