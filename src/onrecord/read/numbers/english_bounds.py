"""The words that bound a number, before it and behind it (`GUIDE.md`, Values). The longest that fits is taken."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model import Qualifier
from onrecord.read.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound(Row):
    """Words beside a number, and what they make of it."""

    words: tuple[str, ...]
    qualifier: Qualifier
    behind: bool = False


BOUNDS = (
    Bound(
        name="at least N",
        words=(
            "at least",
            "no fewer than",
            "no less than",
            "not less than",
            "not fewer than",
            "a minimum of",
            "at a minimum",
            "minimum of",
            "at the very least",
        ),
        qualifier=Qualifier.AT_LEAST,
        means={"at least 12 people": "at_least 12..", "no fewer than two dozen tanks": "at_least 24.."},
        never=("12 people at last",),
    ),
    Bound(
        name="more than N",
        words=(
            "more than",
            "over",
            "above",
            "in excess of",
            "exceeding",
            "exceeded",
            "exceeds",
            "upwards of",
            "upward of",
            "well over",
            "well above",
            "just over",
            "just above",
            "slightly more than",
            "a little over",
            "little more than",
            "greater than",
            "far more than",
            "north of",
            "topped",
            "surpassed",
            "surpassing",
            "topping",
        ),
        qualifier=Qualifier.MORE_THAN,
        means={
            "more than 40 shells": "more_than 40..",
            "over $11 billion": "more_than 11000000000.. USD",
            "more than a dozen": "more_than 12..",
        },
        never=("flew over the town", "no more than 40 shells"),
    ),
    Bound(
        name="up to N",
        words=(
            "up to",
            "as many as",
            "a maximum of",
            "maximum of",
            "at most",
            "no more than",
            "not more than",
            "at the most",
            "as much as",
            "as high as",
        ),
        qualifier=Qualifier.AT_MOST,
        means={
            "up to 30 fighters": "at_most ..30",
            "as many as 500 homes": "at_most ..500",
            "no more than 40 shells": "at_most ..40",
        },
        never=("the toll has gone up to 12",),
    ),
    Bound(
        name="fewer than N",
        words=(
            "fewer than",
            "less than",
            "under",
            "below",
            "just under",
            "well under",
            "a little under",
            "slightly less than",
            "slightly under",
        ),
        qualifier=Qualifier.LESS_THAN,
        means={"fewer than 50 men": "less_than ..50", "under 20 boats": "less_than ..20"},
        never=("under fire for 20 days",),
    ),
    Bound(
        name="about N",
        words=(
            "about",
            "around",
            "some",
            "roughly",
            "nearly",
            "almost",
            "approximately",
            "approx.",
            "approx",
            "an estimated",
            "estimated",
            "circa",
            "close to",
            "nearing",
            "approaching",
            "somewhere around",
            "in the region of",
            "in the order of",
            "on the order of",
            "just about",
            "or about",
            "~",
            "≈",
            "what is estimated at",
            "estimated at",
            "estimated at about",
            "estimated to be",
            "a reported",
            "almost all of the",
            "virtually",
            "as few as",
        ),
        qualifier=Qualifier.ABOUT,
        means={
            "around 400 drones": "about 400..400",
            "some 30 homes": "about 30..30",
            "an estimated 5,000 troops": "about 5000..5000",
        },
        never=("some people", "about the 30 homes"),
    ),
    Bound(
        name="N or more",
        words=("or more", "and more", "plus", "or above", "upwards", "at least", "at a minimum"),
        qualifier=Qualifier.AT_LEAST,
        behind=True,
        means={"40 or more shells": "at_least 40..", "200+ homes": "at_least 200.."},
        never=("40 more shells",),
    ),
    Bound(
        name="N or so",
        words=("or so", "-odd", "-ish", " odd", "or thereabouts"),
        qualifier=Qualifier.ABOUT,
        behind=True,
        means={"40 or so shells": "about 40..40", "the 40-odd shells": "about 40..40"},
    ),
    Bound(
        name="N or fewer",
        words=("or fewer", "or less", "at most", "at the most"),
        qualifier=Qualifier.AT_MOST,
        behind=True,
        means={"40 or fewer shells": "at_most ..40"},
    ),
)
