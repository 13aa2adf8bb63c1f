"""From the wording of a row to a match on pieces. A wording is short, so each match is bounded."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from onrecord.read.periods.pieces import Piece


class Element(NamedTuple):
    """One place of a wording: the words or the classes that may stand there, and whether it may be left out."""

    words: frozenset[str]
    classes: frozenset[str]
    optional: bool


class Wording(NamedTuple):
    """A wording, compiled."""

    elements: tuple[Element, ...]

    def starts(self) -> Iterable[tuple[str, str | None]]:
        """The pairs of words or classes with which it can begin; the second is null where one piece may be all of it."""
        for at, element in enumerate(self.elements):
            for following in self._seconds(at + 1):
                yield from ((name, following) for name in element.words | element.classes)
            if not element.optional:
                return

    def _seconds(self, first: int) -> Iterable[str | None]:
        for element in self.elements[first:]:
            yield from element.words | element.classes
            if not element.optional:
                return
        yield None


UNIT_CLASSES = {"ONEUNIT": "UNIT", "UNITS": "UNIT"}  # one number or the other: the value is read the same way

Taken = tuple[tuple[Element, int], ...]


def compiled(says: str) -> Wording:
    """`"WEEKDAY ,? last|next week"` as elements."""
    return Wording(tuple(_element(part) for part in says.split()))


def _element(part: str) -> Element:
    optional = part.endswith("?")
    names = (part[:-1] if optional else part).split("|")
    classes = frozenset(name for name in names if name.isupper() and len(name) > 1)
    return Element(frozenset(names) - classes, classes, optional)


def _fits(element: Element, piece: Piece) -> bool:
    return piece.lower in element.words or any(name in piece.classes for name in element.classes)


def match(wording: Wording, pieces: Sequence[Piece], first: int) -> Taken | None:
    """The longest way in which the wording can be read from the piece on, or null."""
    return _match(wording.elements, 0, pieces, first, first)


def _match(elements: Sequence[Element], at: int, pieces: Sequence[Piece], here: int, first: int) -> Taken | None:
    if at == len(elements):
        return ()
    element = elements[at]
    if here < len(pieces) and (here == first or pieces[here].follows) and _fits(element, pieces[here]):
        rest = _match(elements, at + 1, pieces, here + 1, first)
        if rest is not None:
            return ((element, here), *rest)
    return _match(elements, at + 1, pieces, here, first) if element.optional else None


def caught_values(taken: Taken, pieces: Sequence[Piece]) -> dict[str, list[int]]:
    """What each class of the wording caught, left to right."""
    values: dict[str, list[int]] = defaultdict(list)
    for element, at in taken:
        for name in element.classes:
            if name in pieces[at].classes:
                values[UNIT_CLASSES.get(name, name)].append(pieces[at].classes[name])
    return values
