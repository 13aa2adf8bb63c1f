"""The gate: reports of armed conflict and its diplomacy pass, other news does not, and the reason can be checked."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from onrecord.read.gate import judge_gate

WAR = {
    "a strike": (
        "Strike on depot kills two",
        "Two people were killed when a missile hit a fuel depot near Lorvia's border, the army said.",
    ),
    "a ceasefire": (
        "Talks on truce resume",
        "Negotiators met in Doha on Sunday for ceasefire talks after weeks of fighting, mediators said.",
    ),
    "an arms package": (
        "Norway sends tanks",
        "Norway will send tanks and ammunition to Ukraine as part of a military aid package, it said.",
    ),
    "a bombing": (
        "Blast near barracks",
        "A suicide bomber killed nine soldiers in Mogadishu; militants of al-Shabaab claimed the attack.",
    ),
    "sanctions": (None, "The European Union agreed new sanctions against Russia over its invasion of Ukraine on Monday."),
    "prisoners of war": (
        None,
        "Both armies exchanged 80 prisoners of war at the front line on Friday, the ministry of defence said.",
    ),
}
OTHER_NEWS = {
    "sport": ("Late goal wins the cup", "The striker scored in the final minute to win the league match in front of 40,000 fans."),
    "markets": (
        "Shares fall on tariffs",
        "Investors sold shares in airlines and retailers as tariffs and interest rates weighed on earnings.",
    ),
    "a flood": ("Floods after typhoon", "At least 30 people were killed in floods and landslides after the typhoon made landfall."),
    "a film about a war": (
        "War film opens",
        "The film, whose actors trained with veterans of the second world war, opens after its premiere in Rome.",
    ),
    "an ordinary crime": (
        "Man charged after stabbing",
        "A jury heard that the suspect was charged with murder after a stabbing outside a court.",
    ),
    "an accident": (
        "Bus crash kills six",
        "Six passengers died when their bus derailed a tram in bad weather, and lifeguards pulled four out.",
    ),
}


@pytest.mark.parametrize("kind", WAR)
def test_news_of_war_passes(kind: str) -> None:
    assert judge_gate(*WAR[kind]).value is True


@pytest.mark.parametrize("kind", OTHER_NEWS)
def test_other_news_is_turned_away(kind: str) -> None:
    assert judge_gate(*OTHER_NEWS[kind]).value is False


def test_the_reason_names_the_words_that_weighed_on_both_sides() -> None:
    reason = judge_gate("Missile hits stadium", "A missile hit a stadium before the match, the army said.").reason
    assert "missile" in reason
    assert "stadium" in reason
    assert "points per 100 words" in reason


def test_a_text_without_any_word_of_war_says_so() -> None:
    verdict = judge_gate(None, "The baker opens at seven.")
    assert (verdict.value, verdict.reason.startswith("no word of war")) == (False, True)


def test_an_empty_title_and_an_empty_text_are_no_war() -> None:
    assert judge_gate("", "").value is False


def test_a_name_with_a_hyphen_or_in_capitals_is_still_met() -> None:
    assert judge_gate(None, "AL-SHABAAB MILITANTS SHELLED THE TOWN AT DAWN.").value is True


def test_a_long_text_is_judged_as_fast_as_a_short_one() -> None:
    long = "The truce held in the north while shelling went on in the south. " * 20_000
    begun = time.perf_counter()
    judge_gate(None, long)
    assert time.perf_counter() - begun < 0.2


@pytest.mark.parametrize("part", ["train", "dev"])
def test_no_report_with_a_figure_is_turned_away_and_no_report_of_other_news_passes(shared: Path, part: str) -> None:
    wrong = []
    for path in sorted((shared / "gold" / part).glob("*.gold.json")):
        gold = json.loads(path.read_text())
        report = json.loads(path.with_name(path.name.replace(".gold", "")).read_text())
        about_war = bool(gold["figures"] or gold["events"])
        if judge_gate(report.get("title"), report["text"]).value is not about_war:
            wrong.append(gold["report"])
    assert wrong == []
