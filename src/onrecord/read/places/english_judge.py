"""Words by which a figure's place is judged."""

from __future__ import annotations

import re

from onrecord.model import Precision

# A promise, a demand, a sanction is made by someone, not at a place, unless the text says where.
MADE_NOWHERE = frozenset(("pledged", "requested", "sanctioned"))
PROMISED = frozenset(("pledged",))
# Where people meet, and how they come there.
TALKS = frozenset("talks meeting conference summit forum rally interview reporters briefing".split())
VISITS = frozenset("visit trip visiting visited travelled traveled arrived".split())
# These tell of a promise that it was made before these talks.
AGO = frozenset(
    "earlier previously already ago last date total overall january february march april may june july august september october november december".split()
)
# An exchange hands over between two sides: its place is told or it is none.
HANDED = frozenset(("freed",))
PLACING = frozenset(
    "in at near outside across around inside throughout within on over off along beneath under between amid hitting".split()
)
TOWARD = frozenset("to toward towards into onto against at for".split())
FROM = frozenset(("from", "fleeing", "out", "leaving"))
BESIDE = frozenset("with by like as than".split())
# Verbs of attack before their object: "targeting Kyiv", "hit Odesa".
STRUCK = frozenset(
    "targeting targeted target hit hitting hits struck striking strike strikes shelled shelling bombed bombing attacked attacking pounded "
    "pounding hammered hammering storm stormed storming seize seizing bombarded bombarding battered battering rocked besieged capturing captured seized entering entered liberated shook reaching reached".split()
)
SAYING = frozenset(
    "said says say told reported reports announced wrote claimed claims added stated confirmed tells believes put".split()
)
PART_WORDS = frozenset(
    "northern southern eastern western central northeastern northwestern southeastern southwestern north south east west northeast northwest "
    "southeast southwest occupied mainland rural coastal downtown and north-eastern north-western south-eastern south-western".split()
)
DETERMINERS = frozenset("the a an its his their this that".split())
# Before "of" and the name: who leads or stands for the place, wherever that person is.
HEADS = frozenset(
    "mayor governor president minister head leader chief ambassador king queen emir commissioner bishop patriarch "
    "resident native citizen citizens citizenship parliament ministry".split()
)
# Words of waters' names: the other wide places of no country are continents and parts of the world, where nothing is told to happen.
WATERS = frozenset("sea ocean gulf strait straits channel bay waters mediterranean atlantic pacific azov".split())
# Before a place that is only one of those meant.
AMONG = frozenset("including notably mostly most especially particularly".split())
# What is whose: "X's largest attack" is not in X.
OWN_DEEDS = frozenset(
    "attack attacks strike strikes raid raids war invasion offensive assault assaults campaign bombardment barrage missile missiles "
    "drone drones rocket rockets shelling aggression operation operations".split()
)
# A verb that stands so begins no clause of its own.
NO_CLAUSE = frozenset("aux auxpass xcomp amod acl pcomp prep compound".split())
# After a state: who guards it.
GUARDS = frozenset("air military army armed forces defence defense defences defenses".split())
# After a people: its country.
GROUND = frozenset("territory territories soil airspace waters land side".split())
# What is not a state's own thing but its ground: "in US territory", "on the Lorvia border".
GROUNDS = GROUND | frozenset(
    "border borders coast frontier mainland capital city cities town towns village villages region regions province provinces "
    "district districts area areas countryside south north east west southeast northeast southwest northwest interior port ports".split()
)
# Groups that began a war by an attack on a country, and how news calls that attack.
BEGUN = {"hamas": "IL"}
RAIDS = frozenset("attack attacks raid assault massacre incursion attacked stormed".split())
# Whom such a raid took away: "in which 90 were killed and nine taken hostage".
TAKEN = frozenset("hostage hostages abducted abducting kidnapped kidnapping captive captives".split())
# Beside "held": who is held now.
HELD_NOW = frozenset("still being currently remain remains now".split())
# Several attacks other than the one told.
APART = frozenset("separate other further multiple several".split())
SEVERAL = frozenset("attacks strikes airstrikes raids bombings incidents shellings blasts".split())
# Between a place and the words that say it is one of several: "in X and several other towns".
MORE = frozenset("and or in as well several some many two three four five dozens of numerous at".split())
OTHERS = frozenset("parts areas places cities towns villages regions districts provinces locations sites settlements".split())
# What another happening, told beside the one that is counted, is led in by: "in response to a raid on X", "a day after rockets fell on X".
ANSWERED = frozenset("response retaliation revenge reprisal retaliating".split())
LENGTHS = frozenset("day days hours weeks week months month years year".split())
# How somebody comes to speak somewhere.
MET = frozenset("met meeting gathered".split())
ADDRESSED = frozenset("speaking spoke addressing".split())
SPOKEN_AT = frozenset("attending attended attend speaking spoke addressing addressed arrived arrive arriving".split())
# These leave the happening that was told before.
AWAY = frozenset("elsewhere separately".split())
# Where the hurt are brought, not where they were hurt.
WARDS = frozenset("hospital hospitals clinic clinics morgue mortuary".split())
# Between a preposition and the name: "in the city Kyiv", "in Ukraine's capital Kyiv".
CALLED = frozenset(
    "city town village port region capital district province villages towns cities regions neighbourhood neighborhood camp state enclave".split()
)
# How much of a place: "half the country".
WHOLE = frozenset("half all".split())
# Between two places of one list: "in X and near the town of Y", "X, as well as the eastern Y region".
JOINT = re.compile(
    r"(?:,|,? and|,? or|,? as well as)(?: in| near| on| over)?(?: the)?"
    r"(?: (?:northern|southern|eastern|western|central|nearby|neighbouring|neighboring))?(?: (?:port )?(?:city|town|village|region|district) of)? "
)
CITY = frozenset((Precision.CITY, Precision.SITE))
REGION = frozenset((Precision.PROVINCE, Precision.AREA, Precision.DISTRICT))
ANAPHORS = {
    "city": CITY,
    "town": CITY,
    "village": CITY,
    "settlement": CITY,
    "capital": CITY,
    "camp": CITY,
    "neighbourhood": frozenset((Precision.DISTRICT, Precision.CITY)),
    "neighborhood": frozenset((Precision.DISTRICT, Precision.CITY)),
    "plant": frozenset((Precision.SITE,)),
    "hospital": frozenset((Precision.SITE,)),
    "base": frozenset((Precision.SITE,)),
    "region": REGION,
    "province": frozenset((Precision.PROVINCE,)),
    "oblast": frozenset((Precision.PROVINCE,)),
    "district": frozenset((Precision.DISTRICT,)),
    "peninsula": REGION,
    "enclave": REGION,
    "territory": REGION,
    "strip": REGION,
    "island": frozenset((Precision.AREA, Precision.SITE)),
    "country": frozenset((Precision.COUNTRY,)),
}
WIDE = frozenset((Precision.COUNTRY, Precision.AREA))
SMALL = frozenset((Precision.CITY, Precision.SITE, Precision.DISTRICT))
# These tell that a count runs over a long time: the country is meant, not the town of the day.
LONG = frozenset("since far altogether overall cumulative cumulatively".split())
LONG_PHRASES = (
    "this year",
    "last year",
    "in the past year",
    "so far",
    "to date",
    "the war began",
    "start of the war",
    "in total",
    "over the past",
)
# Measures of what people and things suffer at one spot.
SUFFERED = frozenset("killed wounded missing captured damaged destroyed hit freed".split())
# Measures of what flies.
FLOWN = frozenset("launched intercepted hit".split())
STATES = frozenset((Precision.COUNTRY, Precision.CITY))
STOPPING = frozenset(
    "shot downed down intercepted destroyed repelled stopped stopping repelling downing neutralised neutralized thwarted jammed brought shoot intercept".split()
)
SENDING = frozenset("launched fired sent unleashed launching firing launches used dropped carried".split())
EXCHANGED = frozenset("prisoners prisoner pows pow exchange exchanged swap swapped swaps".split())
RESCUING = frozenset("rescued rescue pulled saved freed".split())
# How much more an exact place tells than a wide one.
SIZES = {
    Precision.SITE: 2.0,
    Precision.CITY: 2.0,
    Precision.DISTRICT: 2.2,
    Precision.PROVINCE: 1.2,
    Precision.AREA: 0.6,
    Precision.COUNTRY: 0.0,
}
# Between a place and what holds it, and between an owner and its place.
HOLDING = re.compile(
    r",?(?: in)?(?: the)?(?: (?:northern|southern|eastern|western|central|north-eastern|north-western|south-eastern|south-western|"
    r"northeastern|northwestern|southeastern|southwestern|occupied))? "
)
OWNING = frozenset(
    (
        "'s ",
        "’s ",
        "'s capital ",
        "’s capital ",
        "'s southern ",
        "’s southern ",
        "'s western ",
        "’s western ",
        "'s eastern ",
        "’s eastern ",
        "'s northern ",
        "’s northern ",
        "’s capital, ",
        "'s capital, ",
        "'s second city, ",
        "’s second city, ",
    )
)
BROAD = frozenset("across throughout and several over".split())
