"""From the record to a situation report."""

from __future__ import annotations

import hashlib
import json
from datetime import date

from onrecord.export.held import Held
from onrecord.export.leave import Only, leaving
from onrecord.export.sitrep.compose import Composer
from onrecord.export.sitrep.nouns import Filters, Sitrep
from onrecord.export.sitrep.period import Chosen, choose
from onrecord.export.view import view


def sitrep(
    held: Held,
    *,
    since: date | None = None,
    until: date | None = None,
    filters: Filters | None = None,
    number: int | None = None,
    only: Only | None = None,
) -> Sitrep:
    """A situation report of the incidents of some days, both inclusive.

    `number` is its number in a series, if it has one; `filters` restrict it to a place or an actor. The time it shows is
    the record's as-of. The same record and arguments give the same report.
    """
    filters = filters or Filters()
    leaves = leaving(held, only)
    chosen = choose(view(leaves), since, until, filters)
    composer = Composer(chosen)
    sections = composer.sections()
    about = ", ".join(one for one in (filters.place, filters.actor) if one)
    return Sitrep(
        title="Situation report" + (f": {about}" if about else ""),
        number=number,
        as_of=held.as_of,
        since=since,
        until=until,
        about=about,
        record=held.name,
        software=held.software,
        inputs=_hash(chosen, filters, only),
        sections=sections,
        marks=composer.marks(),
        cited=composer.notes.cited,
        computed=composer.notes.computed,
    )


def _hash(chosen: Chosen, filters: Filters, only: Only | None) -> str:
    """SHA-256 over all that the report was made from, in its order."""
    view = chosen.view
    told = [
        [str(chosen.since), str(chosen.until), filters.place, filters.actor, only and only.value, view.held.software],
        [[one.id, one.kind, one.review.value, [claim.id for claim in one.claims]] for one in (*chosen.incidents, *chosen.undated)],
        [
            [
                account.measure,
                account.item,
                account.stands.low,
                account.stands.high,
                [[one.claim.id, one.voice, one.claim.sentence, str(one.said), one.stands] for one in account.statements],
                [[str(one.earlier), str(one.later), one.kind.value] for one in account.relations],
            ]
            for incident in chosen.incidents
            for account in view.accounts_of.get(incident.id, ())
        ],
        [[one.claim.id, one.claim.sentence] for account in chosen.cumulative for one in account.statements],
        [[one.source, one.why] for one in view.held.failed],
    ]
    return hashlib.sha256(json.dumps(told, ensure_ascii=True).encode()).hexdigest()
