"""What holds of the reading of any text whatever."""

from __future__ import annotations

import json
import time
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from onrecord.export import as_json
from onrecord.model import Scope
from onrecord.read import read
from onrecord.sources import make_report
from tests.contract import faults_in

WORDS = (
    "at least|about|some|more than|up to|between|and|or|of|the|a|no|two|dozens|hundreds|12|2.5 million|1,200|$11.7bn|€500m|3-4|"
    "soldiers|people|drones|missiles|civilians|homes|killed|were killed|wounded|launched|shot down|said|Russia|Ukraine|Hamas|Gaza|"
    "Kyiv|Kyiv's|Zelenskyy|he|officials|on Monday|overnight|last week|in 2022|since February|Su-34|"
    ",|.|:|;|\n\n|\n- |“|”|\"|'|«|»|(|)|—|%|\u200f|\x07|é"
).split("|")
NEWS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=60).map(" ".join)
ANY = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=300)
DAYS = st.none() | st.dates(date.min, date.max)


def read_so(text: str, tools: Any, published: date | None = None) -> list[str]:
    """What in the reading is not as the contract has it."""
    report = make_report({"text": text}, name="r", published=published)
    written = as_json(read(report, tools, everything=True))
    assert written == as_json(read(report, tools, everything=True))
    return faults_in(json.loads(written), text)


@settings(max_examples=150, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
@given(text=NEWS | ANY, published=DAYS)
@example(text="“", published=None)
@example(text="1" * 5000 + " dead", published=date.max)
@example(text="1e999 dead, 1/0 wounded, ½ destroyed, ² drones, ١٢ dead", published=date.min)
@example(text="last week 12 were killed", published=date.min)
@example(text="next month 12 will be killed", published=date.max)
def test_any_text_is_read_as_the_contract_has_it(text: str, published: date | None, tools: Any) -> None:
    if text.strip():
        assert read_so(text, tools, published) == []


@pytest.mark.parametrize(
    "hostile",
    [
        "12 ",
        "1,",
        "1.",
        "“",
        '" ',
        "'a ",
        "at least ",
        "more than ",
        "a ",
        "- ",
        "\n",
        "(",
        "Kyiv ",
        "$1 ",
        "Mr. ",
        "said ",
        "12 killed, ",
        "x",
        "0",
    ],
)
def test_a_text_twice_as_long_takes_about_twice_as_long(hostile: str, tools: Any) -> None:
    def seconds(length: int) -> float:
        report = make_report({"text": (hostile * length)[:length] + " dead"}, name="r")
        begun = time.process_time()
        read(report, tools)
        return time.process_time() - begun

    seconds(1_000)
    short, long = seconds(8_000), seconds(32_000)
    assert long < 0.5 or long < 9 * short  # four times as long; half a second forgives a busy machine


def test_line_ends_of_every_kind_keep_the_offsets_right(tools: Any) -> None:
    lines = [
        "Two soldiers were killed in Lyman.",
        "At least 40 drones were shot down, the army said.",
        "“They came,” Petro Sokil said.",
    ]
    for end in ("\n", "\r\n", "\r", "\n\n\n", "\u2028"):
        assert read_so(end.join(lines), tools) == []


def test_those_of_whom_a_count_is_made_up_died_on_its_days(tools: Any) -> None:
    said = (
        "Raiders shelled the ford in Lebanon on 3 March 2025. "
        "So far 40 people have been reported killed in Lebanon, including nine soldiers."
    )
    figures = read(make_report({"text": said}, name="r", published=date(2025, 7, 10)), tools, everything=True).figures
    whole, part = (next(one for one in figures if one.quantity.low == count) for count in (40, 9))
    assert part.part_of == whole.id
    assert (part.period, part.scope) == (whole.period, whole.scope)
    assert whole.period is not None and whole.period.start == date(2025, 3, 3)


@pytest.mark.parametrize(
    "told", ["The feud has killed 13,000 millers.", "The talks on Gaza ended. The war in Sudan has killed nine hundred millers."]
)
def test_the_toll_of_a_war_without_its_days_is_no_single_happening(told: str, tools: Any) -> None:
    figure = read(make_report({"text": told}, name="r", published=date(2025, 7, 10)), tools, everything=True).figures[-1]
    assert (figure.period, figure.scope) == (None, Scope.CUMULATIVE)
