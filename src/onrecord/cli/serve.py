"""`onrecord serve` and `onrecord users`: the desk, a web page and an API over a record, and who may use it."""

from __future__ import annotations

import ipaddress
import socket
import sys
from pathlib import Path
from typing import Annotated

import typer

from onrecord.cli.options import RECORD, Form, Format, RecordAt, print_rows
from onrecord.cli.say import harmless, say
from onrecord.errors import RecordError
from onrecord.web.people import People, Role

Users = Annotated[str | None, typer.Option("--users", metavar="FILE", help="The file of the users; RECORD.users unless told.")]


def serve(
    record: RecordAt = RECORD,
    host: Annotated[
        str, typer.Option(metavar="ADDRESS", help="Where to listen; beyond this machine only with users.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, metavar="N", help="On which port; 0 takes a free one.")] = 8000,
    users: Users = None,
    areas: Annotated[
        str | None, typer.Option(metavar="FILE", help="A table of disputed areas in place of the one that ships.")
    ] = None,
    tiles: Annotated[str | None, typer.Option(metavar="FILE", help="Map tiles (.pmtiles) to draw below the points.")] = None,
) -> None:
    """Open the desk: pages to look at a record and to decide about it, and the same as JSON. Ctrl-C ends it."""
    import uvicorn

    from onrecord.web.app import make_app

    if tiles is not None and not Path(tiles).is_file():
        raise RecordError(f"{tiles}: there is no such file of map tiles; name another with --tiles, or leave it out")
    people = People(_users_at(record, users))
    here = _is_loopback(host)
    if not here and not people:
        raise RecordError(
            f"{host} can be reached from other machines, and the desk has no users; add one with "
            "`onrecord users add NAME --role admin`, or leave --host out"
        )
    app = make_app(record, users=people.path, areas=areas, tiles=tiles, everywhere=not here)
    config = uvicorn.Config(app, host=host, port=port, log_level="warning", server_header=False, timeout_graceful_shutdown=3)
    server = uvicorn.Server(config)
    listening = _listening(host, port)
    # A socket made so has no protocol written on it, and asyncio leaves it to wait 40 ms for each answer's second part.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    name = f"[{host}]" if ":" in host else host
    say(f"The desk on {record}: http://{name}:{listening.getsockname()[1]}/ (Ctrl-C ends it)")
    server.run(sockets=[listening])


def _listening(host: str, port: int) -> socket.socket:
    """Uvicorn's own way to a socket ends the process with its own words and status, where the port is taken."""
    found = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        found.bind((host, port))
    except OSError as fault:
        found.close()
        raise RecordError(
            f"{host} cannot be listened on at port {port}: {fault.strerror}; name others with --host and --port"
        ) from fault
    found.set_inheritable(True)
    return found


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _users_at(record: str, users: str | None) -> str:
    if users is None and "://" in record:
        return "onrecord.users"
    return users or f"{record}.users"


users = typer.Typer(help="Say who may use the desk; with nobody, it is for the one person at this machine.", no_args_is_help=True)
Name = Annotated[str, typer.Argument(metavar="NAME", help="The user's name, as it will stand beside their decisions.")]


@users.command()
def add(
    name: Name,
    role: Annotated[Role, typer.Option(help="What they may do: look; decide too; all.")] = Role.READER,
    record: RecordAt = RECORD,
    file: Users = None,
) -> None:
    """Add a user, or give one another role and password. The password is asked for, or is the first line of standard input."""
    if sys.stdin.isatty():
        password = typer.prompt("Password", hide_input=True, confirmation_prompt=True)
    else:
        password = sys.stdin.readline().rstrip("\n")
    people = People(_users_at(record, file))
    people.add(name, role, password)
    print(harmless(f"{name} may use the desk as {role.value} (kept in {people.path})"))


@users.command("list")
def list_users(record: RecordAt = RECORD, file: Users = None, form: Form = Format.TABLE) -> None:
    """List the users with their roles and tokens."""
    rows = People(_users_at(record, file)).names()
    if form is Format.TABLE:
        rows = [{**row, "tokens": ", ".join(f"{each['id']} ({each['made']})" for each in row["tokens"])} for row in rows]
    empty = "No users: the desk is for the one person at this machine."
    print_rows(rows, form, [("name", "Name"), ("role", "Role"), ("tokens", "Tokens")], empty)


@users.command()
def remove(name: Name, record: RecordAt = RECORD, file: Users = None) -> None:
    """Take a user out, with their tokens; what they decided stays."""
    People(_users_at(record, file)).remove(name)
    print(harmless(f"{name} may not use the desk any more"))


@users.command()
def token(name: Name, record: RecordAt = RECORD, file: Users = None) -> None:
    """Make a token for a program of a user's. It is shown once, and kept nowhere but as a hash."""
    number, made = People(_users_at(record, file)).make_token(name)
    print(made)
    say(f"token {number} of {name}: send it as `Authorization: Bearer {made[:8]}…`; `onrecord users revoke {number}` takes it back")


@users.command()
def revoke(
    number: Annotated[str, typer.Argument(metavar="TOKEN", help="The token's number, as `onrecord users list` prints it.")],
    record: RecordAt = RECORD,
    file: Users = None,
) -> None:
    """Take a token back."""
    People(_users_at(record, file)).revoke(number)
    print(harmless(f"token {number} is taken back"))
