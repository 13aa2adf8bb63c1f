"""Scores: what is read from the reports of ../shared/gold, held to its labels by its own score.py.

    scores.py [GOLD] [SET ...] [--errors N]

GOLD is the folder with score.py and the sets (../shared/gold), SET one or more of its folders (train dev).
The readings are left in build/readings-SET.jsonl. `bench/floors.json` holds what no score may fall under.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
FLOORS = ROOT / "bench" / "floors.json"


def write_readings(reports: Path, out: Path) -> None:
    """Read every report of a gold folder."""
    from onrecord.export import as_json
    from onrecord.model import Reading
    from onrecord.record import read_all

    names = [str(path) for path in sorted(reports.glob("*.json")) if not path.name.endswith(".gold.json")]
    out.parent.mkdir(exist_ok=True)
    found = list(read_all(names))
    out.write_text("".join(as_json(each) + "\n" for each in found if isinstance(each, Reading)), encoding="utf-8")
    for each in found:
        if not isinstance(each, Reading):
            print(each, file=sys.stderr)


def scored(gold: Path, name: str, readings: Path) -> dict[str, Any]:
    """What score.py says, as numbers."""
    call = [sys.executable, str(gold / "score.py"), str(gold / name), str(readings), "--json"]
    return dict(json.loads(subprocess.run(call, capture_output=True, check=True).stdout))


def plain(result: dict[str, Any]) -> dict[str, float]:
    """The scores that have a floor, by the names they have in floors.json; more is better but for `false_figures`."""
    found, quotes, right = result["found"], result["quotes_with_speaker"], result["attributes"]
    return {
        "found_precision": found[0],
        "found_recall": found[1],
        "found_f1": found[2],
        "complete_f1": result["complete"][2],
        "quotes_with_speaker_f1": quotes[2],
        "events_f1": result["events"][2],
        **{name: right[name] for name in ("item", "qualifier", "actor", "target", "country", "place", "days", "speaker", "status")},
        "false_figures": result["false_figures_on_reports_without_any"],
        "unread": result["unread"],
    }


def fallen(scores: dict[str, float], floors: dict[str, float]) -> list[str]:
    """The scores that are worse than their floor, in words."""
    fewer_is_better = ("false_figures", "unread")
    return [
        f"{name} is {scores[name]:.3f}, and its floor is {floor}"
        for name, floor in floors.items()
        if (scores[name] > floor if name in fewer_is_better else scores[name] < floor)
    ]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("gold", type=Path, nargs="?", default=Path("../shared/gold"))
    options.add_argument("sets", nargs="*", default=["train", "dev"])
    options.add_argument("--errors", default="0")
    called = options.parse_args()
    worse: list[str] = []
    floors = json.loads(FLOORS.read_text())
    for name in called.sets:
        if not (called.gold / name).is_dir():
            print(f"there is no {called.gold / name}: {name} is not scored")
            continue
        readings = ROOT / "build" / f"readings-{name}.jsonl"
        write_readings(called.gold / name, readings)
        print(f"== {name}", flush=True)
        subprocess.run(
            [sys.executable, called.gold / "score.py", called.gold / name, readings, "--errors", called.errors], check=True
        )
        worse += [f"{name}: {told}" for told in fallen(plain(scored(called.gold, name, readings)), floors.get(name, {}))]
    print("\n".join(worse))
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
