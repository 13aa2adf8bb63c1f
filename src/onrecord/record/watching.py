"""Watching sources: looked at again and again, politely, through all failures, each answer noted so that a stop loses nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Protocol
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

from onrecord.errors import NotAllowed, NotFetched, SourceError
from onrecord.model import Watched
from onrecord.record.adding import Added, Outcome
from onrecord.record.book import Record
from onrecord.record.times import written
from onrecord.sources.fetched import FEED, Fetched
from onrecord.sources.watchlist import Listed
from onrecord.sources.web import got_at_address

AGENT = "onrecord"
BETWEEN = timedelta(seconds=5)  # two requests to one machine
LONGEST = timedelta(hours=6)  # between two tries of a source that fails
TICK = 1.0  # seconds after which a signal to stop is seen at the latest


class Ask(Protocol):
    """What fetches an address, by what it gave the last time."""

    def __call__(self, asked: str, *, etag: str | None = None, modified: str | None = None) -> Fetched:
        """What the address answers. Raises `SourceError`."""
        ...


class _Held(SourceError):
    """A page that the record holds already, and that is not asked for again."""


@dataclass(slots=True)
class Manners:
    """Who was asked when, and what each machine asks of robots. It has state, since it remembers."""

    ask: Ask
    clock: Callable[[], datetime]
    sleep: Callable[[float], object]
    between: timedelta = BETWEEN
    last: dict[str, datetime] = field(default_factory=dict)
    robots: dict[str, tuple[datetime, RobotFileParser]] = field(default_factory=dict)

    def fetch(self, url: str, *, etag: str | None = None, modified: str | None = None) -> Fetched:
        """The answer of an address, asked no sooner than its machine was left in peace. Raises `SourceError`."""
        if not self._rules(url).can_fetch(AGENT, url):
            raise NotAllowed("the site's robots.txt asks robots not to read this address")
        self._wait(urlsplit(url).netloc)
        return self.ask(url, etag=etag, modified=modified)

    def _rules(self, url: str) -> RobotFileParser:
        parts = urlsplit(url)
        held = self.robots.get(parts.netloc)
        if held is not None and self.clock() - held[0] < timedelta(days=1):
            return held[1]
        rules = RobotFileParser()
        try:
            self._wait(parts.netloc)
            rules.parse(self.ask(f"{parts.scheme}://{parts.netloc}/robots.txt").body.decode("utf-8", "replace").splitlines())
        except SourceError:
            rules.parse([])  # a site that has no rules for robots, or gives none, sets none (RFC 9309, 2.3.1.3)
        self.robots[parts.netloc] = (self.clock(), rules)
        return rules

    def _wait(self, host: str) -> None:
        if host in self.last:
            rest = (self.last[host] + self.between - self.clock()).total_seconds()
            if rest > 0:
                self.sleep(rest)
        self.last[host] = self.clock()


def watch(
    record: Record,
    sources: Sequence[Listed],
    ask: Ask,
    *,
    clock: Callable[[], datetime],
    sleep: Callable[[float], object],
    stopped: Callable[[], bool] = lambda: False,
    once: bool = False,
    model: str | None = None,
) -> Iterator[tuple[Watched, int]]:
    """Look at each source when it is due, for ever or once; how it was found, and how many reports were new.

    What was noted of a source in the record is where it goes on. It ends between two sources when `stopped` says so.
    """
    manners = Manners(ask, clock, sleep)
    noted = {each.name: each for each in record.store.watched()}
    states = {each.name: _known(each, noted.get(each.name), clock()) for each in sources}
    listed = {each.name: each for each in sources}
    while not stopped():
        name = min(states, key=lambda each: (states[each].due, each))
        wait = (datetime.fromisoformat(states[name].due) - clock()).total_seconds()
        if wait > 0:
            if once:
                return
            sleep(min(wait, TICK))
            continue
        states[name], news = look(record, listed[name], states[name], manners, model=model)
        record.store.note_watched(states[name])
        yield states[name], news


def _known(listed: Listed, noted: Watched | None, now: datetime) -> Watched:
    if noted is not None and noted.url == listed.url:
        return noted
    return Watched(name=listed.name, url=listed.url, due=written(now))


def look(record: Record, listed: Listed, was: Watched, manners: Manners, *, model: str | None = None) -> tuple[Watched, int]:
    """How a source is found now, and how many of its reports were new to the record."""
    now = manners.clock()
    try:
        fetched = manners.fetch(listed.url, etag=was.etag, modified=was.modified)
        if fetched.unchanged:
            return _well(listed, was, now, was.told), 0
        if was.form == FEED and fetched.form != FEED:
            raise NotFetched("it was a feed, and answers with a page now")
        news, told = _take_in(record, listed.url, fetched, manners, model)
    except SourceError as fault:
        return _failed(listed, was, now, fault.what), 0
    found = _well(listed, was, now, told)
    form = was.form or fetched.form or None
    if told is not None and news == 0 and form != FEED:
        return _failed(listed, replace(was, form=form), now, told), 0
    # Pages that could not be had are asked for again: the feed is to be told whole the next time.
    tags = (fetched.etag, fetched.modified) if told is None else (None, None)
    return replace(found, form=form, news=written(now) if news else was.news, etag=tags[0], modified=tags[1]), news


def _take_in(record: Record, url: str, fetched: Fetched, manners: Manners, model: str | None) -> tuple[int, str | None]:
    """How many reports were new, and what went wrong with some, in words."""

    def fetch(asked: str) -> Fetched:
        if asked == url:
            return fetched
        if record.store.has_page(asked):
            raise _Held("it is in the record")
        return manners.fetch(asked)

    news, faults = 0, []
    for got in got_at_address(url, fetch=fetch, clock=manners.clock):
        if isinstance(got, _Held):
            continue
        added = got if isinstance(got, SourceError) else record.take_in(got, model=model)
        if isinstance(added, Added):
            news += added.outcome is not Outcome.KNOWN
        else:
            faults.append(str(added))
    return news, f"{len(faults)} could not be had: {faults[0]}" if faults else None


def _well(listed: Listed, was: Watched, now: datetime, told: str | None) -> Watched:
    return replace(was, due=written(now + listed.every), tried=written(now), well=written(now), failures=0, told=told)


def _failed(listed: Listed, was: Watched, now: datetime, told: str) -> Watched:
    pause = min(listed.every * 2 ** min(was.failures, 12), max(LONGEST, listed.every))
    return replace(was, due=written(now + pause), tried=written(now), failures=was.failures + 1, told=told)


def state_of(source: Watched, now: datetime, quiet_after: timedelta) -> str:
    """How a source does, in a word or two: a feed that is empty does well, one without news for long has gone quiet."""
    if source.tried is None:
        return "not looked at yet"
    if source.failures:
        return f"failing, {source.failures} times"
    since = datetime.fromisoformat(source.news or source.tried)
    return "quiet" if source.news and now - since > quiet_after else "well"
