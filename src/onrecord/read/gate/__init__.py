"""Whether a report is about armed conflict or the diplomacy around it, told apart before parsing."""

from typing import Any

from onrecord.read.gate.english import OTHER_NEWS, WAR
from onrecord.read.gate.judge import find_evidence, judge_gate
from onrecord.read.gate.row import Evidence
from onrecord.read.row import Shown

TABLES = (*WAR, *OTHER_NEWS)

__all__ = ["OTHER_NEWS", "TABLES", "WAR", "Evidence", "judge_gate", "show"]


def show(said: str, tools: Any = None) -> list[Shown]:  # noqa: ARG001  one signature for all rooms
    """Which side each phrase of a short text speaks for, by which row."""
    hits = find_evidence(said.lower().replace("-", " ").replace("'", " ").strip(".!?").split())
    return [Shown(hit.row.name, "for war" if hit.row.weight > 0 else "for other news") for hit in hits]
