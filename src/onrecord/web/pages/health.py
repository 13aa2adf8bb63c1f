"""Whether the desk lives, and whether it is ready."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse

from onrecord.errors import OnRecordError

router = APIRouter(tags=["health"])


@router.get("/healthz")
def alive() -> JSONResponse:
    """The process answers."""
    return JSONResponse({"alive": True})


@router.get("/readyz", responses={503: {"description": "Not ready yet, or the record cannot be read."}})
def ready(request: Request) -> JSONResponse:
    """The record can be read, all of it has been compared, and the lists have been made."""
    desk = request.app.state.desk
    try:
        desk.fresh()
    except OnRecordError:
        return JSONResponse({"ready": False, "why": "the record cannot be read"}, 503)
    waiting = desk.waiting
    ready = waiting == 0 and request.app.state.warming.done
    return JSONResponse({"ready": ready, "incidents_to_compare": waiting}, 200 if ready else 503)
