"""A real browser for tests: where it is, when it is missed, and a page that tells on itself."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from onrecord.web.templates import STATIC
from tests.conftest import ROOT

CHROMIUM = os.environ.get("ONRECORD_CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
AXE = ROOT / "desk" / "node_modules" / "axe-core" / "axe.min.js"
NOISE = ("GPU stall", "ReadPixels", "WebGL", "GroupMarkerNotSet")
needs_browser = [
    pytest.mark.skipif(not Path(CHROMIUM).exists(), reason=f"there is no Chromium at {CHROMIUM} (apt-get install chromium)"),
    pytest.mark.skipif(not ((STATIC / "built").exists() and AXE.exists()), reason="the desk was not built (`make desk` builds it)"),
]


@contextmanager
def looking(browser: Browser, base: str, **more: Any) -> Iterator[Page]:
    """A page of the desk. At the end nothing may have been refused by the policy, and nobody else may have been called."""
    context = browser.new_context(base_url=base, **{"viewport": {"width": 1200, "height": 900}, **more})
    said: list[str] = []
    called: list[str] = []
    context.on("request", lambda request: called.append(request.url))
    page = context.new_page()
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", lambda dialog: said.append(f"dialog {dialog.message}"))
    yield page
    context.close()
    assert [text for text in said if not any(noise in text for noise in NOISE) and "status of 4" not in text] == []
    assert [url for url in called if not url.startswith((base, "data:", "blob:"))] == []
