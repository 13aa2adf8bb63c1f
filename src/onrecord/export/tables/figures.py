"""The figures: one row for each, with the very characters, the voice, and the state. It goes with each lossy format."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.export.cells import day, moment, plain, said_by, shown, words_of
from onrecord.export.table import Cell, Table, columns
from onrecord.export.view import View
from onrecord.model import Claim


def _rows(view: View) -> Iterator[tuple[Cell, ...]]:
    for claim in view.held.claims:
        incident = view.incident_of.get(claim.id)
        yield (*_told(claim, None if incident is None else incident.id), *_bound(claim), *_kept(claim))


def _told(claim: Claim, incident: str | None) -> tuple[Cell, ...]:
    figure, quantity = claim.figure, claim.figure.quantity
    return (
        claim.id,
        incident,
        figure.measure,
        plain(quantity.low),
        plain(quantity.high),
        quantity.low == quantity.high and quantity.qualifier.value == "exact",
        quantity.qualifier.value,
        figure.currency or figure.item,
        said_by(claim),
        None if figure.speaker is None else figure.speaker.role,
        claim.report,
        words_of(claim),
        figure.span.start,
        figure.span.end,
        claim.url,
        claim.published,
        figure.status.value,
    )


def _bound(claim: Claim) -> tuple[Cell, ...]:
    figure = claim.figure
    place = figure.place
    actor, target = figure.actor, figure.target
    return (
        figure.item,
        figure.currency,
        figure.scope.value,
        figure.part_of,
        None if actor is None else actor.name,
        None if actor is None else actor.id,
        None if target is None else target.name,
        None if target is None else target.id,
        None if place is None else place.name,
        None if place is None else place.country,
        None if place is None else place.geonames_id,
        None if place is None else place.latitude,
        None if place is None else place.longitude,
        None if place is None or place.precision is None else place.precision.value,
        day(figure.period),
        day(figure.period, end=True),
        None if figure.period is None else figure.period.grain.value,
        None if figure.period is None else figure.period.basis.value,
    )


def _kept(claim: Claim) -> tuple[Cell, ...]:
    return (
        None if claim.figure.speaker is None else claim.figure.speaker.body,
        moment(claim.said),
        claim.outlet,
        None if claim.title is None else shown(claim.title),
        shown(claim.sentence),
        claim.page,
        claim.version,
        claim.family,
        claim.figure.event,
        claim.standing.value,
        claim.review.value,
    )


FIGURES = Table(
    name="figures",
    about="One row for each figure of each report, as it was said and by whom; nothing is added up.",
    columns=columns(
        "figure_id | text | The figure's id in the record.",
        "incident_id | text | The incident it is of; empty for a count over a war or a campaign.",
        "role | text | What is counted about the thing: killed, wounded, launched, pledged and so on.",
        "low | number | The lower bound that the words support; empty where they give none. Money in full units.",
        "high | number | The upper bound that the words support; empty where they give none.",
        "exact | true or false | Whether the words give one number and no qualifier.",
        "qualifier | text | Which words bound the number: exact, about, at_least, more_than, at_most, less_than, range, vague.",
        "unit | text | What one is: the thing counted, or the currency (ISO 4217).",
        "speaker | text | Who the report gives as the source; empty where the report speaks for itself.",
        "speaker_role | text | The speaker's office, as the report gives it.",
        "report_id | text | The version of the report it was read from.",
        "quote | text | The very characters it was read from.",
        "start | whole number | Where these begin in the report's text, counted in characters from zero.",
        "end | whole number | Where they end.",
        "url | text | The report's address.",
        "published_at | day | The day the report was published.",
        "status | text | Whether it is told as happened, planned, denied or hypothetical.",
        "item | text | The thing counted.",
        "currency | text | The currency (ISO 4217) of an amount of money.",
        "scope | text | One happening, a cumulative count over a long time, or a rate.",
        "part_of | text | The figure of the same report that this one is a part of.",
        "actor | text | Who did it.",
        "actor_id | text | The actor's id: ISO 3166 alpha-2 for a state.",
        "target | text | To whom it was done, or who receives.",
        "target_id | text | The target's id.",
        "place | text | Where, in the report's spelling.",
        "country | text | The place's country (ISO 3166 alpha-2).",
        "geonames_id | whole number | The place in GeoNames.",
        "latitude | number | Degrees north, WGS 84.",
        "longitude | number | Degrees east, WGS 84.",
        "precision | text | What the point stands for: site, city, district, province, country, area.",
        "date_start | day | The first day on which what is counted happened.",
        "date_end | day | The last such day.",
        "date_grain | text | The unit in which the text tells the time.",
        "date_basis | text | Whether the days are stated, inferred, or those of publication.",
        "speaker_body | text | Whom the speaker speaks for.",
        "said | text | When it was said: a moment in UTC, or a day.",
        "outlet | text | Who published the report.",
        "title | text | The report's title.",
        "sentence | text | The words around the figure.",
        "page | text | Shared by the versions of one page.",
        "version | whole number | The version of the page it was read from.",
        "family | text | Shared by near-duplicates and wire copies.",
        "event | text | The event of the report that it belongs to.",
        "standing | text | What the outlet's newest version says of it: held, revised, withdrawn.",
        "state | text | How far people have looked at it: unreviewed, reviewed, published.",
    ),
    rows=_rows,
)
