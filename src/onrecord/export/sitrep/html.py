"""A situation report as one HTML file that asks for nothing from elsewhere and runs nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from onrecord.export.sitrep.frame import LEGEND, colophon, covered, headline
from onrecord.export.sitrep.map import DISCLAIMER, map_svg
from onrecord.export.sitrep.nouns import Block, Cited, Computed, Run, RunKind, Runs, Sitrep

STYLE = """
:root { --ink: #1d2327; --soft: #59636b; --line: #d5dade; --figure: #0b5394; --sum: #7a4b00; --paper: #ffffff; }
* { box-sizing: border-box; }
body { margin: 0; background: #eef1f3; color: var(--ink); font: 16px/1.55 "DejaVu Sans", Verdana, sans-serif; }
main { max-width: 54rem; margin: 0 auto; background: var(--paper); padding: 2.5rem 3rem 3rem; }
header { border-bottom: 3px solid var(--ink); margin-bottom: 1.5rem; padding-bottom: 1rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.4rem 0 .2rem; }
p, ul { margin: .35rem 0 .7rem; }
ul { padding-left: 1.2rem; }
li { margin: .2rem 0; }
.legend, .disclaimer, footer, .about { color: var(--soft); font-size: .85rem; }
.highlights { background: #f3f6f8; border-left: 4px solid var(--figure); padding: .6rem 1rem .6rem 2rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th { text-align: left; font-weight: 600; color: var(--soft); border-bottom: 2px solid var(--line); padding: .35rem .6rem .35rem 0; }
td { vertical-align: top; border-bottom: 1px solid var(--line); padding: .4rem .6rem .4rem 0; }
a { color: var(--figure); text-decoration-thickness: 1px; text-underline-offset: 2px; }
a.figure, a.computed { font-weight: 600; white-space: nowrap; }
a.computed { color: var(--sum); text-decoration-style: dotted; }
figure { margin: .5rem 0; }
figcaption { margin-top: .4rem; }
svg { width: 100%; height: auto; display: block; }
.notes { font-size: .85rem; list-style: none; padding: 0; }
.notes li { padding: .35rem 0; border-bottom: 1px solid var(--line); }
.notes .label { display: inline-block; min-width: 2.6rem; font-weight: 600; }
.notes q { quotes: none; font-style: italic; }
li:target, h3:target { background: #fff3c4; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .8rem; overflow-wrap: anywhere; }
@media (max-width: 40rem) { main { padding: 1.2rem; } }
@media print { body { background: none; font-size: 11px; } main { max-width: none; padding: 0; }
  h3, tr, li { break-inside: avoid; } }
"""


def as_html(report: Sitrep) -> str:
    """The report as one file; each number leads to its figure or its rule, and says them when pointed at."""
    hints = {one.label: _hint(one) for one in report.cited} | {
        one.label: f"Computed by onrecord. {one.rule}" for one in report.computed
    }
    parts = [
        '<!doctype html><html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">",
        f"<title>{escape(headline(report))}</title><style>{STYLE}</style></head><body><main>",
        f'<header><h1 class="name">{escape(headline(report))}</h1><p class="when">{escape(covered(report))}</p>',
        f'<p class="legend">{escape(LEGEND)}</p></header>',
    ]
    for section in report.sections:
        parts.append(f'<section id="{section.anchor}"><h2>{escape(section.title)}</h2>')
        for block in section.blocks:
            parts += _block(block, report, hints, section.anchor)
        parts.append("</section>")
    parts.append('<section id="figures"><h2>Figures and their sentences</h2><ul class="notes">')
    parts += [_cited(one) for one in report.cited]
    parts.append('</ul></section><section id="computed"><h2>Numbers computed by onrecord</h2><ul class="notes">')
    parts += [_computed(one) for one in report.computed]
    parts.append(f'</ul></section><footer class="colophon">{escape(colophon(report))}</footer></main></body></html>')
    return "\n".join(parts) + "\n"


def _hint(one: Cited) -> str:
    return f"“{one.sentence or one.words}” — {one.voice}, {one.outlet}, {one.said}"


def _block(block: Block, report: Sitrep, hints: dict[str, str], anchor: str) -> Iterator[str]:
    if block.kind == "map":
        if report.marks:
            yield f'<figure>{map_svg(report.marks)}<figcaption class="disclaimer">{escape(DISCLAIMER)}</figcaption></figure>'
        else:
            yield "<p>No incident of the period has a point.</p>"
    elif block.kind == "table":
        yield "<table><thead><tr>" + "".join(f"<th>{escape(one)}</th>" for one in block.header) + "</tr></thead><tbody>"
        for row in block.rows:
            yield "<tr>" + "".join(f"<td>{_runs(cell, hints)}</td>" for cell in row) + "</tr>"
        yield "</tbody></table>"
    elif block.kind == "list":
        kind = ' class="highlights"' if anchor == "highlights" else ""
        yield f"<ul{kind}>" + "".join(f"<li>{_runs(item, hints)}</li>" for item in block.items) + "</ul>"
    elif block.kind == "heading":
        yield f'<h3 id="{block.anchor}">{_runs(block.runs, hints)}</h3>'
    else:
        kind = ' class="about"' if anchor in {"incidents", "diplomacy"} else ""
        yield f"<p{kind}>{_runs(block.runs, hints)}</p>"


def _runs(runs: Runs, hints: dict[str, str]) -> str:
    return "".join(_run(run, hints) for run in runs)


def _run(run: Run, hints: dict[str, str]) -> str:
    text = escape(run.text)
    if run.kind is RunKind.PLAIN:
        return text
    kind = run.kind.value
    if run.to is None:
        return f'<span class="{kind}">{text}</span>'
    hint = f' title="{escape(hints[run.to])}"' if run.to in hints else ""
    mark = " ∑" if run.kind is RunKind.COMPUTED else ""
    return f'<a class="{kind}" href="#{run.to}"{hint}>{text}{mark}</a>'


def _cited(one: Cited) -> str:
    link = ""
    if one.url and re.match("https?://", one.url):
        link = f' <a class="address" href="{escape(one.url)}" rel="noreferrer">{escape(one.url)}</a>'
    told = f'<q class="quoted">“{escape(one.sentence or one.words)}”</q> '
    told += "" if one.voice == one.outlet else f'<span class="name">{escape(one.voice)}</span>, '
    told += f'<span class="name">{escape(one.outlet)}</span>, <span class="when">{escape(one.said)}</span>, {escape(one.state)}.'
    return f'<li id="{one.label}"><span class="label">{one.label}</span>{told}{link}</li>'


def _computed(one: Computed) -> str:
    members = [f'<a class="label" href="#{label}">{label}</a>' for label in one.members]
    named = "; ".join(f'<span class="name">{escape(run.text)}</span>' for run in one.named)
    members = [", ".join(members) or named or "none"]
    told = f'<span class="computed">{escape(one.text)} ∑</span>. {escape(one.rule)} Members: {members[0]}.'
    return f'<li id="{one.label}"><span class="label">{one.label}</span>{told}</li>'
