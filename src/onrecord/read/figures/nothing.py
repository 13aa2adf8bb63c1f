"""`no casualties`, `no reports of injuries or deaths`, `no civilians were killed or injured`: counts of none."""

from __future__ import annotations

import re

from onrecord.read.figures.candidates import Candidate
from onrecord.read.figures.scene import Finding
from onrecord.read.parsed import Parsed

_MEASURES = {
    "casualt": ("killed", "wounded"),
    "victim": ("killed", "wounded"),
    "harm": ("killed", "wounded"),
    "injur": ("wounded",),
    "wound": ("wounded",),
    "fatalit": ("killed",),
    "death": ("killed",),
    "dead": ("killed",),
    "loss of life": ("killed",),
}
_NOUN = re.compile(
    r"casualt(?:y|ies)|harm\b|victims?|injur(?:y|ies)|fatalit(?:y|ies)|deaths?|dead\b|wounded\b|loss of life", re.IGNORECASE
)
_BETWEEN = re.compile(r"(?:[\w’'-]+,? ){0,7}$")
_KILLED_OR_HURT = re.compile(
    r"(?:killed|dead|died) (?:or|nor|and) (?:injured|wounded|hurt)|(?:injured|wounded|hurt) (?:or|nor|and) killed", re.IGNORECASE
)
_NOT_SAID = re.compile(
    r"\s+(?:mention|word|details?|information|comment|confirmation|breakdown|figures?|independent|evidence|indication|official)\b",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.;:!?\n]|\b(?:but|while|although|as of|since|after)\b")


def none_of(parsed: Parsed, candidate: Candidate) -> list[Finding]:
    """The measures of which the text says there was none; empty where "no" speaks of something else."""
    number = candidate.number
    sentence = parsed.sentences[parsed.tokens[candidate.last].sentence]
    stop = _STOP.search(parsed.text, number.span.end, sentence.end)
    behind = parsed.text[number.span.end : stop.start() if stop else sentence.end]
    if _NOT_SAID.match(behind):
        return []
    both = _KILLED_OR_HURT.search(behind)
    if both:
        token = parsed.last_before(number.span.end + both.end())
        return [Finding("killed", "none killed or hurt", token), Finding("wounded", "none killed or hurt", token)]
    found: dict[str, Finding] = {}
    for match in _NOUN.finditer(behind):
        if not _BETWEEN.fullmatch(behind[: match.start()].lstrip()) and not found:
            break
        for key, measures in _MEASURES.items():
            if match.group().lower().startswith(key):
                for measure in measures:
                    found.setdefault(measure, Finding(measure, "none of these", parsed.last_before(number.span.end + match.end())))
    return list(found.values())
