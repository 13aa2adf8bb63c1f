"""What the desk's page on accuracy shows: the scores of this version's reader, written into the package by `make scores`.

    accuracy.py GOLD [SET]

The readings are those that scores.py left in build/readings-SET.jsonl.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from scores import ROOT, scored

from onrecord import __version__

SHIPPED = ROOT / "src" / "onrecord" / "data" / "scores.json"
Row = dict[str, Any]


def rows_of(result: dict[str, Any]) -> list[Row]:
    """The scores by what is measured and by field, each with how much it rests on; null where a score says nothing."""
    counted = sum(told[3] for told in result["measures"].values())
    found = round(result["found"][1] * counted)
    whole = [("all figures", "found", "found", counted), ("all figures", "all of its fields", "complete", counted)]
    rows = [_row(measure, field, result[name], sample) for measure, field, name, sample in whole]
    rows += [
        _row("quotations", "with their speaker", result["quotes_with_speaker"], None),
        _row("events", "found", result["events"], None),
    ]
    rows += [_row(measure, "found", told, told[3]) for measure, told in result["measures"].items()]
    rows += [_row("found figures", field, (share, None, None), found) for field, share in result["attributes"].items()]
    return rows


def _row(measure: str, field: str, told: Any, sample: int | None) -> Row:
    precision, recall, both = told[:3]
    return {"measure": measure, "field": field, "precision": precision, "recall": recall, "f1": both, "sample": sample}


def main() -> None:
    gold, name = Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "dev"
    readings = ROOT / "build" / f"readings-{name}.jsonl"
    if not readings.exists():
        print(f"there is no {readings}: the accuracy page stays as it is")
        return
    result = scored(gold, name, readings)
    told = {"reader": __version__, "set": name, "reports": result["reports"], "rows": rows_of(result)}
    SHIPPED.write_text(json.dumps(told, indent=1) + "\n")
    print(f"written to {SHIPPED.relative_to(ROOT)}: the scores of the reader {__version__} on {result['reports']} reports")


if __name__ == "__main__":
    main()
