"""The command line. Thin: it parses a call, asks `record` for one thing and shows it."""

from onrecord.cli.main import main

__all__ = ["main"]
