"""Which words are seldom a place: common words, given names, surnames."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Names:
    """Folded single words. `common` are words of the language, `given` and `family` names of persons."""

    common: frozenset[str]
    given: frozenset[str]
    family: frozenset[str]

    @classmethod
    def read(cls, tables: Path) -> Names:
        """The three lists of `tables`."""
        lists = [frozenset((tables / f"{name}.txt").read_text(encoding="utf-8").split()) for name in ("common", "given", "family")]
        return cls(*lists)
