"""Words by which a figure's place is judged."""

from __future__ import annotations

from onrecord.model import Precision

# A promise, a demand, a sanction is made by someone, not at a place, unless the text says where.
MADE_NOWHERE = frozenset(("pledged", "requested", "sanctioned"))
PLACING = frozenset("in at near outside across around inside throughout within on over off along beneath under between amid".split())
TOWARD = frozenset("to toward towards into onto against at for".split())
FROM = frozenset(("from", "fleeing", "out", "leaving"))
AGAINST = frozenset("on at against into toward towards over".split())
BESIDE = frozenset("with by like as than".split())
PART_WORDS = frozenset(
    "northern southern eastern western central northeastern northwestern southeastern southwestern north south east west northeast northwest "
    "southeast southwest occupied mainland rural coastal downtown and north-eastern north-western south-eastern south-western".split()
)
HERE = frozenset("there here".split())
# How much more an exact place tells than a wide one.
SIZES = {
    Precision.SITE: 2.0,
    Precision.CITY: 2.0,
    Precision.DISTRICT: 1.6,
    Precision.PROVINCE: 1.2,
    Precision.AREA: 0.6,
    Precision.COUNTRY: 0.0,
}
