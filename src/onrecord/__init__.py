"""onrecord keeps a record of what reports of a war say: every figure, quotation and event with the characters it was read from.

`onrecord.read_text(text, published="2025-07-10")` reads one report, `onrecord.open("onrecord.db")` opens a record; the rooms
are described in `README.md`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from onrecord.errors import OnRecordError

if TYPE_CHECKING:
    from onrecord.model import Reading
    from onrecord.record import open_record as open
    from onrecord.record import read_text

__version__ = "0.1.0"
__all__ = ["OnRecordError", "Reading", "__version__", "open", "read_text"]


def __getattr__(name: str) -> Any:
    """The public names, brought in when first asked for: `import onrecord` alone loads nothing heavy."""
    if name == "read_text":
        from onrecord.record import read_text

        return read_text
    if name == "open":
        from onrecord.record import open_record

        return open_record
    if name == "Reading":
        from onrecord.model import Reading

        return Reading
    raise AttributeError(f"module 'onrecord' has no attribute {name!r}")
