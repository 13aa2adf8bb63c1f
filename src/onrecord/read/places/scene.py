"""The places of a report by sentence, and how each stands there: what a figure's place is judged from."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from onrecord.model import Place, PlaceMention, Precision, Span
from onrecord.read.parsed import Parsed, Sentence, Token
from onrecord.read.places.about import is_continent, is_spoken_at
from onrecord.read.places.english_judge import (
    ANAPHORS,
    BROAD,
    CALLED,
    DETERMINERS,
    GROUND,
    HEADS,
    HOLDING,
    JOINT,
    LONG,
    LONG_PHRASES,
    OWNING,
    PART_WORDS,
    PLACING,
    SMALL,
    STATES,
    STRUCK,
    VISITS,
    WHOLE,
)

STEPS = 6
GROUND_OF = "on a people's ground"
CAPITAL = "country, capital or region"  # the rule by which a capital is read
RARE = 6  # how many times less often a country is named that is none of the report's own
NUMBER = re.compile(r"\d[\d,]*")
MANY_DIGITS = 4
MANY_WORDS = ("thousand", "million", "billion")
REMEMBERED = 200  # places looked back through for what "the city" means
MAIN_SHARE = 0.5


class Scenes:
    """The places of one text by sentence. It keeps what it has worked out: make one for a report and ask it often."""

    def __init__(self, parsed: Parsed, places: Sequence[PlaceMention]) -> None:
        self.parsed = parsed
        self.places = [mention for mention in places if mention.literal]
        self.peoples = [mention for mention in places if not mention.literal]
        self._by_sentence: dict[int, list[PlaceMention]] = {}
        for mention in self.places:
            at = parsed.sentence_at(mention.span.start)
            if at is not None:
                self._by_sentence.setdefault(at.index, []).append(mention)
        self._before: dict[Span, str] = {}

    def of(self, sentence: Sentence) -> list[PlaceMention]:
        """The sentence's places, and those that it means by "the city", "the region"."""
        if sentence.index not in self._meant:
            self._meant[sentence.index] = [*self._by_sentence.get(sentence.index, []), *self._anaphors(sentence)]
        return self._meant[sentence.index]

    @property
    def _meant(self) -> dict[int, list[PlaceMention]]:
        return self.__dict__.setdefault("_meant_places", {})  # type: ignore[no-any-return]

    def first(self, mention: PlaceMention) -> Token:
        """The mention's first token."""
        return self.parsed.tokens_in(mention.span)[0]

    def before(self, mention: PlaceMention) -> str:
        """The word that governs the mention: the first before it that is no article and no part of the name ("in northern X")."""
        known = self._before.get(mention.span)
        if known is None:
            known = self._before[mention.span] = self._governing(mention)
        return known

    def _governing(self, mention: PlaceMention) -> str:
        tokens = self.parsed.tokens
        at = self.first(mention).index - 1
        sentence = self.first(mention).sentence
        for _ in range(STEPS):
            if at < 0 or tokens[at].sentence != sentence:
                return ""
            low, tag = tokens[at].lower, tokens[at].tag
            if tag == "POS":
                owner = self._ending_at(at)
                return self.before(owner) if owner is not None else ""
            if low in DETERMINERS or low in PART_WORDS or tag in ("JJ", "VBN", "HYPH", "PRP$") or low in CALLED:
                at -= 1
            elif low == "of" and at > 0 and tokens[at - 1].lower in HEADS:
                return tokens[at - 1].lower
            elif low == "of" and at > 0 and tokens[at - 1].tag in ("NN", "NNS"):
                at -= 2  # "in the village of X": what governs the village counts
            else:
                return low
        return ""

    def _ending_at(self, index: int) -> PlaceMention | None:
        """The mention right before token `index`."""
        start = self.parsed.tokens[index].start
        at = bisect_left(self._starts, start) - 1
        return self.places[at] if at >= 0 and self.places[at].span.end == start else None

    def is_named(self, token: Token) -> bool:
        """Whether the token is a part of a place's name."""
        at = bisect_left(self._starts, token.end) - 1
        return at >= 0 and self.places[at].span.start <= token.start < self.places[at].span.end

    def grounds(self, sentence: Sentence) -> Iterator[PlaceMention]:
        """The countries on whose ground it happens: "into Lorvian territory", "over Lorvian airspace"."""
        for people in self._states.get(sentence.index, ()):
            after = self.parsed.tokens_in(people.span)[-1].index + 1
            if not people.literal and after < sentence.last and self.parsed.tokens[after].lower in GROUND:
                yield replace(people, rule=GROUND_OF, place=self.country_named(people.place.country) or people.place)

    def _anaphors(self, sentence: Sentence) -> list[PlaceMention]:
        """The places meant by "in the city", "across the region": the last named one of the kind."""
        found = []
        tokens = self.parsed.tokens
        for at in range(sentence.first + 1, sentence.last):
            kinds = ANAPHORS.get(tokens[at].lower)
            if kinds is None or not self._definite(at) or self._named(at, sentence):
                continue
            span = Span(tokens[at].start, tokens[at].end)
            if any(mention.span.overlaps(span) for mention in self._by_sentence.get(sentence.index, ())):
                continue
            meant = self._capital_of(at) if tokens[at].lower == "capital" else None
            meant = meant or self.last_of(kinds, tokens[at].start, scene=tokens[at].lower in ("city", "country"))
            if meant is not None:
                found.append(PlaceMention(span=span, place=meant.place, rule="the place just named"))
        return found

    def _capital_of(self, at: int) -> PlaceMention | None:
        """Which capital "the Lebanese capital" is, where the report names it; "the capital" is that of the land told of there."""
        people = self._people_at.get(self.parsed.tokens[at - 1].start)
        if people is not None:
            return self._capitals.get(people.place.country)
        met = (one.place.country for one in self._by_sentence.get(self.parsed.tokens[at].sentence, ()) if is_spoken_at(one, self))
        told = {one.place.country for one in self._states.get(self.parsed.tokens[at].sentence, ())} - set(met)
        return self._capitals.get(told.pop()) if len(told) == 1 else None

    @cached_property
    def _people_at(self) -> dict[int, PlaceMention]:
        return {one.span.start: one for one in self.peoples}

    @cached_property
    def _capitals(self) -> dict[str | None, PlaceMention]:
        """The first capital that the report names, by country."""
        found: dict[str | None, PlaceMention] = {}
        for one in self.places:
            if one.rule == CAPITAL and one.place.precision is Precision.CITY:
                found.setdefault(one.place.country, one)
        return found

    def _definite(self, at: int) -> bool:
        """Whether the noun is "the city", and a word of place governs it: "in the city", "in the south of the country"."""
        tokens = self.parsed.tokens
        back = at - 1
        while back > 0 and (tokens[back].tag in ("JJ", "NNP", "VBN", "HYPH") or tokens[back].lower in PART_WORDS) and at - back < 4:
            back -= 1
        if tokens[back].lower not in ("the", "that", "this"):
            return False
        return back > 0 and (
            tokens[back - 1].lower in PLACING | STRUCK | WHOLE
            or tokens[back - 1].lower in ("of", "targeting", "toward", "towards", "against")
            or (tokens[back - 1].lower == "to" and tokens[back - 2].lower in VISITS)
        )

    def _named(self, at: int, sentence: Sentence) -> bool:
        """Whether a name follows that says which: "the city of X", "the city X"."""
        tokens = self.parsed.tokens
        after = at + 1
        if (
            after + 2 < sentence.last
            and tokens[after].tag == "POS"
            and tokens[after + 1].lower in ("capital", "city", "town", "village")
        ):
            return True  # "the region's capital, X"
        if after < sentence.last and tokens[after].lower == "of":
            return after + 1 < sentence.last and tokens[after + 1].text[0].isupper()
        return after < sentence.last and tokens[after].tag in ("NNP", "NNPS")

    def last_of(self, kinds: frozenset[Precision], before: int, *, scene: bool) -> PlaceMention | None:
        """The last place of one of the kinds named before the character; where a scene is asked for, one that stands as such.

        "Beijing's ties, a plant in Gwadar, ... in the city": Gwadar. Only the last `REMEMBERED` are looked at.
        """
        end = bisect_left(self._starts, before)
        last: PlaceMention | None = None
        for at in range(end - 1, max(-1, end - 1 - REMEMBERED), -1):
            mention = self.places[at]
            meant = mention.rule != "before a role" and not (
                self.is_aside(mention) or is_continent(mention) or is_spoken_at(mention, self)
            )
            if meant and mention.place.precision in kinds:
                if not scene or self.before(mention) in PLACING | STRUCK or self._is_told_with(mention, before):
                    return mention
                last = last or mention
        return last

    def _is_told_with(self, mention: PlaceMention, before: int) -> bool:
        """Whether the sentence that says "the city" names it: "on a visit to X, where a mill in the city burned"."""
        here = self.parsed.sentence_at(before)
        token = self.first(mention)
        named = mention.place.precision is Precision.CITY and token.dep in ("pobj", "dobj", "nsubj", "nsubjpass")
        return named and here is not None and mention.span.start >= here.start

    def with_bearing(self, mention: PlaceMention) -> Place:
        """The place with the words that say which part of it is meant: "northern Gaza", "eastern and southern Ukraine"."""
        tokens, token = self.parsed.tokens, self.first(mention)
        start = token.index
        while start > 0 and tokens[start - 1].lower in PART_WORDS and tokens[start - 1].sentence == token.sentence:
            start -= 1
        while start < token.index and tokens[start].lower in ("and", "occupied", "mainland"):
            start += 1
        if start == token.index or mention.rule == "the place just named":
            return mention.place
        name = self.parsed.text[tokens[start].start : mention.span.end]
        wide = mention.place.precision in (Precision.COUNTRY, Precision.PROVINCE, Precision.AREA)
        return replace(mention.place, name=name, precision=Precision.AREA if wide else mention.place.precision)

    def listed(self, mention: PlaceMention) -> list[PlaceMention]:
        """The mention with the places of its kind that stand beside it: "in A, B and C"."""
        near = self.places
        joined, at = [mention], bisect_left(self._starts, mention.span.start)
        if at >= len(near) or near[at].span != mention.span:
            return joined
        for step in (-1, 1):
            here, current = at + step, mention
            while 0 <= here < len(near) and len(joined) < REMEMBERED and near[here].place.precision is mention.place.precision:
                left, right = (near[here], current) if step < 0 else (current, near[here])
                if not JOINT.fullmatch(self.parsed.text, left.span.end, right.span.start):
                    break
                joined.append(near[here])
                current, here = near[here], here + step
        return joined

    def country_named(self, code: str | None) -> Place | None:
        """The country as the report names it, or by its usual name where it names the people only."""
        return self._countries.get(code)

    @cached_property
    def _countries(self) -> dict[str | None, Place]:
        found: dict[str | None, Place] = {}
        for mention in (*self.places, *self.peoples):
            if mention.place.precision is Precision.COUNTRY:
                found.setdefault(mention.place.country, mention.place)
        return found

    @cached_property
    def focus(self) -> PlaceMention | None:
        """The one town or unit that the report is set in: named as a scene more often than all others together."""
        weights: dict[int | str, float] = defaultdict(float)
        first: dict[int | str, PlaceMention] = {}
        for mention in self.places:
            if mention.place.precision not in SMALL or self.before(mention) not in PLACING | STRUCK:
                continue
            key = mention.place.geonames_id or mention.place.name
            at = self.parsed.sentence_at(mention.span.start)
            weights[key] += 2.0 if at is not None and at.index < 4 else 1.0
            first.setdefault(key, mention)
        if not weights:
            return None
        key, weight = max(weights.items(), key=lambda pair: pair[1])
        return first[key] if weight > MAIN_SHARE * sum(weights.values()) else None

    def sentences_from(self, evidence: Span, sentence: Sentence) -> int:
        """How many sentences back the characters are."""
        at = self.parsed.sentence_at(evidence.start)
        return sentence.index - at.index if at is not None else 0

    def is_aside(self, mention: PlaceMention) -> bool:
        """Whether its country is hardly spoken of beside the report's own: a rally in the land of the speaker."""
        spoken = self._spoken_of
        return spoken[mention.place.country or ""] * RARE < max(spoken.values(), default=0)

    def holds_next(self, mention: PlaceMention) -> bool:
        """Whether it only says what holds the place beside it: "X in the Y", "Y's X", "the Y town of X"."""
        near = self._neighbours(mention)
        text = self.parsed.text
        if (
            near[0] is not None
            and HOLDING.fullmatch(between := text[near[0].span.end : mention.span.start])
            and between != " "
            and (near[0].place.precision is not mention.place.precision or " in" in between)
        ):
            return True
        if near[1] is None:
            return False
        between = text[mention.span.end : near[1].span.start]
        return between in OWNING or (
            between.startswith((" town", " city", " village", " region", " capital", " port", " district")) and len(between) < 18
        )

    def _neighbours(self, mention: PlaceMention) -> tuple[PlaceMention | None, PlaceMention | None]:
        at = bisect_left(self._starts, mention.span.start)
        if at >= len(self.places) or self.places[at].span != mention.span:
            return None, None  # "the city": it stands for a place named elsewhere
        return (self.places[at - 1] if at else None), (self.places[at + 1] if at + 1 < len(self.places) else None)

    @cached_property
    def _starts(self) -> list[int]:
        return [mention.span.start for mention in self.places]

    def is_broad(self, evidence: Span | None) -> bool:
        """Whether the words at the place spread over it: "across Ukraine", "southern and eastern Lebanon"."""
        if evidence is None:
            return False
        before = self.parsed.tokens_in(evidence)[0].index
        return any(token.lower in BROAD for token in self.parsed.tokens[max(0, before - 4) : before])

    def counts_many(self, span: Span) -> bool:
        """Whether the figure is so large that a country is meant, not a town."""
        said = span.of(self.parsed.text).lower()
        if any(word in said for word in MANY_WORDS):
            return True
        return any(len(number.replace(",", "")) >= MANY_DIGITS for number in NUMBER.findall(said))

    def is_long(self, sentence: Sentence) -> bool:
        """Whether the sentence counts over a war or a year, not over one happening."""
        tokens = self.parsed.tokens[sentence.first : sentence.last]
        if any(token.lower in LONG for token in tokens):
            return True
        said = self.parsed.text[sentence.start : sentence.end].lower()
        return any(phrase in said for phrase in LONG_PHRASES)

    def sums_on(self, sentence: Sentence) -> bool:
        """Whether it goes on with a count over a long time: "They have struck 60 times since May. The strikes have killed 90"."""
        if not sentence.index:
            return False
        last = self.parsed.sentences[sentence.index - 1]
        perfect = any(
            token.lower in ("have", "has") and token.dep == "aux" for token in self.parsed.tokens[sentence.first : sentence.last]
        )
        return perfect and last.paragraph == sentence.paragraph and self.is_long(last)

    def countries_in(self, sentence: Sentence) -> list[PlaceMention]:
        """The countries of the sentence, by name, people or capital."""
        return self._states.get(sentence.index, [])

    @cached_property
    def _states(self) -> dict[int, list[PlaceMention]]:
        """By sentence, the countries, their peoples and their capitals."""
        found: dict[int, list[PlaceMention]] = defaultdict(list)
        for one in sorted((*self.peoples, *self.places), key=lambda one: one.span.start):
            at = self.parsed.sentence_at(one.span.start)
            if at is not None and one.place.country is not None and one.place.precision in STATES:
                found[at.index].append(one)
        return found

    @cached_property
    def _spoken_of(self) -> Counter[str]:
        """How often each country is spoken of, by whatever place or people."""
        return Counter(one.place.country for one in (*self.peoples, *self.places) if one.place.country is not None)

    def says(self, span: Span, words: frozenset[str]) -> bool:
        """Whether one of the words stands in the span."""
        return any(token.lower in words for token in self.parsed.tokens_in(span))

    def other_side(self, code: str | None, sentence: Sentence | None) -> str | None:
        """The country most spoken of besides `code`: in the sentence, else in the report."""
        if sentence is not None:
            near = Counter(one.place.country for one in self.countries_in(sentence) if one.place.country != code)
            if near:
                return near.most_common(1)[0][0]
        return next((other for other, _ in self._spoken_of.most_common(2) if other != code), None)
