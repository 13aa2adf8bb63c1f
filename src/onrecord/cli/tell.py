"""`onrecord export` and `onrecord sitrep`: what the record holds, in the forms that its readers use."""

from __future__ import annotations

import getpass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from onrecord.cli.options import RECORD, Actor, AsOf, Place, RecordAt, Since, Until, in_order
from onrecord.cli.say import say
from onrecord.record import open_record
from onrecord.record.formats import FORMATS, Only, Written, export_of, sitrep_of
from onrecord.run.put import put_file, put_folder

Who = Annotated[str | None, typer.Option(metavar="NAME", help="Who takes it; else the name that is logged in here.")]
OnlyThose = Annotated[Only | None, typer.Option("--only", help="Only what people reviewed, or published.")]
Name = StrEnum("Name", {each.name: each.name for each in FORMATS})  # type: ignore[misc]


def export(
    name: Annotated[Name, typer.Argument(metavar="FORMAT", help="In which form.")],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="FOLDER", help="Where to; a folder that is there is replaced whole.")],
    record: RecordAt = RECORD,
    only: OnlyThose = None,
    as_of: AsOf = None,
    who: Who = None,
) -> None:
    """Write the record in a form that others read, with what that form cannot carry beside it."""
    with open_record(record) as book:
        files = export_of(book, name.value, only=only, as_of=as_of)
        put_folder(out, files)
        book.take(who or getpass.getuser(), f"export {name.value}" + (f" --only {only.value}" if only else ""))
    say(f"{out}: {', '.join(f'{each} ({len(data):,} bytes)' for each, data in sorted(files.items()))}")


def sitrep(
    out: Annotated[Path, typer.Option("-o", "--out", metavar="FILE", help="Where to; a file that is there is replaced.")],
    record: RecordAt = RECORD,
    since: Since = None,
    until: Until = None,
    place: Place = None,
    actor: Actor = None,
    form: Annotated[Written | None, typer.Option("--format", help="Markdown, HTML in one file, or PDF; else as FILE ends.")] = None,
    number: Annotated[int | None, typer.Option(min=1, metavar="N", help="Its number in a series.")] = None,
    only: OnlyThose = None,
    as_of: AsOf = None,
    who: Who = None,
) -> None:
    """Write a situation report in which every number leads to its sentence, its voice and its outlet."""
    in_order(since, until)
    written = form or _by_ending(out)
    with open_record(record) as book:
        data = sitrep_of(book, written, since=since, until=until, place=place, actor=actor, number=number, only=only, as_of=as_of)
        put_file(out, data)
        book.take(who or getpass.getuser(), f"sitrep {since or ''}..{until or ''}")
    say(f"{out}: {len(data):,} bytes")


def _by_ending(out: Path) -> Written:
    ending = {".markdown": "md", ".htm": "html"}.get(out.suffix.lower(), out.suffix.lower().lstrip("."))
    try:
        return Written(ending)
    except ValueError as fault:
        raise typer.BadParameter(f"{out} ends in no form of a report; say --format md, html or pdf", param_hint="-o") from fault
