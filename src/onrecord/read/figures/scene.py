"""What the rules of the measure look at and answer with, and the tables of predicates made ready for look-up."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from onrecord.read.figures.candidates import Candidate
from onrecord.read.figures.english_predicates import PREDICATES
from onrecord.read.figures.english_states import COUNT_NOUNS, CountNoun
from onrecord.read.figures.predicate import Predicate
from onrecord.read.parsed import Parsed, Token


@dataclass(frozen=True, slots=True)
class Finding:
    """A measure, the rule that gave it, and the token that says it."""

    measure: str
    rule: str
    token: int


@dataclass(frozen=True, slots=True)
class Scene:
    """What a rule may look at: the parse, the candidate, and the kind of what it counts (`None`: not known)."""

    parsed: Parsed
    candidate: Candidate
    kind: str | None

    @property
    def text(self) -> str:
        """The report's text."""
        return self.parsed.text

    def token(self, at: int) -> Token | None:
        """The token at an index, if it is in the candidate's sentence."""
        tokens = self.parsed.tokens
        if 0 <= at < len(tokens) and tokens[at].sentence == tokens[self.candidate.last].sentence:
            return tokens[at]
        return None


def _forms() -> dict[str, list[Predicate]]:
    table: dict[str, list[Predicate]] = {}
    for row in PREDICATES:
        for form in row.forms.split():
            table.setdefault(form, []).append(row)
    for rows in table.values():
        rows.sort(key=lambda row: not row.followed_by)  # the narrower row first
    return table


PREDICATES_BY_FORM = _forms()


_FOLLOWED = {row.name: re.compile(rf"\W{{0,3}}\s*{row.followed_by}", re.IGNORECASE) for row in PREDICATES if row.followed_by}


NOUNS: dict[str, CountNoun] = {word: row for row in reversed(COUNT_NOUNS) for word in row.words.split()}


_REACH = 90  # characters behind a verb in which its particle or its complement may stand


def lookup(scene: Scene, token: Token, role: str, rule: str) -> Finding | None:
    """What a predicate at `token` does to the counted thing in that role ("acts_on", "does" or "uses")."""
    if token.lower in ("wounded", "injured") and scene.parsed.tokens[token.index - 1].lower in ("fatally", "mortally"):
        return Finding("killed", f"{rule}: fatally wounded", token.index)
    for row in PREDICATES_BY_FORM.get(token.lower, ()):
        if row.followed_by and not _FOLLOWED[row.name].match(scene.text, token.end, token.end + _REACH):
            continue
        measure = by_kind(getattr(row, role), scene.kind)
        if measure:
            return Finding(measure, f"{rule}: {row.name}", token.index)
    return None


def by_kind(measures: Mapping[str, str], kind: str | None) -> str | None:
    """The measure for a kind; where the kind is not known, the one that all kinds share."""
    if kind is not None:
        return measures.get(kind)
    told = set(measures.values())
    return told.pop() if len(told) == 1 else None


def as_kind(scene: Scene, kind: str) -> Scene:
    """The same scene as if that kind were counted."""
    return Scene(scene.parsed, scene.candidate, kind)


_BOTH = re.compile(
    r"\s*(?:and|or|/|and/or)\s*(?:were |was )?(?:wounded|injured|hurt|killed|dead|maimed|"
    r"missing)\b(?!\s+(?:at least|more|about|around|some|over|nearly|another|several|dozens|scores|hundreds|"
    r"thousands|\d|one|two|three|four|five|six|seven|eight|nine|ten)\b)"
)


def mixed(text: str, at: int) -> bool:
    """Whether two measures share one number ("79 people were killed or wounded"): the guide leaves that out."""
    return _BOTH.match(text, at) is not None


def damage_or_destruction(scene: Scene, token: Token) -> bool:
    """Whether "damaged or destroyed" leaves open which: the weaker of the two is what the text supports."""
    beside = scene.text[max(0, token.start - 16) : token.end + 12]
    return re.search(r"damag\w+ (?:or|and|and/or) |destr\w+ (?:or|and|and/or) damag", beside, re.IGNORECASE) is not None
