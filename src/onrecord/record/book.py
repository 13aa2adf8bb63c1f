"""A record that is open: what can be asked of it and done with it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from itertools import islice
from typing import Any

from onrecord.errors import SourceError, Unknown
from onrecord.merge import Atlas as AnyAtlas
from onrecord.merge import Split, beside, claims_of, incident_of, keys, ledger, running_totals, series, undated, with_parts
from onrecord.merge import as_of as published_by
from onrecord.model import Account, Claim, Decision, Incident, Point, Reading, Telling, Verb, Version
from onrecord.record.adding import Added, Outcome, join, keep
from onrecord.record.archive import gathered
from onrecord.record.deciding import decided, review_of, reviews_of, stale
from onrecord.record.judging import judge
from onrecord.record.reading import read_report
from onrecord.record.times import written
from onrecord.record.tools import load_gazetteer, require_model
from onrecord.run import in_processes, inline
from onrecord.sources import Clock, Got, ReadyReading, join_reading
from onrecord.store import Hits, Select, Store, Window, Words, open_store

Ready = Mapping[str, ReadyReading]
AHEAD = 64  # reports that are looked up before they are read
MOST_NAMES = 5_000


def now() -> datetime:
    """The moment, in UTC to the second."""
    return datetime.now(UTC).replace(microsecond=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """Why a figure stands in the record: its claim, the version it was read from, and what people decided about it."""

    claim: Claim
    version: Version
    incident: str | None
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A measure and item by day; `undated` counts the things counted that have no day and so no point."""

    measure: str
    item: str
    points: tuple[Point, ...]
    undated: int


class Record:
    """A record that is open, made by `open_record`. Use it in a `with` block, or close it."""

    def __init__(self, store: Store, *, clock: Clock = now, reader: str = "0") -> None:
        self.store = store
        self._clock = clock
        self.reader = reader
        self._atlas: AnyAtlas | None = None
        self._shelf: Any = None

    def __enter__(self) -> Record:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file or the server."""
        self.store.close()

    @property
    def atlas(self) -> AnyAtlas:
        """The gazetteer as merging asks it, loaded when first needed."""
        if self._atlas is None:
            from onrecord.record.atlas import Atlas  # the whole reader comes with it, and who only looks needs none of it

            self._atlas = Atlas(load_gazetteer())
        return self._atlas

    def add(
        self,
        names: Iterable[str],
        *,
        published: date | None = None,
        ready: Ready | None = None,
        model: str | None = None,
        everything: bool = False,
        jobs: int = 1,
        allow: Collection[str] = (),
        text_column: str | None = None,
    ) -> Iterator[Added | SourceError]:
        """Add the reports that `names` mean, each as it comes: once it is told, it is in the record.

        `ready` are readings by report id, taken instead of reading. What cannot be read comes out as a `SourceError`.
        `allow` names hosts of a private network that may be fetched from, `text_column` the column of a table with the texts.
        """
        if ready is None:
            require_model(model)
        got = gathered(names, clock=self._clock, published=published, allow=allow, text_column=text_column)
        while part := list(islice(got, AHEAD)):
            yield from self._add_part(part, ready, partial(_read_got, model=model, everything=everything), jobs)

    def _add_part(
        self, part: list[Got | SourceError], ready: Ready | None, read: Callable[[Got], Reading | SourceError], jobs: int
    ) -> Iterator[Added | SourceError]:
        known = [None if isinstance(each, SourceError) else self.store.holds(each.report, each.original) for each in part]
        added = [each for each, name in zip(part, known, strict=True) if name is None and isinstance(each, Got)]
        new = [each for each in added if each.reading is None]
        if ready is not None:
            readings: Iterator[Reading | SourceError] = (_joined(each, ready) for each in new)
        else:
            readings = in_processes(read, new, jobs=jobs) if jobs > 1 else inline(read, new)
        for each, name in zip(part, known, strict=True):
            if isinstance(each, SourceError):
                yield each
            elif name is not None:
                yield Added(report=name, outcome=Outcome.KNOWN, figures=0)
            else:
                reading = each.reading or next(readings)
                yield reading if isinstance(reading, SourceError) else self._keep(each, reading)

    def take_in(self, got: Got, *, model: str | None = None, everything: bool = False) -> Added | SourceError:
        """Read one report and keep it; one that the record has already changes nothing."""
        known = self.store.holds(got.report, got.original)
        if known is not None:
            return Added(report=known, outcome=Outcome.KNOWN, figures=0)
        reading = read_report(got.report, model=model, everything=everything)
        return reading if isinstance(reading, SourceError) else self._keep(got, reading)

    def _keep(self, got: Got, reading: Reading) -> Added:
        return keep(self.store, got, reading, self.atlas, reader=got.reader or self.reader, at=self.moment())

    def moment(self) -> str:
        """The moment by the record's clock, in UTC, ISO form."""
        return written(self._clock())

    def reread(self, *, model: str | None = None, everything: bool = False) -> Iterator[Added]:
        """Read the reports that an older version of onrecord read once more; what people decided stays."""
        require_model(model)
        for version in list(self.store.versions()):
            if version.reader == self.reader or version.withdrawn is not None:
                continue
            reading = read_report(version.reading.report, model=model, everything=everything)
            if isinstance(reading, SourceError):
                raise reading
            yield self._replace(replace(version, reading=reading, reader=self.reader))

    def _replace(self, version: Version) -> Added:
        report = version.reading.report.id
        claims = claims_of(version, self.atlas)
        held = {claim.id: claim for claim in self.store.claims(Select(report=report))}
        added = {each.subject for each in self.store.decisions() if each.verb is Verb.ADD}
        new = [claim for claim in claims if not _equal(held.get(claim.id), claim)]
        gone = [name for name, claim in held.items() if name not in added and not any(_equal(claim, each) for each in claims)]
        with self.store.writing() as writer:
            at = self.moment()
            before = writer.incidents_of(gone)
            beside = [claim for claim in writer.claims_of_incidents(set(before.values())) if claim.id not in gone]
            writer.end_claims(gone, at)
            number = writer.replace_reading(report, version.reading, self.reader)
            writer.keep_claims(number, new, keys(claims), at)
            join(writer, [*claims, *beside], at)
        return Added(report=report, outcome=Outcome.ADDED if new or gone else Outcome.KNOWN, figures=len(claims))

    def figures(self, select: Select | None = None, window: Window | None = None) -> list[Claim]:
        """The claims asked for, as people decided them; a corrected one shows the correction."""
        return decided(self.store.claims(select, window), self.store.decisions())

    def figure(self, name: str) -> Claim:
        """One claim as it was read. Raises `Unknown`."""
        found = self.store.claims(Select(ids=(name,)))
        if not found:
            raise Unknown(f"there is no figure {name!r}; `onrecord figures` lists those there are")
        return found[0]

    def why(self, name: str) -> Why:
        """Where a figure comes from and what was decided about it. Raises `Unknown`."""
        claim = self.figure(name)
        told = (replace(each, look_again=_look_again(each, claim)) for each in self.store.decisions(name))
        return Why(
            claim=claim,
            version=self.store.version(claim.report),
            incident=self.store.incidents_of(Select(ids=(name,)))[name],
            decisions=tuple(told),
        )

    def incidents(self, select: Select | None = None, as_of: datetime | None = None) -> list[Incident]:
        """The incidents in which any of the claims asked for stand, each whole, the newest day first.

        With `as_of` (a moment in UTC), only what had been published by then is looked at.
        """
        names = {name for name in self.store.incidents_of(select).values() if name}
        return self._in_incidents(names, select.known_on if select else None, as_of)

    def incident(self, name: str, known_on: str | None = None, as_of: datetime | None = None) -> Incident:
        """An incident, or the one that it has become, as the record held it or as published by a moment. Raises `Unknown`."""
        return self._as_part(self._incident(name, known_on, as_of), known_on, as_of)

    def _incident(self, name: str, known_on: str | None, as_of: datetime | None) -> Incident:
        """The same without what it is a part of, which takes the others of its days to tell."""
        heir = self.store.leads_to(name)
        found = self._in_incidents({heir}, known_on, as_of)
        if not found and as_of is not None:
            raise Unknown(f"nothing of incident {name!r} had been published by {as_of:%Y-%m-%d %H:%M} UTC")
        if not found:
            raise Unknown(f"no figure stands in incident {name!r} any more")
        return found[0]

    def _as_part(self, incident: Incident, known_on: str | None, as_of: datetime | None) -> Incident:
        """The incident with the larger one of its days that it is a part of, if there is one."""
        if incident.start is None or incident.end is None:
            return incident
        days = Select(since=incident.start, until=incident.end, known_on=known_on)
        beside = {name for name in self.store.incidents_of(days).values() if name} | {incident.id}
        return next(each for each in self._in_incidents(beside, known_on, as_of) if each.id == incident.id)

    def beside(self, incident: Incident) -> list[Telling]:
        """What its reports say of an incident without a number, by voice."""
        return list(beside(incident, self.store.versions({claim.report for claim in incident.claims})))

    def _in_incidents(self, names: Collection[str], known_on: str | None, moment: datetime | None = None) -> list[Incident]:
        if not names:
            return []
        # A database takes some thousands of names in one question: beyond them all are asked for.
        asked = Select(known_on=known_on, incidents=tuple(sorted(names)) if len(names) <= MOST_NAMES else None)
        decisions = self.store.decisions()
        held = decided(self.store.claims(asked), decisions)
        told = published_by(held, moment) if moment is not None else held
        return [each for each in self.gathered(told, decisions, asked) if each.id in names]

    def gathered(self, claims: Iterable[Claim], decisions: Iterable[Decision], asked: Select | None = None) -> list[Incident]:
        """The incidents that these claims stand in, of these claims alone, the newest day first."""
        placed = self.store.incidents_of(asked)
        groups: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            if name := placed.get(claim.id):
                groups[name].append(claim)
        seen = reviews_of(decisions)
        made = (incident_of(name, group) for name, group in groups.items())
        told = (replace(each, review=review_of(seen.get(each.id), (claim.review for claim in each.claims))) for each in made)
        return list(with_parts(sorted(told, key=lambda each: (each.start or date.min, each.id), reverse=True)))

    def accounts(self, incident: str | None = None, select: Select | None = None, as_of: datetime | None = None) -> list[Account]:
        """The ledger: of one incident, or of all that fit with the running totals after them."""
        if incident is not None:
            found = self._incident(incident, select.known_on if select else None, as_of)
            return list(ledger(found.id, found.claims))
        told = [account for each in self.incidents(select, as_of) for account in ledger(each.id, each.claims)]
        held = self.figures(select)
        return [*told, *running_totals(published_by(held, as_of) if as_of else held)]

    def contradictions(self, select: Select | None = None, as_of: datetime | None = None) -> list[Account]:
        """The accounts of things that are disputed: two standing statements contradict each other, or one is denied."""
        return [each for each in self.accounts(None, select, as_of) if each.stands.disputed]

    def series(
        self, measure: str, item: str, by: Iterable[Split] = (), select: Select | None = None, as_of: datetime | None = None
    ) -> Series:
        """What stands of a measure and item by day, and how many things counted are left out since they have no day."""
        return series_of(self.accounts(None, select, as_of), measure, item, by, select)

    def search(self, words: str, facets: Words | None = None, window: Window | None = None) -> Hits:
        """Where words stand in the reports."""
        return self.store.search(words, facets, window)

    def frame(self, table: str, *, of: str = "pandas", as_of: datetime | None = None) -> Any:
        """A table as a frame of `pandas` or `polars`, as exports have it: sensitive places are left out.

        `table` is reports, figures, quotes, events, incidents, ledger or decisions; with `as_of` (a moment in UTC), what had
        been published by then. Raises `NoSuchTable` or `MissingFrames`, as `frames.frame_of` says.
        """
        from onrecord.record.frames import frame_of
        from onrecord.record.shelf import Shelf  # it is made of records

        if self._shelf is None:
            self._shelf = Shelf(self)
        return frame_of(self._shelf.view(as_of), table, of)

    def judge(
        self, verb: Verb, subject: str, *, who: str, why: str, after: Mapping[str, Any] | None = None, expected: int | None = None
    ) -> Decision:
        """Write down what a person decided, as `judging.judge` says. Raises `BadDecision`, `StaleDecision` or `Unknown`."""
        return judge(self, verb, subject, who=who, why=why, after=after, expected=expected)

    def withdraw(self, report: str, *, who: str, reason: str) -> list[str]:
        """Remove a report's text and bytes from the record, leaving a marked gap; the ids of the versions that were emptied."""
        with self.store.writing() as writer:
            emptied = writer.withdraw(report, reason, self.moment())
            writer.decide(Verb.WITHDRAW, report, who=who, why=reason, at=self.moment(), before=None, after={"versions": emptied})
        return emptied

    def take(self, who: str, what: str) -> None:
        """Note who took what out of the record."""
        with self.store.writing() as writer:
            writer.take(who, what, self.moment())

    def waiting(self) -> list[Decision]:
        """The decisions whose words have changed or are gone since: each asks for another look."""
        told = []
        for each in self.store.decisions():
            if each.undone_by is None and each.before and "sentence" in each.before:
                held = self.store.claims(Select(ids=(each.subject,)))
                again = _look_again(each, held[0] if held else None)
                if again:
                    told.append(replace(each, look_again=again))
        return told


def series_of(
    accounts: Iterable[Account], measure: str, item: str, by: Iterable[Split] = (), select: Select | None = None
) -> Series:
    """The series that accounts give, of the days, places and sides asked for."""
    held = list(accounts)
    points = series(_within(held, select), measure, item, by)
    return Series(measure=measure, item=item, points=points, undated=len(undated(held, measure, item)))


def _within(accounts: Iterable[Account], select: Select | None) -> Iterator[Account]:
    """Incidents come whole, with what else they hold: a series is of the days, places and sides asked for."""
    for each in accounts:
        claims = [statement.claim for statement in each.statements]
        if select is None or any(_fits(claim, select) for claim in claims):
            yield each


def _fits(claim: Claim, select: Select) -> bool:
    figure = claim.figure
    place = claim.where or figure.place
    names = {each.name.lower() for each in (place, *claim.within) if each}
    sides = {each.name.lower() for each in (figure.actor, figure.target) if each}
    period = figure.period
    first, last = (period.start or period.end, period.end or period.start) if period else (None, None)
    return (
        (select.place is None or select.place.lower() in names)
        and (select.country is None or (place is not None and place.country == select.country))
        and (select.actor is None or select.actor.lower() in sides)
        and (select.since is None or (last is not None and last >= select.since))
        and (select.until is None or (first is not None and first <= select.until))
    )


def open_record(where: str = "onrecord.db", *, create: bool = False, clock: Clock = now) -> Record:
    """The record in the file `where`, or at an address `postgresql://...`; with `create`, a new one where there is none.

    Raises a `RecordError` that says what is the matter.
    """
    from onrecord import __version__

    return Record(open_store(where, create=create), clock=clock, reader=__version__)


def _look_again(decision: Decision, claim: Claim | None) -> str | None:
    if claim is None:
        return "the figure is not read there any more"
    return "the words around the figure have changed" if stale(decision, claim) else None


def _equal(one: Claim | None, other: Claim) -> bool:
    return one is not None and one.figure == other.figure and one.sentence == other.sentence


def _read_got(got: Got, *, model: str | None, everything: bool) -> Reading | SourceError:
    return read_report(got.report, model=model, everything=everything)


def _joined(got: Got, ready: Ready) -> Reading | SourceError:
    named = ready.get(got.report.id)
    if named is None:
        return SourceError("no reading was given for it (--readings)", source=got.origin)
    try:
        return join_reading(named, got.report).reading
    except SourceError as fault:
        return fault
