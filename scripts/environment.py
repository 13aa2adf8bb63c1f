#!/usr/bin/env python3
"""Make or mend the environment in .venv: `environment.py run` to use onrecord, `environment.py dev` to check and test it too.

The packages are those of requirements.txt or requirements-dev.txt, by hash. Nothing is done where .venv already holds
them: a stamp in it keeps the hash of the files that it was made from. Standard library only, since it runs before all else.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "made-from"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
FILES = {"run": "requirements.txt", "dev": "requirements-dev.txt"}
OLDEST = (3, 11)


def main(kind: str) -> None:
    if sys.version_info < OLDEST:
        sys.exit(f"onrecord needs Python 3.11 or newer; this is {sys.version.split()[0]}. Try: make PYTHON=python3.11")
    wanted = {name: f"{name} {_made_from(name)}" for name in FILES}
    have = STAMP.read_text().splitlines() if STAMP.exists() else []
    command = BIN / "onrecord"
    if command.exists() and (wanted[kind] in have or wanted["dev"] in have):
        return
    if have and not any(line in wanted.values() for line in have):
        print("The requirements or the Python have changed: .venv is made anew.", flush=True)
        shutil.rmtree(VENV)
    if not (BIN / "python").exists():
        venv.create(VENV, clear=True, with_pip=True, symlinks=os.name != "nt")
    print(f"Installing {FILES[kind]} into .venv ...", flush=True)
    STAMP.unlink(missing_ok=True)  # an installation broken off must not pass for a whole one
    _pip("--no-deps", "--require-hashes", "-r", FILES[kind])
    # hatchling is among the requirements, so building needs no network.
    _pip("--no-deps", "--no-build-isolation", "--editable", ".")
    STAMP.write_text("\n".join({*(line for line in have if line in wanted.values()), wanted[kind]}) + "\n")


def _made_from(kind: str) -> str:
    told = hashlib.sha256(sys.version.encode() + str(ROOT).encode())
    for name in (FILES[kind], "pyproject.toml"):
        told.update((ROOT / name).read_bytes())
    return told.hexdigest()


def _pip(*arguments: str) -> None:
    done = subprocess.run([BIN / "python", "-m", "pip", "install", "-qq", "--disable-pip-version-check", *arguments], cwd=ROOT)
    if done.returncode:
        sys.exit(f"pip could not install {arguments[-1]}; see above")


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in FILES:
        sys.exit(f"usage: environment.py {'|'.join(FILES)}")
    main(sys.argv[1])
