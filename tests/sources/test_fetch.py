"""What onrecord goes to, and what a server may do to it. Every server here is a real one, on the loopback, allowed by name."""

from __future__ import annotations

import gzip
import shutil
import ssl
import subprocess
import threading
import time
import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from onrecord import __version__
from onrecord.errors import NotAllowed, NotFetched, SourceError, TooLarge
from onrecord.sources import Limits
from onrecord.sources.fetch import fetch_address
from onrecord.sources.fetched import Fetched
from onrecord.sources.public import is_public
from tests.sources.conftest import Site

HERE = {"127.0.0.1"}
QUICK = Limits(seconds=1.5, pause=0.7, fetched=200_000)
PAGE = b"<html><p>Two envoys met.</p></html>"


def fault_at(address: str, **settings: object) -> SourceError:
    with pytest.raises(SourceError) as told:
        fetch_address(address, **{"allow": HERE, "limits": QUICK, **settings})  # type: ignore[arg-type]
    assert "\n" not in str(told.value) and len(str(told.value)) < 1000
    return told.value


def got(address: str, **settings: object) -> Fetched:
    return fetch_address(address, **{"allow": HERE, "limits": QUICK, **settings})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "private",
    [
        "0.0.0.0", "10.0.0.1", "100.64.0.1", "127.0.0.1", "127.9.9.9", "169.254.169.254", "172.16.0.1", "192.0.0.1", "192.0.2.1",
        "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.51.100.1", "203.0.113.9", "224.0.0.1", "239.255.255.250", "240.0.0.1",
        "255.255.255.255", "::", "::1", "::7f00:1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "64:ff9b::7f00:1", "64:ff9b:1::1",
        "100::1",
        "2001::1", "2001:db8::1", "2002:7f00:1::", "3fff::1", "fc00::1", "fd12::1", "fe80::1", "fe80::1%lo", "fec0::1", "ff02::1",
        "", "localhost", "8.8.8", "0x7f000001",
    ],
)  # fmt: skip
def test_an_address_of_no_public_machine_is_none_that_onrecord_goes_to(private: str) -> None:
    assert not is_public(private)


@pytest.mark.parametrize(
    "public", ["1.1.1.1", "93.184.215.14", "172.15.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450:4001::1"]
)
def test_a_public_machine_is_gone_to(public: str) -> None:
    assert is_public(public)


@pytest.mark.parametrize(
    "name", ["127.0.0.1", "localhost", "127.1", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"]
)
def test_no_spelling_of_a_private_machine_is_asked_unless_that_spelling_is_allowed(site: Site, name: str) -> None:
    address = site.answers("/a", PAGE).replace("127.0.0.1", name)
    fault = fault_at(address, allow=())
    assert type(fault) in (NotAllowed, NotFetched)  # a resolver may know no such name
    assert type(fault_at(address, allow={"news.example"})) is type(fault)
    assert site.asked == []


@pytest.mark.parametrize("answer", [["10.1.2.3"], ["93.184.215.14", "10.1.2.3"], ["::1"], ["169.254.169.254"]])
def test_a_name_that_resolves_to_a_private_machine_is_not_asked(answer: list[str]) -> None:
    fault = fault_at("http://news.example/a", resolve=lambda _host, _port: answer)
    assert isinstance(fault, NotAllowed)
    assert answer[-1] in fault.what and "--allow news.example" in fault.what


def test_a_name_is_resolved_once_and_the_address_that_was_checked_is_the_one_that_is_asked(site: Site) -> None:
    asked: list[tuple[str, int]] = []

    def resolve(host: str, port: int) -> list[str]:
        asked.append((host, port))
        return ["127.0.0.1"]

    site.answers("/a", PAGE)
    fetched = got(site.at("/a", host="no-such-name.invalid"), allow={"no-such-name.invalid"}, resolve=resolve)
    assert fetched.body == PAGE
    assert asked == [("no-such-name.invalid", site.port)]
    assert site.asked[0][1]["host"] == f"no-such-name.invalid:{site.port}"


def test_a_name_that_nobody_knows_is_told() -> None:
    def unknown(_host: str, _port: int) -> list[str]:
        raise OSError("no such name")

    assert "no machine by the name 'news.example'" in str(fault_at("http://news.example/", resolve=unknown))


def test_onrecord_says_who_asks_and_sends_nothing_else(site: Site, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login me password secret")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    site.answers("/b", PAGE)
    got(site.answers("/a", b"", status=302, Location="/b", Set_Cookie="session=1"))
    for _, headers in site.asked:
        assert headers["user-agent"] == f"onrecord/{__version__}"
        assert set(headers) == {"host", "user-agent", "accept", "accept-encoding", "connection"}


@pytest.mark.parametrize("to", ["/b", "b", "http://127.0.0.1:{port}/b", "//127.0.0.1:{port}/b", "/x/../b?q=1#part"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed_and_the_final_address_is_kept(site: Site, to: str, status: int) -> None:
    site.answers("/b", PAGE)
    fetched = got(site.sends_on("/a", to.format(port=site.port), status))
    assert (fetched.asked, fetched.body) == (site.at("/a"), PAGE)
    assert fetched.address.split("?")[0] == site.at("/b")


@pytest.mark.parametrize(
    "to",
    ["http://localhost:{port}/b", "http://[::1]:{port}/b", "http://10.0.0.1/", "http://169.254.169.254/latest/meta-data/",
     "http://2130706433:{port}/b", "file:///etc/passwd", "ftp://127.0.0.1/b", "gopher://127.0.0.1:{port}/b", "javascript:alert(1)",
     "data:text/html,two dead", "http://me:secret@127.0.0.1:{port}/b"],
)  # fmt: skip
def test_a_redirect_leads_to_nothing_that_is_not_allowed(site: Site, to: str) -> None:
    site.answers("/b", b"secret")
    fault = fault_at(site.sends_on("/a", to.format(port=site.port)))
    assert type(fault) in (NotAllowed, NotFetched) and "secret@" not in fault.what
    assert [path for path, _ in site.asked] == ["/a"]


def test_redirects_in_a_circle_and_without_end_are_left(site: Site) -> None:
    assert "over 5 times" in str(fault_at(site.sends_on("/a", "/a")))
    assert len(site.asked) == 6
    site.behaves("/r", lambda handler: site.sends_on("/r", f"/r?{time.monotonic()}") and site.pages["/r"](handler))
    site.sends_on("/r", "/r?1")
    assert "over 5 times" in str(fault_at(site.at("/r")))


@pytest.mark.parametrize("to", ["", "http://", "http://[", "http://x:0/", "http://x:99999/", "//", "http:///"])
def test_a_redirect_to_no_address_is_told(site: Site, to: str) -> None:
    assert type(fault_at(site.sends_on("/a", to), limits=Limits(redirects=2, seconds=3))) in (NotFetched, NotAllowed)


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("ftp://news.example/a", NotAllowed),
        ("file:///etc/passwd", NotAllowed),
        ("file:/etc/passwd", NotAllowed),
        ("http://me:secret@news.example/", NotAllowed),
        ("https://token@news.example/", NotAllowed),
        ("http://", NotFetched),
        ("http:///a", NotFetched),
        ("http://[::1", NotFetched),
        ("http://news.example:70000/", NotFetched),
        ("http://news.example/\r\nX-Header: 1", NotFetched),
        ("http://news.example/" + "a" * 100_000, NotFetched),
    ],
)
def test_what_is_no_web_address_is_told(address: str, kind: type[SourceError]) -> None:
    fault = fault_at(address, resolve=lambda _host, _port: pytest.fail("nothing is to be looked up"))
    assert type(fault) is kind and "secret" not in fault.what


@pytest.mark.parametrize("status", [204, 206, 300, 304, 401, 403, 404, 410, 429, 500, 503])
def test_any_answer_but_the_page_is_told_with_its_number(site: Site, status: int) -> None:
    fault = fault_at(site.answers("/a", b"" if status in (204, 304) else PAGE, status=status))
    assert isinstance(fault, NotFetched) and f"it answers {status}" in fault.what


def test_a_machine_that_is_not_there_is_told(site: Site) -> None:
    assert "no connection" in str(fault_at(f"http://127.0.0.1:{_closed_port()}/"))
    assert site.asked == []


def _closed_port() -> int:
    import socket

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    return port


@pytest.mark.parametrize("packing", ["gzip", "x-gzip", "deflate", "raw", ""])
def test_a_packed_answer_is_unpacked(site: Site, packing: str) -> None:
    raw = zlib.compressobj(wbits=-15)
    packed = {
        "gzip": gzip.compress(PAGE), "x-gzip": gzip.compress(PAGE), "deflate": zlib.compress(PAGE),
        "raw": raw.compress(PAGE) + raw.flush(), "": PAGE,
    }[packing]  # fmt: skip
    coding = {"Content_Encoding": "deflate" if packing == "raw" else packing} if packing else {}
    assert got(site.answers("/a", packed, **coding)).body == PAGE


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_a_bomb_is_left_once_it_is_too_large(site: Site, coding: str) -> None:
    bomb = (gzip if coding == "gzip" else zlib).compress(b" " * 50_000_000)  # type: ignore[attr-defined]
    begun = time.perf_counter()
    assert isinstance(fault_at(site.answers("/a", bomb, Content_Encoding=coding)), TooLarge)
    assert time.perf_counter() - begun < 5


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("br", PAGE),
        ("gzip, gzip", PAGE),
        ("gzip", PAGE),
        ("deflate", b"\xff" * 99),
        ("gzip", gzip.compress(PAGE * 999)[:-20]),
        ("zstd", b""),
    ],
)
def test_an_answer_that_cannot_be_unpacked_is_told(site: Site, coding: str, body: bytes) -> None:
    assert isinstance(fault_at(site.answers("/a", body, Content_Encoding=coding)), NotFetched)


def test_a_body_without_end_is_left_once_it_is_too_large(site: Site) -> None:
    sent = []

    def endless(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        while True:
            handler.wfile.write(b"x" * 10_000)
            sent.append(10_000)

    fault = fault_at(site.behaves("/a", endless))
    assert isinstance(fault, TooLarge) and "over 200,000 bytes" in fault.what
    assert sum(sent) < 20_000_000  # what lay in the buffers between


@pytest.mark.parametrize("part", ["nothing", "headers", "body", "continue"])
def test_a_server_that_drips_is_left_when_the_time_is_over(site: Site, part: str) -> None:
    over = threading.Event()
    drop = {"nothing": b"", "headers": b"X: 1\r\n", "body": b"x", "continue": b"HTTP/1.1 100 Continue\r\n\r\n"}[part]
    begin = {"headers": b"HTTP/1.1 200 OK\r\n", "body": b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"}.get(part, b"")

    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(begin)
        while not over.wait(0.1):
            handler.wfile.write(drop)

    begun = time.perf_counter()
    fault = fault_at(site.behaves("/a", drip))
    took = time.perf_counter() - begun
    over.set()
    assert isinstance(fault, NotFetched) and "too long" in fault.what
    assert took < 6  # 1.5 seconds are allowed; a busy machine may be late, a dripping server would take minutes


@pytest.mark.parametrize(
    "said",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\ntwo dead",
        b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\ntwo dead",
        b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\ntwo dead",
        b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\nContent-Length: 9\r\n\r\ntwo dead",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFFFFFFFFFF\r\ntwo dead",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\ntwo dead",
        b"HTTP/1.1 200 OK\r\n" + b"X-Long: " + b"x" * 500_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: 1\r\n" % n for n in range(50_000)) + b"\r\n",
        b"HTTP/1.1 OK\r\n\r\n",
        b"HTTP/1.1 2000 OK\r\n\r\n",
        b"<html>no header at all</html>",
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"\x00\xff" * 500,
        b"",
    ],
    ids=range(14),
)
def test_an_answer_that_is_broken_is_told(site: Site, said: bytes) -> None:
    assert isinstance(fault_at(site.behaves("/a", lambda handler: handler.wfile.write(said) and None)), NotFetched)


def test_an_answer_longer_than_it_says_ends_where_it_says(site: Site) -> None:
    said = b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\ntwo dead and more"
    assert got(site.behaves("/a", lambda handler: handler.wfile.write(said) and None)).body == b"two dead"


@pytest.mark.parametrize(
    "header", ["", "text/html", "text/html; charset=", 'text/html; charset="utf-8', "x" * 5000, "text/html;" * 500, "/"]
)
def test_an_odd_content_type_breaks_nothing(site: Site, header: str) -> None:
    assert got(site.answers("/a", PAGE, kind=header)).form == "page"


@pytest.mark.skipif(shutil.which("openssl") is None, reason="a certificate is needed")
def test_a_certificate_that_nobody_vouches_for_is_told_and_the_name_is_asked_for(tmp_path: Path) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    call = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=news.example"]
    subprocess.run([*call, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    names: list[str | None] = []
    context.sni_callback = lambda _socket, name, _context: names.append(name)  # type: ignore[assignment]
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        address = f"https://news.example:{server.server_address[1]}/"
        fault = fault_at(address, allow={"news.example"}, resolve=lambda _host, _port: ["127.0.0.1"])
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
    assert isinstance(fault, NotFetched) and "certificate" in fault.what.lower()
    assert names == ["news.example"]
