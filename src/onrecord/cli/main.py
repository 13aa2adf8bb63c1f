"""The one entry of the command line, and the one place where errors become words."""

from __future__ import annotations

import os
import sys

from onrecord.run.threads import one_thread

FAILED, WRONG_CALL, INTERRUPTED = 1, 2, 130


def main() -> None:
    """Run the command that was typed. Every error that onrecord raises on purpose becomes one line and status 2."""
    one_thread()  # before anything imports numpy
    from onrecord.cli.app import app
    from onrecord.cli.say import say
    from onrecord.errors import OnRecordError

    try:
        app()
        sys.stdout.flush()
    except OnRecordError as fault:
        say(f"onrecord: {fault}")
        sys.exit(WRONG_CALL)
    except BrokenPipeError:
        _leave_closed_pipe()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


def _leave_closed_pipe() -> None:
    """Whoever read our output has had enough (`| head`): nothing more is written, and that is no failure of a report."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(FAILED)
