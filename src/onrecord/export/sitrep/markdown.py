"""A situation report as Markdown (CommonMark with tables)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.export.sitrep.frame import LEGEND, colophon, covered, headline
from onrecord.export.sitrep.map import DISCLAIMER
from onrecord.export.sitrep.nouns import Block, Run, RunKind, Runs, Sitrep

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")


def as_markdown(report: Sitrep) -> str:
    """The report as text; each number leads to its figure or to its rule at the end."""
    lines = [f"# {_safe(headline(report))}", "", _safe(covered(report)), "", _safe(LEGEND), ""]
    for section in report.sections:
        lines += [f'<a id="{section.anchor}"></a>', "", f"## {section.title}", ""]
        for block in section.blocks:
            lines += [*_block(block, report), ""]
    lines += ['<a id="figures"></a>', "", "## Figures and their sentences", ""]
    for one in report.cited:
        where = f" <{one.url}>" if one.url and re.fullmatch(r"https?://[^\s<>]+", one.url) else ""
        told = (
            f"“{_safe(one.sentence or one.words)}” Voice: {_safe(one.voice)}. {_safe(one.outlet)}, {one.said}. {one.state}.{where}"
        )
        lines += [f'- <a id="{one.label}"></a>{one.label}: {told}']
    lines += ["", '<a id="computed"></a>', "", "## Numbers computed by onrecord", ""]
    for made in report.computed:
        named = "; ".join(_safe(run.text) for run in made.named)
        members = ", ".join(f"[{label}](#{label})" for label in made.members) or named
        lines += [f'- <a id="{made.label}"></a>{made.label}: {made.text}. {made.rule} Members: {members or "none"}.']
    return "\n".join([*lines, "", "---", "", _safe(colophon(report)), ""])


def _block(block: Block, report: Sitrep) -> Iterator[str]:
    if block.kind == "map":
        if report.marks:
            told = (f"[{mark.number}](#{mark.anchor}) {_safe(mark.name)}" for mark in report.marks)
            yield "The map is in the HTML and PDF forms. Points: " + "; ".join(told) + "."
            yield ""
            yield DISCLAIMER
        else:
            yield "No incident of the period has a point."
    elif block.kind == "table":
        yield "| " + " | ".join(block.header) + " |"
        yield "| " + " | ".join("---" for _ in block.header) + " |"
        for row in block.rows:
            yield "| " + " | ".join(_runs(cell) for cell in row) + " |"
    elif block.kind == "list":
        yield from (f"- {_runs(item)}" for item in block.items)
    elif block.kind == "heading":
        yield f'<a id="{block.anchor}"></a>'
        yield ""
        yield f"### {_runs(block.runs)}"
    else:
        yield _runs(block.runs)


def _runs(runs: Runs) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    text = _safe(run.text)
    if run.kind is RunKind.COMPUTED:
        return f"[{text} ∑](#{run.to})"
    return f"[{text}](#{run.to})" if run.to else text


def _safe(text: str) -> str:
    """The text with nothing in it that Markdown obeys; line breaks are spaces."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()) if text.strip() else text).join(
        (" " if text[:1].isspace() and text.strip() else "", " " if text[-1:].isspace() and text.strip() else "")
    )
