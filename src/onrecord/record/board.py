"""A record's incidents in short lines, kept in memory and brought up to date by what has changed.

The whole of a claim takes a third of a millisecond to unpack: too long for lists over tens of thousands. A line takes what it
shows from the columns and the JSON of a claim, each claim once.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import sqlalchemy as sa

from onrecord.merge.traits import KINDS
from onrecord.model import Claim, Decision, Review, Verb
from onrecord.record.deciding import decided, review_of, reviews_of
from onrecord.store import Store, tables
from onrecord.store.connect import connect
from onrecord.store.forms import as_json, as_object

Body = dict[str, Any]
PART = 2000  # rows that are unpacked at a time
LONGEST = 4  # days of a figure whose happening has a day
OF_CLAIMS = frozenset({Verb.CONFIRM, Verb.CORRECT, Verb.REJECT, Verb.REVIEW, Verb.PUBLISH, Verb.ADD})


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place as a line shows it; `precision` is null where the gazetteer does not have it."""

    name: str
    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    precision: str | None = None
    from_seat: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An incident in short. `who` and `where` are the names by which it is found, in small
    letters, one a line, `members` the claims it rests on; `told` is the day of its newest report.
    """

    id: str
    kind: str
    start: str | None
    end: str | None
    places: tuple[Spot, ...]
    actors: tuple[str, ...]
    targets: tuple[str, ...]
    measures: tuple[str, ...]
    speakers: tuple[str, ...]
    reports: int
    voices: int
    figures: int
    reviewed: int
    review: Review
    received: str
    told: str | None
    who: str
    where: str
    members: tuple[str, ...]


@dataclass(slots=True)
class _Held:
    """One claim as its row and its JSON tell it."""

    number: int
    incident: str | None
    received: str
    family: str
    body: Body
    review: Review = Review.UNREVIEWED
    rejected: bool = False


@dataclass(slots=True)
class Board:
    """The lines by incident. It has state, since to make it anew for each page would take seconds."""

    store: Store
    engine: sa.Engine = field(init=False)
    lines: dict[str, Line] = field(default_factory=dict)
    decisions: list[Decision] = field(default_factory=list)
    state: str = ""
    _claims: dict[str, _Held] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.engine = connect(self.store.where, create=False)

    def refresh(self) -> set[str]:
        """Bring the lines up to date; the ids of the incidents that have changed or are gone."""
        rows = self._rows()
        changed = self._take(rows) | self._decide()
        by_incident: dict[str, list[str]] = defaultdict(list)
        for name, held in self._claims.items():
            if held.incident in changed and not held.rejected:
                by_incident[held.incident].append(name)
        reviews = reviews_of(self.decisions)
        for incident in changed:
            members = sorted(by_incident.get(incident, ()), key=lambda name: self._claims[name].number)
            if members:
                self.lines[incident] = _line(incident, members, [self._claims[name] for name in members], reviews.get(incident))
            else:
                self.lines.pop(incident, None)
        return changed

    def _rows(self) -> list[Any]:
        claim, version = tables.claim.c, tables.version.c
        joined = tables.claim.join(tables.version, claim.version == version.number)
        columns = (claim.number, claim.id, claim.incident, claim.received, version.family)
        with self.engine.connect() as connection:
            return list(connection.execute(sa.select(*columns).select_from(joined).where(claim.gone.is_(None))))

    def _take(self, rows: Sequence[Any]) -> set[str]:
        """Hold the rows; the incidents that claims joined or left."""
        changed: set[str] = set()
        present = {row.id for row in rows}
        for gone in [name for name in self._claims if name not in present]:
            changed.add(self._claims.pop(gone).incident or "")
        new = [row for row in rows if row.id not in self._claims or self._claims[row.id].number != row.number]
        bodies = self._bodies([row.number for row in new])
        for row in rows:
            held = self._claims.get(row.id)
            if row.number in bodies:
                changed |= {row.incident or "", held.incident or "" if held else ""}
                self._claims[row.id] = _Held(row.number, row.incident, row.received, row.family, bodies[row.number])
            elif held is not None and held.incident != row.incident:
                changed |= {row.incident or "", held.incident or ""}
                held.incident = row.incident
        return changed - {""}

    def _bodies(self, numbers: Sequence[int]) -> dict[int, Body]:
        claim = tables.claim.c
        bodies: dict[int, Body] = {}
        with self.engine.connect() as connection:
            for at in range(0, len(numbers), PART):
                asked = sa.select(claim.number, claim.body).where(claim.number.in_(numbers[at : at + PART]))
                bodies |= {row.number: _slim(as_object(row.body)) for row in connection.execute(asked)}
        return bodies

    def _decide(self) -> set[str]:
        """Take what people decided of single claims since; the incidents of those claims."""
        decisions = self.store.decisions()
        if decisions == self.decisions:
            return set()
        known = {each.id for each in self.decisions}
        undone = {each.id for each in self.decisions if each.undone_by is None}
        new = [each for each in decisions if each.id not in known or (each.id in undone and each.undone_by is not None)]
        new += [each for each in decisions if each.id in known and each.id not in undone and each.undone_by is None]
        self.decisions = decisions
        subjects = {each.subject for each in new if each.verb in OF_CLAIMS}
        changed = {name for name in subjects if name.startswith("i")}
        touched = [name for name in subjects if name in self._claims]
        for name, claim in zip(touched, self._as_decided(touched), strict=True):
            held = self._claims[name]
            changed.add(held.incident or "")
            held.rejected = claim is None
            if claim is not None:
                held.body, held.review = _slim(json.loads(as_json(claim))), claim.review
        return changed - {""}

    def _as_decided(self, names: Sequence[str]) -> list[Claim | None]:
        from onrecord.store import Select

        found = decided(self.store.claims(Select(ids=tuple(names))), self.decisions)
        by_id = {claim.id: claim for claim in found}
        return [by_id.get(name) for name in names]

    def claim_incident(self, claim: str) -> str | None:
        """The incident in which a claim stands."""
        held = self._claims.get(claim)
        return held.incident if held else None

    def claims(self) -> Iterable[tuple[str, str | None, Body, Review]]:
        """Each claim that was not rejected: its id, its incident, its JSON in short, how far it was looked at."""
        return [(name, held.incident, held.body, held.review) for name, held in self._claims.items() if not held.rejected]


class Watch:
    """Tells whether a record has changed, for nearly nothing. It holds a connection, and so is a class."""

    def __init__(self, store: Store) -> None:
        self._store = store
        server = "://" in store.where
        self._file = None if server else sqlite3.connect(f"file:{store.where}?mode=ro", uri=True, check_same_thread=False)

    def state(self) -> str:
        """Something that differs once anybody has written."""
        if self._file is None:
            return str(self._store.state())
        with closing(self._file.execute("PRAGMA data_version")) as asked:
            return str(asked.fetchone()[0])

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()


KEPT = ("report", "outlet", "published", "said", "page", "event_type", "where", "within", "title", "sentence", "sentence_start")
OF_FIGURE = ("span", "measure", "item", "quantity", "currency", "status", "scope", "actor", "target", "speaker", "period", "place")


def _slim(body: Body) -> Body:
    """What of a claim's JSON the lists show; the judgements and the rest are read when somebody looks at the claim."""
    figure = {name: body["figure"][name] for name in OF_FIGURE if name in body["figure"]}
    return {**{name: body[name] for name in KEPT if name in body}, "figure": figure}


def _line(name: str, members: Sequence[str], held: Sequence[_Held], told: Review | None) -> Line:
    bodies = [each.body for each in held]
    figures = [body["figure"] for body in bodies]
    spans = [days for figure in figures if (days := _days(figure))]
    # "In July" tells no day where another report does.
    days = [day for span in [each for each in spans if _is_short(each)] or spans for day in span]
    actors = _commonest(figure["actor"]["name"] for figure in figures if figure.get("actor"))
    targets = _commonest(figure["target"]["name"] for figure in figures if figure.get("target"))
    places = _places(bodies)
    above = {each["name"].lower() for body in bodies for each in body.get("within", ())}
    voices = {_voice(each) for each in held}
    reviewed = sum(each.review is not Review.UNREVIEWED for each in held)
    return Line(
        id=name,
        kind=Counter(KINDS.get(figure["measure"], "ASSAULT") for figure in figures).most_common(1)[0][0],
        start=min(days, default=None),
        end=max(days, default=None),
        places=places,
        actors=actors,
        targets=targets,
        measures=_commonest(figure["measure"] for figure in figures),
        speakers=_commonest(figure["speaker"]["name"] for figure in figures if figure.get("speaker")),
        reports=len({each.family for each in held}),
        voices=len(voices),
        figures=len(held),
        reviewed=reviewed,
        review=review_of(told, (each.review for each in held)),
        received=max(each.received for each in held),
        told=max((body["published"] for body in bodies if body.get("published")), default=None),
        who="\n".join({each.lower() for each in (*actors, *targets)}),
        where="\n".join({*(each.name.lower() for each in places), *((each.country or "").lower() for each in places), *above}),
        members=tuple(members),
    )


def _days(figure: Mapping[str, Any]) -> list[str]:
    period = figure.get("period") or {}
    return [period[name] for name in ("start", "end") if period.get(name)]


def _is_short(span: list[str]) -> bool:
    return (date.fromisoformat(max(span)[:10]) - date.fromisoformat(min(span)[:10])).days <= LONGEST


def _voice(held: _Held) -> str:
    speaker = held.body["figure"].get("speaker")
    return (speaker.get("body") or speaker["name"]) if speaker else f"outlet {held.body.get('outlet') or held.family}"


def _commonest(names: Iterable[str]) -> tuple[str, ...]:
    counted = Counter(names)
    return tuple(sorted(counted, key=lambda name: (-counted[name], name)))


def _places(bodies: Collection[Body]) -> tuple[Spot, ...]:
    found = [body["where"] for body in bodies if body.get("where")]
    counted = Counter((place["name"], place.get("country")) for place in found)
    first = {(place["name"], place.get("country")): place for place in reversed(found)}
    ordered = sorted(counted, key=lambda key: (-counted[key], key[0]))
    return tuple(spot_of(first[key]) for key in ordered)


def spot_of(place: Mapping[str, Any]) -> Spot:
    """A place of a claim's JSON as a line shows it."""
    known = ("name", "country", "latitude", "longitude", "precision", "from_seat")
    return Spot(**{name: place[name] for name in known if name in place})
