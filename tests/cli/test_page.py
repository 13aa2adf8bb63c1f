from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.cli.page import print_page
from onrecord.cli.say import harmless
from onrecord.model import Reading, Span, Verdict
from tests.sample import reading, report


def page(capsys: pytest.CaptureFixture[str], given: Reading, *, explain: bool = False) -> str:
    print_page(given, explain=explain)
    return capsys.readouterr().out


def test_what_was_read_is_marked_in_the_text_without_colour(capsys: pytest.CaptureFixture[str]) -> None:
    shown = " ".join(page(capsys, reading()).split())
    assert "[f1 At least 12 soldiers] were killed" in shown
    assert '"We heard it all," ‹q1› {he said}' in shown
    assert "{Mayor Petro Sokil said}" in shown


def test_the_figures_are_a_table_to_check(capsys: pytest.CaptureFixture[str]) -> None:
    rows = page(capsys, reading()).splitlines()
    [row] = [line for line in rows if line.lstrip().startswith("f1 ")]
    for cell in ("At least 12 soldiers", "soldier killed", "12 or more", "Russia", "Ukraine", "Lyman", "2025-07-07", "Petro Sokil"):
        assert cell in row
    assert not any("note" in line for line in rows)  # nothing is noted of this figure, so there is no such column


def test_on_a_narrow_screen_the_table_has_the_same_in_fewer_columns(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    shown = page(capsys, reading())
    assert max(map(len, shown.splitlines())) <= 80
    table = " ".join(shown[shown.index("Figures") :].split())
    for told in ("by Russia", "Ukraine", "Lyman", "2025-07-07", "Petro"):
        assert told in table


def test_explain_shows_each_number_and_each_decision(capsys: pytest.CaptureFixture[str]) -> None:
    shown = page(capsys, reading(), explain=True)
    assert "none: distance" in shown
    assert "soldiers, killed" in shown
    assert any("measure" in line and "killed" in line and "were killed" in line for line in shown.splitlines())


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (
            Reading(report=report(), about_conflict=Verdict(value=None, reason="not read"), not_read="language"),
            "Not read: language.",
        ),
        (Reading(report=report(), about_conflict=Verdict(value=False, reason="goal, cup")), "Not about armed conflict"),
        (Reading(report=report(), about_conflict=Verdict(value=True, reason="war")), "No figures."),
    ],
)
def test_a_report_without_figures_says_why(capsys: pytest.CaptureFixture[str], given: Reading, says: str) -> None:
    assert says in page(capsys, given)


def test_nothing_in_a_report_is_obeyed(capsys: pytest.CaptureFixture[str]) -> None:
    text = "\x1b[31m12 dead\x1b[0m [bold]not bold[/bold] :smile: \u202egnisrever \x9b2J\x07\r"
    figure = replace(reading().figures[0], span=Span(0, len(text)), attribution=None)
    hostile = Reading(
        report=replace(report(text), title="\x1b]0;title\x07", id="\x1b[2J"),
        about_conflict=Verdict(value=True, reason="w"),
        figures=(figure,),
    )
    shown = page(capsys, hostile, explain=True)
    assert not set("\x1b\x9b\x07\u202e\r") & set(shown)
    assert "[bold]not bold[/bold] :smile:" in shown


def test_marks_may_cross(capsys: pytest.CaptureFixture[str]) -> None:
    one, two = (
        replace(reading().figures[0], id=name, span=span, attribution=None)
        for name, span in (("a", Span(0, 8)), ("b", Span(3, 11)))
    )
    shown = page(capsys, replace(reading(), figures=(one, two), quotes=()))
    assert "[a At [b least] 12]" in shown


@pytest.mark.parametrize(
    "code", [*range(9), *range(11, 32), *range(127, 160), 0x200E, 0x200F, 0x2028, *range(0x202A, 0x202F), 0x2066, 0xD800]
)
def test_no_character_that_a_terminal_obeys_passes(code: int) -> None:
    assert chr(code) not in harmless(f"a{chr(code)}b")
