"""Amounts: pledged, delivered or requested, or no figure at all (prices, budgets, losses)."""

from __future__ import annotations

import re

from onrecord.read.figures.candidates import Candidate
from onrecord.read.figures.climb import climb
from onrecord.read.figures.item import MONEY
from onrecord.read.figures.scene import Finding, Scene, lookup
from onrecord.read.names.english_nations import COUNTRIES
from onrecord.read.parsed import Parsed

_GIVING = re.compile(
    r"\b(?:aid|assistance|support|package|packages|pledge[sd]?|grant|grants|loan|loans|donation|donations|"
    r"funding|relief|contribution|contributions|humanitarian|military (?:aid|assistance|support|equipment|"
    r"financing)|"
    r"security assistance|arms sale|arms deal|sale of|drawdown|reconstruction|rebuild|rebuilding|recovery|"
    r"weapons|ammunition|weaponry|defen[cs]e systems?|fund)\b",
    re.IGNORECASE,
)
_NOT_GIVEN = re.compile(
    r"\b(?:cost|costs|costing|costed|price|priced|worth of (?:damage|losses|goods|oil|gas|trade|exports|"
    r"imports)|damage|damages|losses|loss|GDP|economy|budget deficit|budget|revenue|revenues|profit|trade|"
    r"exports?|imports?|salary|salaries|tax|taxes|fine|fined|bail|bounty|reward|debt|debts|assets|frozen|"
    r"market|shares|stock|per (?:barrel|month|person|day|year|head)|a (?:barrel|month|day|year|head)|ransom|"
    r"compensation|deficit|spending on defen[cs]e|defen[cs]e spending|per cent of|valued|wages|pay|paid)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|appeal(?:s|ed|ing)?|seek(?:s|ing)?|sought|need(?:s|ed)?|"
    r"call(?:s|ed|ing)? for|require[sd]?)\b",
    re.IGNORECASE,
)
_SENT = re.compile(
    r"\b(?:(?:has|have|had) (?:already |so far |also )?(?:provided|given|sent|delivered|supplied|received|"
    r"disbursed|released|donated|spent|contributed|transferred)|delivered|disbursed|received|handed over|"
    r"provided|sent|gave|transferred|released|supplied)\b",
    re.IGNORECASE,
)
_PROMISED = re.compile(
    r"\b(?:pledg\w+|promis\w+|announc\w+|approv\w+|authori[sz]\w+|commit\w*|allocat\w+|earmark\w+|unveil\w+|"
    r"offer\w*|will|would|plans?|agreed|proposed|proposal|passed|includes?|including|sign\w*|package|grant\w*|"
    r"totall?ing|bring\w*|taking|bill|legislation|loan|contribut\w+|donat\w+|set aside|provid\w+|giv(?:e|es|"
    r"ing)|grant|aid|assistance|sale)\b",
    re.IGNORECASE,
)

_GIVES = r"\b(?:giv(?:e|es|en|ing)|gave|lends?|lent|lending|sends?|sent|sending|provid(?:e|es|ed|ing)|transfer(?:s|red|ring)?)\s"
_STATE = rf"(?:the\s)?(?:{'|'.join(sorted(map(re.escape, COUNTRIES), key=len, reverse=True))})\b"
# What one state gives another is aid, though nobody calls it so: "gave Ukraine 300 million", "sent 300 million to Jordan".
_STATE_BEFORE = re.compile(rf"{_GIVES}{_STATE}\s(?:with\s)?(?:[\w,.$£€]+\s){{0,6}}\(?$", re.IGNORECASE)
_STATE_BEHIND = re.compile(rf"\s(?:\([^()]*\)\s)?to\s{_STATE}", re.IGNORECASE)
_GIVES_BEFORE = re.compile(rf"{_GIVES}(?:[\w,]+\s){{0,4}}$", re.IGNORECASE)


_ASKED_FOR = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|appeal(?:s|ed|ing)?) for\s(?:\w+ ){0,2}$|\brequest(?:s|ed|ing)?\s(?:\w+ ){0,2}$", re.IGNORECASE
)
_FIRMLY = re.compile(r"\b(?:pledg|promis|announc|approv|authori[sz]|commit|allocat|earmark|unveil|agreed|passed)\w*", re.IGNORECASE)


def money_measure(parsed: Parsed, candidate: Candidate) -> Finding | None:
    """What is done with the money, where it is aid; `None` for prices, budgets, losses and the like."""
    sentence = parsed.sentences[parsed.tokens[candidate.last].sentence]
    span = candidate.number.span
    before = parsed.text[max(sentence.start, span.start - 110) : span.start]
    behind = parsed.text[span.end : min(sentence.end, span.end + 60)]
    near = before[-45:] + " " + behind[:40]
    if _NOT_GIVEN.search(near) and not _GIVING.search(behind[:40]):
        return None
    asked = _ASKED_FOR.search(before)
    if asked:
        return Finding("requested", "money asked for", parsed.last_before(span.start - len(before) + asked.end()))
    if not _is_aid(parsed.text[sentence.start : sentence.end], before, behind):
        return None
    for pattern, measure in ((_ASKED, "requested"), (_SENT, "delivered"), (_PROMISED, "pledged")):
        match = next(iter(reversed(list(pattern.finditer(before)))), None)
        if match and not _nearer(before, match.end(), measure):
            return Finding(
                measure, f"money {measure}: {match.group().lower()}", parsed.last_before(span.start - len(before) + match.end())
            )
    scene = Scene(parsed, candidate, MONEY)
    for token, role in climb(parsed, candidate.noun if candidate.noun is not None else candidate.last):
        found = lookup(scene, token, "acts_on", f"parse, {role}")
        if found:
            return found
    if _GIVING.search(behind[:40]) or _GIVING.search(before[-40:]):
        return Finding("pledged", "money for aid", parsed.tokens[candidate.last].index)
    return None


def _is_aid(sentence: str, before: str, behind: str) -> bool:
    """Whether the sentence speaks of aid, or tells that a state is given the money."""
    if _GIVING.search(sentence) or re.search(r"\b(?:pledg|donat|aid)\w*", before, re.IGNORECASE):
        return True
    return bool(_STATE_BEFORE.search(before) or (_GIVES_BEFORE.search(before) and _STATE_BEHIND.match(behind)))


def _nearer(before: str, at: int, measure: str) -> bool:
    """Whether a promise stands between the found word and the amount."""
    if measure == "requested":
        return _FIRMLY.search(before, at) is not None  # "asked for a package that would include": still only asked
    return measure != "pledged" and _PROMISED.search(before, at) is not None
