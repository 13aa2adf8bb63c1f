"""What can be listed is documented, and this says so."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
import typer.main
from typer.testing import CliRunner

import onrecord.errors
from onrecord.cli.app import app
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text()
MAKEFILE = (ROOT / "Makefile").read_text()
COMMANDS = typer.main.get_command(app).commands  # type: ignore[attr-defined]
SAID = [line.strip() for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL) for line in block.splitlines() if line.strip()]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_each_of_its_options_stands_in_the_readme(name: str) -> None:
    options = [option for parameter in COMMANDS[name].params for option in parameter.opts if option.startswith("--")]
    assert f"onrecord {name}" in README
    assert [option for option in options if option not in README] == []


@pytest.mark.parametrize("line", [line for line in SAID if "onrecord " in line])
def test_every_call_in_the_readme_is_one_that_the_command_takes(line: str) -> None:
    words = shlex.split(line.split("#")[0].split("|")[-1].split(">")[0])
    name, *arguments = words[words.index(next(word for word in words if word.endswith("onrecord"))) + 1 :]
    assert name in COMMANDS or name == "--version"
    if name in COMMANDS:
        known = {option for parameter in COMMANDS[name].params for option in parameter.opts}
        assert [word for word in arguments if word.startswith("--") and word not in known] == []


@pytest.mark.parametrize("line", [line for line in SAID if line.startswith("make ")])
def test_every_make_target_in_the_readme_is_there(line: str) -> None:
    assert re.search(rf"^{shlex.split(line)[1]}:", MAKEFILE, re.MULTILINE)


def test_every_make_target_says_what_it_is_for() -> None:
    targets = re.findall(r"^([a-z]+):(.*)$", MAKEFILE, re.MULTILINE)
    assert [name for name, rest in targets if "## " not in rest] == []


def test_every_room_stands_in_the_map() -> None:
    rooms = [path.name for path in (ROOT / "src/onrecord").iterdir() if (path / "__init__.py").exists()]
    assert [room for room in rooms if f"`{room}/`" not in README] == []


def test_every_error_stands_in_the_tree() -> None:
    kinds = [name for name, kind in vars(onrecord.errors).items() if isinstance(kind, type) and issubclass(kind, Exception)]
    tree = onrecord.errors.__doc__ or ""
    assert [name for name in kinds if not re.search(rf"\b{name}\b", tree)] == []


def test_every_option_has_a_sentence_of_help() -> None:
    for name in COMMANDS:
        shown = CliRunner().invoke(app, [name, "--help"]).stdout
        assert "Show this message" in shown
        assert [each.name for each in COMMANDS[name].params if each.name != "help" and not each.help] == []


def test_every_decision_is_a_page_with_what_was_decided_and_why() -> None:
    pages = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert [path.name[:4] for path in pages] == [f"{number:04}" for number in range(1, len(pages) + 1)]
    assert [path.name for path in pages if not _says_why(path)] == []


def _says_why(path: Path) -> bool:
    page = path.read_text()
    return page.startswith("# ") and "\n## Decided\n" in page and "\n## Why\n" in page
