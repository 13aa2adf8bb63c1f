"""Odd input to what reads text and files, guided by what of the code it reaches (atheris, libFuzzer).

    fuzz.py [--seconds 600] [--only NAME]

The time is shared by the targets, each a process of its own. What breaks one, or takes it over ten seconds, is kept in build/fuzz/
and makes the exit status 1: `fuzz.py --again FILE` shows it once more. A find is mended, and kept as a test in tests/test_finds.py.
"""

from __future__ import annotations

import argparse
import io
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ[name] = "1"

KEPT = Path("build/fuzz")
PIECES = (
    "12|1,250|0|00|3.5|1.5 million|twelve|a dozen|hundreds|thousands of|at least|more than|up to|as many as|no fewer than|"
    "some|about|between|and|to|from|-|–|—|%|per cent|$|€|£|US$|UAH|million|bn|km|miles|tons|people|soldiers|drones|missiles|"
    "killed|wounded|were|was|shot down|of|the|all|both|none|no|half|a third|1st|2nd|No. 5|F-16|T-72|Kh-101|9/11|24/7|10:30|5 a.m.|"
    "aged 7|a 7-year-old|Monday|last Tuesday|July|July 10|10 July 2025|2025-07-10|07/10/2025|yesterday|today|overnight|on|since|"
    "until|early|late|this week|two weeks ago|in the past 24 hours|1990s|Christmas|Ramadan|the first anniversary|spring|"
    "hours later|noon|“|”|\"|'|‘|’|«|»|„|said|told reporters|added|he|she|they|President|Mr|Ana Tolme|Gen. Petro Sokil|Kyiv|Lyman|"
    "Russia|Ukraine's|according to|,|.|;|:|(|)|[|]|\n|\n\n|\t|\u00a0|\u2009|\u202f|\u200b|\u2028|\x00|\x85|\ufeff|"
    "\u0301|٣|½|²|Ⅷ|𝟚|é|ß|İ|🙂"
).split("|")
FORMS = (
    "a.jsonl",
    "a.json",
    "a.html",
    "a.txt",
    "a.csv",
    "a.mbox",
    "a.eml",
    "a.pdf",
    "a.warc",
    "a.wacz",
    "a.parquet",
    "a.jsonl.gz",
    "a.warc.gz",
)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--seconds", type=int, default=600)
    options.add_argument("--only", choices=sorted(TARGETS))
    options.add_argument("--again", type=Path, metavar="FILE")
    options.add_argument("--target", choices=sorted(TARGETS), help=argparse.SUPPRESS)
    called = options.parse_args()
    if called.target:
        fuzz(called.target, called.seconds)
    if called.again:
        return subprocess.call(
            [sys.executable, __file__, "--target", called.again.name.partition("-")[0], "--again", str(called.again)]
        )
    names = [called.only] if called.only else list(TARGETS)
    broken = [target for target in names if not held(target, max(1, called.seconds // len(names)))]
    print(f"broken: {', '.join(broken)}; see {KEPT}" if broken else "nothing broke")
    return 1 if broken else 0


def held(target: str, seconds: int) -> bool:
    """Whether a target held for so long."""
    KEPT.mkdir(parents=True, exist_ok=True)
    call = [sys.executable, __file__, "--target", target, "--seconds", str(seconds)]
    run = subprocess.run(call, capture_output=True, text=True, errors="replace", check=False)
    told = run.stderr.splitlines()
    last = next((line for line in reversed(told) if "exec/s" in line or "DONE" in line), "")
    print(f"{target:8} {seconds} s: {'held' if run.returncode == 0 else 'BROKE'}  {last[:90]}", flush=True)
    if run.returncode:
        print(run.stdout[-3000:], "\n".join(line for line in told if "artifact" in line or "SUMMARY" in line))
    return run.returncode == 0


def fuzz(target: str, seconds: int) -> None:
    """Run one target until the time is over, or it breaks; it does not come back."""
    import atheris

    with atheris.instrument_imports(include=["onrecord.read", "onrecord.sources"]):
        one = TARGETS[target]()
    again = [sys.argv[sys.argv.index("--again") + 1]] if "--again" in sys.argv else []
    call = [
        sys.argv[0],
        f"-artifact_prefix={KEPT}/{target}-",
        "-timeout=10",
        "-max_len=600",
        "-len_control=0",
        "-rss_limit_mb=4096",
    ]
    atheris.Setup([*call, *(again or [f"-max_total_time={seconds}"])], lambda data: one(atheris.FuzzedDataProvider(data)))
    atheris.Fuzz()


def text_of(given: Any) -> str:
    """A text of what reports are made of, in an order that none has, with some characters of any kind."""
    told = []
    while given.remaining_bytes() and len(told) < 60:
        told.append(
            given.ConsumeUnicodeNoSurrogates(4)
            if given.ConsumeIntInRange(0, 9) == 0
            else PIECES[given.ConsumeIntInRange(0, len(PIECES) - 1)]
        )
        if given.ConsumeIntInRange(0, 7):
            told.append(" ")
    return "".join(told)


def within(text: str, *spans: Any) -> None:
    assert all(0 <= span.start < span.end <= len(text) for span in spans if span is not None), spans


def numbers() -> Callable[[Any], None]:
    from onrecord.read.numbers import find_numbers

    def one(given: Any) -> None:
        text = text_of(given)
        for number in find_numbers(text):
            within(text, number.span, number.core)
            low, high = number.quantity.low, number.quantity.high
            assert low is None or high is None or low <= high, number

    return one


def periods() -> Callable[[Any], None]:
    from onrecord.read.parse import parse
    from onrecord.read.periods import find_periods, timeline_of
    from onrecord.record import load_tools

    pipeline = load_tools().pipeline

    def one(given: Any) -> None:
        published = date(2025, given.ConsumeIntInRange(1, 12), given.ConsumeIntInRange(1, 28)) if given.ConsumeBool() else None
        text = text_of(given)
        parsed = parse(text, pipeline)
        found = find_periods(parsed, published)
        timeline_of(parsed, found, published)
        for each in found:
            within(text, each.span)
            if each.period and each.period.start and each.period.end:
                assert each.period.start <= each.period.end, each

    return one


def quotes() -> Callable[[Any], None]:
    from onrecord.read.names import find_names
    from onrecord.read.quotes import find_quotes

    def one(given: Any) -> None:
        text = text_of(given)
        for quote in find_quotes(text, find_names(text)):
            within(text, quote.span, quote.attribution)
            assert quote.text == quote.span.of(text)

    return one


def sources() -> Callable[[Any], None]:
    from onrecord.errors import SourceError
    from onrecord.sources import Got, Intake, Limits, Source, raws_in

    def one(given: Any) -> None:
        name = FORMS[given.ConsumeIntInRange(0, len(FORMS) - 1)]
        begin = BEGINNINGS.get(name.removesuffix(".gz"), b"") if given.ConsumeBool() else b""
        data = begin + given.ConsumeBytes(given.remaining_bytes())
        if name.endswith(".gz") and data and data[0] % 4:
            data = packed(data)
        source = Source(name, Path(name), lambda _: io.BufferedReader(io.BytesIO(data)))  # type: ignore[arg-type]
        intake = Intake(source, Limits())
        for raw in raws_in(source, text_column="text"):
            made = intake.made(raw)
            assert isinstance(made, Got | SourceError), made
            assert isinstance(made, Got) or (made.source and "\n" not in str(made)), repr(str(made))

    return one


def packed(data: bytes) -> bytes:
    import gzip

    return gzip.compress(data, mtime=0)


WARC = (
    b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://post.example/a\r\nWARC-Date: 2025-07-09T10:00:00Z\r\n"
    b"Content-Type: application/http; msgtype=response\r\nContent-Length: 120\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
)
BEGINNINGS = {
    "a.jsonl": b'{"text": "Two fell.", "published": "2025-07-10", ',
    "a.json": b'{"about": "", "messages": [{"id": 1, "type": "message", "date": "2025-07-10T05:00:00", "text": ',
    "a.html": b"<html><head><title>A</title></head><body><article><p>Two were killed in Lyman.</p>",
    "a.csv": b"id,text,published\n1,Two fell,2025-07-10\n",
    "a.mbox": b"From a@post.example Thu Jul 10 05:00:00 2025\nSubject: A\nDate: ",
    "a.eml": b"Subject: =?utf-8?q?A?=\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n",
    "a.pdf": b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n",
    "a.warc": WARC,
    "a.txt": b"date 2025-07-10 LYMAN \xe2\x80\x94 ",
}
TARGETS: dict[str, Callable[[], Callable[[Any], None]]] = {
    "numbers": numbers,
    "periods": periods,
    "quotes": quotes,
    "sources": sources,
}


if __name__ == "__main__":
    sys.exit(main())
