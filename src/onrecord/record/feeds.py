"""What a record's feeds tell: incidents, contradictions, finds of a search; and what was merged away or withdrawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from enum import StrEnum

from onrecord.export.feeds import Entry, Feed
from onrecord.export.view import View
from onrecord.model import Account, Incident
from onrecord.record.shelf import Shelf
from onrecord.record.telling import EMPTY
from onrecord.store import Window, Words

MOST = 200  # entries of a feed


class About(StrEnum):
    """What a feed is of."""

    INCIDENTS = "incidents"
    CONTRADICTIONS = "contradictions"
    SEARCH = "search"


def feed_of(shelf: Shelf, about: About, *, base: str, path: str, words: str = "") -> Feed:
    """The feed of a record, the newest entry first. `words` are what is searched for, for a feed of a search."""
    shown = shelf.view()
    got = {version.reading.report.id: datetime.fromisoformat(version.got) for version in shown.held.versions if version.got}
    if about is About.SEARCH:
        entries = list(_finds(shelf, words, got))
        title = f"Reports on: {words}"
    elif about is About.CONTRADICTIONS:
        entries = [_contradiction(each, shown, got) for each in shown.held.accounts if each.stands.disputed and each.incident]
        title = "Contradictions"
    else:
        entries = [*(_incident(each, shown, got) for each in shown.held.incidents), *_merged(shelf, shown, got)]
        title = "Incidents"
    entries += _withdrawn(shown)
    entries.sort(key=lambda each: (each.updated, each.key), reverse=True)
    return Feed(
        title=f"{title} ({shown.held.name})",
        base=base,
        path=path,
        updated=max((each.updated for each in entries), default=shown.held.as_of),
        entries=entries[:MOST],
    )


def _incident(incident: Incident, shown: View, got: dict[str, datetime]) -> Entry:
    accounts = shown.accounts_of.get(incident.id, ())
    lines = [line for each in accounts if (line := _stands(each))]
    where = ", ".join(place.name for place in incident.places[:2]) or "place not told"
    days = str(incident.start or "day not told") if incident.start == incident.end else f"{incident.start} to {incident.end}"
    reports, voices = (
        f"{count} {name}{'' if count == 1 else 's'}" for count, name in ((incident.reports, "report"), (incident.voices, "voice"))
    )
    told = f"{reports}, {voices}, 1 incident. State: {incident.review.value}."
    return Entry(
        key=f"incident {incident.id}",
        title=f"{incident.kind.capitalize()}, {where}, {days}",
        updated=_changed(incident, shown, got),
        text="\n".join([told, *lines]),
        path=f"/incidents/{incident.id}",
    )


def _changed(incident: Incident, shown: View, got: dict[str, datetime]) -> datetime:
    """When a report of it last came, or somebody last decided of it."""
    names = {incident.id, *(claim.id for claim in incident.claims)}
    told = [got[claim.report] for claim in incident.claims if claim.report in got]
    told += [datetime.fromisoformat(each.at) for each in shown.held.decisions if each.subject in names]
    return max(told, default=EMPTY)


def _contradiction(account: Account, shown: View, got: dict[str, datetime]) -> Entry:
    where = account.place.name if account.place else "place not told"
    incident = shown.incidents[str(account.incident)]
    return Entry(
        key=f"contradiction {account.incident} {account.measure} {account.item} {where}",
        title=f"Disputed: {account.measure} {account.item}, {where}",
        updated=_changed(incident, shown, got),
        text="\n".join(_lines(account)),
        path=f"/incidents/{account.incident}",
    )


def _stands(account: Account) -> str:
    """The statements of an account that stand, each with its voice, its outlet and its sentence."""
    return "\n".join(_lines(account))


def _lines(account: Account) -> Iterator[str]:
    for each in account.statements:
        if each.stands:
            claim = each.claim
            yield f"{account.measure} {account.item}, {each.voice} in {claim.outlet or claim.report}: \u201c{claim.sentence}\u201d"


def _merged(shelf: Shelf, shown: View, got: dict[str, datetime]) -> Iterator[Entry]:
    for old in shelf.record.store.merged():
        heir = shown.incidents.get(shelf.record.store.leads_to(old))
        if heir is not None:
            told = f"It is told with incident {heir.id} now."
            yield Entry(
                key=f"incident {old}",
                title=f"Merged: incident {old}",
                updated=_changed(heir, shown, got),
                text=told,
                path=f"/incidents/{heir.id}",
            )


def _withdrawn(shown: View) -> Iterator[Entry]:
    for version in shown.held.versions:
        if version.withdrawn is not None:
            moment, _, reason = version.withdrawn.partition(" ")
            report = version.reading.report.id
            yield Entry(
                key=f"withdrawn {report}",
                title=f"Withdrawn: report {report}",
                updated=datetime.fromisoformat(moment),
                text=f"Its text and figures were taken out of the record. Reason: {reason}",
                path=f"/reports/{report}",
            )


def _finds(shelf: Shelf, words: str, got: dict[str, datetime]) -> Sequence[Entry]:
    hits = shelf.record.search(words, Words(), Window(limit=MOST)).hits
    return [
        Entry(
            key=f"report {hit.report}",
            title=shelf.masked(hit.title) or hit.report,
            updated=got.get(hit.report, EMPTY),
            text=shelf.masked(hit.snippet.replace("\x02", "").replace("\x03", "")) or "",
            path=f"/reports/{hit.report}",
        )
        for hit in hits
    ]
