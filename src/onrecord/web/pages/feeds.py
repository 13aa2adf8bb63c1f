"""Feeds of incidents, of contradictions and of a search, as Atom and as JSON Feed."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Query
from fastapi.responses import Response

from onrecord.export.feeds import as_atom, as_json_feed
from onrecord.record.feeds import About, feed_of
from onrecord.record.shelf import Shelf
from onrecord.web.ask import Ask, Asking

router = APIRouter(tags=["feeds"])
ATOM, JSON = "application/atom+xml", "application/feed+json"


@router.get("/feed.atom", responses={200: {"content": {ATOM: {}}}})
@router.get("/feed.json", responses={200: {"content": {JSON: {}}}})
def incidents(ask: Asking) -> Response:
    """Incidents as they change, those that were merged away, and what was withdrawn."""
    return _answer(ask, About.INCIDENTS)


@router.get("/contradictions/feed.atom", responses={200: {"content": {ATOM: {}}}})
@router.get("/contradictions/feed.json", responses={200: {"content": {JSON: {}}}})
def contradictions(ask: Asking) -> Response:
    """What is disputed, each side with its sentence."""
    return _answer(ask, About.CONTRADICTIONS)


@router.get("/search/feed.atom", responses={200: {"content": {ATOM: {}}}})
@router.get("/search/feed.json", responses={200: {"content": {JSON: {}}}})
def search(ask: Asking, q: Annotated[str, Query(max_length=200)]) -> Response:
    """Reports in which words stand."""
    return _answer(ask, About.SEARCH, q)


def _answer(ask: Ask, about: About, words: str = "") -> Response:
    url = ask.request.url
    path = url.path + (f"?q={quote(words)}" if words else "")
    key = (ask.desk.stamp, "feed", str(url))

    def made() -> bytes:
        shelf = ask.desk.kept("shelf", lambda: Shelf(ask.desk.record))
        feed = feed_of(shelf, about, base=f"{url.scheme}://{url.netloc}", path=path, words=words)
        return as_atom(feed) if url.path.endswith(".atom") else as_json_feed(feed)

    body = ask.answers.once(key, made)
    return Response(body, media_type=ATOM if url.path.endswith(".atom") else JSON)
