"""A store of objects on loopback that speaks as much of S3 as is asked of it: list, head, get (a range)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit
from xml.sax.saxutils import escape


@contextmanager
def bucket(name: str, objects: dict[str, bytes]) -> Iterator[str]:
    """The address of a store with one bucket of these objects."""

    class Answers(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            pass

        def do_HEAD(self) -> None:
            self._answer(with_body=False)

        def do_GET(self) -> None:
            self._answer(with_body=True)

        def _answer(self, *, with_body: bool) -> None:
            asked = urlsplit(self.path)
            key = unquote(asked.path).removeprefix(f"/{name}").lstrip("/")
            if not key:
                self._send(200, _listed(name, objects, parse_qs(asked.query)), with_body, "application/xml")
            elif key in objects:
                self._send_object(objects[key], with_body)
            else:
                told = b"<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>"
                self._send(404, told, with_body, "application/xml")

        def _send_object(self, data: bytes, with_body: bool) -> None:
            asked = self.headers.get("Range", "")
            if not asked.startswith("bytes="):
                self._send(200, data, with_body, "application/octet-stream")
                return
            first, _, last = asked.removeprefix("bytes=").partition("-")
            begin, end = int(first), min(int(last) + 1 if last else len(data), len(data))
            self._send(206, data[begin:end], with_body, "application/octet-stream", f"bytes {begin}-{end - 1}/{len(data)}")

        def _send(self, status: int, data: bytes, with_body: bool, kind: str, part: str | None = None) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
            self.send_header("Accept-Ranges", "bytes")
            self.send_header("ETag", '"one"')
            self.send_header("Last-Modified", "Thu, 10 Jul 2025 05:00:00 GMT")
            if part:
                self.send_header("Content-Range", part)
            self.end_headers()
            if with_body:
                self.wfile.write(data)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _listed(name: str, objects: dict[str, bytes], asked: dict[str, list[str]]) -> bytes:
    prefix = asked.get("prefix", [""])[0]
    delimiter = asked.get("delimiter", [""])[0]
    keys = [key for key in sorted(objects) if key.startswith(prefix)]
    folders = sorted(
        {prefix + key[len(prefix) :].partition(delimiter)[0] + delimiter for key in keys if _below(key, prefix, delimiter)}
    )
    files = [key for key in keys if not _below(key, prefix, delimiter)]
    told = "".join(
        f"<Contents><Key>{escape(key)}</Key><Size>{len(objects[key])}</Size><ETag>one</ETag>"
        "<LastModified>2025-07-10T05:00:00.000Z</LastModified><StorageClass>STANDARD</StorageClass></Contents>"
        for key in files
    )
    told += "".join(f"<CommonPrefixes><Prefix>{escape(each)}</Prefix></CommonPrefixes>" for each in folders)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>{name}</Name>'
        f"<Prefix>{escape(prefix)}</Prefix><KeyCount>{len(keys)}</KeyCount><MaxKeys>1000</MaxKeys>"
        f"<IsTruncated>false</IsTruncated>{told}</ListBucketResult>"
    ).encode()


def _below(key: str, prefix: str, delimiter: str) -> bool:
    return bool(delimiter) and delimiter in key[len(prefix) :]
