"""Score incidents made of ready readings: `GOLD_DIR READINGS.jsonl`, made by gold_as_reading.py or read by onrecord."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from onrecord.errors import SourceError
from onrecord.merge import claims_of, incidents
from onrecord.model import Claim, Incident, Version
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


def crowded(folder: Path, made: Iterable[Incident]) -> tuple[int, float, float]:
    """Figures on days and in countries that hold more than one gold incident, and B3 (precision, recall) over them alone."""
    label: dict[tuple[str, int, int], str] = {}
    held: dict[tuple[str, str], set[str]] = defaultdict(set)
    at: dict[tuple[str, int, int], tuple[str, str]] = {}
    sys.path.insert(0, str(folder.parent))
    from score import load_gold  # its reader of the labels: it finds where in the text each stands

    gold = load_gold(folder)
    gold.pop("__faults__", None)
    for report, entry in gold.items():
        for row in entry.get("figures", []):
            if row.get("incident") and row.get("start") and row.get("country"):
                key = (report, *row["span"])
                label[key], at[key] = row["incident"], (row["country"], row["start"])
                held[row["country"], row["start"]].add(row["incident"])
    wanted = {key for key, day in at.items() if len(held[day]) > 1}
    cluster = {(c.report, c.figure.span.start, c.figure.span.end): each.id for each in made for c in each.claims}
    ours, theirs = defaultdict(set), defaultdict(set)
    for key in wanted:
        ours[cluster.get(key, str(key))].add(key)
        theirs[label[key]].add(key)
    shares = [
        (
            len(both := ours[cluster.get(key, str(key))] & theirs[label[key]]) / len(ours[cluster.get(key, str(key))]),
            len(both) / len(theirs[label[key]]),
        )
        for key in wanted
    ]
    count = len(shares) or 1
    return len(shares), sum(share for share, _ in shares) / count, sum(share for _, share in shares) / count


def main() -> int:
    folder, readings = Path(sys.argv[1]), Path(sys.argv[2])
    made, _ = incidents(claims_in(folder, readings))
    figures, precision, recall = crowded(folder, made)
    print(
        f"days and countries with more than one incident: {figures} figures, B3 P {precision:.3f} R {recall:.3f}", file=sys.stderr
    )
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", delete=False) as out:
        out.writelines(line_of(each) + "\n" for each in made)
    return subprocess.run(
        [sys.executable, str(folder.parent / "score_incidents.py"), str(folder), out.name, *sys.argv[3:]]
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
