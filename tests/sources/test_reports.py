from __future__ import annotations

import gzip
import hashlib
import io
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from onrecord.errors import BadReport, EmptyReport, NotFound, NotOpened, NotText, SourceError, TooLarge
from onrecord.model import Report
from onrecord.sources import Limits, find_sources, reports_in

TEXT = "GENEVA — Two envoys met.\r\n\tNobody  spoke.\n"


def all_of(*names: str | Path, limits: Limits | None = None, published: date | None = None) -> list[Report | SourceError]:
    def found() -> Iterator[Report | SourceError]:
        for source in find_sources(map(str, names)):
            yield from [source] if isinstance(source, SourceError) else reports_in(source, limits=limits, published=published)

    return list(found())


def the_report(*names: str | Path, **settings: Any) -> Report:
    [report] = all_of(*names, **settings)
    assert isinstance(report, Report), report
    return report


def the_fault(*names: str | Path, **settings: Any) -> SourceError:
    [fault] = all_of(*names, **settings)
    assert isinstance(fault, SourceError), fault
    return fault


def written(path: Path, content: str | bytes | dict[str, Any]) -> Path:
    if isinstance(content, dict):
        content = json.dumps(content)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_a_json_report_gives_its_fields_and_keeps_the_keys_it_does_not_know(tmp_path: Path) -> None:
    given = {"id": "r1", "url": "u", "publisher": "p", "title": "t", "published": "2025-07-10", "updated": "2025-07-11T01:00:00Z"}
    report = the_report(written(tmp_path / "a.json", given | {"language": "en", "text": TEXT, "desk": {"name": "east"}}))
    assert (report.id, report.url, report.publisher, report.title, report.language) == ("r1", "u", "p", "t", "en")
    assert (report.published, report.published_at, report.updated) == (date(2025, 7, 10), "2025-07-10", "2025-07-11T01:00:00Z")
    assert report.other == {"desk": {"name": "east"}}


def test_the_text_is_never_altered(tmp_path: Path) -> None:
    for path in (written(tmp_path / "a.json", {"text": TEXT}), written(tmp_path / "b.txt", TEXT)):
        report = the_report(path)
        assert report.text == TEXT
        assert report.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()


def test_what_a_report_does_not_give_is_null(tmp_path: Path) -> None:
    report = the_report(written(tmp_path / "a.json", {"text": "Two envoys met.", "title": None, "publisher": " "}))
    assert (report.url, report.publisher, report.title, report.published, report.updated, report.language, report.dateline) == (
        None,
    ) * 7


def test_a_report_without_an_id_has_its_files_name_without_the_ending(tmp_path: Path) -> None:
    line = json.dumps({"text": "Two envoys met."}) + "\n"
    assert the_report(written(tmp_path / "a.b.json", line)).id == "a.b"
    assert the_report(written(tmp_path / "c.txt", "Two envoys met.")).id == "c"
    assert [report.id for report in all_of(written(tmp_path / "d.jsonl", line * 2)) if isinstance(report, Report)] == ["d-1", "d-2"]
    assert the_report(written(tmp_path / "e.jsonl.gz", gzip.compress(line.encode()))).id == "e-1"


@pytest.mark.parametrize(
    ("opening", "day", "place"),
    [
        ("date 2025-07-10 KYIV — Two envoys met.", date(2025, 7, 10), "KYIV"),
        (" \n date 2025-07-10 KYIV — Two envoys met.", date(2025, 7, 10), "KYIV"),
        ("Date: 2025-07-10\nTwo envoys met.", date(2025, 7, 10), None),
        ("date 2025-07-10 TEL AVIV, Israel (AP) -- Two envoys met.", date(2025, 7, 10), "TEL AVIV"),
        ("N'DJAMENA, Chad - Two envoys met.", None, "N'DJAMENA"),
        ("GENEVA (Reuters) - Two envoys met.", None, "GENEVA"),
        ("BREAKING — Two envoys met.", None, None),
        ("Two envoys met in KYIV — and left.", None, None),
        ("Date night in Kyiv — two envoys met.", None, None),
    ],
)
def test_the_first_line_gives_the_day_and_the_dateline(tmp_path: Path, opening: str, day: date | None, place: str | None) -> None:
    report = the_report(written(tmp_path / "a.txt", opening))
    assert report.published == day
    assert (report.dateline.name if report.dateline else None) == place
    assert report.text == opening


def test_the_given_day_is_that_of_reports_without_one_alone(tmp_path: Path) -> None:
    dated = written(tmp_path / "a.json", {"text": "Two envoys met.", "published": "2025-07-10"})
    undated = written(tmp_path / "b.txt", "Two envoys met.")
    days = [report.published for report in all_of(dated, undated, published=date(2024, 1, 2)) if isinstance(report, Report)]
    assert days == [date(2025, 7, 10), date(2024, 1, 2)]


@pytest.mark.parametrize(
    ("written_day", "day"),
    [
        ("2025-07-10", date(2025, 7, 10)),
        ("2025-07-10T23:30:00-05:00", date(2025, 7, 10)),
        ("2025-07-10T00:10:00+14:00", date(2025, 7, 10)),
        ("2025-07-10T14:05:00.123456Z", date(2025, 7, 10)),
        ("2025-07-10 14:05", date(2025, 7, 10)),
        ("20250710", date(2025, 7, 10)),
        ("2025-7-1", date(2025, 7, 1)),
        ("2024-02-29", date(2024, 2, 29)),
        ("0001-01-01", date(1, 1, 1)),
        (" 2025-07-10 ", date(2025, 7, 10)),
    ],
)
def test_an_odd_and_valid_date_is_the_day_where_it_was_written(tmp_path: Path, written_day: str, day: date) -> None:
    assert the_report(written(tmp_path / "a.json", {"text": "Two envoys met.", "published": written_day})).published == day


@pytest.mark.parametrize(
    "impossible", ["2025-02-30", "2023-02-29", "2025-13-01", "yesterday", "2025-07", "10/07/2025", "1e9", "2025-7-32"]
)
def test_an_impossible_date_is_told(tmp_path: Path, impossible: str) -> None:
    for key in ("published", "updated"):
        fault = the_fault(written(tmp_path / "a.json", {"text": "Two envoys met.", key: impossible}))
        assert impossible in str(fault) and "no day of the calendar" in str(fault)


def test_an_impossible_date_in_a_first_line_is_told(tmp_path: Path) -> None:
    assert "2025-02-30" in str(the_fault(written(tmp_path / "a.txt", "date 2025-02-30 KYIV — Two envoys met.")))


@pytest.mark.parametrize(
    ("name", "content", "kind", "says"),
    [
        ("a.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00", NotText, "not text"),
        ("a.txt", b"caf\xe9 two dead", NotText, "byte 0xe9 at 3"),
        ("a.txt", b"two dead \xe2\x82", NotText, "not in UTF-8"),
        ("a.txt", b"two\x00dead", NotText, "not text"),
        ("a.txt", b"", EmptyReport, "no text"),
        ("a.txt", b" \r\n\t\n", EmptyReport, "no text"),
        ("a.json", b"", EmptyReport, "nothing in it"),
        ("a.json", b'{"text": "two dead"', BadReport, "broken at line 1, column 20"),
        ("a.json", b'[{"text": "two dead"}]', BadReport, ".jsonl"),
        ("a.json", b'"two dead"', BadReport, "not a report"),
        ("a.json", b'{"title": "two dead"}', BadReport, "no `text`"),
        ("a.json", b'{"text": ""}', EmptyReport, "no text"),
        ("a.json", b'{"text": null}', BadReport, "no `text`"),
        ("a.json", b'{"text": ["two dead"]}', BadReport, "`text` is a list"),
        ("a.json", b'{"text": "two dead", "title": 7}', BadReport, "`title` is a number"),
        ("a.json", b'{"text": "two dead", "id": true}', BadReport, "`id` is true or false"),
        ("a.json", b'{"text": "two dead", "published": 20250710}', BadReport, "`published` is a number"),
        ("a.json", b'{"text": "two dead", "language": {}}', BadReport, "`language` is an object"),
        ("a.json", b'{"text": "two \\ud83d dead"}', NotText, "half a character"),
        ("a.json", b'{"text": ' + b"[" * 200_000, BadReport, "nested too deeply"),
        ("a.json", b'{"text": "two dead", "n": ' + b"9" * 5000 + b"}", BadReport, "number too long"),
        ("a.jsonl.gz", b"not gzip at all", NotOpened, "gzip"),
        ("a.jsonl.gz", gzip.compress(b'{"text": "two dead"}' * 99)[:40], NotOpened, "gzip"),
    ],
)
def test_bad_input_gets_one_clear_line_that_names_the_file(
    tmp_path: Path, name: str, content: bytes, kind: type[SourceError], says: str
) -> None:
    path = written(tmp_path / name, content)
    fault = the_fault(path)
    assert type(fault) is kind
    assert str(fault).startswith(f"{path}: ")
    assert says in str(fault) and "\n" not in str(fault)


def test_a_bad_line_is_named_and_the_other_lines_are_read(tmp_path: Path) -> None:
    lines = [
        b'{"text": "one dead", "id": "first"}',
        b"{broken",
        b"",
        b"7",
        b'{"text": "caf\xe9"}',
        b'{"text": "two dead", "published": "2025-02-30"}',
        b'{"text": "three dead", "id": "last"}',
    ]
    found = all_of(written(tmp_path / "a.jsonl", b"\n".join(lines)))
    assert [report.id for report in found if isinstance(report, Report)] == ["first", "last"]
    assert [(fault.line, type(fault)) for fault in found if isinstance(fault, SourceError)] == [
        (2, BadReport),
        (4, BadReport),
        (5, NotText),
        (6, BadReport),
    ]
    assert str(found[1]).startswith(f"{tmp_path / 'a.jsonl'}:2: ")


def test_a_text_over_the_set_size_is_told_and_never_cut(tmp_path: Path) -> None:
    path = written(tmp_path / "a.txt", "x" * 101)
    assert "101 characters, over the 100" in str(the_fault(path, limits=Limits(chars=100)))
    assert the_report(path, limits=Limits(chars=101)).text == "x" * 101


def test_a_line_that_is_far_too_long_is_skipped_and_the_next_is_read(tmp_path: Path) -> None:
    limits = Limits(chars=10)
    long = b'{"text": "' + b"x" * (limits.bytes + 10) + b'"}\n'
    fault, report = all_of(written(tmp_path / "a.jsonl", long + b'{"text": "two dead"}\n'), limits=limits)
    assert isinstance(fault, TooLarge) and fault.line == 1
    assert isinstance(report, Report) and report.id == "a-2"


def test_an_endless_line_is_left_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    class Endless(io.RawIOBase):
        given = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
            buffer[:] = b"x" * len(buffer)
            self.given += len(buffer)
            return len(buffer)

    limits = Limits(chars=10)
    endless = Endless()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(endless)))
    assert "over" in str(the_fault("-", limits=limits))
    assert endless.given < 2 * limits.endless


def test_a_bomb_is_left_before_it_is_unpacked(tmp_path: Path) -> None:
    small = Limits(chars=1_000, unpacked_freely=100_000)
    bomb = written(tmp_path / "a.jsonl.gz", gzip.compress(b'{"text": "' + b" " * 50_000_000 + b'"}\n'))
    assert any("over 100 times its size" in str(fault) for fault in all_of(bomb, limits=small))
    honest = written(tmp_path / "b.jsonl.gz", gzip.compress(b"".join(b'{"text": "%d dead"}\n' % n for n in range(20_000))))
    assert all(isinstance(report, Report) for report in all_of(honest, limits=small))


def test_an_endless_stream_of_reports_is_read_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    class Endless(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
            line = b'{"text": "two dead"}\n'
            buffer[: len(line)] = line
            return len(line)

    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(Endless())))
    [source] = find_sources(["-"])
    assert not isinstance(source, SourceError)
    reports = reports_in(source)
    firsts = [next(reports) for _ in range(1000)]
    assert isinstance(firsts[-1], Report) and firsts[-1].id == "stdin-1000"


@pytest.mark.parametrize(
    ("given", "ids"),
    [
        (b"Two envoys met.", ["stdin"]),
        (b'{"text": "two dead"}\n{"text": "three dead", "id": "b"}\n', ["stdin-1", "b"]),
        (b'{\n  "id": "a",\n  "text": "two dead"\n}\n', ["a"]),
        (b"<!DOCTYPE html><p>Two envoys met.</p>", ["stdin"]),
        (b'\xef\xbb\xbf{"id": "a", "text": "two dead"}', ["a"]),
    ],
)
def test_standard_input_is_told_by_how_it_begins(given: bytes, ids: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given)))
    reports = all_of("-")
    assert [report.id for report in reports if isinstance(report, Report)] == ids
    assert len(reports) == len(ids)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_text_is_read_in_the_encodings_that_name_themselves(tmp_path: Path, encoding: str) -> None:
    assert the_report(written(tmp_path / "a.txt", "Zwei Tote — “двоє”".encode(encoding))).text == "Zwei Tote — “двоє”"


def test_a_folder_gives_all_reports_below_it_in_order_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "b" / ".hidden").mkdir(parents=True)
    for name in ("c.txt", "b/x.json", "a.jsonl", "b/.hidden/y.txt", "notes.md", "picture.png"):
        written(tmp_path / name, '{"text": "two dead"}')
    assert [report.id for report in all_of(tmp_path) if isinstance(report, Report)] == ["a-1", "x", "c"]


def test_a_glob_gives_the_files_that_match(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "c.json"):
        written(tmp_path / name, '{"text": "two dead"}')
    assert [report.id for report in all_of(tmp_path / "*.txt") if isinstance(report, Report)] == ["a", "b"]


def test_a_file_whose_name_looks_like_a_glob_is_that_file(tmp_path: Path) -> None:
    assert the_report(written(tmp_path / "a[1].txt", "two dead")).id == "a[1]"


def test_what_is_not_there_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    good = written(tmp_path / "good.txt", "two dead")
    found = all_of(tmp_path / "gone.txt", good, tmp_path / "empty", tmp_path / "*.json", "x" * 5000, "nul\x00")
    assert [type(each) for each in found] == [NotFound, Report, NotFound, NotFound, NotFound, NotFound]


def test_an_address_is_no_file_and_who_takes_it_is_told() -> None:
    assert "`onrecord add`" in str(the_fault("https://news.example/a"))


def test_a_page_is_stripped_of_its_tags(tmp_path: Path) -> None:
    page = (
        "<!doctype html><html><head><title>Talks &amp;\n more</title><style>p{}</style></head><body><!-- <p>old</p> -->"
        "<h1>Talks</h1><p class='a>b'>Two\n envoys <b>met</b>&nbsp;&mdash; twice.<br>None&lt;p&gt; spoke.</p>"
        "<script>if(a<b){x='</p>'}</script><ul><li>one<li>two</ul></body></html>"
    )
    report = the_report(written(tmp_path / "a.html", page))
    assert report.title == "Talks & more"
    assert report.text == "Talks\n\nTwo envoys met — twice.\n\nNone<p> spoke.\n\none\n\ntwo"


@pytest.mark.parametrize("hostile", ["<", "<a ", "<!--", "<script>", "<a '", '<a "', "</", "<title>", "&lt;", "<a x=\"'>"])
def test_a_hostile_page_takes_time_in_step_with_its_length(tmp_path: Path, hostile: str) -> None:
    page = hostile * (1_000_000 // len(hostile)) + "<p>two dead</p>"
    assert the_report(written(tmp_path / "a.html", page)).sha256  # a second pass over the rest at each `<` would take hours
