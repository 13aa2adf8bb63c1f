"""Whether a run of capitals that no table knows is told for someone who speaks."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.read.names.apposition import CALLED, after_preposition, between, closed, is_description, opens_with
from onrecord.read.names.english_given import PERSONS
from onrecord.read.names.english_saying import NOUNS_TOO, PLAINLY, SPEECH
from onrecord.read.names.english_words import USUAL_VERBS
from onrecord.read.names.kinds import IS_DAY, IS_PLACE
from onrecord.read.names.naming import Naming
from onrecord.read.names.runs import Marked

LONGEST_ASIDE = 16  # words between a name and its verb that commas set apart
SOON = 30  # words in which `he` or `she` must follow


def known_speaker(marked: Marked, found: Sequence[Naming], at: int) -> bool:
    """Whether a run of capitals is told for a person: it speaks, has an age, or stands beside a role."""
    naming = found[at]
    last = naming.name[1] - 1
    if marked.bits[last] & IS_PLACE:
        return False
    return (
        marked.words.lowers[last] in PERSONS.words
        or speaks(marked, naming)
        or _told_who(marked, naming)
        or _acts(marked, naming)
        or _beside_a_role(marked, found, at)
    )


def speaks(marked: Marked, naming: Naming) -> bool:
    """Whether a verb of saying stands beside the naming, or past what commas set apart."""
    words, after = marked.words, naming.last
    several = naming.name[1] - naming.name[0] > 1
    if after < len(words) and words.close(after - 1) and _says(words.lowers[after], sure=several):
        return True
    return (naming.first > 0 and _inverted(marked, naming, several=several)) or _says_after_comma(marked, naming)


def _told_who(marked: Marked, naming: Naming) -> bool:
    """Whether what follows tells of a person: `Tolme, 41,`, `Ana Tolme, who`, `Ana Tolme, a`, `Ana Tolme, one of`."""
    words, after = marked.words, naming.last
    if after >= len(words):
        return False
    gap, low = words.gap(after - 1), words.lowers[after]
    if gap == ", " and low.isdigit() and len(low) == 2:
        return words.gap(after)[:1] in (",", ".", ")")
    if naming.name[1] - naming.name[0] < 2:
        return False
    if low in ("who", "whose"):
        return gap in (" ", ", ")
    return gap == ", " and (low in ("a", "an") or (low == "one" and words.lowers[after + 1 : after + 2] == ["of"]))


def _beside_a_role(marked: Marked, found: Sequence[Naming], at: int) -> bool:
    """Whether a description of a person stands before or after the naming, with a comma between."""
    naming = found[at]
    for other in (at - 1, at + 1):
        if not 0 <= other < len(found):
            continue
        if is_description(found[other]) or (other < at and found[other].rule == "several people"):
            first, second = (found[other], naming) if other < at else (naming, found[other])
            gap = between(marked, first, second)
            if gap == CALLED and second is naming:
                return True
            shut = closed(marked, second) or (second is not naming and opens_with(marked, second))
            if gap == ", " and shut and not after_preposition(marked, naming):
                return True
    return False


def _says(low: str, *, sure: bool) -> bool:
    """Whether the verb tells what is before it for someone who speaks; of a single word only the plainest verbs do."""
    return low in PLAINLY or (sure and low in SPEECH and low not in NOUNS_TOO)


def is_source(marked: Marked, naming: Naming) -> bool:
    """Whether a run of capitals is told for a source: `according to Tolme`, `citing Tolme`."""
    words = marked.words
    at = naming.first - 1
    if at >= 0 and words.lowers[at] == "the":
        at -= 1
    if at < 0 or not words.close(at):
        return False
    return words.lowers[at] in ("citing", "quoting") or (
        at > 0 and words.lowers[at] == "to" and words.lowers[at - 1] == "according"
    )


def _acts(marked: Marked, naming: Naming) -> bool:
    """Whether two capitals begin a sentence, a verb follows and `he` or `she` soon after it."""
    words = marked.words
    after = naming.last
    if naming.name[1] - naming.name[0] < 2 or not words.begins(naming.first) or after >= len(words) or not words.close(after - 1):
        return False
    low = words.lowers[after]
    if not (low.endswith("ed") or low in USUAL_VERBS or low in ("was", "is", "has", "had", "lives", "works", "lived")):
        return False
    return any(word in ("he", "she", "his", "her") for word in words.lowers[after : after + SOON])


def _inverted(marked: Marked, naming: Naming, *, several: bool) -> bool:
    """Whether an inverted verb stands before the name: `”, said Tolme.`; in `said Tolme was hit` the name only begins a clause."""
    words = marked.words
    verb = naming.first - 1
    if not words.close(verb) or words.lowers[verb] not in SPEECH:
        return False
    quoted = verb > 0 and any(mark in words.gap(verb - 1) for mark in '”"’»')
    if words.lowers[verb] in PLAINLY:
        return closed(marked, naming) or (several and quoted)
    return quoted and closed(marked, naming)


def _says_after_comma(marked: Marked, naming: Naming) -> bool:
    """`Ana Tolme, the peer who brought the bill, told …`: what stands between the commas tells who it is."""
    words = marked.words
    after = naming.last
    if after >= len(words) or words.gap(after - 1) != ", " or not (words.begins(naming.first) or _after_mark(marked, naming)):
        return False
    for at in range(after + 1, min(after + LONGEST_ASIDE, len(words))):
        gap = words.gap(at - 1)
        if gap == ", " and words.lowers[at] in PLAINLY and not marked.bits[at - 1] & IS_DAY:
            return True
        if not words.close(at - 1) and gap not in (", ", " - "):
            return False
    return False


def _after_mark(marked: Marked, naming: Naming) -> bool:
    """Whether a quotation ends right before the naming."""
    return naming.first > 0 and any(mark in marked.words.gap(naming.first - 1) for mark in '”"’»')


def described(marked: Marked, found: Sequence[Naming], at: int) -> bool:
    """Whether a description of a person stands beside the naming."""
    return any(
        0 <= other < len(found)
        and is_description(found[other])
        and between(marked, *((found[other], found[at]) if other < at else (found[at], found[other]))) in (", ", CALLED)
        for other in (at - 1, at + 1)
    )
