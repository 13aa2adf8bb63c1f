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
    """The record can be read, and all of it has been compared."""
    desk = request.app.state.desk
    try:
        desk.fresh()
    except OnRecordError:
        return JSONResponse({"ready": False, "why": "the record cannot be read"}, 503)
    waiting = desk.waiting
    return JSONResponse({"ready": waiting == 0, "incidents_to_compare": waiting}, 503 if waiting else 200)
