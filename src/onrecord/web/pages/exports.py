"""The record to take along: exports as one file each, and situation reports. Whoever takes one is noted."""

from __future__ import annotations

import io
import zipfile
from typing import Annotated, Any

from fastapi import APIRouter
from fastapi.responses import Response

from onrecord.errors import Unknown
from onrecord.record.formats import FORMATS, Written, export_of, sitrep_of
from onrecord.web.ask import SHOWN, Ask, Asking
from onrecord.web.questions import Asks, Export, Question, Report

router = APIRouter(tags=["exports"])
EPOCH = (1980, 1, 1, 0, 0, 0)  # of a file in a zip: the same record gives the same bytes
KINDS = {Written.MD: "text/markdown; charset=utf-8", Written.HTML: "text/html; charset=utf-8", Written.PDF: "application/pdf"}
TAKEN: dict[int | str, dict[str, Any]] = {
    200: {"content": {"application/octet-stream": {}}, "description": "The file."},
    404: {"description": "There is no such form."},
    422: {"description": "What was asked does not fit."},
}


@router.get("/exports", responses=SHOWN)
def exports(ask: Asking, question: Annotated[Question, Asks]) -> Response:  # noqa: ARG001 (it documents `format`)
    """The forms in which the record can be taken along, and what each carries."""
    forms = [{"name": each.name, "carries": each.carries, "lossy": each.lossy} for each in FORMATS]
    return ask.page("exports.html", lambda: {"forms": forms, "reports": [each.value for each in Written]})


@router.get("/exports/{name}.zip", responses=TAKEN)
def export(ask: Asking, name: str, question: Annotated[Export, Asks]) -> Response:
    """One form of the record, with what it cannot carry beside it, in a zip."""
    if all(each.name != name for each in FORMATS):
        raise Unknown(f"there is no form {name!r}; there are {', '.join(each.name for each in FORMATS)}")
    body = _zipped(export_of(ask.desk.record, name, only=question.only))
    _note(ask, f"export {name}" + (f" --only {question.only.value}" if question.only else ""))
    return _file(body, "application/zip", f"onrecord-{name}.zip")


@router.get("/sitrep.{form}", responses=TAKEN)
def sitrep(ask: Asking, form: Written, question: Annotated[Report, Asks]) -> Response:
    """A situation report of some days, both inclusive; every number in it leads to its sentence."""
    body = sitrep_of(
        ask.desk.record,
        form,
        since=question.since,
        until=question.until,
        place=question.place,
        actor=question.actor,
        number=question.number,
        only=question.only,
    )
    _note(ask, f"sitrep {question.since or ''}..{question.until or ''}")
    return _file(body, KINDS[form], f"situation-report.{form.value}")


def _note(ask: Ask, what: str) -> None:
    if not ask.request.scope.get("head"):  # who asks for the heads alone takes nothing
        ask.desk.record.take(ask.person.name, what)


def _zipped(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in sorted(files.items()):
            packed.writestr(zipfile.ZipInfo(name, EPOCH), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _file(body: bytes, kind: str, name: str) -> Response:
    # Taken along, never shown: what a report says must not run at the desk's own address.
    return Response(body, media_type=kind, headers={"content-disposition": f'attachment; filename="{name}"'})
