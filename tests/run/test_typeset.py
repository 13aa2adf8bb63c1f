from __future__ import annotations

import json
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from onrecord.export.sitrep import as_typst, sitrep
from onrecord.run.typeset import NotTypeset, typeset
from tests.export.story import held

DATA = as_typst(sitrep(held(), since=date(2025, 7, 10), until=date(2025, 7, 11), number=4))


def test_a_report_is_a_pdf_and_the_same_data_gives_the_same_bytes() -> None:
    first = typeset(DATA)
    assert first.startswith(b"%PDF-") and typeset(DATA) == first


def test_what_is_no_report_is_refused_with_a_clear_line() -> None:
    with pytest.raises(NotTypeset, match="typst could not make the PDF"):
        typeset("{}")


def test_text_from_a_report_is_not_read_as_markup() -> None:
    told = json.loads(DATA)
    told["cited"][0]["sentence"] = "#strong[x] $y$ @z"
    assert typeset(json.dumps(told)).startswith(b"%PDF-")


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_the_pdf_says_what_the_report_says(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_bytes(typeset(DATA))
    told = subprocess.run(["pdftotext", "-layout", tmp_path / "report.pdf", "-"], capture_output=True, check=True, text=True).stdout
    for words in ("Situation report, No. 4", "Velna's regional administration", "9 to 14", "What sources disagree on", "SHA-256"):
        assert words in told
