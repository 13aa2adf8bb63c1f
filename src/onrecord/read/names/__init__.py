"""Everyone and every body that a text names, linked within the text, from its words alone."""

from __future__ import annotations

from onrecord.read.names import english_bodies, english_given, english_nations, english_roles
from onrecord.read.names.find import Name, Names, find_names
from onrecord.read.names.show import show

TABLES = (*english_roles.TABLES, *english_bodies.TABLES, *english_nations.TABLES, *english_given.TABLES)

__all__ = ["TABLES", "Name", "Names", "find_names", "show"]
