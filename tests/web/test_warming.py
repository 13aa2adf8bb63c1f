"""What is made before anybody asks, and once for all who ask at once."""

from __future__ import annotations

import gc
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from httpx import Client

from onrecord.record import open_record
from onrecord.record.desk import Desk
from onrecord.record.shelf import Shelf
from onrecord.web.app import make_app
from onrecord.web.ask import Answers
from onrecord.web.pages.reports import Mark, pieces
from tests.web.conftest import desk_on, serving


def test_of_all_who_ask_at_once_one_makes_the_answer_and_the_others_get_it() -> None:
    answers, made, started = Answers(), [], threading.Barrier(6)

    def make() -> bytes:
        made.append(1)
        time.sleep(0.05)
        return b"made"

    def ask(_: int) -> bytes:
        started.wait()
        return answers.once(("page",), make)

    with ThreadPoolExecutor(6) as pool:
        assert set(pool.map(ask, range(6))) == {b"made"}
    assert len(made) == 1


def test_who_waits_for_an_answer_that_fails_makes_it_anew() -> None:
    answers, tries = Answers(), []

    def make() -> bytes:
        tries.append(1)
        if len(tries) == 1:
            raise ValueError("it broke")
        return b"made"

    for _ in range(2):
        try:
            told = answers.once(("page",), make)
        except ValueError:
            told = b"failed"
    assert (told, len(tries)) == (b"made", 2)
    assert answers.making == 0


def test_a_desk_is_ready_once_its_lists_are_made_and_gives_back_what_it_set_aside(made: str) -> None:
    app = make_app(made)
    assert not app.state.warming.done
    before = gc.get_freeze_count()
    with serving(app) as base, Client(base_url=base) as client:
        for _ in range(300):
            answer = client.get("/readyz")
            if answer.status_code == 200:
                break
            assert answer.json()["ready"] is False
            time.sleep(0.05)
        assert answer.json()["ready"] is True
        assert app.state.warming.done
        assert gc.get_freeze_count() > before
    assert gc.get_freeze_count() == 0


def test_a_list_is_made_once_for_all_who_need_it_at_once(made: str) -> None:
    desk, calls = Desk(made), []
    desk.fresh()

    def make() -> int:
        calls.append(1)
        time.sleep(0.05)
        return len(calls)

    with ThreadPoolExecutor(5) as pool:
        assert set(pool.map(lambda _: desk.kept("a list", make), range(5))) == {1}
    desk.close()


def test_a_part_of_a_larger_incident_is_the_same_at_the_desk_as_in_the_record(made: str) -> None:
    with desk_on(made) as client:
        assert client.get("/incidents").status_code == 200
    desk = Desk(made)
    desk.fresh()
    while desk.waiting:
        time.sleep(0.01)
    for each in desk.record.incidents():
        whole = desk.whole_of(each.id)
        assert (whole.id if whole else None) == each.part_of
    desk.close()


def test_a_text_of_thousands_of_marks_is_cut_in_a_second() -> None:
    text = "ten men " * 6000
    marks = [Mark(at * 8, at * 8 + 7, "figure", f"/figures/c{at}", "unreviewed") for at in range(6000)]
    marks += [Mark(at * 8, at * 8 + 3, "voice", "") for at in range(6000)]
    begun = time.process_time()
    cut = pieces(text, sorted(marks))
    assert time.process_time() - begun < 1.5
    assert "".join(each["text"] for each in cut) == text
    assert [each["kinds"] for each in cut[:3]] == [["figure", "voice"], ["figure"], []]


def test_the_view_that_feeds_are_made_of_is_made_once_for_all_who_ask_at_once(made: str) -> None:
    with open_record(made) as record:
        shelf = Shelf(record)
        with ThreadPoolExecutor(4) as pool:
            views = list(pool.map(lambda _: shelf.view(), range(4)))
    assert all(each is views[0] for each in views)
