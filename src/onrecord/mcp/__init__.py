"""The record as read-only tools of the Model Context Protocol. Every answer carries the sentences it rests on."""

from onrecord.mcp.server import make_server

__all__ = ["make_server"]
