"""`onrecord mcp`: the record as read-only tools for an assistant, over standard input and output."""

from __future__ import annotations

from onrecord.cli.options import RECORD, RecordAt
from onrecord.errors import RecordError
from onrecord.record import open_record


def mcp(record: RecordAt = RECORD) -> None:
    """Serve a record to an assistant (Model Context Protocol, stdio): search, incident, ledger, series, why, sitrep."""
    try:
        from onrecord.mcp import make_server
    except ImportError as fault:
        raise RecordError(f"the tools need `mcp` ({fault}): install it with `pip install 'onrecord[mcp]'`") from fault
    # Nothing but the protocol may go to standard output.
    with open_record(record) as book:
        make_server(book).run("stdio")
