"""Which sources are watched, from a file: `[[source]]` tables of TOML with a name, an address and how often it is looked at."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from onrecord.errors import BadReport
from onrecord.sources.find import is_address

EVERY, QUIET_AFTER = timedelta(minutes=15), timedelta(days=7)
OFTENEST = timedelta(minutes=1)
SPAN = re.compile(r"(\d{1,4})\s*(m|h|d)")
UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A source that is to be watched: a feed or a page, how often, and after how long without news it has gone quiet."""

    name: str
    url: str
    every: timedelta = EVERY
    quiet_after: timedelta = QUIET_AFTER


def watchlist(path: Path) -> tuple[Listed, ...]:
    """The sources that a file lists, in its order. Raises `BadReport` with what is wrong in it.

    A file holds `[[source]]` tables: `name`, `url`, and if other than every 15 minutes and 7 days, `every = "1h"` and
    `quiet_after = "3d"`.
    """
    try:
        told = tomllib.loads(path.read_text("utf-8"))
    except OSError as fault:
        raise BadReport(f"the list of sources cannot be opened: {fault.strerror}", source=str(path)) from fault
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise BadReport(f"the list of sources is no TOML: {fault}", source=str(path)) from fault
    given = told.get("source")
    if not isinstance(given, list) or not given:
        raise BadReport("it lists no source; each begins with [[source]] and has a name and a url", source=str(path))
    listed = tuple(_listed(each, number, path) for number, each in enumerate(given, 1))
    names = [each.name for each in listed]
    if doubled := {name for name in names if names.count(name) > 1}:
        raise BadReport(f"two sources are called {sorted(doubled)[0]!r}", source=str(path))
    return listed


def _listed(given: Any, number: int, path: Path) -> Listed:
    if not isinstance(given, dict):
        raise BadReport(f"source {number} is no table", source=str(path))
    url, name = given.get("url"), given.get("name")
    if not isinstance(url, str) or not is_address(url):
        raise BadReport(f"source {number} has no `url` of a page or feed", source=str(path))
    if name is not None and not isinstance(name, str):
        raise BadReport(f"source {number}: `name` should be text", source=str(path))
    if unknown := set(given) - {"name", "url", "every", "quiet_after"}:
        raise BadReport(f"source {number} has {sorted(unknown)[0]!r}, which nothing is made of", source=str(path))
    every, quiet = (
        _span(given.get(key), key, usual, number, path) for key, usual in (("every", EVERY), ("quiet_after", QUIET_AFTER))
    )
    return Listed(name=name or url, url=url, every=max(every, OFTENEST), quiet_after=quiet)


def _span(written: object, key: str, usual: timedelta, number: int, path: Path) -> timedelta:
    if written is None:
        return usual
    found = SPAN.fullmatch(written) if isinstance(written, str) else None
    if found is None:
        raise BadReport(f"source {number}: `{key}` {written!r} is no span of time; write 30m, 2h or 7d", source=str(path))
    return int(found[1]) * UNITS[found[2]]
