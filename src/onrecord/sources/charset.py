"""The characters of a page, whose bytes say in many ways in which encoding they are."""

from __future__ import annotations

import re

from onrecord.errors import NotText

SIGNATURES = ((b"\xff\xfe\x00\x00", "utf-32"), (b"\x00\x00\xfe\xff", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
STATED = re.compile(rb"""<(?:meta|\?xml)[^<>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([a-zA-Z0-9_:.-]{2,30})""", re.IGNORECASE)
# Python knows "encodings" that are none of text (`zip`), or that hide ASCII (`utf-7`): no page is read in those.
OF_TEXT = re.compile(
    r"utf-?(8|16|32)([bl]e)?|us-ascii|ascii|iso[-_]?8859[-_]\d{1,2}|latin-?1|(windows|cp)-?125\d|koi8-[ru]|mac(roman|intosh)"
    r"|gb2312|gbk|gb18030|big5|shift[-_]jis|euc-(jp|kr)",
    re.IGNORECASE,
)
WESTERN = re.compile(r"iso[-_]?8859[-_]1|latin-?1|us-ascii|ascii", re.IGNORECASE)  # every browser reads windows-1252 for them


def characters(data: bytes, stated: str | None = None) -> str:
    """The text of a page: by its signature, as UTF-8 where it is that, else as `stated` by the server or by the page itself.

    What is UTF-8 from end to end is UTF-8, whatever a server says: no other text looks like it by chance.
    Raises `NotText`.
    """
    named = [name for mark, name in SIGNATURES if data.startswith(mark)]
    within = STATED.search(data[:4096])
    said = [name for name in (stated, within[1].decode("ascii") if within else None) if name and OF_TEXT.fullmatch(name)]
    for name in [*named, "utf-8-sig", *("windows-1252" if WESTERN.fullmatch(name) else name for name in said)]:
        try:
            text = data.decode(name)
        except (UnicodeError, LookupError):
            continue
        if "\x00" not in text:
            return text
    if b"\x00" in data:
        raise NotText("it is not text: it holds bytes that no text holds")
    told = f"nor in {said[0]}, as it says" if said else "and names no encoding that it is in"
    raise NotText(f"it is not in UTF-8, {told}; save it as UTF-8")
