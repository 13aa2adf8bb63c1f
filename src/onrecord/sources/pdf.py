"""The text of a PDF, page by page."""

from __future__ import annotations

import io
from typing import Any

from onrecord.errors import NotOpened, NotText, TooLarge
from onrecord.sources.limits import Limits

PAGES = 500  # a report of more is a book
NUL = "\x00"


def pdf_fields(data: bytes, limits: Limits) -> dict[str, Any]:
    """The fields of the report that a PDF holds: its text, and its title where it states one.

    A PDF says when its file was made, not when what it tells was published: no day is taken from it. Raises `NotOpened`,
    `NotText` (a picture of text has none) or `TooLarge`.
    """
    import pypdf
    from pypdf.errors import PyPdfError

    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise NotOpened("the PDF needs a password; save it without one")
        if len(reader.pages) > PAGES:
            raise TooLarge(f"the PDF has {len(reader.pages):,} pages; a report has {PAGES} at most")
        parts, length = [], 0
        for page in reader.pages:
            part = page.extract_text().replace(NUL, " ").strip()
            length += len(part)
            if length > limits.chars:
                raise TooLarge(f"the text of the PDF has over {limits.chars:,} characters (--max-chars)")
            parts.append(part)
        title = reader.metadata.title if reader.metadata else None
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError) as fault:
        raise NotOpened(f"the PDF cannot be read: {str(fault)[:120] or type(fault).__name__}") from fault
    text = "\n\n".join(part for part in parts if part)
    if not text:
        raise NotText("the PDF holds no text: it may be a picture of one; run it through a reader of pictures (OCR) first")
    return {"text": text, **({"title": title} if isinstance(title, str) and title.strip() else {})}
