"""What reading needs besides the text: heavy things, loaded once by the caller and handed in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from onrecord.read.parse import Pipeline


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """The spaCy pipeline, and later the gazetteer and the table of actors. `read` itself opens no file."""

    pipeline: Pipeline
    gazetteer: Any = None
    languages: Any = None
