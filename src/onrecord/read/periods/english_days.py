"""The words that tell to which time expression a figure belongs."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


SAYING = _words(
    "said say says saying told tells tell announced announce announces announcing reported report reports reporting",
    "added adds adding wrote write writes posted confirmed confirm confirms confirming stated states stating claimed",
    "claim claims claiming warned warns warning noted notes explained explains put puts declared declares",
    "acknowledged acknowledges cited cites citing repeated insisted denied denies described describes estimated",
    "estimates estimate released published tweeted quoted quoting revealed recalled alleged alleges accused blamed",
    "condemned updated raised according spoke speaking spoken reiterated called calling commented admitted informed",
    "asked asking stressed emphasized emphasised urged vowed suggested replied responded clarified listed counted",
)
STATEMENTS = _words(
    "statement statements post posts update updates message messages interview briefing address speech conference",
    "report reports video tweet comments remarks announcement telegram press count tally bulletin assessment",
)
VIOLENCE = _words(
    "swap swaps swapped attack attacks attacked attacking strike strikes struck striking airstrike airstrikes hit",
    "hits hitting kill kills killed killing shell shelled shelling bomb bombs bombed bombing bombings bombardment",
    "raid raids raided fire fired firing launch launched launching shot shoot shooting explode exploded explosion",
    "explosions blast blasts wound wounded wounding injure injured injuring target targeted targeting missile",
    "missiles rocket rockets drone drones assault assaults offensive barrage salvo ambush ambushed crash crashed die",
    "died dying dead death deaths destroy destroyed destroying damage damaged damaging seize seized capture captured",
    "captures invade invaded stormed storm storming gunfire gunmen clash clashes clashed fighting fought intercepted",
    "downed slammed pounded landed fell massacre incursion crossed abducted kidnapped hostage hostages assassinated",
    "assassination exchange exchanged released freed evacuated fled displaced detained arrested sank sunk collapsed",
    "burned torched toll",
)
DECLARED = frozenset({"pledged", "requested", "sanctioned"})  # measures that happen in the saying of them
STRUCK = frozenset("ASSAULT killed wounded damaged destroyed hit launched intercepted missing".split())  # told of an attack
CAUSED = frozenset({"killed", "wounded", "damaged", "destroyed", "missing", "displaced", "affected", "captured", "hit", "freed"})
SPOKEN = _words(
    "ACCUSE REJECT REQUEST CONSULT AID SUPPORT AGREE SANCTION COOPERATE THREATEN",
)  # PLOVER types told by a saying
STANDING = frozenset({"displaced", "affected", "deployed", "captured", "delivered"})  # measures that can tell a state of things
ASIDE = frozenset("after following before beyond until till prior ahead despite amid unlike without".split())
INCLUDING = frozenset({"including", "included", "include", "includes"})
SUPERLATIVES = frozenset("first worst record largest biggest deadliest heaviest highest most".split())
TALLIED = frozenset({"intercepted", "launched", "freed"})  # told day by day: "said on Monday that it shot down nine"
FOLLOWS = _words(
    "come comes came coming follow follows followed following coincide coincides coincided happens happened",
)
FOLLOWED = _words(
    "follow follows followed following",
)  # with no "after": "follows two raids"
HOLDING = _words(
    "is are was were remain remains hold holds holding keep keeps keeping held kept being be still",
)
WAR_NOUNS = _words(
    "war invasion conflict offensive campaign operation hostilities genocide onslaught aggression action response",
)
TOLL = 10_000  # a count of dead or wounded so high is that of a war, never of one happening


class War(NamedTuple):
    """A war whose counts run from its first day: the words of a text about it, and that day (`GUIDE.md`, Time and place)."""

    name: str
    begun: date
    words: frozenset[str]


WARS = (
    War("Gaza", date(2023, 10, 7), _words("gaza hamas palestinian palestinians gazans")),
    War("Ukraine", date(2022, 2, 24), _words("ukraine ukrainian ukrainians kyiv")),
)
OTHER_WARS = _words(
    "sudan sudanese darfur khartoum syria syrian syrians assad yemen yemeni houthi houthis iraq iraqi iraqis afghanistan afghan",
    "vietnam bosnia bosnian rwanda rwandan tigray ethiopia ethiopian holocaust nazi nazis soviet myanmar congo libya libyan",
    "chechnya chechen lebanon lebanese",
)  # a sentence that names one, and not the report's own war, counts that one's dead
FRONTS = (War("Lebanon", date(2023, 10, 8), _words("lebanon lebanese hezbollah")),)
"""Fronts of a war that opened on a day of their own: only the sentence that names one counts from it."""

LENGTHS = _words(
    "day days hours hour minutes week weeks month months year years",
)
SOON = _words(
    "hours hour minutes moments shortly soon immediately",
)
TOTALS = frozenset({"totalled", "totaled"})
EACH = frozenset({"day", "night", "week", "month", "year"})  # after "a", "per", "every": so many in each
NOT_EACH = _words(
    "after before ago earlier later and of long on since into from -",
)  # "a day after": no rate
AGREED = _words(
    "agree agreed agrees agreement propose proposed proposes proposal",
)  # a release that follows is not told to have happened
BEFORE_NOW = frozenset({"already", "previously"})
NEEDING = _words(
    "need needs needed require requires required has have offering offers",
)
