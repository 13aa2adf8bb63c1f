"""Every person, body and side that a text names: the table's actors, and those that the room of names reads."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from onrecord.model import ActorKind, ActorMention, Span
from onrecord.read.actors.find import KNOWN, ActorTable, Form, Named, find_named
from onrecord.read.names import Name, Names
from onrecord.read.parsed import Parsed


def find_actors(parsed: Parsed, names: Names, table: ActorTable = KNOWN) -> tuple[ActorMention, ...]:
    """Every naming of a person, a body or a side, left to right, linked within the report.

    A state named by its people, seat or forces is the state. Where a name of a body holds a side's ("Lorvia's air force"),
    both are named. `rule` says by which form or which row of the room of names.
    """
    return merge_actors(parsed, names, find_named(parsed, table), table)


def merge_actors(parsed: Parsed, names: Names, named: tuple[Named, ...], table: ActorTable = KNOWN) -> tuple[ActorMention, ...]:
    """The same from the sides that were found already."""
    by_name = {name: row for row in reversed(table.rows) for name in row.names}
    seats = {seat for row in table.rows for seat in row.seats}
    found: dict[Span, ActorMention] = {}
    for one in named:
        if one.form is not Form.ATTRIBUTE:
            span = one.span(parsed)
            found[span] = ActorMention(span=span, actor=one.actor, rule=f"table of actors, by {one.form.value}")
    taken = sorted(found)
    forces = {span.start for one in named if one.form is Form.FORCES for span in [one.span(parsed)]}
    for name in names.found:
        if not name.named:
            continue
        span = _name_alone(parsed.text, name)
        if name.actor.kind is ActorKind.STATE and name.actor.name in seats:
            continue  # a capital that does not act here is a place
        if name.actor.kind in {ActorKind.STATE, ActorKind.GROUP, ActorKind.OTHER, None} and _overlaps(taken, span):
            continue  # the table knows it better
        if name.actor.kind is ActorKind.BODY and span.start in forces and " of " in name.actor.name:
            continue  # `Russian forces of killing ...` after `accused`
        row = by_name.get(name.actor.name)
        actor = replace(row.actor, role=name.actor.role, body=name.actor.body) if row else name.actor
        if span in found and row is None and name.actor.kind is not ActorKind.PERSON:
            continue
        found[span] = ActorMention(span=span, actor=actor, rule=name.rules[0])
    return tuple(found[span] for span in sorted(found))


def _overlaps(taken: list[Span], span: Span) -> bool:
    at = bisect_right(taken, span)
    return any(taken[near].overlaps(span) for near in (at - 1, at) if 0 <= near < len(taken))


def _name_alone(text: str, name: Name) -> Span:
    """The characters of a person's name without the role before it."""
    if name.actor.kind is not ActorKind.PERSON:
        return name.span
    said = name.span.of(text)
    for form in (name.actor.name, name.actor.name.split()[-1]):
        at = said.find(form)
        if at >= 0:
            return Span(name.span.start + at, name.span.start + at + len(form))
    return name.span
