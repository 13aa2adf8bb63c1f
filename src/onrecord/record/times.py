"""Moments as people write them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from onrecord.errors import BadDate


def moment_in(written: str) -> datetime:
    """The moment written as an ISO date-time, in UTC; a bare day means its end. Raises `BadDate`.

    >>> moment_in("2025-07-10T08:00:00+03:00").isoformat()
    '2025-07-10T05:00:00+00:00'
    >>> moment_in("2025-07-10").isoformat()
    '2025-07-10T23:59:59+00:00'
    """
    try:
        if len(written) <= 10:
            return datetime.combine(date.fromisoformat(written), time(23, 59, 59), UTC)
        read = datetime.fromisoformat(written)
    except ValueError as fault:
        raise BadDate(f"{written!r} is no time; write 2025-07-10T06:00:00Z or 2025-07-10") from fault
    return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)


def written(moment: datetime) -> str:
    """A moment as records keep it: in UTC, ISO form.

    >>> written(datetime.fromisoformat("2025-07-10T08:00:00+03:00"))
    '2025-07-10T05:00:00Z'
    """
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
