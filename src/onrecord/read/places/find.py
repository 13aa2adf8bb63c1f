"""Every toponym of a text, resolved."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from onrecord.model import Place, PlaceMention, Precision, Span
from onrecord.read.parsed import Parsed
from onrecord.read.places.english import FRONTS
from onrecord.read.places.gazetteer import COUNTRY, DISTRICT, FROM_SEAT, PRECISION, PROVINCE, TOWN, Entry, Gazetteer
from onrecord.read.places.lexis import Words, find_words
from onrecord.read.places.metonym import stands_for_whom
from onrecord.read.places.settle import settle
from onrecord.read.places.spot import Sighting, find_sightings
from onrecord.read.places.stand import Standing, Verdict

LISTING = frozenset((", ", " and ", ", and ", " or ", " & "))
DOUBTFUL = frozenset(("common word", "surname", "small town"))
FARTHEST = 30  # characters between a place and what holds it
# Between a place and what holds it: "X, Y", "X in the Y", "X, in southern Y", "X (Y".
HOLDING = re.compile(r",? (?:in|of|near) (?:the )?(?:[a-z-]{4,14} )?|, (?:the )?| \(")


def find_places(parsed: Parsed, gazetteer: Gazetteer) -> tuple[PlaceMention, ...]:
    """Every toponym of the text, left to right; names of peoples and of governments are there with `literal` false.

    A name that the text calls a place and the gazetteer lacks has its name, the country that the text says holds it, and no point.
    """
    return places_in(parsed.text, gazetteer)


def places_in(text: str, gazetteer: Gazetteer) -> tuple[PlaceMention, ...]:
    """As `find_places`, of a text without a parse."""
    words = find_words(text)
    kept, verdicts = _standing(words, gazetteer)
    peoples = _peoples(words, gazetteer)
    holders = _holders(words, kept, peoples, gazetteer)
    settled = settle(kept, holders, Counter(code for _, code in peoples), gazetteer)
    mentions = [
        _mention(words, seen, verdict, entry, holders.get(at, ()), gazetteer)
        for at, (seen, verdict, entry) in enumerate(zip(kept, verdicts, settled, strict=True))
    ]
    mentions = _with_country(mentions, text)
    mentions += [_people(words, at, code, gazetteer) for at, code in peoples]
    return tuple(sorted(mentions, key=lambda mention: mention.span))


def _with_country(mentions: list[PlaceMention], text: str) -> list[PlaceMention]:
    """A place that the gazetteer lacks lies in the country of what is said to hold it, else of the place named last before it."""
    last = next((mention.place.country for mention in mentions if mention.place.country), None)
    made = []
    for mention, after in zip(mentions, [*mentions[1:], None], strict=False):  # none: nothing to pair
        place = mention.place
        if place.precision is None and place.country is None:
            held = after is not None and after.place.country and HOLDING.fullmatch(text, mention.span.end, after.span.start)
            country = after.place.country if held and after is not None else last
            if country is not None:
                mention = replace(
                    mention, place=replace(place, country=country), rule="called a place, in the country of the one beside"
                )
        elif (
            place.country
            and mention.literal
            and (
                place.precision is not Precision.COUNTRY
                or "in" in text[max(0, mention.span.start - 12) : mention.span.start].split()
            )
        ):
            last = place.country
        made.append(mention)
    return made


def _standing(words: Words, gazetteer: Gazetteer) -> tuple[list[Sighting], list[Verdict]]:
    """The sightings that mean places where they stand."""
    judged = [(one, verdict) for one, verdict in judge_sightings(words, gazetteer) if verdict.place]
    return [one for one, _ in judged], [verdict for _, verdict in judged]


def judge_sightings(words: Words, gazetteer: Gazetteer) -> list[tuple[Sighting, Verdict]]:
    """Every name of the gazetteer in the words, with whether it means a place there and by which rule."""
    standing = Standing(words, gazetteer)
    seen = find_sightings(words, gazetteer)
    verdicts = [standing.judge(one) for one in seen]
    # A person may be called by the surname before the full name comes: those are judged again.
    verdicts = [
        standing.judge(one) if one.key in standing.persons and verdict.place else verdict
        for one, verdict in zip(seen, verdicts, strict=True)
    ]
    for at, verdict in enumerate(verdicts):
        if not verdict.place and verdict.rule in DOUBTFUL and _beside_a_place(words, seen, verdicts, at):
            verdicts[at] = Verdict(True, "listed beside a place")
    return list(zip(seen, verdicts, strict=True))


def _beside_a_place(words: Words, seen: Sequence[Sighting], verdicts: Sequence[Verdict], at: int) -> bool:
    """Whether a comma or an "and" joins it to a name that is surely a place: "toward X and Y"."""
    one = seen[at]
    if at and verdicts[at - 1].place and words.text[seen[at - 1].end : one.start] in LISTING:
        return True
    after = at + 1
    return (
        after < len(seen) and verdicts[after].place and verdicts[after].sure and words.text[one.end : seen[after].start] in LISTING
    )


def _peoples(words: Words, gazetteer: Gazetteer) -> list[tuple[int, str]]:
    """Words that name a people, with its country."""
    found = []
    for at, capital in enumerate(words.capital):
        if capital:
            code = gazetteer.peoples.get(words.lowers[at])
            if code is not None:
                found.append((at, code))
    return found


def _holders(
    words: Words, kept: Sequence[Sighting], peoples: Sequence[tuple[int, str]], gazetteer: Gazetteer
) -> dict[int, list[int]]:
    """For each sighting, which places the text says hold it, the closest said first.

    "X, Ohio", "X in Ohio", "Ohio's X", "the Russian city of X".
    """
    people_at = dict(peoples)
    found: dict[int, list[int]] = {}
    for at, seen in enumerate(kept):
        held = []
        if at + 1 < len(kept):
            after = kept[at + 1]
            if after.start - seen.end < FARTHEST and HOLDING.fullmatch(words.text, seen.end, after.start):
                held += [entry.index for entry in after.entries if entry.kind in (COUNTRY, PROVINCE, DISTRICT)]
        abbreviated = _abbreviation(words, seen, gazetteer)
        held = abbreviated + held
        if at > 0:
            before = kept[at - 1]
            if words.owns[before.last - 1] and words.text[before.end + 2 : seen.start] in (
                " ",
                " city of ",
                " region of ",
                " town of ",
                " village of ",
            ):
                held += [entry.index for entry in before.entries if entry.kind in (COUNTRY, PROVINCE, DISTRICT)]
        for back in range(seen.first - 1, max(seen.first - 6, -1), -1):
            if back in people_at and _runs(words, back, seen.first):
                held.append(gazetteer.by_code[people_at[back]])
                break
        if held:
            found[at] = held
    return found


def _runs(words: Words, back: int, first: int) -> bool:
    """Whether from a people's name to the place there are only words of one noun phrase: "the Russian border city of X"."""
    if first - back == 1:
        return words.joined(back)
    between = words.lowers[back + 1 : first]
    return between[-1] in ("of", "city", "town", "village", "port") and not any(
        low in ("in", "and", "from", "to", "on", "at") for low in between
    )


def _abbreviation(words: Words, seen: Sighting, gazetteer: Gazetteer) -> list[int]:
    """A state's abbreviation after a comma: "X, Ill."."""
    last = seen.last
    if last >= len(words) or words.gap(last - 1) != ", ":
        return []
    form = words.forms[last]
    entries = gazetteer.name(f"={form}").entries or gazetteer.name(f"={form}.").entries
    return [entry.index for entry in entries if entry.kind == PROVINCE]


def _mention(
    words: Words, seen: Sighting, verdict: Verdict, entry: Entry | None, holders: Sequence[int], gazetteer: Gazetteer
) -> PlaceMention:
    end = seen.end
    name = words.text[seen.start : end]
    whom = stands_for_whom(words, seen, entry)
    if entry is None:
        return PlaceMention(span=Span(seen.start, end), place=_unknown(name, holders, gazetteer), rule=verdict.rule, literal=True)
    rule = verdict.rule if whom is None else whom
    return PlaceMention(span=Span(seen.start, end), place=_place(name, seen, entry, gazetteer), rule=rule, literal=whom is None)


def _place(name: str, seen: Sighting, entry: Entry, gazetteer: Gazetteer) -> Place:
    precision = PRECISION[entry.kind]
    if (
        seen.unit is not None
        and seen.unit not in FRONTS
        and entry.kind == TOWN
        and seen.unit not in ("city", "town", "village", "camp", "settlement")
    ):
        precision = Precision.DISTRICT
    unit = gazetteer.first_level(entry)
    return Place(
        name=name,
        country=entry.country,
        geonames_id=entry.geonames,
        latitude=entry.latitude,
        longitude=entry.longitude,
        precision=precision,
        admin1=gazetteer.unit_name(unit) if unit is not None else None,
        from_seat=bool(entry.flags & FROM_SEAT),
    )


def _unknown(name: str, holders: Sequence[int], gazetteer: Gazetteer) -> Place:
    """A place that the gazetteer lacks: at the point of what the text says holds it, told as no more exact than that."""
    held = next((entry for entry in map(gazetteer.entry, holders)), None)
    if held is None:
        return Place(name=name)
    small = held.kind in (PROVINCE, DISTRICT)
    return Place(
        name=name,
        country=held.country,
        latitude=held.latitude if small else None,
        longitude=held.longitude if small else None,
        precision=PRECISION[held.kind] if small else None,
        from_seat=small,
    )


def _people(words: Words, at: int, code: str, gazetteer: Gazetteer) -> PlaceMention:
    """A people's name, with its country under the usual name: the span holds the report's own word."""
    entry = gazetteer.entry(gazetteer.by_code[code])
    span = Span(words.starts[at], words.ends[at])
    place = Place(
        name=gazetteer.unit_name(entry.index) or words.forms[at],
        country=code,
        geonames_id=entry.geonames,
        latitude=entry.latitude,
        longitude=entry.longitude,
        precision=Precision.COUNTRY,
    )
    return PlaceMention(span=span, place=place, rule="name of a people", literal=False)
