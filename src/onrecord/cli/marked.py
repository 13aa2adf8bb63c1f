"""A report's text with the figures, quotations and speakers marked, by colour and by signs that need none.

`[f1 around 400 drones]` is a figure, `‹q1›` stands behind a quotation, `{the mayor said}` is whose words they are.
"""

from __future__ import annotations

from typing import NamedTuple

from rich.style import Style
from rich.text import Text

from onrecord.cli.say import harmless
from onrecord.model import Reading, Span

FIGURE = Style(bold=True, color="magenta")
QUOTE = Style(color="green")
SPEAKER = Style(underline=True, color="cyan")
CLOSING = frozenset("\"'”’»")


class Mark(NamedTuple):
    """A stretch of the text, its colours, and the signs before and behind it."""

    span: Span
    style: Style
    before: str
    behind: str


def marked_text(reading: Reading) -> Text:
    """The whole text of the report, marked."""
    text = reading.report.text
    marks = _marks(reading)
    ends: dict[int, list[Mark]] = {}
    begins: dict[int, list[Mark]] = {}
    for mark in marks:
        begins.setdefault(mark.span.start, []).append(mark)
        ends.setdefault(mark.span.end, []).append(mark)
    shown, at = Text(), 0
    active: list[Mark] = []
    for place in sorted({0, len(text), *begins, *ends}):
        shown.append(harmless(text[at:place]), _blend(active))
        for mark in sorted(ends.get(place, []), key=lambda mark: -mark.span.start):
            shown.append(mark.behind, mark.style)
            active.remove(mark)
        for mark in sorted(begins.get(place, []), key=lambda mark: -mark.span.end):
            shown.append(mark.before, mark.style)
            active.append(mark)
        at = place
    return shown


def _marks(reading: Reading) -> list[Mark]:
    figures = [Mark(figure.span, FIGURE, f"[{figure.id} ", "]") for figure in reading.figures]
    quotes = [
        Mark(_closed(quote.span, reading.report.text), QUOTE, "", f" ‹q{number}›") for number, quote in enumerate(reading.quotes, 1)
    ]
    voices = {figure.attribution for figure in reading.figures} | {quote.attribution for quote in reading.quotes}
    return figures + quotes + [Mark(voice, SPEAKER, "{", "}") for voice in sorted(voice for voice in voices if voice)]


def _closed(span: Span, text: str) -> Span:
    """The quotation with the mark that closes it, so that our sign stands behind both."""
    return Span(span.start, span.end + 1) if text[span.end : span.end + 1] in CLOSING else span


def _blend(active: list[Mark]) -> Style:
    return Style.combine([mark.style for mark in active]) if active else Style.null()
