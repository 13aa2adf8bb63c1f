"""A record through its public face, in a real file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from onrecord.errors import BadDecision, SourceError, StaleDecision, Unknown
from onrecord.model import Standing, Verb
from onrecord.record import Outcome, Record, open_record
from onrecord.sources import find_sources, ready_readings
from onrecord.store import Select

TEXT = (
    "Shells killed {dead} people and wounded {hurt} in Sumy on Monday, the mayor said. Elsewhere it was quiet. The river rose, "
    "the market stayed shut for a third day, and a school lent its gymnasium to those whose windows the blasts had broken."
)


def report_of(
    name: str, dead: str = "two", hurt: str = "9", url: str | None = None, published: str = "2025-07-08"
) -> dict[str, object]:
    text = TEXT.format(dead=dead, hurt=hurt)
    return {"id": name, "url": url, "publisher": f"The {name} Post", "title": f"From {name}", "published": published, "text": text}


def reading_of(report: dict[str, object], dead: str = "two", hurt: str = "9") -> dict[str, object]:
    text = str(report["text"])
    words = {"two": 2, "three": 3, "9": 9, "11": 11}
    figures = [
        {
            "id": name,
            "start": text.index(f"{told} "),
            "end": text.index(f"{told} ") + len(told),
            "measure": measure,
            "item": "person",
            "low": words[told],
            "high": words[told],
            "qualifier": "exact",
            "actor": {"name": "Russia", "id": "RU"},
            "target": {"name": "Ukraine", "id": "UA"},
            "place": {"name": "Sumy", "country": "UA"},
            "period": {"start": "2025-07-07", "end": "2025-07-07"},
            "speaker": {"name": "the mayor"},
            "status": "happened",
        }
        for name, told, measure in (("f1", dead, "killed"), ("f2", hurt, "wounded"))
    ]
    return {"report": {"id": report["id"]}, "figures": figures, "quotes": [], "events": []}


class Desk:
    """A record in a folder of its own, and reports with ready readings to add to it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.record: Record = open_record(str(folder / "war.db"), create=True, clock=self.clock)
        self.ticks = 0

    def clock(self) -> datetime:
        self.ticks += 1
        return datetime(2025, 7, 9, 6, self.ticks // 60 % 60, self.ticks % 60, tzinfo=UTC)

    def add(self, name: str, dead: str = "two", hurt: str = "9", **given: str) -> Outcome:
        report = report_of(name, dead, hurt, **given)
        (self.folder / f"{name}.json").write_text(json.dumps(report))
        (self.folder / "ready.jsonl").write_text(json.dumps(reading_of(report, dead, hurt)) + "\n")
        (source,) = find_sources([str(self.folder / "ready.jsonl")])
        assert not isinstance(source, SourceError)
        ready = {each.report_id: each for each in ready_readings(source) if not isinstance(each, SourceError)}
        (told,) = self.record.add([str(self.folder / f"{name}.json")], ready=ready)
        assert not isinstance(told, SourceError)
        return told.outcome


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    assert made.record.store.check() == []
    made.record.close()


def killed(desk: Desk, report: str = "north") -> str:
    return next(claim.id for claim in desk.record.figures(Select(report=report)) if claim.figure.measure == "killed")


def test_a_report_is_added_once(desk: Desk) -> None:
    assert desk.add("north") is Outcome.ADDED
    before = desk.record.store.counts()
    assert desk.add("north") is Outcome.KNOWN
    assert desk.record.store.counts() == before


def test_a_figure_comes_back_with_its_very_characters(desk: Desk) -> None:
    desk.add("north")
    told = desk.record.why(killed(desk))
    text = told.version.reading.report.text
    assert told.claim.figure.span.of(text) == "two"
    assert told.claim.sentence == "Shells killed two people and wounded 9 in Sumy on Monday, the mayor said."


def test_reports_of_one_happening_come_together_whatever_their_order(desk: Desk, tmp_path: Path) -> None:
    for name in ("north", "south", "west"):
        desk.add(name)
    (incident,) = desk.record.incidents()
    assert (incident.reports, len(incident.claims)) == (1, 6)  # the same words in three outlets are counted as one report
    other = tmp_path / "other"
    other.mkdir()
    turned = Desk(other)
    for name in ("west", "north", "south"):
        turned.add(name)
    assert {claim.id for claim in turned.record.incidents()[0].claims} == {claim.id for claim in incident.claims}


def test_a_changed_page_is_a_new_version_and_says_what_became_of_the_old_claims(desk: Desk) -> None:
    desk.add("north", url="https://north.example/1")
    assert desk.add("north", dead="three", url="https://north.example/1") is Outcome.VERSION
    standing = {(claim.report, claim.figure.measure): claim.standing for claim in desk.record.figures()}
    assert standing["north", "killed"] is Standing.REVISED
    assert standing["north", "wounded"] is Standing.HELD
    assert standing["north~2", "killed"] is Standing.HELD


def test_a_correction_shows_and_is_undone_by_another_row(desk: Desk) -> None:
    desk.add("north")
    name = killed(desk)
    made = desk.record.judge(Verb.CORRECT, name, who="Ana", why="the page says three", after={"low": 3, "high": 3})
    assert [claim.figure.quantity.low for claim in desk.record.figures(Select(ids=(name,)))] == [3]
    desk.record.judge(Verb.UNDO, str(made.id), who="Ana", why="misread")
    assert [claim.figure.quantity.low for claim in desk.record.figures(Select(ids=(name,)))] == [2]
    assert [each.verb for each in desk.record.store.decisions()] == [Verb.CORRECT, Verb.UNDO]


def test_a_rejected_figure_is_in_no_list_and_no_incident_and_is_kept(desk: Desk) -> None:
    desk.add("north")
    name = killed(desk)
    desk.record.judge(Verb.REJECT, name, who="Ana", why="a different war")
    assert name not in [claim.id for claim in desk.record.figures()]
    assert name not in [claim.id for incident in desk.record.incidents() for claim in incident.claims]
    assert desk.record.figure(name).figure.quantity.low == 2


def test_incidents_that_a_person_parts_stay_apart_when_more_reports_come(desk: Desk) -> None:
    desk.add("north")
    desk.add("south")
    moved = [claim.id for claim in desk.record.figures(Select(report="south"))]
    for name in moved:
        desk.record.judge(Verb.MOVE, name, who="Ana", why="another street")
    assert len(desk.record.incidents()) == 1 + len(moved)
    desk.add("west")
    assert len(desk.record.incidents()) == 1 + len(moved)


def test_two_incidents_that_a_person_joins_are_one_and_come_apart_when_that_is_undone(desk: Desk) -> None:
    desk.add("north")
    name = killed(desk)
    desk.record.judge(Verb.MOVE, name, who="Ana", why="another street")
    one, other = (incident.id for incident in desk.record.incidents())
    made = desk.record.judge(Verb.UNDO, "1", who="Ana", why="the same after all")
    assert len(desk.record.incidents()) == 1
    assert desk.record.incident(one).id == desk.record.incident(other).id
    desk.record.judge(Verb.UNDO, str(made.id), who="Ana", why="no, apart")
    assert len(desk.record.incidents()) == 2


def test_a_decision_on_what_somebody_else_just_decided_is_refused(desk: Desk) -> None:
    desk.add("north")
    name = killed(desk)
    desk.record.judge(Verb.CONFIRM, name, who="Ana", why="seen", expected=0)
    with pytest.raises(StaleDecision, match="made in between"):
        desk.record.judge(Verb.REJECT, name, who="Ben", why="not so", expected=0)


def test_a_person_adds_a_figure_that_the_reader_missed_and_takes_it_back(desk: Desk) -> None:
    desk.add("north")
    text = desk.record.store.version("north").reading.report.text
    start = text.index("the market")
    told = {"at": f"{start}-{start + 10}", "measure": "damaged", "item": "other", "place": "Sumy", "country": "UA"}
    with pytest.raises(BadDecision, match="no number stands"):
        desk.record.judge(Verb.ADD, "north", who="Ana", why="missed", after=told)
    start = text.index("two people")
    told |= {"at": f"{start}-{start + 10}", "measure": "missing", "item": "person", "start": "2025-07-07"}
    made = desk.record.judge(Verb.ADD, "north", who="Ana", why="missed", after=told)
    (added,) = desk.record.figures(Select(measure="missing"))
    assert (added.id, added.figure.quantity.low, added.sentence_start) == (made.subject, 2, 0)
    assert desk.record.store.check() == []
    desk.record.judge(Verb.UNDO, str(made.id), who="Ana", why="not so")
    assert desk.record.figures(Select(measure="missing")) == []
    with pytest.raises(BadDecision, match="at=120-134"):
        desk.record.judge(Verb.ADD, "north", who="Ana", why="missed", after={"measure": "killed", "item": "person"})


@pytest.mark.parametrize("after", [{"nose": 3}, {"low": 9, "high": 3}, {"measure": "hurt"}, {"start": "July"}])
def test_a_correction_that_does_not_fit_is_refused_in_words(desk: Desk, after: dict[str, object]) -> None:
    desk.add("north")
    with pytest.raises(BadDecision):
        desk.record.judge(Verb.CORRECT, killed(desk), who="Ana", why="because", after=after)
    assert desk.record.store.decisions() == []


def test_a_withdrawn_report_leaves_a_gap_and_nothing_else(desk: Desk) -> None:
    desk.add("north")
    desk.record.withdraw("north", who="Ana", reason="asked by the outlet")
    assert desk.record.figures() == []
    assert desk.record.search("shells").total == 0
    assert desk.record.store.original("north") is None
    gap = desk.record.store.version("north")
    assert gap.reading.report.text == ""
    assert gap.withdrawn is not None and "asked by the outlet" in gap.withdrawn


def test_what_was_known_by_a_moment_leaves_out_what_came_later(desk: Desk) -> None:
    desk.add("north")
    moment = desk.record.store.version("north").got
    desk.add("south", dead="three")
    assert {claim.report for claim in desk.record.figures(Select(known_on=moment))} == {"north"}


def test_a_report_read_by_an_older_onrecord_is_read_again_and_keeps_what_people_decided(desk: Desk) -> None:
    desk.add("north")
    name = killed(desk)
    desk.record.judge(Verb.CONFIRM, name, who="Ana", why="seen")
    newer = Record(desk.record.store, clock=desk.clock, reader="9.9")
    (told,) = newer.reread()
    assert told.report == "north"
    assert desk.record.store.version("north").reader == "9.9"
    assert [each.verb for each in newer.store.decisions()] == [Verb.CONFIRM]
    assert list(newer.reread()) == []


def test_what_is_not_there_is_told_with_where_to_look(desk: Desk) -> None:
    with pytest.raises(Unknown, match="onrecord figures"):
        desk.record.figure("c0")
    with pytest.raises(Unknown, match="onrecord incidents"):
        desk.record.incident("i0")
    with pytest.raises(Unknown, match="onrecord reports"):
        desk.record.withdraw("nobody", who="Ana", reason="none")
