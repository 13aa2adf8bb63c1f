"""A situation report as data for the typst template that ships, `data/sitrep.typ`. Nothing in it is read as markup."""

from __future__ import annotations

import json
from typing import Any

from onrecord.export.sitrep.frame import LEGEND, colophon, covered, headline
from onrecord.export.sitrep.map import DISCLAIMER, map_svg
from onrecord.export.sitrep.nouns import Block, Runs, Sitrep


def as_typst(report: Sitrep) -> str:
    """The report as JSON; the same report gives the same characters."""
    as_of = report.as_of
    told = {
        "title": headline(report),
        "day": [as_of.year, as_of.month, as_of.day],
        "covered": covered(report),
        "legend": LEGEND,
        "disclaimer": DISCLAIMER,
        "colophon": colophon(report),
        "map": map_svg(report.marks),
        "sections": [
            {"title": one.title, "anchor": one.anchor, "blocks": [_block(block) for block in one.blocks]} for one in report.sections
        ],
        "cited": [
            {
                "label": one.label,
                "sentence": one.sentence or one.words,
                "voice": one.voice,
                "outlet": one.outlet,
                "said": one.said,
                "state": one.state,
                "url": one.url if one.url and one.url.startswith(("http://", "https://")) else None,
            }
            for one in report.cited
        ],
        "computed": [
            {
                "label": one.label,
                "text": one.text,
                "rule": one.rule,
                "members": list(one.members),
                "named": [run.text for run in one.named],
            }
            for one in report.computed
        ],
    }
    return json.dumps(told, ensure_ascii=False)


def _block(block: Block) -> dict[str, Any]:
    return {
        "kind": block.kind,
        "runs": _runs(block.runs),
        "items": [_runs(item) for item in block.items],
        "header": list(block.header),
        "rows": [[_runs(cell) for cell in row] for row in block.rows],
        "anchor": block.anchor,
    }


def _runs(runs: Runs) -> list[dict[str, str | None]]:
    return [{"text": run.text, "kind": run.kind.value, "to": run.to} for run in runs]
