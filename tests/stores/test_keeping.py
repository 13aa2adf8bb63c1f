"""What a record keeps, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

import random
from datetime import date

import pytest

from onrecord.errors import StaleDecision, Unknown
from onrecord.model import Standing, Verb
from onrecord.record import Outcome, open_record
from onrecord.store import Select, Window, Words
from tests.stores.desk import Desk


def test_the_same_report_again_changes_nothing(desk: Desk) -> None:
    assert desk.add("north") is Outcome.ADDED
    before = desk.record.store.counts(), desk.record.figures(), desk.record.store.lines()
    assert desk.add("north") is Outcome.KNOWN
    assert (desk.record.store.counts(), desk.record.figures(), desk.record.store.lines()) == before


def test_what_goes_in_comes_out_when_the_record_is_opened_anew(desk: Desk) -> None:
    desk.add("north", url="https://north.example/1")
    held = desk.record.store.version("north"), desk.record.figures(), desk.record.store.original("north")
    desk.record.close()
    with open_record(desk.where) as again:
        assert (again.store.version("north"), again.figures(), again.store.original("north")) == held
        assert held[1][0].figure.span.of(held[0].reading.report.text) == "two"


def test_a_changed_page_is_a_new_version_that_speaks_for_the_report(desk: Desk) -> None:
    desk.add("north", url="https://north.example/1")
    assert desk.add("north", dead="three", url="https://north.example/1") is Outcome.VERSION
    versions = {each.reading.report.id: (each.number, each.newest) for each in desk.record.store.versions()}
    assert versions == {"north": (1, False), "north~2": (2, True)}
    standing = {(claim.report, claim.figure.measure): claim.standing for claim in desk.record.figures()}
    assert standing["north", "killed"] is Standing.REVISED
    assert standing["north", "wounded"] is Standing.HELD
    assert standing["north~2", "killed"] is Standing.HELD


def test_an_older_version_that_comes_late_does_not_speak(desk: Desk) -> None:
    desk.add("north", dead="three", url="https://north.example/1", published="2025-07-09")
    desk.add("earlier", url="https://north.example/1", published="2025-07-08")
    assert {each.reading.report.id: each.newest for each in desk.record.store.versions()} == {"north": True, "earlier": False}


def test_copies_of_a_text_are_one_family_and_another_text_is_none_of_it(desk: Desk) -> None:
    desk.add("north")
    desk.add("south", more=" Our own reporter was there.")
    desk.add("west", more=" " + " ".join(f"Word {at} of quite another tale." for at in range(60)))
    families = {each.reading.report.id: each.family for each in desk.record.store.versions()}
    assert families == {"north": "north", "south": "north", "west": "west"}
    assert desk.record.store.counts()["reports"] == 2


def test_words_are_found_in_any_form_and_the_finds_part(desk: Desk) -> None:
    desk.add("north", more=" Bridges fell.")
    desk.add("south", more=" A bridge fell.", published="2025-07-09")
    found = desk.record.search("bridge falls")
    assert found.total == 0 and found.hits == ()
    found = desk.record.search("bridge")
    assert {hit.report for hit in found.hits} == {"north", "south"}
    assert all("\x02" in hit.snippet and "\x03" in hit.snippet for hit in found.hits)
    parted = {name: {(each.value, each.reports) for each in told} for name, told in found.facets.items()}
    assert parted["outlet"] == {("The north Post", 1), ("The south Post", 1)}
    assert parted["day"] == {("2025-07-08", 1), ("2025-07-09", 1)}
    assert (parted["place"], parted["actor"]) == ({("Sumy", 2)}, {("Russia", 2)})
    assert parted["measure"] == {("killed", 2), ("wounded", 2)}


@pytest.mark.parametrize(
    ("facets", "reports"),
    [
        (Words(outlet="The north Post"), {"north"}),
        (Words(day="2025-07-09"), {"south"}),
        (Words(place="Sumy", actor="Russia", measure="killed"), {"north", "south"}),
        (Words(place="Lviv"), set()),
    ],
)
def test_a_search_is_narrowed(desk: Desk, facets: Words, reports: set[str]) -> None:
    desk.add("north")
    desk.add("south", published="2025-07-09")
    assert {hit.report for hit in desk.record.search("gymnasium", facets).hits} == reports


@pytest.mark.parametrize("asked", ['"', "' OR 1=1 --", "gym*", "NEAR(", "a:b", "school AND", ")(", "%", "\x00", "Ї"])
def test_nothing_that_a_person_types_is_syntax(desk: Desk, asked: str) -> None:
    desk.add("north")
    assert desk.record.search(asked).total in (0, 1)


def test_figures_are_asked_for_by_place_day_actor_and_in_parts(desk: Desk) -> None:
    desk.add("north")
    desk.add("south", published="2025-07-09")
    assert len(desk.record.figures(Select(place="sUmY", actor="russia"))) == 4
    assert len(desk.record.figures(Select(since=date(2025, 7, 7), until=date(2025, 7, 7), measure="killed"))) == 2
    assert desk.record.figures(Select(until=date(2025, 7, 6))) == desk.record.figures(Select(country="PL")) == []
    everything = desk.record.figures()
    assert desk.record.figures(window=Window(limit=1, offset=2)) == everything[2:3]
    assert [line.report for line in desk.record.store.lines(Window(limit=1))] == ["south"]


def test_a_name_is_found_in_small_and_large_letters_of_any_alphabet(desk: Desk) -> None:
    desk.add("north", place="Žovkva-Over-The-Ŕiver")
    assert len(desk.record.figures(Select(place="žovkva-over-the-ŕiver"))) == 2


def test_decisions_are_a_chain_that_is_added_to_and_never_changed(desk: Desk) -> None:
    desk.add("north")
    name = desk.killed().id
    made = desk.record.judge(Verb.CORRECT, name, who="Ana", why="the page says three", after={"low": 3, "high": 3}, expected=0)
    assert desk.killed().figure.quantity.low == 3
    with pytest.raises(StaleDecision, match="made in between"):
        desk.record.judge(Verb.REJECT, name, who="Ben", why="no", expected=0)
    undone = desk.record.judge(Verb.UNDO, str(made.id), who="Ana", why="misread")
    assert desk.killed().figure.quantity.low == 2
    first, second = desk.record.store.decisions()
    assert (first.undone_by, second.previous, second.hash) == (second.id, first.hash, undone.hash)
    assert desk.record.store.check() == []


def test_a_withdrawn_report_leaves_a_gap_in_all_its_versions_and_nothing_of_its_words(desk: Desk) -> None:
    desk.add("north", url="https://north.example/1")
    desk.add("north", dead="three", url="https://north.example/1")
    desk.add("south", published="2025-07-09")
    assert set(desk.record.withdraw("north", who="Ana", reason="asked by the outlet")) == {"north", "north~2"}
    assert {hit.report for hit in desk.record.search("gymnasium").hits} == {"south"}
    assert {claim.report for claim in desk.record.figures()} == {"south"}
    gap = desk.record.store.version("north~2")
    assert (gap.reading.report.text, desk.record.store.original("north~2")) == ("", None)
    assert gap.withdrawn is not None and gap.withdrawn.endswith("asked by the outlet")
    assert desk.record.store.check() == []
    with pytest.raises(Unknown, match="onrecord reports"):
        desk.record.withdraw("nobody", who="Ana", reason="none")


def test_what_was_known_by_a_moment_leaves_out_what_came_later(desk: Desk) -> None:
    desk.add("north")
    moment = desk.record.store.version("north").got
    desk.add("south", dead="three")
    assert {claim.report for claim in desk.record.figures(Select(known_on=moment))} == {"north"}
    assert {claim.report for claim in desk.record.figures()} == {"north", "south"}


def test_incidents_keep_their_names_and_lead_on_from_those_that_are_no_more(desk: Desk) -> None:
    desk.add("north")
    desk.record.judge(Verb.MOVE, desk.killed().id, who="Ana", why="another street")
    one, other = (incident.id for incident in desk.record.incidents())
    desk.record.judge(Verb.UNDO, "1", who="Ana", why="the same after all")
    assert len(desk.record.incidents()) == 1
    assert desk.record.incident(one).id == desk.record.incident(other).id


def test_odd_characters_and_long_addresses_are_kept(desk: Desk) -> None:
    address = "https://north.example/" + random.Random(1).randbytes(5000).hex()
    odd = "\x00 \U0001f6f0 \u202e end"
    given = {"url": address, "more": odd, "title": odd, "place": f"Sumy{odd}"}
    assert desk.add("north", **given) is Outcome.ADDED
    assert desk.add("north", **given) is Outcome.KNOWN
    report = desk.record.store.version("north").reading.report
    assert (report.title, report.url) == (odd, address) and report.text.endswith(odd)
    assert desk.add("north", dead="three", **given) is Outcome.VERSION
    assert desk.record.store.check() == []


def test_decisions_of_another_process_are_seen_and_one_that_was_not_kept_is_forgotten(desk: Desk) -> None:
    desk.add("north")
    name = desk.killed().id
    desk.record.judge(Verb.CONFIRM, name, who="Ana", why="seen")

    def refused() -> None:
        with desk.record.store.writing() as writer:
            writer.decide(Verb.REJECT, name, who="Ben", why="no", at="2025-07-09", before=None, after=None)
            assert [each.verb for each in writer.decisions()] == [Verb.CONFIRM, Verb.REJECT]
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        refused()
    assert [each.verb for each in desk.record.store.decisions()] == [Verb.CONFIRM]
    with open_record(desk.where) as other:
        made = other.judge(Verb.REVIEW, name, who="Cem", why="looked at")
    assert [each.hash for each in desk.record.store.decisions()][1:] == [made.hash]
    desk.record.judge(Verb.UNDO, str(made.id), who="Ana", why="too early")
    assert [each.undone_by for each in desk.record.store.decisions()] == [None, 3, None]
