"""The pages' templates, with the words and the addresses that they use."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from fastapi import Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from onrecord import __version__
from onrecord.web import words
from onrecord.web.people import Person

HERE = Path(__file__).parent
STATIC = HERE / "static"
MODULES = ("keyboard", "map", "chart", "marking")


class Pages:
    """The templates, loaded once."""

    def __init__(self, picture: Callable[[Sequence[Mapping[str, Any]]], Markup], *, tiles: bool) -> None:
        self._env = _Rows(
            loader=FileSystemLoader(HERE / "html"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            finalize=_shown,
        )
        named = ("number", "bounds", "counted", "day", "days", "month", "around", "many", "told_by", "kind", "precision", "outward")
        self._env.filters |= {name: getattr(words, name) for name in named} | {"path": lambda name: quote(str(name), safe="")}
        self._env.globals |= {name: getattr(words, name) for name in named}
        self._env.globals |= {
            "version": __version__,
            "built": _built(),
            "data": _data,
            "sheet": _sheet(),
            "picture": picture,
            "tiles": tiles,
        }

    def load(self) -> None:
        """Read all templates: each takes some hundredths of a second when it is first asked for."""
        for name in self._env.list_templates(["html"]):
            self._env.get_template(name)

    def render(self, template: str, data: Mapping[str, Any], request: Request, person: Person) -> bytes:
        """A page as bytes."""
        from onrecord.web.ask import address

        def at(**changed: Any) -> str:
            return address(request, changed)

        view = {
            "path": request.url.path,
            "query": _Query(request.query_params),
            "here": request.url.path + (f"?{request.url.query}" if request.url.query else ""),
            "person": person,
            "at": at,
        }
        page = self._env.get_template(template).render({**data, "view": view})
        return page.encode("utf-8", "replace")


class _Rows(Environment):
    """Templates over rows. The engine looks for an attribute before it looks into a row, which takes most of a page's time."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        """What a row holds under a name; of anything else its attribute."""
        if type(obj) is dict and attribute in obj:
            return obj[attribute]
        return super().getattr(obj, attribute)


class _Query(dict[str, str]):
    """What was asked, where what was not asked is empty."""

    def __missing__(self, name: str) -> str:
        return ""


def _shown(value: Any) -> Any:
    """Text from reports holds characters that a page would obey, and some that it cannot hold."""
    if isinstance(value, str) and not isinstance(value, Markup):
        return words.plain(value)
    return "" if value is None else value


def _data(value: Any) -> Markup:
    """Data for a script of ours, in an element that is not run: nothing in it can end the element."""
    told = json.dumps(value, ensure_ascii=True, default=str, separators=(",", ":"))
    return Markup(told.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))


def _built() -> dict[str, dict[str, Any] | None]:
    """What the build of `desk/` made, by module: its file and its styles. Null where it was not built."""
    manifest = STATIC / "built" / ".vite" / "manifest.json"
    if not manifest.exists():
        return dict.fromkeys(MODULES)
    made: dict[str, dict[str, Any]] = json.loads(manifest.read_text())
    return dict.fromkeys(MODULES) | {
        Path(name).stem: {"file": each["file"], "css": each.get("css", [])} for name, each in made.items() if each.get("isEntry")
    }


def _sheet() -> str:
    """The style sheet's address: a new one whenever it changes, so that browsers may keep it."""
    from hashlib import sha256

    return f"/static/desk.css?{sha256((STATIC / 'desk.css').read_bytes()).hexdigest()[:12]}"
