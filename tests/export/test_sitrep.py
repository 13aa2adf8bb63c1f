from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from html.parser import HTMLParser

import pytest

from onrecord.export.sitrep import Filters, RunKind, Sitrep, as_html, as_markdown, as_typst, sitrep
from onrecord.model import Grain, Kind, Period
from tests.export import story
from tests.export.story import account, days, held, incident, relation

NUMBER = re.compile(
    r"\d|\b(?:zero|nought|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|"
    r"seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|scores?|several|few|couple|half|twice)\b",
    re.IGNORECASE,
)
MAY_HOLD_NUMBERS = {"figure", "computed", "when", "name", "quoted", "list", "label", "address", "colophon"}
PERIOD = {"since": date(2025, 7, 10), "until": date(2025, 7, 11)}


class Walk(HTMLParser):
    """What stands in the page outside of figures, marks, times, names, quotations and list numbers; and its links and anchors."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.bare: list[str] = []
        self.links: set[str] = set()
        self.anchors: set[str] = set()
        self.outside: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if (told.get("href") or "").startswith("#"):
            self.links.add((told["href"] or "")[1:])
        self.outside += [name for name in ("src", "srcset") if told.get(name)]
        if told.get("id"):
            self.anchors.add(told["id"] or "")
        if tag not in {"meta", "rect", "path"}:
            free = tag in {"svg", "style", "title"} or set((told.get("class") or "").split()) & MAY_HOLD_NUMBERS
            self.open.append("free" if free else tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, _tag: str) -> None:
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if "free" not in self.open:
            self.bare.append(data)


def report(**more: object) -> Sitrep:
    return sitrep(held(), **{**PERIOD, **more})  # type: ignore[arg-type]


def section(told: Sitrep, anchor: str) -> str:
    [found] = [one for one in told.sections if one.anchor == anchor]
    runs = [
        run
        for block in found.blocks
        for part in (block.runs, *block.items, *(c for row in block.rows for c in row))
        for run in part
    ]
    return "".join(run.text for run in runs)


def test_no_number_stands_in_the_page_without_a_figure_or_a_mark() -> None:
    assert [words for words in Walk(as_html(report(number=4))).bare if NUMBER.search(words)] == []


def test_the_walk_would_see_a_bare_number() -> None:
    page = as_html(report()).replace("No count that was said", "Twelve were said")
    assert [words for words in Walk(page).bare if NUMBER.search(words)] != []


@pytest.mark.parametrize("filters", [Filters(), Filters(place="UA"), Filters(place="Nowhere"), Filters(actor="rsf")])
@pytest.mark.parametrize("since", [None, date(2025, 7, 11), date(2026, 1, 1)])
def test_no_number_stands_bare_whatever_is_asked_for(filters: Filters, since: date | None) -> None:
    assert [words for words in Walk(as_html(report(since=since, until=None, filters=filters))).bare if NUMBER.search(words)] == []


def test_plain_text_holds_no_number_in_any_form() -> None:
    runs = [
        run
        for part in report().sections
        for block in part.blocks
        for row in (block.runs, *block.items, *(cell for cells in block.rows for cell in cells))
        for run in row
    ]
    assert [run.text for run in runs if run.kind is RunKind.PLAIN and NUMBER.search(run.text)] == []
    assert all(run.to for run in runs if run.kind in {RunKind.FIGURE, RunKind.COMPUTED})


def test_each_number_leads_to_its_sentence_its_voice_its_outlet_and_its_time() -> None:
    [five] = [one for one in report().cited if one.words == "Five people"]
    assert five.sentence == "Five people were killed in Velna and 12 wounded, Governor Danylo Hrach said on Friday."
    assert (five.voice, five.outlet, five.said) == ("Velna's regional administration", "Evening Post", "11 July 2025")


def test_every_link_of_the_page_leads_somewhere_in_it_and_nothing_is_fetched() -> None:
    walk = Walk(as_html(report()))
    assert (walk.links - walk.anchors, walk.outside) == (set(), [])


def test_every_link_of_the_markdown_leads_somewhere_in_it() -> None:
    written = as_markdown(report())
    assert set(re.findall(r"\]\(#([^)]+)\)", written)) <= set(re.findall(r'<a id="([^"]+)">', written))


def test_every_incident_appears_with_its_killed_wounded_and_launched() -> None:
    told = report()
    shown = section(told, "incidents")
    for words in ("5 people", "12 people", "40 drones", "2 civilians", "“several people”", "7 people"):
        assert words in shown
    cited = {one.reference for one in told.cited}
    for one in (story.FIVE, story.NONE, story.TWELVE, story.LAUNCHED, story.TWO, story.SEVERAL, story.SEVEN):
        assert one.reference in cited


def test_both_sides_of_a_disagreement_are_named() -> None:
    assert section(report(), "disagreements") == (
        "People killed in Velna, 10 July 2025: 5 people, said Velna's regional administration (Evening Post, 11 July 2025), of the "
        "side of Ukraine; 0 civilians, said Russia's Defence Ministry (Evening Post, 11 July 2025), of the side of Russia."
    )


def test_a_sum_is_marked_shows_its_rule_and_lists_its_members() -> None:
    told = report()
    [total] = [one for one in told.computed if one.text == "9 to 14"]
    words = {one.label: one.words for one in told.cited}
    assert [words[label] for label in total.members] == ["Five people", "no civilians", "seven people", "two civilians"]
    assert "sum" in total.rule and "9 to 14 ∑" in as_html(told)


def test_a_sum_has_no_upper_bound_where_a_member_has_none() -> None:
    assert "at least 15" in [one.text for one in report().computed]


def test_a_count_dated_outside_the_period_is_told_and_not_added() -> None:
    early = replace(story.SEVEN, figure=replace(story.SEVEN.figure, period=days(3)))
    incidents = tuple(incident("i5", story.LAUNCHED, early) if one.id == "i5" else one for one in held().incidents)
    accounts = tuple(account("i5", early) if one.incident == "i5" else one for one in held().accounts)
    told = sitrep(replace(held(), incidents=incidents, accounts=accounts), **PERIOD)  # type: ignore[arg-type]
    assert "2 to 7" in [one.text for one in told.computed]
    assert "People killed in Umm Rahal, 3 July 2025: 7 people" in section(told, "incidents")


def test_what_is_dated_only_to_the_month_is_told_after_the_rest_and_makes_no_highlight_and_no_sum() -> None:
    month = Period(start=date(2025, 7, 1), end=date(2025, 7, 31), grain=Grain.MONTH)
    some = replace(story.SEVEN, figure=replace(story.SEVEN.figure, period=month))
    incidents = tuple(
        replace(incident("i5", some), start=month.start, end=month.end) if one.id == "i5" else one for one in held().incidents
    )
    accounts = tuple(account("i5", some) if one.incident == "i5" else one for one in held().accounts)
    told = sitrep(replace(held(), incidents=incidents, accounts=accounts), **PERIOD)  # type: ignore[arg-type]
    shown = section(told, "incidents")
    assert shown.index("Dated only to a longer stretch") < shown.index("People killed in Umm Rahal, 1 to 31 July 2025: 7 people")
    assert shown.index("5 people") < shown.index("Dated only to a longer stretch")
    assert "7 people" not in section(told, "highlights") and "2 to 7" in [one.text for one in told.computed]
    whole = sitrep(replace(held(), incidents=incidents, accounts=accounts), since=month.start, until=month.end)
    assert "Dated only to a longer stretch" not in section(whole, "incidents")


def test_an_area_names_its_incidents_by_their_numbers() -> None:
    assert "Ukraine: incidents 2: Velna (1); Sosnivka (3)." in section(report(), "overview")


def test_a_part_of_an_incident_is_not_added_to_it() -> None:
    part = replace(held(), incidents=tuple(replace(one, part_of="i1") if one.id == "i5" else one for one in held().incidents))
    assert "2 to 7" in [one.text for one in sitrep(part, **PERIOD).computed]  # type: ignore[arg-type]


def test_what_changed_since_the_period_before_is_told_with_its_kind() -> None:
    told = section(report(since=date(2025, 7, 11)), "changes")
    assert "from at least 3 people" in told and "to 5 people" in told
    assert "the later figure lies within the earlier bounds" in told
    assert "No count" in section(report(), "changes")


def test_a_figure_that_a_later_version_dropped_is_told_as_withdrawn() -> None:
    gone = relation(
        story.LAUNCHED, replace(story.FIVE, figure=replace(story.FIVE.figure, measure="launched")), Kind.WITHDRAWN, "gone"
    )
    dropped = account("i1", story.LAUNCHED, relations=(gone,), stand=())
    told = sitrep(replace(held(), accounts=(dropped, *held().accounts[1:])), since=date(2025, 7, 11), until=date(2025, 7, 11))
    assert "40 drones" in section(told, "changes") and "does not hold it" in section(told, "changes")


def test_highlights_are_two_to_five_sentences() -> None:
    for told in (report(), report(filters=Filters(place="Nowhere"))):
        [block] = told.sections[0].blocks
        assert 2 <= len(block.items) <= 5
        assert all("".join(run.text for run in item).endswith(".") for item in block.items)


def test_a_place_or_an_actor_restricts_the_report() -> None:
    assert "Velna" not in section(report(filters=Filters(place="Sudan-less")), "incidents")
    assert [mark.name for mark in report(filters=Filters(place="SD")).marks] == ["Umm Rahal"]
    assert [mark.name for mark in report(filters=Filters(actor="Norway")).marks] == ["Oslo"]


def test_the_number_in_the_series_is_shown_only_where_it_was_given() -> None:
    assert "# Situation report, No. 4" in as_markdown(report(number=4))
    assert "No. " not in as_markdown(report())


def test_the_time_shown_is_that_of_the_record_and_two_runs_give_the_same_bytes() -> None:
    assert "As of 12 July 2025, 06:00 UTC" in as_markdown(report())
    for write in (as_html, as_markdown, as_typst):
        assert write(report()) == write(report())


def test_the_hash_changes_with_what_the_report_is_made_from() -> None:
    later = replace(held(), as_of=datetime(2025, 7, 13))
    assert sitrep(later, **PERIOD).inputs == report().inputs  # type: ignore[arg-type]
    assert sitrep(replace(held(), accounts=held().accounts[1:]), **PERIOD).inputs != report().inputs  # type: ignore[arg-type]


def test_sources_that_failed_and_what_is_not_covered_are_told() -> None:
    undated = replace(
        held(), incidents=(*held().incidents, replace(incident("i9", story.FREED, kind="YIELD"), start=None, end=None))
    )
    told = sitrep(undated, **PERIOD)  # type: ignore[arg-type]
    assert "https://closed.example/feed: “answered 403”" in section(told, "sources")
    assert "Incidents without a day, told in reports of the period: 1." in section(told, "not-covered")


def test_markup_in_a_report_is_text_in_every_form() -> None:
    odd = replace(story.SEVEN, outlet='<script>alert("1")</script>[x](y)', url="javascript:alert(1)")
    odd_story = replace(held(), claims=(odd,), incidents=(incident("i5", odd),), accounts=(account("i5", odd),))
    told = sitrep(odd_story)
    assert "<script>" not in as_html(told) and "javascript:" not in as_html(told)
    assert "<script>" not in as_markdown(told) and "[x](y)" not in as_markdown(told) and "javascript:" not in as_markdown(told)
