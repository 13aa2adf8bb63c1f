"""Which measure of the guide a number is, and by what words: one small function a rule, asked in turn."""

from __future__ import annotations

from collections.abc import Callable

from onrecord.read.figures.before import lead_before, put_at, shared_by_two, verb_before
from onrecord.read.figures.behind import (
    finite_behind,
    passive_later,
    person_participle,
    reduced_behind,
    state_behind,
    stopped_later,
)
from onrecord.read.figures.candidates import Candidate
from onrecord.read.figures.governing import governing
from onrecord.read.figures.nouns import adjective, among, count_noun, in_action, strikes, targets
from onrecord.read.figures.scene import Finding, Scene
from onrecord.read.parsed import Parsed


def measure_of(parsed: Parsed, candidate: Candidate, kind: str | None) -> Finding | None:
    """The first rule's answer; `None` where no rule knows what happened to what is counted."""
    scene = Scene(parsed, candidate, kind)
    if shared_by_two(scene):
        return None
    for rule in RULES:
        finding = rule(scene)
        if finding:
            return finding
    return None


RULES: tuple[Callable[[Scene], Finding | None], ...] = (
    among,
    lead_before,
    targets,
    count_noun,
    strikes,
    adjective,
    state_behind,
    person_participle,
    verb_before,
    finite_behind,
    stopped_later,
    governing,
    reduced_behind,
    put_at,
    passive_later,
    in_action,
)
"""The order matters: what stands beside the count is surer than the parse, the parse surer than what stands further on."""
