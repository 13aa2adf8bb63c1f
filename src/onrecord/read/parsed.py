"""A text as tokens and sentences: what every room of `read` looks at instead of spaCy's own objects."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from onrecord.model import Span


class Token(NamedTuple):
    """One token. A NamedTuple, not a dataclass: a report has 700 of them and these are made four times as fast.

    `start`, `end` are characters of the report's text; `head` is the index of its head among the report's tokens
    (its own index at a sentence's root); `tag` is Penn Treebank, `dep` ClearNLP, as spaCy's English pipelines give them.
    """

    index: int  # type: ignore[assignment]  # hides a method of tuples that nobody asks a token for
    start: int
    end: int
    text: str
    lower: str
    tag: str
    dep: str
    head: int
    sentence: int

    @property
    def span(self) -> Span:
        """The token's characters."""
        return Span(self.start, self.end)


class Sentence(NamedTuple):
    """Tokens `[first, last)` of one sentence, which is paragraph `paragraph` of the text."""

    index: int  # type: ignore[assignment]
    first: int
    last: int
    start: int
    end: int
    paragraph: int


@dataclass(frozen=True)
class Parsed:
    """A whole text, parsed paragraph by paragraph, so that a parse never runs over a heading or a list item."""

    text: str
    tokens: Sequence[Token]
    sentences: Sequence[Sentence]

    @cached_property
    def children(self) -> list[list[int]]:
        """For each token, the indices of the tokens it heads, left to right."""
        below: list[list[int]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.index:
                below[token.head].append(token.index)
        return below

    @cached_property
    def _token_starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def tokens_in(self, span: Span) -> list[Token]:
        """The tokens that share a character with the span."""
        at = bisect_left(self._token_starts, span.start)
        if at and self.tokens[at - 1].end > span.start:
            at -= 1
        found = []
        while at < len(self.tokens) and self.tokens[at].start < span.end:
            found.append(self.tokens[at])
            at += 1
        return found

    def last_before(self, end: int) -> int:
        """The index of the last token that begins before the character `end`."""
        return max(0, bisect_left(self._token_starts, end) - 1)

    def sentence_at(self, position: int) -> Sentence | None:
        """The sentence that holds the character, or the last one that begins before it."""
        at = bisect_right(self._sentence_starts, position) - 1
        return self.sentences[at] if at >= 0 else None

    def subtree(self, index: int) -> list[int]:
        """The token's index and those of all below it, in order of the text."""
        found, todo = [], [index]
        while todo:
            at = todo.pop()
            found.append(at)
            todo.extend(self.children[at])
        return sorted(found)

    def ancestors(self, index: int) -> Iterator[Token]:
        """The token's head, its head's head, and so on up to the root."""
        while self.tokens[index].head != index:
            index = self.tokens[index].head
            yield self.tokens[index]
