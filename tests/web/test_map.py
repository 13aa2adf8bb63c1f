"""The map in a real browser: what it draws, how much it holds, a user's own tiles."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, Playwright, expect

from onrecord.web.app import make_app
from tests.web.browsing import CHROMIUM, looking, needs_browser
from tests.web.conftest import serving
from tests.web.tiles import pmtiles

pytestmark = needs_browser
READY = 25_000  # milliseconds: the map is drawn without a graphics card


def test_the_map_draws_what_the_record_holds_and_calls_nobody(still: Page) -> None:
    still.goto("/")
    expect(still.locator("#map-state")).to_contain_text("2 incidents at 2 places", timeout=25_000)
    expect(still.locator("#map canvas")).to_be_visible()
    expect(still.locator("#map-drawn")).to_be_hidden()


def test_without_webgl_the_same_map_is_a_picture(playwright: Playwright, desk: Any) -> None:
    plain = playwright.chromium.launch(executable_path=CHROMIUM, args=["--disable-3d-apis"])
    with looking(plain, str(desk.base_url).rstrip("/")) as page:
        page.goto("/")
        expect(page.locator("#map-state")).to_contain_text("without WebGL")
        expect(page.locator("#map-drawn svg circle")).to_have_count(2)
        expect(page.locator("#map")).to_be_hidden()
    plain.close()


def test_a_dot_opens_what_happened_there_and_the_address_says_where_one_looks(browser: Browser, desk: Any) -> None:
    with looking(browser, str(desk.base_url).rstrip("/")) as page:
        page.goto("/#map=9/50.9216/34.80029")
        expect(page.locator("#map-state")).not_to_be_empty(timeout=READY)
        box = page.locator("#map").bounding_box()
        assert box
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        popup = page.locator(".popup")
        expect(popup).to_contain_text("2 reports, 2 voices, 1 incident")
        popup.get_by_role("link").first.click()
        expect(page).to_have_url(re.compile("/incidents/i"))


def test_the_map_holds_fifty_thousand_points(browser: Browser, desk: Any) -> None:
    chance = random.Random("points")
    precisions = ("city", "site", "district", "province")
    features = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [round(chance.uniform(20, 60), 5), round(chance.uniform(30, 60), 5)]},
            "properties": {
                "place": f"Place {at}",
                "precision": precisions[at % 4],
                "incidents": 1 + at % 9,
                "newest": "2025-07-07",
            },
        }
        for at in range(50_000)
    ]
    body = json.dumps({"type": "FeatureCollection", "features": features, "wide": []})
    with looking(browser, str(desk.base_url).rstrip("/")) as page:
        page.route("**/map/points.json", lambda route: route.fulfill(body=body, content_type="application/geo+json"))
        page.goto("/")
        expect(page.locator("#map-state")).to_contain_text("249\u202f990 incidents at 50\u202f000 places", timeout=READY)
        expect(page.locator("#map canvas")).to_be_visible()
        page.locator("#map").get_by_role("button", name="Zoom in").click()
        over = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert over <= 0


def test_a_users_own_tiles_are_drawn_from_the_file_and_nobody_else_is_called(browser: Browser, made: str, tmp_path: Path) -> None:
    (tmp_path / "own.pmtiles").write_bytes(pmtiles())
    with serving(make_app(made, tiles=tmp_path / "own.pmtiles")) as base, looking(browser, base) as page:
        parts: list[tuple[int, str]] = []
        page.on("response", lambda got: parts.append((got.status, got.url)) if "pmtiles" in got.url else None)
        page.goto("/")
        expect(page.locator("#tiles-state")).to_contain_text("own tiles are drawn", timeout=READY)
        assert {status for status, _ in parts} == {206}


def test_tiles_that_are_none_are_said_to_be_so_and_the_map_stays(browser: Browser, made: str, tmp_path: Path) -> None:
    (tmp_path / "own.pmtiles").write_bytes(b"these are no tiles" * 2000)
    with serving(make_app(made, tiles=tmp_path / "own.pmtiles")) as base, looking(browser, base) as page:
        page.goto("/")
        expect(page.locator("#tiles-state")).to_contain_text("cannot be read", timeout=READY)
        expect(page.locator("#map-state")).to_contain_text("2 incidents at 2 places", timeout=READY)
