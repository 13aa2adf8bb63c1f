"""Reading reports: one text, or all that a list of names means."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from itertools import chain

from onrecord.errors import NotRead, SourceError
from onrecord.model import Reading, Report
from onrecord.record.tools import load_tools, require_model
from onrecord.run import in_processes, inline
from onrecord.sources import Limits, Source, find_sources, make_report, parse_day, reports_in

Progress = Callable[[int, int], object]


def read_text(
    text: str,
    *,
    published: str | date | None = None,
    title: str | None = None,
    publisher: str | None = None,
    everything: bool = False,
    model: str | None = None,
) -> Reading:
    """What one report says, from its text.

    `published` is the day the report came out, as a date or in ISO form ("2025-07-10"); days that depend on it are null
    without it. `everything` reads the text in full even where it is not about armed conflict. `model` is an installed
    spaCy English pipeline. Offsets are Python string indices into `text`, counts are plain numbers, money is in full
    units of its currency.

    Raises `EmptyReport`, `TooLarge` (over 2,000,000 characters), `NotText`, `BadDate` or `MissingModel`; all are
    `OnRecordError`.

    >>> reading = read_text("At least 12 soldiers were killed in shelling near Lyman, the army said.", published="2025-07-10")
    >>> [(figure.measure, figure.quantity.low, figure.quantity.high) for figure in reading.figures]
    [('killed', 12, None)]
    """
    from onrecord.read import read

    day = parse_day(published) if isinstance(published, str) else published
    report = make_report({"text": text, "title": title, "publisher": publisher}, name="text", published=day)
    return read(report, load_tools(model), everything=everything)


def read_all(
    names: Iterable[str],
    *,
    published: date | None = None,
    limits: Limits | None = None,
    everything: bool = False,
    model: str | None = None,
    jobs: int = 1,
    progress: Progress | None = None,
) -> Iterator[Reading | SourceError]:
    """What the reports say that `names` mean (files, folders, globs, `-`), in the order given.

    What cannot be read comes out as a `SourceError` in its place. `published` is the day of reports that give none,
    `jobs` how many processes read (the answers are the same), `progress` is called with how many files are done and how
    many there are. Raises `MissingModel` before anything is read.
    """
    require_model(model)
    sources = list(find_sources(names))
    told = progress or _untold
    reports = chain.from_iterable(_counted(sources, told, limits, published))
    task = partial(read_report, everything=everything, model=model)
    if jobs > 1:
        return in_processes(task, reports, jobs=jobs, set_up=partial(load_tools, model))
    return inline(task, reports)


def _untold(done: int, of: int) -> None:
    """Nobody asked how far it is."""


def _counted(
    sources: list[Source | SourceError], told: Progress, limits: Limits | None, published: date | None
) -> Iterator[Iterable[Report | SourceError]]:
    for done, source in enumerate(sources):
        told(done, len(sources))
        yield [source] if isinstance(source, SourceError) else reports_in(source, limits=limits, published=published)
    told(len(sources), len(sources))


def read_report(report: Report | SourceError, *, everything: bool, model: str | None) -> Reading | SourceError:
    """The reading, or why there is none. A fault of ours in one report must not lose the others."""
    if isinstance(report, SourceError):
        return report
    from onrecord.read import read

    tools = load_tools(model)
    try:
        return read(report, tools, everything=everything)
    except Exception as fault:
        return NotRead(f"reading it failed ({type(fault).__name__}: {fault}); please tell onrecord's makers", source=report.id)
