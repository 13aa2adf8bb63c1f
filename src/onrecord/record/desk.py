"""What the desk asks of a record and does with it: quick lists, one thing in full, and the decisions of people."""

from __future__ import annotations

import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from onrecord.errors import Unknown
from onrecord.export.claims import claim_as_dict, decision_as_dict
from onrecord.export.series import point_as_dict
from onrecord.merge import as_of
from onrecord.model import Account, Claim, Decision, Point, Review, Verb, Version, Watched
from onrecord.record.accounts import TOTALS, Accounts, Said, Told, told_of
from onrecord.record.board import Board, Line, Spot, Watch
from onrecord.record.book import Record, open_record, series_of
from onrecord.record.deciding import decided
from onrecord.record.tools import load_gazetteer
from onrecord.record.turns import Turns
from onrecord.store import Hits, Select, Window, Words
from onrecord.store.patience import begin, in_time, timely, unhurried

__all__ = [
    "Account",
    "Asked",
    "Days",
    "Desk",
    "Hits",
    "How",
    "Line",
    "Said",
    "Spot",
    "Told",
    "Watched",
    "Window",
    "Words",
    "begin",
    "claim_as_dict",
    "decision_as_dict",
    "in_time",
    "point_as_dict",
    "timely",
]

Made = TypeVar("Made")
KEPT_MADE = 100  # lists and the like that were derived
KEPT_VERSIONS = 32  # reports that are kept unpacked


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which incidents are asked for; what is null does not narrow. Days are inclusive, in ISO form."""

    who: str | None = None
    what: str | None = None
    where: str | None = None
    kind: str | None = None
    since: str | None = None
    until: str | None = None
    min_reports: int = 1
    min_voices: int = 1
    review: str | None = None
    disputed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """Which days of a series, of which place and side; what is null does not narrow."""

    since: date | None = None
    until: date | None = None
    place: str | None = None
    actor: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a figure comes from: its claim as it was read, its incident, whose words it is in, which onrecord read it."""

    claim: Claim
    incident: str | None
    attribution: str | None
    reader: str


class How(StrEnum):
    """How a watched source does."""

    FAILING = "failing"
    QUIET = "quiet"
    NEW = "new"
    WELL = "well"


class Desk:
    """A record that is open for many to look at and to decide about. It holds what is derived, and so is a class."""

    def __init__(self, where: str) -> None:
        self.record: Record = open_record(where)
        self._board = Board(self.record.store)
        self._watch = Watch(self.record.store)
        self._accounts = Accounts(self._claims_of)
        self._lock = threading.RLock()
        self._versions: dict[tuple[int, str], Version] = {}
        self._seen = ""
        self._made: dict[str, tuple[tuple[str, int], Any]] = {}
        self._turns = Turns()
        self._keeping = threading.Lock()
        self.version = 0

    def close(self) -> None:
        """Let go of the record."""
        self._accounts.close()
        self._watch.close()
        self._board.engine.dispose()
        self.record.close()

    def fresh(self) -> None:
        """Take in what anybody wrote since."""
        state = self._watch.state()
        if state == self._seen and self.version:
            return
        with self._lock, unhurried():
            if state == self._seen and self.version:
                return
            changed = self._board.refresh()
            self._seen = state
            self.version += 1
            lines = self._board.lines
            ordered = sorted(changed, key=lambda name: (lines[name].end or "") if name in lines else "", reverse=True)
            self._accounts.look_again([*ordered, TOTALS] if changed or self.version == 1 else [])

    @property
    def stamp(self) -> str:
        """Differs once anything that a page shows may have changed."""
        return f"{self.version}.{self._accounts.turn}"

    @property
    def waiting(self) -> int:
        """How many incidents have not been compared yet, statement by statement."""
        return self._accounts.waiting

    def kept(self, name: str, make: Callable[[], Made]) -> Made:
        """What `make` makes, kept until the record or its accounts change."""
        held = self._held(name)
        if held is None:
            with self._turns.of(name):
                in_time()  # it may have waited for its turn
                held = self._held(name) or ((str(self.version), self._accounts.turn), make())
                self._keep(name, held)
        made: Made = held[1]
        return made

    def _keep(self, name: str, held: tuple[tuple[str, int], Any]) -> None:
        """Keep what was made under a name; what was made first makes room."""
        with self._keeping:
            self._made[name] = held
            while len(self._made) > KEPT_MADE:
                del self._made[next(iter(self._made))]

    def _held(self, name: str) -> tuple[tuple[str, int], Any] | None:
        """What was made under a name, where nothing has changed since."""
        held = self._made.get(name)
        return held if held is not None and held[0] == (str(self.version), self._accounts.turn) else None

    def lines(self, asked: Asked | None = None) -> list[Line]:
        """The incidents in short, the newest day first."""
        ordered = self.kept("lines", self._ordered)
        asked = asked or Asked()
        if asked == Asked():
            return ordered
        asked = replace(asked, who=asked.who and asked.who.lower(), where=asked.where and asked.where.lower())
        return [line for line in timely(ordered) if self._fits(line, asked)]

    def newest(self) -> str | None:
        """The day of the newest report that tells of an incident; null where none has a day."""
        return self.kept("newest", lambda: max((line.told for line in self.lines() if line.told), default=None))

    def _ordered(self) -> list[Line]:
        return sorted(self._board.lines.values(), key=_newest, reverse=True)

    def _fits(self, line: Line, asked: Asked) -> bool:
        return (
            line.reports >= asked.min_reports
            and line.voices >= asked.min_voices
            and asked.kind in (None, line.kind)
            and (asked.what is None or asked.what in line.measures)
            and (asked.who is None or asked.who in line.who)
            and (asked.where is None or asked.where in line.where)
            and (asked.since is None or (line.end is not None and line.end >= asked.since))
            and (asked.until is None or ((line.start or line.end or "9") <= asked.until))
            and (asked.review is None or line.review.value == asked.review)
            and (not asked.disputed or any(each.disputed for each in self._accounts.known(line.id)))
        )

    def found(self, incident: str | None) -> Line | None:
        """One incident in short, where it is there."""
        return self._board.lines.get(incident or "")

    def line(self, name: str) -> Line:
        """One incident in short, or the one that it has become. Raises `Unknown`."""
        found = self._board.lines.get(name) or self._board.lines.get(self.record.store.leads_to(name))
        if found is None:
            raise Unknown(f"no figure stands in incident {name!r} any more")
        return found

    def whole_of(self, incident: str) -> Line | None:
        """The larger incident of its days that it is a part of, if there is one."""

        def whole() -> str | None:
            if self.waiting:  # until all are compared, not all are at hand that it may be a part of
                return self.record.incident(incident).part_of
            return self._accounts.whole_of(incident)

        return self.found(self.kept(f"whole of {incident}", whole))

    def told(self, incident: str) -> tuple[Told, ...]:
        """The accounts of one incident in short."""
        return self._accounts.of(incident)

    def known(self, incident: str) -> tuple[Told, ...]:
        """The accounts of one incident in short, as far as they have been compared."""
        return self._accounts.known(incident)

    def all_told(self) -> list[Told]:
        """The accounts of all incidents in short, as far as they have been compared; totals over a long time last."""
        return self.kept("told", self._accounts.all)

    def series(self, measure: str, item: str, days: Days | None = None) -> list[Point]:
        """What stands of a measure and item by day, as far as incidents have been compared."""
        asked = days or Days()
        select = Select(since=asked.since, until=asked.until, place=asked.place, actor=asked.actor)
        counted = self.kept("counted", self._counted).get((measure, item), [])
        return list(series_of(counted, measure, item, (), select).points)

    def _counted(self) -> dict[tuple[str, str], list[Account]]:
        """The accounts of series by what they count: to go through all of them for each series takes a second."""
        held: dict[tuple[str, str], list[Account]] = defaultdict(list)
        for each in self._accounts.counted():
            held[each.measure, each.item].append(each)
        return held

    def items(self, measures: Collection[str]) -> list[str]:
        """What is counted by these measures, what is counted most often first."""
        counted = Counter(each.item for each in self._accounts.counted() if each.measure in measures)
        return [item for item, _ in sorted(counted.items(), key=lambda each: (-each[1], each[0]))]

    def measures(self) -> list[str]:
        """By what anything is counted."""
        return sorted({each.measure for each in self._accounts.counted()})

    def references(self) -> dict[tuple[str, int, int, str], str]:
        """The claims of series by where they stand."""
        told = (statement.claim for each in self._accounts.counted() for statement in each.statements)
        return {(c.report, c.figure.span.start, c.figure.span.end, c.figure.measure): c.id for c in told}

    def told_as_of(self, incident: str, moment: datetime) -> tuple[Told, ...]:
        """The accounts of one incident from what had been published by a moment."""
        from onrecord.merge import ledger

        claims = as_of(self._claims_of([incident]).get(incident, []), moment)
        return tuple(told_of(each) for each in ledger(incident, claims))

    def claims_of(self, incident: str) -> list[Claim]:
        """The claims of an incident, as people decided them."""
        return self._claims_of([incident]).get(incident, [])

    def _claims_of(self, incidents: Collection[str]) -> dict[str, list[Claim]]:
        names = [name for name in incidents if name != TOTALS]
        found: dict[str, list[Claim]] = defaultdict(list)
        if names:
            for claim in decided(self.record.store.claims(Select(incidents=tuple(names))), self._board.decisions):
                found[self._board.claim_incident(claim.id) or ""].append(claim)
        if TOTALS in incidents:
            totals = [name for name, _, body, _ in self._board.claims() if body["figure"].get("scope") == "cumulative"]
            found[TOTALS] = decided(self._by_ids(totals), self._board.decisions)
        return found

    def _by_ids(self, names: list[str]) -> list[Claim]:
        parts = (names[at : at + 500] for at in range(0, len(names), 500))
        return [claim for part in parts for claim in timely(self.record.store.claims(Select(ids=tuple(part))))]

    def figures(self, names: list[str]) -> list[Claim]:
        """The claims of these ids, as people decided them, in this order; rejected ones are left out."""
        found = {claim.id: claim for claim in decided(self._by_ids(names), self._board.decisions)}
        return [found[name] for name in names if name in found]

    def claims(self) -> list[tuple[str, str | None, dict[str, Any], Review]]:
        """Each claim in short: its id, its incident, its JSON, how far it was looked at."""
        return list(self._board.claims())

    def incident_of(self, claim: str) -> str | None:
        """The incident in which a claim stands."""
        return self._board.claim_incident(claim)

    @property
    def decisions(self) -> list[Decision]:
        """All that was decided, in order."""
        return self._board.decisions

    def source(self, figure: str) -> Source:
        """Where a figure comes from. Raises `Unknown`."""
        claim = self.record.figure(figure)
        return Source(
            claim=claim, incident=self.incident_of(figure), attribution=self._attribution(claim), reader=self._reader(claim)
        )

    def _attribution(self, claim: Claim) -> str | None:
        """Whose words they are; most often they stand in the sentence, and the report need not be unpacked."""
        span = claim.figure.attribution
        if span is None:
            return None
        start = claim.sentence_start
        if start <= span.start and span.end <= start + len(claim.sentence):
            return claim.sentence[span.start - start : span.end - start]
        return span.of(self.version_of(claim.report).reading.report.text)

    def _reader(self, claim: Claim) -> str:
        return next((str(row.reader) for row in self.editions(claim.page) if row.report == claim.report), "")

    def version_of(self, report: str) -> Version:
        """A report's version, kept while nothing has changed: to unpack a long one takes half a second. Raises `Unknown`."""
        key = (self.version, report)
        with self._lock:
            held = self._versions.get(key)
        if held is None:
            held = self.record.store.version(report)
            with self._lock:
                self._versions[key] = held
                while len(self._versions) > KEPT_VERSIONS:
                    del self._versions[next(iter(self._versions))]
        return held

    def figures_of(self, report: str) -> list[Claim]:
        """The claims read from a report, and those that people added, as people decided them."""
        held = decided(self.record.store.claims(Select(report=report)), self._board.decisions)
        return sorted(held, key=lambda claim: claim.reference)

    def editions(self, page: str) -> list[Any]:
        """The versions of a page in short, the newest first."""
        return self.record.store.lines(page=page)

    def search(self, words: str, facets: Words, window: Window) -> Hits:
        """Where words stand in the reports."""
        return self.record.search(words, facets, window)

    def countries(self) -> list[tuple[str, float, float, int]]:
        """The countries of the gazetteer: name, latitude, longitude, and how many people live there, as its size."""
        gazetteer = load_gazetteer()
        told = []
        for index in gazetteer.by_code.values():
            entry, name = gazetteer.entry(index), gazetteer.unit_name(index)
            if name and entry.latitude is not None and entry.longitude is not None:
                told.append((name, entry.latitude, entry.longitude, entry.size))
        return told

    def watched(self, now: datetime) -> list[tuple[Watched, How]]:
        """The sources that are watched, and how each does at a moment."""
        from onrecord.record.watching import state_of
        from onrecord.sources.watchlist import QUIET_AFTER

        def how(source: Watched) -> How:
            if source.tried is None:
                return How.NEW
            return How.FAILING if source.failures else How(state_of(source, now, QUIET_AFTER))

        return [(each, how(each)) for each in self.record.store.watched()]

    def counts(self) -> dict[str, int]:
        """How much the record holds."""
        return self.kept("counts", self.record.store.counts)

    def decide(
        self, verb: Verb, subject: str, *, who: str, why: str, after: Mapping[str, Any] | None = None, expected: int | None = None
    ) -> Decision:
        """Write down what a person decided. Raises `BadDecision`, `StaleDecision` or `Unknown`."""
        made = self.record.judge(verb, subject, who=who, why=why, after=after, expected=expected)
        self.fresh()
        return made

    def waiting_decisions(self) -> list[Decision]:
        """The decisions whose words have changed since: each asks for another look."""
        return self.kept("look again", self.record.waiting)


def _newest(line: Line) -> tuple[str, int, str]:
    """By its first day; what is planned for later years is as new as the report that tells of it."""
    day = line.start or line.end or ""
    return min(day, line.told or day), line.reports, line.id
