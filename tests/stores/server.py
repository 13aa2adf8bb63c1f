"""A PostgreSQL of the tests' own: in a folder of its own, on a socket that nobody else sees, gone when they end."""

from __future__ import annotations

import itertools
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import OperationalError

FAST = ("listen_addresses=", "fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off")


def programs() -> Path | None:
    """The folder with the newest `initdb` and `postgres` of this machine."""
    folders = [*Path("/usr/lib/postgresql").glob("*/bin"), *Path("/usr/local").glob("pgsql*/bin"), Path("/usr/local/bin")]
    fitting = [each for each in folders if (each / "initdb").exists() and (each / "postgres").exists()]
    return max(fitting, key=lambda each: int(each.parent.name) if each.parent.name.isdigit() else 0, default=None)


class Server:
    """A server that runs; it holds a process, and so is a class."""

    def __init__(self, bin_folder: Path) -> None:
        # A socket's path holds 107 bytes: pytest's own folders may be too long.
        self.folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
        as_user: dict[str, Any] = {}
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root
            postgres = pwd.getpwnam("postgres")
            as_user = {"user": postgres.pw_uid, "group": postgres.pw_gid, "extra_groups": []}
            os.chown(self.folder, postgres.pw_uid, postgres.pw_gid)
        given = {"env": {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(self.folder)}, "cwd": self.folder, **as_user}
        data = str(self.folder / "data")
        made = [str(bin_folder / "initdb"), "-D", data, "-A", "trust", "-U", "t", "--no-sync", "--locale=C.UTF-8", "-E", "UTF8"]
        subprocess.run(made, check=True, stdout=subprocess.DEVNULL, **given)
        settings = [part for each in FAST for part in ("-c", each)]
        call = [str(bin_folder / "postgres"), "-D", data, "-k", str(self.folder), *settings]
        with (self.folder / "log").open("wb") as log:
            self.process = subprocess.Popen(call, stderr=log, **given)
        self.numbers = itertools.count(1)
        self._wait()

    def address(self, database: str) -> str:
        """Where one of its databases is, as a person would name it."""
        return f"postgresql://t@/{database}?host={self.folder}"

    def new(self) -> str:
        """The address of a new and empty database."""
        name = f"record{next(self.numbers)}"
        self._say(f"CREATE DATABASE {name}")
        return self.address(name)

    def stop(self) -> None:
        self.process.send_signal(signal.SIGINT)  # a fast stop
        self.process.wait(20)
        shutil.rmtree(self.folder)

    def _wait(self) -> None:
        until = time.monotonic() + 30
        while True:
            try:
                return self._say("SELECT 1")
            except OperationalError:
                if time.monotonic() > until or self.process.poll() is not None:
                    raise
                time.sleep(0.05)

    def _say(self, statement: str) -> None:
        engine = engine_of(self.address("postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(statement)
        engine.dispose()


def engine_of(where: str, **given: Any) -> sa.Engine:
    """The database behind a record, for a test that damages it."""
    url = sa.make_url(where).set(drivername="postgresql+psycopg") if "://" in where else f"sqlite:///{where}"
    return sa.create_engine(url, **given)
