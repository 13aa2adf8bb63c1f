"""What `make fuzz` found, mended and kept."""

from __future__ import annotations

from pathlib import Path

from onrecord.errors import SourceError
from onrecord.sources import find_sources, got_from


def test_a_fault_that_a_library_tells_in_many_lines_is_told_in_one(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b'{"about": "", "messages": [{"id": 1, "type": "message", "text": ')
    (source,) = find_sources([str(tmp_path / "a.json")])
    assert not isinstance(source, SourceError)
    (fault,) = got_from(source)
    assert isinstance(fault, SourceError) and "is broken" in str(fault) and "\n" not in str(fault)
