"""Who may use the desk."""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from click.testing import Result
from httpx import Client
from typer.testing import CliRunner

from onrecord.cli.app import app
from onrecord.errors import RecordError, Unknown
from onrecord.web.guard import COOKIE, Limits
from onrecord.web.people import People, Role
from tests.web.conftest import addresses, desk_on, figure_named, told

PASSWORD = "a calm long password"


@pytest.fixture(scope="module")
def hashed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A reader, a reviewer and an admin: hashing takes its time, once."""
    held = People(tmp_path_factory.mktemp("people") / "users")
    for name, role in (("rea", Role.READER), ("rev", Role.REVIEWER), ("ada", Role.ADMIN)):
        held.add(name, role, PASSWORD)
    return held.path


@pytest.fixture
def people(record: str, hashed: Path) -> People:
    return People(shutil.copy(hashed, f"{record}.users"))


@pytest.fixture
def guarded(record: str, people: People) -> Iterator[Client]:
    """A desk with users, asked as a browser asks."""
    assert people
    with desk_on(record) as client:
        client.headers["origin"] = str(client.base_url).rstrip("/")
        yield client


def log_in(client: Client, name: str, password: str = PASSWORD) -> httpx.Response:
    return client.post("/login", data={"name": name, "password": password, "next": "/incidents"})


def test_a_page_asks_who_you_are_and_a_program_is_told_so(guarded: Client) -> None:
    page = guarded.get("/incidents?where=sumy", headers={"accept": "text/html"})
    assert (page.status_code, page.headers["location"]) == (303, "/login?next=%2Fincidents%3Fwhere%3Dsumy")
    answer = guarded.get("/incidents", headers={"accept": "application/json"})
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "login")
    assert guarded.get("/healthz").status_code == 200


def test_who_logs_in_goes_on_to_where_they_were_going(guarded: Client) -> None:
    done = log_in(guarded, "rea")
    assert (done.status_code, done.headers["location"]) == (303, "/incidents")
    cookie = done.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert "rea, reader" in guarded.get("/incidents").text
    guarded.post("/logout")
    assert guarded.get("/incidents").status_code == 303


def test_a_wrong_password_and_a_name_that_is_not_there_look_the_same(guarded: Client) -> None:
    wrong, nobody = log_in(guarded, "rea", "not the password"), log_in(guarded, "nobody")
    assert (wrong.status_code, nobody.status_code) == (401, 401)
    assert wrong.text == nobody.text


def test_a_reader_looks_at_everything_and_changes_nothing_through_any_address(guarded: Client) -> None:
    log_in(guarded, "rea")
    figure = figure_named(guarded, "north", "killed")["id"]
    assert all(guarded.get(address).status_code == 200 for address in addresses(guarded).values())
    assert 'data-key="c"' not in guarded.get("/review").text
    paths = guarded.get("/openapi.json").json()["paths"]
    changing = [(verb, path) for path, verbs in paths.items() for verb in verbs if verb not in ("get", "head")]
    assert ("post", "/decisions") in changing
    for verb, path in changing:
        if path not in ("/login", "/logout"):
            for sent in ({"verb": "confirm", "subject": figure}, {"verb": "undo", "subject": "1"}):
                answer = guarded.request(verb, path, json=sent, headers={"accept": "application/json"})
                assert (answer.status_code, answer.json()["error"]["code"]) == (403, "not_allowed")
    assert told(guarded, "/decisions")["decisions"] == []


def test_a_reviewer_decides_under_their_own_name(guarded: Client) -> None:
    log_in(guarded, "rev")
    figure = figure_named(guarded, "north", "killed")["id"]
    guarded.post("/decisions", data={"verb": "confirm", "subject": figure})
    assert [each["who"] for each in told(guarded, "/decisions")["decisions"]] == ["rev"]


def test_a_token_is_its_users_until_it_is_taken_back(guarded: Client, people: People) -> None:
    number, token = people.make_token("rev")
    sent = {"authorization": f"Bearer {token}", "accept": "application/json"}
    assert guarded.get("/incidents", headers=sent).status_code == 200
    assert token not in people.path.read_text()
    people.revoke(number)
    assert guarded.get("/incidents", headers=sent).status_code == 401


def test_a_session_ends_with_the_users_password_and_with_the_user(guarded: Client, people: People) -> None:
    log_in(guarded, "rea")
    people.add("rea", Role.READER, "another long password")
    assert guarded.get("/incidents").status_code == 303
    log_in(guarded, "rea", "another long password")
    assert guarded.get("/incidents").status_code == 200
    people.remove("rea")
    assert guarded.get("/incidents").status_code == 303


def test_a_cookie_that_somebody_made_up_is_nobodys(guarded: Client) -> None:
    log_in(guarded, "rea")
    cookie = guarded.cookies[COOKIE]
    for forged in ("x", cookie[:-2], cookie + "A", cookie.replace(".", "..", 1), ""):
        answer = guarded.get("/incidents", headers={"cookie": f"{COOKIE}={forged}"})
        guarded.cookies.clear()
        assert answer.status_code == 303 or forged == ""


def test_attempts_to_log_in_are_counted(record: str, people: People) -> None:
    assert people
    with desk_on(record, limits=Limits(logins=3)) as client:
        codes = [log_in(client, "rea", "wrong password").status_code for _ in range(5)]
    assert codes == [401, 401, 401, 429, 429]


def test_the_file_holds_no_password_and_only_its_owner_reads_it(people: People) -> None:
    held = people.path.read_text()
    assert PASSWORD not in held
    assert all(user["hash"].startswith("$argon2") for user in json.loads(held)["users"])
    assert stat.S_IMODE(people.path.stat().st_mode) == 0o600


def test_a_short_password_and_an_unknown_user_are_refused(people: People) -> None:
    with pytest.raises(RecordError, match="at least 10"):
        people.add("new", Role.READER, "short")
    with pytest.raises(Unknown, match="nobody"):
        people.remove("nobody")
    with pytest.raises(Unknown, match="token"):
        people.revoke("0000")


def command(*arguments: str, given: str = "") -> Result:
    return CliRunner().invoke(app, [*arguments], input=given)


def test_users_are_added_listed_and_removed_from_the_command_line(record: str) -> None:
    here = ("--record", record)
    assert command("users", "add", "anna", "--role", "reviewer", *here, given=f"{PASSWORD}\n").exit_code == 0
    token = command("users", "token", "anna", *here).stdout.split()[0]
    assert People(f"{record}.users").of_token(token) is not None
    listed = json.loads(command("users", "list", *here, "--format", "json").stdout)
    assert [(each["name"], each["role"]) for each in listed] == [("anna", "reviewer")]
    assert "anna" in command("users", "list", *here).stdout
    assert command("users", "revoke", listed[0]["tokens"][0]["id"], *here).exit_code == 0
    assert command("users", "remove", "anna", *here).exit_code == 0
    assert isinstance(command("users", "remove", "anna", *here).exception, Unknown)


def test_the_desk_does_not_listen_beyond_this_machine_without_users(record: str) -> None:
    for host in ("0.0.0.0", "::", "192.0.2.1", "a-name.example"):
        refused = command("serve", "--record", record, "--host", host, "--port", "0").exception
        assert isinstance(refused, RecordError)
        assert "users add" in str(refused)


def test_there_is_no_desk_without_a_record(tmp_path: Path) -> None:
    refused = command("serve", "--record", str(tmp_path / "none.db"), "--port", "0").exception
    assert "there is no record" in str(refused)


def test_the_command_opens_the_desk_and_says_where(record: str) -> None:
    call = [sys.executable, "-c", "from onrecord.cli import main; main()", "serve", "--record", record, "--port", "0"]
    with subprocess.Popen(call, stderr=subprocess.PIPE, text=True) as running:
        assert running.stderr is not None
        line = running.stderr.readline()
        address = re.search(r"http://127\.0\.0\.1:\d+/", line)
        assert address, line
        for _ in range(200):
            with contextlib.suppress(httpx.ConnectError):
                assert httpx.get(f"{address[0]}healthz").json() == {"alive": True}
                break
            time.sleep(0.05)
        running.send_signal(signal.SIGINT)
        assert running.wait(20) in (0, 130, -2)
