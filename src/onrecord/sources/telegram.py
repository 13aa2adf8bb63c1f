"""Chats that Telegram Desktop exported (`result.json`), a message at a time, however large the file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Protocol

from onrecord.errors import BadReport, SourceError
from onrecord.sources.found import Found

# A chat's export begins with its name, type and id; that of an account with `about`, and its chats in a list.
EXPORT = re.compile(rb'\A\s*\{\s*"(?:name|about|personal_information|id|type)"\s*:')
MESSAGES = re.compile(rb'"messages"\s*:\s*\[|"chats"\s*:\s*\{')


class Pieces(Protocol):
    """Bytes that can be read by the piece."""

    def read(self, limit: int, /) -> bytes:
        """Up to `limit` bytes."""
        ...


def is_export(begin: bytes) -> bool:
    """Whether a file that begins so is an export of Telegram Desktop and no single report."""
    return EXPORT.match(begin) is not None and MESSAGES.search(begin) is not None


def messages_in(lines: Pieces) -> Iterator[Found | SourceError]:
    """The messages that have a text, each with its chat's name as publisher. What is broken ends the file with a `BadReport`."""
    import ijson
    from ijson.common import ObjectBuilder

    chat: dict[str, Any] = {}
    builder = None
    try:
        for prefix, event, value in ijson.parse(lines, use_float=True):
            if builder is not None:
                builder.event(event, value)
                if event == "end_map" and prefix.endswith("messages.item"):
                    found = _found(builder.value, chat)
                    builder = None
                    if found is not None:
                        yield found
            elif event == "start_map" and prefix.endswith("messages.item"):
                builder = ObjectBuilder()
                builder.event(event, value)
            elif prefix in ("name", "id", "chats.list.item.name", "chats.list.item.id"):
                chat[prefix.rpartition(".")[2]] = value
    except ijson.JSONError as fault:
        yield BadReport(f"the export of Telegram is broken, and what follows is left unread: {str(fault)[:120]}")


def _found(message: dict[str, Any], chat: dict[str, Any]) -> Found | None:
    text = _text(message.get("text"))
    if message.get("type") != "message" or not text.strip():
        return None
    number = message.get("id")
    name = str(chat.get("name") or "Telegram")
    given = {
        "id": f"telegram-{chat.get('id', name)}-{number}",
        "text": text,
        "publisher": name,
        "published": _moment(message.get("date_unixtime"), "date", message),
        "updated": _moment(message.get("edited_unixtime"), "edited", message),
    }
    original = json.dumps(message, ensure_ascii=False, sort_keys=True).encode("utf-8", "surrogatepass")
    return Found(
        given={key: value for key, value in given.items() if value is not None},
        original=original,
        media_type="application/json",
        at=f"message {number}",
    )


def _text(told: object) -> str:
    """The text of a message, whose links and bold words are pieces of their own."""
    if isinstance(told, str):
        return told
    if not isinstance(told, list):
        return ""
    return "".join(
        piece if isinstance(piece, str) else str(piece.get("text", "")) for piece in told if isinstance(piece, str | dict)
    )


def _moment(seconds: object, key: str, message: dict[str, Any]) -> str | None:
    """The moment in UTC; older exports give only the clock of the machine that exported, of which the day is kept."""
    if isinstance(seconds, str | int) and str(seconds).isdigit():
        return datetime.fromtimestamp(int(seconds), UTC).isoformat().replace("+00:00", "Z")
    told = message.get(key)
    return told[:10] if isinstance(told, str) else None
