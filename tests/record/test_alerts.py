"""Saved searches tell their addresses of finds: signed, again until they answer, and reviewed figures alone unless asked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from onrecord.errors import BadDecision, NotAllowed, NotFetched, Unknown
from onrecord.model import Verb
from onrecord.record.alerts import MOST_TRIES, save_search, signature, tell
from onrecord.sources.post import post_to
from tests.record.test_record import Desk, killed
from tests.sources.conftest import Site

HOOK = "https://desk.example/hook"


class Address:
    """What an address was told; it answers as it is set to."""

    def __init__(self) -> None:
        self.status = 200
        self.told: list[tuple[str, bytes, Mapping[str, str]]] = []

    def __call__(self, url: str, body: bytes, headers: Mapping[str, str]) -> int:
        self.told.append((url, body, headers))
        if self.status == 0:
            raise NotFetched("it took too long to answer", source=url)
        return self.status


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = Desk(tmp_path)
    made.add("north")
    return made


def test_a_reviewed_find_is_told_once_and_signed(desk: Desk) -> None:
    address = Address()
    made = save_search(desk.record, "sumy", "shells", who="Ana", webhook=HOOK)
    assert list(tell(desk.record, address)) == []
    desk.record.judge(Verb.CONFIRM, killed(desk), who="Ana", why="seen")
    (done,) = tell(desk.record, address)
    assert (done.due, done.told) == (None, "told: 200")
    assert list(tell(desk.record, address)) == []
    ((url, body, headers),) = address.told
    assert url == HOOK
    assert json.loads(body)["figure"]["sentence"].startswith("Shells killed")
    assert headers["X-Onrecord-Signature"] == signature(made.secret or "", headers["X-Onrecord-Time"], body)


def test_all_figures_are_told_where_that_is_asked(desk: Desk) -> None:
    save_search(desk.record, "sumy", "shells", who="Ana", webhook=HOOK, everything=True)
    assert len(list(tell(desk.record, Address()))) == 2


def test_what_is_not_answered_is_tried_again_with_longer_pauses_until_given_up(desk: Desk) -> None:
    address = Address()
    address.status = 503
    save_search(desk.record, "sumy", "shells", who="Ana", webhook=HOOK, everything=True)
    start = datetime(2025, 8, 1, tzinfo=UTC)
    moment = start
    desk.record._clock = lambda: moment
    waits, number = [], None
    for _ in range(MOST_TRIES):
        told = {each.number: each for each in tell(desk.record, address)}
        number = number or min(told)
        if told[number].due is None:
            break
        again = datetime.fromisoformat(str(told[number].due))
        waits.append(again - moment)
        moment = again
    assert waits[:3] == [timedelta(minutes=1), timedelta(minutes=2), timedelta(minutes=4)]
    assert max(waits) == timedelta(hours=6)
    assert len(waits) == MOST_TRIES - 1
    assert str(told[number].told).startswith("given up")


def test_one_that_failed_is_told_in_the_end(desk: Desk) -> None:
    address = Address()
    address.status = 0
    save_search(desk.record, "sumy", "shells", who="Ana", webhook=HOOK, everything=True)
    failed = list(tell(desk.record, address))
    assert all(each.due for each in failed)
    assert list(tell(desk.record, address)) == []
    later = datetime(2027, 1, 1, tzinfo=UTC)
    desk.record._clock = lambda: later
    address.status = 204
    assert [each.told for each in tell(desk.record, address)] == ["told: 204", "told: 204"]
    assert [each[2]["X-Onrecord-Alert"] for each in address.told[:2]] == [each[2]["X-Onrecord-Alert"] for each in address.told[2:]]


def test_a_search_is_kept_under_one_name_and_goes_with_what_it_had_to_tell(desk: Desk) -> None:
    save_search(desk.record, "sumy", "shells", who="Ana", webhook=HOOK, everything=True)
    with pytest.raises(BadDecision, match="already"):
        save_search(desk.record, "sumy", "market", who="Ben")
    address = Address()
    address.status = 500
    list(tell(desk.record, address))
    with desk.record.store.outbox() as outbox:
        outbox.drop("sumy")
        assert outbox.alerts() == []
        with pytest.raises(Unknown, match="searches list"):
            outbox.drop("sumy")


def test_a_private_address_is_told_nothing_unless_its_host_is_allowed(site: Site) -> None:
    with pytest.raises(NotAllowed):
        post_to(site.at("/hook"), b"{}", {})
    assert post_to(site.at("/hook"), b"{}", {"X-Test": "1"}, allow=["127.0.0.1"]) == 501  # it knows no POST, and says so
