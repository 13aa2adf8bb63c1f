"""Whose statement each part of a text is."""

from __future__ import annotations

from onrecord.read.speakers import english
from onrecord.read.speakers.attribution import Attribution, speaker_of
from onrecord.read.speakers.find import find_attributions
from onrecord.read.speakers.show import show

TABLES = (*english.TABLES,)

__all__ = ["TABLES", "Attribution", "find_attributions", "show", "speaker_of"]
