"""One place on its way into the file."""

from __future__ import annotations

from dataclasses import dataclass, field

COUNTRY, PROVINCE, DISTRICT, TOWN, HAMLET, SITE, AREA = range(7)
FROM_SEAT, CAPITAL, KNOWN = 1, 2, 4


@dataclass
class Record:
    """A place. `names` are how it is usually called, `others` spellings that are less likely to mean it."""

    kind: int
    name: str
    country: str
    latitude: float | None = None
    longitude: float | None = None
    geonames: int = 0
    population: int = 0
    flags: int = 0
    parent: Record | None = None
    names: set[str] = field(default_factory=set)
    others: set[str] = field(default_factory=set)
    letters: set[str] = field(default_factory=set)  # abbreviations matched letter for letter
    peoples: set[str] = field(default_factory=set)

    def order(self) -> tuple[int, str, str, int]:
        """Where it stands in the file: units first, so that a parent's number is small."""
        return (self.kind if self.kind < TOWN else TOWN, self.country, self.name, self.geonames)
