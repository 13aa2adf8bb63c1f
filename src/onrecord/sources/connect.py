"""Connections that reach the very machine that was looked at, and that end in time.

A name is resolved once, at the moment of connecting, and the connection is made to the address that was checked: a name that
resolves to another machine a moment later changes nothing. Imports httpcore, and is itself imported when it is first needed.
"""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable, Collection, Iterable
from typing import Any

import httpcore

from onrecord.errors import NotAllowed, NotFetched
from onrecord.sources.public import is_public

Resolve = Callable[[str, int], list[str]]


def resolved(host: str, port: int) -> list[str]:
    """The addresses of a host, each once. Raises `OSError`."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(each[4][0]) for each in found))


class Guarded(httpcore.NetworkBackend):
    """Connects to public machines, and to hosts that are allowed by their name; a class, for httpcore asks for one."""

    def __init__(self, *, allow: Collection[str], resolve: Resolve, until: float, pause: float) -> None:
        self._allow = allow
        self._resolve = resolve
        self._until = until
        self._pause = pause
        self._plain = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 - httpcore's own; what is left of the time is asked anew at each step
        local_address: str | None = None,  # noqa: ARG002
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Resolve, look at every address, and connect to one of them. Raises `NotAllowed` or `NotFetched`."""
        addresses = self._addresses(host, port)
        fault: Exception | None = None
        for address in addresses:
            try:
                stream = self._plain.connect_tcp(address, port, timeout=self.left(), socket_options=socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as told:
                fault = told
                continue
            return _Timed(stream, self)
        raise NotFetched(f"no connection to {host!r}: {fault or 'it has no address'}")

    def _addresses(self, host: str, port: int) -> list[str]:
        try:
            addresses = self._resolve(host, port)
        except (OSError, UnicodeError) as fault:
            raise NotFetched(f"there is no machine by the name {host!r}") from fault
        private = [] if host in self._allow else [each for each in addresses if not is_public(each)]
        if private:
            raise NotAllowed(
                f"{host!r} is at {private[0]}, which is no address of the public internet; --allow {host} lets onrecord go there"
            )
        return addresses

    def left(self) -> float:
        """The seconds that the next step may take. Raises `NotFetched` where there are none."""
        left = self._until - time.monotonic()
        if left <= 0:
            raise NotFetched("it took too long; the rest of it is left unread")
        return min(left, self._pause)


class _Timed(httpcore.NetworkStream):
    """A connection whose every step takes no longer than is left; a class, for httpcore asks for one."""

    def __init__(self, stream: httpcore.NetworkStream, guard: Guarded) -> None:
        self._stream = stream
        self._guard = guard

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        return self._stream.read(max_bytes, timeout=self._guard.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        self._stream.write(buffer, timeout=self._guard.left())

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        return _Timed(self._stream.start_tls(ssl_context, server_hostname, timeout=self._guard.left()), self._guard)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
