"""Telling an address something: as carefully as it is asked for a page, and never through a redirect.

Imports httpx and httpcore, as `fetch.py` does, and for the same reason.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping

import httpcore

from onrecord.errors import NotFetched
from onrecord.sources.connect import Guarded, Resolve, resolved
from onrecord.sources.fetch import ASKED, certificates, host_as_asked, web_address
from onrecord.sources.limits import Limits


def post_to(
    asked: str,
    body: bytes,
    headers: Mapping[str, str],
    *,
    allow: Collection[str] = (),
    limits: Limits | None = None,
    resolve: Resolve = resolved,
) -> int:
    """The status with which an address answers to a message. Raises `NotAllowed` or `NotFetched`.

    `allow` names hosts that may be on a private network.
    """
    limits = limits or Limits()
    url = web_address(asked)
    guard = Guarded(
        allow=frozenset(map(host_as_asked, allow)), resolve=resolve, until=time.monotonic() + limits.seconds, pause=limits.pause
    )
    target = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
    sent = [("Host", url.netloc.decode("ascii")), ASKED[0], ("Connection", "close"), *headers.items()]
    sent.append(("Content-Length", str(len(body))))
    try:
        with (
            httpcore.ConnectionPool(ssl_context=certificates(), network_backend=guard, max_connections=1) as pool,
            pool.stream("POST", target, headers=sent, content=body) as response,
        ):
            return int(response.status)
    except (httpcore.TimeoutException, TimeoutError) as fault:
        raise NotFetched("it took too long to answer") from fault
    except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.UnsupportedProtocol, OSError, ValueError) as fault:
        raise NotFetched(f"it cannot be told: {str(fault)[:200] or type(fault).__name__}") from fault
