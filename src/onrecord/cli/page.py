"""One reading on the screen: the text with what was read marked in it, then the figures to check.

Everything from a report goes through `harmless` and into `rich` as plain text, never as markup.
"""

from __future__ import annotations

import os
import sys

from rich.console import Console
from rich.text import Text

from onrecord.cli.explain import decisions_table, numbers_table
from onrecord.cli.figures import figures_table, quotes_table
from onrecord.cli.marked import marked_text
from onrecord.cli.say import harmless
from onrecord.model import Reading

WIDTH = 120  # where there is no terminal to ask


def print_page(reading: Reading, *, explain: bool = False) -> None:
    """Print the text marked, the figures and the quotations; with `explain`, every number and every decision too."""
    console = _console()
    console.rule(_heading(reading), align="left", style="dim")
    console.print(marked_text(reading))
    console.print()
    verdict = _verdict(reading, explain=explain)
    for line in verdict:
        console.print(line)
    if verdict:
        console.print()
    tables = [figures_table(reading, width=console.width), quotes_table(reading)]
    if explain:
        tables += [numbers_table(reading), decisions_table(reading)]
    for table in tables:
        if table is not None:
            console.print(table)
    console.print()


def _console() -> Console:
    width = None if sys.stdout.isatty() else int(os.environ.get("COLUMNS", "0") or 0) or WIDTH
    return Console(file=sys.stdout, width=width, markup=False, highlight=False, emoji=False)


def _heading(reading: Reading) -> Text:
    report = reading.report
    told = (report.id, report.title, report.publisher, report.published.isoformat() if report.published else None)
    return Text(" · ".join(harmless(part).replace("\n", " ") for part in told if part), style="bold")


def _verdict(reading: Reading, *, explain: bool) -> list[Text]:
    """What a person must know before the tables: that it was not read, that it is not about conflict, that nothing was found."""
    if reading.not_read:
        return [Text(f"Not read: {harmless(reading.not_read)}.")]
    about = reading.about_conflict
    lines = []
    if about.value is False:
        lines.append(Text(f"Not about armed conflict or its diplomacy: {harmless(about.reason)}."))
    elif explain:
        lines.append(Text(f"About armed conflict or its diplomacy: {harmless(about.reason)}."))
    if not reading.figures and about.value is not False:
        lines.append(Text("No figures."))
    return lines
