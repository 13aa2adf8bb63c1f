"""How often the reader is right, as it was measured."""

from __future__ import annotations

import json
from functools import lru_cache
from importlib import resources
from typing import Annotated, Any

from fastapi import APIRouter
from fastapi.responses import Response

from onrecord import __version__
from onrecord.web.ask import SHOWN, Asking
from onrecord.web.questions import Asks, Question

router = APIRouter(tags=["pages"])


@router.get("/accuracy", responses=SHOWN)
def accuracy(ask: Asking, question: Annotated[Question, Asks]) -> Response:  # noqa: ARG001 (it documents `format`)
    """The scores of this version's reader, by measure and field, with how much they rest on; or that it was not measured."""
    return ask.page("accuracy.html", measured)


@lru_cache(maxsize=1)
def measured() -> dict[str, Any]:
    """What `make scores` wrote for this version of the reader; nothing stands where another version was measured."""
    file = resources.files("onrecord").joinpath("data", "scores.json")
    return shown(json.loads(file.read_text()) if file.is_file() else {})


def shown(scores: dict[str, Any]) -> dict[str, Any]:
    """The scores where they are of this version, else that it was not measured."""
    fits = scores.get("reader") == __version__
    return {"reader": __version__, "measured": fits, "scores": scores if fits else None}
