"""What stands before every page: which host and origin, how much and how often, who asks; and what the browser may run."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlsplit

from fastapi import Request
from fastapi.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from onrecord.record.desk import begin
from onrecord.web.ask import wants_json
from onrecord.web.faults import broken, fault
from onrecord.web.people import People, Person, at_this_machine
from onrecord.web.questions import MOST

# The one style that a chart brings along (Observable Plot's own), by its hash; tests compute it anew from the page.
PLOT_STYLE = "'sha256-jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww='"
POLICY = (
    f"default-src 'none'; script-src 'self'; style-src 'self' {PLOT_STYLE}; img-src 'self' data:; connect-src 'self'; "
    "worker-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",  # with no-referrer a browser sends our own forms with the origin `null`
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
LOOKING = frozenset({"GET", "HEAD", "OPTIONS"})
FILES = ("/exports/", "/sitrep.", "/feed.", "/contradictions/feed.", "/search/feed.")  # they go through the whole record
OPEN = ("/static/", "/login", "/healthz", "/readyz")
COOKIE = "onrecord_session"
LOCAL = frozenset({"localhost", "127.0.0.1", "::1", "testserver"})
Answer = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much, how often and how long: bytes of a body, requests in a minute of one address, attempts to log in in a minute,
    seconds that a page may take, and those of a file that the whole record is gone through for.
    """

    body: int = 64 * 1024
    requests: int = 6000
    logins: int = 10
    seconds: float = 10
    seconds_of_files: float = 300

    def time(self, path: str) -> float:
        """How many seconds an answer may take."""
        return self.seconds_of_files if path.startswith(FILES) else self.seconds


@dataclass(slots=True)
class Guard:
    """The gate. `hosts` are the names under which the desk may be asked; null where it listens to all the world."""

    app: ASGIApp
    people: People
    limits: Limits
    hosts: frozenset[str] | None
    _asked: OrderedDict[tuple[str, str, int], int] = field(default_factory=OrderedDict)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the request through, or answer why not."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = time.perf_counter()
        head = scope["method"] == "HEAD"
        if head:
            scope["method"] = "GET"  # the same headers; the body is dropped on the way out
            scope["head"] = True
        request = Request(scope, receive)
        # A decision is never broken off half way.
        begin(self.limits.time(scope["path"]) if scope["method"] in LOOKING else None)
        refused, left = self._refuse(request)
        begun = False

        async def answer(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                took = round((time.perf_counter() - started) * 1000)
                extra = {
                    **HEADERS,
                    "server-timing": f"app;dur={took}",
                    "ratelimit-limit": str(self.limits.requests),
                    "ratelimit-remaining": str(left),
                    "x-body-limit": str(self.limits.body),
                    "x-page-limit": str(MOST),
                    "x-time-limit": f"{self.limits.time(scope['path']):g}",
                }
                kept = scope["path"].startswith("/static/") and message["status"] == 200
                extra["cache-control"] = "public, max-age=31536000, immutable" if kept else "private, no-cache"
                message["headers"] = [*message["headers"], *((name.encode(), told.encode()) for name, told in extra.items())]
            elif head:
                message = {**message, "body": b""}
            await send(message)

        if refused is not None:
            await refused(scope, receive, answer)
            return
        try:
            await self.app(scope, _counted(receive, self.limits.body), answer)
        except _TooMuch:
            await fault(request, 413, "too_large", f"More than {self.limits.body} bytes were sent.")(scope, receive, answer)
        except Exception as error:
            if begun:
                raise
            await broken(request, error)(scope, receive, answer)

    def _refuse(self, request: Request) -> tuple[Response | None, int]:
        """Why the request is not let through, and how many more may come this minute. It also finds out who asks."""
        path, looking = request.url.path, request.scope["method"] in LOOKING
        who = request.client.host if request.client else "?"
        left = self._left("any", who, self.limits.requests)
        request.state.person = at_this_machine()
        if left < 0:
            return self._wait(request, "too_often", f"More than {self.limits.requests} requests came in a minute."), 0
        if self.hosts is not None and _host(request) not in self.hosts:
            message = f"This desk does not answer for {_host(request)!r}."
            return fault(request, 421, "wrong_host", message), left
        if not looking and not _same_origin(request):
            return fault(request, 403, "other_origin", "A page of another site asked for a change; nothing was changed."), left
        length = request.headers.get("content-length", "0")
        if not length.isdigit() or int(length) > self.limits.body:
            return fault(request, 413, "too_large", f"More than {self.limits.body} bytes were sent."), left
        if path == "/login" and not looking and self._left("login", who, self.limits.logins) < 0:
            return self._wait(request, "too_many_logins", f"More than {self.limits.logins} attempts came in a minute."), left
        return self._who(request, path, looking), left

    def _who(self, request: Request, path: str, looking: bool) -> Response | None:
        """Find out who asks, and whether they may."""
        if not self.people:
            return None
        person = self._person(request)
        if person is not None:
            request.state.person = person
        if path.startswith(OPEN):
            return None
        if person is None:
            if wants_json(request) or not looking:
                return fault(request, 401, "login", "This desk asks who you are.")
            here = path + (f"?{request.url.query}" if request.url.query else "")
            return RedirectResponse(f"/login?next={quote(here, safe='')}", 303)
        if not looking and path != "/logout" and not person.may_decide:
            return fault(request, 403, "not_allowed", f"{person.name} may look, and not change anything.")
        return None

    def _person(self, request: Request) -> Person | None:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer":
            return self.people.of_token(token.strip())
        cookie = request.cookies.get(COOKIE)
        return self.people.of_cookie(cookie) if cookie else None

    def _left(self, what: str, who: str, most: int) -> int:
        key = (what, who, int(time.monotonic() // 60))
        self._asked[key] = self._asked.pop(key, 0) + 1
        while len(self._asked) > 5000:
            self._asked.popitem(last=False)
        return most - self._asked[key]

    def _wait(self, request: Request, code: str, message: str) -> Response:
        answer = fault(request, 429, code, message)
        answer.headers["Retry-After"] = str(60 - int(time.monotonic() % 60))
        return answer


class _TooMuch(Exception):
    """More came than the limit lets through."""


def _counted(receive: Receive, most: int) -> Receive:
    """What a request without a length sends is counted as it comes."""
    came = 0

    async def counted() -> Message:
        nonlocal came
        message: dict[str, Any] = dict(await receive())
        came += len(message.get("body", b""))
        if came > most:
            raise _TooMuch
        return message

    return counted


def _host(request: Request) -> str:
    try:
        return urlsplit(f"//{request.headers.get('host', '')}").hostname or ""
    except ValueError:
        return ""


def _same_origin(request: Request) -> bool:
    """Whether no page of another site asks. A browser always tells; a program that tells nothing brings no cookie of a browser."""
    site = request.headers.get("sec-fetch-site")
    if site is not None and site not in ("same-origin", "none"):
        return False
    origin = request.headers.get("origin")
    if origin is None:
        return site is not None or COOKIE not in request.cookies
    return urlsplit(origin).netloc == request.headers.get("host", "")
