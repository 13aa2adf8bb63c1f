"""Judges whether a name of the gazetteer means a place where it stands, or a person, a body, a work, a common word."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from onrecord.read.places.english import (
    AFTER,
    BEARINGS,
    BODIES,
    BODIES_OF,
    CITY_OF,
    DAYS,
    FIGHTERS,
    HYPHENED,
    IN,
    MONTHS,
    NO_NAMES,
    OPENERS,
    PARTIES,
    PROVINCES,
    ROLES,
    STRONG,
    TITLES,
    UNIT_OF,
    WITHIN,
)
from onrecord.read.places.folding import fold
from onrecord.read.places.gazetteer import AREA, CAPITAL, COMMON, COUNTRY, FAMILY, GIVEN, KNOWN, PROVINCE, SITE, TOWN, Gazetteer
from onrecord.read.places.lexis import Words
from onrecord.read.places.spot import Sighting

TOWN_SIZE = 125  # 8 times the binary logarithm of 50,000 people: a town that needs no further sign
CITY_SIZE = 151  # of 480,000: a city that is meant although its name is a surname too
LONGEST_RUN = 8  # capitals looked through for the last of a longer name
SMALL_SIZE = 106  # of 10,000


class Verdict(NamedTuple):
    """Whether it is a place there, and by which rule. `sure`: for its own sake, not for want of anything against it."""

    place: bool
    rule: str
    sure: bool = False


class Standing:
    """Judges the sightings of one text. It keeps state: the persons that the text has named so far."""

    def __init__(self, words: Words, gazetteer: Gazetteer) -> None:
        self.words = words
        self.gazetteer = gazetteer
        self.persons: set[str] = set()

    def judge(self, seen: Sighting) -> Verdict:
        """Whether the sighting is a place."""
        if not seen.known:
            return Verdict(True, "called a place", True)
        return self._by_itself(seen) or self._by_its_run(seen) or self._by_what_it_is(seen)

    def _by_itself(self, seen: Sighting) -> Verdict | None:
        words, first = self.words, seen.first
        if seen.key.startswith("="):
            if any(entry.kind == COUNTRY or entry.kind == AREA for entry in seen.entries):
                return Verdict(True, "abbreviation of a country", True)
            return Verdict(first > 0 and words.gap(first - 1) == ", ", "abbreviation of a state")
        single = seen.words == 1
        if (single and seen.key in MONTHS) or (single and seen.key in DAYS):
            return Verdict(False, "month or day")
        if seen.unit is not None or seen.called is not None:
            if seen.name.word & COMMON and single and seen.unit is not None and not self._state(seen):
                return None if seen.unit in ("county", "oblast", "raion", "province") else Verdict(False, "common word")
            return Verdict(True, "called a place", True)
        return None

    def _by_its_run(self, seen: Sighting) -> Verdict | None:
        """What the capitals before and after it make of it."""
        return self._after(seen) or self._before(seen)

    def _after(self, seen: Sighting) -> Verdict | None:
        words, last = self.words, seen.last
        if last >= len(words) or not words.joined(last - 1):
            return None
        if words.lowers[last] in FIGHTERS and not self._state(seen):
            return Verdict(False, "a unit of fighters")
        if words.gap(last - 1) == "-" and not words.capital[last] and words.lowers[last] not in HYPHENED and not self._state(seen):
            return Verdict(False, "part of a hyphened word")
        if not words.capital[last]:
            return None
        low = words.lowers[last]
        if low in DAYS or low in MONTHS or low in PROVINCES or low in self.gazetteer.peoples:
            return None
        if low in ROLES:
            return Verdict(True, "before a role")
        if low in AFTER or low in OPENERS or low in NO_NAMES:
            return None  # a heading in capitals: "Snow in Kyiv With More to Come"
        tail = self._tail(last)
        if low in BODIES or tail in BODIES:
            return Verdict(False, "in a body's name")
        if tail in ROLES:
            return Verdict(True, "before a role")
        if self._within(seen) and (self._state(seen) or max(entry.size for entry in seen.entries) >= TOWN_SIZE):
            return None  # "our correspondent in Caracas Pavlo Orel"
        if self.gazetteer.name(fold(words.forms[last])).entries and not seen.name.word & (GIVEN | FAMILY | COMMON):
            return None
        if seen.name.word & (GIVEN | FAMILY) and not self._state(seen):
            if seen.name.word & GIVEN:
                self.persons.update((seen.key, fold(words.forms[last])))
            return Verdict(False, "given name")
        if words.gap(last - 1) == "-":
            return None
        return Verdict(False, "begins a longer name")

    def _within(self, seen: Sighting) -> bool:
        """Whether "in", "near" or the like stands right before it."""
        words, before = self.words, seen.first - 1
        return before >= 0 and words.lowers[before] in WITHIN and words.gap(before) == " "

    def _tail(self, at: int) -> str:
        """The last word of the run of capitals that word `at` is in."""
        words = self.words
        for _ in range(LONGEST_RUN):
            if at + 1 >= len(words) or not words.joined(at) or not words.capital[at + 1]:
                break
            at += 1
        return words.lowers[at]

    def _before(self, seen: Sighting) -> Verdict | None:
        words, before = self.words, seen.first - 1
        if before < 0:
            return None
        gap = words.gap(before)
        low = words.lowers[before]
        if low == "of" and before > 0 and words.gap(before) == " ":
            head = words.lowers[before - 1]
            if words.capital[before - 1] and head in BODIES_OF and head not in CITY_OF and head not in UNIT_OF:
                return Verdict(False, "in a body's name")
            return None
        close = gap in (" ", "-", "\u00a0") or (gap == ". " and low in TITLES)
        if not close or words.owns[before]:
            return None
        if low in BEARINGS or low in self.gazetteer.peoples or low in DAYS or low in MONTHS:
            return None
        if not words.capital[before]:
            if low in TITLES and not self._state(seen) and seen.last - seen.first == 1:
                self.persons.add(seen.key)
                return Verdict(False, "after a title")
            return None
        return self._after_capital(seen, before, low)

    def _after_capital(self, seen: Sighting, before: int, low: str) -> Verdict | None:
        words = self.words
        if low in IN or low in OPENERS or low in AFTER or low in CITY_OF:
            return None
        if low in TITLES:
            if self._state(seen):
                return None
            self.persons.add(seen.key)
            return Verdict(False, "after a title")
        if low in PARTIES and words.gap(before) == "-":
            return None  # "R-Ohio"
        form = fold(words.forms[before])
        if form in self.gazetteer.given or (len(words.forms[before]) == 1 and low not in ("a", "i")):
            self.persons.add(seen.key)
            return Verdict(False, "surname")
        if words.forms[before].isupper() and len(words.forms[before]) > 1 and not words.text[seen.start : seen.end].isupper():
            return None
        if self._state(seen) and words.begins(before):
            return None
        if low in self._plain or low in IN:
            return None  # a common word with a capital: a heading, or the first word of a quotation
        if self.gazetteer.name(form).entries and not seen.name.word & (GIVEN | FAMILY):
            return None
        self.persons.add(seen.key)
        return Verdict(False, "ends a longer name")

    def _by_what_it_is(self, seen: Sighting) -> Verdict:
        words = self.words
        single = seen.words == 1
        if self._state(seen):
            return Verdict(True, "country, capital or region")
        before = words.lowers[seen.first - 1] if seen.first else ""
        close = seen.first > 0 and words.gap(seen.first - 1) in (" ", "\u00a0")
        placed = close and before in IN
        held = self._held(seen)
        size = max(entry.size for entry in seen.entries)
        word = seen.name.word if single else 0
        if single and seen.key in self.persons and not held and not (placed and size >= TOWN_SIZE and before in WITHIN):
            return Verdict(False, "a person named before")
        if word & COMMON:
            strong = held or (
                placed and before in STRONG and size >= TOWN_SIZE and self._whole(seen) and seen.key not in self._plain
            )
            return Verdict(strong, "placed" if strong else "common word", strong)
        if held:
            return Verdict(True, "followed by what holds it", True)
        if placed and before in (WITHIN if word & (GIVEN | FAMILY) else STRONG) and not self._by_words(seen, size):
            return Verdict(True, "placed", True)
        if self._by_words(seen, size):
            return Verdict(False, "common words")
        if word & (GIVEN | FAMILY):
            return Verdict(size >= CITY_SIZE or (placed and size >= SMALL_SIZE), "city by size" if size >= CITY_SIZE else "surname")
        if placed:
            return Verdict(True, "placed")
        if size >= TOWN_SIZE or any(entry.flags & (KNOWN | CAPITAL) for entry in seen.entries):
            return Verdict(True, "town by size")
        if not single:
            return Verdict(True, "name of several words")
        return Verdict(size >= SMALL_SIZE and not words.begins(seen.first), "small town")

    def _whole(self, seen: Sighting) -> bool:
        """Whether nothing follows that the word could belong to: "in Reading on Friday", not "in Western countries"."""
        words, last = self.words, seen.last
        return last >= len(words) or words.gap(last - 1) != " " or words.lowers[last] in AFTER

    def _by_words(self, seen: Sighting, size: int) -> bool:
        """Whether a name of several words is rather a person's ("Susan Moore") or a phrase ("Red Cross")."""
        if seen.words == 1 or size >= TOWN_SIZE or any(entry.flags & (KNOWN | CAPITAL) for entry in seen.entries):
            return False
        parts = seen.key.split(" ")
        kinds = [self.gazetteer.name(part).word for part in parts]
        if len(parts) == 2 and parts[0] in self.gazetteer.given and kinds[1] & FAMILY:
            return True
        return all(kind & COMMON for kind in kinds)

    def _held(self, seen: Sighting) -> bool:
        """Whether a comma and a name that may hold it follow: "X, Ohio"."""
        words, last = self.words, seen.last
        if last >= len(words) or words.gap(last - 1) != ", " or not words.capital[last]:
            return False
        forms = [f"={words.forms[last]}", f"={words.forms[last]}.", fold(words.forms[last])]
        if last + 1 < len(words) and words.joined(last):
            forms.append(fold(f"{words.forms[last]} {words.forms[last + 1]}"))
        holders = {
            entry.index for form in forms for entry in self.gazetteer.name(form).entries if entry.kind in (COUNTRY, PROVINCE)
        }
        if not holders:
            return False
        return any(above.index in holders for entry in seen.entries for above in self.gazetteer.above(entry))

    def _state(self, seen: Sighting) -> bool:
        """A country, a capital, a well-known area, a state: meant unless a longer name swallows it."""
        for entry in seen.entries:
            if entry.kind == COUNTRY or (
                entry.flags & CAPITAL and entry.kind == TOWN and not entry.other and entry.size >= TOWN_SIZE
            ):
                return True
            if (
                entry.flags & KNOWN
                and not seen.name.word & COMMON
                and entry.kind in (PROVINCE, AREA, SITE, TOWN)
                and not seen.name.word & (GIVEN | FAMILY)
            ):
                return True
            if entry.flags & KNOWN and entry.kind in (PROVINCE, AREA):
                return True
        return False

    @cached_property
    def _plain(self) -> frozenset[str]:
        """The words that the text somewhere writes in lower case."""
        return frozenset(low for low, capital in zip(self.words.lowers, self.words.capital, strict=True) if not capital)
