from __future__ import annotations

from itertools import pairwise

from onrecord.model import PlaceMention, Precision, Span
from onrecord.read import Tools
from onrecord.read.parse import parse
from onrecord.read.places import find_dateline, find_places, place_of


def read(text: str, tools: Tools) -> tuple[PlaceMention, ...]:
    return find_places(parse(text, tools.pipeline), tools.gazetteer)


def named(text: str, tools: Tools) -> dict[str, PlaceMention]:
    return {mention.span.of(text): mention for mention in read(text, tools)}


def test_a_place_carries_its_point_its_geonames_id_and_its_precision(tools: Tools) -> None:
    kyiv = named("Snow fell on Kyiv.", tools)["Kyiv"].place
    assert (kyiv.country, kyiv.geonames_id, kyiv.precision) == ("UA", 703448, Precision.CITY)
    assert kyiv.latitude is not None
    assert kyiv.longitude is not None
    assert abs(kyiv.latitude - 50.45) < 0.05
    assert abs(kyiv.longitude - 30.52) < 0.05


def test_the_name_is_the_report_s_own_spelling(tools: Tools) -> None:
    assert named("Snow fell on Kiev and on Kharkov.", tools)["Kharkov"].place.name == "Kharkov"


def test_a_town_and_its_region_are_two_places(tools: Tools) -> None:
    found = named("Rain fell in Sumy. Hail fell in the Sumy region.", tools)
    assert found["Sumy"].place.precision is Precision.CITY
    assert found["Sumy region"].place.precision is Precision.PROVINCE
    assert found["Sumy region"].place.from_seat


def test_namesakes_are_settled_by_what_the_text_says_holds_them(tools: Tools) -> None:
    found = read("A mill in Paris, Texas, closed. A mill in Paris, France, opened.", tools)
    assert [mention.place.country for mention in found if mention.place.name == "Paris"] == ["US", "FR"]


def test_namesakes_are_settled_by_the_report_s_other_places(tools: Tools) -> None:
    near_peoria = named("Crews from Springfield met crews from Decatur in Sangamon County and drove to Peoria.", tools)
    assert near_peoria["Springfield"].place.admin1 == "Illinois"
    near_boston = named("Crews from Springfield met crews from Worcester in Hampden County and drove to Boston.", tools)
    assert near_boston["Springfield"].place.admin1 == "Massachusetts"


def test_a_namesake_keeps_its_sense_through_the_report(tools: Tools) -> None:
    text = "A mill in Odessa, Texas, closed.\nWorkers in Odessa wept."
    assert [mention.place.country for mention in read(text, tools) if mention.place.name == "Odessa"] == ["US", "US"]


def test_a_holder_is_the_unit_that_holds_and_not_its_namesake(tools: Tools) -> None:
    assert named("A church in Cairo, Georgia, burned.", tools)["Georgia"].place.country == "US"
    assert named("A church in Gori, Georgia, burned.", tools)["Georgia"].place.country == "GE"


def test_a_surname_stays_a_surname_for_the_whole_report(tools: Tools) -> None:
    text = "Lincoln wept. Pavlo Lincoln had lost the race. Lincoln went home."
    assert "Lincoln" not in named(text, tools)


def test_a_village_that_no_gazetteer_has_is_named_without_a_point(tools: Tools) -> None:
    place = named("Goats grazed near the village of Zzarabad in Lebanon.", tools)["Zzarabad"].place
    assert (place.country, place.latitude, place.geonames_id) == ("LB", None, None)


def test_a_village_that_no_gazetteer_has_stands_at_the_district_that_holds_it_and_says_so(tools: Tools) -> None:
    place = named("Goats grazed near the village of Zzarabad in the Kharkiv region.", tools)["Zzarabad"].place
    assert (place.country, place.precision, place.from_seat) == ("UA", Precision.PROVINCE, True)


def test_mentions_come_in_order_and_do_not_overlap(tools: Tools) -> None:
    text = "From Kyiv, Ukrainian crews drove past Bila Tserkva to Uman in the Cherkasy region."
    spans = [mention.span for mention in read(text, tools)]
    assert spans == sorted(spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


def test_a_text_without_a_capital_has_no_place(tools: Tools) -> None:
    assert read("nothing happened here, and nobody was told.", tools) == ()
    assert read("", tools) == ()


def test_a_dateline_is_found_below_a_byline(tools: Tools) -> None:
    dateline = find_dateline("By Pavlo Orel\n\nBEIRUT (Reuters) - Snow fell on the hills.", tools.gazetteer)
    assert dateline is not None
    assert (dateline.name, dateline.country) == ("Beirut", "LB")


def test_a_report_that_opens_with_a_country_and_a_dash_has_no_dateline(tools: Tools) -> None:
    assert find_dateline("Ukraine - all the news of the day", tools.gazetteer) is None


def judged(text: str, evidence: str, measure: str, tools: Tools) -> tuple[str | None, str | None]:
    parsed = parse(text, tools.pipeline)
    start = text.index(evidence)
    told = place_of(Span(start, start + len(evidence)), measure, parsed, find_places(parsed, tools.gazetteer))
    return (told.place.name, told.place.country) if told.place is not None else (None, None)


def test_a_figure_is_put_at_the_most_exact_place_of_its_sentence(tools: Tools) -> None:
    text = "Russian shells killed two bakers in Nikopol in the Dnipropetrovsk region, officials in Kyiv said."
    assert judged(text, "two bakers", "killed", tools) == ("Nikopol", "UA")


def test_the_region_just_named_is_meant_by_the_region(tools: Tools) -> None:
    text = "Hail hit the Poltava region. Six barns were flattened in the region."
    assert judged(text, "Six barns", "destroyed", tools) == ("Poltava region", "UA")


def test_a_backer_s_country_is_no_scene(tools: Tools) -> None:
    text = "A blast shook Aden. Iran-backed gunmen wounded two guards."
    assert judged(text, "two guards", "wounded", tools) == ("Aden", "YE")


def test_evidence_points_at_the_words_that_tell_the_place(tools: Tools) -> None:
    text = "A blast in eastern Ukraine killed two miners."
    parsed = parse(text, tools.pipeline)
    start = text.index("two miners")
    told = place_of(Span(start, len(text) - 1), "killed", parsed, find_places(parsed, tools.gazetteer))
    assert told.evidence is not None
    assert told.evidence.of(text) == "Ukraine"
    assert told.place is not None
    assert told.place.name == "eastern Ukraine"
