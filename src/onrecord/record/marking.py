"""A claim that the reader missed, from the characters that a person marked: the number is the one that stands there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from onrecord.errors import BadDecision
from onrecord.merge import Atlas, claims_of, keys
from onrecord.model import ITEMS, MEASURES, Claim, Figure, Quantity, Span, Version
from onrecord.record.deciding import corrected

LONGEST = 300  # characters of a figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """Characters of a report, what is counted there, and the fields that the person set besides."""

    report: str
    start: int
    end: int
    measure: str
    item: str
    fields: Mapping[str, Any] = field(default_factory=dict)


def marked_by(report: str, told: Mapping[str, Any]) -> Marked:
    """What a person marked in a report, from the fields of a decision: `at` is the characters, as "120-134".

    Raises `BadDecision` where one is missing.
    """
    fields = dict(told)
    try:
        at, measure, item = (str(fields.pop(name)) for name in ("at", "measure", "item"))
    except KeyError as fault:
        raise BadDecision(f"to add a figure, give {fault.args[0]}: its characters (at=120-134), measure and item") from fault
    first, dash, last = at.partition("-")
    if not (dash and first.isdigit() and last.isdigit()):
        raise BadDecision(f"{at!r} are no characters of the text; write them as 120-134")
    return Marked(report=report, start=int(first), end=int(last), measure=measure, item=item, fields=fields)


def claim_marked(version: Version, marked: Marked, atlas: Atlas) -> tuple[Claim, dict[str, frozenset[str]]]:
    """The claim, and the keys under which merging finds it. Raises `BadDecision` where no number stands in the characters."""
    text = version.reading.report.text
    if version.withdrawn is not None:
        raise BadDecision(f"the text of {marked.report} was withdrawn; nothing can be marked in it")
    if not 0 <= marked.start < marked.end <= len(text) or marked.end - marked.start > LONGEST:
        raise BadDecision(f"characters {marked.start} to {marked.end} are no figure; mark the number and what is counted")
    for name, value, known in (("measure", marked.measure, MEASURES), ("item", marked.item, ITEMS)):
        if value not in known:
            raise BadDecision(f"{value!r} is no {name}; it is one of {', '.join(sorted(known))}")
    span = Span(marked.start, marked.end)
    number, quantity, currency = _number(text, span)
    figure = Figure(
        id="marked", span=span, number=number, measure=marked.measure, item=marked.item, quantity=quantity, currency=currency
    )
    figure = corrected(figure, marked.fields)
    made = claims_of(replace(version, reading=replace(version.reading, figures=(figure,))), atlas)
    return made[0], {name: frozenset(held) for name, held in keys(made).items()}


def _number(text: str, span: Span) -> tuple[Span, Quantity, str | None]:
    """The number in the marked characters, as the whole text tells it: a bound before the mark counts too."""
    from onrecord.read.numbers import find_numbers

    for number in find_numbers(text):
        if span.start <= number.span.start and number.span.end <= span.end:
            return number.span, number.quantity, number.currency
    raise BadDecision(f"no number stands in {span.of(text)!r}; mark the characters that give it")
