"""Words by which a figure's place is judged."""

from __future__ import annotations

from onrecord.model import Precision

# A promise, a demand, a sanction is made by someone, not at a place, unless the text says where.
MADE_NOWHERE = frozenset(("pledged", "requested", "sanctioned"))
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
    "pounding battered battering rocked besieged capturing captured seized entering entered liberated shook reaching reached".split()
)
SAYING = frozenset(
    "said says say told reported reports announced wrote claimed claims added stated confirmed tells believes put".split()
)
PART_WORDS = frozenset(
    "northern southern eastern western central northeastern northwestern southeastern southwestern north south east west northeast northwest "
    "southeast southwest occupied mainland rural coastal downtown and north-eastern north-western south-eastern south-western".split()
)
DETERMINERS = frozenset("the a an its his their this that".split())
# Between a preposition and the name: "in the city Kyiv", "in Ukraine's capital Kyiv".
CALLED = frozenset(
    "city town village port region capital district province villages towns cities regions neighbourhood neighborhood camp state enclave".split()
)
JOINTS = frozenset(
    (
        ", ",
        " and ",
        ", and ",
        " or ",
        " and in ",
        " as well as ",
        ", in ",
        ", as well as ",
        " and near ",
        " and the ",
        ", the ",
        " and on ",
    )
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
    "province": REGION,
    "oblast": REGION,
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
    "shot downed down intercepted destroyed repelled stopped neutralised neutralized thwarted jammed brought shoot intercept".split()
)
SENDING = frozenset("launched fired sent unleashed launching firing launches used dropped carried".split())
EXCHANGED = frozenset("prisoners prisoner pows pow exchange exchanged swap swapped swaps".split())
RESCUING = frozenset("rescued rescue pulled saved freed".split())
# How much more an exact place tells than a wide one.
SIZES = {
    Precision.SITE: 2.0,
    Precision.CITY: 2.0,
    Precision.DISTRICT: 1.6,
    Precision.PROVINCE: 1.2,
    Precision.AREA: 0.6,
    Precision.COUNTRY: 0.0,
}
# Between a place and what holds it, and between an owner and its place.
HOLDING = frozenset(
    (
        ", ",
        " in ",
        " in the ",
        ", in ",
        ", in the ",
        " in southern ",
        " in northern ",
        " in eastern ",
        " in western ",
        " in central ",
        " in the central ",
    )
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
