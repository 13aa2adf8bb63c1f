"""Exports and situation reports of a record: seconds, bytes and memory of each, held to what is promised.

    exports.py --record FILE

Each form is written in a process of its own, as `onrecord export` does, so that its memory is its own; of the situation reports of
the five busiest days the slowest counts. CPU seconds, for other work may run beside. Exit status 1 where a promise is not kept.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from collections import Counter
from datetime import date

from onrecord.record import Record, open_record
from onrecord.record.formats import Written, export_of, sitrep_of

LONGEST = {"csv": 30.0, "parquet": 30.0, "acled": 30.0}
MOST = 1000.0  # MB
DAYS = 5
OF_A_DAY = {"md": 2.0, "html": 2.0, "pdf": 5.0}


def busiest(book: Record) -> list[date]:
    """The days of which the record holds most figures: no report of another day takes longer."""
    told = Counter(claim.figure.period.end for claim in book.figures() if claim.figure.period and claim.figure.period.end)
    return [day for day, _ in told.most_common(DAYS)] or [date(2025, 1, 1)]


def one(record: str, form: str) -> None:
    """Write one form, and print what it took."""
    begun = time.process_time()
    with open_record(record) as book:
        if form in OF_A_DAY:
            took = []
            for day in busiest(book):
                begun = time.process_time()
                size = len(sitrep_of(book, Written(form), since=day, until=day))
                took.append((time.process_time() - begun, size))
            begun, size = time.process_time() - max(took)[0], max(took)[1]
        else:
            size = sum(map(len, export_of(book, form).values()))
    seconds = time.process_time() - begun
    print(json.dumps({"seconds": seconds, "bytes": size, "mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--record", required=True)
    options.add_argument("--form")
    called = options.parse_args()
    if called.form:
        one(called.record, called.form)
        return 0
    sound = True
    for form in ("csv", "parquet", "geojson", "acled", "ucdp", "plover", *OF_A_DAY):
        call = [sys.executable, __file__, "--record", called.record, "--form", form]
        told = json.loads(subprocess.run(call, check=True, capture_output=True, text=True).stdout)
        most = LONGEST.get(form, OF_A_DAY.get(form, 60.0))
        kept = told["seconds"] <= most and told["mb"] <= MOST
        what = f"sitrep of a day, {form}" if form in OF_A_DAY else f"export {form}"
        print(f"{what:24} {told['seconds']:6.1f} s (at most {most:g})  {told['bytes']:>12,} bytes  {told['mb']:5.0f} MB", end="")
        print("" if kept else "  NOT KEPT", flush=True)
        sound &= kept
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
