"""What the parse says: the verb or noun that the counted noun hangs on."""

from __future__ import annotations

from onrecord.read.figures.climb import climb
from onrecord.read.figures.item import PEOPLE
from onrecord.read.figures.scene import NOUNS, Finding, Scene, by_kind, damage_or_destruction, lookup, mixed


def governing(scene: Scene) -> Finding | None:
    """What the parse says: the verb or noun that the counted noun hangs on, upwards."""
    start = scene.candidate.noun if scene.candidate.noun is not None else scene.candidate.last
    for token, role in climb(scene.parsed, start):
        if role == "of":
            row = NOUNS.get(token.lower)
            measure = by_kind(row.of, scene.kind) if row else None
            if measure and row and not (row.name == "destruction" and damage_or_destruction(scene, token)):
                return Finding(measure, f"noun of: {row.name}", token.index)
            if measure:
                return Finding("damaged", "damage or destruction", token.index)
            continue
        if role == "attr" and token.lower in NOUNS and NOUNS[token.lower].measure and scene.kind in (PEOPLE, None):
            return Finding(str(NOUNS[token.lower].measure), f"among the {token.lower}", token.index)
        for asked in _ROLES[role]:
            found = lookup(scene, token, asked, f"parse, {role}")
            if found and found.measure == "destroyed" and damage_or_destruction(scene, token):
                return Finding("damaged", "damaged or destroyed", token.index)
            if found:
                return None if mixed(scene.text, token.end) else found
    return None


_ROLES = {
    "object": ("acts_on",),
    "subject": ("does",),
    "with": ("uses", "acts_on"),
    "by": ("uses",),
    "attr": ("acts_on", "uses"),
    "either": ("acts_on", "does"),
    "of": (),
}
