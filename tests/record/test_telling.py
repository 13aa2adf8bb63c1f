"""What is handed over to be told of some days, and the sources that failed."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from onrecord.export.sitrep import as_markdown, sitrep
from onrecord.model import Verb, Watched
from onrecord.record.formats import Written, sitrep_of
from onrecord.record.telling import Days, held_of
from tests.record.test_record import Desk, desk, killed

__all__ = ["desk"]
JULY = date(2025, 7, 7)


def grown(desk: Desk) -> None:
    """A record of happenings of three days and of none, one of them moved to its day by a person."""
    desk.add("north")
    desk.add("south", "three", published="2025-06-21")
    desk.add("west", "three", "11", published="2025-08-01")
    days = {"south": {"start": "2025-06-20", "end": "2025-06-20"}, "west": {"start": None, "end": None}}
    for name, after in days.items():
        desk.record.judge(Verb.CORRECT, killed(desk, name), who="Ada", why="the text says so", after=after)


@pytest.mark.parametrize(
    ("since", "until"),
    [(JULY, JULY), (date(2025, 6, 20), date(2025, 6, 20)), (date(2025, 8, 1), None), (None, date(2025, 7, 1)), (None, None)],
)
def test_a_report_of_some_days_tells_what_it_would_if_it_had_gone_through_the_whole_record(
    desk: Desk, since: date | None, until: date | None
) -> None:
    grown(desk)
    whole = as_markdown(sitrep(held_of(desk.record), since=since, until=until))
    assert as_markdown(sitrep(held_of(desk.record, days=Days(since, until)), since=since, until=until)) == whole
    assert "killed in Sumy" in whole


def test_what_a_report_of_some_days_cannot_tell_is_not_read(desk: Desk) -> None:
    desk.add("north")
    other = date(2025, 1, 1)
    held = held_of(desk.record, days=Days(other, other))
    assert (held.claims, list(held.versions)) == ((), [])


def test_a_watched_source_that_failed_is_named_with_its_reason_until_it_answers_again(desk: Desk) -> None:
    desk.add("north")
    url, tried = "https://closed.example/feed", "2025-07-09T05:00:00Z"
    source = Watched(name="Closed Post", url=url, due=tried, tried=tried, failures=2, told="answered 403")
    desk.record.store.note_watched(source)
    told = sitrep_of(desk.record, Written.MD, since=JULY, until=JULY).decode()
    assert f"Closed Post, {url}: “answered 403”" in told
    before = sitrep_of(desk.record, Written.MD, since=JULY, until=JULY, as_of=datetime(2025, 7, 9, tzinfo=UTC)).decode()
    assert "No source is known to have failed." in before
    desk.record.store.note_watched(Watched(name="Closed Post", url=url, due=tried, tried=tried, well=tried))
    assert "No source is known to have failed." in sitrep_of(desk.record, Written.MD, since=JULY, until=JULY).decode()
