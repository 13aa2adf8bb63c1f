"""An incident that lies within a larger one of its days is told as a part of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from onrecord.merge import incident_of, with_parts
from onrecord.model import Actor, Incident, Place, Precision
from tests.merge.claims import ODESA, REGION, claim

TUESDAY = date(2025, 7, 8)
ISRAEL = Actor(name="Israel", id="IL")
LAND = Place(name="Palestinian Territory", country="PS", precision=Precision.COUNTRY)


def strike(name: str, **told: object) -> Incident:
    return incident_of(name, [claim(**{"report": name, "low": 5, "high": 5} | told)])


def parts(*incidents: Incident) -> dict[str, str | None]:
    told = {each.id: each.part_of for each in with_parts(incidents)}
    assert {each.id: each.part_of for each in with_parts(reversed(incidents))} == told
    return {name: whole for name, whole in told.items() if whole}


def at(name: str, governorate: str, **told: object) -> Incident:
    place = Place(name=name, country="PS", precision=Precision.CITY)
    one = claim(report=name, low=5, high=5, actor=ISRAEL, target=None, where=place, **told)
    unit = Place(name=governorate, country="PS", precision=Precision.PROVINCE)
    return incident_of(name, [replace(one, within=(unit, LAND))])


def test_a_raid_in_a_town_is_a_part_of_the_fighting_of_those_days_in_its_region() -> None:
    region = strike("region", where=REGION, last=TUESDAY)
    assert parts(region, strike("town"), strike("other town", where=ODESA)) == {"town": "region"}


def test_another_side_another_day_and_no_day_are_no_part() -> None:
    region = strike("region", where=REGION, last=TUESDAY)
    others = (
        strike("later", first=date(2025, 7, 9)),
        strike("undated", first=None),
        strike("theirs", actor=ISRAEL),
        strike("gift", measure="pledged"),
        strike("longer", last=date(2025, 7, 9)),
    )
    assert parts(region, *others) == {}


def test_a_strike_in_a_part_of_a_land_is_no_part_of_what_is_told_of_the_other() -> None:
    gaza = at("Gaza Strip", "Gaza")
    wide = replace(
        gaza, id="wide", claims=(replace(gaza.claims[0], where=replace(LAND, name="Gaza Strip", precision=Precision.AREA)),)
    )
    assert parts(wide, at("Rafah", "Rafah"), at("Jenin", "Jenin")) == {"Rafah": "wide"}
    whole = replace(wide, claims=(replace(wide.claims[0], where=LAND, within=()),))
    assert parts(whole, at("Rafah", "Rafah"), at("Jenin", "Jenin")) == {"Rafah": "wide", "Jenin": "wide"}


def test_of_two_wholes_the_shorter_is_taken() -> None:
    week = strike("week", where=REGION, first=date(2025, 7, 4), last=TUESDAY)
    days = strike("days", where=REGION, last=TUESDAY)
    assert parts(week, days, strike("town"))["town"] == "days"
