"""Verbs of attack and defence: what is launched, stopped, gets through, and what it does to things."""

from __future__ import annotations

from onrecord.read.figures.item import STRIKE, STRUCTURE, VEHICLE, WEAPON
from onrecord.read.figures.predicate import THINGS, Predicate, of_all

ABOUT_WEAPONS = (
    Predicate(
        name="launch",
        forms=(
            "launch launches launched launching fire fires fired firing unleash unleashes unleashed unleashing drop "
            "drops dropped dropping lob lobbed lobbing rain rained hurl hurled discharged detonate detonated "
            "detonating fling dispatched expended used using use deploying"
        ),
        acts_on={WEAPON: "launched", STRIKE: "launched"},
        does={},
        means={"they launched 40 drones": "launched", "12 rockets were fired": "launched", "firing six missiles": "launched"},
        never=("he launched 12 companies",),
    ),
    Predicate(
        name="send weapons at",
        forms="sent send sends sending",
        followed_by=r"(?:[\w,'’-]+ ){0,9}(?:drones?|missiles?|rockets?|UAVs?|bombs)\b",
        acts_on={WEAPON: "launched"},
        means={"overnight they sent 60 drones over the border": "launched"},
    ),
    Predicate(
        name="carry out",
        forms="carry carries carried carrying conduct conducts conducted conducting stage staged staging mount mounted "
        "mounting perpetrate perpetrated perform performed record recorded recording register registered "
        "reported report reporting "
        "suffered suffer repel repelled repelling repulse repulsed endured faced documented document delivered "
        "claimed wage waged made responded",
        acts_on={STRIKE: "launched"},
        means={"the jets carried out 30 air strikes": "launched", "60 attacks were recorded": "launched"},
    ),
    Predicate(
        name="attack with",
        forms=(
            "attack attacks attacked attacking target targets targeted targeting bombard bombarded bombarding "
            "bombards pound pounded pounding pummel pummeled pummelled shell shelled shelling assault assaulted "
            "pepper peppered blast blasted involve involved involving responded used comprised consisted including "
            "included"
        ),
        acts_on={},
        does={},
        uses={WEAPON: "launched", STRIKE: "launched"},
        means={"they attacked the port with 16 drones": "launched", "the raid involved 60 drones": "launched"},
    ),
    Predicate(name="hit by", forms="hit struck", uses={WEAPON: "hit"}, means={"the port was hit by 13 missiles": "hit"}),
    Predicate(
        name="target",
        forms=(
            "target targets targeted targeting attack attacks attacked attacking head heads heading headed fly flew "
            "flown flying enter enters entered entering approach approached approaching cross crossed crossing "
            "violated swarmed swarm rain rained"
        ),
        does={WEAPON: "launched", STRIKE: "launched"},
        acts_on={STRUCTURE: "damaged", VEHICLE: "damaged"},
        means={"60 drones targeted the port": "launched", "three stations were targeted": "damaged"},
    ),
    Predicate(
        name="hit",
        forms=(
            "hit hits hitting strike strikes struck striking slam slams slammed slamming fall falls fell fallen "
            "falling land lands landed landing explode explodes exploded exploding crash crashes crashed crashing "
            "impact impacted penetrate penetrated reach reached reaching evade evaded breach breached ripped pierced "
            "detonated detonate plunged tore plowed ploughed smashed"
        ),
        does={WEAPON: "hit", STRIKE: "launched"},
        acts_on=of_all("damaged", *THINGS),
        means={"two missiles hit the port": "hit", "three ships were struck": "damaged", "six shells landed": "hit"},
        never=("two buses hit traffic",),
    ),
    Predicate(
        name="be seen coming",
        forms="identify identified identifying detect detected detecting tracked spotted",
        acts_on={WEAPON: "launched"},
        means={"30 rockets were identified crossing the border": "launched"},
    ),
    Predicate(
        name="get through",
        forms="got get getting gets broke made slipped",
        followed_by=r"(?:\w+ )?through\b",
        does={WEAPON: "hit"},
        means={"only two drones got through": "hit"},
    ),
    Predicate(
        name="intercept",
        forms="intercept intercepts intercepted intercepting down downs downed downing neutralize neutralized "
        "neutralise neutralised neutralizing jam jams jammed jamming suppress suppressed suppressing repel "
        "repels repelled repelling thwart thwarted foil foiled stop stops stopped stopping shoot-down lost "
        "deflected "
        "block blocked blocking defeated disable disabled disabling",
        acts_on={WEAPON: "intercepted"},
        means={"air defences intercepted 40 drones": "intercepted", "12 missiles were downed": "intercepted"},
        never=("they intercepted 40 letters",),
    ),
    Predicate(
        name="shoot",
        forms="shoot shoots shot shooting bring brought bringing take took taking knocked",
        followed_by=r"(?:[\w,'’-]+ ){0,12}(?:down|out)\b",
        acts_on={WEAPON: "intercepted", VEHICLE: "destroyed"},
        means={"they shot 12 of the drones down": "intercepted"},
    ),
    Predicate(
        name="be lost from radar",
        forms="lost disappeared vanished failed",
        followed_by=r"(?:\w+ ){0,4}(?:radar|location|locationally|to reach|track)",
        acts_on={WEAPON: "intercepted"},
        does={WEAPON: "intercepted"},
        means={"22 drones disappeared from radar": "intercepted"},
    ),
    Predicate(
        name="destroy",
        forms=(
            "destroy destroys destroyed destroying demolish demolished demolishing level levelled leveled leveling "
            "flatten flattened flattening raze razed razing wreck wrecked wrecking obliterate obliterated sink sank "
            "sunk sinking annihilated incinerated collapsed ruined eliminated eliminate eliminating"
        ),
        acts_on={WEAPON: "intercepted", **of_all("destroyed", *THINGS)},
        means={
            "40 homes were destroyed": "destroyed",
            "air defence destroyed six drones": "intercepted",
            "sinking two boats": "destroyed",
        },
    ),
    Predicate(
        name="damage",
        forms=(
            "damage damages damaged damaging burn burns burned burnt burning torch torched gut gutted hit shatter "
            "shattered shattering charred blown disabled ablaze alight vandalised vandalized looted scorched "
            "crippled rocked affected ravaged bombed shelled set mangled smashed smashing smash blaze"
        ),
        acts_on=of_all("damaged", *THINGS),
        does=of_all("damaged", STRUCTURE, VEHICLE),
        means={"12 houses were damaged": "damaged", "six cars burned": "damaged"},
        never=("the damage took 12 days to mend",),
    ),
    Predicate(
        name="sustain damage",
        forms="sustain sustained sustaining suffer suffered suffering",
        followed_by=r"(?:\w+ ){0,3}damage\b",
        does=of_all("damaged", *THINGS),
        means={"three tractors suffered damage": "damaged"},
    ),
    Predicate(
        name="catch fire",
        forms="catch catches caught catching came come",
        followed_by=r"(?:under )?fire\b",
        does=of_all("damaged", *THINGS),
        means={"two lorries caught fire": "damaged", "four depots came under fire": "damaged"},
    ),
)
