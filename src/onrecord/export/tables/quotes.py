"""The quotations of the newest versions."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.export.cells import shown
from onrecord.export.table import Cell, Table, columns
from onrecord.export.view import View


def _rows(view: View) -> Iterator[tuple[Cell, ...]]:
    for version in view.held.versions:
        if not version.newest:
            continue
        report = version.reading.report
        for quote in version.reading.quotes:
            speaker = quote.speaker
            yield (
                report.id,
                quote.span.start,
                quote.span.end,
                shown(quote.text),
                None if speaker is None else speaker.name,
                None if speaker is None else speaker.role,
                None if speaker is None else speaker.id,
                report.publisher,
                report.url,
                report.published,
                "unreviewed",
            )


QUOTES = Table(
    name="quotes",
    about="Direct speech, one row for each pair of quotation marks in the newest version of a report.",
    columns=columns(
        "report | text | The report's id.",
        "start | whole number | Where the words begin in the report's text.",
        "end | whole number | Where they end.",
        "text | text | The words between the quotation marks.",
        "speaker | text | Whose words they are; empty where the report does not say.",
        "speaker_role | text | The speaker's office, as the report gives it.",
        "speaker_id | text | The speaker's id, where known.",
        "outlet | text | Who published the report.",
        "url | text | The report's address.",
        "published | day | The day the report was published.",
        "state | text | Always unreviewed: quotations are not reviewed one by one.",
    ),
    rows=_rows,
)
