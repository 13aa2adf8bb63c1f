"""The long checks: every report of the corpus and many broken ones, read and held to the contract.

    soak.py [--corpus FILE] [--record FILE] [--share 1] [--seed 20250710] [--only desk]

`--share` takes a part of each check, drawn by `--seed`; `.ci/run` takes a tenth. What is checked:

reports     every report of the corpus is read without a fault, as the contract has it; one in ten twice, with the same bytes
broken      reports cut, shuffled, joined and sprinkled with odd characters are read as the contract has it
sources     files with bytes changed, cut or added give reports and one-line faults, and nothing else
hostile     texts that repeat one thing, up to 400,000 characters: four times as long takes at most about four times as long
jobs        a batch gives the same bytes for one process and for two
desk        a record of the corpus (`--record`, else one made of a tenth of the reports at most) through every page and its JSON
kill        `onrecord add` killed 200 times, half of them in an open write: its record is sound, and what it told is in it
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import httpx

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from corpus import EXAMPLES, reports_of  # noqa: E402
from kill import kills, written  # noqa: E402
from tests.contract import faults_in  # noqa: E402
from tests.web.conftest import serving  # noqa: E402
from tests.web.walk import faults_on  # noqa: E402

from onrecord.errors import SourceError  # noqa: E402
from onrecord.export import as_json  # noqa: E402
from onrecord.model import Reading, Report  # noqa: E402
from onrecord.read import read  # noqa: E402
from onrecord.record import load_tools, open_record, read_all  # noqa: E402
from onrecord.record.adding import keep  # noqa: E402
from onrecord.sources import Got, find_sources, make_report, reports_in  # noqa: E402
from onrecord.web.app import make_app  # noqa: E402
from onrecord.web.guard import Limits  # noqa: E402

ODD = "\u200f\x07\u202e\ufeff\u00ad\u2028\r½²١٢“”\"'«»()[]—–-…%$€£,.:;"
HOSTILE = (
    "12 ",
    "1,",
    "“",
    '" ',
    "at least ",
    "- ",
    "\n",
    "(",
    "Kyiv ",
    "$1 ",
    "Mr. ",
    "said ",
    "12 killed, ",
    "x",
    "12 dead in Kyiv. ",
)
Check = Callable[[float, random.Random], Iterator[str]]


class Soak:
    """The tools, loaded once, and the reports that are drawn from; a class for they are shared by all checks."""

    def __init__(self, corpus: Path, record: Path) -> None:
        self.record = record
        self.tools = load_tools()
        self.reports = list(reports_of(corpus))

    def drawn(self, share: float, chance: random.Random) -> list[Report]:
        return chance.sample(self.reports, max(20, int(share * len(self.reports)))) if share < 1 else self.reports

    def written(self, report: Report, *, everything: bool = False) -> str:
        return as_json(read(report, self.tools, everything=everything))

    def told(self, report: Report, *, everything: bool = False) -> Iterator[str]:
        """What is wrong with the reading of one report."""
        try:
            written = self.written(report, everything=everything)
        except Exception as fault:
            yield f"{report.id}: {type(fault).__name__}: {fault}: {report.text[:80]!r}"
            return
        yield from (f"{report.id}: {wrong}" for wrong in faults_in(json.loads(written), report.text))

    def check_reports(self, share: float, chance: random.Random) -> Iterator[str]:
        for at, report in enumerate(self.drawn(share, chance)):
            yield from self.told(report, everything=at % 5 == 0)
            if at % 10 == 0 and self.written(report) != self.written(report):
                yield f"{report.id}: read twice, two readings"

    def check_broken(self, share: float, chance: random.Random) -> Iterator[str]:
        for at in range(int(3000 * share)):
            text = _broken(chance.choice(self.reports).text, chance.choice(self.reports).text, chance)
            if text.strip():
                day = chance.choice([None, date.min, date.max, date(2024, 2, 29), date(2025, 7, 10)])
                yield from self.told(make_report({"text": text}, name=f"broken-{at}", published=day), everything=True)

    def check_sources(self, share: float, chance: random.Random) -> Iterator[str]:
        files = sorted(path for path in EXAMPLES.iterdir() if path.suffix in (".json", ".jsonl", ".txt", ".html"))
        with tempfile.TemporaryDirectory() as folder:
            for at in range(int(5000 * share)):
                like = chance.choice(files)
                path = Path(folder) / f"{at}{like.suffix}"
                path.write_bytes(_changed(like.read_bytes(), chance))
                yield from _whole(path)
                path.unlink()

    def check_hostile(self, share: float, chance: random.Random) -> Iterator[str]:
        longest = 400_000 if share >= 1 else 80_000
        for said in HOSTILE if share >= 1 else chance.sample(HOSTILE, 5):
            short, long = (self.seconds(said, length) for length in (longest // 4, longest))
            if long > 7 * short and long > 2:
                yield f"{said!r} {longest // 4:,} times takes {short:.1f} s, four times as much {long:.1f} s"

    def seconds(self, said: str, length: int) -> float:
        report = make_report({"text": (said * length)[:length] + " dead"}, name="hostile")
        begun = time.process_time()
        read(report, self.tools, everything=True)
        return time.process_time() - begun

    def check_jobs(self, share: float, chance: random.Random) -> Iterator[str]:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "batch.jsonl"
            batch = self.drawn(min(share, 0.02), chance)
            path.write_text(
                "".join(json.dumps({"id": report.id, "title": report.title, "text": report.text}) + "\n" for report in batch)
            )
            one, two = ([_line(each) for each in read_all([str(path)], jobs=jobs)] for jobs in (1, 2))
            if one != two:
                yield "one process and two give different bytes"

    def check_desk(self, share: float, chance: random.Random) -> Iterator[str]:
        with tempfile.TemporaryDirectory() as folder:
            record = Path(folder) / "desk.db"  # a copy: who takes an export is noted
            if self.record.exists():
                with open_record(str(self.record)) as held:
                    held.store.backup(str(record))
            else:
                self.add(record, self.drawn(min(share, 0.1), chance))
            app = make_app(str(record), limits=Limits(requests=1_000_000_000))
            with serving(app) as base, httpx.Client(base_url=base, timeout=60) as client:
                while client.get("/readyz").status_code != 200:
                    time.sleep(0.5)
                yield from faults_on(client, share, chance)

    def add(self, record: Path, reports: list[Report]) -> None:
        with open_record(str(record), create=True) as held:
            for report in reports:
                at = "2026-01-01T00:00:00Z"
                got = Got(report=report, original=report.text.encode(), media_type="text/plain", origin=report.id)
                keep(held.store, got, read(report, self.tools), held.atlas, reader=held.reader, at=at)

    def check_kill(self, share: float, chance: random.Random) -> Iterator[str]:
        with tempfile.TemporaryDirectory() as folder:
            paths = written(
                Path(folder), chance.sample(self.reports, min(len(self.reports), 300 if share >= 1 else 100)), self.tools
            )
            yield from kills(paths, Path(folder), max(10, int(200 * share)), chance)


def _line(each: Reading | SourceError) -> str:
    return as_json(each) if isinstance(each, Reading) else str(each)


def _broken(text: str, other: str, chance: random.Random) -> str:
    """The text cut, its lines shuffled, another one let in, odd characters let fall, or all of it."""
    if chance.random() < 0.5:
        begin = chance.randrange(len(text))
        text = text[begin : begin + chance.randrange(1, 3000)]
    if chance.random() < 0.3:
        lines = text.split("\n")
        chance.shuffle(lines)
        text = "\n".join(lines)
    if chance.random() < 0.3:
        at = chance.randrange(len(text) + 1)
        text = text[:at] + other[: chance.randrange(500)] + text[at:]
    letters = list(text[:4000])
    for _ in range(chance.randrange(30)):
        letters.insert(chance.randrange(len(letters) + 1), chance.choice(ODD))
    for _ in range(chance.randrange(30)):
        if letters:
            letters.pop(chance.randrange(len(letters)))
    return "".join(letters)


def _changed(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randrange(1, 8)):
        at = chance.randrange(len(changed) + 1)
        what = chance.randrange(3)
        if what == 0:
            del changed[at : at + chance.choice((1, 1, 2, 200))]
        elif what == 1:
            changed[at:at] = chance.choice(
                (b'"', b"{", b"}", b"\x00", b"\xff", b"\n", b"[", b"\\ud800", b"<", b"-->", chance.randbytes(3))
            )
        else:
            changed[at : at + 1] = chance.randbytes(1)
    return bytes(changed)


def _whole(path: Path) -> Iterator[str]:
    """What is wrong with what comes out of one file."""
    try:
        for source in find_sources([str(path)]):
            for each in [source] if isinstance(source, SourceError) else reports_in(source):
                if isinstance(each, SourceError) and ("\n" in str(each) or not str(each).startswith(str(path))):
                    yield f"{path.name}: not one line that names the file: {each}"
    except Exception as fault:
        yield f"{path.name}: {type(fault).__name__}: {fault}"


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--corpus", type=Path, default=Path("../shared/corpus/reports.jsonl.gz"))
    options.add_argument("--record", type=Path, default=Path("build/corpus.db"))
    options.add_argument("--only", help="one of the checks, by its name")
    options.add_argument("--share", type=float, default=1.0)
    options.add_argument("--seed", type=int, default=20250710)
    called = options.parse_args()
    soak = Soak(called.corpus, called.record)
    print(f"soak: a share of {called.share:g} by seed {called.seed}", flush=True)
    wrong = 0
    for name in [called.only] if called.only else ("sources", "reports", "broken", "hostile", "jobs", "desk", "kill"):
        begun = time.perf_counter()
        found = list(getattr(soak, f"check_{name}")(called.share, random.Random(f"{called.seed} {name}")))
        wrong += len(found)
        print(f"{name:8s} {time.perf_counter() - begun:6.1f} s   {f'{len(found)} faults' if found else 'sound'}", flush=True)
        for told in found[:20]:
            print(f"         {told}", flush=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
