"""What stands around the sections of a situation report: its head, its legend, its last line."""

from __future__ import annotations

from onrecord.export.sitrep.nouns import Sitrep
from onrecord.export.sitrep.words import days_words, moment_words

LEGEND = (
    "Each number leads to the figure it was read from: sentence, voice, outlet, time. A number marked ∑ was computed by onrecord; "
    "it leads to its rule and its members, and is nobody's statement. Reports are told as they were written; that a figure stands "
    "here does not say that it is true."
)


def headline(report: Sitrep) -> str:
    """The title, with the number in the series where one was given."""
    return report.title if report.number is None else f"{report.title}, No. {report.number}"


def covered(report: Sitrep) -> str:
    """The as-of and the period, in one line."""
    if report.since is None and report.until is None:
        period = "all days held"
    elif report.since is None or report.until is None:
        bound = report.since or report.until
        period = f"{'from' if report.since else 'until'} {days_words(bound, bound)}"
    else:
        period = days_words(report.since, report.until)
    return f"As of {moment_words(report.as_of)}. Period covered: {period}. From the record {report.record}."


def colophon(report: Sitrep) -> str:
    """The line of version, time and hash."""
    return f"onrecord {report.software}, as of {moment_words(report.as_of)}, made from inputs with SHA-256 {report.inputs}."
