"""Who may use the desk: names with hashed passwords, roles and tokens, in a file beside the record.

They are not in the record itself, which is copied and handed on. Without any user the desk is for the one person at this machine.
"""

from __future__ import annotations

import getpass
import json
import os
import secrets
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError
from itsdangerous import BadSignature, URLSafeTimedSerializer

from onrecord.errors import CannotWrite, RecordError, Unknown

SHORTEST = 10  # characters of a password
LASTS = 12 * 3600  # seconds that a login lasts
TOKEN = "onr_"
Row = dict[str, Any]


class Role(StrEnum):
    """What a person may do: look; decide too; withdraw reports besides."""

    READER = "reader"
    REVIEWER = "reviewer"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who asks. `login` tells whether the desk asked who it is."""

    name: str
    role: Role
    login: bool = False

    @property
    def may_decide(self) -> bool:
        """Whether they may change anything."""
        return self.role is not Role.READER


def at_this_machine() -> Person:
    """The one person of a desk without users."""
    try:
        name = getpass.getuser()
    except (KeyError, OSError):
        name = "desk"
    return Person(name=name, role=Role.ADMIN)


class People:
    """The users of one record. It reads its file anew when that has changed: a command beside the running desk takes effect."""

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self._hasher = PasswordHasher()
        self._lock = Lock()
        self._held: tuple[tuple[int, int], Row] | None = None

    def __bool__(self) -> bool:
        return bool(self._users())

    @cached_property
    def _nobody(self) -> str:
        """The hash of a password that nobody knows."""
        return self._hasher.hash(secrets.token_hex(16))

    def names(self) -> list[Row]:
        """Each user with their role and tokens, without hashes."""
        return [
            {
                "name": user["name"],
                "role": user["role"],
                "tokens": [{"id": token["id"], "made": token["made"]} for token in user["tokens"]],
            }
            for user in self._users()
        ]

    def add(self, name: str, role: Role, password: str) -> None:
        """Add a user, or give one another role and password; who is logged in under the name has to log in again."""
        if not name.strip() or len(name) > 80 or not name.isprintable():
            raise RecordError(f"{name!r} is no name of a user; give up to 80 printable characters")
        if len(password) < SHORTEST:
            raise RecordError(f"the password has {len(password)} characters; give at least {SHORTEST}")
        with self._lock:
            held = self._read()
            others = [user for user in held["users"] if user["name"] != name]
            old: Row = next((user for user in held["users"] if user["name"] == name), {"tokens": []})
            made = {"name": name, "role": role.value, "hash": self._hasher.hash(password), "tokens": old["tokens"]}
            self._write({**held, "users": [*others, {**made, "since": secrets.token_hex(8)}]})

    def remove(self, name: str) -> None:
        """Take a user out, with their tokens. Raises `Unknown`."""
        with self._lock:
            held = self._read()
            self._one(held, name)
            self._write({**held, "users": [user for user in held["users"] if user["name"] != name]})

    def make_token(self, name: str) -> tuple[str, str]:
        """A new token for a program of a user's: its id and the token, which is nowhere kept. Raises `Unknown`."""
        token, number = TOKEN + secrets.token_urlsafe(32), secrets.token_hex(4)
        with self._lock:
            held = self._read()
            user = self._one(held, name)
            made = datetime.now(UTC).date().isoformat()
            user["tokens"].append({"id": number, "hash": sha256(token.encode()).hexdigest(), "made": made})
            self._write(held)
        return number, token

    def revoke(self, number: str) -> None:
        """Take a token back. Raises `Unknown`."""
        with self._lock:
            held = self._read()
            user = next((user for user in held["users"] if any(token["id"] == number for token in user["tokens"])), None)
            if user is None:
                raise Unknown(f"there is no token {number!r}; `onrecord users list` shows those there are")
            user["tokens"] = [token for token in user["tokens"] if token["id"] != number]
            self._write(held)

    def login(self, name: str, password: str) -> str | None:
        """The value of a session's cookie, or null where name and password do not belong together."""
        user = next((user for user in self._users() if user["name"] == name), None)
        try:
            self._hasher.verify(user["hash"] if user else self._nobody, password)  # as long for a name that is not there
        except (Argon2Error, InvalidHashError):
            return None
        return self._signer().dumps({"name": name, "since": user["since"]}) if user else None

    def of_cookie(self, cookie: str) -> Person | None:
        """Whose session it is; null where it is nobody's, or too old."""
        try:
            told = self._signer().loads(cookie, max_age=LASTS)
        except BadSignature:
            return None
        user = next((user for user in self._users() if user["name"] == told["name"] and user["since"] == told["since"]), None)
        return _person(user)

    def of_token(self, token: str) -> Person | None:
        """Whose token it is; null where it is nobody's."""
        hashed = sha256(token.encode()).hexdigest()
        for user in self._users():
            if any(secrets.compare_digest(held["hash"], hashed) for held in user["tokens"]):
                return _person(user)
        return None

    def _signer(self) -> URLSafeTimedSerializer:
        return URLSafeTimedSerializer(self._read()["secret"], salt="session")

    def _users(self) -> list[Row]:
        users: list[Row] = self._read()["users"]
        return users

    def _one(self, held: Row, name: str) -> Row:
        for user in held["users"]:
            if user["name"] == name:
                found: Row = user
                return found
        raise Unknown(f"there is no user {name!r}; `onrecord users list` shows those there are")

    def _read(self) -> Row:
        try:
            state = self.path.stat()
        except FileNotFoundError:
            return {"secret": "", "users": []}
        stamp = (state.st_mtime_ns, state.st_ino)
        if self._held is None or self._held[0] != stamp:
            try:
                self._held = (stamp, json.loads(self.path.read_text()))
            except ValueError as fault:
                raise RecordError(f"{self.path} is no file of users ({fault}); restore it, or remove it to begin anew") from fault
        return self._held[1]

    def _write(self, held: Row) -> None:
        held = {**held, "secret": held["secret"] or secrets.token_hex(32)}
        try:
            file, name = tempfile.mkstemp(dir=self.path.parent, prefix=f"{self.path.name}.")
            with os.fdopen(file, "w") as out:
                json.dump(held, out, indent=1)
            Path(name).replace(self.path)  # mkstemp made it readable by its owner alone
        except OSError as fault:
            raise CannotWrite(f"{self.path} cannot be written ({fault.strerror}); look at the rights of its folder") from fault


def _person(user: Row | None) -> Person | None:
    return Person(name=user["name"], role=Role(user["role"]), login=True) if user else None
