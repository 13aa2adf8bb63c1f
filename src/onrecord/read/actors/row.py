"""A row of the table of actors."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model import Actor, ActorKind
from onrecord.read.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Known(Row):
    """An actor that onrecord knows by its names; `name` is the one it is recorded under.

    `names` stand for the actor itself, `people` are its adjectives and its people ("Russian", "Ukrainians"), `seats` stand for it
    where they act ("the Kremlin said") and are places elsewhere. `lands` are the ISO 3166 codes in which it fights or rules:
    harm done there is done to it, by those who fight it. A reporter adds a row.
    """

    id: str
    kind: ActorKind
    names: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    lands: tuple[str, ...] = ()
    wikidata: str | None = None

    @property
    def actor(self) -> Actor:
        """The actor as a record holds it."""
        return Actor(name=self.name, id=self.id, kind=self.kind, wikidata=self.wikidata)


def states(table: str) -> tuple[Known, ...]:
    """The states of a table with one line each: `ISO | name, other names | people | seats`."""
    return tuple(_state(line) for line in table.strip().splitlines())


def _state(line: str) -> Known:
    code, names, people, seats = (part.strip() for part in line.split("|"))
    name, *others = _listed(names)
    return Known(
        name=name,
        id=code,
        kind=ActorKind.STATE,
        names=(name, *others),
        people=tuple(_listed(people)),
        seats=tuple(_listed(seats)),
        lands=(code,),
        means={f"{name} agreed.": name},
    )


def groups(kind: ActorKind, table: str) -> tuple[Known, ...]:
    """The groups or bodies of a table with one line each: `id | name, other names | people | lands`."""
    rows = []
    for line in table.strip().splitlines():
        slug, names, people, lands = (part.strip() for part in line.split("|"))
        name, *others = _listed(names)
        rows.append(
            Known(
                name=name,
                id=slug,
                kind=kind,
                names=(name, *others),
                people=tuple(_listed(people)),
                lands=tuple(_listed(lands)),
                means={f"{name} agreed.": name},
            )
        )
    return tuple(rows)


def _listed(part: str) -> list[str]:
    return [item.strip() for item in part.split(",") if item.strip()]
