"""Memory: the peak of a process that reads a text of 1 MB, and of one that reads a batch.

    memory.py [--corpus FILE] [--reports 300]

Each is `onrecord read` in a child of its own; its peak is what the system counted. Exit status 1 where it is over 700 MB.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from corpus import passed_and_turned_away

PROMISED = 700  # MB
MEGABYTE = 1_000_000
# ru_maxrss is in KiB on Linux and in bytes on macOS.
CHILD = (
    "import resource, subprocess, sys\n"
    "call = [sys.executable, '-c', 'from onrecord.cli import main; main()', *sys.argv[1:]]\n"
    "done = subprocess.run(call, stdout=subprocess.DEVNULL)\n"
    "peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss\n"
    "print(done.returncode, peak * (1 if sys.platform == 'darwin' else 1024))\n"
)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--corpus", type=Path, default=Path("../shared/corpus/reports.jsonl.gz"))
    options.add_argument("--reports", type=int, default=300)
    called = options.parse_args()
    passed, _ = passed_and_turned_away(called.corpus, called.reports)
    kept = True
    with tempfile.TemporaryDirectory() as folder:
        long = "\n\n".join(report.text for report in passed)
        while len(long) < MEGABYTE:
            long += "\n\n" + long
        text = Path(folder) / "long.txt"
        text.write_text(long[:MEGABYTE], encoding="utf-8")
        line = Path(folder) / "line.txt"
        line.write_text(long[:MEGABYTE].replace("\n", " "), encoding="utf-8")
        batch = Path(folder) / "batch.jsonl"
        batch.write_text(
            "".join(json.dumps({"id": report.id, "title": report.title, "text": report.text}) + "\n" for report in passed)
        )
        for what, path in (("a text of 1 MB", text), ("the same on one line", line), (f"{len(passed)} reports", batch)):
            kept &= _measured(what, path)
    return 0 if kept else 1


def _measured(what: str, path: Path) -> bool:
    begun = time.perf_counter()
    call = [sys.executable, "-c", CHILD, "read", str(path), "--format", "jsonl", "--all"]
    status, peak = map(int, subprocess.run(call, capture_output=True, check=True, text=True).stdout.split())
    megabytes = peak / MEGABYTE
    kept = status == 0 and megabytes < PROMISED
    took = time.perf_counter() - begun
    print(f"peak memory on {what}: {megabytes:.0f} MB in {took:.1f} s, under {PROMISED} promised: {'kept' if kept else 'NOT KEPT'}")
    return kept


if __name__ == "__main__":
    sys.exit(main())
