"""Score incidents made of ready readings: `GOLD_DIR READINGS.jsonl`, made by gold_as_reading.py or read by onrecord."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from onrecord.errors import SourceError
from onrecord.merge import claims_of, incidents
from onrecord.model import Claim, Version
from onrecord.record.atlas import Atlas
from onrecord.record.tools import load_gazetteer
from onrecord.sources import find_sources, got_from, join_reading, ready_readings


def claims_in(folder: Path, readings: Path) -> list[Claim]:
    """The claims of the readings of a folder's reports."""
    reports = {}
    for source in find_sources([str(folder)]):
        if isinstance(source, SourceError) or source.name.endswith("gold.json"):
            continue
        for got in got_from(source):
            if not isinstance(got, SourceError):
                reports[got.report.id] = got.report
    atlas = Atlas(load_gazetteer())
    claims: list[Claim] = []
    for source in find_sources([str(readings)]):
        for ready in ready_readings(source):
            if isinstance(ready, SourceError) or ready.report_id not in reports:
                continue
            reading = join_reading(ready, reports[ready.report_id]).reading
            name = reading.report.id
            version = Version(
                reading=reading, page=name, number=1, newest=True, family=name, got="", origin=None, bytes_sha256="", reader=""
            )
            claims += claims_of(version, atlas)
    return claims


def line_of(incident: object) -> str:
    spans = [{"report": c.report, "start": c.figure.span.start, "end": c.figure.span.end} for c in incident.claims]
    return json.dumps({"id": incident.id, "figures": spans})


def main() -> int:
    folder, readings = Path(sys.argv[1]), Path(sys.argv[2])
    made, _ = incidents(claims_in(folder, readings))
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", delete=False) as out:
        out.writelines(line_of(each) + "\n" for each in made)
    return subprocess.run(
        [sys.executable, str(folder.parent / "score_incidents.py"), str(folder), out.name, *sys.argv[3:]]
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
