"""Score ledgers made of the stories' own readings: `STORIES_DIR [--own]`, with score_ledger.py beside it.

With `--own` the stories' texts are read by onrecord instead, which is the harder thing: what is misread is lost or invented.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.incidents import claims_in

from onrecord.export import as_json
from onrecord.export.ledger import to_line
from onrecord.merge import incidents
from onrecord.merge.ledger import ledger, running_totals
from onrecord.model import Claim, Reading
from onrecord.record import read_all


def versioned(claims: list[Claim]) -> list[Claim]:
    """The claims of reports of one address as versions of one page, in the order in which they were said."""
    pages: dict[str, list[str]] = {}
    for claim in sorted(claims, key=lambda each: str(each.said)):
        held = pages.setdefault(claim.url or claim.report, [])
        if claim.report not in held:
            held.append(claim.report)
    return [dataclasses.replace(c, page=c.url or c.report, version=pages[c.url or c.report].index(c.report) + 1) for c in claims]


def own_readings(texts: Path) -> list[str]:
    """What onrecord reads in the reports of a folder, a line each."""
    return [as_json(reading) for reading in read_all([str(texts)]) if isinstance(reading, Reading)]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("--own", action="store_true", help="read the texts with onrecord")
    called = options.parse_args()
    folder: Path = called.folder
    with tempfile.TemporaryDirectory() as name:
        out = Path(name)
        for path in sorted(folder.glob("*.json")):
            story = json.loads(path.read_text())
            texts = out / path.stem
            texts.mkdir()
            (texts / "reports.jsonl").write_text("".join(json.dumps(r) + "\n" for r in story["reports"]))
            readings = out / f"{path.stem}.readings"
            told = own_readings(texts) if called.own else map(json.dumps, story["readings"])
            readings.write_text("".join(f"{line}\n" for line in told))
            claims = versioned(claims_in(texts, readings))
            made, _ = incidents(claims)
            accounts = [account for each in made for account in ledger(each.id, each.claims)]
            accounts += running_totals(claims)
            (out / f"{path.stem}.jsonl").write_text("".join(json.dumps(to_line(account)) + "\n" for account in accounts))
        return subprocess.run([sys.executable, str(folder.parent / "score_ledger.py"), str(folder), str(out)]).returncode


if __name__ == "__main__":
    sys.exit(main())
