"""One page or feed from the web, fetched as a stranger would ask for it: no cookies, no passwords, no proxy.

Imports httpx and httpcore, and is itself imported when the first address is asked for. httpx reads addresses; the requests go
through httpcore, on which httpx stands, since there the connection can be held to the address that was checked.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Collection
from email.message import Message
from functools import cache
from importlib.metadata import version

import httpcore
import httpx

from onrecord.errors import NotAllowed, NotFetched, SourceError
from onrecord.sources.connect import Guarded, Resolve, resolved
from onrecord.sources.fetched import Fetched
from onrecord.sources.limits import Limits
from onrecord.sources.packed import whole

REDIRECTS = frozenset((301, 302, 303, 307, 308))
ASKED = (
    ("User-Agent", f"onrecord/{version('onrecord')}"),
    ("Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, text/plain;q=0.8, */*;q=0.1"),
    ("Accept-Encoding", "gzip, deflate"),
    ("Connection", "close"),
)


def fetch_address(
    asked: str,
    *,
    allow: Collection[str] = (),
    limits: Limits | None = None,
    resolve: Resolve = resolved,
    etag: str | None = None,
    modified: str | None = None,
) -> Fetched:
    """What the address answers, through its redirects. Every machine on the way is looked at before it is asked.

    `allow` names hosts that may be on a private network. `etag` and `modified` are what it gave the last time: it may then
    answer that nothing changed. Raises `NotAllowed`, `NotFetched` or `TooLarge`.
    """
    known = (("If-None-Match", etag), ("If-Modified-Since", modified))
    more = [(name, value) for name, value in known if value and value.isascii() and value.isprintable()]
    limits = limits or Limits()
    allowed = frozenset(map(host_as_asked, allow))
    until = time.monotonic() + limits.seconds
    url = web_address(asked)
    try:
        for _ in range(limits.redirects + 1):
            guard = Guarded(allow=allowed, resolve=resolve, until=until, pause=limits.pause)
            answer = _ask(asked, url, guard, limits, more)
            if isinstance(answer, Fetched):
                return answer
            url = web_address(answer, url)
        raise NotFetched(f"it redirects over {limits.redirects} times")
    except SourceError as fault:
        raise _through(fault, asked, url) from fault


def host_as_asked(written: str) -> str:
    """A host as connections are asked for it: small letters, punycode, an IPv6 address without its brackets."""
    try:
        return httpx.URL(scheme="http", host=written.strip().strip("[]")).raw_host.decode("ascii")
    except (httpx.InvalidURL, ValueError) as fault:
        raise NotAllowed(f"this is no name of a host: {written[:200]!r}; --allow takes one as in localhost or 10.0.0.7") from fault


def _through(fault: SourceError, asked: str, url: httpx.URL) -> SourceError:
    """The fault with the address that it was met at, where that is not the one that was asked for."""
    at = str(url)
    return type(fault)(fault.what if at.rstrip("/") == asked.rstrip("/") else f"{fault.what} (sent on to {at[:300]})")


def web_address(written: str, base: httpx.URL | None = None) -> httpx.URL:
    """The address as httpx takes it apart, relative to the page that names it. Raises `NotAllowed` or `NotFetched`."""
    try:
        url = base.join(written) if base else httpx.URL(written)
        port = url.port
    except (httpx.InvalidURL, ValueError) as fault:
        raise NotFetched(f"this is no web address: {written[:200]!r}") from fault
    if url.scheme not in ("http", "https"):
        raise NotAllowed(f"onrecord goes to addresses with http and https alone, and not to {written[:200]!r}")
    if not url.host or (port is not None and not 0 < port < 65536):
        raise NotFetched(f"the address names no machine: {written[:200]!r}")
    if url.userinfo:
        raise NotAllowed("the address holds a name or a password; onrecord sends none")
    return url


def _ask(asked: str, url: httpx.URL, guard: Guarded, limits: Limits, more: list[tuple[str, str]]) -> Fetched | str:
    """What the one address answers, or where it sends on to."""
    target = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
    headers = [("Host", url.netloc.decode("ascii")), *ASKED, *more]
    try:
        with (
            httpcore.ConnectionPool(ssl_context=certificates(), network_backend=guard, max_connections=1) as pool,
            pool.stream("GET", target, headers=headers) as response,
        ):
            given = {name.lower(): value for name, value in reversed(response.headers)}
            if response.status in REDIRECTS and b"location" in given:
                return given[b"location"].decode("utf-8", "replace")
            if response.status == 304 and more:
                return Fetched(asked=asked, address=str(url), kind="", charset=None, body=b"", unchanged=True)
            if response.status != 200:
                raise NotFetched(f"it answers {response.status}{_reason(response)}")
            coding = given.get(b"content-encoding", b"").decode("latin-1").strip().lower()
            body = whole(response.iter_stream(), coding, limits.fetched)
    except (httpcore.TimeoutException, TimeoutError) as fault:
        raise NotFetched("it took too long to answer") from fault
    except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.UnsupportedProtocol, OSError, ValueError) as fault:
        raise NotFetched(f"what it answers breaks off or is no web page: {str(fault)[:200] or type(fault).__name__}") from fault
    kind, charset = _kind(given.get(b"content-type", b"").decode("latin-1"))
    etag, modified = (given[name].decode("latin-1") if name in given else None for name in (b"etag", b"last-modified"))
    return Fetched(asked=asked, address=str(url), kind=kind, charset=charset, body=body, etag=etag, modified=modified)


@cache
def certificates() -> ssl.SSLContext:
    """Whom onrecord trusts to vouch for a machine's name: the list that ships with certifi, whatever the environment says."""
    return httpx.create_ssl_context(trust_env=False)


def _reason(response: httpcore.Response) -> str:
    reason = response.extensions.get("reason_phrase", b"")
    told = reason.decode("latin-1")[:60] if isinstance(reason, bytes) else ""
    return f" ({told})" if told.isprintable() and told else ""


def _kind(header: str) -> tuple[str, str | None]:
    """The media type, and the charset that is stated with it."""
    message = Message()
    message["Content-Type"] = header.replace("\r", " ").replace("\n", " ")
    stated = message.get_param("charset")
    kind = message.get_content_type() if "/" in header else ""
    return kind, stated if isinstance(stated, str) else None
