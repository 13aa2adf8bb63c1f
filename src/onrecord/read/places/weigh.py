"""How likely each place of a sentence is where the thing that a figure counts happened, as a weight."""

from __future__ import annotations

from onrecord.model import PlaceMention, Precision, Span
from onrecord.read.places import about
from onrecord.read.places.english_judge import BESIDE, FROM, HEADS, PLACING, SIZES, STRUCK, TOWARD, WIDE
from onrecord.read.places.scene import GROUND_OF, Scenes

PER_TOKEN = 0.12
ACTING = ("nsubj", "nsubjpass", "compound", "nmod", "amod", "poss")  # where a country is who does it
OWNING = ("poss", "compound", "nmod", "amod")
SAME_CLAUSE = 1.0
STOPPED_APART = -6.0
ANAPHOR = -1.0
WHERE = 3.0
NOT_OF_IT = -9.0
NEXT_TO, NEAR = 2.0, 3
UP_TO = 40


def weight_of(mention: PlaceMention, span: Span, measure: str, above: set[int], scenes: Scenes) -> float:
    """How likely the place is the figure's: its own words, how near it stands, and whether it hangs on the same verb.

    `above` are the tokens that the figure hangs under.
    """
    weight = 3.0 + stands(mention, scenes)
    before = scenes.before(mention)
    if before in FROM:
        weight += {"displaced": 2.5, "launched": -4}.get(measure, 0)
    elif before in TOWARD and measure in ("launched", "deployed", "delivered"):
        weight += 2
    elif before in TOWARD and measure == "captured":
        weight -= 3  # "taken to X": X is where they are held
    if span.holds(mention.span) and before in PLACING | STRUCK:
        weight += 2
    token = scenes.first(mention)
    if about.clause_of(token, scenes) == about.clause_of(scenes.parsed.tokens_in(span)[0], scenes):
        weight += SAME_CLAUSE
    elif measure == "intercepted":
        weight += STOPPED_APART
    if mention.rule == "the place just named":
        weight += ANAPHOR
    if before in PLACING and _is_next(mention, span, scenes):
        weight += NEXT_TO
    if about.is_of_another(mention, span, above, scenes) or about.is_spoken_at(mention, scenes):
        weight += NOT_OF_IT
    if about.is_where(mention, span, scenes):
        weight += WHERE
    head = scenes.parsed.tokens[token.head]
    if token.index in above:
        weight += 2.5
    elif head.index in above or head.head in above:
        weight += 1
    return weight - apart(mention, span, scenes) * PER_TOKEN


def stands(mention: PlaceMention, scenes: Scenes) -> float:
    """How far the words about it make it a scene: 'in X' does, 'X said' and 'with X' do not."""
    place = mention.place
    weight = SIZES.get(place.precision, 1.0) if place.precision else 1.5
    before, token = scenes.before(mention), scenes.first(mention)
    if about.is_whose(mention, before, scenes):
        weight -= 6
    elif before in PLACING:
        weight += 3
    elif before in STRUCK:
        weight += 2.5
    elif before in FROM or before in BESIDE:
        weight -= 3
    elif place.precision is Precision.COUNTRY and token.dep in ACTING and mention.rule != GROUND_OF:
        weight -= 0 if about.is_described(token, scenes) else 6
    elif before in TOWARD:
        weight -= 1
    if about.owns_deed(mention, scenes):
        weight -= 9
    speaks = about.is_speakers(mention, scenes)
    if mention.rule == "before a role" or speaks:
        weight -= 5 if speaks and place.precision in WIDE and before not in PLACING else 3
    if before in HEADS and not about.leads(mention, scenes):
        weight -= 6
    if about.is_wards(mention, scenes):
        weight -= 3
    if before not in STRUCK and before != "on" and about.is_hospital(mention):
        weight -= 3  # where the hurt are brought, not where they were hurt
    if scenes.holds_next(mention):
        weight -= 2.5
    if place.country is None and place.precision is Precision.AREA:
        weight -= 2
    return weight


def above_of(span: Span, scenes: Scenes) -> set[int]:
    """The tokens that the figure hangs under."""
    tokens = scenes.parsed.tokens_in(span)
    inside = {token.index for token in tokens}
    found: set[int] = set()
    for token in tokens:
        if token.head not in inside:
            found.add(token.head)
            for up in scenes.parsed.ancestors(token.head):
                found.add(up.index)
                if len(found) > UP_TO:
                    return found
    return found


def _is_next(mention: PlaceMention, span: Span, scenes: Scenes) -> bool:
    """Whether it follows the figure with only a word or two between: "three over the X region, two over Y"."""
    first, last = scenes.parsed.tokens_in(span)[-1].index + 1, scenes.first(mention).index
    between = scenes.parsed.tokens[first:last]
    state = mention.place.precision is Precision.COUNTRY  # not "in X's port of Y", not "on X positions in Y"
    owning = state and scenes.parsed.tokens_in(mention.span)[-1].dep in OWNING
    return not owning and 0 < len(between) < NEAR and not any(token.tag[:2] in ("VB", "CD", ",") for token in between)


def apart(mention: PlaceMention, span: Span, scenes: Scenes) -> int:
    """Tokens between the figure and the mention; what comes before the figure is a little farther."""
    figure = scenes.parsed.tokens_in(span)
    first, last = figure[0].index, figure[-1].index
    at = scenes.first(mention).index
    if first <= at <= last:
        return 0
    return at - last if at > last else round(1.3 * (first - at))
