"""Finds where names of the gazetteer stand in a text, before it is asked whether they mean places there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from onrecord.read.places.english import (
    ARTICLES,
    CITY_OF,
    DAYS,
    DISTRICTS,
    FRONTS,
    LINKS,
    MONTHS,
    NEVER_FIRST,
    NO_NAMES,
    OFFICES,
    PROVINCES,
    SETTLEMENTS,
    TAILS,
    TITLES,
    UNIT_OF,
)
from onrecord.read.places.folding import fold
from onrecord.read.places.gazetteer import (
    AREA,
    COMMON,
    COUNTRY,
    DISTRICT,
    HAMLET,
    KNOWN,
    PROVINCE,
    SITE,
    TOWN,
    Entry,
    Gazetteer,
    Name,
)
from onrecord.read.places.lexis import Words

LONGEST = 6  # words in a name
UNITS = (PROVINCE, DISTRICT)
SETTLED = (TOWN, HAMLET, SITE)
STATE = 5  # letters of a state's abbreviation with a full stop
SHORT = 4  # letters of a word in capitals that may be an abbreviation


@dataclass(slots=True)
class Sighting:
    """Words `[first, last)` that may name a place.

    `unit` is the word that makes it one ("region", "city"), `called` the one before it ("the city of").
    """

    first: int
    last: int
    key: str
    name: Name
    start: int
    end: int
    unit: str | None = None
    called: str | None = None
    core: int = 0  # the end of the name without its unit word
    entries: tuple[Entry, ...] = field(default=())

    @property
    def words(self) -> int:
        """How many words the name has without its unit word."""
        return self.key.count(" ") + 1

    @property
    def known(self) -> bool:
        """Whether the gazetteer has a place of the name."""
        return bool(self.entries)


def find_sightings(words: Words, gazetteer: Gazetteer) -> list[Sighting]:
    """Every stretch of the text that is a name of the gazetteer, the longest, and every unknown name that is called a place."""
    found: list[Sighting] = []
    names: dict[str, Name] = {}
    at = 0
    while at < len(words):
        seen = _sighting(words, at, gazetteer, names) if _may_begin(words, at) else None
        if seen is None:
            at += 1
            continue
        found.append(seen)
        at = seen.last
    return found


def _may_begin(words: Words, at: int) -> bool:
    if words.capital[at]:
        low = words.lowers[at]
        return low not in NEVER_FIRST or (low == "the" and at + 1 < len(words) and words.capital[at + 1])
    return words.lowers[at] in ARTICLES and at + 1 < len(words) and words.capital[at + 1] and words.joined(at)


def _sighting(words: Words, at: int, gazetteer: Gazetteer, names: dict[str, Name]) -> Sighting | None:
    for last in _ends(words, at):
        if last == at + 1 and not words.capital[at]:
            continue
        key = _key(words, at, last)
        if key is None:
            continue
        name = names.get(key)
        if name is None:
            name = names[key] = gazetteer.name(key)
        if name.entries and not (last == at + 1 and words.lowers[at] in gazetteer.peoples):
            end = words.ends[last - 1] + (key.endswith(".") and words.forms[last - 1][-1] != ".")
            return _with_unit(words, Sighting(at, last, key, name, words.starts[at], end, core=end, entries=name.entries))
    return _called(words, at, gazetteer)


def _ends(words: Words, at: int) -> Iterator[int]:
    """Where a name that begins at word `at` may end, the longest first."""
    ends, last = [at + 1], at + 1
    while last < len(words) and last - at < LONGEST and words.joined(last - 1):
        if words.capital[last] or words.lowers[last] in TAILS or words.forms[last].isdigit():
            ends.append(last + 1)
        elif words.lowers[last] not in LINKS:
            break
        last += 1
    return reversed(ends)


def _key(words: Words, first: int, last: int) -> str | None:
    if last - first == 1:
        form = words.forms[first]
        if "." in form:
            return f"={form}"
        if len(form) <= STATE and words.text[words.ends[first] : words.ends[first] + 1] == "." and words.gap(first - 1) == ", ":
            return f"={form}."  # "X, Ill."
        if form.isupper() and len(form) <= SHORT:
            # "US" is not "us", and a word in capitals of so few letters is rarely a town's name.
            return f"={form}" if len(form) < SHORT or not _in_capitals(words, first) else fold(form)
        return fold(form)
    return fold(words.text[words.starts[first] : words.ends[last - 1]])


def _in_capitals(words: Words, at: int) -> bool:
    """Whether the words about it are in capitals too, as in a heading or a dateline."""
    return all(not words.forms[near].islower() for near in (at - 1, at + 1) if 0 <= near < len(words)) or words.begins(at)


def _with_unit(words: Words, seen: Sighting) -> Sighting:
    """The sighting with the words that say what kind of place it is: "X region", "the city of X"."""
    last = seen.last
    after = words.lowers[last] if last < len(words) and words.joined(last - 1) and not seen.key.startswith("=") else None
    if (
        after is not None
        and words.capital[last]
        and last + 1 < len(words)
        and words.joined(last)
        and words.lowers[last + 1] in OFFICES
    ):
        after = None
    wide = after in SETTLEMENTS or all(entry.kind in (AREA, COUNTRY) for entry in seen.entries)
    if wide and last + 1 < len(words) and words.lowers[last + 1] == "of" and words.gap(last) == " " and not words.capital[last]:
        after = None  # "the Donbas city of X": the city is X
    kinds: tuple[int, ...] = ()
    if after in PROVINCES:
        kinds = UNITS
    elif after in DISTRICTS:
        kinds = (DISTRICT, PROVINCE)
    elif after in SETTLEMENTS or after in FRONTS:
        kinds = SETTLED
    if kinds and after is not None:
        fitting = _of_kinds(seen.entries, kinds)
        if after == "region" and any(entry.kind == AREA and entry.flags & KNOWN for entry in seen.entries):
            fitting = tuple(entry for entry in seen.entries if entry.kind == AREA)  # "the Black Sea region"
        if fitting or after not in FRONTS:
            seen.unit = after
            if after not in FRONTS and (fitting or after not in ("state", "parish", "camp")):
                seen.last, seen.end = (last + 1, words.ends[last]) if after not in FRONTS else (last, seen.end)
        seen.entries = fitting or seen.entries
    seen.called = _said_to_be(words, seen.first)
    if seen.called is not None and not kinds:
        wanted = SETTLED if seen.called in CITY_OF else UNITS
        seen.entries = (
            tuple(entry for entry in seen.entries if entry.kind in wanted or entry.kind in (AREA, COUNTRY)) or seen.entries
        )
    return seen


def _of_kinds(entries: tuple[Entry, ...], kinds: tuple[int, ...]) -> tuple[Entry, ...]:
    """The entries of the first kind that any is of; of all the kinds, where they are kinds of settlement."""
    if kinds == SETTLED:
        return tuple(entry for entry in entries if entry.kind in kinds)
    for kind in kinds:
        fitting = tuple(entry for entry in entries if entry.kind == kind)
        if fitting:
            return fitting
    return ()


def _said_to_be(words: Words, first: int) -> str | None:
    """The word before "of" or before the name itself: "the village of X", "villages X and Y"."""
    if first >= 2 and words.lowers[first - 1] == "of" and words.gap(first - 1) == " ":
        head = words.lowers[first - 2]
        if head in CITY_OF or head in UNIT_OF:
            return head
    if first >= 1 and words.lowers[first - 1] in CITY_OF and words.gap(first - 1) == " " and not words.capital[first - 1]:
        return words.lowers[first - 1]
    return None


def _called(words: Words, at: int, gazetteer: Gazetteer) -> Sighting | None:
    """A name that the gazetteer lacks and the text calls a place: "the village of X", "X district"."""
    if words.lowers[at] in NO_NAMES and (words.lowers[at] == "the" or _said_to_be(words, at) is None):
        return None
    last = at + 1
    while (
        last < len(words)
        and last - at < LONGEST
        and words.joined(last - 1)
        and words.capital[last]
        and words.lowers[last] not in PROVINCES
    ):
        last += 1
    if not words.capital[last - 1]:
        return None
    called = _said_to_be(words, at)
    after = words.lowers[last] if last < len(words) and words.joined(last - 1) and not words.capital[last] else None
    unit = (
        after
        if after in ("district", "province", "oblast", "raion", "governorate", "village", "neighbourhood", "neighborhood", "county")
        else None
    )
    if (called is None and unit is None) or words.forms[at].isdigit():
        return None
    low = words.lowers[at]
    if low in DAYS or low in MONTHS or low in gazetteer.peoples or low in TITLES or gazetteer.name(fold(low)).word & COMMON:
        return None
    start, end = words.starts[at], words.ends[last - 1]
    seen = Sighting(at, last, fold(words.text[start:end]), Name(0, ()), start, end, unit=unit, called=called, core=end)
    if unit is not None:
        seen.last, seen.end = last + 1, words.ends[last]
    return seen
