"""Text from the web is hostile: nothing in it runs, turns the page around or breaks an answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from httpx import Client

from tests.web.conftest import Report, addresses, desk_on, reading_of, record_of, report_of, told
from tests.web.test_pages import Links

STRINGS = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "<svg/onload=alert(1)>",
    "</title></textarea></style><script>alert(1)//",
    "javascript:alert(1)",
    "{{ 7 * 7 }}{% raise %}${7*7}<%= 7*7 %>",
    "<!--<script>-->",
    "&lt;script&gt;alert(1)&amp;",
    "a\u202eb\u2066c\u2028d\u2029e",
    "\u0000\u0007\u001b[31m",
    "%3Cscript%3E ?x=1&y=2#z",
    "../../etc/passwd",
    "]]><script>alert(1)</script>",
]


def hostile_reports() -> list[tuple[Report, Report]]:
    """Reports in which every field is hostile."""
    made = []
    for number, words in enumerate(STRINGS):
        report = report_of(f"r{number}", voice=words, publisher=words, title=words, url=f"javascript:alert({number})")
        report["text"] = f"{report['text']} {words}"
        made.append((report, reading_of(report, voice=words, place=words, actor=words)))
    return made


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    with desk_on(record_of(tmp_path_factory.mktemp("hostile"), hostile_reports())) as client:
        yield client


def pages(client: Client) -> dict[str, str]:
    found = addresses(client)
    for kind, of in (("incidents", "id"), ("actors", "name")):
        found |= {f"{kind} {at}": f"/{kind}" for at in range(1)}
        assert told(client, f"/{kind}?limit=200")[kind][0][of]
    found |= {f"report {at}": f"/reports/r{at}" for at in range(len(STRINGS))}
    return found


def test_nothing_in_a_report_becomes_an_element_or_an_attribute(hostile: Client) -> None:
    for address in pages(hostile).values():
        page = hostile.get(address, headers={"accept": "text/html"})
        assert page.status_code == 200, address
        seen = Links(page.text)
        assert not {name for name in seen.attributes if name.startswith("on")}, address
        assert all(each.get("src") or each.get("type") == "application/json" for each in seen.scripts), address
        assert not [link for link in seen.links if not link.startswith(("/", "#", "https://"))], address
        assert "<img" not in page.text
        assert "<svg/" not in page.text


def test_nothing_in_a_report_is_a_template(hostile: Client) -> None:
    assert not re.search(r"\b49\b", hostile.get("/reports/r7").text.replace("{{ 7 * 7 }}", ""))


def test_nothing_in_a_report_turns_a_line_around_or_rings_a_bell(hostile: Client) -> None:
    for address in pages(hostile).values():
        page = hostile.get(address, headers={"accept": "text/html"}).text
        assert not re.search("[\x00-\x08\x0b-\x1f\u202a-\u202e\u2066-\u2069\u2028\u2029]", page.replace("\r", "")), address


def test_offsets_of_a_hostile_text_still_lead_to_its_characters(hostile: Client) -> None:
    for number in range(len(STRINGS)):
        report = told(hostile, f"/reports/r{number}")
        marks = [each for each in report["marks"] if each["kind"] == "figure"]
        assert {report["text"][each["start"] : each["end"]] for each in marks} == {"two", "9"}


def test_hostile_words_in_an_address_are_shown_and_never_run(hostile: Client) -> None:
    for words in STRINGS:
        for path, name in (("/search", "q"), ("/incidents", "where"), ("/actors", "q"), ("/places", "name"), ("/login", "next")):
            page = hostile.get(path, params={name: words}, headers={"accept": "text/html"})
            assert page.status_code in (200, 422), (path, words)
            seen = Links(page.text)
            assert all(each.get("src") or each.get("type") == "application/json" for each in seen.scripts)
            assert not {attribute for attribute in seen.attributes if attribute.startswith("on")}


def test_json_is_ascii_and_says_what_was_written(hostile: Client) -> None:
    answer = hostile.get("/reports/r0?format=json")
    assert answer.content.isascii()
    assert answer.headers["content-type"] == "application/json"
    assert answer.json()["title"] == STRINGS[0]
