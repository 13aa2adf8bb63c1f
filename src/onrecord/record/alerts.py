"""Saved searches, and telling an address of their finds: signed, tried again with longer and longer pauses, at least once."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from onrecord.errors import BadDecision, SourceError
from onrecord.export.claims import claim_as_dict
from onrecord.model import Claim, Review
from onrecord.record.book import Record
from onrecord.record.shelf import Shelf
from onrecord.record.times import written
from onrecord.store import Alert, Saved, Window, Words

Post = Callable[[str, bytes, Mapping[str, str]], int]
FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(hours=6)
MOST_TRIES = 20  # about four days; then the alert stays in the log as given up
MOST_FINDS = 500


def save_search(record: Record, name: str, words: str, *, who: str, webhook: str | None = None, everything: bool = False) -> Saved:
    """Keep a search; where an address is to be told of its finds, a secret is made that signs what it is told.

    Raises `BadDecision` where the name is taken or there are no words.
    """
    if not name.strip() or not words.strip():
        raise BadDecision("a saved search has a name and words")
    made = Saved(
        name=name.strip(),
        words=words.strip(),
        webhook=webhook,
        secret=secrets.token_hex(32) if webhook else None,
        everything=everything,
        who=who,
        created=record.moment(),
    )
    with record.store.outbox() as outbox:
        outbox.save(made)
    return made


def tell(record: Record, post: Post) -> Iterator[Alert]:
    """Write down what saved searches found since, then try what is due; each alert as it stands after it was tried.

    What is told is written down first and struck out after the answer: one that is told as the machine stops is told again.
    A figure is told of once it was reviewed, unless its search tells of all; of sensitive places nothing leaves.
    """
    with record.store.outbox() as outbox:
        searches = {each.name: each for each in outbox.searches() if each.webhook}
    shelf = Shelf(record)
    for search in searches.values():
        _write_down(shelf, search)
    with record.store.outbox() as outbox:
        due = outbox.due(record.moment())
    for alert in due:
        told, again = _try(alert, searches[alert.saved], post, record.moment())
        with record.store.outbox() as outbox:
            outbox.tried(alert.number, told, again)
        yield replace(alert, attempts=alert.attempts + 1, told=told, due=again)


def _write_down(shelf: Shelf, search: Saved) -> None:
    record, shown = shelf.record, shelf.view()
    hits = record.search(search.words, Words(), Window(limit=MOST_FINDS)).hits
    reports = {hit.report for hit in hits}
    found = [each for each in shown.held.claims if each.report in reports and (search.everything or _seen(each))]
    with record.store.outbox() as outbox:
        known = outbox.known(search.name)
        new = [each for each in found if each.id not in known]
        bodies = [(each.id, _body(search, each, home.id if (home := shown.incident_of.get(each.id)) else None)) for each in new]
        outbox.add(search.name, bodies, record.moment())


def _seen(claim: Claim) -> bool:
    return claim.review is not Review.UNREVIEWED


def _body(search: Saved, claim: Claim, incident: str | None) -> str:
    told = {"search": search.name, "words": search.words, "figure": claim_as_dict(claim, incident)}
    return json.dumps(told, ensure_ascii=True, sort_keys=True)


def _try(alert: Alert, search: Saved, post: Post, at: str) -> tuple[str, str | None]:
    """What came of telling, and when it is to be tried again (null: it was told, or is given up)."""
    assert search.webhook is not None
    body = alert.body.encode()
    headers = {
        "Content-Type": "application/json",
        "X-Onrecord-Alert": str(alert.number),
        "X-Onrecord-Time": at,
        "X-Onrecord-Signature": signature(search.secret or "", at, body),
    }
    try:
        status = post(search.webhook, body, headers)
    except SourceError as fault:
        told = str(fault)
    else:
        if 200 <= status < 300:
            return f"told: {status}", None
        told = f"it answered {status}"
    if alert.attempts + 1 >= MOST_TRIES:
        return f"given up after {MOST_TRIES} tries: {told}", None
    pause = min(FIRST_PAUSE * 2**alert.attempts, LONGEST_PAUSE)
    return told, written(datetime.fromisoformat(at) + pause)


def signature(secret: str, at: str, body: bytes) -> str:
    """What proves that a message is this record's: HMAC with SHA-256 over the moment, a full stop and the body.

    >>> signature("key", "2025-07-10T06:00:00Z", b"{}")[:14]
    'sha256=4f75adb'
    """
    return "sha256=" + hmac.new(secret.encode(), at.encode() + b"." + body, hashlib.sha256).hexdigest()
