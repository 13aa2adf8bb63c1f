"""Logging in and out."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response
from starlette.concurrency import run_in_threadpool

from onrecord.web.ask import onward
from onrecord.web.guard import COOKIE
from onrecord.web.people import LASTS

router = APIRouter(tags=["login"])


@router.get("/login")
def ask_who(request: Request, next: str = "/") -> Response:
    """The form that asks who you are."""
    told = {"next": onward(next), "failed": False}
    page = request.app.state.pages.render("login.html", told, request, request.state.person)
    return Response(page, media_type="text/html")


@router.post(
    "/login", responses={303: {"description": "Logged in."}, 401: {"description": "Name and password do not belong together."}}
)
async def log_in(request: Request) -> Response:
    """Take a name and a password (`name`, `password`, `next`), and give a session."""
    async with request.form(max_files=0, max_fields=10) as form:
        sent = {name: value for name, value in form.items() if isinstance(value, str)}
    people = request.app.state.people
    cookie = await run_in_threadpool(people.login, sent.get("name", ""), sent.get("password", "")[:1000])
    if cookie is None:
        told = {"next": onward(sent.get("next", "/")), "failed": True}
        page = request.app.state.pages.render("login.html", told, request, request.state.person)
        return Response(page, 401, media_type="text/html")
    answer = RedirectResponse(onward(sent.get("next", "/")), 303)
    answer.set_cookie(COOKIE, cookie, max_age=LASTS, httponly=True, samesite="lax", secure=request.url.scheme == "https")
    return answer


@router.post("/logout", responses={303: {"description": "Logged out."}})
def log_out() -> Response:
    """Forget the session."""
    answer = RedirectResponse("/login", 303)
    answer.delete_cookie(COOKIE)
    return answer
