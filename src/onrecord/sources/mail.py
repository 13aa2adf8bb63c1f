"""Letters: one (`.eml`), or a box of them (`.mbox`, RFC 4155)."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr
from typing import Any

from onrecord.errors import EmptyReport, SourceError, TooLarge
from onrecord.sources.found import Found
from onrecord.sources.limits import Limits
from onrecord.sources.page import page_fields, read_page
from onrecord.sources.unpack import Lines

START = b"From "  # a letter in a box begins with this line, after an empty one


def letter_fields(data: bytes) -> dict[str, Any]:
    """The fields of the report that a letter is: its text, subject, sender and day. Raises `EmptyReport`."""
    letter = message_from_bytes(data, policy=policy.default)
    assert isinstance(letter, EmailMessage)
    part = letter.get_body(preferencelist=("plain", "html"))
    if part is None:
        raise EmptyReport("the letter has no text of its own; save what is attached to it and read that")
    try:
        content = part.get_content()
    except (LookupError, UnicodeError, ValueError) as fault:
        raise EmptyReport(f"the letter's text cannot be read: {fault}") from fault
    given: dict[str, Any] = {}
    if part.get_content_type() == "text/html":
        given |= page_fields(read_page(content))
    else:
        given["text"] = content
    given |= {key: value for key, value in _heads(letter).items() if value}
    attached = [name for each in letter.iter_attachments() if (name := each.get_filename())]
    return given | ({"attachments": attached} if attached else {})


def _heads(letter: EmailMessage) -> dict[str, str | None]:
    """What the letter's heads say; one that cannot be read says nothing."""
    told: dict[str, str | None] = {}
    for key, head in (("title", "subject"), ("sender", "from"), ("id", "message-id"), ("date", "date")):
        try:
            told[key] = str(letter[head]).strip() if letter[head] is not None else None
        except (ValueError, TypeError, AttributeError, IndexError, LookupError):
            told[key] = None
    name, address = parseaddr(told.pop("sender") or "")
    told["publisher"] = name or address or None
    told.pop("date")
    try:
        moment = letter["date"].datetime if letter["date"] is not None else None
    except (ValueError, TypeError, AttributeError):
        moment = None
    told["published"] = moment.isoformat() if moment else None
    told["id"] = (told["id"] or "").strip("<> ") or None
    return told


def letters_in(lines: Lines, limits: Limits) -> Iterator[Found | SourceError]:
    """The letters of a box, one after the other."""
    number = 0
    for number, data in enumerate(_letters(lines, limits), 1):
        if isinstance(data, SourceError):
            yield data
            continue
        try:
            yield Found(given=letter_fields(data), original=data, media_type="message/rfc822", at=f"letter {number}")
        except SourceError as fault:
            yield type(fault)(f"letter {number}: {fault}")
    if number == 0:
        yield EmptyReport("there is no letter in it: each begins with a line `From `")


def _letters(lines: Lines, limits: Limits) -> Iterator[bytes | SourceError]:
    held: list[bytes] = []
    size, inside, empty = 0, False, True
    while line := lines.readline(limits.bytes):
        if empty and line.startswith(START):
            if inside and size <= limits.fetched:
                yield b"".join(held)
            held, size, inside, empty = [], 0, True, False
            continue
        empty = not line.strip()
        size += len(line)
        if inside and size <= limits.fetched:
            held.append(line[1:] if line.startswith(b">From ") else line)
        elif inside and held:
            held = []
            yield TooLarge(f"a letter has over {limits.fetched:,} bytes")
    if inside and held:
        yield b"".join(held)
