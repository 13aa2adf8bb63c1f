"""Merging: how its time grows with the reports, and what one more report costs a large record.

    merging.py GOLD [--reports 10000 100000] [--merge 1600 3200 6475] [--seed 20250710]

The gold readings of GOLD/train and GOLD/dev are replayed as other happenings: days shifted, places exchanged within their
country, and every word beside the figures made up anew, so that no copy is a near-duplicate of another. CPU seconds. Exit
status 1 where a promise is not kept.
"""

from __future__ import annotations

import argparse
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import islice
from math import inf
from pathlib import Path

from onrecord.errors import SourceError
from onrecord.merge import claims_of, incidents
from onrecord.model import Figure, Place, Reading, Version
from onrecord.record.adding import keep, keep_all
from onrecord.record.atlas import Atlas
from onrecord.record.tools import load_gazetteer
from onrecord.sources import Got, find_sources, got_from, join_reading, ready_readings
from onrecord.store import open_store

PER_DOUBLING = 2.3
PER_REPORT = 0.100  # seconds beside reading
TENFOLD = 2.0
AT_ONCE = 500  # reports of one transaction while the record grows
RUNS = 3  # of each size, the quickest of which is told: other work on a shared machine makes a run slower, none makes it quicker
TIMED = 300  # reports over which the cost of one is taken
WORD = re.compile(r"[^\W\d_]{3,}")
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def gold_readings(gold: Path) -> list[Reading]:
    """The gold readings of both sets, each with its report."""
    made: list[Reading] = []
    for name in ("train", "dev"):
        folder = gold / name
        reports = {
            got.report.id: got.report
            for source in find_sources([str(folder)])
            if not isinstance(source, SourceError) and not source.name.endswith("gold.json")
            for got in got_from(source)
            if not isinstance(got, SourceError)
        }
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as out:
            told = subprocess.run([sys.executable, gold / "gold_as_reading.py", folder], capture_output=True, check=True, text=True)
            out.write(told.stdout)
            out.flush()
            for source in find_sources([out.name]):
                for ready in ready_readings(source):  # type: ignore[arg-type]
                    if not isinstance(ready, SourceError) and ready.report_id in reports:
                        made.append(join_reading(ready, reports[ready.report_id]).reading)
    return made


def copies(readings: Sequence[Reading], count: int, chance: random.Random) -> Iterator[Reading]:
    """`count` readings of other happenings in the likeness of these."""
    places: dict[str | None, list[Place]] = {}
    for figure in (figure for reading in readings for figure in reading.figures if figure.place):
        places.setdefault(figure.place.country, []).append(figure.place)
    for number in range(count):
        like = readings[number % len(readings)]
        shift = timedelta(days=chance.randrange(-9000, 9000))
        exchanged: dict[str, Place] = {}
        figures = tuple(_elsewhere(figure, shift, places, exchanged, chance) for figure in like.figures)
        text = _made_anew(like, chance)
        report = replace(
            like.report,
            id=f"copy-{number}",
            url=f"https://copy.example/{number}",
            title=f"Copy {number}",
            text=text,
            sha256=sha256(text.encode()).hexdigest(),
            published=like.report.published + shift if like.report.published else None,
            published_at=None,
            updated=None,
        )
        yield replace(like, report=report, figures=figures, quotes=(), events=(), mentions=None)


def _elsewhere(
    figure: Figure, shift: timedelta, places: dict[str | None, list[Place]], exchanged: dict[str, Place], chance: random.Random
) -> Figure:
    period, place = figure.period, figure.place
    if period and period.start:
        period = replace(period, start=period.start + shift, end=period.end + shift if period.end else None)
    if place:
        place = exchanged.setdefault(place.name, chance.choice(places[place.country]))
    return replace(figure, period=period, place=place)


def _made_anew(reading: Reading, chance: random.Random) -> str:
    text = reading.report.text
    kept = [(figure.span.start, figure.span.end) for figure in reading.figures]

    def other(found: re.Match[str]) -> str:
        if any(start < found.end() and found.start() < end for start, end in kept):
            return found[0]
        return "".join(chance.choices(LETTERS, k=len(found[0])))

    return WORD.sub(other, text)


def version_of(reading: Reading) -> Version:
    """A reading as the one version of its page."""
    name = reading.report.id
    return Version(reading=reading, page=name, number=1, newest=True, family=name, got="", origin=None, bytes_sha256="", reader="")


def grown(readings: Sequence[Reading], sizes: Sequence[int], atlas: Atlas, chance: random.Random) -> bool:
    """Print how the time of merging all at once grows; whether it keeps within its promise."""
    made_up = copies(readings, RUNS * sum(sizes), chance)  # each run has reports of its own: what was merged is remembered
    before, sound = None, True
    for size in sizes:
        took = inf
        for _ in range(RUNS):
            held = [claim for each in islice(made_up, size) for claim in claims_of(version_of(each), atlas)]
            begun = time.process_time()
            made, _ = incidents(held)
            took = min(took, time.process_time() - begun)
        factor = took / before if before else None
        print(f"merge  {size:>7,} reports  {len(held):>7,} figures  {len(made):>6,} incidents  {took:6.2f} s", end="")
        print(f"  x{factor:.2f}" if factor else "")
        sound &= factor is None or factor <= PER_DOUBLING
        before = took
    return sound


def added(readings: Sequence[Reading], sizes: Sequence[int], atlas: Atlas, chance: random.Random) -> bool:
    """Print what adding one report costs a record of each size beside its reading; whether it keeps within its promise."""
    costs: list[float] = []
    with tempfile.TemporaryDirectory() as folder, open_store(f"{folder}/grown.db", create=True) as store:
        made = copies(readings, max(sizes) + TIMED, chance)
        held = 0
        for size in sizes:
            while held < size:  # many in one transaction: what is measured are the single ones below
                part = [_told(each, held + at) for at, each in enumerate(islice(made, min(AT_ONCE, size - held)))]
                with store.writing() as writer:
                    keep_all(writer, part, atlas, reader="0", at=_moment(held))
                held += len(part)
                print(f"\r{held:,} reports", end="", file=sys.stderr, flush=True)
            begun = time.process_time()  # other work may run beside
            for _ in range(TIMED):
                keep(store, *_told(next(made), held), atlas=atlas, reader="0", at=_moment(held))
                held += 1
            costs.append((time.process_time() - begun) / TIMED)
            print(f"\radd    {size:>7,} reports held: one more takes {costs[-1] * 1000:.1f} ms beside its reading", flush=True)
    return costs[-1] <= PER_REPORT and costs[-1] <= TENFOLD * costs[0]


def _told(reading: Reading, number: int) -> tuple[Got, Reading]:
    original = reading.report.text.encode()
    return Got(report=reading.report, original=original, media_type="text/plain", origin=f"copies:{number}"), reading


def _moment(number: int) -> str:
    return (datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=number)).isoformat()


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("gold", type=Path)
    options.add_argument("--reports", type=int, nargs="+", default=[10_000, 100_000])
    options.add_argument("--merge", type=int, nargs="+", default=[1600, 3200, 6475])
    options.add_argument("--seed", type=int, default=20250710)
    called = options.parse_args()
    readings = gold_readings(called.gold)
    atlas = Atlas(load_gazetteer())
    sound = grown(readings, called.merge, atlas, random.Random(called.seed))
    sound &= added(readings, called.reports, atlas, random.Random(called.seed + 1))
    print(f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB at most")
    print("merging keeps its promises" if sound else "merging does NOT keep its promises")
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
