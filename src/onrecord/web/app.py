"""The application, made from a record."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from threading import Thread

from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware
from starlette.staticfiles import StaticFiles

from onrecord import __version__
from onrecord.record.desk import Desk
from onrecord.web.ask import Answers
from onrecord.web.faults import catch_faults
from onrecord.web.guard import LOCAL, Guard, Limits
from onrecord.web.pages import ROUTES
from onrecord.web.people import People
from onrecord.web.templates import STATIC, Pages
from onrecord.web.warming import Warming
from onrecord.web.world import World


def make_app(
    record: str,
    *,
    users: str | Path | None = None,
    areas: str | Path | None = None,
    tiles: str | Path | None = None,
    everywhere: bool = False,
    limits: Limits | None = None,
) -> FastAPI:
    """The desk over the record at `record`.

    `users` is the file of its users (`RECORD.users` unless told). `areas` is a table of areas
    in place of the one that ships, `tiles` a file of map tiles (.pmtiles). `everywhere`: it answers for any host name, not for this
    machine alone. Raises a `RecordError` where there is no record.
    """
    desk = Desk(record)
    people = People(users or f"{record}.users")

    @asynccontextmanager
    async def open_until_the_end(app: FastAPI) -> AsyncIterator[None]:
        warming = app.state.warming
        thread = Thread(target=warming.run, name="warming", daemon=True)
        thread.start()
        yield
        warming.end()
        thread.join(timeout=5)
        desk.close()

    app = FastAPI(
        title="onrecord",
        version=__version__,
        description=(
            "What reports of a war say, with the characters it was read from. Every page is JSON at the same address "
            "(`Accept: application/json` or `?format=json`). Each answer tells its limits in its headers: "
            "`X-Body-Limit` (bytes sent), `X-Page-Limit` (rows of a list), `X-Time-Limit` (seconds), "
            "`RateLimit-Limit` and `RateLimit-Remaining` (requests a minute)."
        ),
        docs_url=None,
        redoc_url=None,
        lifespan=open_until_the_end,
    )
    app.state.desk, app.state.people = desk, people
    app.state.world, app.state.tiles = World(areas), tiles
    app.state.pages, app.state.answers = Pages(app.state.world.picture, tiles=tiles is not None), Answers()
    app.state.warming = Warming(desk, app.state.pages, app.state.world)
    for router in ROUTES:
        app.include_router(router)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    catch_faults(app)
    app.add_middleware(Guard, people=people, limits=limits or Limits(), hosts=None if everywhere else LOCAL)
    app.add_middleware(GZipMiddleware, minimum_size=800, compresslevel=5)
    return app
