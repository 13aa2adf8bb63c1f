"""The record: what adding costs beside reading, how large the file is, how fast a search is.

    record.py [--corpus FILE] [--share 0.1] [--seed 20250710] [--readings FILE]

The reports are drawn by the seed, read, and added one by one, each in a transaction of its own, as `onrecord add` does. CPU
seconds, for other work may run beside. Reading the whole corpus takes its time: `--readings` keeps the readings, with the
seconds that each took, in a file that is made when it is not there and used when it is. Exit status 1 where a promise is not
kept.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ[name] = "1"

from corpus import reports_of  # noqa: E402

from onrecord.model import Reading, Report  # noqa: E402
from onrecord.read import read  # noqa: E402
from onrecord.record import load_tools  # noqa: E402
from onrecord.record.adding import keep  # noqa: E402
from onrecord.record.atlas import Atlas  # noqa: E402
from onrecord.record.tools import load_gazetteer  # noqa: E402
from onrecord.sources import Got  # noqa: E402
from onrecord.store import Window, open_store  # noqa: E402
from onrecord.store.forms import as_json, from_json  # noqa: E402

ADDING_COSTS = 0.15  # of reading, at most
TIMES_THE_TEXT = 3.0
SEARCHED_WITHIN = 50.0  # milliseconds, 95 of 100 searches
SEARCHES = 200
WORD = re.compile(r"[A-Za-z]{4,}")


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--corpus", type=Path, default=Path("../shared/corpus/reports.jsonl.gz"))
    options.add_argument("--share", type=float, default=0.1)
    options.add_argument("--seed", type=int, default=20250710)
    options.add_argument("--readings", type=Path)
    options.add_argument("--add", type=Path, help=argparse.SUPPRESS)
    called = options.parse_args()
    if called.add:  # the child whose memory is measured
        print(json.dumps(_added(called.readings, called.add)))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        readings = called.readings or Path(folder) / "readings.jsonl"
        if not readings.exists():
            _read(readings, _drawn(list(reports_of(called.corpus)), called.share, called.seed))
        return 0 if _measured(readings, Path(folder) / "record.db", random.Random(f"{called.seed} words")) else 1


def _drawn(reports: list[Report], share: float, seed: int) -> list[Report]:
    return random.Random(f"{seed} record").sample(reports, max(1, int(share * len(reports))))


def _read(path: Path, reports: Sequence[Report]) -> None:
    """Write each reading, with the CPU seconds it took."""
    tools = load_tools()
    part = path.with_suffix(".part")
    with part.open("w") as file:
        for report in reports:
            begun = time.process_time()
            reading = read(report, tools)
            seconds = time.process_time() - begun
            file.write(json.dumps({"seconds": seconds}) + "\t" + as_json(reading) + "\n")
    part.rename(path)


def _readings(path: Path) -> Iterator[tuple[float, Reading]]:
    with path.open() as file:
        for line in file:
            told, reading = line.split("\t", 1)
            yield json.loads(told)["seconds"], from_json(Reading, reading)


def _added(readings: Path, record: Path) -> dict[str, Any]:
    """Add them all to a new record, and tell what it took."""
    atlas = Atlas(load_gazetteer())
    spent = {"reading": 0.0, "text": 0}
    each: list[float] = []
    with open_store(str(record), create=True) as store:
        for at, (seconds, reading) in enumerate(_readings(readings)):
            got = _got(reading.report, at)
            begun = time.process_time()
            keep(store, got, reading, atlas, reader="0", at=f"2026-01-01T00:00:00.{at:06d}Z")
            each.append(time.process_time() - begun)
            spent["reading"] += seconds
            spent["text"] += len(reading.report.text.encode())
        counts = store.counts()
    return {**spent, "each": each, "peak": _peak(), **counts}


def _peak() -> int:
    """The most bytes of memory that this process has held."""
    status = Path("/proc/self/status")
    if status.exists():  # a child's `ru_maxrss` starts with what its parent held
        return int(re.findall(r"VmHWM:\s+(\d+)", status.read_text())[0]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def _got(report: Report, at: int) -> Got:
    given = {"id": report.id, "url": report.url, "publisher": report.publisher, "title": report.title}
    line = json.dumps({**given, "published": report.published_at, **report.other, "text": report.text}, ensure_ascii=False)
    return Got(report=report, original=line.encode(), media_type="application/json", origin=f"reports.jsonl:{at + 1}")


def _measured(readings: Path, record: Path, chance: random.Random) -> bool:
    call = [sys.executable, __file__, "--readings", str(readings), "--add", str(record)]
    told = json.loads(subprocess.run(call, check=True, capture_output=True, text=True).stdout)
    each, reports = told["each"], len(told["each"])
    adding, last = sum(each), each[-max(1, reports // 10) :]
    print(f"{reports} reports, {told['text']:,} bytes of text, {told['figures']:,} figures, {told['incidents']:,} incidents")
    print(f"reading alone {reports / told['reading']:7.1f} reports/s;  adding alone {reports / adding:7.1f} reports/s", end=";  ")
    print(f"the last tenth {1000 * sum(last) / len(last):.1f} ms each, the slowest {1000 * max(each):.0f} ms")
    print(f"peak memory of adding: {told['peak'] / 1e6:.0f} MB")
    kept = _promise("adding against reading", adding / told["reading"], ADDING_COSTS)
    kept &= _promise("the file against the text in it", record.stat().st_size / told["text"], TIMES_THE_TEXT)
    return _promise("95 of 100 searches, milliseconds", _searched(record, chance), SEARCHED_WITHIN) and kept


def _searched(record: Path, chance: random.Random) -> float:
    """The 95th percentile of searches for one to three words of a report, with all facets."""
    with open_store(str(record)) as store:
        names = [line.report for line in store.lines()]
        taken = []
        for name in chance.choices(names, k=SEARCHES):
            words = WORD.findall(store.version(name).reading.report.text) or ["report"]
            asked = " ".join(chance.choices(words, k=chance.randrange(1, 4)))
            begun = time.process_time()
            store.search(asked, window=Window(limit=20))
            taken.append(1000 * (time.process_time() - begun))
    return sorted(taken)[int(0.95 * SEARCHES)]


def _promise(what: str, measured: float, promised: float) -> bool:
    kept = measured <= promised
    print(f"{what}: {measured:.2f}, at most {promised:g} promised: {'kept' if kept else 'NOT KEPT'}")
    return kept


if __name__ == "__main__":
    sys.exit(main())
