"""Incidents in the 31 columns of ACLED's export: one row for one place and one day, as these were stated; nothing is split."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, date, timedelta

from onrecord.export.acled_codes import SUB_EVENTS, actor_name, inter, interaction, sub_event
from onrecord.export.as_csv import dictionary_csv, rows_csv, table_csv
from onrecord.export.cells import words_of
from onrecord.export.countries import COUNTRIES
from onrecord.export.losses import Losses, claims_of, lose, losses_txt
from onrecord.export.table import Cell, Table, columns
from onrecord.export.tables.figures import FIGURES
from onrecord.export.toll import WHOLES, Spot, spot_of, standing, told, wholes
from onrecord.export.view import View
from onrecord.model import Account, Actor, Grain, Incident, Precision

FATALITIES = (
    "fatalities follows ACLED's rule: the lowest of the numbers that stand; nought where nobody gives one; several, many, few are "
    "3, tens 10, dozens 12, hundreds 100; wounded are not counted. Counts that cannot hold each other are added up; notes say so. "
    + WHOLES
)
_GEO = {
    Precision.SITE: 1,
    Precision.CITY: 1,
    Precision.DISTRICT: 2,
    Precision.PROVINCE: 3,
    Precision.AREA: 3,
}
_VAGUE = (("hundreds", 100), ("dozens", 12), ("tens", 10), ("several", 3), ("many", 3), ("few", 3))
_MILITARY = frozenset({"soldier", "militant"})
_CIVIL = frozenset({"person", "civilian", "child", "journalist", "rescuer"})

RULES = (
    "An incident of several places or days gives a row for each place and day that its figures state; nothing is split.",
    FATALITIES,
    "event_id_cnty is onrecord's own id and begins with onrecord:; it is none of ACLED's.",
    "actor1 and actor2 leave out the years of a government, which reports do not give; every organised group is a Rebel group.",
    "Weapons shot down are a row of their own, Disrupted weapons use. source_scale, admin2, admin3 and tags are not known.",
    "Diplomacy beyond an agreement has no code; it is in PLOVER.",
)

ACLED_COLUMNS = columns(
    "event_id_cnty | text | onrecord's own id of the row: the incident, the place and the day.",
    "event_date | day | The day; of a week or a month the day in its middle.",
    "year | whole number | Its year.",
    "time_precision | whole number | 1: a day was said; 2: a week; 3: a month.",
    "disorder_type | text | ACLED's disorder type.",
    "event_type | text | ACLED's event type.",
    "sub_event_type | text | ACLED's sub-event type.",
    "actor1 | text | Who did it.",
    "assoc_actor_1 | text | Others named with that side.",
    "inter1 | text | The kind of actor1.",
    "actor2 | text | To whom it was done.",
    "assoc_actor_2 | text | Others named with that side.",
    "inter2 | text | The kind of actor2.",
    "interaction | text | The two kinds.",
    "civilian_targeting | text | Civilians targeted, where actor2 is civilians.",
    "iso | whole number | The country, ISO 3166-1 numeric.",
    "region | text | ACLED's region.",
    "country | text | The country.",
    "admin1 | text | The first unit below the country.",
    "admin2 | text | Not known.",
    "admin3 | text | Not known.",
    "location | text | The place, in the report's spelling.",
    "latitude | number | Degrees north, WGS 84, to four decimals.",
    "longitude | number | Degrees east, WGS 84, to four decimals.",
    "geo_precision | whole number | 1: a town; 2: a part of a region; 3: a region.",
    "source | text | The outlets.",
    "source_scale | text | Not known.",
    "notes | text | Every figure of the row in the report's own characters, with voice and outlet, and the row's state.",
    f"fatalities | whole number | {FATALITIES}",
    "tags | text | The state: unreviewed, reviewed, published.",
    "timestamp | whole number | The moment the record is told, in seconds since 1970.",
)


def as_acled(view: View) -> dict[str, bytes]:
    """`acled.csv` with its dictionary, its losses and the figures."""
    losses: Losses = {}
    rows = [row for incident in view.held.incidents for row in _incident(incident, view, losses)]
    outside = {claim.id for incident in view.held.incidents for claim in incident.claims}
    lose(losses, (one for one in view.held.claims if one.id not in outside), "is of no incident")
    table = Table(
        name="acled", about="One row for one place, one day, one happening.", columns=ACLED_COLUMNS, rows=lambda _: iter(rows)
    )
    return {
        "acled.csv": rows_csv(ACLED_COLUMNS, rows),
        "dictionary.csv": dictionary_csv((table, FIGURES)),
        "figures.csv": table_csv(FIGURES, view),
        "losses.txt": losses_txt("ACLED's table", RULES, losses),
    }


def _incident(incident: Incident, view: View, losses: Losses) -> Iterator[tuple[Cell, ...]]:
    accounts = view.accounts_of.get(incident.id, [])
    at: dict[tuple[str, date, bool], tuple[Spot, list[Account]]] = {}
    for account in accounts:
        spot, why = _placed(account)
        if spot is None:
            lose(losses, claims_of(account), why)
            continue
        key = (spot.place.name, _day(spot), account.measure == "intercepted")
        at.setdefault(key, (spot, []))[1].append(account)
    code = _code(incident, accounts, view)
    for (_, _, down), (spot, there) in at.items():
        row_code = "Disrupted weapons use" if down else code
        if row_code is None:
            for account in there:
                lose(losses, claims_of(account), f"ACLED has no code for it: {incident.kind}, and nothing said tells more")
            continue
        for account in there:
            if account.measure != "killed":
                lose(losses, claims_of(account), "has no column: it is in notes")
            elif account.stands.low is None:
                lose(losses, claims_of(account), "no lower bound stands: fatalities counts nought for it")
            elif account.stands.low != account.stands.high or len(standing(account)) > 1:
                lose(losses, claims_of(account), "fatalities keeps the lowest number of several, or of a range")
        yield _row(incident, row_code, spot, there, view)


def _placed(account: Account) -> tuple[Spot | None, str]:
    """Where and when ACLED can put it, or why it cannot."""
    spot = spot_of(account)
    if not standing(account):
        return None, "no standing figure tells of it as having happened"
    if spot is None:
        return None, "no place or no day was said"
    place = spot.place
    if place.country not in COUNTRIES or place.latitude is None or place.precision not in _GEO:
        return None, f"{place.name} is a whole country, or has no point: ACLED codes no such row"
    if spot.start != spot.end and spot.period.grain not in {Grain.WEEK, Grain.MONTH}:
        return None, f"it counts {spot.start} to {spot.end}, and nothing is split"
    return spot, ""


def _day(spot: Spot) -> date:
    return spot.start + timedelta(days=(spot.end - spot.start).days // 2)


def _code(incident: Incident, accounts: Iterable[Account], view: View) -> str | None:
    by: dict[str, set[str]] = defaultdict(set)
    for account in accounts:
        by[account.measure].add(account.item)
    harmed = by["killed"] | by["wounded"] | by["captured"]
    parties = len({actor.name for actor in (*incident.actors, *incident.targets)})
    return sub_event(incident.kind, view.modes_of.get(incident.id, set()), by["launched"] | by["hit"], harmed, parties=parties)


def _row(incident: Incident, code: str, spot: Spot, there: list[Account], view: View) -> tuple[Cell, ...]:
    place = spot.place
    country = COUNTRIES[place.country or ""]
    event_type, disorder = SUB_EVENTS[code]
    actor1, actor2 = _sides(incident, code, there)
    names = [_side(actor1, country.alpha2, country.name), _side(actor2, country.alpha2, country.name)]
    civil = names[1][1] == "Civilians"
    killed = wholes(account for account in there if account.measure == "killed")
    claims = [one.claim for account in there for one in standing(account)]
    precision = 1 if spot.start == spot.end else 2 if spot.period.grain is Grain.WEEK else 3
    apart = "" if len(killed) < 2 else f" fatalities is computed: {' + '.join(str(_fatalities(one)) for one in killed)}."
    said = "; ".join(told(one.claim, one.voice) for account in there for one in standing(account))
    suffix = ":intercepted" if code == "Disrupted weapons use" else ""
    return (
        f"onrecord:{incident.id}:{place.geonames_id or place.name}:{_day(spot)}{suffix}",
        _day(spot),
        _day(spot).year,
        precision,
        disorder,
        event_type,
        code,
        names[0][0],
        _others(actor1),
        names[0][1],
        names[1][0],
        _others(actor2),
        names[1][1],
        interaction(names[0][1], names[1][1]),
        "Civilians targeted" if civil else "",
        country.numeric,
        country.acled,
        country.name,
        place.admin1 or "",
        "",
        "",
        place.name,
        None if place.latitude is None else round(place.latitude, 4),
        None if place.longitude is None else round(place.longitude, 4),
        _GEO[place.precision or Precision.AREA],
        "; ".join(dict.fromkeys(claim.outlet or claim.report for claim in claims)),
        "",
        f"{said}.{apart} State: {incident.review.value}.",
        sum(_fatalities(account) for account in killed),
        incident.review.value,
        int(view.held.as_of.replace(tzinfo=view.held.as_of.tzinfo or UTC).timestamp()),
    )


def _sides(incident: Incident, code: str, there: list[Account]) -> tuple[tuple[Actor, ...], tuple[Actor, ...] | None]:
    """Who is actor1 and actor2; null for civilians."""
    if code == "Disrupted weapons use":
        claims = [one.claim.figure for account in there for one in standing(account)]
        return tuple(dict.fromkeys(one.actor for one in claims if one.actor)), ()
    harmed = {account.item for account in there if account.measure in {"killed", "wounded", "captured"}}
    event_type = SUB_EVENTS[code][0]
    if event_type == "Violence against civilians" or (harmed and harmed <= _CIVIL and event_type == "Explosions/Remote violence"):
        return incident.actors, None
    if event_type == "Explosions/Remote violence" and not harmed & _MILITARY:
        return incident.actors, ()
    return incident.actors, incident.targets


def _side(actors: tuple[Actor, ...] | None, country: str, name: str) -> tuple[str, str]:
    if actors is None:
        return f"Civilians ({name})", "Civilians"
    return (actor_name(actors[0]), inter(actors[0], country)) if actors else ("", "")


def _others(actors: tuple[Actor, ...] | None) -> str:
    return "; ".join(actor_name(actor) for actor in (actors or ())[1:])


def _fatalities(account: Account) -> int:
    """ACLED's number for an account: the lowest that stands, vague words by ACLED's own table."""
    numbers = []
    for one in standing(account):
        quantity = one.claim.figure.quantity
        words = words_of(one.claim).casefold().split()
        vague = next((number for word, number in _VAGUE if word in words), None)
        numbers.append(vague if quantity.qualifier.value == "vague" and vague else int(quantity.low or 0))
    return min(numbers, default=0)
