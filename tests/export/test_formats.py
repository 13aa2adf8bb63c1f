from __future__ import annotations

import csv
import io
import json
import re
import sys
from dataclasses import replace

import pyarrow.parquet as pq
import pytest
import shapely.geometry

from onrecord.export import FORMATS, Held, MissingParquet, NoSuchFormat, Only, export, fields_page
from onrecord.export.acled_codes import INTERS, SUB_EVENTS
from onrecord.export.as_acled import ACLED_COLUMNS
from onrecord.export.as_csv import safe
from onrecord.export.as_plover import MODES, QUADS
from onrecord.export.as_ucdp import UCDP_COLUMNS
from onrecord.export.countries import COUNTRIES
from onrecord.export.tables import TABLES
from onrecord.model import Event, Figure, Quantity, Review
from tests.conftest import ROOT
from tests.export import story
from tests.export.story import COUNTRY, account, at_least, days, held, incident, vaguely

ACLED = (
    "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 "
    "assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude "
    "geo_precision source source_scale notes fatalities tags timestamp"
).split()
UCDP = (
    "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id "
    "dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources "
    "source_article source_office source_date source_headline source_original where_prec where_coordinates where_description "
    "adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start "
    "date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob "
).split()
REGIONS = {
    *("Western Africa", "Middle Africa", "Eastern Africa", "Southern Africa", "Northern Africa", "South Asia", "Southeast Asia"),
    *("East Asia", "Middle East", "Europe", "Caucasus and Central Asia", "North America", "Central America", "South America"),
    *("Caribbean", "Oceania", "Antarctica"),
}


def rows(written: dict[str, bytes], name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written[name].decode(), newline="")))


def only_incident(*claims: story.Claim, event: Event | None = None, **more: object) -> Held:
    """A record of one incident that holds these claims, each an account of its own."""
    versions = () if event is None else (story.version(claims[0].report, *claims, events=(event,)),)
    accounts = tuple(account("x", one) for one in claims)
    return replace(held(), versions=versions, claims=claims, accounts=accounts, incidents=(incident("x", *claims, **more),))  # type: ignore[arg-type]


def figure(of: story.Claim, **more: object) -> story.Claim:
    changed: Figure = replace(of.figure, **more)  # type: ignore[arg-type]
    return replace(of, figure=changed, where=changed.place)


@pytest.mark.parametrize("format", FORMATS, ids=lambda one: one.name)
def test_the_same_record_gives_the_same_bytes(format: object) -> None:
    name = format.name  # type: ignore[attr-defined]
    assert export(held(), name) == export(held(), name)


@pytest.mark.parametrize("format", FORMATS, ids=lambda one: one.name)
def test_a_record_that_holds_nothing_is_exported_as_nothing(format: object) -> None:
    empty = Held(name="empty", as_of=held().as_of, software="0.2.0")
    written = export(empty, format.name)  # type: ignore[attr-defined]
    tables = [name for name in written if name.endswith(".csv") and name != "dictionary.csv"]
    assert [row for name in tables for row in rows(written, name)] == []
    assert written.get("plover.jsonl", b"") == b"" and b"Figures: 0" in written.get("losses.txt", b"Figures: 0")


def test_a_lossy_format_brings_its_figures_and_its_losses() -> None:
    for one in FORMATS:
        written = set(export(held(), one.name))
        assert ({"figures.csv", "losses.txt"} <= written) == one.lossy
    assert {"acled.csv", "dictionary.csv"} <= set(export(held(), "acled"))
    assert "plover.jsonl" in export(held(), "plover") and "ucdp.csv" in export(held(), "ucdp")


def test_there_is_no_format_of_another_name() -> None:
    with pytest.raises(NoSuchFormat, match="there is no format xls; there are csv, parquet"):
        export(held(), "xls")


def test_the_page_of_fields_is_as_the_code_says() -> None:
    assert (ROOT / "docs/exports.md").read_text() == fields_page(), "write it anew from fields_page()"


# --- the tables


def test_each_table_has_its_columns_and_the_dictionary_tells_each_of_them() -> None:
    written = export(held(), "csv")
    told = {(row["table"], row["column"]) for row in rows(written, "dictionary.csv")}
    for table in TABLES:
        header = next(csv.reader(io.StringIO(written[f"{table.name}.csv"].decode())))
        assert header == [column.name for column in table.columns]
        assert {(table.name, name) for name in header} <= told


def test_parquet_holds_what_the_tables_of_text_hold() -> None:
    written, told = export(held(), "parquet"), export(held(), "csv")
    for table in TABLES:
        read = pq.read_table(io.BytesIO(written[f"{table.name}.parquet"]))
        assert read.column_names == [column.name for column in table.columns]
        assert read.num_rows == len(rows(told, f"{table.name}.csv"))
        assert read.schema.field(0).metadata[b"about"]
    figures = pq.read_table(io.BytesIO(written["figures.parquet"])).to_pylist()
    [five] = [row for row in figures if row["quote"] == "Five people"]
    assert (five["low"], five["high"], five["exact"], str(five["date_start"])) == (5.0, 5.0, True, "2025-07-10")
    assert (five["speaker"], five["incident_id"], five["state"]) == ("Danylo Hrach", "i1", "published")


def test_without_pyarrow_parquet_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingParquet, match=r"onrecord\[parquet\]"):
        export(held(), "parquet")


def test_each_row_shows_its_state() -> None:
    written = export(held(), "csv")
    for table in TABLES:
        assert all(row["state"] for row in rows(written, f"{table.name}.csv"))


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "  =1", "＝1", "a;=1+1", "|calc"])
def test_a_cell_that_a_spreadsheet_would_run_is_text(text: str) -> None:
    assert "'" in safe(text) and safe(text).replace("'", "") == text
    odd = replace(story.SEVEN, title=text)
    read = rows(export(replace(held(), claims=(odd,)), "csv"), "figures.csv")
    assert not re.search(r"(?:^|[;\t\r\n])\s*[=+\-@＝|]", read[0]["title"])


@pytest.mark.parametrize("text", ["12 killed", "Kyiv", "a - b", "x=1"])
def test_a_cell_that_runs_nothing_is_left_as_it_is(text: str) -> None:
    assert safe(text) == text


def test_the_ledger_tells_how_a_statement_stands_to_an_earlier_one() -> None:
    [five] = [row for row in rows(export(held(), "csv"), "ledger.csv") if row["quote"] == "Five people"]
    assert five["relations"] == f"refines {story.THREE.id}: at least 3, then 5"
    assert (five["stands"], five["disputed"], five["stands_low"], five["stands_high"]) == ("true", "true", "0", "5")


def test_a_path_leaves_as_the_name_of_its_file() -> None:
    assert {row["origin"] for row in rows(export(held(), "csv"), "reports.csv")} >= {"wire-1.json"}
    assert b"/home/" not in b"".join(export(held(), "csv").values())


# --- what may leave


def test_only_what_was_reviewed_leaves_if_so_asked() -> None:
    written = export(held(), "csv", only=Only.REVIEWED)
    assert {row["state"] for row in rows(written, "figures.csv")} == {"reviewed", "published"}
    assert {row["incident_id"] for row in rows(written, "incidents.csv")} == {"i1", "i3"}
    assert {row["role"] for row in rows(written, "ledger.csv")} == {"wounded"}
    assert {row["subject"] for row in rows(written, "decisions.csv")} == {"i1"}
    assert rows(written, "quotes.csv") == []


def test_only_what_was_published_leaves_if_so_asked() -> None:
    written = export(held(), "csv", only=Only.PUBLISHED)
    assert {row["quote"] for row in rows(written, "figures.csv")} == {"At least 3 people", "Five people"}
    assert {row["state"] for row in rows(written, "incidents.csv")} == {"published"}
    assert {row["incident_id"] for row in rows(written, "events.csv")} <= {"i1"}


@pytest.mark.parametrize("format", [one.name for one in FORMATS if one.name != "parquet"])
def test_a_sensitive_place_leaves_as_its_district(format: str) -> None:
    covered = b"".join(export(replace(held(), sensitive=(story.SOSNIVKA,)), format).values())
    assert b"Sosnivka" not in covered and b"36.44" not in covered and b"9004" not in covered
    assert b"Sosna Raion" in covered and b"[place withheld]" in covered
    assert b"two civilians" in covered
    assert b"Sosnivka" in b"".join(export(held(), format).values())


def test_an_address_that_spells_a_sensitive_place_stays_behind() -> None:
    odd = replace(story.TWO, url="https://news.example/shells-on-SOSNIVKA-again")
    told = export(replace(held(), claims=(odd, story.FIVE), sensitive=(story.SOSNIVKA,)), "csv")
    assert [row["url"] for row in rows(told, "figures.csv")] == ["", "https://news.example/post-1"]


def test_a_sensitive_place_of_unknown_district_leaves_without_a_point() -> None:
    alone = replace(story.TWO, within=())
    told = export(replace(held(), claims=(alone,), sensitive=(story.SOSNIVKA,)), "csv")
    [row] = rows(told, "figures.csv")
    assert (row["place"], row["country"], row["latitude"], row["precision"]) == ("place withheld", "UA", "", "area")


def test_a_district_whose_point_is_the_sensitive_place_has_none() -> None:
    seat = replace(story.DISTRICT, latitude=story.SOSNIVKA.latitude, longitude=story.SOSNIVKA.longitude, from_seat=True)
    near = replace(story.TWO, within=(seat,))
    [row] = rows(export(replace(held(), claims=(near,), sensitive=(story.SOSNIVKA,)), "csv"), "figures.csv")
    assert (row["place"], row["latitude"]) == ("Sosna Raion", "")


def test_a_withdrawn_report_is_a_marked_gap() -> None:
    first, *rest = held().versions
    gone = replace(first, withdrawn="asked by the outlet")
    [row] = [
        row for row in rows(export(replace(held(), versions=(gone, *rest)), "csv"), "reports.csv") if row["report"] == "wire-1"
    ]
    assert (row["state"], row["withdrawn"], row["title"], row["url"], row["sha256"]) == (
        "withdrawn",
        "asked by the outlet",
        "",
        "",
        "",
    )


# --- GeoJSON


def test_geojson_is_read_by_shapely() -> None:
    told = json.loads(export(held(), "geojson")["geojson.geojson"])
    shapes = {one["id"]: one["geometry"] and shapely.geometry.shape(one["geometry"]) for one in told["features"]}
    assert (shapes["i1"].x, shapes["i1"].y) == (story.VELNA.longitude, story.VELNA.latitude)
    assert shapes["i4"] is None
    [killed] = [one for one in told["features"][0]["properties"]["figures"] if one["role"] == "killed"]
    assert (killed["low"], killed["high"], killed["disputed"]) == (0, 5, True)


# --- ACLED


def acled(record: Held | None = None) -> list[dict[str, str]]:
    return rows(export(record or held(), "acled"), "acled.csv")


def test_acled_has_its_31_columns_in_their_order() -> None:
    assert [column.name for column in ACLED_COLUMNS] == ACLED


def test_acled_has_its_25_sub_events_of_6_types() -> None:
    assert (len(SUB_EVENTS), len({kind for kind, _ in SUB_EVENTS.values()})) == (25, 6)


def test_every_code_of_a_row_is_one_of_acleds() -> None:
    told = acled()
    assert len(told) == 4
    for row in told:
        assert (row["event_type"], row["disorder_type"]) == SUB_EVENTS[row["sub_event_type"]]
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", row["event_date"]) and row["year"] == row["event_date"][:4]
        assert row["time_precision"] in {"1", "2", "3"} and row["geo_precision"] in {"1", "2", "3"}
        assert {row["inter1"], row["inter2"]} <= {*INTERS, ""} and row["civilian_targeting"] in {"Civilians targeted", ""}
        assert row["region"] in REGIONS and row["country"] in {one.name for one in COUNTRIES.values()}
        assert int(row["iso"]) in {one.numeric for one in COUNTRIES.values()}
        assert int(row["fatalities"]) >= 0 and int(row["timestamp"]) == 1752300000 and row["source_scale"] == ""
        assert row["event_id_cnty"].startswith("onrecord:") and not re.fullmatch(r"[A-Z]{3}\d+", row["event_id_cnty"])
        sides = [side for side in (row["inter1"], row["inter2"]) if side]
        assert set(row["interaction"].removesuffix(" only").replace("External/Other forces", "X").split("-")) == {
            side.replace("External/Other forces", "X") for side in sides
        }


def test_a_strike_with_drones_and_what_was_shot_down_are_two_rows() -> None:
    strike, down, *_ = acled()
    assert (strike["sub_event_type"], strike["actor1"], strike["actor2"]) == (
        "Air/drone strike",
        "Military Forces of Russia",
        "Civilians (Ukraine)",
    )
    assert (down["sub_event_type"], down["actor1"], down["inter1"]) == (
        "Disrupted weapons use",
        "Military Forces of Ukraine",
        "State forces",
    )


def test_fatalities_are_the_lowest_that_stand_and_the_notes_keep_every_voice() -> None:
    strike = acled()[0]
    assert strike["fatalities"] == "0"
    assert "Five people (Velna's regional administration, Evening Post" in strike["notes"]
    assert "no civilians (Russia's Defence Ministry" in strike["notes"] and "State: published" in strike["notes"]


@pytest.mark.parametrize(
    ("quantity", "words", "deaths"),
    [(at_least(3), "at least 3", 3), (vaguely(24), "dozens", 12), (vaguely(200), "hundreds", 100), (vaguely(20), "tens", 10),
     (vaguely(3), "several", 3), (Quantity.at_most(9), "up to 9", 0)],
)  # fmt: skip
def test_vague_words_are_acleds_numbers(quantity: Quantity, words: str, deaths: int) -> None:
    said = replace(figure(story.SEVEN, quantity=quantity), sentence=" " * story.SEVEN.figure.span.start + words.ljust(12))
    gun = Event(id="e1", span=story.SEVEN.figure.span, type="ASSAULT", mode="firearms")
    [row] = acled(only_incident(replace(said, sentence_start=0), event=gun))
    assert row["fatalities"] == str(deaths)


def test_counts_that_cannot_hold_each_other_are_added_and_the_notes_say_so() -> None:
    soldiers = figure(story.SEVEN, item="soldier")
    civilians = replace(figure(story.FIVE, item="civilian", target=None, place=soldiers.figure.place), id="c2")
    gun = Event(id="e1", span=story.SEVEN.figure.span, type="ASSAULT", mode="firearms")
    [row] = acled(only_incident(soldiers, civilians, event=gun))
    assert row["fatalities"] == "12" and "fatalities is computed: 7 + 5" in row["notes"]


def test_parts_are_not_added_to_the_whole() -> None:
    children = replace(figure(story.FIVE, item="child", target=None, place=story.UMM_RAHAL), id="c2")
    gun = Event(id="e1", span=story.SEVEN.figure.span, type="ASSAULT", mode="firearms")
    [row] = acled(only_incident(story.SEVEN, children, event=gun))
    assert row["fatalities"] == "7"


def test_what_counts_several_days_or_a_country_is_not_split_but_lost() -> None:
    several = figure(story.TWO, period=days(8, 11))
    wide = figure(story.TWO, place=COUNTRY)
    for lost, why in ((several, "nothing is split"), (wide, "whole country")):
        written = export(only_incident(lost), "acled")
        assert rows(written, "acled.csv") == []
        assert lost.id in written["losses.txt"].decode() and why in written["losses.txt"].decode()


def test_every_figure_of_the_record_is_in_a_row_or_a_loss_of_acled() -> None:
    written = export(held(), "acled")
    losses = written["losses.txt"].decode()
    for one in held().claims:
        kept = one in (story.TWO, story.SEVEN, story.FIVE, story.NONE) or one is story.THREE  # three no longer stands
        assert kept or f"{one.id}:" in losses


# --- UCDP


def ucdp(record: Held | None = None) -> list[dict[str, str]]:
    return rows(export(record or held(), "ucdp"), "ucdp.csv")


def test_ucdp_has_its_49_columns_in_their_order() -> None:
    assert [column.name for column in UCDP_COLUMNS] == UCDP


def test_every_code_of_a_row_is_one_of_ucdps() -> None:
    told = ucdp()
    assert len(told) == 2
    for row in told:
        assert row["type_of_violence"] in {"1", "2", "3"} and row["region"] in {
            "Africa",
            "Americas",
            "Asia",
            "Europe",
            "Middle East",
        }
        assert 1 <= int(row["where_prec"]) <= 7 and 1 <= int(row["date_prec"]) <= 5 and row["event_clarity"] in {"1", "2"}
        assert re.fullmatch(r"\d{4}-\d\d-\d\d 00:00:00\.000", row["date_start"])
        assert int(row["low"]) <= int(row["best"]) <= int(row["high"]) and int(row["best"]) >= 1
        assert sum(int(row[name]) for name in ("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown")) == int(row["best"])
        assert shapely.from_wkt(row["geom_wkt"]).x == float(row["longitude"])
        belongs = ("conflict_new_id", "dyad_new_id", "side_a_new_id", "side_b_new_id", "country_id", "gwnoa", "gwnob")
        assert {row[name] for name in belongs} == {""}


def test_best_is_the_leading_voice_low_and_high_what_stands() -> None:
    velna, sosnivka = ucdp()
    assert (velna["best"], velna["low"], velna["high"], velna["deaths_unknown"]) == ("5", "0", "5", "5")
    assert velna["source_original"] == "Velna's regional administration;Russia's Defence Ministry"
    assert (sosnivka["best"], sosnivka["deaths_civilians"], sosnivka["code_status"]) == ("2", "2", "Check: unreviewed")


def test_a_count_over_several_days_is_one_row_of_ucdp_with_its_days() -> None:
    [row] = ucdp(only_incident(figure(story.TWO, period=days(8, 11))))
    assert (row["date_start"][:10], row["date_end"][:10], row["date_prec"], row["event_clarity"]) == (
        "2025-07-08",
        "2025-07-11",
        "2",
        "2",
    )


def test_fighters_are_of_the_side_they_belong_to() -> None:
    [row] = ucdp(only_incident(figure(story.TWO, item="soldier")))
    assert (row["deaths_a"], row["deaths_b"]) == ("0", "2")


def test_without_two_sides_ucdp_has_no_row_and_the_loss_says_why() -> None:
    losses = export(held(), "ucdp")["losses.txt"].decode()
    assert "the sides were not said" in losses and story.SEVEN.id in losses


# --- PLOVER


def plover(record: Held | None = None) -> dict[str, dict[str, object]]:
    lines = export(record or held(), "plover")["plover.jsonl"].decode().splitlines()
    return {str(line["id"]): line for line in map(json.loads, lines)}


def test_every_line_has_what_plover_needs_and_only_its_codes() -> None:
    for line in plover().values():
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", str(line["date"])) and isinstance(line["actor"], list)
        [category] = line["event"]  # type: ignore[misc]
        assert line["quad_code"] == QUADS[category]
        assert all(mode in MODES[category].split() for mode in line.get("mode", []))  # type: ignore[attr-defined]
        assert "YIELD" not in (category, *line.get("mode", []))  # type: ignore[misc]


def test_people_freed_are_a_release_and_another_yielding_a_concession() -> None:
    assert (plover()["onrecord:i4:YIELD"]["event"], plover()["onrecord:i4:YIELD"]["mode"]) == (["RETREAT"], ["release"])
    ceded = story.event("post-2", "e2", "exchanged prisoners", "YIELD", actor=(story.RUSSIA,), period=days(11))
    alone = replace(held(), claims=(), incidents=(), accounts=(), versions=(story.version("post-2", events=(ceded,)),))
    assert [line["event"] for line in plover(alone).values()] == [["CONCEDE"]]


def test_an_incident_that_two_reports_tell_is_one_line_with_its_size() -> None:
    [raid] = [line for line in plover().values() if line["x_onrecord"]["incident"] == "i1"]  # type: ignore[index]
    assert raid["size"] == {"dead": 0, "injured": 12}
    assert [one["code"] for one in raid["actor"]] == ["RUS"]  # type: ignore[attr-defined]
    assert raid["x_onrecord"]["state"] == Review.PUBLISHED.value  # type: ignore[index]


def test_a_place_or_a_period_that_nobody_told_is_left_out() -> None:
    assert "event_loc" not in plover()["onrecord:i4:YIELD"]
