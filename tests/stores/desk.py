"""A record, and reports with ready readings to add to it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from onrecord.errors import SourceError
from onrecord.model import Claim
from onrecord.record import Outcome, open_record
from onrecord.sources import find_sources, ready_readings
from onrecord.store import Select
from tests.record.test_record import reading_of, report_of
from tests.stores.server import engine_of


def written(folder: Path, reports: Sequence[dict[str, object]], readings: Sequence[dict[str, object]]) -> tuple[Path, Path]:
    """The reports and their readings in two files."""
    paths = folder / "reports.jsonl", folder / "readings.jsonl"
    for path, told in zip(paths, (reports, readings), strict=True):
        path.write_text("".join(json.dumps(each) + "\n" for each in told))
    return paths


class Desk:
    """A record at a place of its own. Its clock goes on by a second each time it is asked."""

    def __init__(self, where: str, folder: Path) -> None:
        self.where = where
        self.folder = folder
        self.ticks = 0
        self.record = open_record(where, create=True, clock=self.clock)

    def clock(self) -> datetime:
        self.ticks += 1
        return datetime(2025, 7, 9, 6, self.ticks // 60 % 60, self.ticks % 60, tzinfo=UTC)

    def add(
        self,
        name: str,
        dead: str = "two",
        hurt: str = "9",
        *,
        more: str = "",
        place: str = "Sumy",
        title: str = "News",
        **given: str,
    ) -> Outcome:
        """Add a report that says how many were killed and wounded, and `more` after it."""
        report = report_of(name, dead, hurt, **given)
        reading = json.loads(json.dumps(reading_of(report, dead, hurt)).replace('"Sumy"', json.dumps(place)))
        report |= {"text": f"{report['text']}{more}", "title": title}
        reports, readings = written(self.folder, [report], [reading])
        (source,) = find_sources([str(readings)])
        assert not isinstance(source, SourceError)
        ready = {each.report_id: each for each in ready_readings(source) if not isinstance(each, SourceError)}
        (told,) = self.record.add([str(reports)], ready=ready)
        assert not isinstance(told, SourceError)
        return told.outcome

    def killed(self, report: str = "north") -> Claim:
        claims = self.record.figures(Select(report=report))
        return next(claim for claim in claims if claim.figure.measure == "killed")

    def damage(self, statement: str, **given: object) -> None:
        """Change the database behind the record's back."""
        engine = engine_of(self.where)
        with engine.begin() as connection:
            done = connection.execute(sa.text(statement), given)
            assert done.rowcount, "nothing was damaged"
        engine.dispose()
