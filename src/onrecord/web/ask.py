"""One request: what it asks of the desk, and its answer as a page or, at the same address, as JSON."""

from __future__ import annotations

import gzip
import json
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from threading import Lock
from typing import Annotated, Any
from urllib.parse import urlencode
from zlib import crc32

from fastapi import Depends, Request
from fastapi.responses import Response

from onrecord.record.desk import Desk, in_time
from onrecord.record.turns import Turns
from onrecord.web.people import Person
from onrecord.web.templates import Pages

KEPT = 24_000_000  # bytes of answers, compressed, that are kept until the record changes
LEVEL = 5
SHOWN: dict[int | str, dict[str, Any]] = {
    200: {"content": {"text/html": {}, "application/json": {}}, "description": "The page, or its data as JSON."},
    404: {"description": "There is no such thing in the record."},
    422: {"description": "What was asked does not fit."},
}


class Answers:
    """Answers that were made since the record last changed."""

    def __init__(self) -> None:
        self._held: OrderedDict[tuple[str, ...], bytes] = OrderedDict()
        self._lock = Lock()
        self._turns = Turns()
        self._size = 0

    def once(self, key: tuple[str, ...], make: Callable[[], bytes]) -> bytes:
        """The answer under a key, made where there is none: of all who ask for it at once, one makes it and the others wait."""
        held = self.get(key)
        if held is not None:
            return held
        with self._turns.of(key):
            held = self.get(key)
            if held is None:
                in_time()  # it may have waited for its turn
                held = make()
                self.keep(key, held)
        return held

    @property
    def making(self) -> int:
        """How many answers are being made: none is left behind by one that failed."""
        return len(self._turns)

    def get(self, key: tuple[str, ...]) -> bytes | None:
        """The answer under a key."""
        with self._lock:
            if key in self._held:
                self._held.move_to_end(key)
            return self._held.get(key)

    def keep(self, key: tuple[str, ...], body: bytes) -> None:
        """Keep an answer; the one that was asked for longest ago makes room."""
        with self._lock:
            self._size += len(body) - len(self._held.pop(key, b""))
            self._held[key] = body
            while self._size > KEPT:
                self._size -= len(self._held.popitem(last=False)[1])


@dataclass(frozen=True, slots=True)
class Ask:
    """A request with the desk that it is put to, and who asks."""

    request: Request
    desk: Desk
    person: Person
    pages: Pages
    answers: Answers

    @property
    def json(self) -> bool:
        """Whether the answer is to be JSON."""
        return wants_json(self.request)

    def page(self, template: str, make: Callable[[], Mapping[str, Any]], turn: str = "") -> Response:
        """The page, or the same data as JSON; made once until the record changes, or the `turn` of what else it hangs on."""
        query = self.request.url.query
        key = (
            self.desk.stamp,
            "json" if self.json else "html",
            self.request.url.path,
            query,
            self.person.name,
            self.person.role,
            turn,
        )

        def drawn() -> bytes:
            data = make()
            return as_json(data) if self.json else self.pages.render(template, data, self.request, self.person)

        return self.kept(key, "application/json" if self.json else "text/html", drawn)

    def kept(self, key: tuple[str, ...], kind: str, make: Callable[[], bytes]) -> Response:
        """What `make` makes, packed once and kept under a key; nothing but its tag for who has it already."""
        body = self.answers.once(key, lambda: gzip.compress(make(), LEVEL, mtime=0))  # packed once, and not for each who asks
        # A weak tag: packed and unpacked it is the same.
        headers = {"vary": "Accept-Encoding, Accept", "etag": f'W/"{crc32(body):08x}{len(body):x}"'}
        if headers["etag"] in self.request.headers.get("if-none-match", ""):
            return Response(None, 304, headers=headers)
        if "gzip" in self.request.headers.get("accept-encoding", ""):
            return Response(body, media_type=kind, headers={"content-encoding": "gzip", **headers})
        return Response(gzip.decompress(body), media_type=kind, headers=headers)

    def at(self, **changed: Any) -> str:
        """The present address with some of its questions changed; null takes one out."""
        return address(self.request, changed)


def address(request: Request, changed: Mapping[str, Any]) -> str:
    """A request's address with some of its questions changed; null takes one out."""
    query = {name: value for name, value in request.query_params.items() if value and name not in changed}
    query |= {name: value for name, value in changed.items() if value is not None and value != ""}
    return request.url.path + (f"?{urlencode(query)}" if query else "")


def onward(address: str) -> str:
    """Where to go on: an address of the desk alone."""
    return address if address.startswith("/") and not address.startswith(("//", "/\\")) and address.isprintable() else "/review"


def wants_json(request: Request) -> bool:
    """Whether JSON was asked for, by `?format=json` or by what is accepted."""
    asked = request.query_params.get("format")
    if asked in ("json", "html"):
        return asked == "json"
    accepted = request.headers.get("accept", "")
    return "application/json" in accepted and "text/html" not in accepted


def as_json(data: Any) -> bytes:
    """Data as JSON in ASCII, so that no character in it is obeyed by anything on the way."""
    return json.dumps(data, ensure_ascii=True, default=str, separators=(",", ":")).encode()


def ask_of(request: Request) -> Ask:
    """What the routes are given. What others wrote since is taken in first."""
    state = request.app.state
    state.desk.fresh()
    return Ask(request, state.desk, request.state.person, state.pages, state.answers)


Asking = Annotated[Ask, Depends(ask_of)]
