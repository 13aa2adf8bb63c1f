"""Judges where the thing that a figure counts happened: the clause, the sentence, the happening it goes on with, the lead."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from onrecord.model import Place, PlaceMention, Precision, Span
from onrecord.read.parsed import Parsed, Sentence
from onrecord.read.places import about, flight
from onrecord.read.places.dateline import dateline_end
from onrecord.read.places.english_judge import (
    AGO,
    CITY,
    EXCHANGED,
    FLOWN,
    HANDED,
    MADE_NOWHERE,
    PROMISED,
    RESCUING,
    SMALL,
    SUFFERED,
    WIDE,
)
from onrecord.read.places.scene import Scenes
from onrecord.read.places.weigh import PER_TOKEN, above_of, apart, stands, weight_of

BACK = 12  # sentences looked back through for the happening that a sentence goes on with
CLOSE = 1
MET_BACK = 3  # sentences looked back through for the talks that a promise was made at
EXACT_BACK = 2  # within so many a town is looked for past a sentence that names the country alone
SETS_SCENE = 3.5
FAR = 24  # tokens: farther off in one sentence is no farther
DOES = -9.0
HEADED = 3.0
FEW = 8  # words below a verb that are looked at
LEAD, NEXT = 4, 8


@dataclass(frozen=True, slots=True)
class JudgedPlace:
    """Where it happened, by which rule, on which characters; `place` is null where the text does not tell."""

    place: Place | None
    rule: str
    evidence: Span | None = None


NOT_TOLD = JudgedPlace(None, "no place told")


def place_of(
    span: Span,
    measure: str,
    parsed: Parsed,
    places: Sequence[PlaceMention],
    *,
    dateline: Place | None = None,
    scenes: Scenes | None = None,
) -> JudgedPlace:
    """Where the counted thing happened, as GUIDE.md (Time and place) has it.

    `span` is the figure's evidence, `places` what `find_places` found, `dateline` where the report is filed from;
    `scenes` (made from the same places) saves work where many figures of one report are judged.
    """
    sentence = parsed.sentence_at(span.start)
    if sentence is None:
        return NOT_TOLD
    scenes = scenes or Scenes(parsed, places)
    if measure in MADE_NOWHERE:
        return _where_made(span, measure, sentence, scenes)
    if measure in HANDED and scenes.says(Span(sentence.start, sentence.end), EXCHANGED):
        return JudgedPlace(None, "handed over between two sides")
    told = _in_sentence(span, measure, sentence, scenes)
    if measure in SUFFERED and (raided := _raided(span, told, scenes)) is not None:
        return raided
    if told is not None:
        one = measure in SUFFERED and not (scenes.counts_many(span) or about.turns_away(sentence, scenes))
        return _narrowed(_in_town_before(told, sentence, scenes), sentence, scenes) if one else told
    if measure in HANDED and not scenes.says(span, RESCUING):
        return JudgedPlace(None, "handed over between two sides")
    found = (
        _going_on(sentence, scenes, many=scenes.counts_many(span) or (measure == "captured" and about.are_held(sentence, scenes)))
        or _in_lead(scenes)
        or _by_dateline(dateline)
        or (_most_spoken_of(scenes) if measure != "captured" else None)  # prisoners are held on either side
        or NOT_TOLD
    )
    at_large = _at_large(sentence, found, scenes) or _by_doctors(sentence, found, scenes) if measure in SUFFERED else None
    return _by_side(span, measure, sentence, found, scenes) or at_large or found


def _where_made(span: Span, measure: str, sentence: Sentence, scenes: Scenes) -> JudgedPlace:
    """A promise's place: the town in which it was made, or where the talks or the visit were that it belongs to."""
    for mention in scenes.of(sentence):
        if scenes.before(mention) in ("in", "at") and mention.place.precision is Precision.CITY and mention.span.start < span.start:
            return JudgedPlace(mention.place, "where it was made", mention.span)
    if measure in PROMISED and not scenes.is_long(sentence) and not scenes.says(Span(sentence.start, sentence.end), AGO):
        for at in (sentence.index, sentence.index + 1, *range(sentence.index - 1, max(-1, sentence.index - MET_BACK - 1), -1)):
            met = about.meeting_in(at, scenes)
            if met is not None:
                return JudgedPlace(met.place, "where they met", met.span)
    return JudgedPlace(None, "a promise is made nowhere")


def _in_sentence(span: Span, measure: str, sentence: Sentence, scenes: Scenes) -> JudgedPlace | None:
    """The likeliest place of the sentence itself."""
    above = above_of(span, scenes)
    away = about.is_elsewhere(span, sentence, scenes)
    weighed = [
        (weight_of(mention, span, measure, above, scenes), mention)
        for mention in (*scenes.of(sentence), *scenes.grounds(sentence))
        if stands(mention, scenes) > DOES and not (away and mention.place.precision in SMALL)
    ]
    filed = _filed_until([mention for weight, mention in weighed if weight > 0], sentence, scenes)
    weighed = [pair for pair in weighed if pair[1].span.start >= filed]
    near = (pair for pair in weighed if pair[0] + max(0, apart(pair[1], span, scenes) - FAR) * PER_TOKEN > 0)
    return _best(near, scenes, "in the sentence", span)


def _filed_until(told: Iterable[PlaceMention], sentence: Sentence, scenes: Scenes) -> int:
    """Where the sentence's dateline ends, if the sentence tells a place besides; 0 if not: then it happened where it was filed.

    The dateline's own town and its country say no more than the dateline does.
    """
    end = dateline_end(scenes.of(sentence), scenes.parsed.text)
    if not end:
        return 0
    filed = scenes.of(sentence)[0].place
    besides = (one.place for one in told if one.span.start >= end and one.place.geonames_id != filed.geonames_id)
    return end if any(place.precision is not Precision.COUNTRY or place.country != filed.country for place in besides) else 0


def _best(weighed: Iterable[tuple[float, PlaceMention]], scenes: Scenes, rule: str, span: Span | None = None) -> JudgedPlace | None:
    best = max(weighed, key=lambda pair: (pair[0], -pair[1].span.start), default=None)
    return _told(best[1], scenes, rule, span) if best is not None else None


def _going_on(sentence: Sentence, scenes: Scenes, *, many: bool) -> JudgedPlace | None:
    """The scene of the sentences before: the nearest town, else the report's one scene, else the nearest place of any size."""
    nearest = town = None
    long = scenes.is_long(sentence) or many or scenes.sums_on(sentence)
    for at in range(sentence.index - 1, max(-1, sentence.index - BACK - 1), -1):
        found = _set_by(scenes.parsed.sentences[at], scenes, "the happening goes on")
        if found is None or found.place is None:
            continue
        small = found.place.precision in SMALL
        if long and small:
            continue
        nearest = nearest or found
        if small and sentence.index - at <= EXACT_BACK and found.place.country == (nearest.place or found.place).country:
            town = town or found
            break
        if long:
            break
    focus = scenes.focus
    if nearest is None or nearest.place is None or long or (nearest.place.precision in WIDE and scenes.is_broad(nearest.evidence)):
        return nearest
    far = (
        nearest.place.precision not in SMALL
        or nearest.evidence is None
        or scenes.sentences_from(nearest.evidence, sentence) > CLOSE
    )
    if far and focus is not None and focus.place.country == nearest.place.country:
        return _told(focus, scenes, "the report's one scene")
    return town or nearest


def _in_town_before(told: JudgedPlace, sentence: Sentence, scenes: Scenes) -> JudgedPlace:
    """The town that the sentences before tell, where this one only tells who speaks for what holds it: "X police said"."""
    unit = told.place
    mention = next((one for one in scenes.of(sentence) if one.span == told.evidence), None)
    if unit is None or unit.precision is not Precision.PROVINCE or mention is None or not about.is_speakers(mention, scenes):
        return told
    if scenes.is_long(sentence) or scenes.sums_on(sentence):
        return told
    for at in range(sentence.index - 1, max(-1, sentence.index - EXACT_BACK - 1), -1):
        found = _set_by(scenes.parsed.sentences[at], scenes, "the happening goes on")
        if found is not None and found.place is not None and found.place.precision in SMALL:
            inside = (found.place.country, found.place.admin1) == (unit.country, unit.admin1)
            return found if inside and unit.admin1 else told
    return told


def _narrowed(told: JudgedPlace, sentence: Sentence, scenes: Scenes) -> JudgedPlace:
    """The town that the next sentences name, where the sentence of a lead tells the country or a part of it only."""
    place = told.place
    if place is None or place.precision not in WIDE or told.rule == "several places listed" or scenes.is_broad(told.evidence):
        return told
    if sentence.index >= LEAD:
        return told
    for later in scenes.parsed.sentences[sentence.index + 1 : sentence.index + 1 + NEXT]:
        found = _set_by(later, scenes, "named after the lead")
        if found is not None and found.place is not None and found.place.precision not in WIDE:
            return found if found.place.country == place.country else told
    return told if scenes.is_long(sentence) else _as_in_lead(told, sentence, scenes)


def _as_in_lead(told: JudgedPlace, sentence: Sentence, scenes: Scenes) -> JudgedPlace:
    """The town that the first sentences named, where the next one of a lead goes on with the country alone."""
    for earlier in reversed(scenes.parsed.sentences[: sentence.index]):
        found = _set_by(earlier, scenes, "named in the lead")
        if found is not None and found.place and told.place and found.place.precision not in WIDE:
            return found if found.place.country == told.place.country else told
    return told


def _by_side(span: Span, measure: str, sentence: Sentence, found: JudgedPlace, scenes: Scenes) -> JudgedPlace | None:
    """Weapons are stopped over one's own ground and fly against the other side: who does it tells the country."""
    if measure not in FLOWN or found.place is None:
        return None
    stopper = flight.stopper(sentence, scenes, beside=span)
    if stopper is None and measure == "intercepted":
        stopper = flight.guard(sentence, scenes)
    sender = flight.sender(sentence, scenes)
    if sender is not None and (stopper is not None or found.place.country == sender.place.country):
        code, doer = scenes.other_side(sender.place.country, sentence), sender
    elif stopper is not None:
        code, doer = stopper.place.country, stopper
    else:
        return None
    if code is None:
        return None
    country = scenes.country_named(code)
    return JudgedPlace(country, "the side that it flew against", doer.span) if country is not None else None


def _raided(span: Span, told: JudgedPlace | None, scenes: Scenes) -> JudgedPlace | None:
    """The land of the attack that a group is known to have begun a war with, where the text tells it without the land.

    "Lorvia's war in X followed an attack by Hamas that killed 90": they did not die in X.
    """
    parsed = scenes.parsed
    placed = parsed.tokens_in(told.evidence)[0].index if told is not None and told.evidence is not None else None
    told_of = {up.index for up in parsed.ancestors(placed)} if placed is not None else set()
    above = above_of(span, scenes)
    near = [parsed.tokens[child] for up in above for child in parsed.children[up][:FEW]]
    did = {token.index for token in near if token.dep == "nsubj"}
    did |= {under for token in near if token.lower in ("in", "during") for under in parsed.children[token.index][:FEW]}
    for index in sorted(((above | did) - told_of) | about.raids_before(span, scenes)):
        code = about.begun_by(index, scenes)
        country = scenes.country_named(code) if code is not None else None
        if country is not None and (told is None or told.place is None or told.place.country != code):
            return JudgedPlace(country, "the land of the attack that began the war", span)
    return None


def _at_large(sentence: Sentence, found: JudgedPlace, scenes: Scenes) -> JudgedPlace | None:
    """Of several attacks apart from the one told, the country alone is known: "two died in separate strikes"."""
    if found.place is None or found.place.precision is Precision.COUNTRY or not about.tells_of_others(sentence, scenes):
        return None
    country = scenes.country_named(found.place.country)
    return JudgedPlace(country, "several attacks apart", found.evidence) if country is not None else None


def _by_doctors(sentence: Sentence, found: JudgedPlace, scenes: Scenes) -> JudgedPlace | None:
    """The land whose health ministry counts the dead and hurt, where the sentences before told of another one."""
    land = about.land_of_doctors(sentence, scenes)
    if land is None or (found.place is not None and found.place.country == land.place.country):
        return None
    return JudgedPlace(scenes.country_named(land.place.country) or land.place, "where the health ministry counts", land.span)


def _set_by(sentence: Sentence, scenes: Scenes, rule: str) -> JudgedPlace | None:
    weighed = (
        (2.0 + stands(mention, scenes) + (HEADED if about.is_headed(mention, scenes) else 0.0), mention)
        for mention in scenes.of(sentence)
        if not about.is_continent(mention) and not scenes.is_aside(mention) and not about.is_spoken_at(mention, scenes)
    )
    return _best((pair for pair in weighed if pair[0] > SETS_SCENE), scenes, rule)


def _in_lead(scenes: Scenes) -> JudgedPlace | None:
    for lead in scenes.parsed.sentences[:3]:
        weighed = ((stands(mention, scenes), mention) for mention in scenes.of(lead) if not about.is_continent(mention))
        found = _best((pair for pair in weighed if pair[0] >= 0), scenes, "in the lead")
        if found is not None:
            return found
    return None


def _by_dateline(dateline: Place | None) -> JudgedPlace | None:
    return JudgedPlace(dateline, "dateline") if dateline is not None else None


def _most_spoken_of(scenes: Scenes) -> JudgedPlace | None:
    """Where the report names no place at all: the country whose people and officials it names most."""
    code = scenes.other_side(None, None)
    first = next((one for one in scenes.peoples if one.place.country == code), None)
    country = scenes.country_named(code)
    return JudgedPlace(country, "the country most spoken of", first.span) if country is not None and first is not None else None


def _told(mention: PlaceMention, scenes: Scenes, rule: str, span: Span | None = None) -> JudgedPlace:
    """The mention as a figure's place; of several towns side by side, their country (GUIDE.md, Time and place)."""
    if about.is_among(mention, scenes, span) and mention.place.precision is not Precision.COUNTRY:
        country = scenes.country_named(mention.place.country)
        if country is not None:
            return JudgedPlace(country, "one of several places", mention.span)
    listed = scenes.listed(mention)
    if span is not None and about.are_countries(listed, scenes):
        return JudgedPlace(None, "several countries", mention.span)
    if mention.place.precision in CITY and len({one.place.name for one in listed}) > 1:
        codes = {one.place.country for one in listed}
        country = scenes.country_named(mention.place.country) if len(codes) == 1 else None
        if country is not None:
            return JudgedPlace(country, "several places listed", mention.span)
    return JudgedPlace(scenes.with_bearing(mention), rule, mention.span)
