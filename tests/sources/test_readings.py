"""Ready readings: what fits is taken, what does not is left out and told, and nothing is made up in its place."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from onrecord.errors import BadReading, BadReport, EmptyReport, NotOpened, SourceError
from onrecord.export import as_dict
from onrecord.model import Qualifier, Report, Status
from onrecord.sources import Joined, Limits, ReadyReading, find_sources, join_reading, make_report, ready_readings
from tests.contract import faults_in
from tests.sample import reading as sample
from tests.sources.test_reports import written

TEXT = "At least 12 men were killed in Sumy on Monday, the mayor said. “Three are missing,” she added."
REPORT = make_report({"id": "r1", "text": TEXT}, name="r1")


def figure(**changed: Any) -> dict[str, Any]:
    """A figure that fits the text, with some of it changed."""
    fits = {
        "id": "f1",
        "start": 0,
        "end": 11,
        "text": "At least 12",
        "measure": "killed",
        "item": "person",
        "low": 12,
        "high": None,
    }
    return fits | {"qualifier": "at_least"} | changed


def joined(given: dict[str, Any], report: Report = REPORT) -> Joined:
    ready = ReadyReading(report_id="r1", given={"report": {"id": "r1"}} | given, source="a.jsonl", line=7)
    return join_reading(ready, report)


def all_in(path: Path, limits: Limits | None = None) -> list[ReadyReading | SourceError]:
    [source] = find_sources([str(path)])
    assert not isinstance(source, SourceError)
    return list(ready_readings(source, limits=limits))


def test_a_reading_in_the_contracts_form_is_joined_as_it_was_written() -> None:
    given = as_dict(sample())
    report = sample().report
    ready = ReadyReading(report_id=report.id, given=given, source="a.jsonl", line=1)
    found = join_reading(ready, report)
    assert (found.left_out, found.notes) == ((), ())
    assert as_dict(found.reading) == given
    assert faults_in(as_dict(found.reading), report.text) == []


def test_a_figure_that_fits_is_taken_and_what_it_does_not_give_is_null() -> None:
    found = joined({"figures": [figure()]})
    [taken] = found.reading.figures
    assert (taken.span.of(TEXT), taken.quantity.low, taken.quantity.high) == ("At least 12", 12, None)
    assert taken.quantity.qualifier is Qualifier.AT_LEAST
    assert (taken.actor, taken.target, taken.place, taken.period, taken.speaker, taken.currency, taken.event) == (None,) * 7
    assert taken.status is Status.HAPPENED
    assert found.left_out == found.notes == ()
    assert found.reading.about_conflict.value is None


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"start": None}, "whole numbers"),
        ({"start": "0"}, "whole numbers"),
        ({"start": True}, "whole numbers"),
        ({"start": 0.0}, "whole numbers"),
        ({"start": -5}, "not in the text"),
        ({"end": 10_000}, "not in the text"),
        ({"start": 11}, "not in the text"),
        ({"start": 9, "end": 11}, "stands '12', not 'At least 12'"),
        ({"text": "at least 12"}, "not 'at least 12'"),
        ({"text": 12}, "not 12"),
        ({"measure": "slaughtered"}, "'slaughtered' is none of the contract's"),
        ({"measure": None}, "no `measure`"),
        ({"measure": ["killed"]}, "should be text"),
        ({"item": "hero"}, "'hero' is none"),
        ({"low": None}, "neither `low` nor `high`"),
        ({"low": "12"}, "a number of 0 or more"),
        ({"low": -1}, "a number of 0 or more"),
        ({"low": True}, "a number of 0 or more"),
        ({"low": float("nan")}, "a number of 0 or more"),
        ({"low": float("inf")}, "a number of 0 or more"),
        ({"high": 3}, "`low` 12 is above `high` 3"),
        ({"high": 20}, "does not go with"),
        ({"qualifier": "exact"}, "does not go with"),
        ({"qualifier": "many"}, "none of"),
        ({"currency": "dollars"}, "3 capital letters"),
        ({"status": "perhaps"}, "none of"),
        ({"scope": "wide"}, "none of"),
        ({"measure": "killed\ud800"}, "half a character"),
    ],
)
def test_a_figure_that_does_not_fit_is_left_out_and_told_and_the_others_are_kept(changed: dict[str, Any], says: str) -> None:
    found = joined({"figures": [figure(id="f0"), figure(**changed), figure(id="f2")]})
    assert [each.id for each in found.reading.figures] == ["f0", "f2"]
    [told] = found.left_out
    assert isinstance(told, BadReading)
    assert str(told).startswith("a.jsonl:7: figure 2 (f1) is left out: ") and says in str(told)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"actor": "Russia"}, "actor"),
        ({"target": {"name": 7}}, "target"),
        ({"speaker": []}, "speaker"),
        ({"place": {"name": "Sumy", "country": "Ukraine"}}, "place"),
        ({"place": {"name": "Sumy", "latitude": 91}}, "place"),
        ({"place": {"name": "Sumy", "longitude": "east"}}, "place"),
        ({"place": {"name": "Sumy", "geonames_id": -1}}, "place"),
        ({"period": {"start": "2025-02-30", "end": "2025-03-01"}}, "period"),
        ({"period": "Monday"}, "period"),
        ({"attribution": {"start": 5, "end": 500}}, "attribution"),
        ({"event": "e9"}, "event"),
        ({"part_of": "f9"}, "part_of"),
        ({"part_of": "f1"}, "part_of"),
    ],
)
def test_where_only_who_where_or_when_does_not_fit_the_figure_is_kept_without_it_and_that_is_noted(
    changed: dict[str, Any], field: str
) -> None:
    found = joined({"figures": [figure(**changed)]})
    [taken] = found.reading.figures
    assert getattr(taken, field) is None
    [note] = found.notes
    assert f"`{field}` is not taken" in str(note)
    assert found.left_out == ()


@pytest.mark.parametrize("key", ["figures", "quotes", "events"])
@pytest.mark.parametrize("value", ["many", {}, 7, True])
def test_a_list_that_is_none_is_told(key: str, value: object) -> None:
    [told] = joined({key: value}).left_out
    assert f"`{key}` is left out: it should be a list" in str(told)


@pytest.mark.parametrize("value", [None, 7, "f", [], [figure()]])
def test_a_figure_that_is_no_object_is_told(value: object) -> None:
    [told] = joined({"figures": [value]}).left_out
    assert "figure 1 is left out: it should be an object" in str(told)


def test_two_things_of_one_name_are_not_both_taken() -> None:
    found = joined({"figures": [figure(), figure()]})
    assert len(found.reading.figures) == 1
    assert "another one before it has the id 'f1'" in str(found.left_out[0])


def test_a_bound_alone_gets_the_qualifier_that_says_no_more() -> None:
    given = [
        figure(id=f"f{n}", low=low, high=high, qualifier=None)
        for n, (low, high) in enumerate([(12, None), (None, 12), (12, 12), (9, 12)])
    ]
    found = joined({"figures": given}).reading.figures
    assert [each.quantity.qualifier for each in found] == [Qualifier.AT_LEAST, Qualifier.AT_MOST, Qualifier.EXACT, Qualifier.RANGE]


def test_a_reading_of_another_text_or_report_is_refused_whole() -> None:
    assert joined({"report": {"id": "r1", "sha256": REPORT.sha256}}).left_out == ()
    with pytest.raises(BadReading, match="another text"):
        joined({"report": {"id": "r1", "sha256": "0" * 64}})
    with pytest.raises(BadReading, match="of the report 'r1', not of 'r2'"):
        joined({}, make_report({"id": "r2", "text": TEXT}, name="r2"))


def test_what_the_contract_does_not_know_is_passed_over() -> None:
    found = joined({"figures": [figure(colour="red")], "weather": "fair", "__class__": "x"})
    assert len(found.reading.figures) == 1 and found.left_out == found.notes == ()


def test_quotes_and_events_are_held_to_the_text_too() -> None:
    start = TEXT.index("Three")
    quote = {"start": start, "end": start + 18, "text": "Three are missing,", "speaker": {"name": "the mayor"}}
    event = {"id": "e1", "start": 12, "end": 27, "text": "men were killed", "type": "ASSAULT", "actor": [], "recipient": []}
    events = [event, event | {"id": "e2", "type": "party"}, event | {"id": "e3", "end": 12}]
    found = joined({"quotes": [quote, quote | {"text": "Four"}], "events": events})
    assert [each.text for each in found.reading.quotes] == ["Three are missing,"]
    assert [each.id for each in found.reading.events] == ["e1"]
    assert [str(told).split(" is left out")[0] for told in found.left_out] == [
        f"a.jsonl:7: {named}" for named in ("event 2 (e2)", "event 3 (e3)", "quote 2")
    ]


@pytest.mark.parametrize("verdict", [{"value": True, "reason": "it tells of a battle"}, {"value": False, "reason": "it does not"}])
def test_what_the_reading_says_of_the_whole_is_taken(verdict: dict[str, Any]) -> None:
    assert joined({"about_conflict": verdict}).reading.about_conflict.value is verdict["value"]


@pytest.mark.parametrize("verdict", ["yes", {"value": "yes"}, {"value": 1}, []])
def test_a_verdict_that_is_none_is_told(verdict: object) -> None:
    found = joined({"about_conflict": verdict})
    assert found.reading.about_conflict.value is None
    assert "`about_conflict` is left out" in str(found.left_out[0])


def test_readings_are_found_in_lines_in_a_list_and_alone(tmp_path: Path) -> None:
    one, two = ({"report": {"id": name}} for name in ("r1", "r2"))
    lines = f"{json.dumps(one)}\n\n{json.dumps(two)}\n".encode()
    for name, content, places in (
        ("a.jsonl", lines, [1, 3]),
        ("b.jsonl.gz", gzip.compress(lines), [1, 3]),
        ("c.json", json.dumps([one, two]).encode(), [None, None]),
    ):
        found = all_in(written(tmp_path / name, content))
        assert [(each.report_id, each.line) for each in found if isinstance(each, ReadyReading)] == list(
            zip(["r1", "r2"], places, strict=True)
        )
    [alone] = all_in(written(tmp_path / "d.json", json.dumps(one)))
    assert isinstance(alone, ReadyReading) and alone.report_id == "r1"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (b"{broken", BadReport), (b"7", BadReport), (b"[]", BadReport), (b"{}", BadReading), (b'{"report": "r1"}', BadReading),
        (b'{"report": {"id": 7}}', BadReading), (b'{"report": {"id": " "}}', BadReading), (b'{"a":' * 100_000, BadReport),
    ],
    ids=range(8),
)  # fmt: skip
def test_a_line_that_holds_no_reading_is_told_with_its_line_and_the_others_are_taken(
    tmp_path: Path, line: bytes, kind: type[SourceError]
) -> None:
    good = json.dumps({"report": {"id": "r1"}}).encode()
    found = all_in(written(tmp_path / "a.jsonl", b"\n".join([good, line, good])))
    assert [type(each) for each in found] == [ReadyReading, kind, ReadyReading]
    assert isinstance(found[1], SourceError) and found[1].line == 2


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.json", b"", EmptyReport),
        ("a.json", b"{", BadReport),
        ("a.json", b"[7]", BadReport),
        ("a.jsonl.gz", b"no gzip", NotOpened),
    ],
)
def test_a_file_that_holds_no_reading_is_told(tmp_path: Path, name: str, content: bytes, kind: type[SourceError]) -> None:
    assert [type(each) for each in all_in(written(tmp_path / name, content))] == [kind]
