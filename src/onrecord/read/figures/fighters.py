"""Whose fighters: `Ukrainian fighters` are soldiers, `Hamas commanders` and `members of the militia` are militants."""

from __future__ import annotations

import re

from onrecord.read.figures.candidates import Candidate
from onrecord.read.figures.item import PEOPLE
from onrecord.read.figures.items import Counted
from onrecord.read.parsed import Parsed

_EITHER = frozenset(
    "fighter fighters defender defenders commander commanders member members leader leaders operative "
    "operatives official officials personnel combatant combatants officer officers man men guard guards".split()
)
_GROUPS = re.compile(
    r"\b(?:hamas|hezbollah|hizbollah|islamic jihad|taliban|isis|isil|islamic state|al[- ]qaeda|boko haram|"
    r"houthis?|al[- ]shabaab|rsf|rapid support forces|wagner|pkk|militia|militant|insurgent|rebel|armed group|"
    r"jihadist|"
    r"terrorist|(?:al-)?qassam|brigades|pro-iran|iran-backed|cartel|gang|separatist|resistance committees|bla|"
    r"ttp|m23|paramilitary)\b",
    re.IGNORECASE,
)
_ARMIES = re.compile(
    r"\b(?:government forces|army|armed forces|military|air force|navy|national guard|security forces|troops|"
    r"revolutionary guards?|territorial defen[cs]e|marines?|border guards?|defen[cs]e forces)\b",
    re.IGNORECASE,
)
_POLICE = re.compile(r"\b(?:police|gendarmerie)\b", re.IGNORECASE)
_STATES = frozenset("ukrainian russian israeli american british us iraqi syrian turkish indian pakistani nigerian lebanese".split())


def side_of_fighters(parsed: Parsed, candidate: Candidate, counted: Counted) -> Counted:
    """The item that a word for fighters of either kind gets from the words around it."""
    if candidate.noun is None or parsed.tokens[candidate.noun].lower not in _EITHER:
        return counted
    sentence = parsed.sentences[parsed.tokens[candidate.noun].sentence]
    before = parsed.text[parsed.tokens[candidate.last].end : parsed.tokens[candidate.noun].start]
    behind = parsed.text[parsed.tokens[candidate.noun].end : min(sentence.end, parsed.tokens[candidate.noun].end + 50)]
    near = before + (behind if re.match(r"\s(?:of|from|in|belonging|with)\b", behind) else "")
    if _GROUPS.search(near):
        return Counted("militant", PEOPLE, "members of an armed group")
    if _POLICE.search(near):
        return Counted("police", PEOPLE, "members of the police")
    if _ARMIES.search(near):
        return Counted("soldier", PEOPLE, "members of an army")
    if counted.item == "militant" and {word.lower() for word in before.split()} & _STATES:
        return Counted("soldier", PEOPLE, "fighters of an army")
    return counted
