"""Archives of made-up reports, in each form that archives come in."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

TOWNS = ("Lyman", "Sumy", "Odesa", "Kharkiv", "Kherson", "Izium")
SPEAKERS = ("the governor", "the army", "Mayor Petro Sokil", "rescuers")


def text(number: int) -> str:
    """The text of a report, unlike that of any other number."""
    town, speaker = TOWNS[number % len(TOWNS)], SPEAKERS[number % len(SPEAKERS)]
    return (
        f"At least {number + 2} people were killed and {number + 11} were wounded when Russian drones hit {town} overnight, "
        f'{speaker} said. "Nobody slept for {number + 3} hours," a neighbour told reporters.'
    )


def report(number: int) -> dict[str, object]:
    """A report as an object of JSON."""
    day = f"2025-07-{number % 28 + 1:02}"
    return {"id": f"r{number}", "title": f"Night {number}", "published": day, "publisher": "The Wire", "text": text(number)}


OTHERS: list[dict[str, object]] = [
    {
        "id": "cake",
        "title": "A cake for the fair",
        "text": "Bakers in Dover made 40 cakes for the summer fair. All were sold by noon.",
    },
    {
        "id": "fr",
        "text": "Deux personnes ont été tuées dans la nuit et les secours cherchent encore dans les décombres du bâtiment.",
    },
]


def lines(*objects: dict[str, object] | str) -> bytes:
    """A `.jsonl` of these objects; a text stands as it is, however broken."""
    return "".join((each if isinstance(each, str) else json.dumps(each)) + "\n" for each in objects).encode()


def page(number: int) -> bytes:
    """A page with menus about its article."""
    told = "".join(f"<p>{text(number + each)}</p>" for each in range(2))
    day = f"2025-07-{number % 28 + 1:02}"
    return (
        f"<html><head><title>Night {number}</title><meta property='article:published_time' content='{day}'></head><body>"
        f"<nav>Home News Sport</nav><article><h1>Night {number}</h1>{told}</article><footer>All rights</footer></body></html>"
    ).encode()


def warc(*bodies: tuple[str, str, bytes]) -> bytes:
    """A WARC of answers (address, kind, body), each packed for itself, as archives are."""
    out = b""
    for number, (url, kind, body) in enumerate(bodies):
        http = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
        heads = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012d}>\r\n"
            f"WARC-Date: 2025-07-09T10:00:00Z\r\nWARC-Target-URI: {url}\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
        )
        out += gzip.compress(heads.encode() + http + b"\r\n\r\n", mtime=0)
    return out


def write_archives(folder: Path) -> list[Path]:
    """A folder of archives in three forms, with some records in them that are none."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "wire.jsonl.gz").write_bytes(
        gzip.compress(lines(*(report(number) for number in range(6)), "{broken", *OTHERS, {"title": "no text"}), mtime=0)
    )
    pages = [(f"https://post.example/{number}", "text/html; charset=utf-8", page(number)) for number in range(10, 14)]
    odd = ("https://post.example/odd", "text/html", b"\x00\x01\x02")
    (folder / "crawl.warc.gz").write_bytes(warc(*pages[:2], odd, *pages[2:]))
    table = pa.table({key: [report(number)[key] for number in range(20, 24)] for key in ("id", "title", "published", "text")})
    pq.write_table(table, folder / "table.parquet")
    return [folder / "wire.jsonl.gz", folder / "crawl.warc.gz", folder / "table.parquet"]
