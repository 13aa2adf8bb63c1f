"""The desk in a real browser. Skipped where there is no Chromium, or where the desk was not built."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from onrecord.web.app import make_app
from onrecord.web.guard import PLOT_STYLE, Limits
from onrecord.web.people import People, Role
from tests.web.browsing import AXE, looking, needs_browser
from tests.web.conftest import addresses, desk_on, record_of, serving, told
from tests.web.test_hostile import STRINGS, hostile_reports

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
pytestmark = needs_browser


@pytest.fixture
def page(browser: Browser, record: str) -> Iterator[Page]:
    """A page of a desk of one's own."""
    with serving(make_app(record)) as base, looking(browser, base) as shown:
        yield shown


def test_a_person_opens_filters_and_follows_a_figure_to_its_sentence(still: Page) -> None:
    still.goto("/")
    still.get_by_role("navigation", name="Pages").get_by_role("link", name="Incidents").click()
    still.get_by_label("Where").fill("Sumy")
    still.get_by_role("button", name="Filter").click()
    expect(still).to_have_url(re.compile("where=Sumy"))
    expect(still.locator(".incident")).to_have_count(1)
    still.locator(".incident a.name").click()
    still.locator("table.ledger .num a", has_text="2").first.click()
    expect(still.locator("blockquote.sentence mark")).to_have_text("two")
    still.get_by_role("link", name="From north").first.click()
    expect(still.locator(".text a.mark:target")).to_have_text("two")


def test_one_key_confirms_one_undoes_one_goes_on(page: Page) -> None:
    page.goto("/review")
    waiting = page.locator("main > .sum")
    expect(waiting).to_contain_text("6 figures to look at")
    first = page.locator("h1.claim").inner_text()
    page.keyboard.press("c")
    expect(waiting).to_contain_text("5 figures to look at")
    page.keyboard.press("u")
    expect(waiting).to_contain_text("6 figures to look at")
    page.keyboard.press("n")
    expect(page).to_have_url(re.compile("at="))
    expect(waiting).to_contain_text("6 figures to look at")
    page.goto("/review")
    assert page.locator("h1.claim").inner_text() == first
    page.keyboard.press("r")
    expect(page.locator(".last")).to_contain_text("reject")


def test_a_key_opens_the_correction_and_what_is_typed_is_no_key(page: Page) -> None:
    page.goto("/review")
    page.keyboard.press("e")
    low = page.get_by_label("Low")
    expect(low).to_be_focused()
    low.press_sequentially("12")
    page.get_by_label("High").fill("13")
    page.get_by_label("Why").fill("r c n u are letters here")
    page.get_by_role("button", name="Save the correction").click()
    expect(page.locator(".last")).to_contain_text("correct")
    page.locator(".last a").click()
    expect(page.locator("h1.claim")).to_contain_text("12 to 13")
    expect(page.locator(".note")).to_contain_text("corrected by a person")


def test_marking_characters_adds_a_figure(page: Page) -> None:
    page.goto("/reports/north")
    page.evaluate(
        """() => {
            const pieces = [...document.querySelectorAll('#text [data-start]')];
            const piece = pieces.find((each) => each.textContent.includes('40 drones'));
            const at = piece.firstChild.textContent.indexOf('40 drones');
            const range = document.createRange();
            range.setStart(piece.firstChild, at);
            range.setEnd(piece.firstChild, at + 9);
            getSelection().removeAllRanges();
            getSelection().addRange(range);
        }"""
    )
    expect(page.locator("#marked")).to_contain_text("40 drones")
    form = page.locator("#add")
    form.get_by_label("Measure").select_option("launched")
    form.get_by_label("Item").select_option("drone")
    form.get_by_role("button", name="Add the figure").click()
    expect(page.locator(".text a.mark.figure.reviewed")).to_have_text("40 drones")
    page.locator(".decisions").get_by_role("button", name="Undo").click()
    expect(page.locator(".text a.mark.figure.reviewed")).to_have_count(0)


def test_incidents_are_merged_and_a_key_takes_them_apart(page: Page) -> None:
    page.goto("/incidents?where=Lviv")
    lviv = page.locator(".incident a.name").get_attribute("href")
    assert lviv
    page.goto("/incidents?where=Sumy")
    page.locator(".incident a.name").click()
    page.wait_for_url("**/incidents/i*")
    page.get_by_label("Same as").fill(lviv.removeprefix("/incidents/"))
    page.get_by_role("button", name="Merge").first.click()
    expect(page.locator("main > .sum")).to_contain_text("3 reports")
    page.keyboard.press("u")
    expect(page.locator("main > .sum")).to_contain_text("2 reports")


def test_a_figure_is_split_off_its_incident(page: Page) -> None:
    page.goto("/incidents?where=Sumy")
    page.locator(".incident a.name").click()
    page.wait_for_url("**/incidents/i*")
    page.locator("table.ledger .num a").first.click()
    page.wait_for_url("**/figures/c*")
    page.keyboard.press("e")
    page.get_by_role("button", name="Move").click()
    expect(page.locator(".decisions")).to_contain_text("move")
    page.goto("/incidents")
    expect(page.locator(".incident")).to_have_count(3)


def test_a_slider_takes_an_incident_back_to_what_had_been_published(still: Page) -> None:
    still.goto("/incidents?where=Sumy")
    still.locator(".incident a.name").click()
    still.wait_for_url("**/incidents/i*")
    expect(still.locator("table.ledger tbody tr")).to_have_count(4)
    still.get_by_label("As of which day").fill("0")
    expect(still).to_have_url(re.compile("as_of=2025-07-08"))
    expect(still.locator("table.ledger tbody tr")).to_have_count(2)


def test_publishing_is_a_step_of_its_own(page: Page) -> None:
    page.goto("/incidents?where=Lviv")
    page.locator(".incident a.name").click()
    page.wait_for_url("**/incidents/i*")
    expect(page.get_by_role("button", name="Publish")).to_have_count(0)
    page.keyboard.press("c")
    expect(page.locator("main > .sum .state")).to_have_text("reviewed")
    page.keyboard.press("p")
    expect(page.locator("main > .sum .state")).to_have_text("published")


def test_a_reader_logs_in_looks_and_is_refused_a_decision(browser: Browser, record: str) -> None:
    People(f"{record}.users").add("rea", Role.READER, "a calm long password")
    with serving(make_app(record)) as base, looking(browser, base) as page:
        page.goto("/review")
        page.get_by_label("Name").fill("rea")
        page.get_by_label("Password").fill("a calm long password")
        page.get_by_role("button", name="Log in").click()
        expect(page).to_have_url(f"{base}/review")
        expect(page.get_by_role("button", name="Confirm")).to_have_count(0)
        figure = page.locator("blockquote.sentence + p a").first
        expect(figure).to_be_visible()
        status = page.evaluate(
            "async () => (await fetch('/decisions', {method: 'POST', body: new URLSearchParams({verb: 'undo'})})).status"
        )
        assert status == 403
        page.get_by_role("button", name="Log out").click()
        expect(page.get_by_role("heading", name="Log in")).to_be_visible()


def test_the_one_style_that_charts_bring_is_the_one_that_is_let_through(still: Page) -> None:
    still.goto("/")
    expect(still.locator("[data-chart=timeline] svg").first).to_be_visible()
    style = still.evaluate("() => document.querySelector('[data-chart] style').textContent")
    assert f"'sha256-{base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()}'" == PLOT_STYLE


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_has_a_fault_that_shuts_somebody_out(browser: Browser, desk: Any, empty: Any, scheme: Any) -> None:
    axe = AXE.read_text()
    faults: dict[str, Any] = {}
    for client in (desk, empty):
        with looking(browser, str(client.base_url).rstrip("/"), color_scheme=scheme) as page:
            for name, address in addresses(client).items():
                page.goto(address)
                page.evaluate(axe)
                found = page.evaluate("async (rules) => await axe.run(document, {runOnly: rules})", RULES)
                told_of = [(each["id"], [node["target"] for node in each["nodes"]][:3]) for each in found["violations"]]
                if told_of:
                    faults[name] = told_of
    assert faults == {}


@pytest.mark.parametrize("width", [390, 1024, 1600])
def test_no_page_is_wider_than_the_screen(browser: Browser, desk: Any, width: int) -> None:
    wide = {}
    with looking(browser, str(desk.base_url).rstrip("/")) as page:
        page.set_viewport_size({"width": width, "height": 850})
        for name, address in addresses(desk).items():
            page.goto(address)
            over = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
            if over > 0:
                wide[name] = over
    assert wide == {}


def test_no_page_jumps_while_it_is_drawn(browser: Browser, desk: Any) -> None:
    jumped = {}
    with looking(browser, str(desk.base_url).rstrip("/")) as page:
        for name, address in addresses(desk).items():
            page.goto(address)
            if name == "overview":
                expect(page.locator("#map-state")).not_to_be_empty(timeout=25_000)
            page.wait_for_timeout(150)
            shift = page.evaluate(
                """() => new Promise((done) => {
                    new PerformanceObserver((list) => done(list.getEntries().reduce((sum, each) => sum + each.value, 0)))
                        .observe({ type: 'layout-shift', buffered: true });
                    setTimeout(() => done(0), 150);
                })"""
            )
            if shift > 0.05:
                jumped[name] = shift
    assert jumped == {}


def test_keys_can_be_turned_off(page: Page) -> None:
    page.goto("/review")
    page.keyboard.press("?")
    page.get_by_label("no keys but ?").check()
    page.get_by_role("button", name="Close").click()
    page.keyboard.press("c")
    page.wait_for_timeout(300)
    expect(page.locator("main > .sum")).to_contain_text("6 figures to look at")
    expect(page.locator(".last")).to_have_count(0)


def test_hostile_text_runs_nowhere(browser: Browser, tmp_path: Path) -> None:
    with desk_on(record_of(tmp_path, hostile_reports()), limits=Limits(requests=100_000)) as client:
        found = [*addresses(client).values(), *(f"/reports/r{number}" for number in range(len(STRINGS)))]
        assert told(client, "/incidents")["pages"]["total"]
        with looking(browser, str(client.base_url).rstrip("/")) as page:
            for address in found:
                page.goto(address)
            page.goto("/")
            expect(page.locator("#map-state")).not_to_be_empty(timeout=25_000)
