"""From text to `Names`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from onrecord.model import Actor, ActorMention, Span
from onrecord.read.names.naming import namings
from onrecord.read.names.roster import Roster
from onrecord.read.names.runs import mark, runs
from onrecord.read.names.words import Words, find_words


class Name(NamedTuple):
    """One place where the text names an actor: words `[first, last)`. A NamedTuple, for a report has a hundred of them.

    `named` is false for those told by a common noun alone ("officials", "a resident").
    `feminine` tells whether `she` (true) or `he` (false) may stand for a person; null where the text does not tell.
    `inner` marks a name inside another phrase ("Reuters" in "a spokesperson for Reuters").
    """

    span: Span
    first: int
    last: int
    actor: Actor
    rules: tuple[str, ...]
    named: bool
    feminine: bool | None
    many: bool
    inner: bool


@dataclass(frozen=True)
class Names:
    """The actors of one text, in order of where they are named."""

    words: Words
    found: Sequence[Name]

    @cached_property
    def mentions(self) -> tuple[ActorMention, ...]:
        """Those told by name, or by a noun that stands for a name told before."""
        return tuple(ActorMention(span=name.span, actor=name.actor, rule=name.rules[0]) for name in self.found if name.named)

    @cached_property
    def outer(self) -> tuple[Name, ...]:
        """Those that lie in no other."""
        return tuple(name for name in self.found if not name.inner)

    @cached_property
    def _starts(self) -> list[int]:
        return [name.first for name in self.outer]

    def among(self, wanted: frozenset[str], first: int, last: int) -> Sequence[int]:
        """Which of the words `[first, last)` are among those wanted; looked up once for a text and a set."""
        held = self._held.get(id(wanted))
        if held is None:
            held = self._held[id(wanted)] = [at for at, low in enumerate(self.words.lowers) if low in wanted]
        return held[bisect_left(held, first) : bisect_left(held, last)]

    @cached_property
    def _held(self) -> dict[int, list[int]]:
        return {}

    def within(self, first: int, last: int) -> Sequence[Name]:
        """The outermost names that begin among the words `[first, last)`."""
        return self.outer[bisect_left(self._starts, first) : bisect_left(self._starts, last)]

    def holding(self, word: int) -> Name | None:
        """The outermost name that holds the word."""
        at = bisect_right(self._starts, word) - 1
        return self.outer[at] if at >= 0 and self.outer[at].last > word else None


def find_names(text: str) -> Names:
    """Every person and every body that the text names, each linked to its fullest form in the text.

    >>> [name.actor.name for name in find_names("Mayor Ana Tolme left. Ms Tolme was late.").found]
    ['Ana Tolme', 'Ana Tolme']
    """
    words = find_words(text)
    marked = mark(words)
    read = sorted(
        (naming for first, last in runs(marked) for naming in namings(marked, first, last)),
        key=lambda naming: (naming.first, -naming.last),
    )
    found: list[Name] = []
    actors: dict[int, Actor] = {}
    end = 0
    for naming, entity, rule in Roster(marked, read).link():
        actor = actors.get(id(entity))
        if actor is None:
            actor = actors[id(entity)] = entity.actor
        span = Span(words.starts[naming.first], words.ends[naming.last - 1])
        rules = (rule,) if rule == naming.rule else (rule, naming.rule)
        found.append(
            Name(
                span,
                naming.first,
                naming.last,
                actor,
                rules,
                entity.named,
                entity.feminine,
                _many(naming.rule, actor),
                naming.first < end,
            )
        )
        end = max(end, naming.last)
    return Names(words, found)


def _many(rule: str, actor: Actor) -> bool:
    return rule == "several people" or actor.name.lower().endswith(("s and police", "houthis"))
