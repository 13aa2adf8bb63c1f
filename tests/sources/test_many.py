"""Reports out of chats, archives, mailboxes, tables and PDFs, each with its own bytes; what is broken costs nothing else."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from onrecord.errors import SourceError
from onrecord.model import Report
from onrecord.sources import Got, gather

NOON = datetime(2025, 7, 10, 12, tzinfo=UTC)
TEXT = "Shells killed two people in Sumy on Monday, the mayor said."
PAGE = (
    "<!doctype html><html lang='en'><head><title>Two die in Sumy</title></head><body><nav><a href='/'>Home</a></nav>"
    f"<article><h1>Two die in Sumy</h1><p>{TEXT}</p><p>Elsewhere it was quiet, and the market stayed shut for a third day.</p>"
    "</article></body></html>"
)


def got(path: Path, **more: object) -> list[Got | SourceError]:
    return list(gather([str(path)], clock=lambda: NOON, **more))  # type: ignore[arg-type]


def reports(found: list[Got | SourceError]) -> list[Report]:
    faults = [each for each in found if isinstance(each, SourceError)]
    assert faults == []
    return [each.report for each in found if isinstance(each, Got)]


def message(number: int, text: object, kind: str = "message") -> dict[str, object]:
    return {"id": number, "type": kind, "date": "2025-07-08T09:00:00", "date_unixtime": "1751961600", "text": text}


def test_a_chat_gives_a_report_for_each_message_with_a_text(tmp_path: Path) -> None:
    pieces = ["Shells fell on ", {"type": "bold", "text": "Sumy"}, " today."]
    told = [message(1, "", "service"), message(2, pieces), message(3, ""), message(4, TEXT)]
    chat = {"name": "Sumy news", "type": "public_channel", "id": 77, "messages": told}
    (tmp_path / "result.json").write_text(json.dumps(chat, indent=1))
    found = got(tmp_path / "result.json")
    one, two = reports(found)
    assert (one.text, one.publisher, one.id) == ("Shells fell on Sumy today.", "Sumy news", "telegram-77-2")
    assert (two.text, two.published, two.published_at) == (TEXT, date(2025, 7, 8), "2025-07-08T08:00:00Z")
    assert isinstance(found[1], Got)
    assert json.loads(found[1].original)["id"] == 4


def test_an_account_gives_the_messages_of_all_its_chats(tmp_path: Path) -> None:
    chats = [{"name": name, "id": number, "messages": [message(1, TEXT)]} for number, name in ((5, "North"), (6, "South"))]
    (tmp_path / "result.json").write_text(json.dumps({"about": "Here is the data.", "chats": {"about": "", "list": chats}}))
    assert [each.publisher for each in reports(got(tmp_path / "result.json"))] == ["North", "South"]


def test_a_chat_that_breaks_off_gives_what_came_before(tmp_path: Path) -> None:
    whole = json.dumps({"name": "North", "id": 1, "messages": [message(1, TEXT), message(2, TEXT)]})
    (tmp_path / "result.json").write_text(whole[:-30])
    one, fault = got(tmp_path / "result.json")
    assert isinstance(one, Got)
    assert isinstance(fault, SourceError)
    assert "left unread" in str(fault)


def test_a_report_in_json_is_still_a_report(tmp_path: Path) -> None:
    (tmp_path / "one.json").write_text(json.dumps({"id": "r1", "title": "Messages", "text": TEXT}))
    assert [each.id for each in reports(got(tmp_path / "one.json"))] == ["r1"]


def warc(*pages: tuple[str, int, str, bytes]) -> bytes:
    out = io.BytesIO()
    for number, (url, status, kind, body) in enumerate(pages):
        http = f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
        heads = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012d}>\r\n"
            f"WARC-Date: 2025-07-09T10:00:00Z\r\nWARC-Target-URI: {url}\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
        )
        out.write(heads.encode() + http + b"\r\n\r\n")
    return out.getvalue()


PAGES = warc(
    ("https://post.example/a", 200, "text/html; charset=utf-8", PAGE.encode()),
    ("https://post.example/gone", 404, "text/html", b"<html>Not here</html>"),
    ("https://post.example/i.png", 200, "image/png", b"\x89PNG"),
)


def test_a_web_archive_gives_the_pages_that_were_there(tmp_path: Path) -> None:
    (tmp_path / "crawl.warc").write_bytes(PAGES)
    (found,) = got(tmp_path / "crawl.warc")
    assert isinstance(found, Got)
    assert found.report.text.startswith(("Two die in Sumy", "Shells killed"))
    assert TEXT in found.report.text
    assert "Home" not in found.report.text
    assert (found.report.url, found.original, found.got_at) == (
        "https://post.example/a",
        PAGE.encode(),
        datetime(2025, 7, 9, 10, tzinfo=UTC),
    )


def test_a_wacz_gives_the_pages_of_its_archives(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "crawl.wacz", "w") as packed:
        packed.writestr("archive/data.warc", PAGES)
        packed.writestr("datapackage.json", "{}")
    assert [each.url for each in reports(got(tmp_path / "crawl.wacz"))] == ["https://post.example/a"]


@pytest.mark.parametrize("name", ["bad.warc", "bad.wacz", "bad.pdf", "bad.mbox"])
@pytest.mark.parametrize("data", [b"", b"rubbish \x00\xff" * 50, PAGES[:90]])
def test_a_broken_file_is_a_fault_in_words_and_no_more(name: str, data: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    assert all(isinstance(each, SourceError) and str(each) for each in got(tmp_path / name))


def letter(subject: str, text: str, html: str | None = None) -> EmailMessage:
    made = EmailMessage()
    made["Subject"], made["From"], made["Date"] = subject, "Press desk <press@post.example>", "Tue, 08 Jul 2025 09:00:00 +0300"
    made["Message-ID"] = f"<{subject.replace(' ', '-')}@post.example>"
    made.set_content(text)
    if html:
        made.add_alternative(html, subtype="html")
    return made


def test_a_letter_is_a_report_of_its_sender_and_day(tmp_path: Path) -> None:
    (tmp_path / "one.eml").write_bytes(bytes(letter("Two die", TEXT, "<p>for a screen</p>")))
    (one,) = reports(got(tmp_path / "one.eml"))
    assert (one.text.strip(), one.title, one.publisher, one.published) == (TEXT, "Two die", "Press desk", date(2025, 7, 8))
    assert one.id == "Two-die@post.example"


def test_a_box_gives_its_letters_and_a_letter_without_text_costs_no_other(tmp_path: Path) -> None:
    empty = EmailMessage()
    empty["Subject"] = "Only a picture"
    empty.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="map.png")
    box = b"".join(
        b"From desk Tue Jul  8 09:00:00 2025\n" + bytes(each) + b"\n\n"
        for each in (letter("One", TEXT), empty, letter("Two", TEXT))
    )
    (tmp_path / "all.mbox").write_bytes(box)
    one, fault, two = got(tmp_path / "all.mbox")
    assert isinstance(fault, SourceError)
    assert "letter 2" in str(fault)
    assert [each.report.title for each in (one, two) if isinstance(each, Got)] == ["One", "Two"]


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "desk.csv"
    with path.open("w", newline="") as out:
        rows = csv.writer(out)
        rows.writerows(
            [["id", "published", "body", "desk"], ["a", "2025-07-08", TEXT + '\n"Quoted", he said.', "north"], ["b", "", "", ""]]
        )
        rows.writerow(["c", "2025-07-09", TEXT])
    yield path


def test_a_table_gives_a_report_a_row(table: Path) -> None:
    one, empty, short = got(table, text_column="body")
    assert isinstance(one, Got)
    assert (one.report.id, one.report.published, one.report.other) == ("a", date(2025, 7, 8), {"desk": "north"})
    assert next(csv.reader([one.original.decode()]))[0] == "a"
    assert isinstance(empty, SourceError)
    assert isinstance(short, SourceError)
    assert "3 cells" in str(short)


@pytest.mark.parametrize(("column", "says"), [(None, "--text-column"), ("text", "no column 'text'")])
def test_a_table_without_its_column_named_says_which_there_are(table: Path, column: str | None, says: str) -> None:
    (fault,) = got(table, text_column=column)
    assert says in str(fault)
    assert "id, published, body, desk" in str(fault)


def pdf(*lines: str) -> bytes:
    """A PDF of one page, written by hand."""
    drawn = "BT /F1 12 Tf 72 720 Td " + " ".join(f"({line}) Tj 0 -16 Td" for line in lines) + " ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{each}\nendobj\n".encode()
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    return out + f"xref\n0 6\n0000000000 65535 f \n{table}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF".encode()


def test_a_pdf_gives_its_text_and_no_day_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "one.pdf").write_bytes(pdf("Shells killed two people in Sumy,", "the mayor said."))
    (found,) = got(tmp_path / "one.pdf")
    assert isinstance(found, Got)
    assert "Shells killed two people in Sumy," in found.report.text
    assert found.report.published is None
    assert found.media_type == "application/pdf"


def test_a_pdf_without_text_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "scan.pdf").write_bytes(pdf(""))
    (fault,) = got(tmp_path / "scan.pdf")
    assert "OCR" in str(fault)
