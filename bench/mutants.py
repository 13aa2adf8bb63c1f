"""Mutation testing: a small fault put into the code, once each, and whether a test tells.

    mutants.py [numbers merge periods] [--share 1] [--seed 20250710] [--least 0.75] [--again] [--survivors]

mutmut makes the faults ("mutants") in each function of a room, and runs the tests that reach the function, without
those that measure time and with few texts of hypothesis (`mutants_tests.py`). The score is those that a test killed
or that ran out of time, of all that were tried; one that no test reaches counts as survived. Under `--least`, of a
room or of all, the end is status 1.

Left out are functions that build tables, or the functions in them, while their module is imported (mutmut sets the
mutant after that, so no test could tell): `AT_IMPORT`. `--share` tries a part of the mutants, drawn by `--seed` from
their names. The work is done in a copy of the tree, `build/mutants/ROOM`; `--again` tries there only what survived the
last time, and `--survivors` names them; `cd build/mutants/ROOM && mutmut show NAME` shows one.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
COPIED = ("src", "tests", "bench", "pyproject.toml", "README.md")
KILLED = (1, 3)
OUT_OF_TIME = (36, -24, 24, 152, 255)
QUICK = ["-k", "not twice_as_long", "-p", "no:cacheprovider"]
# mutmut's own steps up to where the mutants have names: a part of them can only be asked for by name.
MAKE = "from mutmut.__main__ import *; copy_src_dir(); copy_also_copy_files(); setup_source_paths(); create_mutants(1)"
AT_IMPORT = tuple(
    f"onrecord.{name}__"
    for name in (
        "read.numbers.bounds.x__alternatives",
        "merge.hours_english.x__hours",
        "merge.some_english.x__some",
        "merge.totals.x__total",
        "read.periods.english.x__classes",
        "read.periods.english.x__gathered",
        "read.periods.english.x__listed",
        "read.periods.english_days.x__words",
        "read.periods.english_feasts.x__row",
        "read.periods.feasts.x_fixed",
        "read.periods.feasts.x_from_easter",
        "read.periods.feasts.x_nth",
        "read.periods.feasts.x_once",
        "read.periods.feasts.x_value_of",
        "read.periods.values.x_from_published",
        "read.periods.find.x__indexed",
        "read.periods.wording.x__element",
        "read.periods.wording.x_compiled",
        "read.periods.wording.xǁWordingǁ_seconds",
        "read.periods.wording.xǁWordingǁstarts",
    )
)


@dataclass(frozen=True)
class Room:
    """A room to mutate, and the tests that answer for it."""

    code: str
    tests: tuple[str, ...]


ROOMS = {
    "numbers": Room("read/numbers", ("bench/mutants_tests.py", "tests/read/test_numbers*.py", "tests/read/test_figures.py")),
    "merge": Room("merge", ("tests/merge",)),
    "periods": Room("read/periods", ("bench/mutants_tests.py", "tests/read/test_periods*.py")),
}


def main() -> None:
    """Mutate each room that is asked for, print the scores, and end with status 1 under the least."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("rooms", nargs="*", choices=[*ROOMS, []], help="the rooms to mutate (all)")
    asked.add_argument("--share", type=float, default=1)
    asked.add_argument("--seed", type=int, default=20250710)
    asked.add_argument("--least", type=float, default=0.75)
    asked.add_argument("--again", action="store_true", help="try only what survived the last time, in the copy of the last time")
    asked.add_argument("--survivors", action="store_true", help="name the mutants that survived")
    options = asked.parse_args()
    told: Counter[str] = Counter()
    low = []
    for name in options.rooms or ROOMS:
        outcome = _tried(name, options)
        if options.survivors:
            print(*sorted(mutant for mutant, code in outcome.items() if code not in KILLED + OUT_OF_TIME), sep="\n")
        here = Counter(_word(code) for code in outcome.values())
        told += here
        if _told(name, here) < options.least:
            low.append(name)
    if _told("all", told) < options.least or low:
        sys.exit(f"Under {options.least}: {', '.join(low) or 'all'}.")


def _tried(name: str, options: argparse.Namespace) -> dict[str, int | None]:
    """How each mutant of a room that was tried ended, by its name."""
    room, copy = ROOMS[name], ROOT / "build" / "mutants" / name
    if not options.again:
        shutil.rmtree(copy, ignore_errors=True)
    _copy(name, copy)
    environment = {**os.environ, "ONRECORD_MUTANTS": room.code.replace("/", "."), "PYTHONPATH": str(copy / "mutants" / "bench")}
    subprocess.run([sys.executable, "-c", MAKE], cwd=copy, env=environment, check=True, stdout=subprocess.DEVNULL)
    mutants = _outcomes(copy)
    drawn = random.Random(options.seed).sample(sorted(mutants), round(len(mutants) * options.share))
    to_try = [mutant for mutant in drawn if not options.again or mutants[mutant] not in KILLED + OUT_OF_TIME]
    (copy / "mutants" / "mutmut-stats.json").unlink(missing_ok=True)
    if to_try:
        with (copy / "mutmut.log").open("w", encoding="utf-8") as log:
            call = [sys.executable, "-m", "mutmut", "run", "--max-children", "1", *to_try]
            ended = subprocess.run(call, cwd=copy, env=environment, stdout=log, stderr=subprocess.STDOUT, check=False)
        if ended.returncode:
            sys.exit(f"mutmut could not mutate {room.code} (status {ended.returncode}). What it said is in {copy / 'mutmut.log'}.")
    outcomes = _outcomes(copy)
    return {mutant: outcomes[mutant] for mutant in drawn}


def _copy(name: str, copy: Path) -> None:
    """Bring the tree into `copy`, with mutmut's settings; what is the same there keeps its time, so its outcome."""
    for each in COPIED:
        for source in [ROOT / each] if (ROOT / each).is_file() else sorted((ROOT / each).rglob("*")):
            target = copy / source.relative_to(ROOT)
            if source.is_file() and "__pycache__" not in source.parts and not _same(source, target):
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, target)
    room = ROOMS[name]
    tests = [str(test.relative_to(ROOT)) for pattern in room.tests for test in sorted(ROOT.glob(pattern))]
    settings = {
        "source_paths": ["src"],
        "only_mutate": [f"src/onrecord/{room.code}/*.py"],
        "also_copy": [each for each in COPIED if each != "src"],
        "pytest_add_cli_args": ["-p", "mutants_tests"],
        "pytest_add_cli_args_test_selection": [*tests, *QUICK],
        "use_git_change_detection": False,
    }
    lines = [f"{key} = {json.dumps(value)}" for key, value in settings.items()]
    with (copy / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write("\n[tool.mutmut]\n" + "\n".join(lines) + "\n")


def _same(source: Path, target: Path) -> bool:
    return target.is_file() and target.read_bytes() == source.read_bytes()


def _outcomes(copy: Path) -> dict[str, int | None]:
    """What mutmut wrote down of each mutant: the status that pytest ended with."""
    found = (json.loads(kept.read_text(encoding="utf-8")) for kept in sorted((copy / "mutants").rglob("*.meta")))
    return {mutant: code for each in found for mutant, code in each["exit_code_by_key"].items() if not mutant.startswith(AT_IMPORT)}


def _word(code: int | None) -> str:
    return "killed" if code in KILLED else "out of time" if code in OUT_OF_TIME else "survived" if code == 0 else "untested"


def _told(name: str, told: Counter[str]) -> float:
    """Print a line, and give the score."""
    tried = told.total()
    score = (told["killed"] + told["out of time"]) / tried if tried else 1.0
    print(
        f"{name:8} {score:.3f}  of {tried} mutants: " + ", ".join(f"{many} {word}" for word, many in sorted(told.items())),
        flush=True,
    )
    return score


if __name__ == "__main__":
    main()
