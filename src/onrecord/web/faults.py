"""Errors as answers: a page with a sentence of help, or JSON with a code. Never a trace."""

from __future__ import annotations

import logging
import re

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from onrecord.errors import BadDecision, CannotWrite, OnRecordError, StaleDecision, TooSlow, Unknown
from onrecord.web.ask import as_json, wants_json
from onrecord.web.people import Person, Role

STATUS: tuple[tuple[type[OnRecordError], int], ...] = (
    (Unknown, 404),
    (BadDecision, 422),
    (StaleDecision, 409),
    (CannotWrite, 503),
    (TooSlow, 503),
    (OnRecordError, 500),
)
HELP = {
    401: "Log in, or give a token: Authorization: Bearer onr_…",
    403: "Somebody with the role for it can do it, or an admin can give it to you: onrecord users add.",
    404: "The address may be mistyped, or what was there has been withdrawn. Search finds reports by their words.",
    405: "This address only answers to be looked at, or only takes decisions.",
    409: "Look at what was decided in between, and decide again.",
    413: "Send less at once; the limit is in the answer's header.",
    421: "Open the desk by the address that it printed when it started.",
    422: "Look at what was asked: a value is missing or does not fit.",
    429: "Wait as many seconds as the answer's header Retry-After says.",
    500: "Try again; if it comes back, tell onrecord's makers what you did.",
    503: "Try again in a little while.",
}
HELP_WITH = {"too_slow": "Ask for less: a filter, fewer days, a smaller `limit`. The bound is in the answer's header X-Time-Limit."}
log = logging.getLogger("onrecord.web")


def fault(request: Request, status: int, code: str, message: str) -> Response:
    """The answer to a request that cannot be met."""
    told = {
        "error": {"code": code, "status": status, "message": message, "help": HELP_WITH.get(code) or HELP.get(status, HELP[500])}
    }
    if wants_json(request):
        return Response(as_json(told), status, media_type="application/json")
    person = getattr(request.state, "person", None) or Person(name="", role=Role.READER)
    page = request.app.state.pages.render("fault.html", told, request, person)
    return Response(page, status, media_type="text/html")


def code_of(kind: type[Exception]) -> str:
    """The code of an error: its name in small letters with underlines."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", kind.__name__).lower()


def catch_faults(app: FastAPI) -> None:
    """Turn every error into an answer."""

    @app.exception_handler(OnRecordError)
    def told(request: Request, error: OnRecordError) -> Response:
        status = next(status for kind, status in STATUS if isinstance(error, kind))
        return fault(request, status, code_of(type(error)), f"{str(error)[:1].upper()}{str(error)[1:]}.")

    @app.exception_handler(RequestValidationError)
    def invalid(request: Request, error: RequestValidationError) -> Response:
        each = error.errors()[0]
        where = ".".join(str(part) for part in each["loc"][1:]) or str(each["loc"][0])
        return fault(request, 422, "bad_request", f"{where}: {each['msg'].removeprefix('Value error, ')}.")

    @app.exception_handler(HTTPException)
    def refused(request: Request, error: HTTPException) -> Response:
        codes = {404: "no_such_page", 405: "wrong_method"}
        message = {404: "There is no such page.", 405: "This cannot be done at this address."}.get(
            error.status_code, str(error.detail)
        )
        answer = fault(request, error.status_code, codes.get(error.status_code, "refused"), message)
        answer.headers.update(error.headers or {})
        return answer


def broken(request: Request, error: Exception) -> Response:
    """The answer where the desk itself failed; what failed is told to whoever runs it, not to whoever asks."""
    log.error("%s failed", request.url.path, exc_info=error)
    return fault(request, 500, "fault", "The desk failed to answer.")
