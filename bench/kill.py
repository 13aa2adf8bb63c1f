"""Killing: `onrecord add` is killed at random moments, and what it had told is in the record, which is sound, each time.

    kill.py [--corpus FILE] [--kills 200] [--reports 300] [--seed 20250710]

The readings are made beforehand, so that the process mostly writes. It tells when a transaction begins and when it is
committed (the wrapper below); at least half of the kills come in between, or the run counts as failed. SIGKILL
is what a crash of the process is; against a loss of power stands `synchronous = FULL` (src/onrecord/store/connect.py).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from corpus import reports_of

from onrecord.export import as_json
from onrecord.model import Report
from onrecord.read import Tools, read
from onrecord.record import load_tools, open_record

WRAPPED = """
import os, sys
from contextlib import contextmanager
from onrecord.cli import main
from onrecord.store import Store
writing, told = Store.writing, int(sys.argv.pop(1))

@contextmanager
def telling(store):
    with writing(store) as writer:
        os.write(told, b"b")
        yield writer
    os.write(told, b"c")

Store.writing = telling
main()
"""
LONGEST_WAIT = 0.012  # seconds after a transaction began: about as long as one takes


def written(folder: Path, reports: Sequence[Report], tools: Tools) -> tuple[Path, Path]:
    """The reports and their readings in two files."""
    paths = folder / "reports.jsonl", folder / "readings.jsonl"
    with paths[0].open("w") as told, paths[1].open("w") as ready:
        for report in reports:
            day = report.published.isoformat() if report.published else None
            given = {"id": report.id, "url": report.url, "publisher": report.publisher, "title": report.title, "published": day}
            told.write(json.dumps({**given, "text": report.text}) + "\n")
            ready.write(as_json(read(report, tools)) + "\n")
    return paths


def kills(paths: tuple[Path, Path], folder: Path, many: int, chance: random.Random) -> Iterator[str]:
    """What went wrong while `onrecord add` was killed `many` times."""
    inside, acknowledged, record, records, after, done = 0, set[str](), folder / "0.db", 0, 0, 0
    reports = _lines(paths[0])
    # A busy machine wakes us late, after the commit: then some more are killed, until half were in an open write.
    while done < many or (2 * inside < done and done < 2 * many):
        added, in_write, finished = _killed(record, paths, chance, min(40, reports - len(acknowledged)))
        acknowledged |= added
        inside += in_write
        done += not finished
        after += len(added)
        yield from _faults(record, acknowledged)
        if finished or len(acknowledged) >= reports:
            records += 1
            record, acknowledged = folder / f"{records}.db", set()
    print(
        f"         {done} kills, {inside} of them in an open write, {after:,} reports acknowledged, {records + 1} records",
        flush=True,
    )
    if 2 * inside < done:
        yield f"only {inside} of {done} kills came while a write was open"


def _lines(path: Path) -> int:
    with path.open() as file:
        return sum(1 for _ in file)


def _killed(record: Path, paths: tuple[Path, Path], chance: random.Random, left: int) -> tuple[set[str], bool, bool]:
    """Kill one run: what it acknowledged, whether a write was open, whether it had ended by itself."""
    ear, mouth = os.pipe()
    call = [sys.executable, "-c", WRAPPED, str(mouth), "add", str(paths[0]), "--record", str(record), "--readings", str(paths[1])]
    with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, pass_fds=[mouth], text=True) as process:
        os.close(mouth)
        begun, told = chance.randint(1, left), b""
        while told.count(b"b") < begun and (byte := os.read(ear, 1)):
            told += byte
        time.sleep(chance.uniform(0, LONGEST_WAIT))
        process.send_signal(signal.SIGKILL)
        while more := os.read(ear, 4096):
            told += more
        os.close(ear)
        assert process.stdout is not None
        lines = [line for line in process.stdout.read().split("\n")[:-1] if line.count("\t") == 2]
    added = {line.split("\t")[1] for line in lines}
    return added, told.endswith(b"b"), process.returncode == 0


def _faults(record: Path, acknowledged: set[str]) -> Iterator[str]:
    with open_record(str(record), create=True) as book:
        yield from book.store.check()
        held = {line.report for line in book.store.lines()}
        yield from (f"{name} was acknowledged and is not in the record" for name in sorted(acknowledged - held))


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--corpus", type=Path, default=Path("../shared/corpus/reports.jsonl.gz"))
    options.add_argument("--kills", type=int, default=200)
    options.add_argument("--reports", type=int, default=300)
    options.add_argument("--seed", type=int, default=20250710)
    called = options.parse_args()
    chance = random.Random(f"{called.seed} kill")
    reports = chance.sample(list(reports_of(called.corpus)), called.reports)
    with tempfile.TemporaryDirectory() as folder:
        found = list(kills(written(Path(folder), reports, load_tools()), Path(folder), called.kills, chance))
    for told in found[:20]:
        print(told)
    print(f"{called.kills} kills: {f'{len(found)} faults' if found else 'sound'}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
