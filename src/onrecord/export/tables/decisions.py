"""What people decided."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from onrecord.export.cells import shown
from onrecord.export.table import Cell, Table, columns
from onrecord.export.view import View


def _rows(view: View) -> Iterator[tuple[Cell, ...]]:
    for decision in view.held.decisions:
        yield (
            decision.id,
            decision.at,
            decision.who,
            decision.verb.value,
            shown(decision.subject),
            shown(decision.why),
            _written(decision.before),
            _written(decision.after),
            decision.undone_by,
            decision.look_again,
            decision.previous,
            decision.hash,
            "in force" if decision.undone_by is None else "undone",
        )


def _written(fields: Mapping[str, Any] | None) -> str | None:
    return None if fields is None else shown(json.dumps(fields, ensure_ascii=False, sort_keys=True, default=str))


DECISIONS = Table(
    name="decisions",
    about="Every decision of a person, in order; one is undone by another, never changed.",
    columns=columns(
        "decision | whole number | Counts the decisions from one.",
        "at | text | When, in UTC.",
        "who | text | Who decided.",
        "verb | text | What was decided: confirm, correct, reject, add, move, same, not_same, review, publish, undo and so on.",
        "subject | text | The figure, incident, report or decision it is about.",
        "why | text | The reason that was given.",
        "before | text | What was there before, as JSON.",
        "after | text | What is there now, as JSON.",
        "undone_by | whole number | The decision that undid it.",
        "look_again | text | Why it asks for another look, where the text under it has changed.",
        "previous | text | The hash of the decision before it.",
        "hash | text | SHA-256 over the decision and the hash before it, as it stands in the record.",
        "state | text | In force, or undone.",
    ),
    rows=_rows,
)
