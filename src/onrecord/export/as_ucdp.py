"""Incidents with deaths in the 49 columns of UCDP GED: one row for one place and its days, as these were stated."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from onrecord.export.as_csv import dictionary_csv, rows_csv, table_csv
from onrecord.export.countries import COUNTRIES
from onrecord.export.losses import Losses, claims_of, lose, losses_txt
from onrecord.export.table import Cell, Column, Kind, Table
from onrecord.export.tables.figures import FIGURES
from onrecord.export.toll import WHOLES, Spot, best_of, high_of, low_of, spot_of, standing, wholes
from onrecord.export.view import View
from onrecord.model import Account, ActorKind, Claim, Grain, Incident, Precision, Review, Statement

BEST = (
    "The rule standing-statements: low is the lowest bound that stands, nought where none does; best the number of the statement "
    "said last by the best placed voice; high the highest bound that stands, or the highest number said where that is open. "
    "low, best and high are of killed alone. " + WHOLES
)
DEATHS = "Of best, those that were said to be {}; a count of people is unknown."
RULES = (
    "A row needs a death, a place or a country, days, and two sides, or one and civilians; nothing is split.",
    BEST,
    "id and relid are onrecord's own and begin with onrecord:. Ids of conflicts, dyads, sides and countries belong to UCDP: empty.",
    "side_a is who did it and side_b to whom; both are written as the reports name them.",
    "priogrid_gid and active_year are not known.",
)
_WHERE = {
    Precision.SITE: 1,
    Precision.CITY: 1,
    Precision.DISTRICT: 3,
    Precision.PROVINCE: 4,
    Precision.AREA: 5,
    Precision.COUNTRY: 6,
}
_FIGHTERS = frozenset({"soldier", "militant", "police"})
_CIVILIANS = frozenset({"civilian", "child", "journalist", "rescuer"})
_KINDS = {"W": Kind.WHOLE, "N": Kind.NUMBER, "T": Kind.TEXT}
_LINES = f"""
id T onrecord's own id of the row: the incident, the place and the days.
relid T The incident's id.
year W The year of date_end.
active_year W Not known.
code_status T Clear where the incident is published, else Check with its state: reviewed or unreviewed.
type_of_violence W 1: a state is a side; 2: two groups; 3: one side, and only civilians were counted.
conflict_dset_id T Belongs to UCDP: empty.
conflict_new_id W Belongs to UCDP: empty.
conflict_name T The two sides as named.
dyad_dset_id T Belongs to UCDP: empty.
dyad_new_id W Belongs to UCDP: empty.
dyad_name T The two sides as named.
side_a_dset_id T Belongs to UCDP: empty.
side_a_new_id W Belongs to UCDP: empty.
side_a T Who did it.
side_b_dset_id T Belongs to UCDP: empty.
side_b_new_id W Belongs to UCDP: empty.
side_b T To whom it was done; Civilians where type_of_violence is 3.
number_of_sources W Reports that count these deaths; near-duplicates and versions of a page count once.
source_article T The outlet, the day and the title of each report.
source_office T The outlets.
source_date T The days of the reports.
source_headline T The titles.
source_original T The voices of the numbers that stand.
where_prec W 1: a place; 3: a district; 4: a province; 5: an area; 6: a country.
where_coordinates T The place, in the report's spelling.
where_description T The place with its country.
adm_1 T The first unit below the country.
adm_2 T Not known.
latitude N Degrees north, WGS 84.
longitude N Degrees east, WGS 84.
geom_wkt T The point as text.
priogrid_gid W Not known.
country T The country.
country_id W Belongs to Gleditsch and Ward: empty.
region T UCDP's region.
event_clarity W 1: one event on one day; 2: told together over several days.
date_prec W 1: a day; 2: two to six days; 3: a week; 4: eight to thirty-one days; 5: longer.
date_start T The first day.
date_end T The last day.
deaths_a W {DEATHS.format("fighters of side_a")}
deaths_b W {DEATHS.format("fighters of side_b")}
deaths_civilians W {DEATHS.format("civilians, children, journalists or rescuers")}
deaths_unknown W The rest of best.
best W {BEST}
high W {BEST}
low W {BEST}
gwnoa W Belongs to Gleditsch and Ward: empty.
gwnob W Belongs to Gleditsch and Ward: empty.
"""


def _column(line: str) -> Column:
    name, kind, about = line.split(" ", 2)
    return Column(name, _KINDS[kind], about)


UCDP_COLUMNS = tuple(_column(line) for line in _LINES.strip().splitlines())


def as_ucdp(view: View) -> dict[str, bytes]:
    """`ucdp.csv` with its dictionary, its losses and the figures."""
    losses: Losses = {}
    rows = [row for incident in view.held.incidents for row in _incident(incident, view, losses)]
    held = {claim.id for incident in view.held.incidents for claim in incident.claims}
    lose(losses, (one for one in view.held.claims if one.id not in held), "is of no incident")
    table = Table(
        name="ucdp", about="One row for one place and its days, with deaths.", columns=UCDP_COLUMNS, rows=lambda _: iter(rows)
    )
    return {
        "ucdp.csv": rows_csv(UCDP_COLUMNS, rows),
        "dictionary.csv": dictionary_csv((table, FIGURES)),
        "figures.csv": table_csv(FIGURES, view),
        "losses.txt": losses_txt("UCDP's table", RULES, losses),
    }


def _incident(incident: Incident, view: View, losses: Losses) -> Iterator[tuple[Cell, ...]]:
    at: dict[tuple[str, date, date], tuple[Spot, list[Account]]] = {}
    for account in view.accounts_of.get(incident.id, ()):
        spot = spot_of(account)
        if account.measure != "killed":
            lose(losses, claims_of(account), "UCDP counts deaths alone")
        elif spot is None:
            lose(losses, claims_of(account), "no place or no day was said")
        elif spot.place.country not in COUNTRIES or spot.place.precision not in _WHERE:
            lose(losses, claims_of(account), f"{spot.place.name} is in no country that is known")
        else:
            at.setdefault((spot.place.name, spot.start, spot.end), (spot, []))[1].append(account)
    for spot, there in at.values():
        whole = wholes(there)
        kind = _kind(incident, whole)
        lost = _lost(whole, kind)
        for account in there:
            if lost is not None:
                lose(losses, claims_of(account), lost)
            elif all(account is not one for one in whole):
                lose(losses, claims_of(account), "may be among those that best counts")
            elif account.stands.high is None:
                lose(losses, claims_of(account), "is open above: high is the highest number that was said")
        if lost is None and kind is not None:
            yield _row(incident, kind, spot, whole)


def _lost(whole: list[Account], kind: int | None) -> str | None:
    if kind is None:
        return "the sides were not said: UCDP has no row without them"
    return None if sum(best_of(account) for account in whole) >= 1 else "counts no death"


def _kind(incident: Incident, whole: list[Account]) -> int | None:
    """UCDP's type of violence; null where the sides were not said."""
    if not incident.actors:
        return None
    if incident.targets:
        sides = (incident.actors[0], incident.targets[0])
        return 1 if any(side.kind is ActorKind.STATE for side in sides) else 2
    return 3 if whole and all(account.item in _CIVILIANS for account in whole) else None


def _row(incident: Incident, kind: int, spot: Spot, whole: list[Account]) -> tuple[Cell, ...]:
    place, country = spot.place, COUNTRIES[spot.place.country or ""]
    side_a = incident.actors[0].name
    side_b = "Civilians" if kind == 3 else incident.targets[0].name
    stand = [one for account in whole for one in standing(account)]
    claims = [one.claim for one in stand]
    reports = list({claim.family: claim for claim in claims}.values())
    apart = _apart(whole, side_a, side_b)
    best = sum(best_of(account) for account in whole)
    pair = f"{side_a} - {side_b}"
    told: dict[str, Cell] = {
        "id": f"onrecord:{incident.id}:{place.geonames_id or place.name}:{spot.start}:{spot.end}",
        "relid": f"onrecord:{incident.id}",
        "year": spot.end.year,
        "code_status": "Clear" if incident.review is Review.PUBLISHED else f"Check: {incident.review.value}",
        "type_of_violence": kind,
        "conflict_name": pair,
        "dyad_name": pair,
        "side_a": side_a,
        "side_b": side_b,
        "number_of_sources": len(reports),
        **_sources(reports, stand),
        "where_prec": _WHERE[place.precision or Precision.AREA],
        "where_coordinates": place.name,
        "where_description": f"{place.name}, {country.name}" if place.name != country.name else place.name,
        "adm_1": place.admin1,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "geom_wkt": None if place.latitude is None else f"POINT ({place.longitude} {place.latitude})",
        "country": country.name,
        "region": country.ucdp,
        "event_clarity": 1 if spot.start == spot.end else 2,
        "date_prec": _date_prec(spot),
        "date_start": f"{spot.start} 00:00:00.000",
        "date_end": f"{spot.end} 00:00:00.000",
        **apart,
        "best": best,
        "high": sum(high_of(account) for account in whole),
        "low": min(best, sum(low_of(account) for account in whole)),
    }
    return tuple(told.get(column.name) for column in UCDP_COLUMNS)


def _sources(reports: list[Claim], stand: list[Statement]) -> dict[str, Cell]:
    outlets = [claim.outlet or claim.report for claim in reports]
    days = [str(claim.published or "") for claim in reports]
    titles = [claim.title or "" for claim in reports]
    articles = (",".join(part.replace('"', "'") for part in one) for one in zip(outlets, days, titles, strict=True))
    return {
        "source_article": ";".join(f'"{article}"' for article in articles),
        "source_office": ";".join(outlets),
        "source_date": ";".join(days),
        "source_headline": ";".join(titles),
        "source_original": ";".join(dict.fromkeys(one.voice for one in stand)),
    }


def _apart(whole: list[Account], side_a: str, side_b: str) -> dict[str, Cell]:
    """The deaths by whose they are; the four together are best."""
    deaths: dict[str, int] = defaultdict(int)
    for account in whole:
        target = account.target.name if account.target else None
        if account.item in _CIVILIANS:
            column = "deaths_civilians"
        elif account.item in _FIGHTERS and target in {side_a, side_b}:
            column = "deaths_a" if target == side_a else "deaths_b"
        else:
            column = "deaths_unknown"
        deaths[column] += best_of(account)
    return {name: deaths[name] for name in ("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown")}


def _date_prec(spot: Spot) -> int:
    length = (spot.end - spot.start).days + 1
    if spot.period.grain is Grain.WEEK:
        return 3
    return 1 if length == 1 else 2 if length <= 6 else 3 if length == 7 else 4 if length <= 31 else 5
