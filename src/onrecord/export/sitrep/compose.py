"""The sections of a situation report, by OCHA's conventions, in their order."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from onrecord.export.countries import COUNTRIES
from onrecord.export.sitrep.changes import changes, disagreements
from onrecord.export.sitrep.notes import Notes, account_runs, noun
from onrecord.export.sitrep.nouns import Block, Mark, Run, RunKind, Runs, Section
from onrecord.export.sitrep.period import Chosen, is_of
from onrecord.export.sitrep.words import KINDS, MEASURES, days_words, moment_words
from onrecord.export.toll import WHOLES, best_of, leading, period_of, place_of, standing, wholes
from onrecord.model import Account, Incident, Period, Place, Precision, Statement, Status

HIGHLIGHTS = 5
KEY_FIGURES = 12
SUM = (
    "The sum of the counts that stand of the incidents of the period, but those dated outside it or only to a longer stretch; what "
    "is counted in a part of an incident with such a count is left out; a count without a lower bound adds nothing to the lower "
    "bound, and without an upper bound it leaves the sum without. " + WHOLES
)
REPORTS = "Reports, counted by onrecord; near-duplicates and versions of a page count once."
INCIDENTS = "Incidents, counted by onrecord."
VOICES = "Distinct voices, counted by onrecord."


class Composer:
    """Writes the sections. It has a state, the notes: labels are given in the order in which the report uses them."""

    def __init__(self, chosen: Chosen) -> None:
        self.chosen = chosen
        self.view = chosen.view
        self.notes = Notes()
        self.number = {incident.id: at for at, incident in enumerate(chosen.incidents, start=1)}

    def sections(self) -> tuple[Section, ...]:
        """All sections, in the order in which they are read."""
        parts: tuple[tuple[str, str, Callable[[], Iterable[Block]]], ...] = (
            ("highlights", "Highlights", self._highlights),
            ("key-figures", "Key figures", self._key_figures),
            ("map", "Map", lambda: [Block(kind="map")]),
            ("overview", "Overview by area", self._overview),
            ("incidents", "Incidents", lambda: [*self._incidents(self.chosen.violent), *self._loose()]),
            ("diplomacy", "Diplomacy and aid", lambda: self._incidents(self.chosen.other)),
            ("disagreements", "What sources disagree on", lambda: disagreements(self.chosen, self.notes, self.name)),
            ("changes", "What changed since the end of the period before", lambda: changes(self.chosen, self.notes, self.name)),
            ("sources", "Sources used, and sources that failed", self._sources),
            ("not-covered", "What is not covered", self._not_covered),
        )
        return tuple(Section(anchor=anchor, title=title, blocks=tuple(write())) for anchor, title, write in parts)

    def marks(self) -> tuple[Mark, ...]:
        """The points of the map: one for each incident that has one."""
        marks = []
        for incident in self.chosen.incidents:
            place = _point(incident)
            if place is not None and place.latitude is not None and place.longitude is not None:
                area = place.precision not in {Precision.SITE, Precision.CITY}
                number = self.number[incident.id]
                marks.append(
                    Mark(
                        number=number,
                        name=place.name,
                        latitude=place.latitude,
                        longitude=place.longitude,
                        area=area,
                        anchor=f"incident-{number}",
                    )
                )
        return tuple(marks)

    def name(self, account: Account, told: Period | None = None) -> Runs:
        """What an account counts, with its place and its days, or those of one of its statements."""
        place, period = place_of(account), told or period_of(account)
        runs = [Run(f"{noun(account.item, 2).capitalize() if account.currency is None else 'Money'} {account.measure}")]
        if place is not None:
            runs += [Run(" in "), Run(place.name, RunKind.NAME)]
        if period is not None and (period.start or period.end):
            runs += [Run(", "), Run(days_words(period.start, period.end), RunKind.WHEN)]
        return tuple(runs)

    def _accounts(self, incident: Incident) -> list[Account]:
        accounts = [one for one in self.view.accounts_of.get(incident.id, []) if standing(one)]
        return sorted(accounts, key=lambda one: MEASURES.index(one.measure) if one.measure in MEASURES else len(MEASURES))

    def _in_period(self, incident: Incident) -> list[Account]:
        """Those of its accounts whose own days, where they are told, lie in the period."""
        return [one for one in self._accounts(incident) if is_of(period_of(one), self.chosen.since, self.chosen.until)]

    def _ranked(self) -> list[Incident]:
        """Incidents by how many were killed, wounded, launched and so on, then in their order."""

        def weight(incident: Incident) -> tuple[int, ...]:
            best = dict.fromkeys(MEASURES, 0)
            for account in self._in_period(incident):
                best[account.measure] = max(best.get(account.measure, 0), best_of(account))
            return tuple(-best[measure] for measure in MEASURES)

        return sorted((one for one in self.chosen.firm if self._in_period(one)), key=weight)

    def _highlights(self) -> list[Block]:
        ranked = self._ranked()
        violent = [one for one in ranked if one in self.chosen.violent][: HIGHLIGHTS - 2]
        told = [self._sentence(one) for one in (*violent, *[one for one in ranked if one in self.chosen.other][:1])]
        counted = self.notes.compute(len(self.chosen.firm), INCIDENTS, named=[self._title(one) for one in self.chosen.firm])
        told.append((Run("Incidents dated in the period: "), counted, Run(".")))
        if len(told) == 1:
            reports = self._reports()
            told.append((Run("Reports that tell of them: "), self.notes.compute(len(reports), REPORTS, named=reports), Run(".")))
        return [Block(kind="list", items=tuple(told))]

    def _sentence(self, incident: Incident) -> Runs:
        account = self._in_period(incident)[0]
        return (*self.name(account), Run(":"), *account_runs(account, self.notes), Run("."))

    def _key_figures(self) -> list[Block]:
        rows = [row for measure in ("killed", "wounded") if (row := self._sum(measure)) is not None]
        for incident in self._ranked()[:KEY_FIGURES]:
            rows += [self._key(account, lead) for account in self._in_period(incident)[:2] if (lead := leading(account))]
        totals = [(account, self._last_said(account)) for account in self.chosen.cumulative]
        rows += [self._key(account, lead) for account, lead in totals if lead is not None][:KEY_FIGURES]
        if not rows:
            return [Block(kind="paragraph", runs=(Run("No count of the period stands."),))]
        return [Block(kind="table", header=("What", "Figure", "Source", "Said"), rows=tuple(rows))]

    def _last_said(self, account: Account) -> Statement | None:
        """Of a running total, the last that was said in the period: what was said since is of a later report."""
        lead = leading(account)
        said = [one for one in account.statements if self.chosen.said_in(one)]
        if lead is None or lead in said:
            return lead
        return next((one for one in reversed(said) if one.claim.figure.status is Status.HAPPENED), None)

    def _key(self, account: Account, lead: Statement) -> tuple[Runs, ...]:
        claim = lead.claim
        outlet = claim.outlet or claim.report
        said = (Run(moment_words(claim.said or claim.published), RunKind.WHEN),)
        voice = (Run(lead.voice, RunKind.NAME), *(() if lead.voice == outlet else (Run(", "), Run(outlet, RunKind.NAME))))
        disputed = (Run(" (disputed)"),) if account.stands.disputed else ()
        name = self.name(account, claim.figure.period if account.cumulative else None)
        return (name, (*self.notes.count(lead, bare=account.currency is None), *disputed), voice, said)

    def _sum(self, measure: str) -> tuple[Runs, ...] | None:
        """The computed total of the period; null where fewer than two counts make it."""
        told = {one.id: wholes(each for each in self._in_period(one) if each.measure == measure) for one in self.chosen.firm}
        members = [each for one in self.chosen.firm if not told.get(one.part_of or "") for each in told[one.id]]
        if len(members) < 2:
            return None
        low = sum(int(one.stands.low or 0) for one in members)
        highs = [one.stands.high for one in members]
        high = None if None in highs else sum(int(one) for one in highs if one is not None)
        text = f"at least {low:,}" if high is None else f"{low:,}" if low == high else f"{low:,} to {high:,}"
        run = self.notes.compute_text(text, SUM, members=[lead for one in members for lead in standing(one)])
        when = Run(days_words(self.chosen.since, self.chosen.until) or "all days held", RunKind.WHEN)
        return ((Run(f"{measure.capitalize()} in all incidents of the period"),), (run,), (Run("computed by onrecord"),), (when,))

    def _overview(self) -> list[Block]:
        areas: dict[str, list[Incident]] = {}
        for incident in self.chosen.incidents:
            areas.setdefault(_area(incident), []).append(incident)
        items = []
        for area, there in sorted(areas.items(), key=lambda one: (one[0] == NO_AREA, one[0])):
            counted = self.notes.compute(len(there), INCIDENTS, named=[self._title(one) for one in there])
            runs = [Run(area, RunKind.NAME if area != NO_AREA else RunKind.PLAIN), Run(": incidents "), counted, Run(":")]
            for at, (place, numbers) in enumerate(self._by_place(there).items()):
                runs += [Run(" " if at == 0 else "; "), Run(place, RunKind.NAME), Run(" (")]
                for number in numbers:
                    runs += [Run(str(number), RunKind.LIST, f"incident-{number}"), Run(", ")]
                runs[-1] = Run(")")
            items.append((*runs, Run(".")))
        return [Block(kind="list", items=tuple(items))] if items else [_nothing("No incident is dated in the period.")]

    def _by_place(self, incidents: list[Incident]) -> dict[str, list[int]]:
        """The numbers of incidents by the place that is named most often, or else by their sides."""
        by: dict[str, list[int]] = {}
        for incident in incidents:
            name = incident.places[0].name if incident.places else self._title(incident)
            by.setdefault(name, []).append(self.number[incident.id])
        return by

    def _incidents(self, incidents: tuple[Incident, ...]) -> list[Block]:
        return [block for one in incidents for block in self._incident(one)] or [_nothing("None is dated in the period.")]

    def _loose(self) -> list[Block]:
        """What may be of the period: said so, and told after what is."""
        if not self.chosen.loose:
            return []
        words = "Dated only to a longer stretch that holds days of the period, and in none of its highlights and sums:"
        return [_nothing(words), *(block for one in self.chosen.loose for block in self._incident(one))]

    def _incident(self, incident: Incident) -> list[Block]:
        number = self.number[incident.id]
        heading = (Run(f"{number}. ", RunKind.LIST), Run(self._title(incident), RunKind.NAME))
        about: list[Run] = [Run(f"{KINDS.get(incident.kind, incident.kind).capitalize()}")]
        when = days_words(incident.start, incident.end)
        about += [Run(", "), Run(when, RunKind.WHEN)] if when else []
        for words, actors in ((". Named as acting: ", incident.actors), (". Named as acted on: ", incident.targets)):
            about += [Run(words), Run(", ".join(actor.name for actor in actors), RunKind.NAME)] if actors else []
        families = sorted({claim.family for claim in incident.claims})
        about += [Run(". Reports: "), self.notes.compute(incident.reports, REPORTS, named=families)]
        voices = sorted({one.voice for account in self.view.accounts_of.get(incident.id, ()) for one in account.statements})
        about += [Run(", voices: "), self.notes.compute(incident.voices, VOICES, named=voices)]
        about += [Run(f". State: {incident.review.value}.")]
        blocks = [
            Block(kind="heading", runs=heading, anchor=f"incident-{number}"),
            Block(kind="paragraph", runs=tuple(about)),
        ]
        items = tuple(
            (*self.name(one), Run(":"), *account_runs(one, self.notes), Run(_dispute(one))) for one in self._accounts(incident)
        )
        return [*blocks, Block(kind="list", items=items)] if items else blocks

    def _title(self, incident: Incident) -> str:
        place = incident.places[0] if incident.places else None
        kind = KINDS.get(incident.kind, incident.kind)
        if place is None:
            sides = " and ".join(dict.fromkeys(actor.name for actor in (*incident.actors[:1], *incident.targets[:1])))
            return f"{sides}: {kind}" if sides else kind.capitalize()
        country = COUNTRIES.get(place.country or "")
        where = place.name if country is None or country.name == place.name else f"{place.name}, {country.name}"
        return f"{where}: {kind}"

    def _reports(self) -> list[str]:
        return sorted({claim.family for incident in self.chosen.incidents for claim in incident.claims})

    def _sources(self) -> list[Block]:
        by: dict[str, set[str]] = {}
        for incident in self.chosen.incidents:
            for claim in incident.claims:
                by.setdefault(claim.outlet or claim.report, set()).add(claim.family)
        rows = tuple(
            ((Run(outlet, RunKind.NAME),), (self.notes.compute(len(families), REPORTS, named=sorted(families)),))
            for outlet, families in sorted(by.items())
        )
        used = Block(kind="table", header=("Outlet", "Reports used"), rows=rows) if rows else _nothing("No source was used.")
        failed = tuple(
            (Run(one.source, RunKind.NAME), Run(": "), Run(f"“{one.why}”", RunKind.QUOTED)) for one in self.view.held.failed
        )
        if not failed:
            return [used, _nothing("No source is known to have failed.")]
        return [used, Block(kind="paragraph", runs=(Run("Tried, and failed:"),)), Block(kind="list", items=failed)]

    def _not_covered(self) -> list[Block]:
        items: list[Runs] = [
            (Run("Reports that onrecord was not given, and what no report says."),),
            (Run("Figures that it did not find in the reports it was given."),),
        ]
        versions = [one for one in self.view.held.versions if self.chosen.is_of(one.reading.report)]
        gone = [one.reading.report.id for one in versions if one.withdrawn is not None]
        unread = [one.reading.report.id for one in versions if one.newest and one.reading.not_read]
        unseen = [self._title(one) for one in self.chosen.incidents if one.review.value == "unreviewed"]
        bare = [self._title(one) for one in self.chosen.incidents if _point(one) is None]
        for words, rule, ids in (
            (
                "Incidents without a day, told in reports of the period: ",
                INCIDENTS,
                [self._title(one) for one in self.chosen.undated],
            ),
            ("Incidents of the period that no person has looked at, told all the same: ", INCIDENTS, unseen),
            ("Incidents without a point, which are not on the map: ", INCIDENTS, bare),
            ("Reports of the period that were withdrawn from the record: ", REPORTS, gone),
            ("Reports of the period that were not read, for their language or another reason: ", REPORTS, unread),
        ):
            if ids:
                items.append((Run(words), self.notes.compute(len(ids), rule, named=ids), Run(".")))
        return [Block(kind="list", items=tuple(items))]


NO_AREA = "No country named"


def _area(incident: Incident) -> str:
    for place in incident.places:
        country = COUNTRIES.get(place.country or "")
        if country is not None:
            return f"{country.name}, {place.admin1}" if place.admin1 else country.name
    return NO_AREA


def _point(incident: Incident) -> Place | None:
    fine = (one for one in incident.places if one.latitude is not None and one.longitude is not None)
    return next((one for one in fine if one.precision is not Precision.COUNTRY), None)


def _dispute(account: Account) -> str:
    return ". The voices disagree." if account.stands.disputed else "."


def _nothing(words: str) -> Block:
    return Block(kind="paragraph", runs=(Run(words),))
