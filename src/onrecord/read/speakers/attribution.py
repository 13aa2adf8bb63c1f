"""What somebody says in a text, and which characters that covers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.model import Actor, Span

SUBJECTS = frozenset(("subject before the verb", "words that speak"))
"""The rules whose words are but a subject and its verb."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """The words `span` give what stands in `scope` as the speaker's; outside of every scope the report speaks itself."""

    span: Span
    speaker: Actor
    scope: tuple[Span, ...]
    rule: str


def speaker_of(span: Span, attributions: Sequence[Attribution]) -> tuple[Actor | None, Attribution | None]:
    """Whose statement the characters are: of the attributions that cover them, the one that covers the least.

    Both are null where the report says it in its own voice, and in the words that tell who speaks ("two wounded men said").

    >>> said = Attribution(span=Span(10, 20), speaker=Actor(name="Ana Tolme"), scope=(Span(0, 20),), rule="subject before the verb")
    >>> speaker_of(Span(0, 5), [said])[0].name
    'Ana Tolme'
    >>> speaker_of(Span(30, 35), [said])
    (None, None)
    """
    best: tuple[int, Attribution] | None = None
    for attribution in attributions:
        if attribution.rule in SUBJECTS and attribution.span.holds(span):
            continue
        for scope in attribution.scope:
            if scope.start <= span.start < scope.end:
                size = scope.end - scope.start
                if best is None or size < best[0]:
                    best = size, attribution
    return (best[1].speaker, best[1]) if best else (None, None)
