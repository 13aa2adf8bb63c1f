"""Counts whose own noun says what happened: deaths, attacks, wounded soldiers, those among the dead."""

from __future__ import annotations

import re

from onrecord.read.figures.before import verb_before
from onrecord.read.figures.behind import participle, state_behind
from onrecord.read.figures.climb import climb
from onrecord.read.figures.english_states import ADJECTIVES
from onrecord.read.figures.governing import governing
from onrecord.read.figures.item import OTHER, PEOPLE, STRIKE, WEAPON
from onrecord.read.figures.scene import NOUNS, Finding, Scene, as_kind, by_kind

_ADJECTIVES = {word: row for row in ADJECTIVES for word in row.words.split()}


def among(scene: Scene) -> Finding | None:
    """`three children were among the dead`, `among the injured was a girl`."""
    sentence = scene.parsed.sentences[scene.parsed.tokens[scene.candidate.last].sentence]
    end = scene.parsed.tokens[scene.candidate.end].end
    behind = _AMONG_BEHIND.match(scene.text, end, sentence.end)
    if behind and scene.kind in (PEOPLE, None):
        return Finding(_AMONG[behind["state"].lower()], "among those it happened to", scene.parsed.last_before(behind.end()))
    one_of = _ONE_OF.match(scene.text, scene.candidate.number.span.end, sentence.end)
    if one_of and scene.kind in (PEOPLE, None):
        return Finding(_AMONG[one_of["state"].lower()], "some of those it happened to", scene.parsed.last_before(one_of.end()))
    before = _AMONG_BEFORE.search(
        scene.text[max(sentence.start, scene.candidate.number.span.start - 110) : scene.candidate.number.span.start]
    )
    if before and scene.kind in (PEOPLE, None):
        return Finding(
            _AMONG[(before["state"] or before["included"]).lower()],
            "among those it happened to",
            scene.parsed.last_before(scene.candidate.number.span.start),
        )
    return None


_AMONG = {
    "dead": "killed",
    "killed": "killed",
    "victims": "killed",
    "deceased": "killed",
    "died": "killed",
    "injured": "wounded",
    "wounded": "wounded",
    "hurt": "wounded",
    "hospitalised": "wounded",
    "hospitalized": "wounded",
    "missing": "missing",
    "detained": "captured",
    "arrested": "captured",
    "released": "freed",
    "freed": "freed",
    "hostages": "captured",
}


_AMONG_STATE = (
    rf"(?:the |those |them |(?:at least |about )?\w+ (?:people|others|civilians) )?(?:\w+ )?(?:who (?:was |"
    rf"were |had been |have been )?)?(?P<state>{'|'.join(_AMONG)})\b"
)


_AMONG_BEHIND = re.compile(
    rf"(?: - including [^.;]{{0,60}}? -|, including [^.;,]{{0,60}},)?(?:,? and (?:an? |one |two |three |his |"
    rf"her |their )?[\w -]{{0,70}}?| (?:who|of) [^.;,]{{0,60}}?)?,?\s(?:(?:was|were|is|are|being|have been|has "
    rf"been|had been|also|reportedly|believed|to|be|all|both) ){{0,4}}(?:among|amongst) {_AMONG_STATE}",
    re.IGNORECASE,
)


_AMONG_BEFORE = re.compile(
    rf"\b(?:among|of|amongst) {_AMONG_STATE}[^.;:\d]{{0,60}}?(?:\b(?:was|were|is|are|include[sd]?)\b|,)\s(?:\w+ ){{0,2}}$"
    r"|\b(?:the|those|people) (?P<included>killed|wounded|injured|dead|victims|missing)\b"
    r"[^.;:]{0,60}?\binclud(?:ed|e|es)\s(?:\w+ ){0,2}$",
    re.IGNORECASE,
)


_ONE_OF = re.compile(
    rf"\s+of (?:the|those) (?:people )?(?:who (?:was |were |had been |have been )?)?(?P<state>{'|'.join(_AMONG)})\b", re.IGNORECASE
)


def count_noun(scene: Scene) -> Finding | None:
    """`four deaths`, `11 injuries`, `12 dead`."""
    candidate = scene.candidate
    at = candidate.noun
    if at is None:
        after = scene.token(candidate.last + 1)
        at = after.index if after and after.lower in NOUNS and after.lower not in ("missing",) else None
    if at is None:
        return None
    row = NOUNS.get(scene.parsed.tokens[at].lower)
    if row is None or row.measure is None or (candidate.of and row.name in ("hostages", "refugees")):
        return None
    if row.name in ("hostages", "refugees") and _freed_or_killed(scene):
        return None
    after = scene.token(at + 1)
    if (
        after
        and after.lower in ("and", "or")
        and (next_ := scene.token(at + 2))
        and next_.lower in ("injured", "wounded", "injuries")
    ):
        return None
    return Finding(row.measure, f"noun: {row.name}", at)


def _freed_or_killed(scene: Scene) -> bool:
    """Whether a verb says something more definite of hostages or refugees than that there are some."""
    finding = state_behind(scene) or adjective(scene) or participle(scene) or verb_before(scene) or governing(scene)
    return finding is not None


def strikes(scene: Scene) -> Finding | None:
    """`30 air strikes`: attacks carried out are launched strikes, whatever verb tells of them, unless they are foiled."""
    if scene.kind != STRIKE or scene.candidate.noun is None:
        return None
    noun = scene.parsed.tokens[scene.candidate.noun]
    if noun.lower in (
        "operation",
        "operations",
        "targets",
        "target",
        "hit",
        "hits",
        "battle",
        "battles",
        "explosion",
        "explosions",
        "blast",
        "blasts",
        "shelling",
        "engagement",
        "incursion",
    ):
        return governing(scene)
    foiled = verb_before(as_kind(scene, WEAPON))
    if foiled and foiled.measure == "intercepted":
        return foiled
    if scene.candidate.number.quantity.high == 1:
        return governing(scene)  # "in one of the attacks" points at one, it counts none
    return Finding("launched", "noun: attacks carried out", noun.index)


def targets(scene: Scene) -> Finding | None:
    """`struck 15 targets`, `air strikes on 120 targets` are strikes launched; `destroyed 15 targets` is destroyed."""
    if scene.kind != "target":
        return None
    start = scene.candidate.number.span.start
    if re.search(
        r"\b(?:strikes?|airstrikes?|attacks?|raids?)\s(?:on|against|at|targeting|that hit|hit|hitting)\s(?:\w+ ){0,2}$",
        scene.text[max(0, start - 50) : start],
        re.IGNORECASE,
    ):
        return Finding("launched", "strikes on targets", scene.parsed.last_before(start))
    found = verb_before(as_kind(scene, OTHER)) or participle(as_kind(scene, OTHER)) or governing(as_kind(scene, OTHER))
    if found and found.measure == "damaged" and found.rule.split(": ")[-1] in ("hit", "target", "damage"):
        return Finding("launched", "strikes on targets", found.token)
    return found if found and found.measure in ("destroyed", "damaged") else None


def adjective(scene: Scene) -> Finding | None:
    """`two wounded soldiers`."""
    candidate = scene.candidate
    if candidate.noun is None:
        return None
    for token in scene.parsed.tokens[candidate.last + 1 : candidate.noun]:
        row = _ADJECTIVES.get(token.lower)
        if row and (measure := by_kind(row.measure, scene.kind)):
            return Finding(measure, f"adjective: {row.name}", token.index)
    return None


def in_action(scene: Scene) -> Finding | None:
    """`up to 900 troops entered the town`: forces that do something in the field are deployed."""
    candidate = scene.candidate
    if (
        candidate.noun is None
        or candidate.counted is None
        or candidate.counted.item not in ("soldier", "rescuer", "tank", "aircraft", "vehicle", "ship", "police", "helicopter")
    ):
        return None
    for token, role in climb(scene.parsed, candidate.noun):
        if role == "subject" and token.lower in _ACTIONS:
            return Finding("deployed", "forces in action", token.index)
    return None


_ACTIONS = frozenset(
    "tackling tackled fighting fought battling battled entered entering attacked storming storm trying "
    "gathering gathered advancing advanced surrounding surrounded patrolling patrol defending "
    "guarding involved joined joining massing massed working worked searching took participating operating "
    "struck bombed crossed stormed guard "
    "fight moved assembled training serving".split()
)
