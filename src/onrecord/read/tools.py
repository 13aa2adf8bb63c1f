"""What reading needs besides the text: heavy things, loaded once by the caller and handed in."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.read.parse import Pipeline
from onrecord.read.places.gazetteer import Gazetteer


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """The spaCy pipeline and the gazetteer; `read` itself opens no file."""

    pipeline: Pipeline
    gazetteer: Gazetteer
