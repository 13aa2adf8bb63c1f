"""From text to `Parsed`, paragraph by paragraph, so that memory does not grow with the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Protocol

from onrecord.model import Span
from onrecord.read.parsed import Parsed, Sentence, Token

LINE = re.compile(r"[^\r\n\u2028\u2029]+")
LONGEST = 4_000  # characters parsed in one piece: the parser's memory grows with it
SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\s+")
BATCH = 16


class Pipeline(Protocol):
    """What is asked of a spaCy `Language`."""

    def pipe(self, texts: Any, *, batch_size: int) -> Any:
        """The texts as spaCy docs, in order."""
        ...


def parse(text: str, pipeline: Pipeline) -> Parsed:
    """The tokens and sentences of `text`, with the offsets of the whole text.

    >>> parse("Two drones fell.\\nNobody was hurt.", pipeline).sentences[1].start  # doctest: +SKIP
    17
    """
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    pieces = list(_pieces(text))
    docs = pipeline.pipe((piece.of(text) for _, piece in pieces), batch_size=BATCH)
    for (paragraph, piece), doc in zip(pieces, docs, strict=True):
        base = len(tokens)
        for sentence in doc.sents:
            if not sentence.text.strip():
                continue
            start, end = piece.start + sentence.start_char, piece.start + sentence.end_char
            sentences.append(Sentence(len(sentences), base + sentence.start, base + sentence.end, start, end, paragraph))
        tokens.extend(_tokens(doc, piece.start, base))
    return Parsed(text, tokens, _numbered(tokens, sentences))


def _tokens(doc: Any, offset: int, base: int) -> Iterator[Token]:
    for token in doc:
        start = offset + token.idx
        word = token.text
        yield Token(base + token.i, start, start + len(word), word, word.lower(), token.tag_, token.dep_, base + token.head.i, -1)


def _numbered(tokens: list[Token], sentences: list[Sentence]) -> list[Sentence]:
    """Write each token's sentence into it (spaces between pieces belong to none)."""
    for sentence in sentences:
        for at in range(sentence.first, sentence.last):
            tokens[at] = tokens[at]._replace(sentence=sentence.index)
    return sentences


def _pieces(text: str) -> Iterator[tuple[int, Span]]:
    """The lines of the text, numbered; a line over `LONGEST` in pieces that end at a sentence, else at a space."""
    for number, line in enumerate(LINE.finditer(text)):
        start, end = line.span()
        while end - start > LONGEST:
            cut = _cut(text, start, start + LONGEST)
            yield number, Span(start, cut)
            start = cut
        if text[start:end].strip():
            yield number, Span(start, end)


def _cut(text: str, start: int, limit: int) -> int:
    ends = [match.end() for match in SENTENCE_END.finditer(text, start, limit)]
    if ends:
        return ends[-1]
    space = text.rfind(" ", start + 1, limit)
    return space + 1 if space > start else limit
