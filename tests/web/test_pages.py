"""Every page, as a person and as a program sees it."""

from __future__ import annotations

import re
import time
from html.parser import HTMLParser
from pathlib import Path

import pytest
from httpx import Client

from onrecord import __version__
from onrecord.model import Verb
from onrecord.record import open_record
from onrecord.store import Select
from onrecord.web.pages.accuracy import shown
from tests.web.conftest import addresses, desk_on, figure_named, reading_of, record_of, report_of, told

ONE = "incident report figure actor".split()
NAMES = [*"overview incidents series contradictions actors places search review decisions accuracy login".split(), *ONE]


class Links(HTMLParser):
    """What a page holds that a browser would act on."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.scripts: list[dict[str, str | None]] = []
        self.attributes: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = dict(attrs)
        self.attributes |= set(held)
        if tag == "a" and held.get("href"):
            self.links.append(str(held["href"]))
        if tag == "script":
            self.scripts.append(held)


@pytest.mark.parametrize("name", NAMES)
def test_every_page_is_a_page_and_the_same_as_json(desk: Client, name: str) -> None:
    address = addresses(desk)[name]
    page = desk.get(address, headers={"accept": "text/html"})
    assert page.status_code == 200
    assert page.headers["content-type"].startswith("text/html")
    if name != "login":
        assert told(desk, address) == desk.get(address + ("&" if "?" in address else "?") + "format=json").json()


@pytest.mark.parametrize("name", [name for name in NAMES if name not in ONE])
def test_every_page_of_an_empty_record_says_what_to_do(empty: Client, name: str) -> None:
    page = empty.get(addresses(empty)[name], headers={"accept": "text/html"})
    assert page.status_code == 200
    assert 'class="empty"' in page.text or name in ("login", "accuracy")


def test_head_answers_like_get_without_the_page(desk: Client) -> None:
    for address in [*addresses(desk).values(), "/healthz", "/readyz", "/openapi.json"]:
        got, head = desk.get(address), desk.head(address)
        assert (head.status_code, head.headers["content-type"]) == (got.status_code, got.headers["content-type"])
        assert head.content == b""


def test_no_page_holds_a_script_or_a_style_of_its_own(desk: Client) -> None:
    for address in addresses(desk).values():
        page = desk.get(address, headers={"accept": "text/html"})
        seen = Links(page.text)
        assert [each for each in seen.scripts if not each.get("src") and each.get("type") != "application/json"] == []
        assert "style" not in seen.attributes
        assert not {name for name in seen.attributes if name.startswith("on")}
        assert "<style" not in page.text
        assert "unsafe" not in page.headers["content-security-policy"]
        assert "default-src 'none'" in page.headers["content-security-policy"]


def test_every_link_of_every_page_leads_somewhere(desk: Client) -> None:
    links = {link for address in addresses(desk).values() for link in Links(desk.get(address).text).links}
    inside = {link for link in links if link.startswith("/")}
    assert len(inside) > 40
    assert {link: code for link in inside if (code := desk.get(link).status_code) != 200} == {}


def test_every_report_voice_and_incident_is_counted_wherever_an_incident_stands(desk: Client) -> None:
    for address in ("/", "/incidents", addresses(desk)["incident"], addresses(desk)["figure"], "/contradictions"):
        assert re.search(r"\d+ reports?, \d+ voices?, 1 incident", desk.get(address).text), address


def test_a_figure_leads_to_its_sentence_and_its_report_to_its_characters(desk: Client) -> None:
    figure = figure_named(desk, "north", "killed")
    page = told(desk, f"/figures/{figure['id']}")
    around = page["around"]
    assert around["words"] == "two"
    assert around["before"] + around["words"] + around["after"] == page["sentence"]
    report = told(desk, "/reports/north")
    text = "".join(piece["text"] for piece in report["pieces"])
    assert text == report["text"]
    mark = next(each for each in report["marks"] if each["leads_to"] == f"/figures/{figure['id']}")
    assert report["text"][mark["start"] : mark["end"]] == "two"


def test_filters_narrow_and_stand_in_the_address(desk: Client) -> None:
    everything = told(desk, "/incidents")["pages"]["total"]
    lviv = told(desk, "/incidents?where=lviv")["incidents"]
    assert everything > len(lviv) == 1
    assert [each["name"] for each in lviv[0]["places"]] == ["Lviv"]
    assert told(desk, "/incidents?since=2025-07-08")["incidents"] == []
    assert told(desk, "/incidents?what=intercepted")["pages"]["total"] == 0
    assert told(desk, "/incidents?who=russia&min_reports=2")["pages"]["total"] == 1
    assert 'value="lviv"' in desk.get("/incidents?where=lviv").text


def test_long_lists_are_paged_and_a_page_has_a_largest_size(desk: Client) -> None:
    first = told(desk, "/incidents?limit=1")
    second = told(desk, "/incidents?limit=1&offset=1")
    assert first["pages"]["next"] == 1
    assert first["incidents"] != second["incidents"]
    assert desk.get("/incidents?limit=100000").status_code == 422


def test_what_sides_say_differently_stands_as_a_contradiction_with_both_named(desk: Client) -> None:
    disputed = told(desk, "/contradictions")["contradictions"]
    killed = next(each for each in disputed if each["measure"] == "killed")
    voices = {voice["voice"] for position in killed["positions"] for voice in position["voices"]}
    assert len(voices) == 2
    assert {position["low"] for position in killed["positions"]} == {2, 5}
    page = desk.get("/contradictions").text
    assert all(voice in page for voice in voices)


def test_as_of_a_day_an_incident_holds_what_had_been_published_by_then(desk: Client) -> None:
    incident = next(each for each in told(desk, "/incidents")["incidents"] if each["reports"] == 2)
    early = told(desk, f"/incidents/{incident['id']}?as_of=2025-07-08")
    now = told(desk, f"/incidents/{incident['id']}")
    assert sum(len(each["statements"]) for each in early["accounts"]) == 2
    assert sum(len(each["statements"]) for each in now["accounts"]) == 4


def test_search_finds_and_parts_and_marks_what_it_found(desk: Client) -> None:
    found = told(desk, "/search?q=market")
    assert found["pages"]["total"] == 3
    assert {each["value"] for each in found["facets"]["outlet"]} == {"The north Post", "The south Post", "The west Post"}
    assert any(piece["found"] and "market" in piece["text"] for piece in found["hits"][0]["snippet"])
    assert told(desk, "/search?q=market&outlet=The%20west%20Post")["pages"]["total"] == 1


def test_accuracy_is_not_measured_where_nobody_measured_this_reader(desk: Client) -> None:
    measured = told(desk, "/accuracy")
    assert measured["measured"] is (measured["scores"] is not None)
    assert all('href="/accuracy"' in desk.get(address).text for address in addresses(desk).values())


def test_scores_are_shown_for_the_version_that_was_measured_alone() -> None:
    scores = {"reader": __version__, "set": "made up", "reports": 3, "rows": []}
    assert shown(scores) == {"reader": __version__, "measured": True, "scores": scores}
    assert shown({**scores, "reader": "0.0.0"}) == {"reader": __version__, "measured": False, "scores": None}
    assert shown({})["measured"] is False


def test_what_is_not_there_is_a_page_with_help_or_json_with_a_code(desk: Client) -> None:
    for address in ("/figures/c0", "/incidents/i0", "/reports/none", "/actors?name=Nobody", "/nothing"):
        page = desk.get(address, headers={"accept": "text/html"})
        assert page.status_code == 404
        assert "Search" in page.text
        answer = desk.get(address, headers={"accept": "application/json"})
        assert answer.json()["error"]["code"] in ("unknown", "no_such_page")
        assert answer.json()["error"]["help"]
    assert desk.get("/incidents?since=yesterday&format=json").json()["error"]["code"] == "bad_request"


def test_it_says_whether_it_lives_and_whether_it_is_ready(desk: Client) -> None:
    assert desk.get("/healthz").json() == {"alive": True}
    for _ in range(300):
        if desk.get("/readyz").status_code == 200:
            break
        time.sleep(0.05)
    assert desk.get("/readyz").json() == {"ready": True, "incidents_to_compare": 0}


def test_the_api_is_described_with_every_address(desk: Client) -> None:
    paths = desk.get("/openapi.json").json()["paths"]
    asked = "/ /incidents /incidents/{name} /reports/{name} /figures/{name} /series /contradictions /actors /places /search /review"
    assert {*asked.split(), "/accuracy", "/healthz", "/readyz"} <= set(paths)
    assert [path for path, verbs in paths.items() for verb in verbs.values() if not verb.get("description")] == []


def test_a_series_gives_each_day_with_the_figures_it_rests_on(own: Client) -> None:
    text = told(own, "/reports/north")["text"]
    start = text.index("40 drones")
    sent = {"verb": "add", "subject": "north", "from": start, "till": start + 9, "measure": "launched", "item": "drone"}
    own.post("/decisions", json={**sent, "place": "Sumy", "country": "UA", "start": "2025-07-07"})
    series = told(own, "/series")
    assert [(each["day"], each["measure"], each["item"], each["low"]) for each in series["points"]] == [
        ("2025-07-07", "launched", "drone", 40)
    ]
    assert told(own, f"/figures/{series['points'][0]['figures'][0]}")["around"]["words"] == "40 drones"
    assert told(own, "/series?item=missile")["points"] == []
    assert told(own, "/series?since=2025-07-08")["points"] == []
    killed = told(own, "/series?measure=killed")
    assert {(each["measure"], each["item"]) for each in killed["points"]} == {("killed", "person")}
    assert killed["item"] == "person"
    assert told(own, "/series?place=sumy")["by_day"] == [{"day": "2025-07-07", "measure": "launched", "low": 40, "high": 40}]


def test_an_incident_that_lies_within_a_larger_one_leads_to_it(tmp_path: Path) -> None:
    town, region = report_of("town"), report_of("region", "five", published="2025-07-09")
    wide = reading_of(region, "five", place="Sumy Oblast")
    for figure in wide["figures"]:
        figure["period"] = {"start": "2025-07-06", "end": "2025-07-08"}
    where = record_of(tmp_path, [(town, reading_of(town)), (region, wide)])
    with open_record(where) as record:
        raid = next(claim for claim in record.figures(Select(report="town")) if claim.figure.measure == "killed")
        record.judge(Verb.MOVE, raid.id, who="Ada", why="a raid of its own", after={"to": None})
        alone = record.why(raid.id).incident
        whole = record.why(next(claim.id for claim in record.figures(Select(report="region")))).incident
    with desk_on(where) as client:
        assert told(client, f"/incidents/{alone}")["part_of"]["id"] == whole
        assert f'A part of <a href="/incidents/{whole}">' in client.get(f"/incidents/{alone}", headers={"accept": "text/html"}).text
        assert told(client, f"/incidents/{whole}")["part_of"] is None


LONG = "incidents places actors search?q=market contradictions decisions series".split()


@pytest.mark.parametrize("name", LONG)
def test_who_stands_beyond_the_end_of_a_list_is_told_so_and_led_back(desk: Client, name: str) -> None:
    address = f"/{name}{'&' if '?' in name else '?'}offset=5000"
    asked = told(desk, address)["pages"]
    assert asked["next"] is None
    assert asked["previous"] == 0
    page = desk.get(address, headers={"accept": "text/html"}).text
    assert "5001 to" not in page
    if asked["total"]:
        assert "The list ends before this part of it." in page
        assert 'rel="prev"' in page


def test_a_measure_that_there_is_not_is_refused_and_not_left_out(desk: Client) -> None:
    answer = desk.get("/incidents?what=flying", headers={"accept": "application/json"})
    assert (answer.status_code, answer.json()["error"]["code"]) == (422, "bad_request")
    assert answer.json()["error"]["message"].startswith("what: 'flying' is no measure; there are affected, ")
    assert desk.get("/incidents?what=&format=json").json()["pages"]["total"] == 2


def test_a_form_that_there_is_not_is_refused_in_the_form_that_is_accepted(desk: Client) -> None:
    told_as_json = desk.get("/incidents?format=xml", headers={"accept": "application/json"})
    assert (told_as_json.status_code, told_as_json.json()["error"]["code"]) == (422, "bad_request")
    assert "<h1>" in desk.get("/incidents?format=xml", headers={"accept": "text/html"}).text


def test_days_the_wrong_way_round_are_said_to_be_so(desk: Client) -> None:
    page = desk.get("/incidents?since=2025-07-09&until=2025-07-01", headers={"accept": "text/html"}).text
    assert "“From” lies after “To”" in page
