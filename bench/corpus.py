"""The reports that are measured on: those of ../shared/corpus, or, without it, the shipped examples over and over."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from onrecord.model import Report
from onrecord.read.gate import judge_gate
from onrecord.read.language import judge_language
from onrecord.sources import Source, find_sources, reports_in

EXAMPLES = Path(__file__).parent.parent / "src" / "onrecord" / "examples"


def reports_of(corpus: Path) -> Iterator[Report]:
    """Every report of the corpus, in its order."""
    if corpus.exists():
        yield from _good(Source(str(corpus), corpus))
        return
    print(f"(there is no {corpus}: the shipped examples are taken instead, 40 times over)")
    for _ in range(40):
        for source in find_sources([str(EXAMPLES)]):
            if isinstance(source, Source):
                yield from _good(source)


def passed_and_turned_away(corpus: Path, many: int) -> tuple[list[Report], list[Report]]:
    """The first `many` reports that the gate passes, and the first `many` English ones that it turns away."""
    english = [report for report in reports_of(corpus) if judge_language(report.text).english]
    verdicts = [(report, judge_gate(report.title, report.text).value) for report in english]
    passed = islice((report for report, about in verdicts if about), many)
    turned_away = islice((report for report, about in verdicts if not about), many)
    return list(passed), list(turned_away)


def _good(source: Source) -> Iterator[Report]:
    return (report for report in reports_in(source) if isinstance(report, Report))
