"""Exports and situation reports of a record: seconds, bytes and memory of each, held to what is promised.

    exports.py --record FILE

Each form is written in a process of its own, as `onrecord export` does, so that its memory is its own. CPU seconds, for other
work may run beside. Exit status 1 where a promise is not kept.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from datetime import date

LONGEST = {"csv": 30.0, "parquet": 30.0, "acled": 30.0}
MOST = 1000.0  # MB
OF_A_DAY = {"md": 2.0, "html": 2.0, "pdf": 5.0}


def one(record: str, form: str) -> None:
    """Write one form, and print what it took."""
    from onrecord.record import open_record
    from onrecord.record.formats import Written, export_of, sitrep_of

    begun = time.process_time()
    with open_record(record) as book:
        if form in OF_A_DAY:
            day = max((each.start for each in book.incidents() if each.start), default=date(2025, 1, 1))
            begun = time.process_time()
            size = len(sitrep_of(book, Written(form), since=day, until=day))
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
