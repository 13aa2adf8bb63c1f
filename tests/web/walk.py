"""The desk over a record, looked at through: every incident, report and figure, every list, as a page and as JSON."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from html import unescape
from typing import Any
from urllib.parse import quote

import httpx

LISTS = (
    "/ /incidents /contradictions /series /actors /places /review /decisions /accuracy /sources /exports /search?q=drones".split()
)
MAP = ("/map/points.json", "/map/towns.json", "/map/world.json")
FEEDS = ("/feed.atom", "/feed.json", "/contradictions/feed.atom", "/search/feed.json?q=drones")
REPORTS = ("md", "html", "pdf")
LINK = re.compile(r'href="(/[^"#]*)')
QUOTED = re.compile(r'<(?:mark|(?:a|span) class="mark)[^>]*>None<')  # "None were hurt" is what a report says, and no missing value
PAGE, JSON = {"accept": "text/html"}, {"accept": "application/json"}
MOST_LINKS = 4000


CLIENTS = 3  # who ask at once: while one answer is read, the next is made


def faults_on(client: httpx.Client, share: float, chance: random.Random) -> Iterator[str]:
    """What is wrong with the pages; of incidents, with their reports and figures, a share is looked at."""
    links: set[str] = set()
    incidents = [f"/incidents/{name}" for name in _part(_incidents(client), share, chance)]
    claims: set[str] = set()
    reports: set[str] = set()
    with ThreadPoolExecutor(CLIENTS) as pool:

        def looked_at(addresses: Iterable[str], *, whole: bool = False) -> Iterator[str]:
            for address, page, data in pool.map(lambda each: _asked(client, each, whole=whole), addresses):
                yield from _page(address, page, links)
                yield from _data(address, data, claims, reports)

        yield from looked_at(LISTS)
        yield from looked_at(incidents, whole=True)
        asked = [f"/reports/{quote(name, safe='')}" for name in sorted(reports)] + [f"/figures/{name}" for name in sorted(claims)]
        yield from looked_at(asked)
        seen = {*LISTS, *incidents, *asked}
        linked = _part(links - seen, min(1.0, share * MOST_LINKS / max(1, len(links))), chance)
        for address, answer in pool.map(lambda each: (each, client.get(each, headers=PAGE, timeout=400)), [*linked, *MAP, *FEEDS]):
            if answer.status_code != 200:
                yield f"{address}, which is linked, answers {answer.status_code}"
    yield from _taken(client)


def _asked(client: httpx.Client, address: str, *, whole: bool) -> tuple[str, httpx.Response, httpx.Response]:
    """An address as a page and as JSON; with `whole` the JSON holds all that the page has in parts."""
    return address, client.get(address, headers=PAGE), client.get(address + "?limit=200" * whole, headers=JSON)


def _incidents(client: httpx.Client) -> set[str]:
    found: set[str] = set()
    offset: int | None = 0
    while offset is not None:
        told = client.get(f"/incidents?limit=200&offset={offset}", headers=JSON).json()
        found |= {each["id"] for each in told["incidents"]}
        offset = told["pages"]["next"]
    return found


def _part(names: set[str], share: float, chance: random.Random) -> list[str]:
    ordered = sorted(names)
    return ordered if share >= 1 else chance.sample(ordered, min(len(ordered), max(20, int(share * len(ordered)))))


def _page(address: str, answer: httpx.Response, links: set[str]) -> Iterator[str]:
    page = answer.text
    if answer.status_code != 200 or not page.rstrip().endswith("</html>"):
        yield f"{address} as a page: {answer.status_code} {page[:80]!r}"
    if "Undefined" in page or ">None<" in QUOTED.sub("", page):
        yield f"{address}: a value is missing in the page"
    links |= {unescape(each) for each in LINK.findall(page) if not each.startswith(("/static/", "/exports/"))}


def _data(address: str, answer: httpx.Response, claims: set[str], reports: set[str]) -> Iterator[str]:
    """What is wrong with the JSON; of an incident, its figures and reports are taken up, to be looked at too."""
    if answer.status_code != 200:
        yield f"{address} as JSON: {answer.status_code} {answer.text[:80]!r}"
        return
    told: dict[str, Any] = json.loads(answer.content)
    if address.startswith("/reports/"):
        text = told["text"]
        if "".join(each["text"] for each in told["pieces"]) != text:
            yield f"{address}: its pieces are not its text"
        yield from (
            f"{address}: {mark} lies outside the text" for mark in told["marks"] if not mark["start"] < mark["end"] <= len(text)
        )
    if address.startswith("/figures/") and told["sentence"] != "".join(told["around"].values()):
        yield f"{address}: the sentence is not what stands around its words"
    if address.startswith("/incidents/"):
        held = {each["id"] for each in told["told_in"]}
        said = [each for account in told["accounts"] for each in account["statements"]]
        reports |= held
        claims |= {each["claim"] for each in said}
        yield from (f"{address}: {each['claim']} is of no report of it" for each in said if each["report"] not in held)


def _taken(client: httpx.Client) -> Iterator[str]:
    """The situation report of the newest week that the record holds, and each form of the whole record."""
    days = [each["day"] for each in client.get("/", headers=JSON).json()["timeline"]]
    forms = [each["name"] for each in client.get("/exports", headers=JSON).json()["forms"]]
    week = f"since={days[-7]}&until={days[-1]}" if len(days) >= 7 else ""
    for address in [*(f"/sitrep.{form}?{week}" for form in REPORTS), *(f"/exports/{form}.zip" for form in forms)]:
        answer = client.get(address, timeout=400)
        if answer.status_code != 200 or not answer.content:
            yield f"{address}: {answer.status_code} {answer.text[:80]!r}"
