"""Taking the record along from the desk: the same files as from the command line, noted under who took them."""

from __future__ import annotations

import io
import zipfile

import httpx
import pytest

from onrecord.export import FORMATS
from onrecord.record import open_record


@pytest.mark.parametrize("name", [each.name for each in FORMATS])
def test_every_form_is_a_zip_of_its_files(own: httpx.Client, name: str) -> None:
    answer = own.get(f"/exports/{name}.zip")
    assert answer.headers["content-disposition"].startswith("attachment")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as packed:
        assert packed.testzip() is None
        assert packed.namelist()
    assert own.get(f"/exports/{name}.zip").content == answer.content


def test_whoever_takes_one_is_noted(own: httpx.Client, record: str) -> None:
    own.head("/exports/csv.zip")
    own.get("/exports/csv.zip?only=reviewed")
    own.get("/sitrep.md?since=2025-07-07&until=2025-07-07&only=")
    with open_record(record) as held:
        assert [what for _, _, what in held.store.taken()] == ["export csv --only reviewed", "sitrep 2025-07-07..2025-07-07"]


def test_a_situation_report_is_taken_along_and_never_shown(own: httpx.Client) -> None:
    told = own.get("/sitrep.html?since=2025-07-07&until=2025-07-07")
    assert "Sumy" in told.text
    assert told.headers["content-disposition"].startswith("attachment")
    assert own.get("/sitrep.pdf?since=2025-07-07&until=2025-07-07").content.startswith(b"%PDF")


def test_a_form_that_is_none_is_told(own: httpx.Client) -> None:
    assert own.get("/exports/zip.zip").status_code == 404
    assert own.get("/sitrep.docx").status_code == 422
    page = own.get("/exports")
    assert all(f"/exports/{each.name}.zip" in page.text for each in FORMATS)
