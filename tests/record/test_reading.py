from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

import onrecord
import onrecord.read
from onrecord.errors import BadDate, EmptyReport, MissingModel, NotFound, NotRead, OnRecordError
from onrecord.model import Reading
from onrecord.record import read_all

STRIKE = "Two people were killed and 23 were wounded when Russian drones hit Kharkiv overnight, the governor said."


def test_a_text_is_read_by_one_public_call() -> None:
    found = onrecord.read_text(STRIKE, published="2025-07-10", title="Two dead", publisher="The Wire")
    assert [(figure.measure, figure.quantity.low) for figure in found.figures] == [("killed", 2), ("wounded", 23)]
    assert (found.report.published, found.report.title, found.report.publisher) == (date(2025, 7, 10), "Two dead", "The Wire")


def test_a_day_may_be_given_as_a_date() -> None:
    assert onrecord.read_text(STRIKE, published=date(2025, 7, 10)) == onrecord.read_text(STRIKE, published="2025-07-10")


@pytest.mark.parametrize(
    ("text", "more", "kind"),
    [
        (" \n", {}, EmptyReport),
        (STRIKE, {"published": "2025-02-30"}, BadDate),
        (STRIKE, {"model": "no_such_model"}, MissingModel),
    ],
)
def test_what_cannot_be_read_is_an_error_of_its_own_kind(text: str, more: dict[str, str], kind: type[OnRecordError]) -> None:
    with pytest.raises(kind):
        onrecord.read_text(text, **more)  # type: ignore[arg-type]


def test_readings_and_faults_come_in_the_order_of_the_files_and_progress_is_told(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.json").write_text(json.dumps({"text": STRIKE}))
    told: list[tuple[int, int]] = []
    names = [str(tmp_path / name) for name in ("a.json", "gone.json", "b.json")]
    found = list(read_all(names, progress=lambda done, of: told.append((done, of))))
    assert [each.report.id if isinstance(each, Reading) else type(each) for each in found] == ["a", NotFound, "b"]
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_a_fault_of_ours_in_one_report_does_not_lose_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ours = onrecord.read.read

    def faulty(report: onrecord.model.Report, *rest: object, **more: object) -> Reading:
        if report.id == "a":
            raise ZeroDivisionError("oh")
        return ours(report, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(onrecord.read, "read", faulty)
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(STRIKE)
    fault, found = read_all([str(tmp_path)])
    assert isinstance(fault, NotRead) and "ZeroDivisionError: oh" in str(fault)
    assert isinstance(found, Reading)
