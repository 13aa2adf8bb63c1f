"""How fast the desk answers: each page and its JSON, 200 requests by 8 clients, and how much a page weighs.

    bench/desk.py --record corpus.db [--corpus reports.jsonl.gz]

Where the record is not there it is made from the corpus first, which takes many minutes.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import signal
import statistics
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import quote, urlsplit

import httpx

REQUESTS, CLIENTS = 200, 8
MOST_MILLISECONDS, MOST_START = 150, 2.0
MOST_PAGE, MOST_WITH_MAP = 400_000, 900_000
STATIC = Path(__file__).parent.parent / "src/onrecord/web/static"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--record", type=Path, required=True)
    parser.add_argument("--corpus", type=Path)
    asked = parser.parse_args()
    if not asked.record.exists():
        if asked.corpus is None or not asked.corpus.exists():
            print("the desk: skipped, there is no record and no corpus to make one from")
            return
        make_record(asked.record, asked.corpus)
    started = time.perf_counter()
    call = [sys.executable, "-c", "from onrecord.cli import main; main()", "serve", "--record", str(asked.record), "--port", "0"]
    with subprocess.Popen(call, stderr=subprocess.PIPE, text=True) as running:
        assert running.stderr is not None
        base = re.search(r"http://\S+/", running.stderr.readline())
        assert base
        try:
            measure(base[0], started)
        finally:
            running.send_signal(signal.SIGINT)


def make_record(record: Path, corpus: Path) -> None:
    record.parent.mkdir(parents=True, exist_ok=True)
    began = time.perf_counter()
    call = [sys.executable, "-c", "from onrecord.cli import main; main()", "add", str(corpus), "--record", str(record), "--quiet"]
    subprocess.run(call, check=True, stdout=subprocess.DEVNULL)
    print(f"the desk: {record} made in {time.perf_counter() - began:.0f} s")


def measure(base: str, started: float) -> None:
    with httpx.Client(base_url=base, timeout=60) as client:
        waited(lambda: client.get("healthz").status_code == 200)
        alive = time.perf_counter() - started
        waited(lambda: client.get("readyz").status_code == 200)
        ready = time.perf_counter() - started
        counts = client.get("?format=json").json()["counts"]
        held = f"{counts['versions']} reports, {counts['figures']} figures"
        print(f"the desk over {held}: answers after {alive:.1f} s, ready after {ready:.1f} s")
        if alive > MOST_START:
            print(f"  over what is promised: {MOST_START} s")
        addresses = pages(client)
    print(
        f"  {'milliseconds, median and 95th':32} {'page':>11} {'JSON':>11}   {'first time:':22}{'page':>11} {'JSON':>11} {'kB':>6}"
    )
    for name, address in addresses.items():
        again = [timed(base, address, accept, own=False) for accept in ("text/html", "application/json")]
        first = [timed(base, address, accept, own=True) for accept in ("text/html", "application/json")]
        weight = weigh(base, address)
        most = MOST_WITH_MAP if name == "overview" else MOST_PAGE
        over = " over" if max(each[1] for each in again) > MOST_MILLISECONDS or weight > most else ""
        shown = [f"{median:5.0f} {late:5.0f}" for median, late in (*again, *first)]
        print(f"  {name:32} {shown[0]} {shown[1]}   {'':22}{shown[2]} {shown[3]} {weight / 1000:6.0f}{over}")


def waited(done: object) -> None:
    for _ in range(6000):
        try:
            if callable(done) and done():
                return
        except httpx.ConnectError:
            pass
        time.sleep(0.05)


def pages(client: httpx.Client) -> dict[str, str]:
    found = {name: name for name in "incidents contradictions series actors places review decisions accuracy".split()}
    found |= {"overview": "", "search": "search?q=drones", "incidents of a place": "incidents?where=kharkiv"}
    largest = max(client.get("incidents?limit=200&format=json").json()["incidents"], key=lambda each: each["figures"])
    current = client.get("review?format=json").json()["current"]
    actor = client.get("actors?format=json").json()["actors"][0]["name"]
    found |= {"incident": f"incidents/{largest['id']}", "actor": f"actors?name={quote(actor)}"}
    return found | {"figure": f"figures/{current['id']}", "report": f"reports/{quote(current['report'], safe='')}"}


def timed(base: str, address: str, accept: str, *, own: bool) -> tuple[float, float]:
    """Median and 95th percentile, in milliseconds; with `own` each request asks something of its own, so that none is kept."""
    taken: list[float] = []
    lock = threading.Lock()

    def client(number: int) -> None:
        asking = HTTPConnection(urlsplit(base).netloc, timeout=60)  # it takes least of the time that is measured
        for at in range(REQUESTS // CLIENTS):
            asked = f"/{address}{'&' if '?' in address else '?'}own={number}.{at}" if own else f"/{address}"
            status, took = once(asking, asked, accept)
            assert status == 200, (asked, status)
            with lock:
                taken.append(took)
        asking.close()

    with ThreadPoolExecutor(CLIENTS) as pool:
        list(pool.map(client, range(CLIENTS)))
    return statistics.median(taken), statistics.quantiles(taken, n=20)[-1]


def once(asking: HTTPConnection, address: str, accept: str) -> tuple[int, float]:
    """The status and the milliseconds of one request; where so many are too many for a minute, the next minute is waited for."""
    while True:
        began = time.perf_counter()
        asking.request("GET", address, headers={"Accept": accept, "Accept-Encoding": "gzip"})
        answer = asking.getresponse()
        answer.read()
        took = (time.perf_counter() - began) * 1000
        if answer.status != 429:
            return answer.status, took
        asking.close()  # the next request opens it anew
        time.sleep(int(answer.headers["Retry-After"]))


def weigh(base: str, address: str) -> int:
    """The bytes of a page with all that it loads, compressed."""
    with httpx.Client(base_url=base, timeout=60) as client:
        page = client.get(address, headers={"accept": "text/html"}).text
        loaded = set(re.findall(r'(?:src|href)="(/static/[^"]+)"', page))
        if 'id="map"' in page and (STATIC / "built").exists():
            manifest = json.loads((STATIC / "built/.vite/manifest.json").read_text())
            loaded |= {f"/static/built/{name}" for name in manifest["src/map.ts"]["assets"]}
            loaded |= {"/map/world.json", "/map/points.json", "/map/towns.json"}
        return len(gzip.compress(page.encode(), 5)) + sum(len(gzip.compress(client.get(each).content, 5)) for each in loaded)


if __name__ == "__main__":
    main()
