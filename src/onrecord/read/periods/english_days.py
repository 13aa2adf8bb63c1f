"""The words that tell to which time expression a figure belongs."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

SAYING = frozenset(
    "said say says saying told tells tell announced announce announces announcing reported report reports reporting added adds adding "
    "wrote write writes posted confirmed confirm confirms confirming stated states stating claimed claim claims claiming warned warns "
    "warning noted notes explained explains put puts declared declares acknowledged acknowledges cited cites citing repeated insisted "
    "denied denies described describes estimated estimates estimate released published tweeted quoted quoting revealed recalled "
    "alleged alleges accused blamed condemned updated raised according spoke speaking spoken reiterated called calling commented "
    "admitted informed asked asking stressed emphasized emphasised urged vowed alleges suggested replied responded clarified listed counted".split()
)
STATEMENTS = frozenset(
    "statement statements post posts update updates message messages interview briefing address speech conference report reports video "
    "tweet comments remarks announcement telegram press count tally bulletin assessment".split()
)
DECLARED = frozenset({"pledged", "requested", "sanctioned"})  # measures that happen in the saying of them
CAUSED = frozenset({"killed", "wounded", "damaged", "destroyed", "missing", "displaced", "affected", "captured", "hit", "freed"})
STANDING = frozenset({"displaced", "affected", "deployed", "captured", "delivered"})  # measures that can tell a state of things
ASIDE = frozenset("after following before until till prior ahead despite amid unlike without".split())
SUPERLATIVES = frozenset("first worst record largest biggest deadliest heaviest highest most".split())
APART = frozenset("separately elsewhere".split())
FOLLOWS = frozenset("come comes came coming follow follows followed following coincide coincides coincided".split())


class War(NamedTuple):
    """A war whose counts run from its first day: the words of a text about it, and that day."""

    name: str
    begun: date
    words: frozenset[str]


WARS = (
    War("Gaza", date(2023, 10, 7), frozenset({"gaza", "hamas", "palestinian", "palestinians"})),
    War("Ukraine", date(2022, 2, 24), frozenset({"ukraine", "ukrainian", "ukrainians", "kyiv"})),
    War("Sudan", date(2023, 4, 15), frozenset({"sudan", "sudanese", "rsf", "khartoum"})),
)
