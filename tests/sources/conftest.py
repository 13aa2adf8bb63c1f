from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

Behave = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Site:
    """A real server on the loopback that behaves as it is told, path by path, and notes what was asked of it."""

    port: int
    pages: dict[str, Behave] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def at(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def answers(
        self, path: str, body: bytes | str, kind: str = "text/html; charset=utf-8", status: int = 200, **headers: str
    ) -> str:
        """Let it answer honestly; the page's address."""
        data = body.encode() if isinstance(body, str) else body

        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(status)
            if kind:
                handler.send_header("Content-Type", kind)
            for name, value in headers.items():
                handler.send_header(name.replace("_", "-"), value)
            handler.send_header("Content-Length", str(len(data)))
            handler.end_headers()
            handler.wfile.write(data)

        self.pages[path] = answer
        return self.at(path)

    def sends_on(self, path: str, to: str, status: int = 302) -> str:
        """Let it redirect."""
        return self.answers(path, b"", status=status, Location=to)

    def behaves(self, path: str, behave: Behave) -> str:
        """Let it do what it likes with the connection."""
        self.pages[path] = behave
        return self.at(path)


@pytest.fixture
def site() -> Iterator[Site]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = self.path.split("?")[0]
            held.asked.append((path, {name.lower(): value for name, value in self.headers.items()}))
            self.close_connection = True
            with suppress(BrokenPipeError, ConnectionResetError):  # who asked has left, as it should
                held.pages.get(path, lambda handler: handler.send_error(404))(self)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    held = Site(port=server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield held
    server.shutdown()
    server.server_close()
    thread.join()
